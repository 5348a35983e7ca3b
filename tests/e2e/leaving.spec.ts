// Leaving for another page and coming back to one that the browser had only put to sleep: it works on, and it knows what
// happened meanwhile.
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { expectThanks, fillSheet, give, heading, openSheet, review } from "./support/giving";
import { expect, test as journey } from "./support/journey";
import { AMINA, arrived, LENA, open, openAs } from "./support/people";
import { available } from "./support/wallet";

/** Journeys run in a browser that never puts pages to sleep; this one may. */
const test = journey.extend<{ sleeping: BrowserContext }>({
  sleeping: async ({ baseURL, locale, serviceWorkers, timezoneId }, use, { project }) => {
    const browser = await chromium.launch({ ...project.use.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
    const context = await browser.newContext({ baseURL, locale, serviceWorkers, timezoneId });
    await use(context);
    await browser.close();
  },
});

/** Leaves for a picture, runs `meanwhile`, and goes back. A page that only slept says so on its root. */
async function leaveAndReturn(page: Page, meanwhile: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.woke = String(persisted);
    });
  });
  await page.goto("/icons/icon.svg");
  await meanwhile();
  await page.evaluate(() => history.back());
}

test("a page that slept gives a tip as if it had never been away", async ({ sleeping }) => {
  const page = await sleeping.newPage();
  await openAs(page, LENA);
  await openSheet(page, AMINA);
  // A busy browser does not put every page to sleep: then the page is there anew, and is left again.
  await expect(async () => {
    await arrived(page);
    await leaveAndReturn(page, async () => undefined);
    await expect(page.locator("html[data-woke=true]")).toBeAttached({ timeout: 5_000 });
  }).toPass();
  await fillSheet(page, { amount: "2", message: "after a nap", with: "balance" });
  await review(page, AMINA);
  await give(page);
  await expectThanks(page);
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "after a nap" })).toHaveCount(1);
});

// The browser may give up a sleeping page that another tab calls: asleep or anew, it must not show what was.
test("a wallet that was left shows what another tab gave meanwhile", async ({ sleeping }) => {
  const page = await sleeping.newPage();
  await openAs(page, LENA, "/wallet?currency=EUR");
  const before = await available(page);
  await leaveAndReturn(page, async () => {
    const other = await sleeping.newPage();
    await open(other, `/@${AMINA.handle}/tip`);
    await fillSheet(other, { amount: "3", with: "balance" });
    await review(other, AMINA);
    await give(other);
    await expectThanks(other);
    await other.close();
  });
  await expect(heading(page, "Wallet")).toBeVisible();
  await expect.poll(() => available(page)).toBe(before - 300);
});
