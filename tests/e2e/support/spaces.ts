// Scheduling Spaces and taking seats through the screens. Nothing here reaches behind the app's back.
import { expect, type Page } from "@playwright/test";
import type { Card } from "./cards";
import { fillCard, heading } from "./giving";
import { AMINA, LENA, openAs } from "./people";
import { words } from "./words";

export type Plan = { title: string; inMinutes: number; price?: string; seats?: string };

/** Fills the form of a Space by its host Amina and ends on its page. Returns the page's address. */
export async function schedule(page: Page, plan: Plan): Promise<string> {
  await openAs(page, AMINA, "/spaces/new");
  await page.getByLabel(words.spaces.title).fill(plan.title);
  const now = await page.evaluate(() => Date.now());
  const starts = new Date(now + plan.inMinutes * 60_000).toISOString().slice(0, 16);
  await page.getByLabel("Start", { exact: true }).fill(starts);
  if (plan.price) {
    await page.getByRole("radio", { name: words.spaces.paid }).check({ force: true });
    await page.getByLabel("Price", { exact: true }).fill(plan.price);
  }
  await page.getByLabel("Seats", { exact: true }).fill(plan.seats ?? "5");
  await page.getByRole("button", { name: words.spaces.schedule, exact: true }).click();
  await expect(heading(page, plan.title)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Léna takes a free seat and ends on her ticket. */
export async function takeFreeSeat(page: Page, space: string): Promise<void> {
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.takeFree }).click();
  await expect(heading(page, words.spaces.ticket)).toBeVisible();
}

/** Léna takes a seat, pays it from her balance and ends on the thanks. */
export async function buySeat(page: Page, space: string): Promise<void> {
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.take }).click();
  const balance = page.getByRole("radio", { name: words.tip.byBalance });
  await balance.check({ force: true });
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(heading(page, words.spaces.bought)).toBeVisible();
}

/** Léna takes a seat that costs something and ends where it is paid, the seat kept for her. Returns that address. */
export async function holdSeat(page: Page, space: string): Promise<string> {
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.take }).click();
  await expect(page).toHaveURL(/\/pay\/[^/]+$/);
  await expect(heading(page, words.spaces.howToPay)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Where a ticket is paid, pays by `card`. What the bank says is for the caller to wait for. */
export async function payByCard(page: Page, card: Card): Promise<void> {
  await fillCard(page, card);
  await page.getByRole("button", { name: words.payment.pay }).click();
}

/** The host cancels, knowing what it does. */
export async function cancelSpace(page: Page, space: string): Promise<void> {
  await openAs(page, AMINA, space);
  await page.getByRole("button", { name: words.spaces.cancel }).click();
  await page.getByRole("button", { name: words.spaces.cancelForGood }).click();
  await expect(page.getByText(words.spaces.canceled)).toBeVisible();
}
