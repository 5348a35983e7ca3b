// Two tabs of one browser, both writing: they stay equal, and one balance cannot be given twice.
import type { Page } from "@playwright/test";
import { expectThanks, giveButton, give, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { posted, SALMA, THEO } from "./support/posts";
import { addService, KOFI } from "./support/studio";
import { activity, available } from "./support/wallet";
import { words } from "./support/words";

test("two tabs give the whole balance at once: one tip, one refusal, equal afterwards", async ({ context, page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const amount = ((await available(page)) / 100).toFixed(2);
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) await prepareTip(tab, AMINA, { amount, with: "balance" });
  await Promise.all(tabs.map((tab) => giveButton(tab).click()));

  const thanks = tabs.map((tab) => tab.getByRole("heading", { level: 1, name: words.payment.thanks }));
  const refusals = tabs.map((tab) => tab.getByRole("alert").filter({ hasText: "short" }));
  await expect(thanks[0]!.or(refusals[0]!)).toBeVisible();
  await expect(thanks[1]!.or(refusals[1]!)).toBeVisible();
  const won = await Promise.all(thanks.map((heading) => heading.count()));
  expect(won.toSorted()).toEqual([0, 1]);

  for (const tab of tabs) await open(tab, "/wallet?currency=EUR");
  expect(await available(page)).toBe(0);
  expect(await activity(other)).toEqual(await activity(page));
});

test("what one tab does appears in the other without a reload", async ({ context, page }) => {
  await openAs(page, LENA, `/@${AMINA.handle}`);
  const other = await context.newPage();
  await prepareTip(other, AMINA, { amount: "4", message: "seen from the other tab", with: "balance" });
  await give(other);
  await expectThanks(other);
  await expect(page.getByText("seen from the other tab")).toBeVisible();
});

test("starting over in one tab tells the other", async ({ context, page }) => {
  await open(page, "/");
  const other = await context.newPage();
  await open(other, "/settings?reset=empty");
  await other.getByRole("button", { name: "Erase, then empty world" }).click();
  await expect(page.getByRole("heading", { name: "This world was replaced" })).toBeVisible();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByText("Nobody here yet")).toBeVisible();
});

test("starting over forgets in every tab what was being written", async ({ context, page }) => {
  await openAs(page, THEO, "/posts/new");
  await page.getByLabel(posted.text).fill("Of the world before");
  const other = await context.newPage();
  await openAs(other, SALMA, "/posts/new");
  await other.getByLabel(posted.text).fill("Of the world before, too");
  await openAs(other, LENA, "/settings?reset=demo");
  await other.getByRole("button", { name: /^Erase, then / }).click();
  await expect(other).toHaveURL("/");
  await page.getByRole("button", { name: "Reload" }).click();

  for (const [tab, author] of [[page, THEO], [other, SALMA]] as const) {
    await openAs(tab, author, "/posts/new");
    await expect(tab.getByLabel(posted.text)).toHaveValue("");
  }
});

test("two tabs in the studio: what one saves stands in the other, and takes nobody’s half-written text away", async ({ context, page }) => {
  const sums = (tab: Page) => tab.getByLabel("Suggested amounts in EUR");
  const word = (tab: Page) => tab.getByLabel(/^What a giver reads/);
  await openAs(page, LENA, "/studio");
  await word(page).fill("Thank you, all of");
  const other = await context.newPage();
  await addService(other, KOFI);
  await expect(page.getByRole("checkbox", { name: KOFI.name })).toBeChecked();
  await sums(other).fill("2 7 15");
  await word(other).fill("It rains in there now.");
  await word(other).blur();
  await expect(page.locator(".studio-preview")).toContainText("It rains in there now.");
  await expect(sums(page)).toHaveValue("2 7 15");
  await expect(word(page)).toHaveValue("Thank you, all of");

  await word(page).fill("Thank you, all of you.");
  await word(page).blur();
  await expect(other.locator(".studio-preview")).toContainText("Thank you, all of you.");
  await expect(word(other)).toHaveValue("Thank you, all of you.");
  await expect(sums(other)).toHaveValue("2 7 15");
});
