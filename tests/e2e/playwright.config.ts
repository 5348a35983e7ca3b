// Where and how the journeys run: the system's Chromium against the address in BASE_URL.
// Never start a server or download a browser from here; `cargo xtask test journeys` brings both.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** CHROME wins; otherwise the first browser on PATH, otherwise where macOS keeps it. */
function browser(): string {
  const named = process.env.CHROME;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...candidates, ...ELSEWHERE].find(isRunnable);
  if (!found) throw new Error("No Chromium or Chrome found: run `cargo xtask doctor` to see what to install.");
  return found;
}

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "results/artifacts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A journey that the machine cut short gets one more try, is named as flaky, and only one in a hundred may need it.
  retries: 1,
  // Machines are slow now and then; what a test asserts does not depend on it.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "results/report.json" }]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:8080",
    locale: "en-US",
    timezoneId: "UTC",
    colorScheme: "light",
    trace: "off",
    screenshot: "off",
    video: "off",
    // What a journey routes must reach it; the one about opening offline allows the worker.
    serviceWorkers: "block",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: browser(),
          chromiumSandbox: !isRoot,
          args: [
            ...(isRoot ? ["--no-sandbox"] : []),
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
          ],
        },
      },
    },
  ],
});
