// A whole tip with the keyboard alone, from the first Tab on home to the receipt. The mouse is never used here.
import { CARDS } from "./support/cards";
import { expectThanks, heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { tabTo, write } from "./support/keyboard";
import { AMINA, open } from "./support/people";
import { words } from "./support/words";

test("a tip from home to receipt without a mouse", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByRole("link", { name: new RegExp(AMINA.name) }).first());
  await page.keyboard.press("Enter");
  await expect(heading(page, AMINA.name)).toBeFocused();

  await tabTo(page, page.getByRole("link", { name: words.tip.open }));
  await page.keyboard.press("Enter");
  await expect(heading(page, words.tip.sheet(AMINA.name))).toBeFocused();

  // One stop for all notes; the arrows choose among them.
  await tabTo(page, page.getByRole("radio", { checked: true }).first());
  await page.keyboard.press("ArrowRight");
  await write(page, page.getByLabel(words.tip.message), "By keyboard.");
  await write(page, page.getByLabel(words.card.number), CARDS.challenged.number);
  await write(page, page.getByLabel(words.card.expiry), CARDS.challenged.expiry);
  await write(page, page.getByLabel(words.card.code), CARDS.challenged.code);
  await page.keyboard.press("Enter");

  await expect(heading(page, words.tip.reviewHeading(AMINA.name))).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: words.tip.give }));
  await page.keyboard.press("Space");
  await expect(heading(page, words.payment.challenge)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: words.payment.approve }));
  await page.keyboard.press("Enter");
  await expectThanks(page);
  await expect(heading(page, words.payment.thanks)).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: words.payment.receipt }));
  await page.keyboard.press("Enter");
  await expect(heading(page, words.receipt.title)).toBeFocused();
});

test("a refused sheet puts the focus on the first field to mend", async ({ page }) => {
  await open(page, `/@${AMINA.handle}/tip`);
  await write(page, page.getByLabel(words.tip.other), "0");
  await tabTo(page, page.getByRole("button", { name: words.tip.review }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(words.tip.other)).toBeFocused();
  await expect(page.getByLabel(words.tip.other)).toHaveAccessibleDescription(/Choose an amount above zero/);
});

test("Escape closes the question about starting over and the focus returns", async ({ page }) => {
  await open(page, "/settings");
  const ask = page.getByRole("link", { name: "Start over" }).first();
  await ask.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Erase this world?" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(ask).toBeFocused();
});
