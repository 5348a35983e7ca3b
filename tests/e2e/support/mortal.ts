// A browser that can be killed like any process, with a profile that outlives it. Never close it politely: that is the point.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Browser, type Page } from "@playwright/test";

export type Mortal = { page: Page; kill: () => Promise<void> };

const ADDRESS = /^DevTools listening on (ws:.*)$/;

async function address(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const found = ADDRESS.exec(line);
    if (found) {
      // What it says later is for nobody, and a full pipe would stop it.
      child.stderr!.resume();
      return found[1]!;
    }
  }
  throw new Error("the browser ended before it listened");
}

/** Starts the browser `program` with `args` on the profile in the folder `profile`. Its page takes paths on `baseURL`. */
export async function launchMortal(
  program: string,
  args: string[],
  profile: string,
  baseURL: string,
): Promise<Mortal> {
  const own = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--lang=en-US"];
  // After a crash the browser would ask whether to restore, in a window of its own that does not answer.
  own.push("--hide-crash-restore-bubble", "--disable-session-crashed-bubble");
  // A process group of its own, so that nothing of it lives on.
  const child = spawn(program, [...args, ...own], { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const browser: Browser = await chromium.connectOverCDP(await address(child));
  const context = browser.contexts()[0]!;
  const kill = async () => {
    const ended = once(child, "exit");
    process.kill(-child.pid!, "SIGKILL");
    await ended;
  };
  const page = context.pages()[0] ?? (await context.newPage());
  const goto = page.goto.bind(page);
  page.goto = (path, options) => goto(new URL(path, baseURL).href, options);
  return { page, kill };
}
