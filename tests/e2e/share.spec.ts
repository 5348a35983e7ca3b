// What somebody gives away: the link, the card, the poster on one sheet of paper, the badge. Markup that leaves the app is
// read back by the browser's own parsers, and the code on the poster by a reader that shares nothing with its writer.
import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import type { Download, Locator, Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { AMINA, LENA, createProfile, inFrench, open, openAs } from "./support/people";
import { bar, openScenario } from "./support/sandbox";

const HOSTILE = `"><b>O'Neil</b> & 'co'`;

const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const code = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true }).getByRole("code");

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** What the browser's parser makes of an SVG file. */
async function readSvg(page: Page, text: string): Promise<{ root: string; label: string | null; says: string[]; foreign: number }> {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...file.querySelectorAll("*")];
    const isForeign = (element: Element) =>
      !["svg", "title", "rect", "circle", "path", "text"].includes(element.localName) ||
      element.getAttributeNames().some((name) => name.startsWith("on") || name === "style" || name.endsWith("href"));
    return {
      root: file.documentElement.localName,
      label: file.documentElement.getAttribute("aria-label"),
      says: [...file.querySelectorAll("text")].map((element) => element.textContent ?? ""),
      foreign: all.filter(isForeign).length,
    };
  }, text);
}

/** What the browser's parser makes of pasted HTML: its one link, and every element there is. */
async function readLink(page: Page, text: string): Promise<{ href: string; name: string; lang: string | null; elements: string[] }> {
  return page.evaluate((text) => {
    const body = new DOMParser().parseFromString(text, "text/html").body;
    const link = body.querySelector("a")!;
    const drawn = link.querySelector("svg");
    return {
      href: link.href,
      name: drawn?.getAttribute("aria-label") ?? link.textContent ?? "",
      lang: (drawn ?? link).getAttribute("lang"),
      elements: [...new Set([...body.querySelectorAll("*")].map((element) => element.localName))].sort(),
    };
  }, text);
}

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the link and the code of a badge are in the clipboard as they stand", async ({ page }) => {
    await openAs(page, AMINA, "/share");
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Share the link" }).click();
    await expect(page.getByText("Link copied")).toBeVisible();
    expect(await clipboard()).toBe(`${new URL(page.url()).origin}/@${AMINA.handle}`);
    const copy = page.getByRole("figure").filter({ has: code(page, "HTML of the badge") }).getByRole("button", { name: "Copy" });
    await copy.click();
    const shown = await code(page, "HTML of the badge").innerText();
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    expect(await clipboard()).toBe(shown);
  });
});

test("the card is a file that says whose jar it is, whatever they are called", async ({ page }) => {
  await createProfile(page, { name: HOSTILE, handle: "hostile" });
  await page.getByRole("link", { name: "Share", exact: true }).click();
  const { name, text } = await saved(page, "Save the card as SVG");
  expect(name).toBe("obole-hostile-card.svg");
  const card = await readSvg(page, text);
  expect(card.root).toBe("svg");
  expect(card.foreign).toBe(0);
  expect(card.says.join(" ")).toContain(HOSTILE);
  expect(card.says).toContain("@hostile");
  expect(card.says).toContain(`${new URL(page.url()).host}/@hostile`);
  expect(card.says).toContain("Test money");
  const image = part(page, "Card").getByRole("img");
  await expect.poll(() => image.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200);
});

test("a badge is a link with a name in either language, on either ground, and nothing else", async ({ page }) => {
  await createProfile(page, { name: HOSTILE, handle: "hostile" });
  await open(page, "/share");
  const address = `${new URL(page.url()).origin}/@hostile`;
  const drawings = new Set<string>();
  for (const [language, means] of [["English", `Support ${HOSTILE} on Obole`], ["Français", `Soutenir ${HOSTILE} sur Obole`]] as const) {
    await part(page, "Badge").getByRole("radio", { name: language }).check({ force: true });
    for (const ground of ["Light", "Dark"]) {
      await part(page, "Badge").getByRole("radio", { name: ground }).check({ force: true });
      const drawn = await code(page, "HTML of the badge").innerText();
      drawings.add(drawn);
      const lang = language === "English" ? "en" : "fr";
      expect(await readLink(page, drawn)).toEqual({ href: address, name: means, lang, elements: ["a", "path", "rect", "svg", "text", "title"] });
      expect(await readLink(page, await code(page, "HTML of a plain link").innerText())).toEqual({ href: address, name: means, lang, elements: ["a"] });
      const image = part(page, "Badge").getByRole("img", { name: means });
      await expect.poll(() => image.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(44);
    }
  }
  expect(drawings.size).toBe(4);
  const { name, text } = await saved(page, "Save the badge as SVG");
  expect(name).toBe("obole-hostile-badge.svg");
  expect(await readSvg(page, text)).toEqual({ root: "svg", label: `Soutenir ${HOSTILE} sur Obole`, says: ["Soutenez-moi sur Obole"], foreign: 0 });
});

test("the poster prints alone, on one sheet, in either language, however long the name", async ({ page }) => {
  await createProfile(page, { name: "W".repeat(50), handle: "wide" });
  for (const language of ["en", "fr"]) {
    await open(page, "/share");
    if (language === "fr") await inFrench(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), language).toHaveLength(1);
    // A4 in points.
    const [, width, height] = pdf.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/)!.map(Number);
    expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
  await expect(page.getByText(/\/@wide$/).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("heading")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

/** What a camera reads of a drawing on the screen. */
async function scanned(page: Page, drawing: Locator): Promise<string | undefined> {
  const png = (await drawing.screenshot()).toString("base64");
  const { data, width, height } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    return { data: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test("a camera finds the profile from the poster, in the light and in the dark theme", async ({ page }) => {
  await openAs(page, LENA, "/share");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await scanned(page, page.getByRole("img", { name: /^QR code to / }));
    expect(found, colorScheme).toBe(`${new URL(page.url()).origin}/@${LENA.handle}`);
  }
  await open(page, new URL((await scanned(page, page.getByRole("img", { name: /^QR code to / })))!).pathname);
  await expect(page.getByRole("heading", { level: 1, name: LENA.name })).toBeVisible();
});

test("from a sandbox the address leads back into it, and what is shown of it stays short", async ({ page }) => {
  await openScenario(page, "Demo");
  await bar(page).getByRole("button", { name: "Clock" }).click();
  await bar(page).getByLabel("Seen as").selectOption({ label: AMINA.name });
  await page.getByRole("link", { name: "You", exact: true }).first().click();
  await page.getByRole("main").getByRole("link", { name: "Share your profile" }).click();
  const { href } = await readLink(page, await code(page, "HTML of a plain link").innerText());
  expect(new URL(href).searchParams.get("scenario")).toBe("demo");
  expect(await part(page, "Poster").innerText()).not.toContain("scenario");
  await open(page, href);
  await expect(page.getByRole("heading", { level: 1, name: AMINA.name })).toBeVisible();
  await expect(bar(page)).toBeVisible();
});

test("a visitor is told what to do, and a closed jar is said", async ({ page }) => {
  await open(page, "/share");
  await expect(page.getByText("A profile belongs to a person")).toBeVisible();
  await openAs(page, { name: "Inès Bao", handle: "ines" }, "/share");
  await expect(page.getByText(/Your jar is closed/)).toBeVisible();
  await expect(page.getByText(/no other device knows you/)).toBeVisible();
});
