/** Files in a browser, which hides headers from pages of other origins and reads what it sends by itself. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../mock/node/index.ts";
import type { Client, UploadProgress } from "../../src/index.ts";
import type { OpenBrowser } from "../support/browser.ts";
import { browserMissing, openBrowser } from "../support/browser.ts";
import { checkedMock } from "../support/targets.ts";

const key = "mock_browser_files";

interface Globals {
  readonly heygen: { readonly createClient: (options: object) => Client };
}

describe.skipIf(browserMissing !== null)(
  `files in a browser${browserMissing === null ? "" : ` (${browserMissing})`}`,
  () => {
    const { mock, problems } = checkedMock();
    let browser: OpenBrowser;
    let server: Awaited<ReturnType<typeof listen>>;
    let library: string;

    beforeAll(async () => {
      browser = await openBrowser();
      server = await listen(mock, { port: 0 });
      const entry = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
      const { outputFiles } = await build({ entryPoints: [entry], bundle: true, globalName: "heygen", write: false });
      library = outputFiles[0]?.text ?? "";
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close({ graceMs: 100 });
      expect(problems).toEqual([]);
    });

    test("an upload tells its begin and its end, by either way", async () => {
      const page = await browser.page();
      await page.addScriptTag({ content: library });
      const told = await page.evaluate(
        async ({ baseUrl, apiKey }) => {
          const { heygen } = globalThis as unknown as Globals;
          const client = heygen.createClient({ baseUrl, apiKey });
          const bytes = new Uint8Array(300_000);
          bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
          const events: UploadProgress[] = [];
          const onProgress = (event: UploadProgress): void => void events.push(event);
          const file = new File([bytes], "a.png", { type: "image/png" });
          await client.assets.upload(file, {}, { onProgress });
          const { size_bytes } = await client.assets.upload(
            file.stream(),
            { contentType: "image/png", checksum: true },
            { onProgress },
          );
          return [size_bytes, ...events.map(({ phase, sentBytes }) => `${phase} ${sentBytes}`)];
        },
        { baseUrl: server.url, apiKey: key },
      );
      expect(told).toEqual([300_000, "sending 0", "done 300000", "preparing 0", "sending 0", "done 300000"]);
    });

    test("a download that is cut off goes on by range, from another origin too", async () => {
      const world = mock.world(key);
      const page = await browser.page();
      await page.addScriptTag({ content: library });
      const create = await page.evaluate(
        async ({ baseUrl, apiKey }) => {
          const client = (globalThis as unknown as Globals).heygen.createClient({ baseUrl, apiKey });
          return client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hi" });
        },
        { baseUrl: server.url, apiKey: key },
      );
      await world.clock.runUntilIdle();
      const statusesOf = async (): Promise<readonly (number | null)[]> => {
        world.faults.add({ match: { path: "/media/**", times: 1 }, effect: { type: "truncate", bytes: 3000 } });
        const last = world.journal.last();
        const [length, sizes] = await page.evaluate(
          async ({ baseUrl, apiKey, id }) => {
            // From its cache the browser would take what it has by then.
            const uncached = (request: Request): Promise<Response> => fetch(request, { cache: "no-store" });
            const { createClient } = (globalThis as unknown as Globals).heygen;
            const client = createClient({ baseUrl, apiKey, fetch: uncached });
            const sizesOf = async (): Promise<number> =>
              (await (await client.videos.download(id)).arrayBuffer()).byteLength;
            const response = await client.videos.download(id);
            const said = response.headers.get("Content-Length");
            return [Number(said), [(await response.arrayBuffer()).byteLength, await sizesOf()]] as const;
          },
          { baseUrl: server.url, apiKey: key, id: create.video_id },
        );
        expect(sizes).toEqual([length, length]);
        const files = world.journal.entries(last).filter(({ path }) => path.startsWith("/media/"));
        return files.map(({ status }) => status);
      };
      // The browser asks again by itself, for all of it, when a connection that it had open before ends too early for it to
      // have seen the headers; whether it has is a matter of luck.
      const byItself = "200,200,200";
      let statuses = byItself;
      for (let tries = 0; statuses === byItself && tries < 20; tries += 1) statuses = (await statusesOf()).join();
      expect(statuses).toBe("200,206,200");
    });
  },
);
