// The studio: a jar of one's own and the services in it.
import { expect, type Page } from "@playwright/test";
import { open } from "./people";

export type Account = { key: string; name: string; address: string };

export const KOFI: Account = { key: "ko_fi", name: "Ko-fi", address: "amina-writes" };
export const PAYPAL: Account = { key: "paypal", name: "PayPal", address: "AminaWrites" };
/** The first example of BIP 173. */
export const BITCOIN: Account = { key: "bitcoin", name: "Bitcoin", address: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" };

/** Adds a service to the jar of whoever acts by its form, from the studio and back to it. */
export async function addService(page: Page, { name, address }: Account): Promise<void> {
  await open(page, "/studio");
  await page.getByRole("link", { name: "Add a service" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("textbox").fill(address);
  await page.getByRole("button", { name: "Add to my jar" }).click();
  await expect(page.getByRole("checkbox", { name })).toBeChecked();
}

/** As files of this kind are: a comment, a list, a key twice, a link without its scheme, and a key nobody knows. */
export const FUNDING = `# These are supported funding model platforms

github: [lena-roche, "lena.r!"]
ko_fi: lena
custom: ["paypal.me/LenaRoche", "https://lena.example/merci"]
ko_fi: lena
flattr: lena
`;
