// A printed receipt is the receipt, a printed ticket the ticket: no navigation, no buttons, one sheet of paper.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { LENA } from "./support/people";
import { decoded } from "./support/qr";
import { screen } from "./support/screens";

/** Presses “Print”, which asks the browser once, and goes on as the paper. */
async function print(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Print" });
  await page.evaluate(() => {
    (globalThis as unknown as { prints: number }).prints = 0;
    window.print = () => void ((globalThis as unknown as { prints: number }).prints += 1);
  });
  await button.click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { prints: number }).prints)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
}

/** On how many sheets it comes out of the printer. */
async function sheets(page: Page): Promise<number> {
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  return file.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

test("a receipt prints without what only the screen needs", async ({ page }) => {
  await screen("receipt of the giver").open(page);
  await print(page);
  await expect(page.getByText("Tip for Amina Okafor")).toBeVisible();
  await expect(page.getByRole("main").getByText("Test money")).toBeVisible();
  expect(await sheets(page)).toBe(1);
});

test("a ticket prints as one sheet with its code, and a camera reads it from the paper", async ({ page, browser }) => {
  await screen("ticket").open(page);
  const code = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
  await page.emulateMedia({ colorScheme: "dark" });
  await print(page);
  await expect(page.getByRole("article").getByText("Water under the city")).toBeVisible();
  await expect(page.getByRole("article").getByText(LENA.name)).toBeVisible();
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByRole("main").getByText("Test money")).toBeVisible();
  await expect(page.getByRole("link", { name: "Go to the Space" })).toHaveCount(0);
  expect(await decoded(browser, page.getByRole("img", { name: "The code of the ticket, for a camera" }))).toBe(code);
  expect(await sheets(page)).toBe(1);
});
