// Times the store in release wasm and looks at a long wallet: `cargo xtask bench` builds, serves and runs this. Machines
// differ and are noisy, so only ratios inside one run are judged. Never raise a gate here to let a change pass.
//
// BASE_URL: where the built app is served. BENCH: the folder with bench.js and bench_bg.wasm. CHROME: the browser.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const GATES = { start: 3, append: 1.3, rows: 120 };
const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 7;
const APPENDS = 150;
const { BASE_URL, BENCH, CHROME } = process.env;

let failed = 0;
const line = (words, widths) =>
  console.log(words.map((word, at) => (at === 0 ? word.padEnd(widths[0]) : word.padStart(widths[at]))).join("  "));
const milliseconds = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const gate = (name, value, most, unit = "") => {
  const isKept = value <= most;
  if (!isKept) failed += 1;
  const shown = Number.isInteger(value) ? value : value.toFixed(2);
  console.log(`${isKept ? "✓" : "✗"} ${name}: ${shown}${unit}, at most ${most}${unit}`);
};

/** A page of the app's origin with nothing on it but the bench. */
async function openBench(context) {
  const page = await context.newPage();
  const types = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };
  await page.route("**/bench/**", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop();
    if (name === "") return route.fulfill({ contentType: types.html, body: "<!doctype html><title>bench</title>" });
    const body = await readFile(join(BENCH, name));
    return route.fulfill({ contentType: types[name.split(".").pop()], body });
  });
  await page.goto(`${BASE_URL}/bench/`);
  await page.evaluate(async (script) => {
    const bench = await import(script);
    await bench.default();
    const done = (asked) =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const timed = async (work) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];
    globalThis.bench = { ...bench, done, timed, median };
  }, "/bench/bench.js");
  return page;
}

/** Opening a world of `events` events, against reading and decoding the same bytes. */
function timeStart(page, events, rounds) {
  return page.evaluate(
    async ({ events, rounds }) => {
      const { History, decode, done, timed, median } = globalThis.bench;
      const name = `bench-${events}`;
      const history = await History.write(name, events);
      const database = await done(indexedDB.open(name));
      const chunks = () => done(database.transaction("journal").objectStore("journal").getAll());
      const bytes = (await chunks()).reduce((sum, chunk) => sum + chunk.length, 0);
      const [read, start] = [[], []];
      for (let round = -1; round < rounds; round += 1) {
        const reading = await timed(async () => {
          if (decode(await chunks()) !== history.entries) throw new Error("not every entry was decoded");
        });
        let world;
        const starting = await timed(async () => {
          world = history.start();
          await world.opened;
        });
        if (world.entries !== history.entries) throw new Error("not every entry was folded");
        world.close();
        // The first round warms the compiler up.
        if (round >= 0) read.push(reading), start.push(starting);
      }
      database.close();
      const ratios = start.map((time, round) => time / read[round]);
      const found = { events: history.events, entries: history.entries, bytes };
      return { ...found, read: median(read), start: median(start), ratio: median(ratios) };
    },
    { events, rounds },
  );
}

/** One entry through the journal, which also reads the last chunk before it appends, against a strict put of the same
 *  bytes. What such a read costs by itself, and a whole tip from the decision to the new State, are shown and not judged. */
function timeAppend(page, events, count) {
  return page.evaluate(
    async ({ events, count }) => {
      const { History, Appending, last_entry: lastEntry, done, timed, median } = globalThis.bench;
      const name = `bench-append-${events}`;
      const history = await History.write(name, events);
      const world = history.start();
      await world.opened;
      await world.tip();
      const written = await done(indexedDB.open(name));
      const stored = await done(written.transaction("journal").objectStore("journal").getAll());
      const entry = lastEntry(stored[stored.length - 1]);
      const journal = await Appending.open("bench-journal", entry);
      const opening = indexedDB.open("bench-raw");
      opening.onupgradeneeded = () => opening.result.createObjectStore("entries", { autoIncrement: true });
      const raw = await done(opening);
      const strictly = (work) =>
        new Promise((resolve, reject) => {
          const transaction = raw.transaction("entries", "readwrite", { durability: "strict" });
          work(transaction.objectStore("entries"), transaction);
          transaction.oncomplete = resolve;
          transaction.onabort = () => reject(transaction.error);
        });
      let last = 0;
      const put = (store, transaction) => {
        store.put(entry).onsuccess = (event) => (last = event.target.result);
        transaction.commit();
      };
      const readAndPut = (store, transaction) => {
        store.getAll(IDBKeyRange.lowerBound(last)).onsuccess = () => put(store, transaction);
      };
      const works = [
        () => strictly(put),
        () => journal.append(entry),
        () => world.tip(),
        () => strictly(readAndPut),
      ];
      const times = works.map(() => []);
      for (let n = -5; n < count; n += 1) {
        // Each comes first as often as the others: what went before is part of how long something takes.
        for (const turn of works.keys()) {
          const at = (turn + n + works.length * 2) % works.length;
          // The browser's clock shows tenths of a millisecond, so several in a row are one figure.
          const time = await timed(async () => {
            for (let again = 0; again < 10; again += 1) await works[at]();
          });
          if (n >= 0) times[at].push(time / 10);
        }
      }
      const [bare, append, tip, read] = times.map(median);
      return { bare, read, append, tip, ratio: append / bare, entry: entry.length };
    },
    { events, count },
  );
}

/** The app itself on a long history: how much of it is in the document. */
async function lookAtWallet(context, bench) {
  const events = 10_000;
  const entries = await bench.evaluate(async (events) => {
    const history = await globalThis.bench.History.write("obole", events);
    localStorage.setItem("obole.actor", history.giver);
    return history.entries;
  }, events);
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`${BASE_URL}/wallet`);
  await page.locator(".wallet-history .row").first().waitFor();
  const time = performance.now() - start;
  const rows = await page.locator(".row").count();
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return { entries, rows, nodes, time };
}

const profile = await mkdtemp(join(tmpdir(), "obole-bench-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: CHROME,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
try {
  const page = await openBench(context);
  console.log(`\nStart, median of ${ROUNDS} rounds`);
  const widths = [10, 8, 10, 16, 12, 6];
  line(["events", "entries", "bytes", "read and decode", "start", "ratio"], widths);
  let last;
  for (const events of SIZES) {
    last = await timeStart(page, events, ROUNDS);
    const times = [milliseconds(last.read), milliseconds(last.start), last.ratio.toFixed(2)];
    line([`${last.events}`, `${last.entries}`, `${last.bytes}`, ...times], widths);
  }
  const append = await timeAppend(page, 1_000, APPENDS);
  console.log(`\nOne durable append, median of ${APPENDS}`);
  const told = (what, time) => line([`  ${what}`, milliseconds(time)], [58, 10]);
  told(`a raw strict put of the entry's ${append.entry} bytes`, append.bare);
  told("the same after a raw read of what was put last", append.read);
  told("the same bytes appended to the journal", append.append);
  told("a tip through the store", append.tip);
  const wallet = await lookAtWallet(context, page);
  console.log(`\nA wallet in a world of ${wallet.entries} entries`);
  console.log(`  ${wallet.rows} rows, ${wallet.nodes} elements, on show after ${milliseconds(wallet.time)}\n`);
  gate("start with 100 000 events, in readings", last.ratio, GATES.start, "×");
  gate("append, in raw strict puts", append.ratio, GATES.append, "×");
  gate("rows in the document of a long wallet", wallet.rows, GATES.rows);
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
