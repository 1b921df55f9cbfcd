/** What a download onto the disk takes up, leaves behind and does about others that write the same file. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../../src/index.ts";
import { DownloadError } from "../../src/index.ts";
import { saveVideo } from "../../src/node/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heygen-save-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A client that gives one answer after the other, and the offsets that it was asked for. */
function answering(responses: readonly (Response | Error)[]): {
  readonly client: Parameters<typeof saveVideo>[0];
  readonly offsets: (number | undefined)[];
} {
  const offsets: (number | undefined)[] = [];
  const download = async (
    _id: string,
    { offset }: { readonly offset?: number | undefined } = {},
  ): Promise<Response> => {
    offsets.push(offset);
    const response = responses[offsets.length - 1]!;
    if (response instanceof Error) throw response;
    return response;
  };
  return { client: { videos: { download: download as unknown as Client["videos"]["download"] } }, offsets };
}

const file = (text: string, tag: string): Response =>
  new Response(text, { headers: { ETag: tag, "Content-Length": String(text.length) } });

function partPath(path: string, id: string, tag: string | null, totalBytes: number | null): string {
  const key = JSON.stringify([id, tag, totalBytes]);
  return `${path}.${createHash("sha256").update(key).digest("hex").slice(0, 16)}.part`;
}

async function leave(
  path: string,
  id: string,
  tag: string | null,
  totalBytes: number | null,
  text: string,
): Promise<void> {
  await writeFile(partPath(path, id, tag, totalBytes), text);
}

/** Gives some text, then does something, and ends unless that fails. */
function bodyOf(text: string, then: () => unknown): ReadableStream<Uint8Array> {
  const steps = [
    (controller: ReadableStreamDefaultController<Uint8Array>): void =>
      controller.enqueue(new TextEncoder().encode(text)),
    async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      await then();
      controller.close();
    },
  ];
  return new ReadableStream({ pull: (controller) => steps.shift()!(controller) }, { highWaterMark: 0 });
}

const breakOff = (): never => {
  throw new Error("lost");
};
/** The files whose names begin like that one's. */
const beside = async (start: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith(start));

test("a file that has taken the place of the one begun is fetched from its start", async () => {
  const path = join(folder, "replaced.mp4");
  await leave(path, "vid_1", "old", 8, "old-");
  const rest = new Response("?", { status: 206, headers: { ETag: "new", "Content-Range": "bytes 4-5/6" } });
  const { client, offsets } = answering([file("old-file", "old"), rest, file("newest", "new")]);
  expect(await saveVideo(client, "vid_1", path)).toMatchObject({ sizeBytes: 6, resumedBytes: 0 });
  expect(offsets).toEqual([0, 4, 0]);
  expect(await readFile(path, "utf8")).toBe("newest");
  expect(await beside("replaced")).toEqual(["replaced.mp4"]);
});

test("more than the file has is none of it", async () => {
  const path = join(folder, "longer.mp4");
  await leave(path, "vid_1", "tag", 5, "too long");
  const { client, offsets } = answering([file("whole", "tag")]);
  expect(await saveVideo(client, "vid_1", path)).toMatchObject({ sizeBytes: 5, resumedBytes: 0 });
  expect(offsets).toEqual([0]);
});

test("an answer without a body is a file without bytes", async () => {
  const path = join(folder, "empty.mp4");
  const { client } = answering([new Response(null)]);
  expect(await saveVideo(client, "vid_2", path)).toMatchObject({ sizeBytes: 0, resumedBytes: 0, contentType: null });
  expect(await readFile(path, "utf8")).toBe("");
});

test("what cannot be told from another file later is not kept when it fails", async () => {
  const path = join(folder, "nameless.mp4");
  await expect(saveVideo(answering([new Response(bodyOf("half", breakOff))]).client, "vid_3", path)).rejects.toThrow(
    "lost",
  );
  expect(await beside("nameless")).toEqual([]);
});

test("what cannot be told from another file is not taken for the rest of one", async () => {
  const path = join(folder, "unknown.mp4");
  await leave(path, "vid_3", null, null, "other");
  const { client, offsets } = answering([new Response(bodyOf("whole", () => undefined))]);
  expect(await saveVideo(client, "vid_3", path)).toMatchObject({ sizeBytes: 5, resumedBytes: 0 });
  expect(offsets).toEqual([0]);
});

test("of a file that is known, what arrived is kept when it fails, and no file is when nothing did", async () => {
  for (const [text, kept] of [
    ["half", 1],
    ["", 0],
  ] as const) {
    const path = join(folder, `known${kept}.mp4`);
    const broken = new Response(bodyOf(text, breakOff), { headers: { ETag: "a" } });
    await expect(saveVideo(answering([broken]).client, "vid_4", path)).rejects.toThrow("lost");
    expect(await beside(`known${kept}`)).toHaveLength(kept);
  }
});

test.each(["8, 8", "x8", "8x", null])("with %j for its size, a file goes on by its tag alone", async (length) => {
  const path = join(folder, `sized-${length}.mp4`);
  await leave(path, "vid_5", "tag", null, "half");
  const head = { ETag: "tag", ...(length !== null && { "Content-Length": length }) };
  let isCanceled = false;
  const first = new ReadableStream({ cancel: () => void (isCanceled = true) });
  const rest = new Response("rest", { status: 206, headers: { ETag: "tag", "Content-Range": "bytes 4-7/*" } });
  const { client, offsets } = answering([new Response(first, { headers: head }), rest]);
  expect(await saveVideo(client, "vid_5", path)).toMatchObject({ sizeBytes: 8, resumedBytes: 4 });
  expect(offsets).toEqual([0, 4]);
  expect(isCanceled).toBe(true);
  expect(await readFile(path, "utf8")).toBe("halfrest");
});

test("where nothing comes behind what is there, and nobody says how long the file is, it is fetched from its start", async () => {
  // As from a client of another copy of the package.
  const refused = Object.assign(new Error("answered 416"), { name: "DownloadError", status: 416 });
  const untold = (text: string): Response => new Response(text, { headers: { ETag: "tag" } });
  for (const text of ["whole", "it"]) {
    const path = join(folder, `end-${text}.mp4`);
    await leave(path, "vid_6", "tag", null, "whole");
    const { client, offsets } = answering([untold("?"), refused, untold(text)]);
    expect(await saveVideo(client, "vid_6", path)).toMatchObject({ sizeBytes: text.length, resumedBytes: 0 });
    expect(offsets).toEqual([0, 5, 0]);
    expect(await readFile(path, "utf8")).toBe(text);
  }
});

test("what else is refused about the rest is told, and what is there is kept", async () => {
  const path = join(folder, "refused.mp4");
  await leave(path, "vid_7", "tag", null, "half");
  const refused = new DownloadError({ message: "answered 404", id: "vid_7", status: 404, retryAfterMs: null });
  const { client } = answering([new Response("?", { headers: { ETag: "tag" } }), refused]);
  await expect(saveVideo(client, "vid_7", path)).rejects.toBe(refused);
  expect(await beside("refused")).toHaveLength(1);
});

test("a file that is known to be empty is made", async () => {
  const path = join(folder, "nothing.mp4");
  expect(await saveVideo(answering([file("", "tag")]).client, "vid_6", path)).toMatchObject({ sizeBytes: 0 });
  expect(await readFile(path, "utf8")).toBe("");
});

test("a folder that is not there is what fails, whether or not there are bytes", async () => {
  const path = join(folder, "missing", "a.mp4");
  for (const response of [new Response(null), file("bytes", "tag")])
    await expect(saveVideo(answering([response]).client, "vid_7", path)).rejects.toMatchObject({
      code: "ENOENT",
      syscall: "open",
    });
});

describe("where another call was first", () => {
  const begun = (path: string, then: (part: string) => unknown): Parameters<typeof saveVideo>[0] =>
    answering([
      new Response(
        bodyOf("bytes", () => then(partPath(path, "vid_8", "tag", 5))),
        { headers: { ETag: "tag", "Content-Length": "5" } },
      ),
    ]).client;

  test("and has given the whole its name, that is the file", async () => {
    const path = join(folder, "first.mp4");
    expect(
      await saveVideo(
        begun(path, (part) => rename(part, path)),
        "vid_8",
        path,
      ),
    ).toMatchObject({ sizeBytes: 5 });
    expect(await readFile(path, "utf8")).toBe("bytes");
  });

  test("and the file has gone, or is of another size, that is told", async () => {
    const path = join(folder, "gone.mp4");
    const gone = saveVideo(
      begun(path, (part) => rm(part)),
      "vid_8",
      path,
    );
    await expect(gone).rejects.toMatchObject({ code: "ENOENT", syscall: "rename" });
    await writeFile(path, "another");
    const other = saveVideo(
      begun(path, (part) => rm(part)),
      "vid_8",
      path,
    );
    await expect(other).rejects.toMatchObject({ code: "ENOENT", syscall: "rename" });
    expect(await readFile(path, "utf8")).toBe("another");
  });

  test("to make a folder of that name, that is told, even if it has the size of the file", async () => {
    const path = join(folder, "folder.mp4");
    await mkdir(path);
    const { client } = answering([file("x".repeat((await stat(path)).size), "tag")]);
    await expect(saveVideo(client, "vid_9", path)).rejects.toMatchObject({ syscall: "rename" });
  });
});

test.runIf(existsSync("/proc/self/fd"))("no file stays open", async () => {
  const path = join(folder, "closed.mp4");
  await saveVideo(answering([file("bytes", "tag")]).client, "vid_10", path);
  const open = await readdir("/proc/self/fd");
  const names = await Promise.all(open.map((number) => readlink(`/proc/self/fd/${number}`).catch(() => "")));
  expect(names.filter((name) => name.startsWith(folder))).toEqual([]);
});
