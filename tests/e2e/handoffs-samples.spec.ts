// No way to anybody of the demo leaves the app, and every code says that it is a sample: each service of each jar.
import { readFileSync } from "node:fs";
import { goOn, handoffs } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { LENA, open, openAs } from "./support/people";
import { decoded } from "./support/qr";

type Told = { as?: string; by: string; kind: string; payload: any };

const { requests } = JSON.parse(readFileSync(new URL("../../public/scenarios/demo.json", import.meta.url), "utf8")) as { requests: Told[] };
const told = (kind: string): Told[] => requests.filter((line) => line.kind === kind);
const handles = new Map(told("create_profile").map(({ as, payload }) => [`$${as}`, payload.profile.handle as string]));
/** Who has a jar, and how many services stand in it. */
const jars = told("set_up_jar").map(({ by, payload }) => ({
  handle: handles.get(by)!,
  shown: (payload.jar.accounts as { is_on: boolean }[]).filter(({ is_on }) => is_on).length,
}));

test("the demo has ways enough to try", () => {
  expect(jars.length).toBeGreaterThan(8);
  expect(jars.reduce((sum, { shown }) => sum + shown, 0)).toBeGreaterThan(20);
});

for (const { handle, shown } of jars) {
  test(`no way to @${handle} leaves the app, and every code says that it is a sample`, async ({ page, browser, baseURL }) => {
    const origin = new URL(baseURL!).origin;
    const strays: string[] = [];
    page.context().on("request", (request) => {
      if (!request.url().startsWith(origin)) strays.push(request.url());
    });
    await openAs(page, LENA, `/@${handle}/tip`);
    const services = page.getByRole("list", { name: handoffs.elsewhere }).getByRole("link");
    await expect(services).toHaveCount(shown);
    for (const address of await services.evaluateAll((links) => links.map((link) => link.getAttribute("href")!))) {
      await open(page, address);
      await expect(page.getByText(handoffs.sample, { exact: true }).first()).toBeVisible();
      await goOn(page);
      const links = await page.locator("a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(links.filter((link) => new URL(link).origin !== origin), address).toEqual([]);
      const code = page.getByRole("img", { name: /^QR code/ });
      if (await code.isVisible()) expect(await decoded(browser, code)).toMatch(/this is a sample/);
    }
    expect(strays).toEqual([]);
  });
}
