// The studio: services with their addresses, sums, thanks, who may give; each in effect at once and with a way back.
import { expect, test } from "./support/journey";
import { LENA, MAXI, open, openAs } from "./support/people";
import { addService, BITCOIN, KOFI, PAYPAL } from "./support/studio";

const names = (page: import("@playwright/test").Page) => page.getByRole("list", { name: /^Services beside/ }).getByRole("checkbox");

test("a service is checked as it is typed, added, and still there after a reload", async ({ page }) => {
  await openAs(page, MAXI, "/studio");
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
  await openAs(page, MAXI, "/studio/service?of=bitcoin");
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
  await openAs(page, MAXI, "/studio");
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
  await openAs(page, MAXI, "/studio");
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

test("a refused sum says one thing at a time, and nothing once it is mended", async ({ page }) => {
  await openAs(page, LENA, "/studio");
  const sums = page.getByLabel("Suggested amounts in EUR");
  await sums.fill("0");
  await sums.blur();
  await expect(page.getByText("Choose an amount above zero.")).toBeVisible();
  await sums.fill("2 -1");
  await expect(page.getByText("“-1”: Leave out the minus sign.")).toBeVisible();
  await expect(page.getByText("Choose an amount above zero.")).toHaveCount(0);
  await sums.fill("2 1");
  await sums.blur();
  // A closed jar is seen by nobody yet.
  await expect(page.getByText("Saved. Givers see it once your jar is open.")).toBeVisible();
});

test("a jar for followers says so to a visitor, and closing it closes it", async ({ page }) => {
  await openAs(page, MAXI, "/studio");
  await page.getByRole("radio", { name: /Those who follow you/ }).check({ force: true });
  await expect(page.getByText("Saved. Givers see it now.")).toBeVisible();
  await page.getByRole("checkbox", { name: "My jar is open" }).uncheck();
  await expect(page.getByText("Closed: nobody can give")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "My jar is open" })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: /Those who follow you/ })).toBeChecked();
});

test("the jar is saved as the files that forges read, and read back it is the same jar", async ({ page }) => {
  await openAs(page, MAXI, "/studio");
  for (const account of [KOFI, PAYPAL, BITCOIN]) await addService(page, account);
  for (const [name, misses] of [
    ["FUNDING.yml", ["Bitcoin is not in it: the file takes web pages only"]],
    ["funding.json", []],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const path = await (await saved).path();
    await expect(page.getByText("Saved with your downloads")).toBeVisible();
    await expect(page.getByText(/is not in it/)).toHaveText([...misses]);
    await open(page, "/studio/import");
    await page.getByLabel("Choose a file").setInputFiles(path);
    await expect(page.getByText("Your jar has it already")).toHaveCount(3 - misses.length);
    await expect(page.getByText("There is nothing to add.")).toBeVisible();
    await open(page, "/studio");
  }
});

test("a visitor has no studio and is told how to get one", async ({ page }) => {
  await open(page, "/studio");
  await expect(page.getByText("A studio belongs to a profile")).toBeVisible();
});
