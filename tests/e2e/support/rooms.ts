// A Space at its doors, in its room and after it, for whoever has a part in it. Each is a story told up to that moment, so
// that a reload finds it again.
import { expect, type Locator, type Page } from "@playwright/test";
import { heading } from "./giving";
import { AMINA, INES, LENA, open, type Person } from "./people";
import { AT } from "./sandbox";
import { type Line, serveStory } from "./scenario";
import { buySeat, holdSeat, schedule } from "./spaces";
import type { Screen } from "./screens";
import { words } from "./words";

export const WATER = "Water under the city";
const BUDGET = "How to read a city budget";

/** The lines of a story in which its Space starts `in_s` seconds after its end; before it if that is below zero. */
const starting = (lines: Line[], in_s: number): Line[] =>
  lines.map((line) => (line.kind === "schedule_space" ? { ...line, payload: { ...line.payload, starts_at: { in_s } } } : line));

const by = (person: Person, ago_s: number, kind: string, of: object = {}): Line => ({
  by: `$${person.handle}`,
  ago_s,
  kind,
  version: 1,
  payload: { space: "$space", ...of },
});

/** The room ten minutes after its start: Théo is on stage, Inès is asked to speak, Léna and Dele listen. */
export const inTheRoom = (lines: Line[]): Line[] => {
  const [theo, dele] = ["theo", "dele"].map((handle) => ({ name: handle, handle })) as [Person, Person];
  return [
    ...starting(lines, -600),
    by(AMINA, 580, "open_doors"),
    ...[theo, INES, LENA, dele].map((person, n) => by(person, 560 - 10 * n, "enter_space")),
    by(AMINA, 400, "invite_to_speak", { person: "$theo" }),
    by(theo, 390, "take_stage"),
    by(AMINA, 60, "invite_to_speak", { person: "$ines" }),
  ];
};

/** A Space whose people wait since `late_s` seconds. */
export const atItsDoors = (late_s: number) => (lines: Line[]): Line[] =>
  starting(lines.filter(({ kind }) => kind !== "cancel_space"), -late_s);

/** Opens the Space of the scenario `name` as `person` sees it at the end of its story. */
export async function openSpace(page: Page, name: string, title: string, { handle }: Person): Promise<void> {
  await open(page, `/@${AMINA.handle}?scenario=${name}&at=${AT}&as=${handle}`);
  await page.getByRole("main").getByRole("link", { name: title }).click();
  await expect(heading(page, title)).toBeVisible();
}

const told = (file: string, title: string, change: (lines: Line[]) => Line[]) =>
  (name: string, person: Person, shows: (page: Page) => Locator): Screen => ({
    name,
    open: async (page) => {
      await serveStory(page, `${file}.json`, change);
      await openSpace(page, file, title, person);
      await expect(shows(page)).toBeVisible();
    },
  });

const room = told("lobby", WATER, inTheRoom);
const doors = told("lobby", WATER, atItsDoors(60));
const absent = told("space-cancelled", BUDGET, atItsDoors(7_200));

export const ROOMS: Screen[] = [
  doors("doors that the host can open", AMINA, (page) => page.getByRole("button", { name: words.spaces.openDoors })),
  doors("doors that nobody opened yet", LENA, (page) => page.getByText(/^Waiting for the host/)),
  room("room as its host", AMINA, (page) => page.getByText("You, the host")),
  room("room as a listener", LENA, (page) => page.getByText("You, listening")),
  room("room as somebody asked to speak", INES, (page) => page.getByRole("button", { name: words.spaces.takeStage })),
  absent("Space whose host did not come", LENA, (page) => page.getByText("Refunded", { exact: true })),
  absent("Space whose host did not come, to the host", AMINA, (page) => page.getByText("All 3 tickets refunded")),
  { name: "paying for a ticket", open: payingForTicket },
  { name: "ticket paid", open: ticketPaid },
  { name: "cancelling a Space", open: canceling },
];

async function priced(page: Page): Promise<string> {
  return schedule(page, { title: BUDGET, inMinutes: 3 * 1_440, price: "12" });
}

async function payingForTicket(page: Page): Promise<void> {
  await holdSeat(page, await priced(page));
}

async function ticketPaid(page: Page): Promise<void> {
  await buySeat(page, await priced(page));
}

async function canceling(page: Page): Promise<void> {
  await priced(page);
  await page.getByRole("button", { name: words.spaces.cancel }).click();
  await expect(page.getByText(/^Nobody has a ticket yet/)).toBeVisible();
}
