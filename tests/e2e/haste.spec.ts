// Impatient fingers: many taps, Back and reload in the middle. One intention is one payment.
import { CARDS } from "./support/cards";
import { expectThanks, giveButton, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { available } from "./support/wallet";

test("20 taps on give are one tip", async ({ page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await prepareTip(page, AMINA, { amount: "2", message: "twenty taps", with: "balance" });
  await giveButton(page).evaluate((button: HTMLElement) => {
    for (let tap = 0; tap < 20; tap += 1) button.click();
  });
  await expectThanks(page);
  await open(page, "/wallet?currency=EUR");
  expect(await available(page)).toBe(before - 200);
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "twenty taps" })).toHaveCount(1);
});

test("Back and a reload right after giving by card leave one tip", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "2", message: "back and forth", card: CARDS.succeeds });
  await giveButton(page).click();
  await expect(page).toHaveURL(/\/pay\//);
  await page.goBack();
  await page.reload();
  await page.goForward();
  await expectThanks(page);
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "back and forth" })).toHaveCount(1);
});
