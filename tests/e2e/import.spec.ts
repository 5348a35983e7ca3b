// Bringing in what one has published: pasted, chosen or dropped; seen before anything changes.
import { expect, test } from "./support/journey";
import { LENA, open, openAs } from "./support/people";
import { FUNDING } from "./support/studio";

const paste = (page: import("@playwright/test").Page) => page.getByLabel("Or paste what is in it");

test("what is pasted is shown row by row, ticked or not, and taken at once", async ({ page }) => {
  await openAs(page, LENA, "/studio/import");
  await paste(page).fill(FUNDING);
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await expect(page.getByText("No service goes by “flattr”.")).toBeVisible();
  const refused = page.getByRole("listitem").filter({ has: page.locator("code", { hasText: "lena.r!" }) });
  await expect(refused).toContainText("GitHub Sponsors: “.” cannot be part of it.");
  await expect(page.getByText("Listed twice, added once.")).toBeVisible();
  await page.getByRole("checkbox", { name: /A link of your own/ }).uncheck();
  await page.getByRole("button", { name: "Add 3 services to my jar" }).click();
  await expect(page).toHaveURL(/\/studio$/);
  const services = page.getByRole("list", { name: /^Services beside/ });
  await expect(services.getByRole("checkbox")).toHaveCount(3);
  await expect(services).toContainText("LenaRoche");
  await page.reload();
  await expect(services.getByRole("checkbox")).toHaveCount(3);

  await open(page, "/studio/import");
  await paste(page).fill(FUNDING);
  await expect(page.getByText("Your jar has it already")).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Add 1 service to my jar" })).toBeVisible();
});

test("a chosen file and a dropped one are read, a picture and a README are refused", async ({ page }) => {
  await openAs(page, LENA, "/studio/import");
  const choose = page.getByLabel("Choose a file");
  const file = (name: string, content: string | Buffer) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  await choose.setInputFiles(file("FUNDING.yml", FUNDING));
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await choose.setInputFiles(file("FUNDING.yml", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])));
  await expect(page.getByText(/This is no text/)).toBeVisible();
  await choose.setInputFiles(file("FUNDING.yml", "# A project\n\nIt reads rivers.\n"));
  await expect(page.getByText(/holds no funding entry/)).toBeVisible();
  await choose.setInputFiles(file("funding.json", '{"version": "v1.0.0",'));
  await expect(page.getByText(/This JSON has a mistake in line 1/)).toBeVisible();
  await choose.setInputFiles(file("FUNDING.yml", "a".repeat(300_000)));
  await expect(page.getByText(/larger than 128 KB/)).toBeVisible();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "FUNDING.yml"));
    return data;
  }, FUNDING);
  await page.locator(".file-drop").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByRole("heading", { name: "4 services found" })).toBeVisible();
  await open(page, "/studio");
  await expect(page.getByText("No service yet")).toBeVisible();
});

test("every entry of a manifest is found or stays out, with its place and why", async ({ page }) => {
  await openAs(page, LENA, "/studio/import");
  await page.getByLabel("Choose a file").setInputFiles("../../crates/payments/tests/import/files/manifest-with-every-kind.json");
  await expect(page.getByRole("heading", { name: "6 services found" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "9 entries stay out" })).toBeVisible();
  // Eleven channels, a plan, a year, a project and the entity.
  const rows = page.locator(".studio-accounts > li");
  await expect(rows).toHaveCount(15);
  for (const channel of Array.from({ length: 11 }, (_, n) => `funding.channels[${n}]`)) {
    await expect(rows.filter({ hasText: channel })).toHaveCount(1);
  }
  for (const [place, why] of [["entity", "A jar has no place for it."], ["projects[0]", "A jar has no place for it."], ["funding.plans[0]", "A jar has no place for it."]] as const) {
    await expect(rows.filter({ hasText: place })).toContainText(why);
  }
});
