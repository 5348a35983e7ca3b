// Whether a screen can be used by everybody, as far as a machine can tell: axe, and that the screen has one heading.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = { id: string; help: string; nodes: string[] };

/** Fails with the rule, the element and the reason of every violation. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The page's policy refuses an injected script element; what the debugger evaluates is not the page's doing.
  await page.evaluate(axe);
  const found = await page.evaluate(async (): Promise<Found[]> => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary?.replace(/\s+/g, " ")}`),
    }));
  });
  expect.soft(found, what).toEqual([]);
  expect.soft(await page.getByRole("heading", { level: 1 }).count(), `${what}: headings of level 1`).toBe(1);
}
