// Sending, asking for and withdrawing money as a person does.
import { expect, type Page } from "@playwright/test";
import { heading } from "./giving";
import { AMINA, LENA, open, openAs } from "./people";

/** From the form, with the amount that is chosen beforehand, to the transfer, which can still be taken back. */
export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Review" }).click();
  await page.getByRole("button", { name: "Send €10.00" }).click();
  await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();
}

/** Amina asks Léna for what is chosen beforehand; ends on the request. */
export async function ask(page: Page): Promise<void> {
  await openAs(page, AMINA, `/wallet/request?to=${LENA.handle}`);
  await page.getByRole("button", { name: "Review" }).click();
  await page.getByRole("button", { name: /^Request €/ }).click();
  await expect(heading(page, `You asked ${LENA.name}`)).toBeVisible();
}

/** Whoever acts links the test account that does `what`, and ends on the form to withdraw. */
export async function linkBank(page: Page, what: string): Promise<void> {
  await open(page, "/wallet/withdraw");
  await page.getByText("Pick a test account").click();
  await page.getByRole("button", { name: what }).first().click();
  await page.getByRole("button", { name: "Link this account" }).click();
  await expect(heading(page, "Withdraw")).toBeVisible();
}

/** From the form to the withdrawal, which can still be cancelled. */
export async function withdraw(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Review" }).click();
  await page.getByRole("button", { name: "Withdraw €20.00" }).click();
  await expect(page.getByRole("button", { name: "Cancel the withdrawal" })).toBeVisible();
}
