// What the receiver can do with a tip: say thank you, once, and give it back, in part or whole.
import { giveTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { available } from "./support/wallet";
import { words } from "./support/words";
import type { Page } from "@playwright/test";

/** Léna gives Amina 6 € from her balance; the test goes on as Amina, on the receipt. */
async function receive(page: Page): Promise<{ receipt: string; before: number }> {
  await openAs(page, LENA);
  await giveTip(page, AMINA, { amount: "6", message: "six", with: "balance" });
  const receipt = new URL(page.url()).pathname.replace("/pay/", "/receipt/");
  await openAs(page, AMINA, "/wallet?currency=EUR");
  const before = await available(page);
  await open(page, receipt);
  return { receipt, before };
}

test("thanks reach the giver's receipt and the wall, and are said once", async ({ page }) => {
  const { receipt } = await receive(page);
  await page.getByLabel(words.receipt.note).fill("Six times thank you.");
  await page.getByRole("button", { name: words.receipt.thank }).click();
  await expect(page.getByText("Six times thank you.")).toBeVisible();
  await expect(page.getByRole("button", { name: words.receipt.thank })).toHaveCount(0);
  await openAs(page, LENA, receipt);
  await expect(page.getByText("Six times thank you.")).toBeVisible();
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByText(/Amina Okafor answered: Six times thank you\./)).toBeVisible();
});

test("a part and then the rest can be given back, to the cent", async ({ page }) => {
  const { receipt, before } = await receive(page);
  await page.getByRole("button", { name: words.receipt.giveBack }).click();
  await page.getByRole("radio", { name: "A part" }).check({ force: true });
  await page.getByLabel("Amount", { exact: true }).fill("2.50");
  await page.getByRole("button", { name: "Give €2.50 back" }).click();
  await expect(page.getByText("Returned")).toBeVisible();

  await page.getByRole("button", { name: words.receipt.giveBack }).click();
  await page.getByRole("button", { name: "Give €3.50 back" }).click();
  await expect(page.getByText("Returned")).toHaveCount(2);
  await expect(page.getByRole("button", { name: words.receipt.giveBack })).toHaveCount(0);

  await open(page, "/wallet?currency=EUR");
  expect(await available(page)).toBe(before - 600);
  await openAs(page, LENA, receipt);
  await expect(page.getByText("Returned")).toHaveCount(2);
});

test("more than is left cannot be given back", async ({ page }) => {
  await receive(page);
  await page.getByRole("button", { name: words.receipt.giveBack }).click();
  await page.getByRole("radio", { name: "A part" }).check({ force: true });
  await page.getByLabel("Amount", { exact: true }).fill("6.01");
  await expect(page.getByText("At most €6.00 can still be given back.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Give €6.01 back" })).toHaveAttribute("aria-disabled", "true");
});

test("a giver cannot take a tip back and is told who could", async ({ page }) => {
  const { receipt } = await receive(page);
  await openAs(page, LENA, receipt);
  await expect(page.getByText(/Only Amina Okafor can return it/)).toBeVisible();
  await expect(page.getByRole("button", { name: words.receipt.giveBack })).toHaveCount(0);
});
