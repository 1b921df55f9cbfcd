/** The examples of the README's chapter on webhooks, run as they stand there. */

import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";
import { signedHeaders } from "../../src/webhooks/index.ts";
import { secret, success } from "../support/posts.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const chapter = readme.slice(readme.indexOf("## Receiving webhooks"), readme.indexOf("## In the tests that you have"));
const examples = [...chapter.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** The module that the example is, with what it leaves to the reader as globals. */
async function run<Module>(code: string, globals: Record<string, unknown>): Promise<Module> {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const entry = fileURLToPath(new URL("../../src/webhooks/index.ts", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts" },
    alias: { "heygen-v3/webhooks": entry },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`)) as Module;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test("there are two", () => expect(examples).toHaveLength(2));

test("the router publishes a video once", async () => {
  const publish = vi.fn<() => Promise<void>>(async () => undefined);
  vi.stubEnv("HEYGEN_WEBHOOK_SECRET", secret);
  const { default: app } = await run<{ default: { fetch: typeof fetch } }>(examples[0] ?? "", { publish });
  const headers = await signedHeaders(success, secret);
  const post = (): Request => new Request("https://app.test/hook", { method: "POST", body: success, headers });
  expect([(await app.fetch(post())).status, (await app.fetch(post())).status]).toEqual([200, 200]);
  expect(publish.mock.calls).toEqual([["vid_1", "https://files.test/vid_1.mp4"]]);
});

test("the server answers what the text says it does", async () => {
  const publish = vi.fn<() => Promise<void>>(async () => undefined);
  publish.mockRejectedValueOnce(new Error("no room"));
  const { server } = await run<{ server: Server }>(examples[1] ?? "", { publish, secret });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const send = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(url, { method: "POST", body: success, headers })).status;
  const signed = await signedHeaders(success, secret);
  expect([await send(signed), await send(signed), await send(signed), await send({})]).toEqual([500, 200, 200, 401]);
  expect(publish).toHaveBeenCalledTimes(2);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});
