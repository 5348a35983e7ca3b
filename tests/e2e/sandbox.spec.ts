// Sandboxes: each scenario shows what its name says, the clock goes on and back, links carry the situation, and one's own
// world is never touched.
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { actAs, AT, bar, clock, jump, linkOf, openScenario, type Scenario, unfold } from "./support/sandbox";
import { words } from "./support/words";
import type { Locator, Page } from "@playwright/test";

const main = (page: Page): Locator => page.getByRole("main");

const SHOWN: [Scenario, (page: Page) => Locator][] = [
  ["First run", (page) => main(page).getByRole("link", { name: /profile/i }).first()],
  ["Demo", (page) => main(page).getByRole("link", { name: AMINA.name }).first()],
  ["Tip declined", (page) => heading(page, words.payment.declined)],
  ["Tip to approve", (page) => heading(page, words.payment.challenge)],
  ["Disputed tip", (page) => page.getByRole("button", { name: words.disputes.send })],
  ["Unpaid, in grace", (page) => page.getByRole("link", { name: "Pay another way" })],
  ["Expired", (page) => page.getByRole("link", { name: "Subscribe again" })],
  ["Cancelled, but paid for", (page) => page.getByRole("button", { name: "Take the cancellation back" })],
  ["Locked post", (page) => main(page).getByRole("link", { name: /^Subscribe for €4/ })],
  ["Lobby", (page) => page.getByText("4 people are coming")],
  ["A seat kept", (page) => page.getByText(/^Your seat is kept until /)],
  ["Sold out", (page) => page.getByText("Sold out").first()],
  ["Space cancelled", (page) => page.getByText("Cancelled and refunded")],
  ["Withdrawal failed", (page) => page.getByText(/no such account/i).first()],
];

for (const [name, shown] of SHOWN) {
  test(`the scenario “${name}” shows what its name says`, async ({ page }) => {
    await openScenario(page, name);
    await expect(shown(page)).toBeVisible();
    await expect(bar(page)).toContainText(name);
    await expect(clock(page)).toContainText("Jun 10, 2026");
  });
}

test("an unpaid month ends with its last try, and going back brings it back", async ({ page }) => {
  await openScenario(page, "Unpaid, in grace");
  await unfold(page);
  await expect(bar(page)).toContainText("The month for Amina Okafor is tried again");
  await jump(page, words.sandbox.next);
  await expect(page.getByRole("link", { name: "Subscribe again" })).toBeVisible();
  await expect(bar(page).getByRole("status")).toContainText("Now Jun 12, 2026");
  await jump(page, words.sandbox.undo);
  await expect(page.getByRole("link", { name: "Pay another way" })).toBeVisible();
});

test("the doors of a lobby open at their hour, for the host to let people in", async ({ page }) => {
  await openScenario(page, "Lobby");
  await unfold(page);
  await expect(bar(page)).toContainText("The doors of “Water under the city” open");
  await jump(page, words.sandbox.next);
  await actAs(page, AMINA.name);
  await main(page).getByRole("button", { name: words.spaces.openDoors }).click();
  await actAs(page, LENA.name);
  await expect(main(page).getByRole("button", { name: words.spaces.enter })).toBeVisible();
});

test("a seat that is kept is free again an hour later, and kept again an hour back", async ({ page }) => {
  await openScenario(page, "A seat kept");
  await unfold(page);
  await expect(page.getByText("1 of 5 free")).toBeVisible();
  await jump(page, "One hour on");
  await expect(page.getByText("2 of 5 free")).toBeVisible();
  await jump(page, "One hour back");
  await expect(page.getByText(/^Your seat is kept until /)).toBeVisible();
});

test("whoever acts in the past begins another future", async ({ page }) => {
  await openScenario(page, "Cancelled, but paid for");
  await unfold(page);
  await jump(page, "One day back");
  await jump(page, "One day back");
  await expect(page.getByRole("button", { name: "Cancel…" })).toBeVisible();
  await jump(page, "One day on");
  await jump(page, "One day on");
  await expect(page.getByRole("button", { name: "Take the cancellation back" })).toBeVisible();
  await jump(page, "One day back");
  await jump(page, "One day back");
  await main(page).getByRole("link", { name: AMINA.name }).click();
  await main(page).getByRole("button", { name: "Unfollow" }).click();
  await expect(main(page).getByRole("button", { name: "Follow", exact: true })).toBeVisible();
  await jump(page, "One day on");
  await jump(page, "One day on");
  await page.goBack();
  await expect(page.getByRole("button", { name: "Cancel…" })).toBeVisible();
});

test("the situation survives eight screens, Back, a reload and a new tab", async ({ page }) => {
  const kept = () => new URL(page.url()).searchParams.get("scenario");
  await open(page, `/?scenario=demo&at=${AT}&as=lena&theme=dark&lang=en`);
  const nav = page.getByRole("navigation", { name: "Main" }).or(page.getByRole("navigation")).first();
  for (const [name, path] of [["Spaces", "/spaces"], ["Wallet", "/wallet"], ["You", "/you"]] as const) {
    await nav.getByRole("link", { name }).click();
    await expect(page).toHaveURL((url) => url.pathname === path && url.searchParams.get("as") === "lena");
  }
  await nav.getByRole("link", { name: "Wallet" }).click();
  for (const [name, path] of [["Top up", "/wallet/top-up"], ["Send", "/wallet/send"], ["Request", "/wallet/request"]] as const) {
    await main(page).getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL((url) => url.pathname === path && url.searchParams.get("at") === AT);
    await page.goBack();
    await expect(page).toHaveURL((url) => url.pathname === "/wallet");
    expect(kept()).toBe("demo");
  }
  await nav.getByRole("link", { name: "Home" }).click();
  await main(page).getByLabel("Look for a person by name or handle").fill("amina");
  const found = main(page).getByRole("link", { name: AMINA.name }).first();
  await found.hover();
  await expect(found).toHaveAttribute("href", /\/@amina\?.*scenario=demo.*theme=dark/);
  await found.click();
  await expect(page).toHaveURL((url) => url.pathname === "/@amina" && url.searchParams.get("theme") === "dark");
  await page.reload();
  await expect(bar(page)).toContainText("Demo");
  await expect(heading(page, AMINA.name)).toBeVisible();
});

test("a page the app goes to by itself carries the situation too", async ({ page }) => {
  await openScenario(page, "A seat kept");
  await main(page).getByRole("link", { name: /Pay/ }).first().click();
  await expect(page).toHaveURL((url) => url.pathname.startsWith("/pay/") && url.searchParams.get("scenario") === "seat-held");
  await open(page, `/@amina/tip?scenario=demo&at=${AT}&as=lena`);
  await main(page).getByRole("button", { name: words.tip.review }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("step") === "review" && url.searchParams.get("as") === "lena");
});

/** Everything this browser keeps for the app. */
async function storage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: Record<string, unknown> = { local: { ...localStorage } };
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        const rows = await new Promise<unknown[]>((resolve) => (all.onsuccess = () => resolve(all.result)));
        kept[`${name}/${store}`] = rows.map((row) => (row instanceof Uint8Array ? [...row].join() : JSON.stringify(row)));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

test("a tour through a sandbox leaves one's own world as it was", async ({ page }) => {
  await openAs(page, LENA, "/wallet");
  const before = await storage(page);
  await openScenario(page, "Demo");
  await unfold(page);
  await jump(page, "One month on");
  await actAs(page, AMINA.name);
  await open(page, `/settings?scenario=demo&at=${AT}&as=amina`);
  await expect(page.getByText("Start over", { exact: true })).toBeHidden();
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect(page).toHaveURL(/theme=dark/);
  expect(await storage(page)).toBe(before);
  await bar(page).getByRole("button", { name: words.sandbox.open }).click();
  await bar(page).getByRole("link", { name: words.sandbox.leave }).click();
  await expect(bar(page)).toBeHidden();
  await expect(page).not.toHaveURL(/scenario|theme/);
  await open(page, "/you");
  await expect(page.getByRole("heading", { name: `You act as ${LENA.name}` })).toBeVisible();
});

test("a first visit to a sandbox leaves nothing behind", async ({ page }) => {
  await open(page, `/?scenario=demo&at=${AT}&as=lena`);
  await unfold(page);
  await jump(page, "One day on");
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length])).toEqual([0, 0]);
});

test("the link to a moment opens that moment", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openScenario(page, "Unpaid, in grace");
  await unfold(page);
  await jump(page, "One month on");
  await bar(page).getByRole("button", { name: "Copy the link" }).click();
  await expect(bar(page).getByText("The link to this moment is copied.").first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await open(other, link);
  await expect(clock(other)).toContainText("Jul 10, 2026");
  await expect(other.getByRole("link", { name: "Subscribe again" })).toBeVisible();
});

test("the clock is set by keys alone, and keeps the focus", async ({ page }) => {
  await openScenario(page, "Lobby");
  await bar(page).getByRole("button", { name: words.sandbox.open }).focus();
  await page.keyboard.press("Enter");
  for (const name of ["One hour back", "One hour on", "One day back"]) {
    await page.keyboard.press("Tab");
    await expect(bar(page).getByRole("button", { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(clock(page)).toContainText("Jun 9, 2026");
  await expect(bar(page).getByRole("button", { name: "One day back" })).toBeFocused();
});

test("the folded bar never covers what has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page, `/?scenario=demo&at=${AT}`);
  for (let tabs = 0; tabs < 25; tabs += 1) await page.keyboard.press("Tab");
  for (let tabs = 0; tabs < 15; tabs += 1) {
    await page.keyboard.press("Shift+Tab");
    const covered = await page.evaluate(() => {
      const focused = document.activeElement!;
      const bar = document.querySelector("#sandbox")!;
      const [box, edge] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
      return !bar.contains(focused) && box.top < edge.bottom && edge.top < box.bottom ? focused.outerHTML.slice(0, 90) : "";
    });
    expect(covered).toBe("");
  }
});

test.describe("a sandbox that does not open", () => {
  test.use({ provoked: [/Failed to load resource/] });

  const failing = async (page: Page, path: string, says: RegExp): Promise<void> => {
    await open(page, path);
    await expect(heading(page, words.sandbox.failed)).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
  };

  for (const [what, path, says] of [
    ["an unknown scenario", "/wallet?scenario=nope", /no scenario called “nope”/],
    ["a name that leads elsewhere", "/?scenario=..%2Fdemo", /no scenario called/],
    ["what is no moment", "/?scenario=lobby&at=tomorrow", /“tomorrow” is no date and time/],
    ["a moment in another century", "/?scenario=lobby&since=2026-01-01T10:00Z&at=2126-01-01T10:00Z", /more than ten years/],
    ["somebody unknown", "/?scenario=lobby&as=zorro", /Nobody in this scenario is called @zorro/],
  ] as const) {
    test(`${what} is said, with the way to one's own world`, async ({ page }) => {
      await failing(page, path, says);
      await page.getByRole("link", { name: words.sandbox.ownWorld }).click();
      await expect(bar(page)).toBeHidden();
      await expect(heading(page, "Obole")).toBeVisible();
    });
  }

  test("somebody unknown can be a visitor instead", async ({ page }) => {
    await failing(page, "/?scenario=lobby&as=zorro", /zorro/);
    await page.getByRole("link", { name: "Open as a visitor" }).click();
    await expect(clock(page)).toBeVisible();
  });

  test("without a network it says so, and a retry opens it", async ({ page }) => {
    await page.route("**/scenarios/*.json", (route) => route.abort("internetdisconnected"));
    await failing(page, "/spaces?scenario=lobby", /no network/);
    await page.unroute("**/scenarios/*.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(main(page).getByRole("link", { name: "Water under the city" })).toBeVisible();
  });

  for (const [what, body, says] of [
    ["broken", '{ "name": "lobby", ', /does not fit this version/],
    ["of another version", '{ "name": "lobby", "version": 2, "requests": [] }', /OtherVersion\(2\)/],
    [
      "refused by the rules",
      '{"name":"lobby","version":1,"requests":[{"by":"visitor","ago_s":0,"kind":"top_up","version":1,"payload":{"amount":{"minor":5,"currency":"EUR"},"method":null}}]}',
      /Refused/,
    ],
  ] as const) {
    test(`a file that is ${what} is said`, async ({ page }) => {
      await page.route("**/scenarios/*.json", (route) => route.fulfill({ body, contentType: "application/json" }));
      await failing(page, "/?scenario=lobby", says);
    });
  }

  test("a link from the list is the scenario's own, in a document of its own", async ({ page }) => {
    const link = await linkOf(page, "Withdrawal failed");
    expect(link).toMatch(/^\/withdrawals\/[^?]+\?scenario=withdrawal-failed&as=amina/);
    await main(page).getByRole("link", { name: "Withdrawal failed", exact: true }).click();
    await expect(clock(page)).toBeVisible();
  });
});
