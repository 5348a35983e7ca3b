// Ways to the screens around a jar: its studio, what is brought into it, and tips handed off to a service.
import { expect, type Page } from "@playwright/test";
import { heading } from "./giving";
import { comeBack, goOn, handoffs, NORA, openJarOfNora, openService } from "./handoffs";
import { AMINA, LENA, MAXI, open, openAs } from "./people";
import { addService, BITCOIN, FUNDING, KOFI, PAYPAL } from "./studio";
import { words } from "./words";

export async function studio(page: Page): Promise<void> {
  await openAs(page, MAXI, "/studio");
  for (const account of [KOFI, PAYPAL, BITCOIN]) await addService(page, account);
}

export async function importing(page: Page): Promise<void> {
  await openAs(page, LENA, "/studio/import");
  await page.getByLabel("Or paste what is in it").fill(FUNDING);
  await expect(page.getByRole("button", { name: /^Add / })).toBeVisible();
}

export async function importingNone(page: Page): Promise<void> {
  await openAs(page, LENA, "/studio/import");
  await page.getByLabel("Or paste what is in it").fill("# My project\n\nIt reads rivers.");
  await expect(page.getByText(/holds no funding entry/)).toBeVisible();
}

export async function givingOut(page: Page): Promise<void> {
  await openJarOfNora(page, PAYPAL, BITCOIN);
  await openService(page, NORA, "bitcoin");
  await page.getByLabel(/^Amount in BTC/).fill("0.0005");
  await page.getByLabel(words.tip.message).fill("For the well.");
}

export async function handOff(page: Page): Promise<void> {
  await openService(page, AMINA, "ko_fi");
  await page.getByLabel(words.tip.message).fill("For the well.");
  await goOn(page);
}

export async function saidSent(page: Page): Promise<void> {
  await handOff(page);
  await comeBack(page);
  await page.getByRole("button", { name: handoffs.yes }).click();
  await expect(page.getByText(/^Sent, you say/)).toBeVisible();
}

export async function givenTo(page: Page, name: string): Promise<void> {
  await open(page, "/handoffs");
  await page.getByRole("link", { name: new RegExp(name) }).first().click();
  await expect(page.getByText(handoffs.notOurs)).toBeVisible();
}

export async function toAnswer(page: Page): Promise<void> {
  await openAs(page, AMINA, "/handoffs?of=received");
  await page.getByRole("link", { name: "From Dele Adeyinka-Brandt with PayPal" }).click();
  await expect(page.getByRole("button", { name: handoffs.arrived })).toBeVisible();
}

export async function sampleOfService(page: Page): Promise<void> {
  await openService(page, AMINA, "ko_fi");
  await goOn(page);
  await page.getByRole("link", { name: /^Open the sample/ }).click();
  await expect(heading(page, "Ko-fi would open here")).toBeVisible();
}
