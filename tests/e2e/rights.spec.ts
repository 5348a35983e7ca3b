// A text for subscribers is a canary: whoever may not read it finds it nowhere, neither on a screen nor in anything that
// is stored, said, told between tabs or saved. The body store of this local world is the one place left out.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, INES, LENA, open, openAs, openAsVisitor, type Person } from "./support/people";
import { postBy, posted, publish, THEO } from "./support/posts";
import { serveEndedMonth } from "./support/scenario";
import { everythingStored } from "./support/stored";
import { words } from "./support/words";

const CANARY = "zinzolin";
const TEXT = `The ${CANARY} heron stands where the pipe leaks: https://example.org/${CANARY}/heron`;
/** What the app may keep of it, whoever looks: the search below can find something. */
const KEPT = /publish|posts/i;

/** Writes what tabs tell each other into the console, where the journey hears it. */
async function overhear(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const tell = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message: unknown) {
      console.info(`told: ${JSON.stringify(message)}`);
      tell.call(this, message);
    };
  });
}

/** Every screen that speaks of the post, as it stands in the document. */
async function screens(page: Page, post: string, author: Person): Promise<string> {
  const seen: string[] = [];
  for (const path of ["/", "/posts", "/posts?of=all", `/@${author.handle}`, `/@${author.handle}/posts`, post]) {
    await open(page, path);
    seen.push(path, await page.content(), await page.title());
  }
  await expect(page.getByRole("heading", { name: `${author.name} keeps this post for subscribers` })).toBeVisible();
  seen.push(await page.content());
  return seen.join("\n");
}

async function saved(page: Page, path: string, button: string): Promise<string> {
  await open(page, path);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "latin1");
}

function expectNoTrace(everything: string, whose: string): void {
  // In one byte a letter and in two, and as it would stand in an address.
  for (const trace of [CANARY, CANARY.split("").join("\0"), "heron stands", "heron%20stands"]) {
    expect(everything.includes(trace), `${whose}: ${trace}`).toBe(false);
  }
}

test("what is for subscribers is nowhere for a visitor and a stranger, and there for who paid and who wrote it", async ({
  page,
  context,
  said,
}) => {
  await overhear(page);
  const told: string[] = [];
  page.on("request", (request) => told.push(request.url() + (request.postData() ?? "")));
  page.on("framenavigated", (frame) => told.push(frame.url()));
  // Open all the while, so that something is told to it.
  const other = await context.newPage();
  await open(other, "/posts?of=all");
  const post = await publish(page, THEO, TEXT, "subscribers");
  await expect(page.getByText(CANARY).first()).toBeVisible();
  await expect(other.getByRole("listitem").filter({ hasText: `${TEXT.length} characters` })).toBeVisible();
  expect(said.some((line) => line.startsWith("told: ")), "tabs tell each other something").toBe(true);
  expectNoTrace(await other.content(), "the other tab");

  await openAsVisitor(page, post);
  expectNoTrace(await screens(page, post, THEO), "a visitor's screens");
  await openAs(page, LENA, post);
  expectNoTrace(await screens(page, post, THEO), "a stranger's screens");

  const stored = await everythingStored(page, "bodies");
  expect(stored).toMatch(KEPT);
  const files = [
    await saved(page, "/settings", words.settings.export),
    await saved(page, "/wallet?currency=EUR", "Save as CSV"),
  ];
  expect(files[0]).toContain("OBOLE1");
  expectNoTrace([stored, ...files, ...said, ...told].join("\n"), "what is kept and told");
  // It was there to be found all the while.
  expect(await everythingStored(page)).toContain(CANARY);

  for (const reader of [INES, THEO]) {
    await openAs(page, reader, post);
    await expect(page.getByText(`The ${CANARY} heron`)).toBeVisible();
  }
});

test("a month that is over closes what it opened", async ({ page, said }) => {
  await overhear(page);
  await serveEndedMonth(page, TEXT);
  await open(page, "/you");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: LENA.name, exact: true }) });
  await row.getByRole("button", { name: "Act as" }).click();
  await expect(page.getByRole("heading", { name: `You act as ${LENA.name}` })).toBeVisible();
  await open(page, "/posts");
  await page.getByRole("listitem").filter({ hasText: posted.forSubscribers }).getByRole("link").click();
  await expect(heading(page, postBy(AMINA))).toBeVisible();
  await expect(page.getByText("Your subscription has ended")).toBeVisible();
  const post = new URL(page.url()).pathname;
  const everything = [await screens(page, post, AMINA), await everythingStored(page, "bodies"), ...said];
  expectNoTrace(everything.join("\n"), "somebody whose month is over");
});

test("a text on the screen goes when somebody else acts", async ({ page, context }) => {
  const post = await publish(page, THEO, TEXT, "subscribers");
  await expect(page.getByText(CANARY).first()).toBeVisible();
  const other = await context.newPage();
  await openAs(other, LENA, post);
  await page.reload();
  await expect(page.getByRole("heading", { name: `${THEO.name} keeps this post for subscribers` })).toBeVisible();
  expectNoTrace(await page.content(), "the screen");
});
