// A reload at every step of a payment: nothing that was written is lost, and nothing is paid twice.
import type { Locator, Page } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectThanks, fillCard, fillSheet, give, giveButton, heading, openSheet, prepareTip, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
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
