// Reading a wallet as its person does.
import { expect, type Page } from "@playwright/test";

/** Minor units that are available on the open wallet page. */
export async function available(page: Page): Promise<number> {
  const balance = page.getByRole("region", { name: "Balance", exact: true });
  await expect(balance).toContainText(/\d/);
  const shown = (await balance.innerText()).match(/[\d.,]*\d/)![0];
  return Number(shown.replace(/[.,]/g, ""));
}

/** What the rows of the open wallet page say, newest first. */
export async function activity(page: Page): Promise<string[]> {
  return page.getByRole("region", { name: "Activity" }).getByRole("listitem").allInnerTexts();
}
