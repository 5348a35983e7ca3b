// The wallet: available and on the way, months of activity, the way from a line to its postings, topping up, the proof.
import { CARDS } from "./support/cards";
import { expectThanks, fillCard, heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, createProfile, open, openAs } from "./support/people";
import { serveLongHistory } from "./support/scenario";
import { activity, available } from "./support/wallet";
import { words } from "./support/words";

test("a wallet shows what is there, what is on the way, and its months", async ({ page }) => {
  await openAs(page, AMINA, "/wallet?currency=EUR");
  expect(await available(page)).toBeGreaterThan(0);
  await expect(page.getByText(/€[\d.,]+ on the way/)).toBeVisible();
  const months = page.getByRole("region", { name: "Activity" }).getByRole("heading", { level: 3 });
  expect(await months.count()).toBeGreaterThan(1);
  await expect(months.first()).toHaveText(/^[A-Z][a-z]+ \d{4}$/);
});

test("a line leads to its receipt and the receipt to its postings", async ({ page }) => {
  await openAs(page, AMINA, "/wallet?currency=EUR");
  await page.getByRole("region", { name: "Activity" }).getByRole("link", { name: "Marguerite Faucheux" }).first().click();
  await expect(heading(page, words.receipt.title)).toBeAttached();
  await expect(page.getByText("€20.00").first()).toBeVisible();
  await page.getByText(words.receipt.postings, { exact: true }).click();
  const postings = page.getByRole("region", { name: words.receipt.postings }).getByRole("row");
  await expect(postings.filter({ hasText: "Cards, outside" }).first()).toBeVisible();
  await expect(postings.filter({ hasText: "Card processing" }).first()).toContainText("€0.55");
  await expect(postings.filter({ hasText: "Amina Okafor, pending" }).first()).toBeVisible();
});

test("the books balance, and anybody may see it", async ({ page }) => {
  for (const visit of [() => open(page, "/wallet"), () => openAs(page, LENA, "/wallet")]) {
    await visit();
    await page.getByText(words.wallet.balanced).click();
    const tables = page.getByRole("table", { name: /^All accounts in / });
    await expect(tables.nth(1)).toBeVisible();
    for (const sum of await page.getByRole("row", { name: /^Together/ }).allInnerTexts()) {
      expect(sum).toMatch(/\D0([.]00)?\s*$/);
    }
  }
});

test("the balance over time is said in a sentence, and its figures end with what is there now", async ({ page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const holds = await available(page);
  const course = page.getByRole("region", { name: "Balance over time" }).first();
  const says = await course.getByText(/^In the last \d+ days you held between /).innerText();
  const [least, most] = [...says.matchAll(/€([\d,]+\.\d\d)/g)].map(([, sum]) => Number(sum!.replace(/[,.]/g, "")));
  await course.getByText("The figures").click();
  const rows = course.getByRole("table", { name: "Balance over time" }).getByRole("row");
  await expect(rows.first()).toBeVisible();
  const texts = await rows.allInnerTexts();
  const figures = texts.map((row) => Number(row.match(/€([\d,]+\.\d\d)/)![1]!.replace(/[,.]/g, "")));
  expect(figures.length).toBeGreaterThan(5);
  expect(figures[0]).toBe(holds);
  expect([Math.min(...figures), Math.max(...figures)]).toEqual([least, most]);
  // Newest first, a day a row.
  const days = (await rows.getByRole("rowheader").allInnerTexts()).map((day) => Date.parse(day));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test("topping up by test card adds what the card fee leaves", async ({ page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await page.getByRole("main").getByRole("link", { name: words.wallet.topUp }).click();
  await page.getByLabel(words.tip.other).fill("20");
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.tip.review }).click();
  await expect(heading(page, "Your top-up")).toBeVisible();
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(heading(page, "Topped up")).toBeVisible();
  await page.getByRole("link", { name: "To the wallet" }).click();
  await expect(heading(page, "Wallet")).toBeVisible();
  expect(await available(page)).toBe(before + 1_945);
  expect((await activity(page))[0]).toContain("Top-up");
});

test("a new person's wallet is empty and says what to do", async ({ page }) => {
  await createProfile(page, { name: "New Person", handle: "new_person" });
  await open(page, "/wallet");
  await expect(page.getByText("Nothing has moved yet")).toBeVisible();
});

test("a new person tops up, gives, and follows", async ({ page }) => {
  await createProfile(page, { name: "New Person", handle: "new_person" });
  await open(page, "/wallet/top-up");
  await fillCard(page, CARDS.succeeds);
  await page.getByRole("button", { name: words.tip.review }).click();
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(heading(page, "Topped up")).toBeVisible();
  await open(page, `/@${AMINA.handle}/tip`);
  await page.getByLabel(words.tip.other).fill("1");
  await page.getByRole("radio", { name: words.tip.byBalance }).check({ force: true });
  await page.getByRole("button", { name: words.tip.review }).click();
  await page.getByRole("button", { name: words.tip.give }).click();
  await expectThanks(page);
  await open(page, `/@${AMINA.handle}`);
  await page.getByRole("button", { name: "Follow" }).click();
  await expect(page.getByRole("button", { name: "Unfollow" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Unfollow" })).toBeVisible();
});

test("a long history keeps every page short, and all of it can be reached", async ({ page }) => {
  await serveLongHistory(page, 1_500);
  await open(page, "/you");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: LENA.name }) });
  await row.getByRole("button", { name: "Act as" }).click();
  await page.getByRole("link", { name: "Wallet", exact: true }).click();
  await expect(heading(page, "Wallet")).toBeVisible();
  for (const path of ["/wallet", `/@${AMINA.handle}`]) {
    await open(page, path);
    const rows = await page.getByRole("main").getByRole("listitem").count();
    expect(rows, path).toBeGreaterThan(5);
    expect(rows, path).toBeLessThanOrEqual(120);
  }
  await open(page, "/wallet");
  const [newest] = await activity(page);
  await page.getByRole("link", { name: words.wallet.older }).click();
  await expect(page.getByRole("link", { name: words.wallet.newer })).toBeVisible();
  const rows = page.getByRole("region", { name: "Activity" }).getByRole("listitem");
  expect(await rows.first().innerText()).not.toBe(newest);
  await page.getByRole("link", { name: words.wallet.newer }).click();
  await expect.poll(() => rows.first().innerText()).toBe(newest);
});
