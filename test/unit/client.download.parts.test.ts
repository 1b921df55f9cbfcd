/** Downloads from answers that a test gives one by one: which are believed, what is asked next, and what is left behind. */
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import type { DownloadError, DownloadOptions } from "../../src/index.ts";
import type { Stub } from "./client.stub.ts";
import { failure, json, stub } from "./client.stub.ts";

const bytes = "0123456789";

interface Told {
  /** The bytes that come: up to, but not including, `to`. */
  readonly from?: number;
  readonly to?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is lost behind the last of them. */
  readonly isBroken?: boolean;
  readonly onCancel?: () => void;
}

/** An answer with a part of the file, in one piece. */
function part({
  from = 0,
  to = bytes.length,
  status = from > 0 ? 206 : 200,
  headers = from > 0 ? { "Content-Range": `bytes ${from}-${to - 1}/${bytes.length}` } : {},
  isBroken = false,
  onCancel = (): void => undefined,
}: Told = {}): () => Response {
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        if (to > from) controller.enqueue(new TextEncoder().encode(bytes.slice(from, to)));
        if (!isBroken) controller.close();
      },
      pull: (controller) => {
        if (isBroken) controller.error(new TypeError("terminated"));
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  return () => new Response(body, { status, headers });
}

/** The file's answers, behind that of the API which says where it lies. */
function served(...answers: readonly (() => Response)[]): Stub {
  const located = json({ data: { id: "vid_1", status: "completed", video_url: "https://files.example.com/v.mp4" } });
  return stub([located, ...answers]);
}

async function read({ client }: Stub, options?: DownloadOptions): Promise<string> {
  return (await client.videos.download("vid_1", options)).text();
}

/** Of each request for the file. */
function asked({ requests }: Stub, header: string): readonly (string | null)[] {
  return requests.slice(1).map(({ headers }) => headers.get(header));
}

describe("the answer after a break", () => {
  const monday = "Mon, 05 Jan 2026 10:00:00 GMT";
  const tuesday = "Tue, 06 Jan 2026 10:00:00 GMT";
  const range = { "Content-Range": "bytes 4-9/10" };

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, boolean]>([
    [
      "has the same tag and another date",
      { ETag: '"1"', "Last-Modified": monday },
      { ETag: '"1"', "Last-Modified": tuesday },
      true,
    ],
    ["has the tag without its weakness", { ETag: 'W/"1"' }, { ETag: '"1"' }, true],
    ["has lost its tag", { ETag: '"1"' }, {}, true],
    ["has got a tag", {}, { ETag: '"1"' }, true],
    ["has the same date", { "Last-Modified": monday }, { "Last-Modified": monday }, true],
    ["has lost its date", { "Last-Modified": monday }, {}, true],
    ["has got a date", {}, { "Last-Modified": monday }, true],
    ["has another date and never had a tag", { "Last-Modified": monday }, { "Last-Modified": tuesday }, false],
    [
      "has another date and no tag any more",
      { ETag: '"1"', "Last-Modified": monday },
      { "Last-Modified": tuesday },
      false,
    ],
    ["has a tag that only looks alike", { ETag: '"aW/b"' }, { ETag: '"ab"' }, false],
  ])("that %s: is it the same file?", async (_, before, after, isSame) => {
    const one = served(
      part({ to: 4, headers: before, isBroken: true }),
      part({ from: 4, headers: { ...range, ...after } }),
    );
    if (isSame) expect(await read(one)).toBe(bytes);
    else expect(await failure<Error>(read(one))).toHaveProperty("message", expect.stringContaining("it has changed"));
  });

  test.each([
    ["with a strong tag", '"1"', 4, '"1"'],
    ["never with a weak tag, which does not promise the same bytes", 'W/"1"', 4, null],
    ["never with a tag where no byte has come, as nothing is then asked for by range", '"1"', 0, null],
  ])("is asked for %s", async (_, ETag, to, expected) => {
    const one = served(part({ to, headers: { ETag }, isBroken: true }), part({ from: to }));
    expect(await read(one)).toBe(bytes);
    expect(asked(one, "If-Range")).toEqual([null, expected]);
    expect(asked(one, "Range")).toEqual([null, to > 0 ? `bytes=${to}-` : null]);
  });

  test.each([
    [404, 4],
    [410, 4],
    [416, 0],
  ])("of status %i behind %i bytes is the end: the whole would be refused as well", async (status, to) => {
    const one = served(part({ to, isBroken: true }), part({ status, headers: {} }), part());
    expect(await failure<DownloadError>(read(one))).toMatchObject({ name: "DownloadError", status });
    expect(asked(one, "Range")).toHaveLength(2);
  });

  test.each([
    ["counts in another unit", { "Content-Range": "kilobytes 4-9/10" }],
    ["says more than a range", { "Content-Range": "bytes 4-9/10, bytes 4-9/10" }],
    ["counts packed bytes", { ...range, "Content-Encoding": "gzip" }],
  ])("that %s is not believed: the whole is asked for", async (_, headers) => {
    const one = served(part({ to: 4, isBroken: true }), part({ from: 4, headers }), part());
    expect(await read(one)).toBe(bytes);
    expect(asked(one, "Range")).toEqual([null, "bytes=4-", null]);
  });

  test("that is the whole again, and ends before the bytes that are there, is none", async () => {
    const one = served(part({ to: 6, isBroken: true }), part({ to: 3 }), part());
    expect(await read(one)).toBe(bytes);
    expect(asked(one, "Range")).toEqual([null, "bytes=6-", "bytes=6-"]);
  });
});

describe("an answer that is not used has its connection let go:", () => {
  const isLetGo = async (told: Told, to?: number): Promise<readonly [boolean, unknown]> => {
    let isCancelled = false;
    const answer = part({ ...told, onCancel: () => void (isCancelled = true) });
    const answers = to === undefined ? [answer] : [part({ to, headers: { ETag: '"1"' }, isBroken: true }), answer];
    const outcome = await read(served(...answers, part()), { offset: to === undefined ? 11 : 0 }).catch(
      (error: unknown) => error,
    );
    return [isCancelled, outcome];
  };

  test.each<[string, Told, number | undefined, string]>([
    ["of a status that is no file", { status: 203 }, 4, "its server answered 203."],
    [
      "of a file that has changed",
      { from: 4, headers: { ETag: '"2"', "Content-Range": "bytes 4-9/10" } },
      4,
      "changed",
    ],
    ["of a file that ends before the offset", { headers: { "Content-Length": "10" } }, undefined, "offset is 11."],
    ["of a part that nobody asked for", { from: 4 }, 0, "parts that nobody asked for."],
  ])("one %s", async (_, told, to, message) => {
    const held = { ...told, isBroken: true };
    expect(await isLetGo(held, to)).toEqual([
      true,
      expect.objectContaining({ message: expect.stringContaining(message) }),
    ]);
  });

  test("one of a part behind which the whole is asked for", async () => {
    expect(await isLetGo({ from: 5, isBroken: true }, 4)).toEqual([true, bytes]);
  });
});

describe("what the caller gets", () => {
  test("is an empty file where the answer has no body", async () => {
    for (const headers of [{}, { "Content-Length": "0" }])
      expect(await read(served(() => new Response(null, { headers })))).toBe("");
  });

  test("says nothing of a length that the server does not tell, or tells twice", async () => {
    for (const headers of [{}, { "Content-Length": "10, 10" }, { "Content-Length": "ten: 10" }]) {
      const totals: unknown[] = [];
      const onProgress: DownloadOptions["onProgress"] = ({ totalBytes }) => void totals.push(totalBytes);
      expect(await read(served(part({ headers })), { onProgress })).toBe(bytes);
      expect(totals).toEqual([null]);
    }
  });

  test("says nothing of the length and place of a part that begins before the offset", async () => {
    const headers = { "Content-Range": "bytes 0-9/*", "Content-Length": "10" };
    const { client } = served(part({ status: 206, headers }));
    const response = await client.videos.download("vid_1", { offset: 4 });
    expect([response.status, response.headers.get("Content-Length"), response.headers.get("Content-Range")]).toEqual([
      206,
      null,
      null,
    ]);
    expect(await response.text()).toBe(bytes.slice(4));
  });

  test("is not read before somebody reads it", async () => {
    const seen: number[] = [];
    const onProgress: DownloadOptions["onProgress"] = ({ receivedBytes }) => void seen.push(receivedBytes);
    const response = await served(part()).client.videos.download("vid_1", { onProgress });
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
    await response.text();
    expect(seen).toEqual([bytes.length]);
  });
});

describe("the caller's signal", () => {
  test.each<[string, (response: Response, stop: AbortController) => Promise<unknown>]>([
    ["is read to its end", (response) => response.text()],
    ["is wanted no more", (response) => response.body!.cancel()],
    ["fails", (response) => failure(response.text())],
    ["is aborted while nobody reads", async (_, stop) => stop.abort()],
  ])("is listened to until the body %s", async (how, end) => {
    const stop = new AbortController();
    const { client } = served(part({ isBroken: how === "fails" }));
    const response = await client.videos.download("vid_1", { signal: stop.signal, retries: 0 });
    expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
    await end(response, stop);
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });
});
