// The security policy: the header that is served and the meta of the page agree, and scripts from elsewhere do not run.
// That no journey violates the policy is watched in every one of them.
import { expect, test } from "./support/journey";
import { open } from "./support/people";

const directives = (policy: string) =>
  policy.split(";").map((directive) => directive.trim()).filter(Boolean).toSorted();

test("the served policy is the page's own, and forbids frames besides", async ({ page }) => {
  const response = await page.goto("/");
  const served = directives(response!.headers()["content-security-policy"] ?? "");
  const meta = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(served.filter((directive) => !directive.startsWith("frame-ancestors"))).toEqual(directives(meta!));
  expect(served).toContain("frame-ancestors 'none'");
  expect(meta).toContain("script-src 'self' 'wasm-unsafe-eval'");
});

test.describe("what must not run", () => {
  test.use({ provoked: [/Content Security Policy|policy violated|TrustedScript|TrustedHTML|trusted type/i] });

  test("inline script, event attributes and addresses that are script", async ({ page }) => {
    await open(page);
    const ran = await page.evaluate(async () => {
      const scope = globalThis as unknown as { ran?: string };
      const attempts = [
        () => document.body.append(Object.assign(document.createElement("script"), { textContent: "ran = 'inline'" })),
        () => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\"ran='attribute'\">"),
        () => document.body.insertAdjacentHTML("beforeend", "<a id=evil href=\"java\tscript:ran='address'\">x</a>"),
        () => document.getElementById("evil")?.click(),
        () => setTimeout("ran = 'timer'" as unknown as () => void, 0),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused: the point of the exercise.
        }
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return scope.ran ?? "nothing";
    });
    expect(ran).toBe("nothing");
  });
});

test("nothing is asked of any other host", async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await open(page);
  await open(page, "/settings");
  expect([...hosts]).toEqual([new URL(baseURL!).origin]);
});
