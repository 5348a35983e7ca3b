// One moment, read in other zones than the host's, and the two nights of a year on which a clock is no sure guide.
import type { Page } from "@playwright/test";
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, openAs } from "./support/people";
import { openSpace, WATER } from "./support/rooms";
import { words } from "./support/words";

const start = (page: Page) => page.getByLabel("Start", { exact: true });

/** Fills the form of a Space that starts at `typed`, as Amina. */
async function plan(page: Page, typed: string): Promise<void> {
  await openAs(page, AMINA, "/spaces/new");
  await page.getByLabel(words.spaces.title).fill(WATER);
  await start(page).fill(typed);
}

/** Schedules what is filled in; gives the moment that its page says to machines. */
async function scheduled(page: Page): Promise<string> {
  await page.getByRole("button", { name: words.spaces.schedule, exact: true }).click();
  await expect(heading(page, WATER)).toBeVisible();
  return (await page.getByRole("main").locator("time").getAttribute("datetime"))!;
}

// Browsers know some zones by an older name.
for (const [zone, named, offset, here] of [
  ["America/New_York", /6:30 PM .*zone America\/New_York$/, "-05:00", "Jun 10, 2026, 2:15 PM EDT"],
  ["Asia/Kolkata", /6:30 PM .*zone Asia\/(Kolkata|Calcutta)$/, "+05:30", "Jun 10, 2026, 11:45 PM GMT+5:30"],
] as const) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test("a Space says when it starts here and where its host is", async ({ page }) => {
      await openSpace(page, "lobby", WATER, LENA);
      await expect(page.getByRole("main").locator("time")).toHaveText(here);
      await expect(page.getByRole("term").filter({ hasText: `Start where ${AMINA.name} is` })).toBeVisible();
      await expect(page.getByRole("definition").filter({ hasText: "Jun 10, 2026, 8:15 PM GMT+2" })).toBeVisible();
    });

    test("what a host types is an hour of their own zone, and their page needs no other", async ({ page }) => {
      await page.clock.install({ time: new Date("2027-01-11T12:00:00Z") });
      await plan(page, "2027-01-14T18:30");
      await expect(start(page)).toHaveAccessibleDescription(named);
      expect(Date.parse(await scheduled(page))).toBe(Date.parse(`2027-01-14T18:30:00${offset}`));
      await expect(page.getByText(/^Start where /)).toHaveCount(0);
    });
  });
}

test.describe("when clocks are changed in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  test("an hour that is passed over is refused beside its field", async ({ page }) => {
    await page.clock.install({ time: new Date("2027-03-10T12:00:00Z") });
    await plan(page, "2027-03-14T02:30");
    await page.getByRole("button", { name: words.spaces.schedule, exact: true }).click();
    await expect(start(page)).toBeFocused();
    await expect(start(page)).toHaveAttribute("aria-invalid", "true");
    await expect(start(page)).toHaveAccessibleDescription(/Clocks go forward that day and pass over this time/);
    await start(page).fill("2027-03-14T03:30");
    expect(Date.parse(await scheduled(page))).toBe(Date.parse("2027-03-14T07:30:00Z"));
  });

  test("an hour that comes twice is the later one, and the form says so", async ({ page }) => {
    await page.clock.install({ time: new Date("2027-11-03T12:00:00Z") });
    await plan(page, "2027-11-07T01:30");
    await expect(start(page)).toHaveAccessibleDescription(/1:30 AM EST.*this time comes twice: the later one is meant/);
    expect(Date.parse(await scheduled(page))).toBe(Date.parse("2027-11-07T06:30:00Z"));
  });
});

test.describe("in a zone with the hour of the host’s", () => {
  test.use({ timezoneId: "Europe/Berlin" });

  test("a Space says its start once", async ({ page }) => {
    await openSpace(page, "lobby", WATER, LENA);
    await expect(page.getByRole("main").locator("time")).toHaveText("Jun 10, 2026, 8:15 PM GMT+2");
    await expect(page.getByText(/^Start where /)).toHaveCount(0);
  });
});
