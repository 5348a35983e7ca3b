// Every screen and state of the app, with the way there. What must hold everywhere (access, layout, pictures) walks this
// list: a new screen is added here and nowhere else.
import { expect, type Page } from "@playwright/test";
import { CARDS } from "./cards";
import { expectThanks, fillCard, give, heading, openSheet, prepareTip } from "./giving";
import { chooseService, comeBack, goOn, openService } from "./handoffs";
import { givenTo, givingOut, handOff, importing, importingNone, saidSent, sampleOfService, studio, toAnswer } from "./jars";
import { ask, linkBank, send, withdraw } from "./movements";
import { AMINA, INES, LENA, MATEUS, MAXI, open, openAs } from "./people";
import { posted, publish, THEO, toLocked } from "./posts";
import { jump, openScenario, SCENARIOS, unfold } from "./sandbox";
import { REVIEWS } from "./reviews";
import { ROOMS } from "./rooms";
import { offerTier, openUnpaidMonth, subscribe, toReview } from "./subscribing";
import { spoilBodies } from "./stored";
import { buySeat, cancelSpace, schedule, takeFreeSeat } from "./spaces";
import { words } from "./words";

export type Screen = {
  name: string;
  open: (page: Page) => Promise<void>;
  /** What a reload forgets of it, done again: in either language. */
  again?: (page: Page) => Promise<void>;
};

const at = (name: string, path: string): Screen => ({ name, open: (page) => open(page, path) });
const as = (name: string, path: string): Screen => ({ name, open: (page) => openAs(page, LENA, path) });

export const SCREENS: Screen[] = [
  at("home of a visitor", "/"),
  as("home of a person", "/"),
  at("people found", "/?q=a"),
  at("nobody found", "/?q=zzz"),
  { name: "empty world", open: emptyWorld },
  at("profile", `/@${AMINA.handle}`),
  as("own profile", `/@${LENA.handle}`),
  at("profile with a long name", `/@${MAXI.handle}`),
  at("profile with a closed jar", `/@${INES.handle}`),
  at("unknown handle", "/@nobody_here"),
  { name: "tip sheet of a visitor", open: (page) => openSheet(page, AMINA) },
  { name: "tip sheet of a person", open: sheetOfLena },
  { name: "tip sheet with refusals", open: sheetRefused, again: (page) => press(page, words.tip.review, "Vérifier") },
  { name: "tip review", open: reviewOfLena },
  { name: "processing", open: processing },
  { name: "challenge", open: challenge },
  { name: "declined", open: declined },
  { name: "thanks", open: thanks },
  { name: "canceled", open: canceled },
  { name: "receipt of the giver", open: receiptOfGiver },
  { name: "receipt of the receiver", open: receiptOfReceiver, again: (page) => press(page, "Give back", "Rendre") },
  at("wallet with a dispute", "/wallet?scenario=disputed&as=amina"),
  { name: "dispute to let go", open: letGo, again: (page) => press(page, "Let it go", "Laisser l’argent") },
  { name: "dispute lost", open: disputeLost },
  at("unknown receipt", "/receipt/none"),
  at("unknown payment", "/pay/none"),
  as("wallet", "/wallet"),
  at("wallet of a visitor", "/wallet"),
  as("top up", "/wallet/top-up"),
  at("settings", "/settings"),
  at("starting over", "/settings?reset=demo"),
  { name: "settings with another pack", open: anotherPack, again: backToObole },
  at("rules", "/rules"),
  at("rules compared", "/rules?of=twitter-2021"),
  as("eligibility", "/eligibility"),
  at("eligibility of a visitor", "/eligibility"),
  at("eligibility on X", "/eligibility?for=subscriptions&pack=x-2026&as=amina"),
  at("eligibility on Patreon", "/eligibility?pack=patreon&as=amina"),
  at("profile without tips", `/@${AMINA.handle}?pack=patreon`),
  at("tips that the rules refuse", `/@${AMINA.handle}/tip?pack=twitter-2021`),
  at("tier that the rules refuse", "/tier?pack=twitter-2021&as=amina"),
  at("Spaces that the rules refuse", "/spaces/new?pack=ko-fi&as=amina"),
  at("review of a subscription on Twitter", `/@${THEO.handle}/subscribe?pack=twitter-2021&as=lena`),
  { name: "tip sheet with the fee covered", open: sheetCovered, again: coverFee },
  at("create profile", "/create-profile"),
  as("edit profile", "/edit-profile"),
  at("you as a visitor", "/you"),
  as("you", "/you"),
  at("nothing here", "/nothing/here"),
  { name: "studio", open: studio },
  as("studio of an empty jar", "/studio"),
  at("studio of a visitor", "/studio"),
  as("choosing a service", "/studio/service"),
  as("importing nothing yet", "/studio/import"),
  { name: "importing", open: importing },
  { name: "importing a file that is none", open: importingNone },
  { name: "address of a service refused", open: (page) => openAs(page, LENA, "/studio/service?of=ko_fi&typed=amina!") },
  as("offering a tier", "/tier"),
  at("offering a tier as a visitor", "/tier"),
  { name: "tier with refusals", open: tierRefused, again: (page) => press(page, "Offer a tier", "Proposer une formule") },
  { name: "profile with a tier", open: (page) => offerTier(page, AMINA, "4.50", PERKS) },
  { name: "review of a subscription", open: reviewOfSubscription },
  { name: "what I pay for", open: paidFor },
  { name: "cancelling a subscription", open: cancelling, again: (page) => press(page, "Cancel…", "Résilier…") },
  as("paying for nothing", "/subscriptions"),
  { name: "unpaid month", open: unpaidMonth },
  { name: "another way to pay", open: anotherWayToPay },
  at("no Spaces", "/spaces?scenario=first-run"),
  as("Spaces of the demo", "/spaces"),
  at("schedule a Space as a visitor", "/spaces/new"),
  as("schedule a Space", "/spaces/new"),
  { name: "Spaces with a ticket", open: spacesWithTicket },
  { name: "Space with a price", open: pricedSpace },
  { name: "lobby", open: lobby },
  { name: "ticket", open: ticket },
  { name: "canceled Space", open: canceledSpace },
  at("unknown Space", "/spaces/none"),
  at("unknown ticket", "/tickets/none"),
  as("send money", "/wallet/send"),
  at("send money as a visitor", "/wallet/send"),
  { name: "transfer under way", open: sending },
  { name: "request for money", open: ask },
  as("link a bank account", "/wallet/withdraw"),
  { name: "withdraw", open: (page) => acting(page, () => linkBank(page, "The money arrives")) },
  {
    name: "withdrawal",
    open: (page) =>
      acting(page, async () => {
        await linkBank(page, "The money arrives");
        await withdraw(page);
      }),
  },
  { name: "giving elsewhere", open: (page) => acting(page, () => chooseService(page, AMINA, "PayPal")) },
  { name: "giving an asset elsewhere", open: (page) => openService(page, MATEUS, "bitcoin") },
  { name: "hand-off", open: (page) => acting(page, () => handOff(page)) },
  { name: "hand-off with a code", open: (page) => openService(page, MATEUS, "bitcoin").then(() => goOn(page)) },
  { name: "giving out of the app", open: givingOut },
  { name: "hand-off out of the app", open: (page) => givingOut(page).then(() => goOn(page)) },
  { name: "hand-off asked about", open: (page) => acting(page, () => handOff(page).then(() => comeBack(page))) },
  { name: "hand-off said sent", open: (page) => acting(page, () => saidSent(page)) },
  { name: "hand-off to answer", open: toAnswer },
  { name: "hand-off that did not arrive", open: (page) => acting(page, () => givenTo(page, MATEUS.name)) },
  { name: "sample of a service", open: sampleOfService },
  as("given elsewhere", "/handoffs"),
  at("given elsewhere by a visitor", "/handoffs"),
  at("unknown hand-off", "/handoffs/none"),
  at("unknown service", `/@${AMINA.handle}/give/none`),
  at("newest posts", "/posts"),
  as("posts of those I follow", "/posts"),
  at("posts of an author", `/@${THEO.handle}/posts`),
  at("no posts of an author", `/@${INES.handle}/posts`),
  at("unknown post", "/posts/none"),
  { name: "locked post of a visitor", open: (page) => open(page).then(() => toLocked(page, THEO)) },
  { name: "locked post of a person", open: (page) => acting(page, () => toLocked(page, THEO)) },
  { name: "post", open: longPost },
  { name: "removing a post", open: removing, again: (page) => press(page, "Remove…", "Retirer…") },
  as("write a post", "/posts/new"),
  at("write a post as a visitor", "/posts/new"),
  { name: "damaged text", open: damagedText },
  { name: "post refused", open: postRefused, again: submit },
  { name: "supporters", open: (page) => openAs(page, AMINA, "/supporters") },
  at("supporters of a visitor", "/supporters"),
  { name: "supporters of a closed jar", open: (page) => openAs(page, INES, "/supporters") },
  { name: "no such supporters", open: (page) => openAs(page, AMINA, "/supporters?name=nobody&thanked=no") },
  { name: "thanking from the list", open: thanking, again: (page) => press(page, words.supporters.thank, "Remercier") },
  { name: "share", open: (page) => openAs(page, AMINA, "/share") },
  at("share as a visitor", "/share"),
  at("scenarios", "/settings/scenarios"),
  ...SCENARIOS.map((name) => ({ name: `scenario ${name.toLowerCase()}`, open: (page: Page) => openScenario(page, name) })),
  {
    name: "sandbox unfolded",
    open: async (page) => {
      await openScenario(page, "Lobby");
      await unfold(page);
      await jump(page, "One day on");
    },
  },
  { name: "sandbox for nobody", open: (page) => open(page, "/?scenario=lobby&as=zorro") },
  { name: "sandbox at no moment", open: (page) => open(page, "/?scenario=lobby&at=tomorrow") },
  ...ROOMS,
  ...REVIEWS,
];

export const screen = (name: string): Screen => SCREENS.find((screen) => screen.name === name)!;

async function letGo(page: Page): Promise<void> {
  await openScenario(page, "Disputed tip");
  await press(page, "Let it go", "Laisser l’argent");
  await expect(page.getByRole("button", { name: /^(Yes, let it go|Oui, laisser l’argent)$/ })).toBeVisible();
}

async function disputeLost(page: Page): Promise<void> {
  await openScenario(page, "Disputed tip");
  await unfold(page);
  await jump(page, words.sandbox.next);
  await expect(page.getByRole("heading", { name: "Dispute lost" })).toBeVisible();
}

/** The first button of either name. */
async function press(page: Page, english: string, french: string): Promise<void> {
  const named = (name: string) => page.getByRole("button", { name, exact: true });
  await named(english).or(named(french)).first().click();
}

async function submit(page: Page): Promise<void> {
  await page.getByRole("main").locator("button[type=submit]").click();
}

/** What changed is said since the page was opened: the other way round after a reload. */
async function backToObole(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^Obole/ }).check();
  await expect(page.getByRole("heading", { name: /(with|avec) Obole$/ })).toBeVisible();
}

async function anotherPack(page: Page): Promise<void> {
  await open(page, "/settings");
  await page.getByRole("radio", { name: /^Twitter 2021/ }).check();
  await expect(page.getByRole("heading", { name: "What changes with Twitter 2021" })).toBeVisible();
}

async function coverFee(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: /^(Cover the fee|Prendre les frais)/ }).check();
}

async function sheetCovered(page: Page): Promise<void> {
  await openSheet(page, AMINA);
  await coverFee(page);
}

async function emptyWorld(page: Page): Promise<void> {
  await page.route("**/scenarios/*", (route) => route.fulfill({ json: { name: "demo", version: 1, requests: [] } }));
  await open(page);
}

async function sheetOfLena(page: Page): Promise<void> {
  await openAs(page, LENA);
  await openSheet(page, AMINA);
}

async function sheetRefused(page: Page): Promise<void> {
  await openSheet(page, AMINA);
  await page.getByLabel(words.tip.other).fill("0");
  await fillCard(page, CARDS.looksReal);
  await page.getByRole("button", { name: words.tip.review }).click();
  await expect(page.getByText("Choose an amount above zero.")).toBeVisible();
}

async function reviewOfLena(page: Page): Promise<void> {
  await openAs(page, LENA);
  await prepareTip(page, AMINA, { amount: "5", message: "For the map of the leaking streets.", with: "balance" });
}

/** The clock stands still from the moment of giving, so that the bank's answer is never due. */
async function processing(page: Page): Promise<void> {
  await prepareTip(page, AMINA, { card: CARDS.succeeds });
  await page.clock.setFixedTime(await page.evaluate(() => Date.now()));
  await give(page);
  await expect(heading(page, words.payment.asking)).toBeVisible();
}

async function challenge(page: Page): Promise<void> {
  await prepareTip(page, AMINA, { card: CARDS.challenged });
  await give(page);
  await expect(heading(page, words.payment.challenge)).toBeVisible();
}

async function declined(page: Page): Promise<void> {
  await openAs(page, LENA);
  await prepareTip(page, AMINA, { message: "For the well.", with: "card", card: CARDS.declined });
  await give(page);
  await expect(heading(page, words.payment.declined)).toBeVisible();
}

async function thanks(page: Page): Promise<void> {
  await prepareTip(page, AMINA, { card: CARDS.succeeds });
  await give(page);
  await expectThanks(page);
}

async function canceled(page: Page): Promise<void> {
  await challenge(page);
  await page.getByRole("button", { name: words.payment.cancel }).click();
  await expect(heading(page, words.payment.canceled)).toBeVisible();
}

async function receiptOfGiver(page: Page): Promise<void> {
  await thanks(page);
  await page.getByRole("link", { name: words.payment.receipt }).click();
  await expect(heading(page, words.receipt.title)).toBeAttached();
}

async function receiptOfReceiver(page: Page): Promise<void> {
  await openAs(page, AMINA, `/@${AMINA.handle}`);
  await page.getByRole("link", { name: words.payment.receipt }).first().click();
  await page.getByRole("button", { name: words.receipt.giveBack }).click();
  await expect(page.getByText(words.receipt.howMuch)).toBeVisible();
}

const PERKS = ["The letter, a day early", "The names of all sources", "Your name in the yearbook, if you like"];

async function tierRefused(page: Page): Promise<void> {
  await openAs(page, AMINA, "/tier");
  await page.getByLabel(/^Price a month/).fill("0.50");
  await page.getByRole("button", { name: "Offer a tier" }).click();
  await expect(page.getByText(/^A month costs/)).toBeVisible();
}

async function reviewOfSubscription(page: Page): Promise<void> {
  await offerTier(page, AMINA, "4.50", PERKS);
  await toReview(page, LENA, AMINA);
}

async function paidFor(page: Page): Promise<void> {
  await reviewOfSubscription(page);
  await subscribe(page);
  await open(page, "/subscriptions");
}

async function cancelling(page: Page): Promise<void> {
  await paidFor(page);
  await page.getByRole("button", { name: "Cancel…" }).click();
  await expect(page.getByRole("button", { name: "Cancel the subscription" })).toBeVisible();
}

async function anotherWayToPay(page: Page): Promise<void> {
  await paidFor(page);
  await page.getByRole("link", { name: "Change how I pay" }).click();
  await expect(heading(page, `How you pay ${AMINA.name}`)).toBeVisible();
}

async function unpaidMonth(page: Page): Promise<void> {
  await openUnpaidMonth(page);
  await expect(page.getByRole("link", { name: "Pay another way" })).toBeVisible();
}

async function ticket(page: Page): Promise<void> {
  await takeFreeSeat(page, await schedule(page, { title: "Water under the city", inMinutes: 20 }));
}

async function lobby(page: Page): Promise<void> {
  const space = await schedule(page, { title: "Water under the city", inMinutes: 20 });
  await takeFreeSeat(page, space);
  await open(page, space);
}

async function spacesWithTicket(page: Page): Promise<void> {
  await ticket(page);
  await open(page, "/spaces");
}

async function pricedSpace(page: Page): Promise<void> {
  const space = await schedule(page, { title: "How to read a city budget", inMinutes: 3 * 1_440, price: "12" });
  await openAs(page, LENA, space);
}

async function canceledSpace(page: Page): Promise<void> {
  const space = await schedule(page, { title: "How to read a city budget", inMinutes: 3 * 1_440, price: "12" });
  await buySeat(page, space);
  await cancelSpace(page, space);
}

async function sending(page: Page): Promise<void> {
  await openAs(page, LENA, `/wallet/send?to=${AMINA.handle}`);
  await send(page);
}

async function acting(page: Page, then: () => Promise<void>): Promise<void> {
  await openAs(page, LENA);
  await then();
}

async function longPost(page: Page): Promise<void> {
  await open(page, `/@${AMINA.handle}/posts`);
  await page.getByRole("listitem").filter({ hasText: "46" }).getByRole("link").click();
  await expect(page.getByRole("article").getByRole("paragraph").first()).toBeVisible();
}

async function removing(page: Page): Promise<void> {
  await publish(page, LENA, "The tram was late, and the violinist on it was not.", "everybody");
  await page.getByRole("button", { name: posted.remove }).click();
  await expect(page.getByRole("button", { name: posted.removeForGood })).toBeVisible();
}

async function postRefused(page: Page): Promise<void> {
  await openAs(page, LENA, "/posts/new");
  await page.getByRole("radio", { name: posted.subscribers }).check({ force: true });
  await page.getByRole("button", { name: posted.publish }).click();
  await expect(page.getByLabel(posted.text)).toHaveAttribute("aria-invalid", "true");
}

async function thanking(page: Page): Promise<void> {
  await openAs(page, AMINA, "/supporters?thanked=no");
  await page.getByRole("listitem").getByRole("button", { name: words.supporters.thank }).first().click();
  await expect(page.getByRole("dialog").getByRole("button").nth(1)).toBeVisible();
}

async function damagedText(page: Page): Promise<void> {
  await longPost(page);
  await spoilBodies(page, "damaged");
  await page.reload();
  await expect(page.getByText("The text is damaged")).toBeVisible();
}
