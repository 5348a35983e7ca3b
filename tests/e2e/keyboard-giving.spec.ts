// Without a mouse: what is paid, sent, visited and handed off, each from the page where it begins to where it is done.
import { handoffs, state } from "./support/handoffs";
import { heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { choose, press, select, tabTo, write } from "./support/keyboard";
import { AMINA, LENA, openAs, type Person } from "./support/people";
import { posted, postBy, THEO } from "./support/posts";
import { bar, openScenario } from "./support/sandbox";
import { WATER } from "./support/rooms";
import { schedule } from "./support/spaces";
import { words } from "./support/words";

test("subscribing, cancelling and taking it back", async ({ page }) => {
  await openAs(page, LENA, `/@${THEO.handle}`);
  await press(page, page.getByRole("link", { name: "Subscribe", exact: true }));
  await expect(heading(page, `Subscription to ${THEO.name}`)).toBeFocused();
  await choose(page, page.getByRole("radio", { name: words.tip.byBalance }));
  await press(page, page.getByRole("button", { name: /^Subscribe for/ }), "Space");
  await expect(heading(page, "A month is paid")).toBeFocused();

  await press(page, page.getByRole("navigation").getByRole("link", { name: "You" }).first());
  await press(page, page.getByRole("link", { name: "What I pay for" }));
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: THEO.name });
  await press(page, row.getByRole("button", { name: "Cancel…" }));
  await press(page, row.getByRole("button", { name: "Cancel the subscription" }), "Space");
  await expect(row.getByRole("button", { name: "Take the cancellation back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row.getByText(/^Next charge on /)).toBeVisible();
});

test("from a locked post to reading it", async ({ page }) => {
  await openAs(page, LENA, `/@${THEO.handle}/posts`);
  await press(page, page.getByRole("listitem").filter({ hasText: posted.forSubscribers }).first().getByRole("link"));
  await expect(heading(page, postBy(THEO))).toBeFocused();
  await press(page, page.getByRole("link", { name: posted.subscribe }));
  await expect(heading(page, `Subscription to ${THEO.name}`)).toBeFocused();
  await press(page, page.getByRole("button", { name: posted.subscribe }));
  await expect(heading(page, "A month is paid")).toBeFocused();
  await press(page, page.getByRole("link", { name: posted.readIt }));
  await expect(page.getByText("Lift, Waiting", { exact: false })).toBeVisible();
});

test("a seat taken, and the way to its ticket and back", async ({ page }) => {
  const space = await schedule(page, { title: WATER, inMinutes: 3 * 1_440 });
  await openAs(page, LENA, "/spaces");
  await press(page, page.getByRole("main").getByRole("link", { name: WATER }));
  await press(page, page.getByRole("button", { name: words.spaces.takeFree }));
  await expect(heading(page, words.spaces.ticket)).toBeFocused();
  await press(page, page.getByRole("link", { name: "Go to the Space" }));
  await expect(page).toHaveURL(space);
  await expect(heading(page, WATER)).toBeFocused();
});

test("the doors, the stage and the end of a Space", async ({ page }) => {
  const main = page.getByRole("main");
  const be = ({ name }: Person): Promise<void> => select(page, bar(page).getByLabel(words.sandbox.actingAs), name);
  await openScenario(page, "Lobby");
  await press(page, bar(page).getByRole("button", { name: words.sandbox.open }));
  await press(page, bar(page).getByRole("button", { name: words.sandbox.next }), "Space");
  await be(AMINA);
  await press(page, main.getByRole("button", { name: words.spaces.openDoors }));
  await expect(main.getByText("You, the host")).toBeVisible();
  await be(LENA);
  await press(page, main.getByRole("button", { name: words.spaces.enter }));
  await expect(main.getByText("You, listening")).toBeVisible();
  await be(AMINA);
  await press(page, main.getByRole("button", { name: words.spaces.invite }));
  await expect(main.getByText("Asked to speak")).toBeVisible();
  await be(LENA);
  await press(page, main.getByRole("button", { name: words.spaces.takeStage }), "Space");
  await expect(main.getByText("You, on stage")).toBeVisible();
  await be(AMINA);
  await press(page, main.getByRole("button", { name: words.spaces.end }));
  await press(page, main.getByRole("button", { name: words.spaces.endForAll }));
  await expect(main.getByText("Over", { exact: true })).toBeVisible();
});

test("money sent and taken back", async ({ page }) => {
  await openAs(page, LENA, "/wallet");
  await press(page, page.getByRole("main").getByRole("link", { name: "Send", exact: true }));
  await write(page, page.getByRole("searchbox"), AMINA.handle);
  await press(page, page.getByRole("main").getByRole("link", { name: AMINA.name }));
  await expect(heading(page, `Send to ${AMINA.name}`)).toBeFocused();
  await write(page, page.getByLabel(/^A note/), "By keyboard.");
  await press(page, page.getByRole("button", { name: "Review" }));
  await expect(heading(page, `Send to ${AMINA.name}`)).toBeFocused();
  await press(page, page.getByRole("link", { name: words.tip.change }));
  await expect(heading(page, `Send to ${AMINA.name}`)).toBeFocused();
  await press(page, page.getByRole("button", { name: "Review" }));
  await press(page, page.getByRole("button", { name: "Send €10.00" }), "Space");
  await press(page, page.getByRole("button", { name: "Take it back" }));
  await expect(page.getByText("You took it back; nothing was sent")).toBeVisible();
});

test("a bank account linked, money withdrawn, and the withdrawal cancelled", async ({ page }) => {
  await openAs(page, LENA, "/wallet");
  await press(page, page.getByRole("main").getByRole("link", { name: "Withdraw", exact: true }));
  await press(page, page.getByText("Pick a test account"));
  await press(page, page.getByRole("button", { name: "The money arrives" }).first());
  await press(page, page.getByRole("button", { name: "Link this account" }));
  await expect(heading(page, "Withdraw")).toBeFocused();
  await choose(page, page.getByRole("radio", { name: /In minutes/ }));
  await press(page, page.getByRole("button", { name: "Review" }));
  await press(page, page.getByRole("button", { name: /^Withdraw €/ }), "Space");
  await press(page, page.getByRole("button", { name: "Cancel the withdrawal" }));
  await expect(page.getByText("Cancelled; it is in your wallet again").first()).toBeVisible();
});

test("a tip with another service, until it arrived", async ({ page }) => {
  await openAs(page, LENA, `/@${AMINA.handle}/tip`);
  await press(page, page.getByRole("list", { name: handoffs.elsewhere }).getByRole("link", { name: "PayPal", exact: true }));
  await write(page, page.getByLabel(words.tip.message), "For the well.");
  await press(page, page.getByRole("button", { name: handoffs.go }));
  await expect(page.getByText(handoffs.notOurs)).toBeVisible();
  await press(page, page.getByRole("link", { name: handoffs.back }));
  await press(page, page.getByRole("button", { name: handoffs.yes }), "Space");
  await expect(state(page)).toContainText(`waits for ${AMINA.name}`);

  await openAs(page, AMINA, "/handoffs");
  await press(page, page.getByRole("link", { name: /^Received/ }));
  await press(page, page.getByRole("link", { name: `From ${LENA.name} with PayPal` }).first());
  await press(page, page.getByRole("button", { name: handoffs.arrived, exact: true }));
  await expect(page.getByLabel(words.receipt.note)).toBeFocused();
  await write(page, page.getByLabel(words.receipt.note), "It rains in there now.");
  await press(page, page.getByRole("button", { name: handoffs.sayArrived }));
  await expect(state(page)).toContainText("Arrived, you said");
  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "Home" }).first());
});
