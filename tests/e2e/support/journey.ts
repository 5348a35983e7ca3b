// The `test` of every journey: a fresh world per test, watched for errors and for violations of the security policy.
// Never import `test` from Playwright in a spec: a journey that breaks something quietly would then pass.
import { test as base, expect, type BrowserContext } from "@playwright/test";
import { strain } from "./strain";

type Watch = {
  /** What a journey provokes on purpose, such as a server that answers 500. Anything else in the console fails it. */
  provoked: RegExp[];
  /** Everything the pages wrote to the console so far. */
  said: string[];
};

/** Collects what every page of `context` says, and what goes wrong in it, for as long as it lives. */
async function listen(context: BrowserContext, said: string[], wrong: string[]): Promise<void> {
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (message) => {
    said.push(message.text());
    if (message.type() === "error") wrong.push(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => wrong.push(error.error().stack ?? error.error().message));
}

export const test = base.extend<Watch>({
  provoked: [[], { option: true }],
  // Playwright reads a fixture's needs from its first parameter.
  // eslint-disable-next-line no-empty-pattern
  said: async ({}, use) => use([]),
  context: async ({ context, provoked, said }, use) => {
    const wrong: string[] = [];
    await listen(context, said, wrong);
    await strain(context);
    await use(context);
    expect(wrong.filter((text) => !provoked.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

export { expect };
