// Every address opens on its own, on reload too; one that leads nowhere says so; nobody reads another person's receipt.
import { CARDS } from "./support/cards";
import { giveTip, heading } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, INES, LENA, open, openAs } from "./support/people";
import { words } from "./support/words";

const ADDRESSES: [string, string][] = [
  ["/", "Obole"],
  [`/@${AMINA.handle}`, AMINA.name],
  [`/@${AMINA.handle}/tip`, words.tip.sheet(AMINA.name)],
  ["/wallet", "Wallet"],
  ["/wallet/top-up", words.wallet.topUp],
  ["/settings", "Settings"],
  ["/create-profile", "Create your profile"],
  ["/you", "You"],
];

for (const [path, title] of ADDRESSES) {
  test(`${path} opens directly and on reload`, async ({ page }) => {
    await open(page, path);
    await expect(heading(page, title)).toBeVisible();
    await page.reload();
    await expect(heading(page, title)).toBeVisible();
    await expect(page).toHaveTitle(/Obole/);
  });
}

test("an address that leads nowhere says so and offers the search", async ({ page }) => {
  for (const path of ["/nothing", "/wallet/nothing", "/@", "/@..", "/pay", "/receipt"]) {
    await open(page, path);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 }), path).toHaveText(/Nothing here|Nobody is called/);
    await expect(page.getByRole("main").getByRole("link", { name: "Go home" }), path).toBeVisible();
  }
});

test("unknown handles, payments and receipts each say what is missing", async ({ page }) => {
  const id = "0190b2a0-0000-7000-8000-000000000000";
  await open(page, "/@nobody_here");
  await expect(heading(page, "Nobody is called @nobody_here")).toBeVisible();
  await open(page, "/@nobody_here/tip");
  await expect(page.getByText("Nobody has this handle")).toBeVisible();
  for (const path of [`/pay/${id}`, "/pay/x"]) {
    await open(page, path);
    await expect(page.getByText("There is no payment at this address that you could see."), path).toBeVisible();
  }
  for (const path of [`/receipt/${id}`, "/receipt/x"]) {
    await open(page, path);
    await expect(page.getByText(words.receipt.missing), path).toBeVisible();
  }
});

test("a receipt is for its two people and for nobody else", async ({ page }) => {
  await openAs(page, LENA);
  await giveTip(page, AMINA, { amount: "2", message: "for two pairs of eyes", visibility: words.tip.private, with: "balance" });
  const payment = new URL(page.url()).pathname;
  const receipt = payment.replace("/pay/", "/receipt/");
  await open(page, receipt);
  await expect(page.getByText("for two pairs of eyes")).toBeVisible();

  await openAs(page, INES, receipt);
  await expect(page.getByText(words.receipt.missing)).toBeVisible();
  await expect(page.getByText("for two pairs of eyes")).toHaveCount(0);
  await open(page, payment);
  await expect(page.getByText("There is no payment at this address that you could see.")).toBeVisible();

  await openAs(page, AMINA, receipt);
  await expect(page.getByText("for two pairs of eyes")).toBeVisible();
});

test("nobody tips themself or a closed jar, whatever the address says", async ({ page }) => {
  await openAs(page, AMINA, `/@${AMINA.handle}/tip`);
  await expect(page.getByText("This jar is yours")).toBeVisible();
  await open(page, `/@${INES.handle}/tip`);
  await expect(page.getByText("Inès Bao’s jar is closed")).toBeVisible();
});

test("a card payment of a visitor is not lost when the tab is closed", async ({ context, page }) => {
  await giveTip(page, AMINA, { amount: "2", card: CARDS.succeeds });
  const address = page.url();
  await page.close();
  const later = await context.newPage();
  await open(later, address);
  await expect(heading(later, words.payment.thanks)).toBeVisible();
});
