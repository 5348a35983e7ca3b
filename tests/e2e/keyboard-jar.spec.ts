// Without a mouse: what somebody does with a jar of their own, with those who fill it, and with the rules.
import { expect, test } from "./support/journey";
import { choose, press, select, tabBackTo, tabTo, write } from "./support/keyboard";
import { heading } from "./support/giving";
import { AMINA, LENA, MAXI, open, openAs } from "./support/people";
import { FUNDING, KOFI, PAYPAL } from "./support/studio";
import { words } from "./support/words";

test("services added, moved, switched off and taken out", async ({ page }) => {
  await openAs(page, MAXI, "/studio");
  for (const { name, address } of [KOFI, PAYPAL]) {
    await press(page, page.getByRole("link", { name: "Add a service" }));
    await write(page, page.getByRole("searchbox"), name.toLowerCase());
    await press(page, page.getByRole("link", { name, exact: true }));
    await write(page, page.getByRole("textbox"), address);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("checkbox", { name })).toBeChecked();
  }
  const services = page.getByRole("list", { name: /^Services beside/ }).getByRole("checkbox");
  await press(page, page.getByRole("button", { name: "Move PayPal up" }), "Space");
  await expect(services.first()).toHaveAccessibleName(/PayPal/);
  await expect(page.getByRole("button", { name: "Move PayPal down" })).toBeFocused();

  await tabTo(page, page.getByRole("checkbox", { name: "Ko-fi" }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "Ko-fi" })).not.toBeChecked();
  await expect(page.locator(".studio-preview")).not.toContainText("Ko-fi");

  await tabBackTo(page, page.getByRole("link", { name: "Change PayPal" }));
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("button", { name: "Take it out" }));
  await expect(services).toHaveCount(1);
});

test("a funding file pasted, one row left out, the others taken", async ({ page }) => {
  await openAs(page, LENA, "/studio/import");
  await tabTo(page, page.getByLabel("Or paste what is in it"));
  await page.keyboard.insertText(FUNDING);
  const own = page.getByRole("checkbox", { name: /A link of your own/ });
  await expect(own).toBeChecked();
  await tabTo(page, own);
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Add 3 services to my jar" }));
  await expect(page).toHaveURL(/\/studio$/);
  await expect(page.getByRole("list", { name: /^Services beside/ }).getByRole("checkbox")).toHaveCount(3);
});

test("supporters narrowed down, found by name, thanked, and all shown again", async ({ page }) => {
  const rows = page.getByRole("list", { name: words.supporters.tips }).getByRole("listitem");
  await openAs(page, AMINA, "/supporters");
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await press(page, page.getByRole("navigation", { name: "Thanks" }).getByRole("link", { name: "To thank" }));
  await expect(page).toHaveURL(/thanked=no/);
  await select(page, page.getByLabel(words.supporters.seenBy), "You and the giver");
  await expect(page).toHaveURL(/seen=private/);
  await expect(rows.filter({ hasNotText: "Only you see this tip" })).toHaveCount(0);
  await tabTo(page, page.getByLabel("With a message only"));
  await page.keyboard.press("Space");
  await expect(page.getByLabel("With a message only")).toBeChecked();
  await write(page, page.getByLabel(words.supporters.search), "nobody at all");
  await expect(page.getByText("No such tip")).toBeVisible();
  await press(page, page.getByRole("link", { name: "Show all tips" }));
  await expect(rows).toHaveCount(all);

  await write(page, page.getByLabel(words.supporters.search), "zolt");
  await expect(rows.filter({ hasNotText: "Zoltán" })).toHaveCount(0);
  await open(page, "/supporters?thanked=no");
  await expect(rows.first()).toBeVisible();
  const left = await rows.count();
  await press(page, rows.first().getByRole("button", { name: words.supporters.thank }));
  const sheet = page.getByRole("dialog");
  await write(page, sheet.getByLabel(words.receipt.note), "They pump again.");
  await press(page, sheet.getByRole("button", { name: words.receipt.thank }), "Space");
  await expect(sheet).toBeHidden();
  await expect(rows).toHaveCount(left - 1);
});

test("another rule pack chosen with the arrows, read, and the old one taken again", async ({ page }) => {
  await open(page, "/settings");
  await choose(page, page.getByRole("radio", { name: /^Patreon/ }));
  await expect(page.getByRole("heading", { name: "What changes with Patreon" })).toBeVisible();
  await press(page, page.getByRole("link", { name: "Compare the rule packs" }));
  await expect(heading(page, "Rules")).toBeFocused();
  await press(page, page.getByRole("navigation", { name: "Rule packs" }).getByRole("link", { name: "Obole" }));
  await press(page, page.getByRole("button", { name: "Use the rules of Obole" }));
  await expect(page.getByText("In force here")).toBeVisible();
});
