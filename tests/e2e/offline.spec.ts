// Without a network, after the app has arrived: it says so, and everything goes on.
import { fillSheet, give, expectThanks, openSheet, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, openAs } from "./support/people";
import { words } from "./support/words";

// The browser asks for the icon of the tab again whenever the title changes; nobody misses it.
test.use({ provoked: [/ERR_INTERNET_DISCONNECTED .*icons\/icon\.svg$/] });

test("a tip from the balance works offline, and the mark says offline", async ({ context, page }) => {
  await openAs(page, LENA);
  await openSheet(page, AMINA);
  await context.setOffline(true);
  const mark = page.getByRole("status").filter({ hasText: "Offline" });
  await expect(mark).toBeVisible();
  await fillSheet(page, { amount: "2", with: "balance" });
  await review(page, AMINA);
  await give(page);
  await expectThanks(page);
  await page.getByRole("link", { name: words.payment.receipt }).click();
  await expect(page.getByText(`Tip for ${AMINA.name}`)).toBeVisible();
  await context.setOffline(false);
  await expect(mark).toBeHidden();
});
