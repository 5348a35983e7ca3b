// Worlds made for one journey, served in place of the demo world: what would take hours to do through the screens.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { AMINA, LENA, type Person } from "./people";

const DEMO = new URL("../../../public/scenarios/demo.json", import.meta.url);

export type Line = { as?: string; by: string; ago_s: number; kind: string; version: 1; payload: object };

const profile = ({ name, handle }: Person, role: string): object => ({
  profile: { name, handle, bio: "", role, language: "english", currency: "EUR", has_jar: true },
});

const euros = (amount: number): object => ({ minor: amount * 100, currency: "EUR" });

/** Before `open`: a world in which Léna has given Amina `tips` tips of one euro, one every four hours. */
export async function serveLongHistory(page: Page, tips: number): Promise<void> {
  const lines: Line[] = [];
  const add = (line: Omit<Line, "version">) => lines.push({ ...line, version: 1 });
  const start = tips * 14_400 + 100_000;
  add({ as: "amina", by: "visitor", ago_s: start, kind: "create_profile", payload: profile(AMINA, "journalist") });
  add({ as: "lena", by: "visitor", ago_s: start, kind: "create_profile", payload: profile(LENA, "fan") });
  const card = { token: "tok_long_history", brand: "visa", last4: "4242" };
  for (let paid = 0; paid <= tips; paid += 900) {
    const topUp = `top_up_${paid}`;
    add({ as: topUp, by: "$lena", ago_s: start, kind: "top_up", payload: { amount: euros(1_000), method: { card } } });
    add({ by: "system", ago_s: start, kind: "record_outcome", payload: { payment: `$${topUp}`, attempt: 1, outcome: "succeeded" } });
  }
  for (let tip = tips; tip > 0; tip -= 1) {
    const payload = { receiver: "$amina", amount: euros(1), message: `tip ${tip}`, visibility: "public", method: "balance" };
    add({ by: "$lena", ago_s: tip * 14_400, kind: "send_tip", payload });
  }
  await page.route("**/scenarios/*", (route) => route.fulfill({ json: { name: "long", version: 1, requests: lines } }));
}

/** Before `open`: a world in which Amina published `posts` posts, one an hour. */
export async function serveManyPosts(page: Page, posts: number): Promise<void> {
  const lines: Line[] = [];
  const add = (line: Omit<Line, "version">) => lines.push({ ...line, version: 1 });
  const start = (posts + 1) * 3_600;
  add({ as: "amina", by: "visitor", ago_s: start, kind: "create_profile", payload: profile(AMINA, "journalist") });
  for (let post = posts; post > 0; post -= 1) {
    const payload = { audience: "public", body: `Letter ${posts - post + 1}.` };
    add({ by: "$amina", ago_s: post * 3_600, kind: "publish_post", payload });
  }
  await page.route("**/scenarios/*", (route) => route.fulfill({ json: { name: "posts", version: 1, requests: lines } }));
}

/** Before `open`: a world in which Léna read Amina for a month, until a week ago, and Amina keeps `text` for subscribers. */
export async function serveEndedMonth(page: Page, text: string): Promise<void> {
  const lines: Line[] = [];
  const add = (line: Omit<Line, "version">) => lines.push({ ...line, version: 1 });
  const start = 38 * 86_400;
  const card = { token: "tok_ended_month", brand: "visa", last4: "4242" };
  const amina = profile(AMINA, "journalist") as { profile: { bio: string } };
  amina.profile.bio = "I follow water.";
  add({ as: "amina", by: "visitor", ago_s: start + 60, kind: "create_profile", payload: amina });
  add({ as: "lena", by: "visitor", ago_s: start + 60, kind: "create_profile", payload: profile(LENA, "fan") });
  add({ by: "$amina", ago_s: start + 30, kind: "offer_tier", payload: { price: euros(4), perks: [] } });
  add({ as: "month", by: "$lena", ago_s: start, kind: "subscribe", payload: { creator: "$amina", price: euros(4), method: { card } } });
  add({ by: "system", ago_s: start, kind: "record_outcome", payload: { payment: "$month.1", attempt: 1, outcome: "succeeded" } });
  add({ by: "$amina", ago_s: start - 60, kind: "publish_post", payload: { audience: "subscribers", body: text } });
  add({ by: "$lena", ago_s: start - 120, kind: "cancel_subscription", payload: { subscription: "$month" } });
  await page.route("**/scenarios/*", (route) => route.fulfill({ json: { name: "ended", version: 1, requests: lines } }));
}

/** Before `open`: a world in which Léna subscribed to Amina 33 days ago, by a card that no bank knows any more. */
export async function serveUnpaidMonth(page: Page): Promise<void> {
  const lines: Line[] = [];
  const add = (line: Omit<Line, "version">) => lines.push({ ...line, version: 1 });
  const start = 33 * 86_400;
  const card = { token: "tok_unpaid_month", brand: "visa", last4: "4242" };
  const amina = profile(AMINA, "journalist") as { profile: { bio: string } };
  amina.profile.bio = "I follow water.";
  add({ as: "amina", by: "visitor", ago_s: start + 60, kind: "create_profile", payload: amina });
  add({ as: "lena", by: "visitor", ago_s: start + 60, kind: "create_profile", payload: profile(LENA, "fan") });
  add({ by: "$amina", ago_s: start + 30, kind: "offer_tier", payload: { price: euros(4), perks: ["The letter, a day early"] } });
  add({ as: "month", by: "$lena", ago_s: start, kind: "subscribe", payload: { creator: "$amina", price: euros(4), method: { card } } });
  add({ by: "system", ago_s: start, kind: "record_outcome", payload: { payment: "$month.1", attempt: 1, outcome: "succeeded" } });
  // What falls due before a line happens at its own moment: the month is over by now.
  add({ by: "$lena", ago_s: 60, kind: "follow", payload: { person: "$amina" } });
  await page.route("**/scenarios/*", (route) => route.fulfill({ json: { name: "unpaid", version: 1, requests: lines } }));
}

/** Before `open`: the demo world with other names, and with one endless word for every message and every bio. */
export async function serveHardTexts(page: Page, names: [string, string][]): Promise<void> {
  await page.route("**/scenarios/demo.json", async (route) => {
    let body = await readFile(DEMO, "utf8");
    for (const [usual, hard] of names) body = body.replaceAll(usual, hard);
    body = body.replace(/"(message|bio)": \{"en": "[^"]*", "fr": "[^"]*"\}/g, (_, key) => `"${key}": "${"m".repeat(280)}"`);
    await route.fulfill({ body, contentType: "application/json" });
  });
}

/** Before `open`: the scenario in `file` with its lines as `change` leaves them. Amounts of time count from the story's end. */
export async function serveStory(page: Page, file: string, change: (lines: Line[]) => Line[]): Promise<void> {
  const story = JSON.parse(await readFile(new URL(`../../../public/scenarios/${file}`, import.meta.url), "utf8")) as { requests: Line[] };
  await page.route(`**/scenarios/${file}`, (route) => route.fulfill({ json: { ...story, requests: change(story.requests) } }));
}
