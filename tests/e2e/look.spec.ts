// Language and theme: switched in the settings, kept over a reload, and there before the first paint.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { AMINA, open } from "./support/people";

const html = (page: Page): Locator => page.locator("html");

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
  await expect(page.getByLabel("Autre montant")).toBeVisible();
  await page.goto(`/@${AMINA.handle}/tip?amount=100000&with=card&step=review`);
  // Between thousands a narrow no-break space, then a comma; the sign of the currency after a no-break space.
  await expect(page.getByText("1\u202f000,00\u00a0€", { exact: true }).first()).toBeVisible();
  // The sheet alone: on the profile behind it people write as they like.
  const text = await page.getByRole("dialog").innerText();
  expect(text).toMatch(/\u202f[;!?]/);
  expect(text.match(/[^\u202f][;!?](?=\s|$)/g)).toBeNull();
});

test.describe("a browser that speaks French", () => {
  test.use({ locale: "fr-FR" });

  test("gets a world written in French on its first visit", async ({ page }) => {
    await open(page, `/@${AMINA.handle}`);
    await expect(html(page)).toHaveAttribute("lang", "fr");
    await expect(page.getByText(/Désolée pour l’arrêt/)).toBeVisible();
  });
});

test.describe("the first paint", () => {
  test.use({ provoked: [/Failed to load resource.*wasm/] });

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
    // Nothing is painted before the style sheet is there, and only it knows the colour.
    await page.waitForLoadState("load");
    expect(await background(page)).toBe(dark);
  });
});

test("without a choice the theme is the device's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const light = await background(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => background(page)).not.toBe(light);
  await expect(html(page)).not.toHaveAttribute("data-theme");
});

test("the browser's bar has the colour of the page", async ({ page }) => {
  await open(page, "/settings");
  const bar = page.locator("meta[name=theme-color]");
  await expect(bar).toHaveAttribute("content", await background(page));
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect(html(page)).toHaveAttribute("data-theme", "dark");
  await expect(bar).toHaveAttribute("content", await background(page));
});

test("the display face has every glyph that an amount or a French heading needs, and its digits stand in columns", async ({ page }) => {
  await open(page, "/");
  const { missing, digits, canMiss } = await page.evaluate(async () => {
    await document.fonts.load('700 64px "Obole Display"');
    const ruler = document.body.appendChild(document.createElement("span"));
    ruler.style.cssText = "position: absolute; white-space: pre; font-weight: 700; font-size: 64px; font-variant-numeric: tabular-nums";
    // A glyph that the face lacks is as wide as its fallback has it, and no two of these are alike.
    const widths = (glyph: string) => ["monospace", "serif"].map((fallback) => {
      ruler.style.fontFamily = `"Obole Display", ${fallback}`;
      ruler.textContent = glyph.repeat(8);
      return ruler.getBoundingClientRect().width;
    });
    const isMissing = (glyph: string) => new Set(widths(glyph)).size > 1;
    const missing = [..."0123456789−€£¥₹«»œŒÀÉÈÊÇàâçéèêëîïôùûü’…,.%\u202f\u00a0"].filter(isMissing);
    return { missing, digits: new Set([..."0123456789"].map((digit) => widths(digit)[0])).size, canMiss: isMissing("Ж") };
  });
  // It has no Cyrillic: so the measure can tell.
  expect(canMiss).toBe(true);
  expect(missing).toEqual([]);
  expect(digits).toBe(1);
});

async function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
