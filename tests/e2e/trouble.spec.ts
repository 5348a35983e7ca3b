// Storage that is off or damaged, and the app itself breaking: a designed screen each time, never a white page.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/access";
import { expectThanks, giveButton, prepareTip } from "./support/giving";
import { expect, test } from "./support/journey";
import { AMINA, LENA, open, openAs } from "./support/people";
import { damageJournal } from "./support/stored";
import { words } from "./support/words";

test.describe("storage that is off", () => {
  for (const [how, script] of [
    ["absent", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
    ["refused", () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    }],
  ] as const) {
    test(`${how}: the reason and the way out`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1, name: "Nothing can be kept here" })).toBeVisible();
      await expect(page.getByText(/Allow it or use a normal window, then reload/)).toBeVisible();
      await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
      await expectAccessible(page, `storage ${how}`);
    });
  }

  test("local storage refused: the app opens all the same", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    });
    await open(page);
    await expect(page.getByRole("heading", { name: "Open jars" })).toBeVisible();
  });
});

test("a damaged journal opens read-only, says so, and can be exported", async ({ page }) => {
  await openAs(page, LENA);
  await damageJournal(page);
  await open(page);
  const banner = page.getByRole("alert").filter({ hasText: "The journal is damaged" });
  await expect(banner).toBeVisible();
  await expectAccessible(page, "damaged journal");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    banner.getByRole("button", { name: words.settings.export }).click(),
  ]);
  expect(readFileSync(await download.path(), "latin1")).toContain("OBOLE1");

  await open(page, "/create-profile");
  await page.getByLabel("Handle", { exact: true }).fill("late_comer");
  await page.getByLabel("Name", { exact: true }).fill("Late Comer");
  await page.getByRole("button", { name: "Create profile" }).click();
  await expect(page.getByText(/This world can only be read here|can only be read/).first()).toBeVisible();
  await page.reload();
  await open(page, "/@late_comer");
  await expect(page.getByRole("heading", { level: 1, name: /Nobody is called/ })).toBeVisible();
});

/** The crash screen says what to do and what happened, and gives out the journal; then the page is loaded again. */
async function expectCrashSaid(page: Page, report: RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Something broke" })).toBeFocused();
  await expect(page.getByText(/Your journal is safe/)).toBeVisible();
  await expect(page.getByText(report)).toBeVisible();
  await expectAccessible(page, "crash screen");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.settings.export }).click(),
  ]);
  expect(readFileSync(await download.path(), "latin1")).toContain("OBOLE1");
  await page.getByRole("button", { name: "Reload" }).click();
}

test.describe("an app that breaks", () => {
  // A panic ends in a trap; damaged memory does, or in what the glue of the app throws through it.
  test.use({ provoked: [/RuntimeError|wasm-function/] });

  test.beforeEach(async ({ page }) => {
    // Keeps hold of the app's memory, which the app gives to nobody.
    await page.addInitScript(() => {
      const real = WebAssembly.instantiateStreaming.bind(WebAssembly);
      WebAssembly.instantiateStreaming = async (...asked) => {
        const made = await real(...asked);
        Object.assign(globalThis, { appMemory: made.instance.exports.memory });
        return made;
      };
    });
    await openAs(page, LENA);
    await prepareTip(page, AMINA, { amount: "2", message: "before the crash", with: "balance" });
  });

  test("by a panic: its reason is told, the journal is safe, and a reload goes on", async ({ page }) => {
    await open(page);
    // The browser has no room for one more kind of element, just when the app asks for it: in one step with the press, so
    // that the app does not ask before.
    await page.getByRole("navigation").getByRole("link", { name: "Wallet" }).first().evaluate((link: HTMLElement) => {
      const real = Document.prototype.createElement;
      let isDone = false;
      Document.prototype.createElement = function (this: Document, ...given: [string]) {
        if (isDone || !new Error().stack!.includes("wasm")) return real.apply(this, given);
        isDone = true;
        throw new DOMException("No room", "QuotaExceededError");
      } as typeof real;
      link.click();
    });
    await expectCrashSaid(page, /panicked at .*\.rs:\d+/);
    await expect(page.getByRole("heading", { name: "Open jars" })).toBeVisible();
  });

  for (const byte of [0, 255]) {
    test(`by memory that is all ${byte}: it stops, the journal is safe, and a reload goes on`, async ({ page }) => {
      // In one step, so that nothing of the app runs between the damage and the press.
      await giveButton(page).evaluate((button: HTMLElement, byte) => {
        const { appMemory } = globalThis as unknown as { appMemory: WebAssembly.Memory };
        new Uint8Array(appMemory.buffer).fill(byte);
        button.click();
      }, byte);
      await expectCrashSaid(page, /Error/);
      await expect(page.getByText("before the crash")).toBeVisible();
      await giveButton(page).click();
      await expectThanks(page);
    });
  }
});

test.describe("an app that does not arrive", () => {
  test.use({ provoked: [/Failed to load resource/] });

  test("says so and can be tried again", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort(), { times: 2 });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "Obole did not arrive" })).toBeVisible();
    await page.unroute("**/*.wasm");
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("heading", { name: "Open jars" })).toBeVisible();
  });
});

test("a browser without WebAssembly is told what is missing", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, "WebAssembly", { value: undefined }));
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "This browser cannot open Obole" })).toBeVisible();
});

test("a device that is full says so beside the button and above the page, and keeps what was written", async ({ page }) => {
  await openAs(page, LENA);
  await prepareTip(page, AMINA, { amount: "2", message: "before it was full", with: "balance" });
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
    Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.add = real) });
  });
  await giveButton(page).click();
  await expect(page.getByText("No room left")).toBeVisible();
  await expect(page.getByText(/^This device is full/).last()).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await giveButton(page).click();
  await expectThanks(page);
});
