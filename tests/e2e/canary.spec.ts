// What is typed about a card leaves no trace: not in storage, not in the export, not in the console, not in an address.
import { readFileSync } from "node:fs";
import { CARDS } from "./support/cards";
import { expectThanks, fillCard, give, heading, openSheet, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, open } from "./support/people";
import { everythingStored } from "./support/stored";
import { words } from "./support/words";
import type { Page } from "@playwright/test";

const CARD = CARDS.challenged;
const DIGITS = CARD.number.replaceAll(" ", "");

/** Every way in which the card could be written down. The expiry alone would be found in any date. */
const TRACES = [
  CARD.number,
  DIGITS,
  DIGITS.slice(0, 12),
  DIGITS.slice(4),
  CARD.expiry,
  `${CARD.expiry.replace("/", "")}${CARD.code}`,
  `"${CARD.code}"`,
  `code=${CARD.code}`,
];

async function exported(page: Page): Promise<string> {
  await open(page, "/settings");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.settings.export }).click(),
  ]);
  return readFileSync(await download.path(), "latin1");
}

test("card digits, expiry and code are nowhere after a payment", async ({ page, said }) => {
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));

  await prepareTip(page, AMINA, { amount: "10", card: CARD });
  const onReview = await everythingStored(page);
  await give(page);
  await expect(heading(page, words.payment.challenge)).toBeVisible();
  await page.getByRole("button", { name: words.payment.approve }).click();
  await expectThanks(page);

  const stored = await everythingStored(page);
  // The search can find something: what may be kept is kept.
  expect(stored).toContain("3184");
  const file = await exported(page);
  expect(file).toContain("OBOLE1");
  const everything = [onReview, stored, file, ...said, ...addresses, ...requests].join("\n");
  for (const trace of TRACES) expect(everything.includes(trace), trace).toBe(false);
});

test("a card that was refused leaves no trace either", async ({ page, said }) => {
  await openSheet(page, AMINA);
  await fillCard(page, CARDS.looksReal);
  await page.getByRole("button", { name: words.tip.review }).click();
  await expect(page.getByText(words.card.notATestCard)).toBeVisible();
  const everything = [await everythingStored(page), await exported(page), ...said].join("\n");
  const digits = CARDS.looksReal.number.replaceAll(" ", "");
  for (const trace of [CARDS.looksReal.number, digits, digits.slice(-4)]) {
    expect(everything.includes(trace), trace).toBe(false);
  }
});
