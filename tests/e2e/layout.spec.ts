// Every screen on the narrowest phone (which is what a desk is at 400 % zoom), in both languages, mirrored, with texts
// much longer than ours and with the longest names: nothing scrolls sideways, no text is cut off.
import { test } from "./support/journey";
import { expectNoSidewaysScroll, expectNoTextCutOff, lengthen, mirror } from "./support/layout";
import { AMINA, inFrench, LENA, type Person } from "./support/people";
import { serveHardTexts } from "./support/scenario";
import { screen, SCREENS } from "./support/screens";

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
const NAMED = ["home of a person", "profile", "tip review", "thanks", "canceled", "receipt of the giver", "wallet", "supporters", "thanking from the list", "share", "what I pay for", "transfer under way", "lobby", "ticket"];

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
