// Every screen on the narrowest phone (which is what a desk is at 400 % zoom), in both languages, mirrored, with texts
// much longer than ours and with the longest names: nothing scrolls sideways, no text is cut off.
import { comeBack, goOn, handoffs, NORA } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { expectNoSidewaysScroll, expectNoTextCutOff, lengthen, mirror } from "./support/layout";
import { AMINA, createProfile, inFrench, LENA, open, openAsVisitor, type Person } from "./support/people";
import { serveHardTexts } from "./support/scenario";
import { screen, SCREENS } from "./support/screens";
import { addService } from "./support/studio";
import { words } from "./support/words";

test.use({ viewport: { width: 320, height: 900 } });

for (const screen of SCREENS) {
  test(`${screen.name} fits a narrow phone in English and French`, async ({ page }) => {
    await screen.open(page);
    await expectNoSidewaysScroll(page, `${screen.name}, English`);
    await expectNoTextCutOff(page, `${screen.name}, English`);
    await inFrench(page);
    await expectNoSidewaysScroll(page, `${screen.name}, French`);
    await expectNoTextCutOff(page, `${screen.name}, French`);
    await mirror(page);
    await expectNoSidewaysScroll(page, `${screen.name}, right to left`);
    await expectNoTextCutOff(page, `${screen.name}, right to left`);
    await lengthen(page, 5);
    await expectNoSidewaysScroll(page, `${screen.name}, long texts`);
  });
}

/** A name without a place to break it, and one in signs that are as wide as high. */
const HARD: [Person, string][] = [
  [AMINA, "W".repeat(50)],
  [LENA, "水".repeat(50)],
];
const NAMED = ["home of a person", "profile", "tip review", "thanks", "canceled", "receipt of the giver", "wallet", "supporters", "thanking from the list", "share", "what I pay for", "transfer under way", "lobby", "ticket", "giving elsewhere", "hand-off", "hand-off asked about", "hand-off to answer", "given elsewhere", "importing", "eligibility"];

test.describe("with the longest names and messages", () => {
  const usual = HARD.map(([person]) => person.name);
  test.beforeEach(async ({ page }) => {
    await serveHardTexts(page, HARD.map(([person, hard]) => [person.name, hard]));
    for (const [person, hard] of HARD) person.name = hard;
  });
  test.afterEach(() => HARD.forEach(([person], n) => (person.name = usual[n]!)));

  for (const name of NAMED) {
    test(`${name} fits a narrow phone`, async ({ page }) => {
      await screen(name).open(page);
      await expectNoSidewaysScroll(page, name);
      await expectNoTextCutOff(page, name);
    });
  }
});

test("addresses, words and lines as long as they may be, without a place to break them, fit a narrow phone", async ({ page }) => {
  const link = `https://nora.example/${"w".repeat(1_900)}`;
  const check = async (what: string) => {
    await expectNoSidewaysScroll(page, what);
    await expectNoTextCutOff(page, what);
  };
  await createProfile(page, NORA);
  await addService(page, { key: "custom", name: "A link of your own", address: link });
  await page.getByLabel("What a giver reads at once").fill("M".repeat(280));
  await page.getByLabel("What a giver reads at once").blur();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await check("studio");
  await open(page, "/studio/import");
  await page.getByLabel("Or paste what is in it").fill(`ko_fi: ${"k".repeat(500)}\n${"x".repeat(500)}: ${"y".repeat(500)}\ncustom: ${link}`);
  await expect(page.getByRole("heading", { name: "2 entries stay out" })).toBeVisible();
  await check("import");
  await openAsVisitor(page, `/@${NORA.handle}/give/custom`);
  await page.getByLabel(words.tip.message).fill("W".repeat(280));
  await check("before leaving");
  await goOn(page);
  await check("hand-off");
  await comeBack(page);
  await page.getByRole("button", { name: handoffs.yes }).click();
  await expect(page.getByText(/^Sent, you say/)).toBeVisible();
  await check("said sent");
});
