// A person without a mouse: Tab and Shift+Tab, Enter, Space, the arrows, and typing. After each move the focus can be
// seen. Never add a click here: that it takes none is what these journeys prove.
import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has. */
const STOPS_MAX = 160;

/** What is seen of where the focus is: nothing when all is well, otherwise what is wrong. */
const unseen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "nothing has the focus";
    const what = focused.outerHTML.slice(0, 120);
    if (!focused.matches(":focus-visible")) return `no visible focus: ${what}`;
    // A heading that a page begins with takes the focus for a screen reader's sake and shows no ring.
    if (focused.matches("h1, h2, main")) return "";
    const isRing = (style: CSSStyleDeclaration): boolean =>
      style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/transparent|, 0\)$/.test(style.outlineColor);
    const rings = (element: Element): boolean =>
      isRing(getComputedStyle(element)) || ["::before", "::after"].some((part) => isRing(getComputedStyle(element, part)));
    // The ring of a hidden input is drawn around its label, that of a card's link around the card.
    let holder: Element | null = focused;
    while (holder && !rings(holder)) holder = holder.parentElement;
    if (!holder) return `no ring: ${what}`;
    const box = holder.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (bottom <= top) return `the ring is out of sight: ${what}`;
    const across = [0.1, 0.5, 0.9].map((part) => box.left + part * box.width);
    const along = [0.1, 0.5, 0.9].map((part) => top + part * (bottom - top));
    const isOn = (x: number, y: number): boolean => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (holder!.contains(there) || there.contains(holder!));
    };
    return across.some((x) => along.some((y) => isOn(x, y))) ? "" : `something covers the focus: ${what}`;
  });

/** The focus is where a person sees it. A page that scrolls to it may take a frame or two. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => unseen(page)).toBe("");
}

const has = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

async function moveTo(page: Page, key: "Tab" | "Shift+Tab", target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stops = 0; stops < STOPS_MAX; stops += 1) {
    if (await has(target)) return expectFocusSeen(page);
    await page.keyboard.press(key);
  }
  throw new Error(`the focus never reached ${target}`);
}

/** Presses Tab until `target` has the focus, as somebody does who looks for it. */
export const tabTo = (page: Page, target: Locator): Promise<void> => moveTo(page, "Tab", target);

/** The same backwards. */
export const tabBackTo = (page: Page, target: Locator): Promise<void> => moveTo(page, "Shift+Tab", target);

/** Goes to `target` and presses it: a link with Enter, a button with Enter or Space. */
export async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to the field `target` and writes `text` in place of what it holds. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Goes to the group of `target`, which is one stop, and to `target` with the arrows. */
export async function choose(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute("name");
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const stop = (await group.and(page.locator(":checked")).count()) > 0 ? group.and(page.locator(":checked")) : group.first();
  await tabTo(page, stop);
  const choices = await group.count();
  for (let steps = 0; steps < choices && !(await has(target)); steps += 1) await page.keyboard.press("ArrowDown");
  await expect(target).toBeFocused();
  await expect(target).toBeChecked();
  await expectFocusSeen(page);
}

/** Goes to the list `target` and to its choice `label` with the arrows, which choose while it is folded. */
export async function select(page: Page, target: Locator, label: string): Promise<void> {
  await tabTo(page, target);
  const chosen = (): Promise<string> => target.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]!.label);
  const choices = await target.locator("option").count();
  await page.keyboard.press("Home");
  for (let steps = 0; steps < choices && (await chosen()) !== label; steps += 1) await page.keyboard.press("ArrowDown");
  expect(await chosen()).toBe(label);
}
