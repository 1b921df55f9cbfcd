/** `heygen-v3/tanstack` under React in a real browser, from a page of another origin than the mock's. */

import { fileURLToPath } from "node:url";
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

describe.skipIf(browserMissing !== null)(`in a browser${browserMissing === null ? "" : ` (${browserMissing})`}`, () => {
  const { mock, problems } = checkedMock();
  let browser: OpenBrowser;
  let page: Page;
  let own: Api;
  /** How many looks the world has. */
  let all: number;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
    const server = await listen(mock, { port: 0 });
    stop = () => server.close({ graceMs: 100 });
    own = freshApi(targetOf(mock, server.url, fetch));
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("browser.tanstack/app.ts", import.meta.url))],
      bundle: true,
      format: "iife",
      globalName: "app",
      define: { "process.env.NODE_ENV": '"production"' },
      write: false,
    });
    all = (await createClient({ apiKey: own.key, baseUrl: server.url }).looks.list().toArray()).length;
    own.world.journal.clear();
    page = await browser.page();
    await page.clock.install();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    await page.evaluate(`app.start(${JSON.stringify(own.key)}, ${JSON.stringify(server.url)})`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stop?.();
    expect(problems).toEqual([]);
  });

  const asked = (operation: string): number =>
    own.world.journal.entries().filter((entry) => entry.operation === operation).length;

  test("React shows a list without end, makes a video once, follows it to its end and plays it", async () => {
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
});
