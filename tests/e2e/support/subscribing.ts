// The steps of offering a tier and of subscribing to it, as people take them.
import { expect, type Page } from "@playwright/test";
import { heading } from "./giving";
import { LENA, open, openAs, type Person } from "./people";
import { serveUnpaidMonth } from "./scenario";

/** Offers a tier as `creator` and ends on their profile. */
export async function offerTier(page: Page, creator: Person, price: string, perks: string[]): Promise<void> {
  await openAs(page, creator, "/tier");
  await fillTier(page, creator, price, perks);
}

/** From the form of a tier to the profile of `creator`, who acts. */
export async function fillTier(page: Page, creator: Person, price: string, perks: string[]): Promise<void> {
  await page.getByLabel(/^Price a month/).fill(price);
  for (const [n, perk] of perks.entries()) await page.getByLabel(`Perk ${n + 1}`).fill(perk);
  await page.getByRole("button", { name: "Offer a tier" }).click();
  await expect(page).toHaveURL(`/@${creator.handle}`);
}

/** From the creator's profile to the review, as `fan`. */
export async function toReview(page: Page, fan: Person, creator: Person): Promise<void> {
  await openAs(page, fan, `/@${creator.handle}`);
  await page.getByRole("link", { name: "Subscribe", exact: true }).click();
  await expect(heading(page, `Subscription to ${creator.name}`)).toBeVisible();
}

/** Confirms the review and ends with the thanks. */
export async function subscribe(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Subscribe for/ }).click();
  await expect(heading(page, "A month is paid")).toBeVisible();
}

/** What Léna pays for in a world where her second month could not be charged. */
export async function openUnpaidMonth(page: Page): Promise<void> {
  await serveUnpaidMonth(page);
  await open(page, "/you");
  // A world of two people has no search.
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: LENA.name, exact: true }) });
  await row.getByRole("button", { name: "Act as" }).click();
  await expect(page.getByRole("heading", { name: `You act as ${LENA.name}` })).toBeVisible();
  await open(page, "/subscriptions");
}
