// Pictures of every screen for a designer's eye: `npm run shots` writes them to `shots/`. They prove nothing and are
// never compared by a machine.
import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.ts";

export default defineConfig(journeys, { testMatch: "shots.ts", reporter: [["line"]], outputDir: "results/shots", timeout: 60_000 });
