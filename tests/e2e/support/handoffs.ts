// Giving with another service as a person does. Each function ends when the next screen is there.
import { expect, type Locator, type Page } from "@playwright/test";
import { heading, openSheet } from "./giving";
import { createProfile, open, openAsVisitor, type Person } from "./people";
import { type Account, addService } from "./studio";
import { words } from "./words";

export const handoffs = {
  elsewhere: "Or give elsewhere",
  go: "Continue",
  back: "I am back",
  copy: "Copy the link",
  question: "Did you send it?",
  yes: "Yes, it is sent",
  notYet: "Not yet",
  no: "No, I will not",
  takeBack: "I did not send it after all",
  arrived: "It arrived",
  sayArrived: "Say that it arrived",
  notArrived: "It did not arrive",
  sample: "Sample",
  leaves: "Real money, leaves Obole",
  notOurs: /^(This money does not pass through Obole|A sample: no money moved)/,
} as const;

/** Nobody of the demo: what leads to her is real. */
export const NORA: Person = { name: "Nora Vance", handle: "nora_vance" };

/** Nora opens a jar with these accounts, and then a visitor looks at it. */
export async function openJarOfNora(page: Page, ...accounts: Account[]): Promise<void> {
  await createProfile(page, NORA);
  for (const account of accounts) await addService(page, account);
  await openAsVisitor(page, `/@${NORA.handle}`);
}

const title = ({ name }: Person, service: string) => `To ${name} with ${service}`;

/** From the profile over the tip sheet to what is said before leaving. */
export async function chooseService(page: Page, person: Person, service: string): Promise<void> {
  await openSheet(page, person);
  await page.getByRole("list", { name: handoffs.elsewhere }).getByRole("link", { name: service, exact: true }).click();
  await expect(heading(page, title(person, service))).toBeVisible();
}

/** From there to the hand-off. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: handoffs.go }).click();
  await expect(page).toHaveURL(/\/handoffs\/[0-9a-f-]{36}/);
  await expect(page.getByText(handoffs.notOurs)).toBeVisible();
}

/** Straight to what is said before leaving. */
export async function openService(page: Page, { handle }: Person, key: string): Promise<void> {
  await open(page, `/@${handle}/give/${key}`);
}

export async function comeBack(page: Page): Promise<void> {
  await page.getByRole("link", { name: handoffs.back }).click();
  await expect(page.getByRole("heading", { name: handoffs.question })).toBeVisible();
}

/** The receiver says that it arrived, with a word if there is one. */
export async function answerArrived(page: Page, thanks = ""): Promise<void> {
  await page.getByRole("button", { name: handoffs.arrived, exact: true }).click();
  await expect(page.getByLabel(words.receipt.note)).toBeFocused();
  await page.getByLabel(words.receipt.note).fill(thanks);
  await page.getByRole("button", { name: handoffs.sayArrived }).click();
  await expect(state(page)).toContainText("Arrived, you said");
}

export const state = (page: Page): Locator => page.getByRole("main").locator("header").getByRole("status");
