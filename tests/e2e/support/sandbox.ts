// Opening scenarios as a person does, from their list, and setting the clock of a sandbox.
import { expect, type Locator, type Page } from "@playwright/test";
import { open } from "./people";
import { words } from "./words";

/** Every scenario by its name in the list. */
export const SCENARIOS = [
  "First run",
  "Demo",
  "Tip declined",
  "Tip to approve",
  "Disputed tip",
  "Unpaid, in grace",
  "Expired",
  "Cancelled, but paid for",
  "Locked post",
  "Fee threshold",
  "Lobby",
  "A seat kept",
  "Sold out",
  "Space cancelled",
  "Withdrawal failed",
] as const;

export type Scenario = (typeof SCENARIOS)[number];

/** When the stories of journeys end, so that they look the same every day. A Wednesday. */
export const AT = "2026-06-10T18:00:00Z";

/** The link of a scenario, as the list gives it, with a moment for its end. */
export async function linkOf(page: Page, name: Scenario): Promise<string> {
  await open(page, "/settings/scenarios");
  const href = await page.getByRole("main").getByRole("link", { name, exact: true }).getAttribute("href");
  return `${href}&at=${AT}`;
}

/** Opens a scenario at what it shows, its story over at `AT`. */
export async function openScenario(page: Page, name: Scenario): Promise<void> {
  await open(page, await linkOf(page, name));
  await expect(clock(page)).toBeVisible();
}

export const bar = (page: Page): Locator => page.getByRole("region", { name: words.sandbox.label });
export const clock = (page: Page): Locator => bar(page).getByRole("timer");

export async function unfold(page: Page): Promise<void> {
  await bar(page).getByRole("button", { name: words.sandbox.open }).click();
  await expect(bar(page).getByRole("button", { name: words.sandbox.next })).toBeVisible();
}

/** Presses a button of the unfolded bar and waits until the jump is over. */
export async function jump(page: Page, name: string): Promise<void> {
  const before = new URL(page.url()).searchParams.get("at");
  await bar(page).getByRole("button", { name, exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).not.toBe(before);
}

export async function actAs(page: Page, name: string): Promise<void> {
  await bar(page).getByLabel(words.sandbox.actingAs).selectOption({ label: name });
}
