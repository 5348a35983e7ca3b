// Rule packs: chosen in settings or by a link, they count at once, say what they change and what they ask, hide what
// they lack with one honest sentence, and never change what was paid before.
import { type Locator, type Page } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectThanks, fillSheet, give, heading, openSheet, review } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, createProfile, LENA, open, openAs, openAsVisitor } from "./support/people";
import { THEO } from "./support/posts";
import { AT, bar, openScenario } from "./support/sandbox";
import { subscribe } from "./support/subscribing";
import { words } from "./support/words";

async function choose(page: Page, pack: string): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${pack}`) }).check();
  await expect(page.getByRole("heading", { name: `What changes with ${pack}` })).toBeVisible();
}

/** What somebody says of themselves, each once. */
const said = (page: Page): Locator => page.locator("[data-said]");

test("a pack counts from the moment it is chosen and says what it changes", async ({ page }) => {
  await open(page, "/settings");
  await choose(page, "Patreon");
  const changed = page.locator(".rules-changed");
  await expect(changed).toContainText("Kept of subscriptions");
  await expect(changed).toContainText("10%");
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByText("Patreon has no tips: it sells subscriptions and nothing else.")).toBeVisible();
  await expect(page.getByRole("link", { name: words.tip.open })).toHaveCount(0);
  await open(page, `/@${AMINA.handle}/tip`);
  await expect(page.getByText("Not under these rules")).toBeVisible();
  await open(page, "/spaces");
  await expect(page.getByText("Patreon has no Spaces, so nobody can host one.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Schedule a Space" })).toHaveCount(0);

  await open(page, "/rules?of=obole");
  await page.getByRole("button", { name: "Use the rules of Obole" }).click();
  await expect(page.getByText("In force here")).toBeVisible();
  await open(page, `/@${AMINA.handle}`);
  await expect(page.getByRole("link", { name: words.tip.open })).toBeVisible();
});

test("a fan’s jar on Twitter 2021 names the rule it does not meet, and the page of rules says what to do", async ({ page }) => {
  await createProfile(page, { name: "Noor", handle: "noor" });
  await open(page, "/edit-profile");
  await page.getByLabel("Open my tip jar").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL("/@noor");
  await open(page, "/settings");
  await choose(page, "Twitter 2021");
  await open(page, "/@noor");
  await expect(page.getByText(/^Twitter 2021: nobody receives tips without one of these roles.*Your profile says fan\.$/)).toBeVisible();
  await openAsVisitor(page, "/@noor");
  await expect(page.getByText(/Noor’s profile says fan\.$/)).toBeVisible();
  await open(page, "/@noor/tip");
  await expect(page.getByText(/Noor’s profile says fan\.$/)).toBeVisible();
  await openAs(page, { name: "Noor", handle: "noor" }, "/@noor");
  await page.getByRole("link", { name: "See what is asked" }).click();
  await expect(heading(page, "What the rules ask of you")).toBeVisible();
  const tips = page.locator("[data-capability=tips]");
  await expect(tips).toContainText("1 thing is missing");
  await expect(tips).toContainText("Your profile says fan.");
  await expect(said(page)).toContainText("Your open tip jar says so.");
  // What only others can give has a way, too.
  const months = page.locator("[data-capability=subscriptions]");
  const followers = months.getByRole("listitem").filter({ hasText: "10,000 followers" });
  await expect(followers.getByRole("link", { name: "Share your profile" })).toHaveAttribute("href", "/share");
  await tips.getByRole("link", { name: "Edit profile" }).click();
  await page.getByRole("radio", { name: /^I make something/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  // Leaving before the form has would leave before what it saves is kept.
  await expect(page).toHaveURL("/@noor");
  await open(page, "/eligibility");
  await expect(tips).toContainText("You may");
});

test("from what is asked of one to one’s profile and back by Back: what was changed there is met here", async ({ page }) => {
  await createProfile(page, { name: "Noor", handle: "noor" });
  await open(page, "/settings");
  await choose(page, "Twitter 2021");
  await open(page, "/eligibility");
  const tips = page.locator("[data-capability=tips]");
  await expect(tips).toContainText("Your profile says fan.");
  const edit = tips.getByRole("link", { name: "Edit profile" });
  const maker = page.getByRole("radio", { name: /^I make something/ });
  await edit.click();
  await expect(maker).not.toBeChecked();
  await page.goBack();
  await expect(tips).toContainText("Your profile says fan.");
  await page.goForward();
  await maker.check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL("/@noor");
  await page.goBack();
  await expect(maker).toBeChecked();
  await page.goBack();
  await expect(heading(page, "What the rules ask of you")).toBeVisible();
  await expect(tips).not.toContainText("Your profile says fan.");
});

test("a giver by card who covers the fee pays it to the cent, and the receipt says so", async ({ page }) => {
  await openSheet(page, AMINA);
  await fillSheet(page, { amount: "10", card: CARDS.succeeds });
  await page.getByLabel("Cover the fee").check();
  await expect(page.getByText("You pay €10.41, Amina Okafor gets €10.00.")).toBeVisible();
  await review(page, AMINA);
  const waterfall = page.getByRole("table", { name: "What goes where" });
  await expect(waterfall.getByRole("row", { name: /You give.*€10\.41/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Card processing.*€0\.41/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Amina Okafor gets.*€10\.00/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Give €10.41" })).toBeVisible();
  await give(page);
  await expectThanks(page);
  await page.getByRole("link", { name: words.payment.receipt }).click();
  await expect(heading(page, words.receipt.title)).toBeVisible();
  for (const sum of ["€10.41", "€0.41", "€10.00"]) {
    await expect(page.getByRole("main").getByText(sum).first()).toBeVisible();
  }
});

test("the fee is covered by card only, and the address remembers it", async ({ page }) => {
  await openAs(page, LENA, `/@${AMINA.handle}/tip?amount=1000&with=card&covers=1`);
  await expect(page.getByLabel("Cover the fee")).toBeChecked();
  await fillSheet(page, { with: "balance" });
  await expect(page.getByLabel("Cover the fee")).toHaveCount(0);
  await review(page, AMINA);
  await expect(page.getByRole("button", { name: "Give €10.00" })).toBeVisible();
});

test("the page of rules says where one stands, and what is said of oneself counts at once", async ({ page }) => {
  await open(page, "/eligibility?for=subscriptions&pack=x-2026&as=amina");
  const first = page.locator("[data-capability]").first();
  await expect(first.getByRole("heading")).toHaveText("Selling subscriptions");
  await expect(first).toContainText("You have 12 of 500.");
  await expect(first).toContainText("4 things are missing");
  await expect(first).toContainText("4 of 8");
  const age = said(page).getByRole("listitem").filter({ hasText: "Being 18 or older" });
  await expect(age).toHaveCount(1);
  await expect(age).toContainText("Counts for selling subscriptions and receiving tips.");
  const email = (within: Locator) => within.getByRole("listitem").filter({ hasText: "A verified e-mail address" });
  await expect(email(said(page))).toHaveCount(0);
  await email(first).getByRole("button", { name: "I confirm it" }).click();
  await expect(first).toContainText("3 things are missing");
  // The pressed button is gone: the keyboard goes on from the head of the same card.
  await expect(first.getByRole("heading")).toBeFocused();
  await email(said(page)).getByRole("button", { name: "Take it back" }).press("Enter");
  await expect(first).toContainText("4 things are missing");
  await expect(said(page).getByRole("heading")).toBeFocused();
});

test("a rule that time alone fulfils says its day, and on that day it is met", async ({ page }) => {
  // Amina of this story joins on 16 April at six in the morning.
  const path = `/eligibility?for=subscriptions&scenario=in-grace&pack=x-2026&as=amina&since=${AT}`;
  const months = page.locator("[data-capability=subscriptions]");
  const age = months.getByRole("list", { name: "Not yet" }).getByRole("listitem").filter({ hasText: "An account that is 90 days old" });
  for (const at of [AT, "2026-07-15T05:59:00Z"]) {
    await open(page, `${path}&at=${at}`);
    await expect(age).toContainText("It will be old enough on July 15, 2026.");
  }
  await open(page, `${path}&at=2026-07-15T06:00:00Z`);
  await expect(months.getByRole("list", { name: "Met" }).getByText("An account that is 90 days old")).toBeVisible();
});

test("two packs beside each other say once what they say alike, and show what arrives under each", async ({ page }) => {
  await open(page, "/rules?of=twitter-2021");
  await expect(page.getByRole("row", { name: /^Kept of tips/ })).toContainText("Both: Nothing");
  await expect(page.getByRole("row", { name: /^Receiving tips/ }).getByRole("cell")).toHaveCount(2);
  const arrives = page.getByRole("region", { name: "What arrives of $10 by card" });
  await expect(arrives.getByRole("listitem").filter({ hasText: "A month of a subscription" })).toContainText(/Twitter 2021.*\$6\.79.*Obole.*\$9\.41/);
});

test("a payment that passes a threshold says which part of it is taken at which rate", async ({ page }) => {
  await openScenario(page, "Fee threshold");
  const waterfall = page.getByRole("table", { name: "What goes where" });
  await expect(waterfall.getByRole("row", { name: /X keeps.*3% of €50\.00, 10% of €45\.00.*€6\.00/ })).toBeVisible();
});

test("a pack in a link opens a sandbox that carries it everywhere", async ({ page }) => {
  await open(page, "/?pack=ko-fi&as=amina");
  await expect(bar(page)).toContainText("Ko-fi");
  await page.getByRole("navigation").getByRole("link", { name: "Spaces" }).first().click();
  await expect(page.getByText("Ko-fi has no Spaces, so nobody can host one.")).toBeVisible();
  await expect(page).toHaveURL(/[?&]pack=ko-fi/);
  await page.reload();
  await expect(bar(page)).toContainText("Ko-fi");
  await open(page, "/?pack=myspace").catch(() => undefined);
  await expect(page.getByText(/“myspace” is no rule pack/)).toBeVisible();
});

test("a month paid through the store stays as it was paid when another pack is chosen", async ({ page }) => {
  await open(page, `/@${THEO.handle}/subscribe?pack=twitter-2021&as=lena`);
  const waterfall = page.getByRole("table", { name: "What goes where" });
  await expect(waterfall.getByRole("row", { name: /App store.*€1\.20/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Twitter keeps.*€0\.08/ })).toBeVisible();
  await expect(waterfall.getByRole("row", { name: /Théo Marchetti gets.*€2\.72/ })).toBeVisible();
  await subscribe(page);
  await page.getByRole("link", { name: words.payment.receipt }).click();
  const paper = page.getByRole("main");
  await expect(paper).toContainText("Twitter keeps");
  await page.getByRole("navigation").getByRole("link", { name: "You" }).first().click();
  await page.getByRole("main").getByRole("link", { name: "Settings" }).click();
  await choose(page, "Obole");
  await page.goBack();
  await page.goBack();
  await expect(heading(page, words.receipt.title)).toBeVisible();
  await expect(paper).toContainText("App store");
  await expect(paper).toContainText("Twitter keeps");
  await expect(paper).toContainText("€2.72");
});
