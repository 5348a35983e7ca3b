// A reload at every step of a payment, of a request and of a cancellation: nothing that was written is lost, and nothing
// is paid twice.
import type { Locator, Page } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectThanks, fillCard, fillSheet, give, giveButton, heading, openSheet, prepareTip, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { ask } from "./support/movements";
import { AMINA, LENA, open, openAs } from "./support/people";
import { offerTier, subscribe, toReview } from "./support/subscribing";
import { available } from "./support/wallet";
import { words } from "./support/words";

const MESSAGE = "100 % merci & « bravo » #1 +1";

/** Paying has begun: from here on a reload may not stop it. */
const askingOrThanks = (page: Page): Locator =>
  heading(page, words.payment.asking).or(heading(page, words.payment.thanks));

/** Exactly one tip with the message stands on the receiver's wall. */
async function expectGivenOnce(page: Page): Promise<void> {
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: MESSAGE })).toHaveCount(1);
}

test("a reload of the review keeps amount, message and means", async ({ page }) => {
  await openAs(page, LENA);
  await prepareTip(page, AMINA, { amount: "7.35", message: MESSAGE, visibility: words.tip.private, with: "balance" });
  await page.reload();
  await expect(heading(page, words.tip.reviewHeading(AMINA.name))).toBeVisible();
  await expect(page.getByText(MESSAGE)).toBeVisible();
  await expect(page.getByText(/Only Amina Okafor sees this tip/)).toBeVisible();
  await page.getByRole("link", { name: words.tip.change }).click();
  await expect(page.getByLabel(words.tip.other)).toHaveValue("7.35");
  await expect(page.getByLabel(words.tip.message)).toHaveValue(MESSAGE);
  await page.reload();
  await expect(page.getByLabel(words.tip.other)).toHaveValue("7.35");
  await expect(page.getByLabel(words.tip.message)).toHaveValue(MESSAGE);
  await expect(page.getByRole("radio", { name: words.tip.private })).toBeChecked();
});

test("a card is asked for again after a reload of the review, everything else is still there", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", message: MESSAGE, card: CARDS.succeeds });
  await page.reload();
  await expect(page.getByText(words.card.again)).toBeVisible();
  await expect(page.getByText(MESSAGE)).toBeVisible();
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.card.use }).click();
  await give(page);
  await expectThanks(page);
  await expectGivenOnce(page);
});

test("a reload while the bank is asked pays once", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", message: MESSAGE, card: CARDS.succeeds });
  await give(page);
  await expect(page).toHaveURL(/\/pay\//);
  await page.reload();
  await expectThanks(page);
  await page.reload();
  await expectThanks(page);
  await expectGivenOnce(page);
});

test("a reload of the challenge asks again and pays once", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", message: MESSAGE, card: CARDS.challenged });
  await give(page);
  await expect(heading(page, words.payment.challenge)).toBeVisible();
  await page.reload();
  await expect(heading(page, words.payment.challenge)).toBeVisible();
  await page.getByRole("button", { name: words.payment.approve }).click();
  await expect(askingOrThanks(page)).toBeVisible();
  await page.reload();
  await expectThanks(page);
  await expectGivenOnce(page);
});

test("a reload of a declined payment keeps the reason and the message", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", message: MESSAGE, card: CARDS.declined });
  await give(page);
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await page.reload();
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await expect(page.getByText("The bank declined this card, without a reason.")).toBeVisible();
  await expect(page.getByText(MESSAGE)).toBeVisible();
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(askingOrThanks(page)).toBeVisible();
  await page.reload();
  await expectThanks(page);
  await expectGivenOnce(page);
});

test("Back from the review finds the sheet as it was, and forward the review", async ({ page }) => {
  await openAs(page, LENA);
  await openSheet(page, AMINA);
  await fillSheet(page, { amount: "7.35", message: MESSAGE, with: "balance" });
  await review(page, AMINA);
  await page.goBack();
  await expect(page.getByLabel(words.tip.other)).toHaveValue("7.35");
  await expect(page.getByLabel(words.tip.message)).toHaveValue(MESSAGE);
  await page.goForward();
  await expect(heading(page, words.tip.reviewHeading(AMINA.name))).toBeVisible();
  await give(page);
  await expectThanks(page);
  await page.goBack();
  await expect(giveButton(page)).toHaveCount(0);
  await expectGivenOnce(page);
});

test("a request that is being paid is paid once, with a reload at each step", async ({ page }) => {
  await ask(page);
  const request = new URL(page.url()).pathname;
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await open(page, request);
  await page.reload();
  await page.getByRole("button", { name: /^Pay €/ }).click();
  await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Take it back" }).or(page.getByText(`${AMINA.name} has it`))).toBeVisible();
  await open(page, request);
  await expect(page.getByRole("button", { name: /^Pay €/ })).toHaveCount(0);
  await expect(page.getByText("Paid", { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("Paid", { exact: true }).first()).toBeVisible();
  await open(page, "/wallet?currency=EUR");
  expect(await available(page)).toBe(before - 1_000);
});

test("a cancellation, and taking it back, both outlive a reload", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", []);
  await toReview(page, LENA, AMINA);
  await subscribe(page);
  await open(page, "/subscriptions");
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: AMINA.name });
  const next = row.getByText(/^Next charge on /);
  const charge = await next.innerText();
  await row.getByRole("button", { name: "Cancel…" }).click();
  await row.getByRole("button", { name: "Cancel the subscription" }).click();
  await expect(row.getByText(/^Nothing more is charged/)).toBeVisible();
  await page.reload();
  await expect(row.getByText(/^Nothing more is charged/)).toBeVisible();
  await row.getByRole("button", { name: "Take the cancellation back" }).click();
  await expect(next).toHaveText(charge);
  await page.reload();
  await expect(next).toHaveText(charge);
});
