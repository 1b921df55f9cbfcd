/** What a download onto the disk does about a file that is replaced by another one between its requests. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "../../src/index.ts";
import { saveVideo } from "../../src/node/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heygen-save-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A client that gives one answer after the other, and the offsets that it was asked for. */
function answering(responses: readonly Response[]): {
  readonly client: Parameters<typeof saveVideo>[0];
  readonly offsets: (number | undefined)[];
} {
  const offsets: (number | undefined)[] = [];
  const download = async (
    _id: string,
    { offset }: { readonly offset?: number | undefined } = {},
  ): Promise<Response> => {
    offsets.push(offset);
    return responses[offsets.length - 1]!;
  };
  return { client: { videos: { download: download as unknown as Client["videos"]["download"] } }, offsets };
}

const file = (text: string, tag: string): Response =>
  new Response(text, { headers: { ETag: tag, "Content-Length": String(text.length) } });

async function leave(path: string, id: string, tag: string | null, totalBytes: number, text: string): Promise<void> {
  const key = JSON.stringify([id, tag, totalBytes]);
  await writeFile(`${path}.${createHash("sha256").update(key).digest("hex").slice(0, 16)}.part`, text);
}

test("a file that has taken the place of the one begun is fetched from its start", async () => {
  const path = join(folder, "replaced.mp4");
  await leave(path, "vid_1", "old", 8, "old-");
  const rest = new Response("?", { status: 206, headers: { ETag: "new", "Content-Range": "bytes 4-5/6" } });
  const { client, offsets } = answering([file("old-file", "old"), rest, file("newest", "new")]);
  expect(await saveVideo(client, "vid_1", path)).toMatchObject({ sizeBytes: 6, resumedBytes: 0 });
  expect(offsets).toEqual([0, 4, 0]);
  expect(await readFile(path, "utf8")).toBe("newest");
});

test("an answer without a body is a file without bytes", async () => {
  const path = join(folder, "empty.mp4");
  const { client } = answering([new Response(null)]);
  expect(await saveVideo(client, "vid_2", path)).toMatchObject({ sizeBytes: 0, resumedBytes: 0, contentType: null });
  expect(await readFile(path, "utf8")).toBe("");
});

test("what cannot be told from another file later is not kept when it fails", async () => {
  const path = join(folder, "nameless.mp4");
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode("half"));
      queueMicrotask(() => controller.error(new Error("lost")));
    },
  });
  await expect(saveVideo(answering([new Response(broken)]).client, "vid_3", path)).rejects.toThrow("lost");
  expect((await readdir(folder)).filter((name) => name.startsWith("nameless"))).toEqual([]);
});
