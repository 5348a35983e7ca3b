// The people of the demo world that journeys meet, and acting as one of them.
import { expect, type Page } from "@playwright/test";

export type Person = { name: string; handle: string };

const person = (name: string, handle: string): Person => ({ name, handle });

/** A journalist with an open jar in euros, many supporters, and card money that is still on its way to her. */
export const AMINA = person("Amina Okafor", "amina");
/** A fan with euros, pounds, dollars and yen in her wallet, a long history, and one declined payment. */
export const LENA = person("Léna Roche", "lena");
/** A creator whose jar is in pounds, of which Inès has none. */
export const EILIDH = person("Eilidh Drumgarve", "eilidh");
/** A fan: her jar is closed. */
export const INES = person("Inès Bao", "ines");
/** The longest name of the world. */
export const MAXI = person("Maximiliane-Charlotte Obermüller-Vandenbroucke", "maxi_bakes");

/** An expert who takes bitcoin, and says that Léna’s did not arrive. */
export const MATEUS = person("Mateus Figueirinha", "mateus");

/** Opens `path` and waits until the world is there. */
export async function open(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await arrived(page);
}

/** Waits until the page itself is there: its frame, and what stands there while the world is opened, have headings too. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.locator("#boot")).toHaveCount(0);
  await expect(page.getByRole("main").locator("h1:not(.boot-brand)").first()).toBeAttached();
}

/** Acts as `person`, then opens `path`. */
export async function openAs(page: Page, { name, handle }: Person, path = "/"): Promise<void> {
  await open(page, "/you");
  await page.getByLabel("Look for somebody").fill(handle);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
  await row.getByRole("button", { name: "Act as" }).click();
  await expect(page.getByRole("heading", { name: `You act as ${name}` })).toBeVisible();
  if (path !== "/you") await open(page, path);
}

/** Creates a profile through the form and ends on it. */
export async function createProfile(page: Page, { name, handle }: Person): Promise<void> {
  await open(page, "/create-profile");
  await page.getByLabel("Handle", { exact: true }).fill(handle);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Create profile" }).click();
  await expect(page).toHaveURL(`/@${handle}`);
}

/** The open page in French, after a reload. What was kept nowhere is gone. */
export async function inFrench(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem("obole.language", "fr"));
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await arrived(page);
  await expect(page.locator(".skeleton")).toHaveCount(0);
}

/** Acts as nobody from now on. */
export async function openAsVisitor(page: Page, path: string): Promise<void> {
  await open(page, "/you");
  await page.getByRole("button", { name: "Visit", exact: true }).click();
  await expect(page.getByRole("heading", { name: "You are a visitor" })).toBeVisible();
  await open(page, path);
}
