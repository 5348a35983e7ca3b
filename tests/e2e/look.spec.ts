// Language and theme: switched in the settings, kept over a reload, and there before the first paint.
import { expect, test } from "./support/journey";
import { AMINA, open } from "./support/people";

const html = (page: import("@playwright/test").Page) => page.locator("html");

test("French can be chosen, is kept, and is French typography", async ({ page }) => {
  await open(page, "/settings");
  await page.getByRole("radio", { name: "Français" }).check({ force: true });
  await expect(page.getByRole("heading", { level: 1, name: "Réglages" })).toBeVisible();
  await expect(html(page)).toHaveAttribute("lang", "fr");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Réglages" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Français" })).toBeChecked();

  await page.goto(`/@${AMINA.handle}/tip`);
  await expect(page.getByRole("heading", { level: 1, name: "Pourboire pour Amina Okafor" })).toBeVisible();
  await page.getByLabel("Un autre montant").fill("1000");
  // An amount in French: a narrow no-break space between thousands, a comma, the sign after a no-break space.
  await page.goto(`/@${AMINA.handle}/tip?amount=100000&with=card&step=review`);
  await expect(page.getByText("1\u202f000,00\u00a0€").first()).toBeVisible();
  const narrow = await page.getByRole("main").innerText();
  expect(narrow).not.toMatch(/[^\u202f\u00a0\d]\s?[;!?](\s|$)/);
});

test("a world is written in the language of its first visit", async ({ browser }) => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await open(page, `/@${AMINA.handle}`);
  await expect(html(page)).toHaveAttribute("lang", "fr");
  await expect(page.getByText(/Désolée pour l’arrêt/)).toBeVisible();
  await context.close();
});

test("dark is chosen once and is there before the first paint", async ({ page }) => {
  await open(page, "/settings");
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect(html(page)).toHaveAttribute("data-theme", "dark");
  const dark = await background(page);

  // Without its scripts' modules the app never arrives: what is painted is the first paint alone.
  await page.route("**/*.wasm", (route) => route.abort());
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.documentElement.dataset.atFirstPaint = document.documentElement.dataset.theme ?? "none";
    }, { capture: true, once: true });
  });
  await page.reload({ waitUntil: "commit" });
  await expect(html(page)).toHaveAttribute("data-at-first-paint", "dark");
  expect(await background(page)).toBe(dark);
});

test("without a choice the theme is the device's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const light = await background(page);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await background(page)).not.toBe(light);
  await expect(html(page)).not.toHaveAttribute("data-theme");
});

async function background(page: import("@playwright/test").Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
