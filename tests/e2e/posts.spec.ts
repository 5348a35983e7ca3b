// Writing for everybody and for subscribers, the way from a locked post through a payment back to it, and taking a post
// back. What may not be seen by whom is the rights canary's.
import { expect, test } from "./support/journey";
import { CARDS } from "./support/cards";
import { fillCard, heading } from "./support/giving";
import { AMINA, createProfile, INES, inFrench, LENA, open, openAs, openAsVisitor } from "./support/people";
import { serveManyPosts } from "./support/scenario";
import { spoilBodies } from "./support/stored";
import { postBy, posted, publish, SALMA, subscribeToRead, THEO, toLocked } from "./support/posts";

const gate = (name: string): string => `${name} keeps this post for subscribers`;

test("a post for everybody is read by a visitor, at home and on the profile", async ({ page }) => {
  const text = "The tram was late.\n\nThe violinist on it was not: https://example.org/tram.";
  const post = await publish(page, LENA, text, "everybody");
  await expect(page.getByText("The tram was late.")).toBeVisible();
  await openAsVisitor(page, `/@${LENA.handle}`);
  await page.getByRole("listitem").filter({ hasText: "The tram was late." }).getByRole("link").click();
  await expect(page).toHaveURL(post);
  const link = page.getByRole("link", { name: "https://example.org/tram", exact: true });
  await expect(link).toHaveAttribute("href", "https://example.org/tram");
  await expect(link).toHaveAttribute("rel", /noopener.*noreferrer/);
  await open(page, "/");
  await expect(page.getByRole("listitem").filter({ hasText: "The tram was late." })).toBeVisible();
});

test("a locked post is opened from the balance and leads back to itself", async ({ page }) => {
  await openAs(page, LENA);
  await toLocked(page, THEO);
  await expect(page.getByText("426 characters")).toBeVisible();
  const post = new URL(page.url()).pathname;
  await page.getByRole("link", { name: posted.subscribe }).click();
  await page.getByRole("main").getByRole("link", { name: "Close" }).click();
  await expect(page).toHaveURL(post);
  await subscribeToRead(page, THEO, "balance");
  await page.getByRole("link", { name: posted.readIt }).click();
  await expect(page).toHaveURL(post);
  await expect(page.getByText("Lift, Waiting", { exact: false })).toBeVisible();
  await open(page, `/@${THEO.handle}/posts`);
  await expect(page.getByText("For subscribers, open to you").first()).toBeVisible();
});

test("a locked post is opened by card, with a reload in the middle", async ({ page }) => {
  await openAs(page, INES);
  await toLocked(page, SALMA);
  const post = new URL(page.url()).pathname;
  await page.getByRole("link", { name: posted.subscribe }).click();
  await page.getByRole("radio", { name: /^Card/ }).check({ force: true });
  await fillCard(page, CARDS.challenged);
  await page.getByRole("button", { name: posted.subscribe }).click();
  await expect(heading(page, "Your bank wants to be sure")).toBeVisible();
  await page.reload();
  // Somebody who leaves here finds the payment behind the gate.
  await open(page, post);
  await page.getByRole("link", { name: "Finish the payment" }).click();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(heading(page, "A month is paid")).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: posted.readIt }).click();
  await expect(page).toHaveURL(post);
  await expect(page.getByRole("heading", { name: gate(SALMA.name) })).toHaveCount(0);
  await expect(page.getByText("night market", { exact: false })).toBeVisible();
});

test("a post opens before one’s eyes when the month is paid in another tab", async ({ context, page }) => {
  await openAs(page, LENA);
  await toLocked(page, THEO);
  const post = new URL(page.url()).pathname;
  const other = await context.newPage();
  await open(other, post);
  await subscribeToRead(other, THEO, "balance");
  await expect(page.getByText("Lift, Waiting", { exact: false })).toBeVisible();
});

test("a visitor comes back to the post with a profile", async ({ page }) => {
  await open(page);
  await toLocked(page, THEO);
  const post = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Create a profile" }).click();
  await page.getByLabel("Handle", { exact: true }).fill("new_reader");
  await page.getByLabel("Name", { exact: true }).fill("New Reader");
  await page.getByRole("button", { name: "Create profile" }).click();
  await expect(page).toHaveURL(post);
  await subscribeToRead(page, THEO, "card");
  await page.getByRole("link", { name: posted.readIt }).click();
  await expect(page.getByText("Lift, Waiting", { exact: false })).toBeVisible();
});

test("a post that was taken back is gone for everybody", async ({ context, page }) => {
  const post = await publish(page, LENA, "I should not have written this.", "everybody");
  const other = await context.newPage();
  await open(other, post);
  await expect(other.getByText("I should not have written this.")).toBeVisible();
  await page.getByRole("button", { name: posted.remove }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("I should not have written this.")).toBeVisible();
  await page.getByRole("button", { name: posted.remove }).click();
  await page.getByRole("button", { name: posted.removeForGood }).click();
  await expect(page).toHaveURL(`/@${LENA.handle}`);
  await expect(other.getByText(posted.missing)).toBeVisible();
  await open(page, post);
  await expect(page.getByText(posted.missing)).toBeVisible();
});

test("a draft outlives a reload and another language, and is nobody else’s", async ({ page }) => {
  await openAs(page, THEO, "/posts/new");
  await page.getByLabel(posted.text).fill("Half a thought");
  await page.getByRole("radio", { name: posted.subscribers }).check({ force: true });
  await page.reload();
  await expect(page.getByLabel(posted.text)).toHaveValue("Half a thought");
  await expect(page.getByRole("radio", { name: posted.subscribers })).toBeChecked();
  await page.getByRole("button", { name: posted.discard }).click();
  await expect(page.getByLabel(posted.text)).toHaveValue("");
  await expect(page.getByLabel(posted.text)).toBeFocused();
  await page.getByRole("button", { name: posted.bringBack }).click();
  await expect(page.getByLabel(posted.text)).toBeFocused();
  await inFrench(page);
  await expect(page.getByLabel(/^Votre texte/)).toHaveValue("Half a thought");
  await page.evaluate(() => localStorage.setItem("obole.language", "en"));
  await openAs(page, LENA, "/posts/new");
  await expect(page.getByLabel(posted.text)).toHaveValue("");
  await openAs(page, THEO, "/posts/new");
  await page.getByRole("button", { name: posted.publish }).click();
  await expect(heading(page, postBy(THEO))).toBeVisible();
  await open(page, "/posts/new");
  await expect(page.getByLabel(posted.text)).toHaveValue("");
});

test("a text for subscribers wants a tier, and waits while it is offered", async ({ page }) => {
  await openAs(page, AMINA, "/posts/new");
  await page.getByLabel(posted.text).fill("For later");
  await page.getByRole("radio", { name: posted.subscribers }).check({ force: true });
  await page.getByRole("button", { name: posted.publish }).click();
  await expect(page.getByRole("alert")).toContainText("Nobody can subscribe to you yet");
  await page.getByRole("link", { name: "Offer a tier" }).click();
  await page.getByLabel(/^Price a month/).fill("4.50");
  await page.getByRole("button", { name: "Offer a tier" }).click();
  await expect(page).toHaveURL(`/@${AMINA.handle}`);
  await open(page, "/posts/new");
  await expect(page.getByLabel(posted.text)).toHaveValue("For later");
  await page.getByRole("button", { name: posted.publish }).click();
  await expect(heading(page, postBy(AMINA))).toBeVisible();
  await expect(page.getByText("For later", { exact: true })).toBeVisible();
});

test("a text with nothing in it or something hidden is refused beside its field", async ({ page }) => {
  await openAs(page, LENA, "/posts/new");
  const field = page.getByLabel(posted.text);
  for (const wrong of ["", "   ", "\u00A0\u2003\u3000\n", "invoice_\u202Egnp.exe", "a".repeat(20_001)]) {
    await field.fill(wrong);
    await page.getByRole("button", { name: posted.publish }).click();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toBeFocused();
  }
  await expect(page).toHaveURL("/posts/new");
});

for (const [what, text, says] of [
  ["emoji alone", "🌊🦆🌊", "3 characters"],
  ["one very long word", "é".repeat(10_000), "10,000 characters"],
] as const) {
  test(`of a text for subscribers that is ${what} a visitor is told the length and nothing else`, async ({ page }) => {
    const post = await publish(page, THEO, text, "subscribers");
    await expect(page.getByText(text, { exact: true })).toBeVisible();
    await openAsVisitor(page, post);
    await expect(page.getByRole("heading", { name: gate(THEO.name) })).toBeVisible();
    await expect(page.getByText(says, { exact: true })).toBeVisible();
    expect(await page.content()).not.toContain(text.slice(0, 4));
  });
}

test("hostile links stay text, and the worst of texts stays in its column", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const hostile = [
    "JaVaScRiPt:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//evil.example",
    "https:/\\evil.example",
    "https://bank.example@evil.example/",
    "https://еxample.org/",
    `https://example.org/${"a".repeat(10_000)}`,
    "<svg onload=alert(1)><a href=javascript:alert(1)>x</a>",
    "w".repeat(500),
  ];
  await publish(page, LENA, hostile.join("\n\n"), "everybody");
  await expect(page.getByText(hostile[0]!, { exact: true })).toBeVisible();
  const links = page.getByRole("article").getByRole("link");
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  expect(hrefs.filter((href) => !href!.startsWith("/@") && !href!.startsWith("/posts"))).toEqual([]);
  await expect(page.getByRole("article").locator("svg[onload], script")).toHaveCount(0);
  for (const path of [page.url(), `/@${LENA.handle}`, "/posts"]) {
    await open(page, path);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("a new profile is told how its feed fills, and finds what everybody reads", async ({ page }) => {
  await createProfile(page, { name: "New Reader", handle: "new_reader" });
  await open(page, "/");
  await expect(page.getByText("Nothing to read yet")).toBeVisible();
  await page.getByRole("link", { name: "See everybody’s posts" }).click();
  await expect(page).toHaveURL("/posts?of=all");
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: AMINA.name }).first()).toBeVisible();
});

test("older posts are a page away, and Back leads back", async ({ page }) => {
  await serveManyPosts(page, 45);
  await open(page, "/posts");
  const letters = page.getByRole("main").getByRole("listitem");
  await expect(letters).toHaveCount(20);
  await expect(letters.first()).toContainText("Letter 45.");
  await page.getByRole("link", { name: "Older posts" }).click();
  await expect(letters.first()).toContainText("Letter 25.");
  await page.getByRole("link", { name: "Older posts" }).click();
  await expect(letters).toHaveCount(5);
  await expect(letters.last()).toContainText("Letter 1.");
  await expect(page.getByRole("link", { name: "Older posts" })).toHaveCount(0);
  await page.goBack();
  await expect(letters.first()).toContainText("Letter 25.");
  await page.getByRole("link", { name: "Newest posts" }).click();
  await expect(letters.first()).toContainText("Letter 45.");
  await open(page, `/@${AMINA.handle}`);
  await page.getByRole("link", { name: "All posts" }).click();
  await expect(letters).toHaveCount(20);
});

test("a text that is damaged or gone is said to be so, and nothing of it is shown", async ({ page }) => {
  const post = await publish(page, LENA, "Night shift, third coffee.", "everybody");
  await spoilBodies(page, "damaged");
  await open(page, post);
  await expect(page.getByText("The text is damaged")).toBeVisible();
  await expect(page.getByText("third coffee")).toHaveCount(0);
  await spoilBodies(page, "gone");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("The text is not in this browser")).toBeVisible();
});

test("twenty taps publish one post", async ({ page }) => {
  await openAs(page, LENA, "/posts/new");
  await page.getByLabel(posted.text).fill("Once.");
  await page.getByRole("button", { name: posted.publish }).evaluate((button: HTMLButtonElement) => {
    for (let tap = 0; tap < 20; tap += 1) button.click();
  });
  await expect(heading(page, postBy(LENA))).toBeVisible();
  await open(page, `/@${LENA.handle}/posts`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
});
