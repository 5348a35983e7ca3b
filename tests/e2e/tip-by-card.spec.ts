// A visitor without a profile gives by test card and sees the fee before paying and where the money is afterwards.
import { CARDS } from "./support/cards";
import { expectThanks, fillSheet, give, openSheet, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { words } from "./support/words";

test("a visitor gives by card, and the fee is said before the last button", async ({ page }) => {
  await openSheet(page, AMINA);
  await expect(page.getByText("Without a profile you pay by card.")).toBeVisible();
  await fillSheet(page, { amount: "10", message: "Passing through.", card: CARDS.succeeds });
  await review(page, AMINA);
  await expect(page.getByText("Visa •••• 4242")).toBeVisible();
  const waterfall = page.getByRole("table", { name: "What goes where" });
  await expect(waterfall.getByRole("row", { name: /Card processing.*€0\.40/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Obole keeps.*€0\.00/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Amina Okafor gets.*€9\.60/ })).toBeVisible();
  await give(page);
  await expectThanks(page);
  await expect(page.getByText(/€9\.60 arrived\. Amina Okafor can spend it from/)).toBeVisible();

  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("list", { name: "Supporters" }).getByRole("listitem").first()).toContainText("Passing through.");
});

test("a test card can be picked from the list instead of typed", async ({ page }) => {
  await openSheet(page, AMINA);
  await page.getByText("Pick a test card").click();
  await page.getByRole("button", { name: /^Succeeds/ }).click();
  await expect(page.getByLabel(words.card.number)).toHaveValue(/4242$/);
  await review(page, AMINA);
  await give(page);
  await expectThanks(page);
});

test("a card tip is on its way to the receiver until it settles", async ({ page }) => {
  await openSheet(page, AMINA);
  await fillSheet(page, { amount: "10", card: CARDS.succeeds });
  await review(page, AMINA);
  await give(page);
  await expectThanks(page);
  await openAs(page, AMINA, "/wallet?currency=EUR");
  await expect(page.getByText(/ on the way, the first of it /)).toBeVisible();
  const newest = page.getByRole("region", { name: "Activity" }).getByRole("listitem").first();
  await expect(newest).toContainText("+€9.60");
  await expect(newest).toContainText("Available");
  await openAs(page, LENA, "/wallet?currency=EUR");
});
