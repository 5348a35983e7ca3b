// Whether a screen fits: nothing scrolls sideways, no word is cut off. Measured in the page, as a person would see it.
import { expect, type Page } from "@playwright/test";

/** No part of the page reaches beyond the viewport, but what scrolls in a frame of its own. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const beyond = await page.evaluate(() => {
    const root = document.scrollingElement!;
    if (root.scrollWidth <= innerWidth) return [];
    const culprits = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > innerWidth + 0.5 && getComputedStyle(element).position !== "fixed";
    });
    return [
      `${root.scrollWidth} px in ${innerWidth} px`,
      ...culprits.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute("class")}: ${element.textContent?.slice(0, 40)}`),
    ];
  });
  expect.soft(beyond, what).toEqual([]);
}

/** No text is wider or higher than the box that hides what overflows it. Clamped lines are cut on purpose. */
export async function expectNoTextCutOff(page: Page, what: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const cut = await page.evaluate(() => {
    const holdsText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "");
    const isMeantFor = (style: CSSStyleDeclaration, element: Element) =>
      style.getPropertyValue("-webkit-line-clamp") !== "none" ||
      style.clipPath !== "none" ||
      element.clientWidth <= 1 ||
      element.closest(".visually-hidden, .skip-link, svg, [aria-hidden=true]") !== null;
    const hides = (value: string) => value === "hidden" || value === "clip";
    return [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (!holdsText(element) || isMeantFor(style, element) ) return false;
        const isWide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isHigh = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
        return isWide || isHigh;
      })
      .map((element) => `${element.getAttribute("class")}: ${element.textContent?.slice(0, 60)}`);
  });
  expect.soft(cut, what).toEqual([]);
}

/** The page as it stands for somebody who reads from right to left. */
export async function mirror(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
}

/** Says every short text of the page `times` over, as a language might that is far longer than ours. */
export async function lengthen(page: Page, times: number): Promise<void> {
  await page.evaluate((times) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walk.nextNode()) found.push(walk.currentNode as Text);
    for (const node of found) {
      const text = node.data.trim();
      const isWord = /\p{L}{3}/u.test(text) && text.length < 40 && !node.parentElement!.closest("script, style, svg");
      if (isWord) node.data = Array(times).fill(text).join(" ");
    }
  }, times);
}
