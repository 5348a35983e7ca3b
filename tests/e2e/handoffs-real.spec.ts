// Real accounts of a new profile, from its studio to what both sides say: every service that has no page of its own on the
// web. The code is read by a reader that shares nothing with its writer.
import type { Page } from "@playwright/test";
import { answerArrived, comeBack, goOn, handoffs, NORA, openService, state } from "./support/handoffs";
import { expect, test } from "./support/journey";
import { createProfile, open, openAs, type Person } from "./support/people";
import { decoded } from "./support/qr";
import { type Account, addService } from "./support/studio";
import { words } from "./support/words";

const PIA: Person = { name: "Pia Lund", handle: "pia_lund" };

type Real = {
  account: Account;
  /** What is typed as the amount, and the field it is typed in. */
  amount: [string | RegExp, string];
  warns?: RegExp;
  link: string;
  /** What a camera reads, where it is not the link. */
  code?: string;
  /** What the link does not carry. */
  left: RegExp[];
};

const REAL: Real[] = [
  {
    // The example of the registry of ISO 13616.
    account: { key: "bank", name: "Bank transfer", address: "FR14 2004 1010 0505 0001 3M02 606" },
    amount: [words.tip.other, "12.50"],
    link: "payto://iban/FR1420041010050500013M02606?amount=EUR:12.50&message=For%20the%20well&receiver-name=Nora%20Vance",
    code: ["BCD", "002", "1", "SCT", "", "Nora Vance", "FR1420041010050500013M02606", "EUR12.50", "", "", "For the well"].join("\n"),
    left: [],
  },
  {
    account: { key: "upi", name: "UPI", address: "nora@examplebank" },
    amount: [/^Amount in INR/, "250"],
    warns: /This cannot be taken back/,
    link: "upi://pay?pa=nora@examplebank&pn=Nora%20Vance&am=250.00&cu=INR&tn=For%20the%20well",
    left: [],
  },
  {
    // The first example of EIP-55.
    account: { key: "ethereum", name: "Ethereum", address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" },
    amount: [/^Amount in ETH/, "0,0125"],
    warns: /Public for ever, and final/,
    link: "ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@1?value=0.0125e18",
    left: [/The message stays here/],
  },
  {
    account: { key: "lightning", name: "Lightning", address: "nora@wallet.example" },
    amount: [/^Amount in BTC/, "0.0001"],
    warns: /This cannot be taken back/,
    link: "lightning:nora@wallet.example",
    left: [/The link carries no amount/, /The message stays here/],
  },
  {
    // The example of LUD-01.
    account: {
      key: "lightning",
      name: "Lightning",
      address:
        "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS",
    },
    amount: [/^Amount in BTC/, ""],
    warns: /This cannot be taken back/,
    link: "lightning:lnurl1dp68gurn8ghj7um9wfmxjcm99e3k7mf0v9cxj0m385ekvcenxc6r2c35xvukxefcv5mkvv34x5ekzd3ev56nyd3hxqurzepexejxxepnxscrvwfnv9nxzcn9xq6xyefhvgcxxcmyxymnserxfq5fns",
    left: [/The message stays here/],
  },
];

/** Pia says that she sent it; the test goes on as Nora, on the same hand-off. */
async function sentTo(page: Page): Promise<string> {
  await comeBack(page);
  await page.getByRole("button", { name: handoffs.yes }).click();
  await expect(state(page)).toContainText(`waits for ${NORA.name}`);
  const address = new URL(page.url()).pathname;
  await openAs(page, NORA, "/handoffs?of=received");
  await page.getByRole("link", { name: new RegExp(`^From ${PIA.name}`) }).click();
  await expect(page.getByRole("heading", { name: "Has it arrived?" })).toBeVisible();
  return address;
}

for (const { account, amount, warns, link, code, left } of REAL) {
  test(`${account.name} to ${account.address.slice(0, 12)} leads where it says, and both sides say what became of it`, async ({ page, browser }) => {
    await createProfile(page, NORA);
    await addService(page, account);
    await createProfile(page, PIA);
    await openService(page, NORA, account.key);
    await expect(page.getByText(handoffs.leaves, { exact: true })).toBeVisible();
    if (warns) await expect(page.getByText(warns)).toBeVisible();
    await page.getByLabel(amount[0]).fill(amount[1]);
    await page.getByLabel(words.tip.message).fill("For the well");
    await goOn(page);
    await expect(page.locator(".handoff-link")).toHaveText(link);
    await expect(page.getByRole("link", { name: "Open in its app" })).toHaveAttribute("href", link);
    expect(await decoded(browser, page.getByRole("img", { name: /^QR code/ }))).toBe(code ?? link);
    for (const says of left) await expect(page.getByText(says)).toBeVisible();
    if (left.length === 0) await expect(page.getByText(/stays here|carries no amount/)).toHaveCount(0);

    const address = await sentTo(page);
    await answerArrived(page, "It flows.");
    await openAs(page, PIA, address);
    await expect(state(page)).toContainText(`Arrived, says ${NORA.name}`);
    await expect(page.getByText("It flows.")).toBeVisible();
  });
}

test("what a real account did not bring is said to be missing by one side and read by the other", async ({ page }) => {
  await createProfile(page, NORA);
  await addService(page, REAL[0]!.account);
  await createProfile(page, PIA);
  await openService(page, NORA, "bank");
  await goOn(page);
  const address = await sentTo(page);
  await page.getByRole("button", { name: handoffs.notArrived }).click();
  await expect(state(page)).toContainText("Not arrived, you said");
  await openAs(page, PIA, address);
  await expect(state(page)).toContainText(`Not arrived, says ${NORA.name}`);
  await open(page, "/handoffs");
  const row = page.getByRole("listitem").filter({ hasText: NORA.name });
  await expect(row).toContainText(`Not arrived, says ${NORA.name}`);
  await expect(row).toContainText("Real money");
});
