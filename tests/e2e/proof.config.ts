// Proofs: what depends too much on the machine to stand in the way of a change, such as killing the browser. Run with
// `npm run proof` and the variables of the journeys, before a release.
import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.ts";

export default defineConfig(journeys, { testMatch: "**/*.proof.ts", retries: 0, reporter: [["list"]], outputDir: "results/proof" });
