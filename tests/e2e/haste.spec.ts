// Impatient fingers: many taps, Back and reload in the middle. One intention is one payment.
import type { Locator, Page } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectThanks, giveButton, heading, prepareTip } from "./support/giving";
import { handoffs, openService } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { linkBank } from "./support/movements";
import { AMINA, LENA, open, openAs } from "./support/people";
import { WATER } from "./support/rooms";
import { schedule } from "./support/spaces";
import { offerTier } from "./support/subscribing";
import { activity, available } from "./support/wallet";
import { words } from "./support/words";

/** As fast as a page can take them, faster than it can draw. */
async function tapTwenty(button: Locator): Promise<void> {
  await button.evaluate((button: HTMLElement) => {
    for (let tap = 0; tap < 20; tap += 1) button.click();
  });
}

test("20 taps on give are one tip", async ({ page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await prepareTip(page, AMINA, { amount: "2", message: "twenty taps", with: "balance" });
  await tapTwenty(giveButton(page));
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

/** What Léna has in euros, and how many rows of her wallet are about `what`. */
async function wallet(page: Page, what: string): Promise<[number, number]> {
  await open(page, "/wallet?currency=EUR");
  const left = await available(page);
  return [left, (await activity(page)).filter((row) => row.includes(what)).length];
}

test("20 taps on subscribe are one month", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", []);
  await openAs(page, LENA);
  const [before, rows] = await wallet(page, "Subscription");
  await open(page, `/@${AMINA.handle}/subscribe`);
  await tapTwenty(page.getByRole("button", { name: /^Subscribe for/ }));
  await expect(heading(page, "A month is paid")).toBeVisible();
  expect(await wallet(page, "Subscription")).toEqual([before - 450, rows + 1]);
});

test("20 taps on a ticket keep one seat", async ({ page }) => {
  const space = await schedule(page, { title: WATER, inMinutes: 3 * 1_440, price: "12" });
  await openAs(page, LENA, space);
  await tapTwenty(page.getByRole("button", { name: words.spaces.take }));
  await expect(page).toHaveURL(/\/pay\/[^/]+$/);
  await open(page, space);
  await expect(page.getByText("4 of 5 free")).toBeVisible();
  await open(page, "/wallet?currency=EUR");
  const waiting = page.getByRole("main").getByRole("listitem").filter({ hasText: "Ticket for a Space" });
  await expect(waiting).toHaveCount(1);
});

test("20 taps on send move money once", async ({ page }) => {
  await openAs(page, LENA);
  const [before, rows] = await wallet(page, "Sent");
  await open(page, `/wallet/send?to=${AMINA.handle}`);
  await page.getByRole("button", { name: "Review" }).click();
  await tapTwenty(page.getByRole("button", { name: "Send €10.00" }));
  await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();
  expect(await wallet(page, "Sent")).toEqual([before - 1_000, rows + 1]);
});

test("20 taps on withdraw are one withdrawal", async ({ page }) => {
  await openAs(page, LENA);
  const [before, rows] = await wallet(page, "Withdrawal");
  await linkBank(page, "The money arrives");
  await page.getByRole("button", { name: "Review" }).click();
  await tapTwenty(page.getByRole("button", { name: "Withdraw €20.00" }));
  await expect(page.getByRole("button", { name: "Cancel the withdrawal" })).toBeVisible();
  expect(await wallet(page, "Withdrawal")).toEqual([before - 2_000, rows + 1]);
});

test("20 taps on continue begin one hand-off", async ({ page }) => {
  await openAs(page, LENA, "/handoffs");
  const given = page.getByRole("main").getByRole("listitem").filter({ hasText: AMINA.name });
  await expect(heading(page, "Given elsewhere")).toBeVisible();
  const before = await given.count();
  await openService(page, AMINA, "ko_fi");
  await tapTwenty(page.getByRole("button", { name: handoffs.go }));
  await expect(page).toHaveURL(/\/handoffs\/[0-9a-f-]{36}/);
  await expect(page.getByText(handoffs.notOurs)).toBeVisible();
  await open(page, "/handoffs");
  await expect(given).toHaveCount(before + 1);
});

test("what is changed in the studio faster than it can be saved is all saved", async ({ page }) => {
  await openAs(page, LENA, "/studio");
  const followers = page.getByRole("radio", { name: /Those who follow you/ });
  const sums = page.getByLabel("Suggested amounts in EUR");
  const word = page.getByLabel(/^What a giver reads/);
  const handles = [await followers.elementHandle(), await sums.elementHandle(), await word.elementHandle()] as const;
  await page.evaluate(([followers, sums, word]) => {
    (followers as HTMLElement).click();
    for (const [field, text] of [[sums, "2 7 15"], [word, "You keep the lamp lit."]] as [HTMLInputElement, string][]) {
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.blur();
    }
  }, handles);
  // The last of them.
  await expect(page.locator(".studio-preview")).toContainText("You keep the lamp lit.");
  await open(page, "/studio");
  await expect(followers).toBeChecked();
  await expect(sums).toHaveValue("2 7 15");
  await expect(word).toHaveValue("You keep the lamp lit.");
});
