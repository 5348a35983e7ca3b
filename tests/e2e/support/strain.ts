// What a journey may be put under besides: a slower machine, by OBOLE_SLOW=4, and another day, by OBOLE_TODAY=2027-01-31T23:58.
// A journey that sets the clock itself takes no other day. Never expect anything here: a journey holds or is mended.
import type { BrowserContext, Page } from "@playwright/test";

const { OBOLE_SLOW, OBOLE_TODAY } = process.env;

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: Number(OBOLE_SLOW) });
}

/** Each page of `context` begins on the day that was asked for, at that moment, and goes on from there. */
async function beginOn(context: BrowserContext, today: string): Promise<void> {
  const ahead = Date.parse(`${today}Z`) - Date.now();
  if (Number.isNaN(ahead)) throw new Error(`OBOLE_TODAY is no moment: ${today}`);
  await context.addInitScript((ahead) => {
    const Real = Date;
    const now = () => Real.now() + ahead;
    globalThis.Date = new Proxy(Real, {
      apply: () => new Real(now()).toString(),
      construct: (_, given: [number?], as) => Reflect.construct(Real, given.length > 0 ? given : [now()], as),
      get: (_, key) => (key === "now" ? now : Reflect.get(Real, key)),
    });
  }, ahead);
}

export async function strain(context: BrowserContext): Promise<void> {
  if (OBOLE_TODAY) await beginOn(context, OBOLE_TODAY);
  // A page that closes at once needs no slowing down.
  if (OBOLE_SLOW) context.on("page", (page) => void slowDown(page).catch(() => undefined));
}
