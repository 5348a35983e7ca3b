// axe finds nothing on any screen or state, light and dark, on a phone and on a desk, in forced colours, and mirrored.
import { expectAccessible } from "./support/access";
import { test } from "./support/journey";
import { mirror } from "./support/layout";
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
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await expectAccessible(page, `${screen.name}, forced colours`);
    await page.emulateMedia({ forcedColors: "none" });
    await mirror(page);
    await expectAccessible(page, `${screen.name}, right to left`);
  });
}
