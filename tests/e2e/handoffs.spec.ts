// Giving with another service: the way there, what both sides say of it, and that nobody made up leads to money.
import type { Page } from "@playwright/test";
import { choose, heading } from "./support/giving";
import { answerArrived, chooseService, comeBack, goOn, handoffs, NORA, openJarOfNora, openService, state } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { AMINA, LENA, MATEUS, open, openAs, openAsVisitor } from "./support/people";
import { decoded } from "./support/qr";
import { AT, bar, unfold } from "./support/sandbox";
import { BITCOIN, KOFI } from "./support/studio";
import { words } from "./support/words";

const link = (page: Page) => page.locator(".handoff-link");
const code = (page: Page) => page.getByRole("img", { name: /^QR code/ });

test("a camera reads from the code the very link that is shown, with amount, name and message", async ({ page, browser }) => {
  await openJarOfNora(page, BITCOIN);
  await chooseService(page, NORA, "Bitcoin");
  await expect(page.getByText("Public for ever, and final")).toBeVisible();
  await page.getByLabel(/^Amount in BTC/).fill("0,00050");
  await page.getByLabel(words.tip.message).fill("Merci & à bientôt");
  await goOn(page);
  const shown = await link(page).innerText();
  expect(await decoded(browser, code(page))).toBe(shown);
  const parsed = new URL(shown);
  expect(parsed.protocol + parsed.pathname).toBe(`bitcoin:${BITCOIN.address}`);
  expect(Object.fromEntries(parsed.searchParams)).toEqual({ amount: "0.0005", label: NORA.name, message: "Merci & à bientôt" });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await decoded(browser, code(page))).toBe(shown);
});

test("a link is copied whole, and opening it leaves a page behind that asks", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.route("https://ko-fi.com/**", (route) => route.fulfill({ body: "<title>Ko-fi</title>", contentType: "text/html" }));
  await openJarOfNora(page, KOFI);
  await chooseService(page, NORA, "Ko-fi");
  await goOn(page);
  const way = `https://ko-fi.com/${KOFI.address}`;
  await expect(link(page)).toHaveText(way);
  await page.getByRole("button", { name: handoffs.copy }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(way);

  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Open ko-fi.com" }).click();
  const there = await opened;
  await there.waitForLoadState();
  expect(there.url()).toBe(way);
  expect(await there.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  await there.close();
  await expect(page.getByRole("heading", { name: handoffs.question })).toBeFocused();
});

for (const [device, width] of [["a phone", 390], ["a desk", 1_280]] as const) {
  test(`on ${device} test money is said once a screen, and never where real money may go`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const marks = page.getByText("Test money", { exact: true }).filter({ visible: true });
    await openJarOfNora(page, KOFI);
    for (const path of ["/", "/wallet", "/spaces", "/supporters", "/you", `/@${NORA.handle}`]) {
      await open(page, path);
      await expect(marks, path).toHaveCount(1);
    }
    await openService(page, NORA, KOFI.key);
    await expect(page.getByText(handoffs.leaves, { exact: true })).toHaveCount(1);
    await expect(marks).toHaveCount(0);
    await goOn(page);
    await expect(marks).toHaveCount(0);
    await open(page, "/handoffs");
    await expect(page.getByRole("listitem").getByText("Real money", { exact: true })).toHaveCount(1);
    await expect(marks).toHaveCount(0);
    await openService(page, AMINA, "ko_fi");
    await goOn(page);
    await expect(marks).toHaveCount(1);
    await open(page, "/handoffs");
    await expect(page.getByRole("listitem").getByText(handoffs.sample, { exact: true })).toHaveCount(1);
  });
}

test("said sent survives a reload, and its receiver answers with a word that the giver reads", async ({ page }) => {
  await openAs(page, LENA);
  await chooseService(page, AMINA, "PayPal");
  await page.getByLabel(words.tip.message).fill("For the well.");
  await goOn(page);
  const address = new URL(page.url()).pathname;
  await page.getByRole("link", { name: /^Open the sample/ }).click();
  await expect(page.getByText(/there is nothing to pay/)).toBeVisible();
  await page.getByRole("link", { name: "Back to Obole" }).click();
  await page.getByRole("button", { name: handoffs.yes }).click();
  await expect(state(page)).toContainText(`waits for ${AMINA.name}`);
  await page.reload();
  await expect(state(page)).toContainText(`waits for ${AMINA.name}`);

  await openAs(page, AMINA, "/wallet");
  const before = await page.getByRole("region", { name: "Balance", exact: true }).innerText();
  await page.getByRole("link", { name: "Given elsewhere" }).click();
  await page.getByRole("link", { name: /^Received/ }).click();
  await page.getByRole("link", { name: `From ${LENA.name} with PayPal` }).first().click();
  await answerArrived(page, "It rains in there now.");
  await expect(state(page)).toContainText("Arrived, you said");
  await open(page, "/wallet");
  expect(await page.getByRole("region", { name: "Balance", exact: true }).innerText()).toBe(before);

  await openAs(page, LENA, address);
  await expect(state(page)).toContainText(`Arrived, says ${AMINA.name}`);
  await expect(page.getByText("It rains in there now.")).toBeVisible();
});

for (const [visibility, giver] of [["Public", LENA.name], ["Secret", "Someone"], ["Private", null]] as const) {
  test(`what arrived stands on the wall with its service, as its giver chose, and not before: ${visibility}`, async ({ page }) => {
    const wall = page.getByRole("list", { name: "Supporters" }).getByRole("listitem");
    const word = `${visibility}, for the well.`;
    await openAs(page, LENA);
    await chooseService(page, AMINA, "PayPal");
    await page.getByLabel(words.tip.message).fill(word);
    await choose(page, visibility);
    await goOn(page);
    const address = new URL(page.url()).pathname;
    await comeBack(page);
    await page.getByRole("button", { name: handoffs.yes }).click();
    await expect(state(page)).toContainText(`waits for ${AMINA.name}`);
    await openAsVisitor(page, `/@${AMINA.handle}`);
    await expect(wall.first()).toBeVisible();
    await expect(wall.filter({ hasText: word })).toHaveCount(0);

    await openAs(page, AMINA, address);
    await answerArrived(page);
    await open(page, `/@${AMINA.handle}`);
    await expect(wall.filter({ hasText: word })).toContainText(giver ?? "Only you see this");
    await openAsVisitor(page, `/@${AMINA.handle}`);
    await expect(wall.first()).toBeVisible();
    const seen = wall.filter({ hasText: word });
    await expect(seen).toHaveCount(giver ? 1 : 0);
    if (giver) await expect(seen).toContainText(new RegExp(`${giver}.*With PayPal, outside Obole.*Sample`, "s"));
  });
}

test("what did not arrive may still turn up", async ({ page }) => {
  await openAs(page, AMINA, "/handoffs?of=received");
  await page.getByRole("link", { name: "From Dele Adeyinka-Brandt with PayPal" }).click();
  await page.getByRole("button", { name: handoffs.notArrived }).click();
  await expect(state(page)).toContainText("Not arrived, you said");
  await page.reload();
  await page.getByRole("button", { name: handoffs.sayArrived }).click();
  await expect(state(page)).toContainText("Arrived, you said");
});

test("not yet leads back to the way, no gives it up, and what was said is taken back", async ({ page }) => {
  await openService(page, MATEUS, "bitcoin");
  await goOn(page);
  await comeBack(page);
  await page.getByRole("link", { name: handoffs.notYet }).click();
  await expect(page.getByText("This code only says that it is a sample")).toBeVisible();
  await comeBack(page);
  await page.getByRole("button", { name: handoffs.no }).click();
  await expect(state(page)).toContainText("Not sent, you said");
  await page.getByRole("link", { name: "Give again" }).click();
  await goOn(page);
  await comeBack(page);
  await page.getByRole("button", { name: handoffs.yes }).click();
  await page.getByRole("button", { name: handoffs.takeBack }).click();
  await expect(state(page)).toContainText("Not sent, you said");
});

test("after thirty days without an answer it is closed, to the minute", async ({ page }) => {
  // Léna’s hand-off to the repair café begins three hours before the story ends.
  for (const [at, says] of [
    ["2026-07-10T14:59:00Z", "Your turn: did you send it?"],
    ["2026-07-10T15:00:00Z", "Nobody confirmed it in time"],
  ] as const) {
    await open(page, `/handoffs?scenario=demo&since=${AT}&at=${at}&as=${LENA.handle}`);
    await expect(page.getByRole("listitem").filter({ hasText: "Liberapay" })).toContainText(says);
    await unfold(page);
    const closes = bar(page).getByText(/^A gift elsewhere to Le Tournevis.* closes unconfirmed/);
    await expect(closes).toHaveCount(says.startsWith("Nobody") ? 0 : 1);
  }
  await page.getByRole("link", { name: /with Liberapay$/ }).click();
  await expect(page.getByText("Nothing more happens here.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Give again" })).toBeVisible();
});

test.describe("without a network", () => {
  // The browser asks for the icon of the tab again whenever the title changes; nobody misses it.
  test.use({ provoked: [/ERR_INTERNET_DISCONNECTED .*icons\/icon\.svg$/] });

  test("a hand-off is noted, shown and said sent", async ({ context, page, browser }) => {
    await openJarOfNora(page, BITCOIN);
    await page.getByRole("link", { name: words.tip.open }).click();
    await context.setOffline(true);
    await page.getByRole("list", { name: handoffs.elsewhere }).getByRole("link", { name: "Bitcoin" }).click();
    await goOn(page);
    expect(await decoded(browser, code(page))).toBe(await link(page).innerText());
    await comeBack(page);
    await page.getByRole("button", { name: handoffs.yes }).click();
    await expect(state(page)).toContainText(`waits for ${NORA.name}`);
    await context.setOffline(false);
  });
});

test("Back leads out of each step to the one before, and what was typed is still there", async ({ page }) => {
  await chooseService(page, AMINA, "Ko-fi");
  await page.getByLabel(words.tip.message).fill("For the well.");
  await expect(page).toHaveURL(/message=For/);
  await page.goBack();
  await expect(heading(page, words.tip.sheet(AMINA.name))).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel(words.tip.message)).toHaveValue("For the well.");
  await goOn(page);
  // One press made one hand-off: Back does not lead to the button again.
  await page.goBack();
  await expect(heading(page, words.tip.sheet(AMINA.name))).toBeVisible();
  await page.goForward();
  await comeBack(page);
  await page.goBack();
  await expect(page.getByRole("link", { name: handoffs.back })).toBeVisible();
});
