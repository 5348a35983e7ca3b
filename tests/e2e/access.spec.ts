// axe finds nothing on any screen or state, light and dark, on a phone and on a desk.
import { expectAccessible } from "./support/access";
import { test } from "./support/journey";
import { SCREENS } from "./support/screens";

// Tall, so that nothing is judged while it is scrolled out of sight.
const WIDTHS = [390, 1280];
const HEIGHT = 2_400;

for (const screen of SCREENS) {
  test(`${screen.name} has no accessibility violation`, async ({ page }) => {
    await screen.open(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectAccessible(page, `${screen.name}, ${width} px, ${colorScheme}`);
      }
    }
  });
}
