// Writing and reading posts, as people do. The texts of the demo world are found by their author, never by their words.
import { expect, type Page } from "@playwright/test";
import { CARDS } from "./cards";
import { fillCard, heading } from "./giving";
import { openAs, type Person } from "./people";

/** A creator with a tier at €4 and locked posts. */
export const THEO: Person = { name: "Théo Marchetti", handle: "theo" };
/** Another one, at €6.50. */
export const SALMA: Person = { name: "سلمى الدرويش", handle: "salma" };

export const posted = {
  text: /^Your text/,
  publish: /^Publish for /,
  discard: "Discard",
  bringBack: "Bring the draft back",
  everybody: "Everybody",
  subscribers: "Subscribers",
  forSubscribers: "For subscribers",
  subscribe: /^Subscribe for €/,
  readIt: "Read the post",
  remove: "Remove…",
  removeForGood: "Remove for good",
  missing: "This post is not there",
};

export const postBy = ({ name }: Person): string => `Post by ${name}`;

/** Publishes `text` as `author` and ends on the post. Returns its address. */
export async function publish(page: Page, author: Person, text: string, audience: "everybody" | "subscribers"): Promise<string> {
  await openAs(page, author, "/posts/new");
  await page.getByLabel(posted.text).fill(text);
  await page.getByRole("radio", { name: posted[audience] }).check({ force: true });
  await page.getByRole("button", { name: posted.publish }).click();
  await expect(heading(page, postBy(author))).toBeVisible();
  return new URL(page.url()).pathname;
}

/** From a locked post through the review to the post again, which is open then. */
export async function subscribeToRead(page: Page, author: Person, by: "balance" | "card"): Promise<void> {
  await page.getByRole("link", { name: posted.subscribe }).click();
  await expect(heading(page, `Subscription to ${author.name}`)).toBeVisible();
  if (by === "card") {
    await page.getByRole("radio", { name: /^Card/ }).check({ force: true });
    await fillCard(page, CARDS.succeeds);
  }
  await page.getByRole("button", { name: posted.subscribe }).click();
  await expect(heading(page, "A month is paid")).toBeVisible();
}

/** The address of the newest locked post of `author` in the demo world, as whoever acts sees it. */
export async function toLocked(page: Page, author: Person): Promise<void> {
  await page.goto(`/@${author.handle}/posts`);
  const locked = page.getByRole("listitem").filter({ hasText: posted.forSubscribers }).first();
  await locked.getByRole("link").click();
  await expect(heading(page, postBy(author))).toBeVisible();
}
