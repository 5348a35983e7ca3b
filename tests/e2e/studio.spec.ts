// The studio: services with their addresses, sums, thanks, who may give; each in effect at once and with a way back.
import { expect, test } from "./support/journey";
import { AMINA, open, openAs } from "./support/people";
import { addService, BITCOIN, KOFI, PAYPAL } from "./support/studio";

const names = (page: import("@playwright/test").Page) => page.getByRole("list", { name: /^Services beside/ }).getByRole("checkbox");

test("a service is checked as it is typed, added, and still there after a reload", async ({ page }) => {
  await openAs(page, AMINA, "/studio");
  await page.getByRole("link", { name: "Add a service" }).click();
  await page.getByRole("searchbox").fill("ko-");
  await page.getByRole("link", { name: KOFI.name }).click();
  const field = page.getByLabel("Your name on Ko-fi", { exact: false });
  await field.fill("amina!");
  await expect(field).toHaveAccessibleDescription(/“!” cannot be part of it/);
  await field.fill("https://ko-fi.com/amina-writes");
  await expect(page.getByText("Givers will go to amina-writes")).toBeVisible();
  await expect(page).toHaveURL(/typed=https/);
  await page.reload();
  await expect(page.getByText("Givers will go to amina-writes")).toBeVisible();
  await page.getByRole("button", { name: "Add to my jar" }).click();
  await expect(page).toHaveURL(/\/studio$/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Ko-fi" })).toBeChecked();
  await expect(page.getByText("Or give elsewhere")).toBeVisible();
});

test("an address with a wrong check digit is refused with the fix, and nothing is lost", async ({ page }) => {
  await openAs(page, AMINA, "/studio/service?of=bitcoin");
  const field = page.getByRole("textbox");
  await field.fill(BITCOIN.address.replace("w508", "w509"));
  await page.getByRole("button", { name: "Add to my jar" }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/check digits do not fit/);
  await field.fill(BITCOIN.address);
  await page.getByRole("button", { name: "Add to my jar" }).click();
  await expect(page.getByRole("checkbox", { name: "Bitcoin" })).toBeChecked();
});

test("services move, go out of sight, and come back by one press", async ({ page }) => {
  await openAs(page, AMINA, "/studio");
  for (const account of [KOFI, PAYPAL]) await addService(page, account);
  await expect(names(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Move PayPal up" }).click();
  await expect(names(page).first()).toHaveAccessibleName(/PayPal/);
  await expect(page.getByRole("button", { name: "Move PayPal down" })).toBeFocused();
  await page.getByRole("checkbox", { name: "Ko-fi" }).uncheck();
  const preview = page.locator(".studio-preview");
  await expect(preview).toContainText("PayPal");
  await expect(preview).not.toContainText("Ko-fi");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("checkbox", { name: "Ko-fi" })).toBeChecked();
  await page.getByRole("link", { name: "Change PayPal" }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect(names(page)).toHaveCount(1);
  await page.reload();
  await expect(names(page)).toHaveCount(1);
});

test("suggested sums, another currency and the thanks are what a giver meets", async ({ page }) => {
  await openAs(page, AMINA, "/studio");
  const sums = page.getByLabel("Suggested amounts in EUR");
  await sums.fill("2 seven");
  await sums.blur();
  await expect(sums).toHaveAccessibleDescription(/“seven”/);
  await sums.fill("2 7 15");
  await sums.blur();
  await expect(page.getByText("Saved. Givers see it now.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Take US dollar" }).check();
  await page.getByLabel("Suggested amounts in USD").fill("4 8");
  await page.getByLabel("What a giver reads at once").fill("You keep the river in the news.");
  await page.getByLabel("What a giver reads at once").blur();
  await expect(page.locator(".studio-preview")).toContainText("You keep the river in the news.");
  await page.reload();
  await expect(sums).toHaveValue("2 7 15");
  await expect(page.getByLabel("Suggested amounts in USD")).toHaveValue("4 8");
});

test("a jar for followers says so to a visitor, and closing it closes it", async ({ page }) => {
  await openAs(page, AMINA, "/studio");
  await page.getByRole("radio", { name: /Those who follow you/ }).check({ force: true });
  await expect(page.getByText("Saved. Givers see it now.")).toBeVisible();
  await page.getByRole("checkbox", { name: "My jar is open" }).uncheck();
  await expect(page.getByText("Closed: nobody can give")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "My jar is open" })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: /Those who follow you/ })).toBeChecked();
});

test("a visitor has no studio and is told how to get one", async ({ page }) => {
  await open(page, "/studio");
  await expect(page.getByText("A studio belongs to a profile")).toBeVisible();
});
