// The last look before money moves, and the page after it: where one presses the button that counts.
import { expect, type Page } from "@playwright/test";
import { CARDS } from "./cards";
import { fillCard, heading } from "./giving";
import { ask, linkBank } from "./movements";
import { AMINA, LENA, openAs } from "./people";
import type { Screen } from "./screens";
import { offerTier, subscribe, toReview } from "./subscribing";
import { words } from "./words";

export const REVIEWS: Screen[] = [
  { name: "review of money to send", open: (page) => reviewed(page, `/wallet/send?to=${AMINA.handle}`, /^Send €/) },
  { name: "review of a request for money", open: (page) => reviewed(page, `/wallet/request?to=${AMINA.handle}`, /^Request €/) },
  { name: "review of a withdrawal", open: reviewOfWithdrawal },
  { name: "review of a top-up", open: reviewOfTopUp },
  { name: "request for money, to its payer", open: requestToPayer },
  { name: "month paid", open: monthPaid },
];

async function review(page: Page, button: RegExp): Promise<void> {
  await page.getByRole("button", { name: words.tip.review }).click();
  await expect(page.getByRole("button", { name: button })).toBeVisible();
}

async function reviewed(page: Page, path: string, button: RegExp): Promise<void> {
  await openAs(page, LENA, path);
  await review(page, button);
}

async function reviewOfWithdrawal(page: Page): Promise<void> {
  await openAs(page, LENA);
  await linkBank(page, "The money arrives");
  await review(page, /^Withdraw €/);
}

async function reviewOfTopUp(page: Page): Promise<void> {
  await openAs(page, LENA, "/wallet/top-up");
  await fillCard(page, CARDS.succeeds);
  await review(page, words.payment.pay);
}

async function requestToPayer(page: Page): Promise<void> {
  await ask(page);
  await openAs(page, LENA, new URL(page.url()).pathname);
  await expect(heading(page, `${AMINA.name} asks you`)).toBeVisible();
}

async function monthPaid(page: Page): Promise<void> {
  await offerTier(page, AMINA, "4.50", ["The letter, a day early"]);
  await toReview(page, LENA, AMINA);
  await subscribe(page);
}
