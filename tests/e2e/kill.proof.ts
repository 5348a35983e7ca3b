// The browser is killed in the middle of writing: nothing that a screen acknowledged is lost, and the world opens again.
// A killed process does not empty the disk's own cache: what that may lose is not to be seen here.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./support/journey";
import { launchMortal } from "./support/mortal";
import { LENA, open, openAs } from "./support/people";

const KILLS = 5;

test("a browser killed while it writes loses nothing that was acknowledged", async ({ baseURL, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), "obole-kill-"));
  const launch = () => launchMortal(launchOptions.executablePath!, launchOptions.args!, profile, baseURL!);
  let [name, number] = [LENA.name, 0];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { page, kill: killBrowser } = await launch();
    // Who acts is a setting of the device, and those need not outlive a kill.
    await openAs(page, { name, handle: LENA.handle }, `/@${LENA.handle}`);
    const rename = async () => {
      await page.getByRole("link", { name: "Edit profile" }).first().click();
      await page.getByLabel("Name", { exact: true }).fill(`Number ${number + 1}`);
      await page.getByRole("button", { name: "Save" }).click();
    };
    for (let more = 0; more < 3 + kill; more += 1) {
      await rename();
      await expect(page.getByRole("heading", { level: 1, name: `Number ${number + 1}` })).toBeVisible();
      number += 1;
    }
    // One more is under way, each time a frame further.
    await rename();
    for (let frame = 0; frame < kill; frame += 1) {
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    await killBrowser();

    const again = await launch();
    await open(again.page, `/@${LENA.handle}`);
    name = await again.page.getByRole("heading", { level: 1 }).innerText();
    expect([`Number ${number}`, `Number ${number + 1}`]).toContain(name);
    number = Number(name.split(" ")[1]);
    await again.kill();
  }
  await rm(profile, { recursive: true, force: true });
});
