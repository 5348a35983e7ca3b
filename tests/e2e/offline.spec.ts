// Without a network: an open app says so and goes on, and one that was open before opens again.
import { fillSheet, give, expectThanks, heading, openSheet, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, EILIDH, INES, LENA, open, openAs } from "./support/people";
import { postBy, posted } from "./support/posts";
import { FUNDING } from "./support/studio";
import { Vanishing } from "./support/vanishing";
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

test("a funding file is taken in offline, and its services stand afterwards", async ({ context, page }) => {
  const services = page.getByRole("list", { name: /^Services beside/ }).getByRole("checkbox");
  await openAs(page, LENA, "/studio/import");
  await context.setOffline(true);
  await expect(page.getByRole("status").filter({ hasText: "Offline" })).toBeVisible();
  await page.getByLabel("Or paste what is in it").fill(FUNDING);
  await page.getByRole("button", { name: "Add 4 services to my jar" }).click();
  await expect(page).toHaveURL(/\/studio$/);
  await expect(services).toHaveCount(4);
  await context.setOffline(false);
  await open(page, "/studio");
  await expect(services).toHaveCount(4);
});

test.describe("once it has been open", () => {
  test.use({ serviceWorkers: "allow", provoked: [/ERR_(CONNECTION_REFUSED|FAILED)/] });

  test("the app opens at any address without its server, and what was done is there", async ({ page, baseURL }) => {
    const server = await Vanishing.before(baseURL!);
    const at = (path: string) => open(page, `${server.address}${path}`);
    await at("/create-profile");
    await page.getByLabel("Handle", { exact: true }).fill("noor");
    await page.getByLabel("Name", { exact: true }).fill("Noor");
    await page.getByRole("button", { name: "Create profile" }).click();
    await expect(page).toHaveURL(/\/@noor$/);
    // The page is kept last, when all it needs is.
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match("/")))).toBe(true);
    await server.vanish();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Noor" })).toBeVisible();
    await at(`/@${AMINA.handle}`);
    await page.getByRole("button", { name: "Follow" }).click();
    await expect(page.getByRole("button", { name: "Unfollow" })).toBeVisible();
    await at("/wallet");
    await expect(page.getByRole("heading", { level: 1, name: "Wallet" })).toBeVisible();
  });

  test("a page of the app never answers for a file that is not there", async ({ page, baseURL }) => {
    const server = await Vanishing.before(baseURL!);
    await open(page, server.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await server.vanish();
    const answer = await page.evaluate(() => fetch("/scenarios/none.json").then(() => "answered", () => "nothing"));
    expect(answer).toBe("nothing");
  });
});
