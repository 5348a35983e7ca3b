// Two tabs of one browser, both writing: they stay equal, and one balance cannot be given twice.
import { expectThanks, giveButton, give, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { posted, SALMA, THEO } from "./support/posts";
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
