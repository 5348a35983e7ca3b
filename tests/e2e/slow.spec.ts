// On a machine six times slower than this one, without a mouse: nothing that is pressed or typed meanwhile is lost, and
// after each step the focus is where one goes on.
import type { Page } from "@playwright/test";
import { heading } from "./support/giving";
import { handoffs, NORA } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { press, tabTo } from "./support/keyboard";
import { AMINA, createProfile, open, openAs, openAsVisitor } from "./support/people";
import { words } from "./support/words";

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

test("a jar is filled from a file and given to", async ({ page }) => {
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

test("a name is looked for letter by letter, and Back shows everybody", async ({ page }) => {
  await openAs(page, AMINA, "/supporters?thanked=no");
  const rows = page.getByRole("list", { name: words.supporters.tips }).getByRole("listitem");
  await expect(rows.first()).toBeVisible();
  const waiting = await rows.count();
  await slowDown(page);
  const search = page.getByLabel(words.supporters.search);
  await tabTo(page, search);
  await page.keyboard.type("zolt");
  await expect(page).toHaveURL(/name=zolt/);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue("zolt");
  await page.goBack();
  await expect(rows).toHaveCount(waiting);
  const thank = rows.getByRole("button", { name: words.supporters.thank }).first();
  await press(page, thank);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(thank).toBeFocused();
});
