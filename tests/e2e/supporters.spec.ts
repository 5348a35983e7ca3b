// Those who support somebody: a list whose filters live in the address, thanks and refunds from it and what the wall then
// shows, and the file. What an index finds is the domain's tests; here is what a person meets.
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "@playwright/test";
import { CARDS } from "./support/cards";
import { giveTip, heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, INES, LENA, open, openAs, openAsVisitor, type Person } from "./support/people";
import { serveLongHistory } from "./support/scenario";
import { words } from "./support/words";

const TOURNEVIS: Person = { name: "Le Tournevis, café-réparation", handle: "tournevis" };

const rows = (page: Page): Locator => page.getByRole("list", { name: words.supporters.tips }).getByRole("listitem");
const tab = (page: Page, name: string): Locator => page.getByRole("navigation", { name: "Thanks" }).getByRole("link", { name, exact: true });
const sheet = (page: Page): Locator => page.getByRole("dialog");

/** Léna gives Amina 6 € from her balance; the test goes on as Amina, on her list. */
async function receive(page: Page, message: string, visibility?: string): Promise<void> {
  await openAs(page, LENA);
  await giveTip(page, AMINA, { amount: "6", message, with: "balance", ...(visibility && { visibility }) });
  await openAs(page, AMINA, "/supporters");
}

test("every choice is an address: Back takes it back and a reload keeps it", async ({ page }) => {
  await openAs(page, AMINA, "/supporters");
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();

  await tab(page, "Thanked").click();
  await expect(page).toHaveURL(/thanked=yes/);
  await expect(page.getByRole("button", { name: words.supporters.thank, exact: true })).toHaveCount(0);
  const thanked = await rows(page).count();
  expect(thanked).toBeLessThan(all);

  await page.getByLabel(words.supporters.seenBy).selectOption({ label: "You and the giver" });
  await expect(page).toHaveURL(/seen=private/);
  await expect(rows(page).filter({ hasNotText: "Only you see this" })).toHaveCount(0);
  await expect(rows(page).first()).toBeVisible();
  const both = await rows(page).allInnerTexts();
  await page.reload();
  await expect(page.getByLabel(words.supporters.seenBy)).toHaveValue("private");
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(both);

  await page.goBack();
  await expect(rows(page)).toHaveCount(thanked);
  await expect(page.getByLabel(words.supporters.seenBy)).toHaveValue("");
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await expect(tab(page, "All")).toHaveAttribute("aria-current", "page");
});

test("a name is found while it is typed, and one step back shows everybody", async ({ page }) => {
  await openAs(page, AMINA, "/supporters");
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.getByLabel(words.supporters.search).pressSequentially("zolt");
  await expect(page).toHaveURL(/name=zolt$/);
  await expect(rows(page).filter({ hasNotText: "Zoltán" })).toHaveCount(0);
  await expect(rows(page).first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(words.supporters.search)).toHaveValue("zolt");
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await expect(page.getByLabel(words.supporters.search)).toHaveValue("");
});

test("nothing that fits says so, and shows all again", async ({ page }) => {
  await openAs(page, AMINA, "/supporters?name=nobody&period=30d");
  await expect(page.getByText("No such tip")).toBeVisible();
  await page.getByRole("link", { name: "Show all tips" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("a secret giver is on the list without a name, and no name leads to them", async ({ page }) => {
  await openAs(page, TOURNEVIS, "/supporters?seen=secret");
  await expect(rows(page).first()).toContainText("Somebody unnamed");
  await expect(page.getByRole("main")).not.toContainText(INES.name);
  await open(page, `/supporters?seen=secret&name=${INES.handle}`);
  await expect(page.getByText("No such tip")).toBeVisible();
});

test("thanks are said from the list, stay there, and stand on the wall", async ({ page }) => {
  await receive(page, "for the pumps");
  const row = rows(page).filter({ hasText: "for the pumps" });
  await row.getByRole("button", { name: words.supporters.thank }).click();
  await expect(sheet(page).getByRole("heading", { name: new RegExp(`${LENA.name}\\W* · €6\\.00$`) })).toBeFocused();
  // The words that are answered stay in sight.
  await expect(sheet(page).getByRole("blockquote")).toHaveText("“for the pumps”");
  await sheet(page).getByLabel(words.receipt.note).fill("They pump again.");
  await sheet(page).getByRole("button", { name: words.receipt.thank }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(row.getByText("Thanked")).toBeVisible();
  // The focus stays with the tip.
  await expect(row.locator(":focus")).toHaveText("Thanked");
  await expect(row.getByRole("button", { name: words.supporters.thank })).toHaveCount(0);
  await page.reload();
  await expect(row.getByText("Thanked")).toBeVisible();
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByText("Amina Okafor answered: They pump again.")).toBeVisible();
});

for (const visibility of [undefined, words.tip.secret]) {
  test(`a tip is given back on its receipt alone: a part is said on the wall, the whole leaves it: ${visibility ?? "Public"}`, async ({ page }) => {
    await receive(page, "six for the map", visibility);
    const row = rows(page).filter({ hasText: "six for the map" });
    await expect(rows(page).getByRole("button", { name: words.receipt.giveBack })).toHaveCount(0);
    await row.getByRole("link").click();
    await page.getByRole("button", { name: words.receipt.giveBack }).click();
    await page.getByRole("radio", { name: "A part" }).check({ force: true });
    await page.getByLabel("Amount", { exact: true }).fill("2.50");
    await page.getByRole("button", { name: "Give €2.50 back" }).click();
    await expect(page.getByText("Returned")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: words.supporters.title }).click();
    await expect(row.getByText("€2.50 given back")).toBeVisible();

    await openAsVisitor(page, `/@${AMINA.handle}`);
    const onWall = page.getByRole("list", { name: "Supporters" }).getByRole("listitem").filter({ hasText: "six for the map" });
    await expect(onWall).toContainText("€3.50");
    await expect(onWall).toContainText("€2.50 given back");

    await openAs(page, AMINA, "/supporters");
    await row.getByRole("link").click();
    await page.getByRole("button", { name: words.receipt.giveBack }).click();
    await page.getByRole("button", { name: "Give €3.50 back" }).click();
    await expect(page.getByText("Returned")).toHaveCount(2);
    await page.getByRole("main").getByRole("link", { name: words.supporters.title }).click();
    await expect(row.getByText("Given back", { exact: true })).toBeVisible();
    await expect(row.getByRole("button")).toHaveCount(0);
    await open(page, `/@${AMINA.handle}`);
    await expect(page.getByRole("list", { name: "Supporters" })).toBeVisible();
    await expect(onWall).toHaveCount(0);
  });
}

test("where only those to thank for are listed a thanked tip leaves the list, and the count with it", async ({ page }) => {
  await openAs(page, AMINA, "/supporters");
  const link = page.getByRole("link", { name: /^Thank for \d+ tips$/ });
  const before = Number((await link.innerText()).match(/\d+/)![0]);
  await link.click();
  await expect(page).toHaveURL(/thanked=no#supporters-tips$/);
  await expect(rows(page)).toHaveCount(before);
  await rows(page).first().getByRole("button", { name: words.supporters.thank }).click();
  await sheet(page).getByRole("button", { name: words.receipt.thank }).click();
  await expect(rows(page)).toHaveCount(before - 1);
  await expect(page.getByRole("heading", { name: words.supporters.tips, exact: true })).toBeFocused();
});

test("the file holds the list, reads back, and runs nothing", async ({ page }) => {
  const hostile = '=HYPERLINK("https://example.org"; "click")';
  await receive(page, hostile);
  const save = page.getByRole("button", { name: "Save this list as CSV" });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toBe("obole-supporters.csv");
  const [heads, ...lines] = parse(await readFile(await download.path(), "utf8")) as string[][];
  expect(heads).toEqual(["When", "Who", "Seen by", "Message", "Amount", "Given back", "Currency", "Thanked on", "Receipt"]);
  expect(lines).toHaveLength(await rows(page).count());
  expect(lines[0]!.slice(1, 8)).toEqual([LENA.name, "Everyone", `'${hostile}`, "6.00", "0.00", "EUR", ""]);
  expect(lines.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);

  await open(page, "/supporters?seen=private");
  const [narrow] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const some = parse(await readFile(await narrow.path(), "utf8")) as string[][];
  expect(some).toHaveLength(1 + (await rows(page).count()));
});

test("each picture says what it shows, its table has the figures, and a month leads to its tips", async ({ page }) => {
  await openAs(page, AMINA, "/supporters");
  const months = page.getByRole("region", { name: "Month by month" }).first();
  await expect(months.getByText(/in the last twelve months\. The best was /)).toBeVisible();
  await months.getByText("The figures").click();
  await expect(months.getByRole("row")).toHaveCount(12);
  const top = page.getByRole("region", { name: "Who gives most in public, before fees" }).first();
  await top.getByText("The figures").click();
  const cents = (texts: string[]) => texts.map((text) => Number(text.match(/[\d.,]+\s*$/)![0].replace(/[.,]/g, "")));
  const sums = cents(await top.getByRole("row").allInnerTexts());
  expect(sums.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(sums.at(-1));

  await months.getByRole("row").filter({ hasNotText: "€0.00" }).first().getByRole("link").click();
  await expect(page).toHaveURL(/period=\d{4}-\d\d/);
  await expect(rows(page).first()).toBeVisible();
});

test("tips in two currencies are two sums, each with its own pictures", async ({ page }) => {
  await openAs(page, AMINA, "/edit-profile");
  await page.getByRole("radio", { name: "USD" }).check({ force: true });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(`/@${AMINA.handle}`);
  await openAsVisitor(page, `/@${AMINA.handle}`);
  await giveTip(page, AMINA, { amount: "7", card: CARDS.succeeds });
  await openAs(page, AMINA, "/supporters");
  const total = page.getByRole("region", { name: "What tips brought" });
  await expect(total).toContainText("€143.59");
  await page.getByRole("navigation", { name: "Currencies" }).getByRole("link", { name: "US dollars" }).click();
  await expect(total).toContainText(/\$6\.\d\d/);
  await expect(total).toContainText("from 1 tip,");
  await expect(page.getByText("Nobody gave in public under a name. All tips together come to $7.00.")).toBeVisible();
  await page.reload();
  await expect(total).toContainText("from 1 tip,");
});

test("a long list stays a short page, and all of it can be reached and come back from", async ({ page }) => {
  await serveLongHistory(page, 70);
  await open(page, "/you");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: AMINA.name }) });
  await row.getByRole("button", { name: "Act as" }).click();
  await page.getByRole("main").getByRole("link", { name: words.supporters.title }).click();
  await expect(heading(page, words.supporters.title)).toBeVisible();
  await expect(rows(page)).toHaveCount(20);
  await expect(rows(page).first()).toContainText("tip 1");
  for (const first of ["tip 21", "tip 41", "tip 61"]) {
    await page.getByRole("link", { name: "Older" }).click();
    await expect(rows(page).first()).toContainText(first);
  }
  await expect(rows(page)).toHaveCount(10);
  await page.reload();
  await expect(rows(page).first()).toContainText("tip 61");
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(rows(page).first()).toContainText("tip 41");
});

test("who has no jar and who is nobody yet is told what to do", async ({ page }) => {
  await open(page, "/supporters");
  await expect(page.getByText("Supporters belong to a person")).toBeVisible();
  await openAs(page, INES, "/supporters");
  await page.getByRole("link", { name: "Open my jar" }).click();
  await expect(page).toHaveURL("/studio");
});
