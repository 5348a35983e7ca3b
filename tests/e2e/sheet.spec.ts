// The tip sheet on a desk: a dialog in front of the profile, with an address of its own. What is typed in it outlives
// whatever a person does meanwhile.
import { expect, test } from "./support/journey";
import { fillSheet, heading, openSheet } from "./support/giving";
import { AMINA, LENA, open, openAs } from "./support/people";
import { words } from "./support/words";

test.describe("on a desk", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("the tip sheet lies in front of the profile, and Escape and Back lead out of it", async ({ page }) => {
    await openSheet(page, AMINA);
    const sheet = page.getByRole("dialog", { name: words.tip.sheet(AMINA.name) });
    await expect(sheet).toBeVisible();
    await expect(heading(page, words.tip.sheet(AMINA.name))).toBeFocused();
    await expect(page.getByText(`@${AMINA.handle}`, { exact: true }).first()).toBeVisible();
    // What lies behind is out of reach: the focus stays inside.
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press("Tab");
      const inside = await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null);
      expect(inside).toBe(true);
    }

    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(`/@${AMINA.handle}`);
    await expect(heading(page, AMINA.name)).toBeFocused();
    await page.goBack();
    await expect(sheet).toBeVisible();
    await page.reload();
    await expect(sheet).toBeVisible();
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(heading(page, AMINA.name)).toBeVisible();
  });

  test("turning a desk into a phone keeps what was typed", async ({ page }) => {
    await openSheet(page, AMINA);
    await fillSheet(page, { amount: "7.50", message: "For the well." });
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.getByRole("navigation")).toBeVisible();
    await expect(page.getByLabel(words.tip.message)).toHaveValue("For the well.");
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(page.getByLabel(words.tip.other)).toHaveValue("7.50");
    await expect(page.getByRole("dialog", { name: words.tip.sheet(AMINA.name) })).toBeVisible();
  });
});

test("a change of language on the way keeps what was typed", async ({ page }) => {
  await openAs(page, LENA);
  await openSheet(page, AMINA);
  await fillSheet(page, { amount: "7.50", message: "For the well & the map", visibility: words.tip.private, with: "card" });
  await expect(page).toHaveURL(/amount=750&with=card&visibility=private&message=For%20the%20well%20%26%20the%20map$/);

  await open(page, "/settings");
  await page.getByRole("radio", { name: "Français" }).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.goBack();
  await expect(page.getByLabel("Autre montant")).toHaveValue("7,50");
  await expect(page.getByLabel(/^Un petit mot/)).toHaveValue("For the well & the map");
  await expect(page.getByRole("radio", { name: /^Carte/ })).toBeChecked();
});

test("a sum that is half written to somebody outlives a reload", async ({ page }) => {
  await openAs(page, LENA, `/wallet/send?to=${AMINA.handle}`);
  await page.getByLabel("Another amount").fill("12.30");
  await page.getByLabel(/note|word/i).fill("The rest of the lunch");
  await expect(page).toHaveURL(/amount=1230&note=The%20rest%20of%20the%20lunch$/);
  await page.reload();
  await expect(page.getByLabel("Another amount")).toHaveValue("12.30");
  await expect(page.getByLabel(/note|word/i)).toHaveValue("The rest of the lunch");
});
