// Every screen on the narrowest phone, in both languages: nothing scrolls sideways, no text is cut off.
import { test } from "./support/journey";
import { expectNoSidewaysScroll, expectNoTextCutOff } from "./support/layout";
import { inFrench } from "./support/people";
import { SCREENS } from "./support/screens";

test.use({ viewport: { width: 320, height: 900 } });

for (const screen of SCREENS) {
  test(`${screen.name} fits a narrow phone in English and French`, async ({ page }) => {
    await screen.open(page);
    await expectNoSidewaysScroll(page, `${screen.name}, English`);
    await expectNoTextCutOff(page, `${screen.name}, English`);
    await inFrench(page);
    await expectNoSidewaysScroll(page, `${screen.name}, French`);
    await expectNoTextCutOff(page, `${screen.name}, French`);
  });
}
