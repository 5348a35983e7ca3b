// A creator offers a tier; a fan subscribes by balance or by card, cancels and takes it back. Months to come are the
// domain's tests: no journey waits for one.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { CARDS } from "./support/cards";
import { fillCard, giveTip, heading } from "./support/giving";
import { AMINA, LENA, open, openAs } from "./support/people";
import { fillTier, offerTier, openUnpaidMonth, subscribe, toReview } from "./support/subscribing";
import { words } from "./support/words";

/** How many fields are kept in this tab. */
const drafts = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("obole.draft")).length);

test("a tier is refused beside its field, then stands on the profile", async ({ page }) => {
  await openAs(page, AMINA, "/tier");
  const price = page.getByLabel(/^Price a month/);
  await price.fill("0.50");
  await page.getByRole("button", { name: "Offer a tier" }).click();
  await expect(price).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("A month costs €1 to €999. Choose a price in between.")).toBeVisible();
  await expect(price).toBeFocused();

  await fillTier(page, AMINA, "4.50", ["The letter, a day early", "Names of all sources"]);
  await expect(page.getByRole("heading", { name: "Your tier" })).toBeVisible();
  await expect(page.getByRole("list", { name: "What it gives" }).getByRole("listitem")).toHaveCount(2);
});

test("a tier that is being written is found again after a reload, and no draft is left once it is offered", async ({ page }) => {
  await openAs(page, AMINA, "/tier");
  const price = page.getByLabel(/^Price a month/);
  await price.fill("4.50");
  await page.getByLabel("Perk 1").fill("The letter, a day early");
  await expect.poll(() => drafts(page)).toBe(2);
  await page.reload();
  await expect(price).toHaveValue("4.50");
  await expect(page.getByLabel("Perk 1")).toHaveValue("The letter, a day early");
  await expect(page.getByLabel("Perk 2")).toHaveValue("");
  await page.getByRole("button", { name: "Offer a tier" }).click();
  await expect(page).toHaveURL(`/@${AMINA.handle}`);
  await expect.poll(() => drafts(page)).toBe(0);
  await open(page, "/tier");
  await expect(price).toHaveValue("4.50");
  await price.fill("6");
  await expect.poll(() => drafts(page)).toBe(1);
  // What is written as it was offered is no draft.
  await price.fill("4.50");
  await expect.poll(() => drafts(page)).toBe(0);
});

test("a fan subscribes from the balance, cancels in two taps and takes it back", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", ["The letter, a day early"]);
  await toReview(page, LENA, AMINA);
  await expect(page.getByText("€4.50 on", { exact: false })).toBeVisible();
  await expect(page.getByRole("row", { name: /Amina Okafor gets.*€4\.50/ })).toBeVisible();
  await subscribe(page);
  await page.getByRole("link", { name: words.payment.receipt }).click();
  await expect(heading(page, words.receipt.title)).toBeAttached();

  await open(page, "/you");
  await page.getByRole("link", { name: "What I pay for" }).click();
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: AMINA.name });
  await expect(row.getByText(/^Next charge on /)).toBeVisible();
  await row.getByRole("button", { name: "Cancel…" }).click();
  await expect(row.getByText(/^Paid until .* everything stays open until then/)).toBeVisible();
  await row.getByRole("button", { name: "Cancel the subscription" }).click();
  await expect(row.getByText(/^Nothing more is charged\. Everything stays open until/)).toBeVisible();
  const back = row.getByRole("button", { name: "Take the cancellation back" });
  await expect(back).toBeFocused();
  await back.click();
  await expect(row.getByText(/^Next charge on /)).toBeVisible();
});

test("a card that is declined leaves the first payment to be mended", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", []);
  await toReview(page, LENA, AMINA);
  await page.getByRole("radio", { name: words.tip.byCard }).check({ force: true });
  await fillCard(page, CARDS.declined);
  await page.getByRole("button", { name: /^Subscribe for/ }).click();
  await expect(heading(page, words.payment.declined)).toBeVisible();

  await open(page, "/subscriptions");
  await page.getByRole("link", { name: "Finish the payment" }).click();
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(heading(page, "A month is paid")).toBeVisible();
});

test("a renewal that failed is said with its fix, and paying mends it", async ({ page }) => {
  await openUnpaidMonth(page);
  await expect(page.getByText(/^The payment of €4\.00 did not go through\. You can still read until/)).toBeVisible();
  await page.getByRole("link", { name: "Pay another way" }).click();
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(heading(page, "A month is paid")).toBeVisible();
  await open(page, "/subscriptions");
  await expect(page.getByText(/^Next charge on /)).toBeVisible();
});

test("what a review is to be paid with outlives a reload", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", []);
  await toReview(page, LENA, AMINA);
  await expect(page.getByRole("row", { name: /^You pay/ })).toBeVisible();
  await page.getByRole("radio", { name: words.tip.byCard }).check({ force: true });
  await expect(page).toHaveURL(/\?with=card$/);
  await page.reload();
  await expect(page.getByRole("radio", { name: words.tip.byCard })).toBeChecked();
});

test("another way to pay holds from the next charge on, and says so", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", []);
  await toReview(page, LENA, AMINA);
  await subscribe(page);
  await open(page, "/subscriptions");
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: AMINA.name });
  await expect(row.getByText(/^Next charge on .* · Balance$/)).toBeVisible();
  await row.getByRole("link", { name: "Change how I pay" }).click();
  await expect(heading(page, `How you pay ${AMINA.name}`)).toBeFocused();
  await expect(page.getByText(/^The charge of €4\.50 on .*, and every month after it\. Nothing is charged now\.$/)).toBeVisible();

  await fillCard(page, CARDS.looksReal);
  await page.getByRole("button", { name: "Pay this way from now on" }).click();
  await expect(page.getByText(words.card.notATestCard)).toBeVisible();
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: "Pay this way from now on" }).click();
  await expect(page).toHaveURL("/subscriptions");
  await expect(row.getByText(/^Next charge on .* · Visa/)).toBeVisible();
});

test("a card that is half typed stays while the balance runs short in another tab", async ({ page, context }) => {
  await offerTier(page, AMINA, "4.50", []);
  await toReview(page, LENA, AMINA);
  await subscribe(page);
  await open(page, "/subscriptions");
  await page.getByRole("link", { name: "Change how I pay" }).click();
  await page.getByLabel(words.card.number).fill("4242 4242");
  const other = await context.newPage();
  await open(other);
  await giveTip(other, AMINA, { amount: "55", with: "balance" });
  await page.getByRole("radio", { name: words.tip.byBalance }).check({ force: true });
  await expect(page.getByText(/^It holds less than a month/)).toBeVisible();
  await page.getByRole("radio", { name: words.tip.byCard }).check({ force: true });
  await expect(page.getByLabel(words.card.number)).toHaveValue("4242 4242");
});

test("while a month is being charged its method stays, and it changes as soon as the bank has answered", async ({ page }) => {
  await page.clock.install();
  await offerTier(page, AMINA, "4.50", []);
  await toReview(page, LENA, AMINA);
  await page.getByRole("radio", { name: words.tip.byCard }).check({ force: true });
  await fillCard(page, CARDS.succeeds);
  await subscribe(page);
  await open(page, "/subscriptions");
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: AMINA.name });
  const next = row.getByText(/^Next charge on /);
  const before = await next.innerText();
  await row.getByRole("link", { name: "Change how I pay" }).click();
  const pay = page.getByRole("button", { name: "Pay this way from now on" });
  await expect(pay).toBeVisible();
  // The clock stands still in the middle of the charge: the bank's answer is not due.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 32 * 86_400_000);
  await expect(page.getByText("A month is being charged")).toBeVisible();
  await expect(pay).toHaveCount(0);
  await page.clock.resume();
  await page.getByRole("radio", { name: words.tip.byBalance }).check({ force: true });
  await pay.click();
  await expect(page).toHaveURL("/subscriptions");
  await expect(next).toHaveText(/ · Balance$/);
  expect((await next.innerText()).split(" · ")[0]).not.toBe(before.split(" · ")[0]);
});

test("a month that waits says that its new method is kept for the months after it", async ({ page }) => {
  await openUnpaidMonth(page);
  await page.getByRole("link", { name: "Pay another way" }).click();
  await expect(page.getByText("This month, and every month after it.")).toBeVisible();
});

test("a tier that is withdrawn takes nobody new", async ({ page }) => {
  await offerTier(page, AMINA, "4.50", []);
  await open(page, "/tier");
  await page.getByRole("button", { name: "Withdraw the tier" }).click();
  await expect(page.getByText(/Everybody keeps what is paid for to its end/)).toBeVisible();
  await page.getByRole("button", { name: "Withdraw the tier" }).click();
  await expect(page.getByRole("button", { name: "Offer a tier" })).toBeVisible();
  await expect(heading(page, "Your tier")).toBeFocused();
  await openAs(page, LENA, `/@${AMINA.handle}/subscribe`);
  await expect(page.getByText(`${AMINA.name} offers no subscription`)).toBeVisible();
});
