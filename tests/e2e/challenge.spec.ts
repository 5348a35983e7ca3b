// A card that asks for approval: approved it pays, refused it comes back to the choice of a card with the reason.
import { CARDS } from "./support/cards";
import { expectThanks, fillCard, give, heading, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA } from "./support/people";
import { words } from "./support/words";

test.beforeEach(async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", card: CARDS.challenged });
  await give(page);
  await expect(heading(page, words.payment.challenge)).toBeVisible();
  await expect(page.getByText("Approve €10.00 for Amina Okafor with Visa •••• 3184?")).toBeVisible();
});

test("an approved challenge pays", async ({ page }) => {
  await page.getByRole("button", { name: words.payment.approve }).click();
  await expectThanks(page);
});

test("a refused challenge is no dead end", async ({ page }) => {
  await page.getByRole("button", { name: words.payment.refuse }).click();
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await expect(page.getByText("The approval was refused or did not succeed.")).toBeVisible();
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expectThanks(page);
});

test("a payment that waits for its challenge can be cancelled", async ({ page }) => {
  await page.getByRole("button", { name: words.payment.cancel }).click();
  await expect(heading(page, words.payment.canceled)).toBeVisible();
  await expect(page.getByText("You cancelled it before anything was taken.")).toBeVisible();
});
