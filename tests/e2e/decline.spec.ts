// A declined card is mended on the same screen: the reason in words, nothing lost, nothing taken twice.
import { CARDS } from "./support/cards";
import { expectThanks, fillCard, give, heading, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, MAXI, open, openAs } from "./support/people";
import { words } from "./support/words";

test("a declined card says why, keeps the message, and another card pays on the same screen", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", message: "For the well.", card: CARDS.withoutFunds });
  await give(page);
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await expect(page.getByText("There is not enough money on this card.")).toBeVisible();
  await expect(page.getByText("For the well.")).toBeVisible();
  const address = page.url();

  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expectThanks(page);
  expect(page.url()).toBe(address);
});

test("a second decline is said as plainly as the first", async ({ page }) => {
  await prepareTip(page, AMINA, { amount: "10", card: CARDS.withoutFunds });
  await give(page);
  await expect(page.getByText("There is not enough money on this card.")).toBeVisible();
  await fillCard(page, CARDS.declined);
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(page.getByText("The bank declined this card, without a reason.")).toBeVisible();
  await expect(page.getByLabel(words.card.number)).toHaveValue("");
});

test("a declined card gives way to the balance", async ({ page }) => {
  await openAs(page, LENA);
  await prepareTip(page, AMINA, { amount: "5", with: "card", card: CARDS.declined });
  await give(page);
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await page.getByRole("radio", { name: words.tip.byBalance }).check({ force: true });
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expectThanks(page);
  await expect(page.getByText(/can spend it right away/)).toBeVisible();
});

test("a payment declined earlier waits in the wallet and can be called off", async ({ page }) => {
  await openAs(page, LENA, "/wallet");
  const waiting = page.getByRole("listitem").filter({ hasText: "Declined: choose another way to pay" });
  await waiting.getByRole("link", { name: `Tip for ${MAXI.name}` }).click();
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await page.getByRole("button", { name: words.payment.cancel }).click();
  await expect(heading(page, words.payment.canceled)).toBeVisible();
  await open(page, "/wallet");
  await expect(waiting).toHaveCount(0);
});
