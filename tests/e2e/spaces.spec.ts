// Spaces: scheduling, a free ticket and its calendar file, a paid one and its refund, the doors and the room.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { buySeat, cancelSpace, schedule, takeFreeSeat } from "./support/spaces";
import { decoded } from "./support/qr";
import { words } from "./support/words";

const WATER = "Water under the city";
const THREE_DAYS = 3 * 1_440;

test("a Space is listed for everybody and on its host's profile", async ({ page }) => {
  const space = await schedule(page, { title: WATER, inMinutes: THREE_DAYS });
  for (const path of ["/spaces", `/@${AMINA.handle}`]) {
    await open(page, path);
    await expect(page.getByRole("main").getByRole("link", { name: WATER })).toHaveAttribute("href", space);
  }
});

test("each refusal stands beside its field", async ({ page }) => {
  await openAs(page, AMINA, "/spaces/new");
  await page.getByLabel("Start", { exact: true }).fill("2020-01-01T10:00");
  await page.getByRole("radio", { name: words.spaces.paid }).check({ force: true });
  await page.getByLabel("Seats", { exact: true }).fill("4");
  await page.getByRole("button", { name: words.spaces.schedule, exact: true }).click();
  for (const [label, says] of [
    [words.spaces.title, /^Write something here\./],
    ["Start", /starts later than now/],
    ["Price", /^Write an amount\./],
    ["Seats", /has 5 to 500 seats/],
  ] as const) {
    const field = page.getByLabel(label, { exact: true });
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(says);
  }
  await expect(page.getByLabel(words.spaces.title)).toBeFocused();
});

test("a free seat is a ticket at once, also after a reload, and its code is read by a camera", async ({ page, browser }) => {
  const space = await schedule(page, { title: WATER, inMinutes: THREE_DAYS });
  await takeFreeSeat(page, space);
  const code = page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  const shown = await code.innerText();
  expect(await decoded(browser, page.getByRole("img", { name: "The code of the ticket, for a camera" }))).toBe(shown);
  await page.reload();
  await expect(code).toHaveText(shown);
});

test("the calendar file says to any calendar what the page says", async ({ page }) => {
  const title = "Rivière ; canal, égout \\ égalité — l’eau de la ville, jour et nuit";
  const space = await schedule(page, { title, inMinutes: THREE_DAYS });
  await open(page, space);
  const starts = await page.getByRole("main").locator("time").getAttribute("datetime");
  await takeFreeSeat(page, space);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: words.spaces.calendar }).click();
  const file = await readFile(await (await saved).path(), "utf8");
  expect(file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [first, ...others] = calendar.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const event = new ICAL.Event(first);
  expect(event.summary).toBe(title);
  expect(event.description).toContain(AMINA.name);
  expect(first!.getFirstPropertyValue("url")).toBe(new URL(space, page.url()).href);
  expect(first!.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(event.startDate.toJSDate()).toEqual(new Date(starts ?? ""));
});

test("a ticket is nobody else's to see", async ({ page }) => {
  await takeFreeSeat(page, await schedule(page, { title: WATER, inMinutes: THREE_DAYS }));
  const ticket = new URL(page.url()).pathname;
  await openAs(page, AMINA, ticket);
  await expect(page.getByText("No ticket here")).toBeVisible();
});

test("a seat that is kept can be given back, and is free again", async ({ page }) => {
  const space = await schedule(page, { title: WATER, inMinutes: THREE_DAYS, price: "12" });
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.take }).click();
  await expect(page).toHaveURL(/\/pay\//);
  await open(page, space);
  await expect(page.getByText(/^Your seat is kept until /)).toBeVisible();
  await expect(page.getByText("4 of 5 free")).toBeVisible();
  await page.getByRole("button", { name: words.spaces.giveBack }).click();
  await expect(page.getByRole("button", { name: words.spaces.take })).toBeVisible();
  await expect(page.getByText("5 of 5 free")).toBeVisible();
});

test("what arrives of a seat is said before it is paid, by card and from the balance", async ({ page }) => {
  const space = await schedule(page, { title: WATER, inMinutes: THREE_DAYS, price: "12" });
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.take }).click();
  const waterfall = page.getByRole("table", { name: "What goes where" });
  await expect(waterfall.getByRole("row", { name: /You pay.*€12\.00/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Card processing.*€0\.43/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Amina Okafor gets.*€11\.57/ })).toBeVisible();
  await page.getByRole("radio", { name: words.tip.byBalance }).check({ force: true });
  await expect(waterfall.getByRole("row", { name: /Card processing.*no card, no fee.*€0\.00/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Amina Okafor gets.*€12\.00/ })).toBeVisible();
  await page.getByRole("button", { name: words.payment.pay }).click();
  await expect(heading(page, words.spaces.bought)).toBeVisible();
});

test("a cancelled Space gives every ticket its money back, seen by holder and host", async ({ page }) => {
  const space = await schedule(page, { title: WATER, inMinutes: THREE_DAYS, price: "12" });
  await buySeat(page, space);
  await page.getByRole("link", { name: words.spaces.seeTicket }).click();
  await expect(page.getByText("Good for entry")).toBeVisible();
  await cancelSpace(page, space);
  await expect(page.getByText("1 ticket refunded")).toBeVisible();
  await openAs(page, LENA, space);
  await expect(page.getByText("Refunded", { exact: true })).toBeVisible();
});

test("the doors open at their hour, and who is invited takes the stage", async ({ page }) => {
  await page.clock.install();
  const space = await schedule(page, { title: WATER, inMinutes: 20 });
  await takeFreeSeat(page, space);
  await open(page, space);
  await expect(page.getByText("1 person is coming")).toBeVisible();
  await page.clock.fastForward("20:00");
  await openAs(page, AMINA, space);
  await page.getByRole("button", { name: words.spaces.openDoors }).click();
  await expect(page.getByRole("button", { name: words.spaces.openDoors })).toHaveCount(0);
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.enter }).click();
  await expect(page.getByText("You, listening")).toBeVisible();
  await openAs(page, AMINA, space);
  await page.getByRole("button", { name: words.spaces.invite }).click();
  await expect(page.getByText("Asked to speak")).toBeVisible();
  await openAs(page, LENA, space);
  await page.getByRole("button", { name: words.spaces.takeStage }).click();
  await expect(page.getByText("You, on stage")).toBeVisible();
  await openAs(page, AMINA, space);
  await page.getByRole("button", { name: words.spaces.end }).click();
  await page.getByRole("button", { name: words.spaces.endForAll }).click();
  await expect(page.getByText("Over", { exact: true })).toBeVisible();
  await expect(heading(page, WATER)).toBeVisible();
});

test("the link of a Space goes to the clipboard, or to what the browser shares with", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const space = await schedule(page, { title: "How to read a city budget", inMinutes: 3 * 1_440 });
  await page.getByRole("button", { name: "Share the link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(space);

  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: async (offered: ShareData) => void (document.title = `shared ${offered.url}`) });
  });
  await open(page, space);
  await page.getByRole("button", { name: "Share the link" }).click();
  await expect(page).toHaveTitle(new RegExp(`^shared http.*${space}$`));
});

test("a host sees what sold seats come to, and a Space that is over stays on the profile", async ({ page }) => {
  const space = await schedule(page, { title: "How to read a city budget", inMinutes: 3 * 1_440, price: "12" });
  await buySeat(page, space);
  await openAs(page, AMINA, space);
  await expect(page.getByText("€12.00 so far, fees taken off. It is yours once the Space is over.")).toBeVisible();
  await page.getByRole("button", { name: words.spaces.cancel }).click();
  await page.getByRole("button", { name: words.spaces.cancelForGood }).click();
  await expect(page.getByText(words.spaces.canceled)).toBeVisible();
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("heading", { name: "Past Spaces" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "How to read a city budget" })).toContainText(words.spaces.canceled);
});
