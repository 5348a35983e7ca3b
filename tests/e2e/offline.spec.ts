// Without a network, after the app has arrived: it says so, and everything goes on.
import { fillSheet, give, expectThanks, heading, openSheet, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, EILIDH, INES, LENA, open, openAs } from "./support/people";
import { postBy, posted } from "./support/posts";
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

test("a post is read, its author followed and another written offline, and all of it is there afterwards", async ({ context, page }) => {
  const main = page.getByRole("main");
  await openAs(page, INES, `/@${EILIDH.handle}/posts`);
  await context.setOffline(true);
  await expect(page.getByRole("status").filter({ hasText: "Offline" })).toBeVisible();
  await main.getByRole("listitem").filter({ hasNotText: posted.forSubscribers }).first().getByRole("link").click();
  await expect(heading(page, postBy(EILIDH))).toBeVisible();
  await expect(main.getByRole("article").getByRole("paragraph").first()).toBeVisible();

  await main.getByRole("link", { name: `@${EILIDH.handle}`, exact: true }).click();
  await expect(page).toHaveURL(`/@${EILIDH.handle}`);
  await main.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(main.getByRole("button", { name: "Unfollow" })).toBeVisible();

  await page.getByRole("navigation").getByRole("link", { name: "Home" }).first().click();
  await main.getByRole("link", { name: "Write a post" }).first().click();
  await page.getByLabel(posted.text).fill("Written in a tunnel.");
  await page.getByRole("button", { name: posted.publish }).click();
  await expect(heading(page, postBy(INES))).toBeVisible();
  await expect(main.getByText("Written in a tunnel.")).toBeVisible();
  const post = new URL(page.url()).pathname;

  await context.setOffline(false);
  await open(page, `/@${EILIDH.handle}`);
  await expect(main.getByRole("button", { name: "Unfollow" })).toBeVisible();
  await open(page, post);
  await expect(main.getByText("Written in a tunnel.")).toBeVisible();
});
