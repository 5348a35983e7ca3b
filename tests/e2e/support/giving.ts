// The steps of giving a tip, as a person takes them. Each function ends when the next screen is there.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Card } from "./cards";
import { open, type Person } from "./people";
import { words } from "./words";

/** What a person fills in on the sheet; what is left out stays as the sheet offers it. */
export type Draft = { note?: string; amount?: string; message?: string; visibility?: string; with?: "balance" | "card"; card?: Card };

export async function openSheet(page: Page, { name, handle }: Person): Promise<void> {
  await open(page, `/@${handle}`);
  await page.getByRole("link", { name: words.tip.open }).click();
  await expect(heading(page, words.tip.sheet(name))).toBeVisible();
}

export async function fillSheet(page: Page, draft: Draft): Promise<void> {
  if (draft.note) await choose(page, draft.note);
  if (draft.amount) await page.getByLabel(words.tip.other).fill(draft.amount);
  if (draft.message) await page.getByLabel(words.tip.message).fill(draft.message);
  if (draft.visibility) await choose(page, draft.visibility);
  if (draft.with) await choose(page, draft.with === "card" ? words.tip.byCard : words.tip.byBalance);
  if (draft.card) await fillCard(page, draft.card);
}

export async function fillCard(page: Page, card: Card): Promise<void> {
  await page.getByLabel(words.card.number).fill(card.number);
  await page.getByLabel(words.card.expiry).fill(card.expiry);
  await page.getByLabel(words.card.code).fill(card.code);
}

/** From the sheet to the review. */
export async function review(page: Page, { name }: Person): Promise<void> {
  await page.getByRole("button", { name: words.tip.review }).click();
  await expect(heading(page, words.tip.reviewHeading(name))).toBeVisible();
}

/** The whole way from the profile to the review. */
export async function prepareTip(page: Page, person: Person, draft: Draft): Promise<void> {
  await openSheet(page, person);
  await fillSheet(page, draft);
  await review(page, person);
}

export const giveButton = (page: Page): Locator => page.getByRole("button", { name: words.tip.give });

export async function give(page: Page): Promise<void> {
  await giveButton(page).click();
}

export async function expectThanks(page: Page): Promise<void> {
  await expect(heading(page, words.payment.thanks)).toBeVisible();
}

/** From the profile to the thanks. */
export async function giveTip(page: Page, person: Person, draft: Draft): Promise<void> {
  await prepareTip(page, person, draft);
  await give(page);
  await expectThanks(page);
}

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });

export async function choose(page: Page, name: string | RegExp): Promise<void> {
  const radio = page.getByRole("radio", { name });
  // By its label, as a finger would: what scrolls under a bar is brought into sight first.
  await radio.locator("xpath=ancestor::label[1]").click();
  await expect(radio).toBeChecked();
}
