/** `heygen-v3/webhooks` as a bundle: it runs wherever Web Crypto does, and is small. */

import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { secret, success } from "../support/posts.ts";

async function bundle(contents: string, format: "esm" | "iife" = "esm"): Promise<{ text: string; imports: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: "src/webhooks", loader: "ts" },
    bundle: true,
    minify: true,
    format,
    globalName: "entry",
    platform: "neutral",
    target: "es2023",
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((each) => each.imports.map(({ path }) => path));
  return { text: outputFiles[0]?.text ?? "", imports };
}

test.each([
  ["verify", 1850],
  ["createRouter", 2500],
  ["*", 2850],
])("%s weighs at most %i bytes, minified and compressed, and imports nothing", async (name, budget) => {
  const { text, imports } = await bundle(`export ${name === "*" ? "*" : `{ ${name} }`} from "./index.ts"`);
  expect(imports).toEqual([]);
  expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThanOrEqual(budget);
});

test("runs in a realm that has the web's standards and nothing of Node", async () => {
  const { text } = await bundle('export * from "./index.ts"', "iife");
  const { crypto, TextEncoder, TextDecoder, Request, Response, Headers, Blob } = globalThis;
  const realm = createContext({ crypto, TextEncoder, TextDecoder, Request, Response, Headers, Blob, success, secret });
  const printed: unknown = await runInContext(
    `${text};
    (async () => {
      const headers = await entry.signedHeaders(success, secret);
      const { event } = await entry.verify(success, headers, secret);
      const router = entry.createRouter({ secrets: secret, onOther: () => undefined });
      const post = () => new Request("https://app.test/", { method: "POST", body: success, headers });
      const { status } = await router(post());
      const refused = await entry.verify(success, {}, secret).catch(({ reason }) => reason);
      return [event.event_type, status, refused].join();
    })()`,
    realm,
  );
  expect(printed).toBe("avatar_video.success,200,missing_header");
});
