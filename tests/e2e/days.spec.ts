// What days bring, seen on the screens that wait for it. The clock of a sandbox is set; nobody waits.
import type { Locator, Page } from "@playwright/test";
import { goOn, openService, state } from "./support/handoffs";
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open } from "./support/people";
import { atItsDoors, openSpace } from "./support/rooms";
import { actAs, AT, jump, openScenario, unfold } from "./support/sandbox";
import { serveStory } from "./support/scenario";
import { activity, available } from "./support/wallet";
import { words } from "./support/words";

const main = (page: Page): Locator => page.getByRole("main");
const nav = (page: Page, name: string): Locator => page.getByRole("navigation").getByRole("link", { name }).first();

test("a host who does not come: every ticket is refunded, and holder and host see it", async ({ page }) => {
  const title = "How to read a city budget";
  await serveStory(page, "space-cancelled.json", atItsDoors(-600));
  await openSpace(page, "space-cancelled", title, LENA);
  await expect(main(page).getByText("You have a ticket")).toBeVisible();
  await unfold(page);
  await jump(page, "One hour on");
  await expect(main(page).getByText("Cancelled: the host did not come")).toBeVisible();
  await expect(main(page).getByText("Refunded", { exact: true })).toBeVisible();
  await actAs(page, AMINA.name);
  await expect(main(page).getByText("All 3 tickets refunded")).toBeVisible();
});

/** Amina withdraws to the test account that does `what`; ends where the withdrawal is followed. Returns what she had. */
async function withdrawTo(page: Page, what: string): Promise<number> {
  await open(page, `/wallet?scenario=withdrawal-failed&at=${AT}&as=amina`);
  const before = await available(page);
  await main(page).getByRole("link", { name: "Withdraw", exact: true }).click();
  await main(page).getByRole("link", { name: "Link another account" }).click();
  await main(page).getByText("Pick a test account").click();
  await main(page).getByRole("button", { name: what }).first().click();
  await main(page).getByRole("button", { name: "Link this account" }).click();
  await main(page).getByRole("button", { name: "Review" }).click();
  await main(page).getByRole("button", { name: "Withdraw €20.00" }).click();
  await expect(main(page).getByText("Not gone yet: you can still cancel")).toBeVisible();
  await unfold(page);
  await jump(page, words.sandbox.next);
  await expect(main(page).getByText("On its way to the bank")).toBeVisible();
  await expect(main(page).getByRole("button", { name: "Cancel the withdrawal" })).toHaveCount(0);
  await jump(page, words.sandbox.next);
  await expect(main(page).getByRole("status").filter({ hasText: "Arrived" })).toBeVisible();
  return before;
}

const way = (page: Page): Locator => page.getByRole("list", { name: "The way to the bank" }).getByRole("listitem");

test("a withdrawal waits, is on its way, and arrives", async ({ page }) => {
  const before = await withdrawTo(page, "The money arrives");
  await expect(way(page)).toHaveText([/^Set aside in your wallet/, /^Left for the bank/, /^Arrived/]);
  await nav(page, "Wallet").click();
  await expect(heading(page, "Wallet")).toBeVisible();
  expect(await available(page)).toBe(before - 2_000);
});

test("a withdrawal that arrived comes back days later, all of it", async ({ page }) => {
  const before = await withdrawTo(page, "Arrives, and comes back days later");
  await jump(page, words.sandbox.next);
  await expect(main(page).getByRole("status").filter({ hasText: "all of it is in your wallet again" })).toBeVisible();
  await expect(way(page).last()).toContainText(/^Sent back/);
  await nav(page, "Wallet").click();
  await expect(heading(page, "Wallet")).toBeVisible();
  expect(await available(page)).toBe(before);
});

test("a month later the next month is paid, once, and the one after it is announced", async ({ page }) => {
  await openScenario(page, "Cancelled, but paid for");
  await main(page).getByRole("button", { name: "Take the cancellation back" }).click();
  const next = main(page).getByText(/^Next charge on /);
  await expect(next).toBeVisible();
  const before = await next.innerText();
  await unfold(page);
  await jump(page, "One month on");
  await expect(next).not.toHaveText(before);
  await nav(page, "Wallet").click();
  await expect(heading(page, "Wallet")).toBeVisible();
  const paid = page.getByRole("region", { name: "Activity" }).getByRole("listitem").filter({ hasText: "Subscription" });
  await expect(paid).toHaveCount(2);
  expect((await activity(page))[0]).toContain(AMINA.name);
});

test("a hand-off nobody confirms closes after thirty days", async ({ page }) => {
  await openService(page, AMINA, `ko_fi?scenario=demo&at=${AT}&as=${LENA.handle}`);
  await goOn(page);
  await expect(state(page)).toContainText("Your turn: did you send it?");
  await unfold(page);
  await jump(page, "One month on");
  await expect(state(page)).toContainText("Nobody confirmed it in time");
  await expect(main(page).getByText("Nothing more happens here.")).toBeVisible();
  await jump(page, "One month back");
  await expect(state(page)).toContainText("Your turn: did you send it?");
});
