// A bank takes back what was sold: what was paid for counts as not paid, for whoever bought it too.
import { CARDS } from "./support/cards";
import { fillCard, heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, MATEUS, open, openAs } from "./support/people";
import { postBy, posted, THEO } from "./support/posts";
import { actAs, AT, bar, jump, unfold } from "./support/sandbox";
import { holdSeat, payByCard, schedule } from "./support/spaces";
import { words } from "./support/words";
import type { Page } from "@playwright/test";

/** From the wallet of whoever was paid to the dispute that waits there, which they let go. */
async function letGo(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Wallet" }).first().click();
  const waiting = page.getByRole("main").getByRole("listitem").filter({ hasText: /Disputed by a bank/ });
  await waiting.getByRole("link").click();
  await page.getByRole("button", { name: "Let it go", exact: true }).click();
  await page.getByRole("button", { name: "Yes, let it go" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Dispute lost" })).toBeVisible();
}

test("a month that a bank takes back closes what it had opened", async ({ page }) => {
  await open(page, `/@${THEO.handle}/posts?scenario=demo&at=${AT}&as=${MATEUS.handle}`);
  await expect(bar(page)).toBeVisible();
  const locked = page.getByRole("listitem").filter({ hasText: posted.forSubscribers }).first();
  await locked.getByRole("link").click();
  await expect(heading(page, postBy(THEO))).toBeVisible();
  await page.getByRole("link", { name: posted.subscribe }).click();
  await expect(heading(page, `Subscription to ${THEO.name}`)).toBeVisible();
  await page.getByRole("radio", { name: /^Card/ }).check({ force: true });
  await fillCard(page, CARDS.disputed);
  await page.getByRole("button", { name: posted.subscribe }).click();
  await expect(heading(page, "A month is paid")).toBeVisible();
  await page.getByRole("link", { name: words.payment.receipt }).click();
  await expect(heading(page, words.receipt.title)).toBeAttached();

  await unfold(page);
  await jump(page, "One day on");
  await jump(page, "One hour on");
  await expect(page.getByRole("heading", { level: 2, name: "Your bank asks for this payment back" })).toBeVisible();
  await actAs(page, THEO.name);
  await letGo(page);
  await actAs(page, MATEUS.name);
  await page.getByRole("link", { name: "Wallet" }).first().click();
  await expect(page.getByRole("region", { name: "Activity" }).getByText("Given back by your bank")).toBeVisible();
  await open(page, `/@${THEO.handle}/posts${new URL(page.url()).search}`);
  await expect(locked).toBeVisible();
  await locked.getByRole("link").click();
  await expect(heading(page, postBy(THEO))).toBeVisible();
  await expect(page.getByRole("link", { name: posted.subscribe })).toBeVisible();
});

test("a ticket whose money a bank takes back is void, and its seat is free", async ({ page }) => {
  const space = await schedule(page, { title: "How to read a well", inMinutes: 6 * 24 * 60, price: "8" });
  const taken = (seats: number) => page.getByText(`${seats} of 5 tickets taken.`);
  await expect(taken(0)).toBeVisible();
  await holdSeat(page, space);
  await payByCard(page, CARDS.disputed);
  await expect(heading(page, words.spaces.bought)).toBeVisible();
  await page.getByRole("link", { name: words.spaces.seeTicket }).click();
  await expect(heading(page, words.spaces.ticket)).toBeVisible();
  const ticket = new URL(page.url()).pathname;
  await openAs(page, AMINA, space);
  await expect(taken(1)).toBeVisible();

  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + 26 * 3_600_000);
  await open(page, "/wallet");
  await letGo(page);
  await openAs(page, LENA, ticket);
  await expect(page.getByText("Void: the bank took the money back")).toBeVisible();
  await openAs(page, AMINA, space);
  await expect(taken(0)).toBeVisible();
});
