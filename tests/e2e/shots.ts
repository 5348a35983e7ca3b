// One sheet per screen: a phone and a desk, each in light French and in dark English, side by side.
import type { Page } from "@playwright/test";
import { test } from "./support/journey";
import { inFrench } from "./support/people";
import { SCREENS } from "./support/screens";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
/** What a sheet shows of a long page. */
const HEIGHT_MAX = 1_700;

type Picture = { title: string; width: number; png: Buffer };

async function take(page: Page, title: string, size: typeof PHONE, colorScheme: "light" | "dark"): Promise<Picture> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize(size);
  await page.evaluate(() => document.fonts.ready);
  // As tall as the page, so that what sticks to the bottom edge stands at the end of the picture.
  const height = await page.evaluate(() => document.scrollingElement!.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.min(Math.max(height, size.height), HEIGHT_MAX) });
  return { title, width: size.width, png: await page.screenshot() };
}

/** The pictures side by side, named. */
async function sheet(page: Page, name: string, pictures: Picture[]): Promise<void> {
  const figure = ({ title, width, png }: Picture) =>
    `<figure><figcaption>${name} · ${title}</figcaption><img width="${width}" src="data:image/png;base64,${png.toString("base64")}"></figure>`;
  const style = "body{display:flex;gap:24px;margin:24px;align-items:start;background:#777;font:16px sans-serif;color:#fff}figure{margin:0}";
  await page.setViewportSize({ width: (PHONE.width + DESK.width) * 2 + 5 * 24, height: 400 });
  await page.setContent(`<style>${style}</style>${pictures.map(figure).join("")}`, { waitUntil: "load" });
  await page.screenshot({ fullPage: true, path: `shots/${name.replaceAll(" ", "-")}.png` });
}

for (const screen of SCREENS) {
  test(screen.name, async ({ page, browser }) => {
    await screen.open(page);
    const english = await take(page, "dark, English", PHONE, "dark");
    const dark = await take(page, "dark, English", DESK, "dark");
    await inFrench(page);
    await screen.again?.(page);
    const phone = await take(page, "light, French", PHONE, "light");
    const desk = await take(page, "light, French", DESK, "light");
    const board = await browser.newPage();
    await sheet(board, screen.name, [phone, english, desk, dark]);
    await board.close();
  });
}
