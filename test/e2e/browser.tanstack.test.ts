/** `heygen-v3/tanstack` under React in a real browser, from a page of another origin than the mock's. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../mock/node/index.ts";
import { createClient } from "../../src/index.ts";
import type { Api } from "../support/api.ts";
import { freshApi } from "../support/api.ts";
import type { OpenBrowser } from "../support/browser.ts";
import { browserMissing, openBrowser } from "../support/browser.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

const root = process.cwd();

describe.skipIf(browserMissing !== null)(`in a browser${browserMissing === null ? "" : ` (${browserMissing})`}`, () => {
  const { mock, problems } = checkedMock();
  let browser: OpenBrowser;
  let url: string;
  let own: Api;
  /** How many looks the world has. */
  let all: number;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
    const server = await listen(mock, { port: 0 });
    stop = () => server.close({ graceMs: 100 });
    own = freshApi(targetOf(mock, server.url, fetch));
    url = server.url;
    all = (await createClient({ apiKey: own.key, baseUrl: server.url }).looks.list().toArray()).length;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stop?.();
    expect(problems).toEqual([]);
  });

  /** A page in which the module is `app`, and whose timers the test moves. */
  const open = async (contents: string): Promise<Page> => {
    const { outputFiles } = await build({
      stdin: { contents, loader: "tsx", resolveDir: root },
      alias: { "heygen-v3": join(root, "src/index.ts"), "heygen-v3/tanstack": join(root, "src/tanstack/index.ts") },
      jsx: "automatic",
      bundle: true,
      format: "iife",
      globalName: "app",
      define: { "process.env.NODE_ENV": '"production"' },
      write: false,
    });
    const page = await browser.page();
    await page.clock.install();
    own.world.journal.clear();
    // The client of a module may need what the page's server answers.
    await page.route("**/api/heygen/**", async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const headers = { ...route.request().headers(), "x-api-key": own.key };
      await route.fulfill({
        response: await route.fetch({ url: url + pathname.replace("/api/heygen", "") + search, headers }),
      });
    });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    return page;
  };

  const asked = (operation: string): number =>
    own.world.journal.entries().filter((entry) => entry.operation === operation).length;

  test("React shows a list without end, makes a video once, follows it to its end and plays it", async () => {
    const page = await open('export { start } from "./test/e2e/browser.tanstack/app.ts";');
    await page.evaluate(`app.start(${JSON.stringify(own.key)}, ${JSON.stringify(url)})`);
    const looks = page.locator(".look");
    await looks.nth(19).waitFor();
    expect([await looks.count(), asked("listAvatarLooks")]).toEqual([20, 1]);
    for (let pages = 2; await page.locator("#end").count(); pages += 1) {
      await page.locator("#end").scrollIntoViewIfNeeded();
      // The next end comes with the next page; the last page has none.
      await looks.nth((pages - 1) * 20).waitFor();
      expect(asked("listAvatarLooks")).toBe(pages);
    }
    expect(await looks.count()).toBe(all);

    expect(await page.textContent("#videos")).toBe("0");
    await page.locator("#look_def456").click();
    await page.locator("#status", { hasText: "pending" }).waitFor();
    await page.locator("#videos", { hasText: "1" }).waitFor();
    const [{ id }] = (await own.get("/v3/videos")).data;
    own.world.jobs.complete(id);
    await page.clock.runFor(2000);
    await page.locator("#status", { hasText: "completed" }).waitFor();
    const asks = asked("getVideo");
    await page.clock.runFor(120_000);
    expect([asked("createVideo"), asked("getVideo")]).toEqual([1, asks]);

    const [duration, end] = await page.evaluate(async () => {
      const player = document.querySelector("video") as HTMLVideoElement;
      await player.play();
      if (!player.ended) await new Promise((resolve) => player.addEventListener("ended", resolve));
      return [player.duration, player.currentTime];
    });
    expect(duration).toBeGreaterThan(1);
    expect(end).toBeCloseTo(duration, 1);
  });

  test("the README's example does what it says, through a server that adds the key", async () => {
    const [, example = ""] = /```tsx\n(.*?)```/s.exec(readFileSync("README.md", "utf8")) ?? [];
    const page = await open(`${example}
      import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
      import { createRoot } from "react-dom/client";
      createRoot(document.body).render(<QueryClientProvider client={new QueryClient()}><Studio /></QueryClientProvider>);
    `);
    const { data: looks } = await own.get("/v3/avatars/looks?ownership=private");
    const ready = looks.find(
      (look: { status: string; default_voice_id: string | null }) =>
        look.status === "completed" && look.default_voice_id,
    );
    await page.locator("button", { hasText: ready.name }).click();
    await page.locator("p", { hasText: "pending" }).waitFor();
    const [{ id }] = (await own.get("/v3/videos")).data;
    own.world.jobs.complete(id);
    await page.clock.runFor(2000);
    expect(await page.locator("video").getAttribute("src")).toMatch(new RegExp(`^${url}/.*${id}`));
    expect(await page.content()).not.toContain(own.key);
  });
});
