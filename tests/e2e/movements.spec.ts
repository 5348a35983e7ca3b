// Money from person to person and to a bank, with the ways back. Days at a bank are the domain's tests: no journey waits for one.
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test } from "./support/journey";
import { heading } from "./support/giving";
import { ask, linkBank, send, withdraw } from "./support/movements";
import { AMINA, LENA, open, openAs } from "./support/people";
import { activity, available } from "./support/wallet";

test("what was sent can be taken back, also after a reload", async ({ page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await open(page, `/wallet/send?to=${AMINA.handle}`);
  await send(page);
  await page.reload();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("You took it back; nothing was sent")).toBeVisible();
  await open(page, "/wallet?currency=EUR");
  expect(await available(page)).toBe(before);
});

test("money that nobody takes back arrives once", async ({ page }) => {
  await openAs(page, AMINA, "/wallet?currency=EUR");
  const before = await available(page);
  await openAs(page, LENA);
  await open(page, `/wallet/send?to=${AMINA.handle}`);
  await send(page);
  await expect(page.getByText(`${AMINA.name} has it`)).toBeVisible();
  await openAs(page, AMINA, "/wallet?currency=EUR");
  expect(await available(page)).toBe(before + 1_000);
  expect((await activity(page))[0]).toContain(LENA.name);
});

test("a request is answered from the payer's wallet", async ({ page }) => {
  await ask(page);
  await openAs(page, LENA, "/wallet?currency=EUR");
  await page.getByRole("link", { name: AMINA.name }).first().click();
  await expect(heading(page, `${AMINA.name} asks you`)).toBeVisible();
  await page.getByRole("button", { name: /^Pay €/ }).click();
  await expect(page.getByRole("button", { name: "Take it back" })).toBeVisible();
});

test("a request that is declined is closed for both", async ({ page }) => {
  await ask(page);
  const address = page.url();
  await openAs(page, LENA, new URL(address).pathname);
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText("You declined")).toBeVisible();
  await openAs(page, AMINA, new URL(address).pathname);
  await expect(page.getByText(`${LENA.name} declined`)).toBeVisible();
});

test("a withdrawal that is cancelled in time is in the wallet again", async ({ page }) => {
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await linkBank(page, "The money arrives");
  await withdraw(page);
  await page.reload();
  await page.getByRole("button", { name: "Cancel the withdrawal" }).click();
  await expect(page.getByText("Cancelled; it is in your wallet again").first()).toBeVisible();
  await open(page, "/wallet?currency=EUR");
  expect(await available(page)).toBe(before);
});

test("a statement is a file that any reader of CSV takes in, and a note in it starts no formula", async ({ page }) => {
  const note = '=HYPERLINK("https://example.com","Click, please")\nsecond line';
  await openAs(page, LENA, `/wallet/send?to=${AMINA.handle}`);
  await page.getByLabel(/^A note/).fill(note);
  await send(page);
  await open(page, "/wallet?currency=EUR");
  const holds = await available(page);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const file = await readFile(await (await saved).path());
  const [heads, ...lines] = parse(file, { bom: true, relax_column_count: false }) as string[][];
  expect(heads).toEqual(["When", "What", "Who", "Note", "Amount", "Balance", "Currency"]);
  expect(lines.length).toBeGreaterThan(3);
  const last = lines.at(-1) ?? [];
  expect(last.slice(1)).toEqual(["Sent", AMINA.name, `'${note}`, "-10.00", (holds / 100).toFixed(2), "EUR"]);
  expect(lines.flatMap((line) => line.slice(0, 4)).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});

test("unlinking a bank account is asked once, and refused while money is on its way there", async ({ page }) => {
  await openAs(page, LENA);
  await linkBank(page, "The money arrives");
  await withdraw(page);
  await open(page, "/wallet/withdraw");
  await page.getByRole("button", { name: "Unlink “Current account”…" }).click();
  const dialog = page.getByRole("dialog", { name: "Unlink “Current account”?" });
  await expect(dialog.getByText(/^No withdrawal can go there any more/)).toBeVisible();
  await dialog.getByRole("button", { name: "Unlink the account" }).click();
  await expect(dialog.getByText(/on its way/)).toBeVisible();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(dialog).toBeHidden();

  await page.goBack();
  await page.getByRole("button", { name: "Cancel the withdrawal" }).click();
  await expect(page.getByText("Cancelled; it is in your wallet again").first()).toBeVisible();
  await open(page, "/wallet/withdraw");
  await page.getByRole("button", { name: "Unlink “Current account”…" }).click();
  await dialog.getByRole("button", { name: "Unlink the account" }).click();
  await expect(heading(page, "Link a bank account")).toBeVisible();
});
