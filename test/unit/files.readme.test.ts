/** The examples of the README's chapter on files, run as they stand there against the mock. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../support/clients.ts";
import { mp4, png, wav } from "../support/files.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const chapter = /^## Files$(.*?)^## /ms.exec(readme)?.[1] ?? "";
const examples = [...chapter.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
const { mock } = checkedMock();
const { client } = connect(targetOf(mock, "http://localhost:4394", mock.fetch), "mock_readme_files");

/** Runs an example, with what it leaves to the reader as globals. */
async function run(code: string, globals: Record<string, unknown>): Promise<void> {
  for (const [name, value] of Object.entries({ client, ...globals })) vi.stubGlobal(name, value);
  const entry = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts" },
    alias: { "heygen-v3/node": entry("node/index.ts"), "heygen-v3": entry("index.ts") },
    nodePaths: [fileURLToPath(new URL("../../node_modules", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}

const before = process.cwd();
let logged: unknown[][];
beforeEach(async () => {
  process.chdir(await mkdtemp(join(tmpdir(), "heygen-readme-")));
  logged = [];
  vi.spyOn(console, "log").mockImplementation((...values) => void logged.push(values));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const folder = process.cwd();
  process.chdir(before);
  await rm(folder, { recursive: true });
});

test("there are two", () => expect(examples).toHaveLength(2));

test("a file, a stream and a drawing are uploaded", async () => {
  await writeFile("tour.mp4", mp4);
  const canvas = { toDataURL: () => `data:image/png;base64,${Buffer.from(png).toString("base64")}` };
  await run(examples[0] ?? "", { response: new Response(wav), canvas });
  const { username } = await client.users.me();
  const names = (await client.assets.list({ username }).toArray()).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(["drawing.png", "speech.wav", "tour.mp4"]);
  expect(logged.at(-1)).toEqual(["done", mp4.length, mp4.length]);
});

test("a video is piped to where it is wanted, and saved", async () => {
  const { video_id: videoId } = await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hi" });
  await client.videos.wait(videoId);
  const chunks: Uint8Array[] = [];
  const destination = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk) });
  await run(examples[1] ?? "", { videoId, destination });
  const piped = Buffer.concat(chunks);
  expect((await readFile("tour.mp4")).equals(piped)).toBe(true);
  expect([await readdir("."), logged.at(-1)]).toEqual([["tour.mp4"], [piped.length, 0]]);
});
