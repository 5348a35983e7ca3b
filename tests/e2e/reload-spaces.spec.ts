// A reload at every step of a ticket by card and of a visit: the seat stays one seat, and whoever is in the room is in it.
import { type Locator, type Page } from "@playwright/test";
import { CARDS } from "./support/cards";
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { WATER } from "./support/rooms";
import { holdSeat, payByCard, schedule, takeFreeSeat } from "./support/spaces";
import { words } from "./support/words";

const THREE_DAYS = 3 * 1_440;

/** Paying has begun: from here on a reload may not stop it. */
const askingOrBought = (page: Page): Locator => heading(page, words.payment.asking).or(heading(page, words.spaces.bought));

const priced = (page: Page): Promise<string> => schedule(page, { title: WATER, inMinutes: THREE_DAYS, price: "12" });

async function expectOneSeat(page: Page, space: string): Promise<void> {
  await expect(heading(page, words.spaces.bought)).toBeVisible();
  await page.reload();
  await expect(heading(page, words.spaces.bought)).toBeVisible();
  await open(page, space);
  await expect(page.getByText("You have a ticket")).toBeVisible();
  await expect(page.getByText("4 of 5 free")).toBeVisible();
  await openAs(page, AMINA, space);
  await expect(page.getByText("1 of 5 tickets taken.")).toBeVisible();
  await expect(page.getByText(/^€11\.57 so far/)).toBeVisible();
}

test("a ticket whose card was declined keeps its reason and its seat, and another card pays it", async ({ page }) => {
  const space = await priced(page);
  const payment = await holdSeat(page, space);
  await payByCard(page, CARDS.declined);
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await page.reload();
  await expect(heading(page, words.payment.declined)).toBeVisible();
  await expect(page.getByText("The bank declined this card, without a reason.")).toBeVisible();
  await open(page, space);
  await expect(page.getByText(/^Your seat is kept until /)).toBeVisible();
  await open(page, payment);
  await payByCard(page, CARDS.succeeds);
  await expect(askingOrBought(page)).toBeVisible();
  await page.reload();
  await expectOneSeat(page, space);
});

test("a ticket whose bank wants to be sure asks again after a reload", async ({ page }) => {
  const space = await priced(page);
  await holdSeat(page, space);
  await payByCard(page, CARDS.challenged);
  await expect(heading(page, words.payment.challenge)).toBeVisible();
  await page.reload();
  await expect(heading(page, words.payment.challenge)).toBeVisible();
  await page.getByRole("button", { name: words.payment.approve }).click();
  await expect(askingOrBought(page)).toBeVisible();
  await page.reload();
  await expectOneSeat(page, space);
});

test("a ticket is paid once when the page goes away while the bank is asked", async ({ page }) => {
  const space = await priced(page);
  await holdSeat(page, space);
  await payByCard(page, CARDS.succeeds);
  await expect(askingOrBought(page)).toBeVisible();
  await page.reload();
  await expectOneSeat(page, space);
});

test("whoever is in the room is in it after a reload, and whoever left is out", async ({ page }) => {
  await page.clock.install();
  const space = await schedule(page, { title: WATER, inMinutes: 20 });
  await takeFreeSeat(page, space);
  await page.clock.fastForward("20:00");
  await openAs(page, AMINA, space);
  await page.getByRole("button", { name: words.spaces.openDoors }).click();
  await expect(page.getByText("You, the host")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You, the host")).toBeVisible();

  await openAs(page, LENA, space);
  const enter = page.getByRole("button", { name: words.spaces.enter });
  const leave = page.getByRole("button", { name: "Leave", exact: true });
  await enter.click();
  await expect(page.getByText("You, listening")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You, listening")).toBeVisible();
  await expect(enter).toHaveCount(0);
  await leave.click();
  await expect(enter).toBeVisible();
  await page.reload();
  await expect(enter).toBeVisible();
  await expect(page.getByText("You, listening")).toHaveCount(0);
  await enter.click();
  await expect(page.getByText("You, listening")).toBeVisible();
});
