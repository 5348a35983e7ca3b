// A printed receipt is the receipt: no navigation, no buttons.
import { expect, test } from "./support/journey";
import { screen } from "./support/screens";

test("a receipt prints without what only the screen needs", async ({ page }) => {
  await screen("receipt of the giver").open(page);
  const print = page.getByRole("button", { name: "Print" });
  await page.evaluate(() => {
    (globalThis as unknown as { prints: number }).prints = 0;
    window.print = () => void ((globalThis as unknown as { prints: number }).prints += 1);
  });
  await print.click();
  expect(await page.evaluate(() => (globalThis as unknown as { prints: number }).prints)).toBe(1);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Tip for Amina Okafor")).toBeVisible();
  await expect(page.getByRole("main").getByText("Test money")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(print).toBeHidden();
});
