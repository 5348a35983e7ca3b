// A person gives from their balance: review, thanks, receipt, the wall of the receiver, and all of it after a reload.
import { expect, test } from "./support/journey";
import { expectThanks, give, giveButton, openSheet, fillSheet, review } from "./support/giving";
import { AMINA, LENA, open, openAs } from "./support/people";
import { available } from "./support/wallet";
import { words } from "./support/words";

test("a tip from the balance arrives at once and survives a reload", async ({ page }) => {
  await openAs(page, LENA, "/wallet");
  const before = await available(page);

  await openSheet(page, AMINA);
  await expect(page.getByText("Test money").filter({ visible: true })).not.toHaveCount(0);
  await fillSheet(page, { amount: "7.50", message: "For the map of the leaking streets.", with: "balance" });
  await review(page, AMINA);
  const waterfall = page.getByRole("table", { name: "What goes where" });
  await expect(waterfall.getByRole("row", { name: /Obole keeps.*€0\.00/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Amina Okafor gets.*€7\.50/ })).toBeVisible();
  await expect(page.getByText(/Nothing repeats, and a tip buys nothing/)).toBeVisible();
  await expect(giveButton(page)).toHaveText("Give €7.50");
  await give(page);
  await expectThanks(page);

  await page.reload();
  await expectThanks(page);
  await page.getByRole("link", { name: words.payment.receipt }).click();
  await expect(page.getByText("Tip for Amina Okafor")).toBeVisible();
  await expect(page.getByText("For the map of the leaking streets.")).toBeVisible();

  await open(page, "/wallet");
  expect(await available(page)).toBe(before - 750);
  await open(page, `/@${AMINA.handle}`);
  const newest = page.getByRole("list", { name: "Supporters" }).getByRole("listitem").first();
  await expect(newest).toContainText("Léna Roche");
  await expect(newest).toContainText("7.50");
  await expect(newest).toContainText("For the map of the leaking streets.");
});

test("a private tip is not on the wall, a secret one has no name", async ({ page }) => {
  await openAs(page, LENA);
  for (const [visibility, message] of [[words.tip.private, "between us"], [words.tip.secret, "from nobody"]] as const) {
    await openSheet(page, AMINA);
    await fillSheet(page, { amount: "3", message, visibility, with: "balance" });
    await review(page, AMINA);
    await give(page);
    await expectThanks(page);
  }
  await open(page, `/@${AMINA.handle}`);
  const wall = page.getByRole("main").getByRole("listitem");
  await expect(wall.filter({ hasText: "from nobody" })).toContainText("Someone");
  await expect(wall.filter({ hasText: "from nobody" })).not.toContainText("Léna");
  await expect(page.getByText("between us")).toHaveCount(0);

  await openAs(page, AMINA, `/@${AMINA.handle}`);
  await expect(wall.filter({ hasText: "between us" })).toContainText("Léna Roche");
});
