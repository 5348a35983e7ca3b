// Bad inputs at every border of the screens: each is refused in words beside its control, and nothing is lost.
import { CARDS } from "./support/cards";
import { fillCard, fillSheet, giveTip, heading, openSheet, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { words } from "./support/words";

const AMOUNTS_REFUSED: [string, RegExp][] = [
  ["", /Write an amount|Choose/],
  ["0", /above zero/],
  ["-1", /minus sign/],
  ["\u22121", /minus sign/],
  ["1.000", /thousands or decimals/],
  ["1.234", /thousands or decimals|decimals/],
  ["1e3", /Write digits/],
  ["NaN", /Write digits/],
  ["0x10", /Write digits/],
  ["1 000 000", /At most/],
  ["9223372036854775808", /smaller amount/],
];

const AMOUNTS_TAKEN: [string, string][] = [
  ["12,50", "€12.50"],
  ["１２", "€12.00"],
  ["١٢", "€12.00"],
  ["1 000", "€1,000.00"],
];

test.describe("amounts", () => {
  test("what is no amount is refused beside the note, with everything else kept", async ({ page }) => {
    await openAs(page, LENA);
    await openSheet(page, AMINA);
    await fillSheet(page, { message: "still here" });
    const amount = page.getByLabel(words.tip.other);
    for (const [typed, reason] of AMOUNTS_REFUSED) {
      await amount.fill("5");
      await amount.fill(typed);
      await page.getByRole("button", { name: words.tip.review }).click();
      await expect(amount, typed).toHaveAccessibleDescription(reason);
      await expect(page.getByLabel(words.tip.message)).toHaveValue("still here");
    }
  });

  test("amounts are read as people write them", async ({ page }) => {
    for (const [typed, shown] of AMOUNTS_TAKEN) {
      await openSheet(page, AMINA);
      await fillSheet(page, { amount: typed, card: CARDS.succeeds });
      await review(page, AMINA);
      await expect(page.getByRole("button", { name: `Give ${shown}` })).toBeVisible();
    }
  });

  test("an amount forged in the address is refused by the same rules", async ({ page }) => {
    await openAs(page, LENA);
    for (const amount of ["0", "-500", "99999999999999999999", "1e9", "abc", "100001"]) {
      await open(page, `/@${AMINA.handle}/tip?amount=${amount}&with=balance&step=review`);
      const give = page.getByRole("button", { name: words.tip.give });
      await expect(give.or(heading(page, words.tip.sheet(AMINA.name))).first()).toBeVisible();
      if (await give.count()) {
        // Only a sum within the rules may come that far, as when the address said nothing readable.
        await expect(give).toHaveText(/^Give €\d{1,3}\.\d\d$/);
      } else {
        await expect(heading(page, words.tip.sheet(AMINA.name))).toBeVisible();
      }
    }
  });
});

test.describe("messages", () => {
  test("281 characters are one too many, 280 are not", async ({ page }) => {
    await openAs(page, LENA);
    await openSheet(page, AMINA);
    const message = page.getByLabel(words.tip.message);
    await fillSheet(page, { amount: "1", message: "é".repeat(281), with: "balance" });
    await page.getByRole("button", { name: words.tip.review }).click();
    await expect(message).toHaveAccessibleDescription(/At most 280 characters/);
    await message.fill("é".repeat(280));
    await review(page, AMINA);
  });

  test("a character that turns the text around is refused", async ({ page }) => {
    await openSheet(page, AMINA);
    await fillSheet(page, { message: "thanks \u202egnp.exe", card: CARDS.succeeds });
    await page.getByRole("button", { name: words.tip.review }).click();
    await expect(page.getByLabel(words.tip.message)).toHaveAccessibleDescription(/invisible character in it \(U\+202E\)/);
  });

  test("markup is shown as it was typed, and a long word breaks", async ({ page }) => {
    await openAs(page, LENA);
    const message = `<svg onload=alert(1)>${"w".repeat(200)}`;
    await giveTip(page, AMINA, { amount: "1", message, with: "balance" });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `/@${AMINA.handle}`);
    await expect(page.getByText(message)).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
  });
});

test.describe("cards", () => {
  const cases: [string, Partial<typeof CARDS.succeeds>, string, RegExp][] = [
    ["a number that could be real", { number: CARDS.looksReal.number }, words.card.number, words.card.notATestCard],
    ["a wrong check digit", { number: "4242 4242 4242 4241" }, words.card.number, /not a card number/],
    ["19 digits", { number: "4242424242424242424" }, words.card.number, /not a card number|real card/],
    ["letters", { number: "four two" }, words.card.number, /not a card number/],
    ["nothing", { number: "" }, words.card.number, /Type the number of a test card/],
    ["month 13", { expiry: "13/30" }, words.card.expiry, /Write month and year/],
    ["a month that has passed", { expiry: "01/20" }, words.card.expiry, /has passed/],
    ["a code of two digits", { code: "12" }, words.card.code, /3 digits/],
  ];

  test("each fault of a card is said at its field", async ({ page }) => {
    await openSheet(page, AMINA);
    for (const [what, fault, label, reason] of cases) {
      await fillCard(page, { ...CARDS.succeeds, ...fault });
      await page.getByRole("button", { name: words.tip.review }).click();
      await expect(page.getByLabel(label), what).toHaveAccessibleDescription(reason);
    }
  });

  test("spaces, dashes and no gaps at all are the same number", async ({ page }) => {
    for (const number of ["4242424242424242", "4242-4242-4242-4242", " 4242 4242 4242 4242 "]) {
      await openSheet(page, AMINA);
      await fillSheet(page, { card: { ...CARDS.succeeds, number } });
      await review(page, AMINA);
    }
  });
});

test.describe("handles", () => {
  const refused: [string, RegExp][] = [
    ["ad", /at least 3/],
    ["a".repeat(21), /at most 20/],
    ["admin", /Choose another/],
    ["..", /at least 3|cannot be|begins/],
    ["../x", /cannot be in a handle|begins/],
    ["аmina", /cannot be in a handle|begins/],
    ["amina!", /cannot be in a handle/],
    ["two words", /no spaces/],
    ["1amina", /begins with a letter/],
    ["amina", /already has this handle/],
    ["AMINA", /already has this handle/],
    ["__proto__", /begins|cannot be/],
  ];

  test("each handle that cannot be is refused with its reason", async ({ page }) => {
    await open(page, "/create-profile");
    const handle = page.getByLabel("Handle", { exact: true });
    await page.getByLabel("Name", { exact: true }).fill("Somebody");
    for (const [typed, reason] of refused) {
      await handle.fill(typed);
      await page.getByRole("button", { name: "Create profile" }).click();
      await expect(handle, typed).toHaveAccessibleDescription(reason);
    }
    await handle.fill("some_body");
    await page.getByRole("button", { name: "Create profile" }).click();
    await expect(page).toHaveURL("/@some_body");
  });
});
