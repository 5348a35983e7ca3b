// What was begun in a form is found again: after a reload, in another language, and on the way back to it. Nobody else in
// the same tab is shown it, and what was sent is gone.
import type { Page } from "@playwright/test";
import { handoffs } from "./support/handoffs";
import { toAnswer } from "./support/jars";
import { expect, test } from "./support/journey";
import { AMINA, inFrench, LENA, open, openAs } from "./support/people";
import { actAs, AT, unfold } from "./support/sandbox";
import { FUNDING } from "./support/studio";
import { words } from "./support/words";

const inEnglish = (page: Page) => page.evaluate(() => localStorage.setItem("obole.language", "en"));

test("what is pasted to be imported, and what was unticked, outlives a reload and another language", async ({ page }) => {
  await openAs(page, LENA, "/studio/import");
  await page.getByLabel("Or paste what is in it").fill(FUNDING);
  await page.getByRole("checkbox", { name: /A link of your own/ }).uncheck();
  await expect(page.getByRole("button", { name: "Add 3 services to my jar" })).toBeVisible();
  await inFrench(page);
  await expect(page.getByRole("button", { name: "Ajouter 3 services à ma tirelire" })).toBeVisible();
  await inEnglish(page);
  await openAs(page, AMINA, "/studio/import");
  await expect(page.getByLabel("Or paste what is in it")).toHaveValue("");
  await openAs(page, LENA, "/studio/import");
  await page.getByRole("button", { name: "Add 3 services to my jar" }).click();
  await expect(page).toHaveURL(/\/studio$/);
  await open(page, "/studio/import");
  await expect(page.getByLabel("Or paste what is in it")).toHaveValue("");
});

test("what one person began to import is gone from the screen with the person", async ({ page }) => {
  await open(page, `/studio/import?scenario=demo&at=${AT}&as=lena`);
  await page.getByLabel("Or paste what is in it").fill(FUNDING);
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await unfold(page);
  await actAs(page, AMINA.name);
  await expect(page.getByLabel("Or paste what is in it")).toHaveValue("");
  await actAs(page, LENA.name);
  await expect(page.getByLabel("Or paste what is in it")).toHaveValue(FUNDING);
});

test("a chosen file stays over a reload, and one that cannot be read takes nothing away", async ({ page }) => {
  await openAs(page, LENA, "/studio/import");
  const choose = page.getByLabel("Choose a file");
  const file = (content: string | number[]) => ({ name: "FUNDING.yml", mimeType: "text/plain", buffer: Buffer.from(content as string) });
  await choose.setInputFiles(file(FUNDING));
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await choose.setInputFiles(file([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  await expect(page.getByText(/This is no text/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await page.getByLabel("Or paste what is in it").fill("ko_fi: lena");
  await expect(page.getByRole("heading", { name: "1 service found" })).toBeVisible();
  await expect(page.getByText(/This is no text/)).toHaveCount(0);
});

test("a sum that cannot be taken and half a standing word stay in the studio", async ({ page }) => {
  await openAs(page, LENA, "/studio");
  await page.getByLabel("Suggested amounts in EUR").fill("2 five");
  await page.getByLabel(/^What a giver reads/).fill("Thank you, all of");
  await page.reload();
  await expect(page.getByLabel("Suggested amounts in EUR")).toHaveValue("2 five");
  await expect(page.getByLabel(/^What a giver reads/)).toHaveValue("Thank you, all of");
  await page.getByLabel("Suggested amounts in EUR").fill("2 5");
  await page.getByLabel("Suggested amounts in EUR").blur();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Suggested amounts in EUR")).toHaveValue("2 5");
});

test("a word of thanks and a part to give back are found again, each on its own tip", async ({ page }) => {
  await openAs(page, AMINA, "/supporters?thanked=no");
  const receipt = page.getByRole("list", { name: words.supporters.tips }).getByRole("link");
  await receipt.first().click();
  await page.getByLabel(words.receipt.note).fill("You kept the lamp");
  await page.getByRole("button", { name: words.receipt.giveBack }).click();
  await page.getByRole("radio", { name: "A part" }).check({ force: true });
  await page.getByRole("textbox", { name: "Amount" }).fill("1.2");
  const address = page.url();
  await page.reload();
  await expect(page.getByLabel(words.receipt.note)).toHaveValue("You kept the lamp");
  await expect(page.getByRole("textbox", { name: "Amount" })).toHaveValue("1.2");
  await open(page, "/supporters?thanked=no");
  await receipt.nth(1).click();
  await expect(page.getByLabel(words.receipt.note)).toHaveValue("");
  await open(page, address);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.reload();
  await expect(page.getByLabel(words.receipt.note)).toHaveValue("You kept the lamp");
  await expect(page.getByRole("textbox", { name: "Amount" })).toHaveCount(0);
});

test("half a word to somebody who gave elsewhere outlives a reload", async ({ page }) => {
  await toAnswer(page);
  await page.getByRole("button", { name: handoffs.arrived, exact: true }).click();
  await page.getByLabel(words.receipt.note).fill("The lamp is");
  await page.reload();
  await expect(page.getByLabel(words.receipt.note)).toHaveValue("The lamp is");
  await page.getByRole("button", { name: handoffs.sayArrived }).click();
  await expect(page.getByText("The lamp is")).toBeVisible();
});

for (const [where, path] of [["a tip", `/@${AMINA.handle}/tip`], ["a gift by another service", `/@${AMINA.handle}/give/paypal`]] as const) {
  test(`an amount of ${where} that cannot be taken yet outlives a reload`, async ({ page }) => {
    await openAs(page, LENA, path);
    await page.getByLabel(words.tip.other).fill("12.");
    await page.getByLabel(words.tip.other).pressSequentially("3.4");
    await expect(page).toHaveURL(/typed=12\.3\.4/);
    await page.reload();
    await expect(page.getByLabel(words.tip.other)).toHaveValue("12.3.4");
    await page.getByLabel(words.tip.other).fill("12.34");
    await expect(page).toHaveURL(/amount=1234/);
    expect(page.url()).not.toContain("typed");
  });
}
