// The first visit: a peopled world by itself, and designed screens when it cannot be fetched.
import { expect, test } from "./support/journey";
import { createProfile, open } from "./support/people";

const SCENARIO = "**/scenarios/*";

test.describe("a first visit", () => {
  test("peoples the world by itself, once", async ({ page }) => {
    let fetches = 0;
    page.on("request", (request) => (fetches += Number(request.url().includes("/scenarios/"))));
    await open(page);
    await expect(page.getByRole("heading", { name: "Open jars" })).toBeVisible();
    await expect(page.getByText(/people live here/)).toHaveText(/^(1[2-9]|[2-9]\d) people/);
    await page.reload();
    await expect(page.getByRole("heading", { name: "Open jars" })).toBeVisible();
    expect(fetches).toBe(1);
  });

  test("has creating a profile and starting empty one tap away", async ({ page }) => {
    await open(page);
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "Create your profile" })).toBeVisible();
    await main.getByRole("link", { name: "Start empty" }).click();
    await page.getByRole("button", { name: "Erase, then empty world" }).click();
    await expect(page.getByText("Nobody here yet")).toBeVisible();
    await createProfile(page, { name: "First Person", handle: "first_person" });
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "First Person" })).toBeVisible();
  });
});

test.describe("a demo world that does not arrive", () => {
  test.use({ provoked: [/Failed to load resource/] });

  test("because the server fails, comes when tried again", async ({ page }) => {
    await page.route(SCENARIO, (route) => route.fulfill({ status: 500 }), { times: 1 });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "The demo world did not arrive" })).toBeVisible();
    await expect(page.getByText(/The server answered 500/)).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "Open jars" })).toBeVisible();
  });

  test("because there is no network, can be done without", async ({ page }) => {
    await page.route(SCENARIO, (route) => route.abort());
    await page.goto("/");
    await expect(page.getByText(/There seems to be no network/)).toBeVisible();
    await page.getByRole("button", { name: "Start empty" }).click();
    await expect(page.getByText("Nobody here yet")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Nobody here yet")).toBeVisible();
  });

  test("because the file is broken, says so", async ({ page }) => {
    await page.route(SCENARIO, (route) => route.fulfill({ body: '{"name":"demo","version":1,"requ' }));
    await page.goto("/");
    await expect(page.getByText(/does not fit this version/)).toBeVisible();
  });
});
