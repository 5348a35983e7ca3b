// A jar from a file to a gift that is said sent, with the keyboard alone and on a machine six times slower than this one:
// after each step the focus is where one goes on, and nothing that is pressed meanwhile is lost.
import type { Locator, Page } from "@playwright/test";
import { heading } from "./support/giving";
import { handoffs, NORA } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { AMINA, createProfile, LENA, open, openAs, openAsVisitor } from "./support/people";
import { words } from "./support/words";

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

/** Presses Tab until `target` has the focus, as somebody does who looks for it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the focus never reached ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("a jar is filled from a file and given to without a mouse, on a slow machine", async ({ page }) => {
  test.setTimeout(180_000);
  await createProfile(page, NORA);
  await open(page, "/studio");
  await slowDown(page);
  await press(page, page.getByRole("link", { name: "Import from a funding file" }));
  await expect(heading(page, "Import from a funding file")).toBeFocused();
  await tabTo(page, page.getByLabel("Or paste what is in it"));
  await page.keyboard.insertText("ko_fi: nora-vance\nliberapay: nora.v\npatreon: not a name!");
  await tabTo(page, page.getByRole("checkbox", { name: /^Liberapay/ }));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Add 1 service to my jar" }));
  await expect(heading(page, "Tip jar studio")).toBeFocused();
  await tabTo(page, page.getByRole("checkbox", { name: "Ko-fi" }));
  await page.keyboard.press("Space");
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Ko-fi" })).toBeFocused();
  await press(page, page.getByRole("button", { name: "Undo" }));
  await expect(page.getByRole("checkbox", { name: "Ko-fi" })).toBeChecked();

  await openAsVisitor(page, `/@${NORA.handle}`);
  await press(page, page.getByRole("link", { name: words.tip.open }));
  await press(page, page.getByRole("list", { name: handoffs.elsewhere }).getByRole("link", { name: "Ko-fi" }));
  await expect(heading(page, `To ${NORA.name} with Ko-fi`)).toBeFocused();
  await tabTo(page, page.getByLabel(words.tip.message));
  await page.keyboard.type("For the well.");
  await press(page, page.getByRole("button", { name: handoffs.go }));
  await expect(heading(page, `To ${NORA.name} with Ko-fi`)).toBeFocused();
  await press(page, page.getByRole("link", { name: handoffs.back }));
  await expect(page.getByRole("heading", { name: handoffs.question })).toBeFocused();
  await press(page, page.getByRole("button", { name: handoffs.yes }));
  await expect(page.getByText(/^Sent, you say/).first()).toBeVisible();
  await expect(heading(page, `To ${NORA.name} with Ko-fi`)).toBeFocused();
});

test("what is said of oneself leaves the focus at its rule", async ({ page }) => {
  await openAs(page, LENA, "/eligibility");
  await press(page, page.getByRole("button", { name: "I confirm it" }).first());
  await expect(page.getByText("You may").first()).toBeVisible();
  await expect(page.locator("body")).not.toBeFocused();
});

test("the filters of supporters are reached and told without a mouse", async ({ page }) => {
  await openAs(page, AMINA, "/supporters");
  await slowDown(page);
  const rows = page.getByRole("list", { name: words.supporters.tips }).getByRole("listitem");
  await press(page, page.getByRole("navigation", { name: "Thanks" }).getByRole("link", { name: "To thank" }));
  await expect(page).toHaveURL(/thanked=no/);
  const waiting = await rows.count();
  await tabTo(page, page.getByLabel(words.supporters.search));
  await page.keyboard.type("zolt");
  await expect(page).toHaveURL(/name=zolt/);
  await expect(page.getByLabel(words.supporters.search)).toBeFocused();
  await expect(page.getByLabel(words.supporters.search)).toHaveValue("zolt");
  await page.goBack();
  await expect(rows).toHaveCount(waiting);
  await press(page, rows.getByRole("button", { name: words.supporters.thank }).first());
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(rows.getByRole("button", { name: words.supporters.thank }).first()).toBeFocused();
});
