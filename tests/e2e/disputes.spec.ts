// A bank asks for a card payment back: what the two people in it see, how the receiver answers, and how it ends.
import { CARDS } from "./support/cards";
import { expectThanks, fillSheet, give, giveTip, heading, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { actAs, AT, bar, jump, openScenario, unfold } from "./support/sandbox";
import { words } from "./support/words";
import type { Locator, Page } from "@playwright/test";

const main = (page: Page): Locator => page.getByRole("main");
const said = (page: Page, text: string | RegExp): Locator => main(page).getByRole("heading", { level: 2, name: text });

async function answer(page: Page, evidence: string): Promise<void> {
  await page.getByLabel(words.disputes.evidence).fill(evidence);
  await page.getByRole("button", { name: words.disputes.send }).click();
  await expect(said(page, words.disputes.review)).toBeVisible();
}

async function on(page: Page, days: number): Promise<void> {
  for (let day = 0; day < days; day++) await jump(page, "One day on");
}

test("a tip by the disputed card is asked back a day later, answered, and won", async ({ page }) => {
  await open(page, `/@${AMINA.handle}?scenario=demo&at=${AT}&as=${LENA.handle}`);
  await expect(bar(page)).toBeVisible();
  await main(page).getByRole("link", { name: words.tip.open }).click();
  await fillSheet(page, { amount: "12", with: "card", card: CARDS.disputed });
  await review(page, AMINA);
  await give(page);
  await expectThanks(page);
  await page.getByRole("link", { name: words.payment.receipt }).first().click();
  await expect(heading(page, words.receipt.title)).toBeAttached();
  await expect(main(page).getByText(words.disputes.amount)).toHaveCount(0);

  await unfold(page);
  await jump(page, "One day on");
  await jump(page, "One hour on");
  await expect(said(page, "Your bank asks for this payment back")).toBeVisible();
  await expect(page.getByRole("button", { name: words.disputes.send })).toHaveCount(0);

  await actAs(page, AMINA.name);
  await expect(said(page, words.disputes.asked)).toBeVisible();
  await expect(page.getByRole("button", { name: words.receipt.giveBack })).toHaveCount(0);
  await answer(page, "I mended her bicycle, here is the photograph.");
  await expect(main(page).getByText("I mended her bicycle, here is the photograph.")).toBeVisible();
  await on(page, 4);
  await expect(said(page, "Dispute won")).toBeVisible();
  await actAs(page, LENA.name);
  await expect(said(page, "Your bank left the money")).toBeVisible();
  await expect(main(page).getByText("I mended her bicycle")).toHaveCount(0);
});

test("evidence that does not convince loses, and the giver has the money back", async ({ page }) => {
  await openScenario(page, "Disputed tip");
  await unfold(page);
  await answer(page, "losing_evidence");
  await on(page, 4);
  await expect(said(page, "Dispute lost")).toBeVisible();
  await expect(main(page).getByText(/^The bank was not convinced/)).toBeVisible();
  await expect(page.getByRole("button", { name: words.receipt.giveBack })).toHaveCount(0);
  await actAs(page, LENA.name);
  await expect(said(page, /^Your bank gave you €25\.00 back$/)).toBeVisible();
  await page.getByRole("link", { name: "Wallet" }).first().click();
  await expect(page.getByRole("region", { name: "Activity" }).getByText("Given back by your bank")).toBeVisible();
});

test("what nobody answers is lost on the day that was said", async ({ page }) => {
  await openScenario(page, "Disputed tip");
  await unfold(page);
  await expect(bar(page)).toContainText("Unanswered by Amina Okafor, the dispute is lost");
  await expect(said(page, words.disputes.asked)).toBeVisible();
  await jump(page, words.sandbox.next);
  await expect(said(page, "Dispute lost")).toBeVisible();
  await expect(main(page).getByText(/^Nobody answered in time/)).toBeVisible();
  await jump(page, "One hour back");
  await expect(said(page, words.disputes.asked)).toBeVisible();
});

test("who lets it go is asked once more, and then it is over", async ({ page }) => {
  await openScenario(page, "Disputed tip");
  await page.getByRole("button", { name: "Let it go", exact: true }).click();
  await expect(main(page).getByText("€25.00 goes back to the card at once, for good.")).toBeVisible();
  await page.getByRole("button", { name: "Yes, let it go" }).click();
  await expect(said(page, "Dispute lost")).toBeVisible();
  await expect(main(page).getByText(/^You let it go/)).toBeVisible();
});

test("the wallet says what is set aside and leads to the answer, with the keyboard alone", async ({ page }) => {
  await openScenario(page, "Disputed tip");
  await page.getByRole("link", { name: "Wallet" }).first().click();
  await expect(main(page).getByText(/^€\d+\.\d\d set aside: a bank asks for it$/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Activity" }).getByText("Waiting for the bank")).toBeVisible();
  const waiting = main(page).getByRole("listitem").filter({ hasText: /Disputed by a bank; answer by / });
  await waiting.getByRole("link", { name: LENA.name }).focus();
  await page.keyboard.press("Enter");
  await expect(said(page, words.disputes.asked)).toBeVisible();
  await page.getByLabel(words.disputes.evidence).focus();
  await page.keyboard.type("I was there.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(said(page, words.disputes.review)).toBeVisible();
});

test("a card number in an answer is refused beside the button", async ({ page }) => {
  await openScenario(page, "Disputed tip");
  const evidence = page.getByLabel(words.disputes.evidence);
  await evidence.fill("Her card is 4242 4242 4242 4242.");
  await page.getByRole("button", { name: words.disputes.send }).click();
  await expect(main(page).getByText(/^This looks like the number of a card/)).toBeVisible();
  await answer(page, "I was there.");
});

/** Some hours later, in a page that starts anew. */
async function later(page: Page, hours: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + hours * 3_600_000);
  await page.reload();
}

test("pages that start anew at every step lose neither the dispute, nor what is begun, nor the bank's word", async ({ page }) => {
  await openAs(page, LENA);
  await giveTip(page, AMINA, { amount: "12", with: "card", card: CARDS.disputed });
  const receipt = new URL(page.url()).pathname.replace("/pay/", "/receipt/");
  await openAs(page, AMINA, receipt);
  // Twice, for whoever goes on before the bank was asked: it is asked then.
  await later(page, 26);
  await later(page, 26);
  await expect(said(page, words.disputes.asked)).toBeVisible();
  const evidence = page.getByLabel(words.disputes.evidence);
  await evidence.fill("I was there.");
  await page.reload();
  await expect(evidence).toHaveValue("I was there.");
  await page.getByRole("button", { name: words.disputes.send }).click();
  await expect(said(page, words.disputes.review)).toBeVisible();
  await later(page, 74);
  await later(page, 74);
  await expect(said(page, "Dispute won")).toBeVisible();
});
