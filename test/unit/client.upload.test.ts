/** What `assets.upload` makes of any kind of file, and how it is told how far it is. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { FileBytes, UploadProgress } from "../../src/index.ts";
import { AbortError, fromBase64, UploadError, UsageError } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import type { Reply } from "./client.stub.ts";
import { failure, json, key, stub, virtualClock } from "./client.stub.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const asset = { asset_id: "a_1", url: "https://f.test/a", mime_type: "video/mp4", size_bytes: bytes.length };
const uploaded = json({ data: asset });
const address = "https://store.example.com/put/a_1?signature=5ecret";
const slot = json({
  data: {
    asset_id: "a_1",
    upload_url: address,
    upload_headers: { "Content-Type": "video/mp4" },
    expires_in_seconds: 60,
  },
});
const completed = json({ data: { ...asset, status: "processing" } });
const large = new Blob([new Uint8Array(32 * 2 ** 20), "x"], { type: "video/mp4" });

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

/** Reads what it is sent, as a network does, and then answers. */
function reading(reply: Response, seen: number[] = []): Reply {
  return async (request) => {
    seen.push((await request.clone().arrayBuffer()).byteLength);
    return reply.clone();
  };
}

describe("assets.upload", () => {
  test("sends a stream from memory, as often as it takes", async () => {
    const sent: number[] = [];
    const { client, requests } = stub([reading(json({}, 503), sent), reading(uploaded, sent)], {
      clock: virtualClock(),
    });
    const file = streamOf(bytes.subarray(0, 1000), bytes.subarray(1000));
    expect(await client.assets.upload(file, { filename: "a.mp4" })).toEqual(asset);
    expect([requests.length, new Set(sent).size]).toEqual([2, 1]);
    const part = (await requests[1]!.formData()).get("file") as File;
    expect([part.name, Buffer.compare(Buffer.from(await part.arrayBuffer()), bytes)]).toEqual(["a.mp4", 0]);
    const keys = requests.map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys[0]).toBe(keys[1]);
  });

  test("takes no more of a stream than it may, and lets go of it", async () => {
    let isLetGo = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes),
      cancel: () => {
        isLetGo = true;
      },
    });
    const { client, requests } = stub([uploaded]);
    const error = await failure<Error>(client.assets.upload(endless, {}, { maxBytes: 1_000_000 }));
    expect(error).toMatchObject({ name: "UsageError", message: "The stream has more than maxBytes: 1000000." });
    expect([isLetGo, requests.length]).toEqual([true, 0]);
  });

  test.each<[string, unknown]>([
    ["a path", "./a.png"],
    ["the promise of a file", Promise.resolve(new Blob())],
    ["nothing", undefined],
    ["a stream that was read before", used()],
    ["a stream of text", new Blob(["text"]).stream().pipeThrough(new TextDecoderStream())],
    ["a stream that fails", new ReadableStream({ pull: () => Promise.reject(new Error("unplugged")) })],
  ])("says that %s is no file, before anything is sent", async (_, file) => {
    const { client, requests } = stub([uploaded]);
    expect(await failure(client.assets.upload(file as FileBytes))).toBeInstanceOf(UsageError);
    expect(requests).toHaveLength(0);
  });

  test("stops reading a stream when it is told to", async () => {
    const stop = new AbortController();
    const { client, requests } = stub([uploaded]);
    const pull = (): Promise<void> => new Promise(() => stop.abort("enough"));
    // Not before it is read.
    const silent = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
    const error = await failure(client.assets.upload(silent, {}, { signal: stop.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(requests).toHaveLength(0);
  });

  test("neither reads nor tells anything when it is wanted no more before it begins", async () => {
    let reads = 0;
    const untouched = new ReadableStream<Uint8Array>({ pull: () => void (reads += 1) }, { highWaterMark: 0 });
    const told: UploadProgress[] = [];
    const options = { signal: AbortSignal.abort("enough"), onProgress: (it: UploadProgress) => void told.push(it) };
    const error = await failure(stub([uploaded]).client.assets.upload(untouched, {}, options));
    expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
    expect([reads, told, untouched.locked]).toEqual([0, [], false]);
  });

  test("says why a stream could not be read, and takes one that has just as many bytes as it may", async () => {
    const unplugged = new Error("unplugged");
    const failing = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(unplugged) });
    expect(await failure(stub([uploaded]).client.assets.upload(failing))).toMatchObject({ cause: unplugged });
    const { client } = stub([uploaded]);
    expect(await client.assets.upload(streamOf(bytes), {}, { maxBytes: bytes.length })).toEqual(asset);
  });

  test("goes straight to the store above 32 MiB, and answers in the same shape", async () => {
    const { client, requests } = stub([slot, new Response(null), completed]);
    expect(await client.assets.upload(large, { filename: "long.mp4" }, { idempotencyKey: "long-1" })).toEqual(asset);
    expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      "POST /v3/assets/direct-uploads",
      "PUT /put/a_1",
      "POST /v3/assets/a_1/complete",
    ]);
    expect(requests.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["long-1", null, null]);
    const atLimit = stub([uploaded]);
    await atLimit.client.assets.upload(large.slice(1));
    expect(new URL(atLimit.requests[0]!.url).pathname).toBe("/v3/assets");
  });

  test.each([true, sha256])(
    "has the store check the bytes when a checksum (%s) is given, whatever their size",
    async (checksum) => {
      const { client, requests } = stub([slot, new Response(null), completed]);
      await client.assets.upload(bytes, { checksum, contentType: "video/mp4" });
      expect(await requests[0]!.json()).toMatchObject({ checksum_sha256: sha256, size_bytes: bytes.length });
    },
  );

  test("puts the same bytes again after what is only of the moment, with the pauses of the client", async () => {
    const clock = virtualClock();
    const sent: number[] = [];
    const busy = json({}, 503, { "Retry-After": "7" });
    const put = [reading(busy, sent), new TypeError("fetch failed"), reading(new Response(null), sent)];
    const { client, requests } = stub([slot, ...put, completed], { clock, random: () => 0.5 });
    expect(await client.assets.directUpload(bytes)).toMatchObject({ asset_id: "a_1" });
    expect([sent, clock.sleeps]).toEqual([
      [bytes.length, bytes.length],
      [7000, 500],
    ]);
    expect(requests).toHaveLength(5);
  });

  test.each([
    [400, "These are not the bytes that were announced."],
    [403, "The address has expired or was changed; upload the file again."],
    [413, "The file is larger than was announced, or than the store takes."],
    [302, "answered 302."],
  ])("says what a %i of the store means, and does not follow it elsewhere", async (status, hint) => {
    const headers = { Location: "https://elsewhere.example.com/" };
    const { client, requests } = stub([slot, new Response("<Error/>", { status, headers })]);
    const error = await failure<UploadError>(client.assets.directUpload(bytes));
    expect(error).toBeInstanceOf(UploadError);
    expect([error.status, error.id, error.message.endsWith(hint)]).toEqual([status, "a_1", true]);
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain("5ecret");
    expect([requests.length, requests[1]!.redirect]).toEqual([2, "manual"]);
  });

  test("completes once: a POST without a key is not sent again, though its answer was lost", async () => {
    const { client, requests } = stub([slot, new Response(null), new TypeError("fetch failed"), completed]);
    expect(await failure(client.assets.upload(large))).toMatchObject({
      name: "ConnectionError",
      request: { path: expect.stringMatching(/complete$/) },
    });
    expect(requests).toHaveLength(3);
  });

  describe("has one deadline for all its steps", () => {
    const busy = json({}, 503);
    /** The steps before take 50 s, and the first pause half a second. */
    const run = async (deadlineMs: number, slowStep: 1 | 2, ofClient: boolean): Promise<readonly unknown[]> => {
      const clock = virtualClock();
      const answers = [slot, new Response(null)].slice(0, slowStep);
      const slow = async (): Promise<Response> => {
        await clock.sleep(50_000);
        return answers.at(-1)!.clone();
      };
      const replies = [...answers.slice(0, -1), slow, busy, new Response(null), completed];
      const client = stub(replies, { clock, random: () => 0.99, ...(ofClient && { deadlineMs }) });
      const work = client.client.assets.directUpload(bytes, {}, ofClient ? {} : { deadlineMs });
      const outcome = await work.catch((error: unknown) => error);
      return [(outcome as { readonly status: unknown }).status, client.requests.length];
    };

    test.each([false, true])("which leaves the store what is left of it (set for the client: %s)", async (ofClient) => {
      expect(await run(50_400, 1, ofClient)).toEqual([503, 2]);
      expect(await run(50_600, 1, ofClient)).toEqual(["processing", 4]);
    });

    test("and lets the last one be tried once, though it is over", async () => {
      expect(await run(40_000, 2, false)).toEqual([503, 3]);
    });

    test.each([0, -1, NaN])("and refuses %d ms before anything is sent", async (deadlineMs) => {
      const { client, requests } = stub([slot, new Response(null), completed]);
      expect(await failure(client.assets.directUpload(bytes, {}, { deadlineMs }))).toBeInstanceOf(UsageError);
      expect(requests).toEqual([]);
    });
  });

  test.each([
    ["the client", { timeoutMs: 1000, retries: 0 }, {}],
    ["the call", {}, { timeoutMs: 1000, retries: 0 }],
    ["the call rather than the client", { timeoutMs: 5000, retries: 1 }, { timeoutMs: 1000, retries: 0 }],
  ])("waits for the store as long as %s says", async (_, ofClient, ofCall) => {
    const time = virtualTime();
    const { client, requests } = stub([slot, () => new Promise(() => undefined)], { clock: time.clock, ...ofClient });
    const error = await time.run(failure(client.assets.directUpload(bytes, {}, ofCall)));
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 1000 });
    expect([requests.length, time.elapsedMs(), time.timers()]).toEqual([2, 1000, 0]);
  });

  test.each([
    ["the client", { retries: 3 }, {}],
    ["the call", { retries: 0 }, { retries: 3 }],
    ["the call rather than the client", { retries: 1 }, { retries: 3 }],
  ])("asks the store as often as %s says, and leaves no timer behind", async (_, ofClient, ofCall) => {
    const time = virtualTime();
    const put = [json({}, 503), json({}, 503), json({}, 503), new Response(null)];
    const { client } = stub([slot, ...put, completed], { clock: time.clock, ...ofClient });
    const work = time.run(client.assets.directUpload(bytes, {}, ofCall));
    expect(await work).toMatchObject({ status: "processing" });
    expect(time.timers()).toBe(0);
  });

  test("shows its requests to the debug hook without the signature", async () => {
    const events: object[] = [];
    const { client } = stub([slot, json({}, 503), new Response(null), completed], {
      clock: virtualClock(),
      debug: (event) => void events.push(event),
    });
    await client.assets.directUpload(bytes);
    const text = JSON.stringify(events);
    expect(text).toContain("https://store.example.com/put/a_1");
    expect(text).not.toContain("5ecret");
    expect(events.map((event) => (event as { readonly type: string }).type).join(" ")).toBe(
      "request response request response retry request response request response",
    );
  });
});

describe("the progress of an upload", () => {
  const upload = async (
    replies: readonly Reply[],
    file: FileBytes,
    details: object = {},
  ): Promise<UploadProgress[]> => {
    const told: UploadProgress[] = [];
    const { client } = stub(replies, { clock: virtualClock() });
    const onProgress = (progress: UploadProgress): void => {
      told.push(progress);
      throw new Error("A progress bar fell over.");
    };
    await client.assets.upload(file, details, { onProgress });
    return told;
  };

  test.each<[string, readonly Reply[], object]>([
    ["a form", [reading(uploaded)], {}],
    ["a direct upload", [slot, reading(new Response(null)), completed], { checksum: sha256 }],
  ])(
    "of %s is told byte by byte where the platform reads them so, from 0 to all and done",
    async (_, replies, details) => {
      const told = await upload(replies, new Blob([bytes]), details);
      expect(told[0]).toEqual({ phase: "sending", sentBytes: 0, totalBytes: bytes.length });
      const sent = told.filter(({ phase }) => phase === "sending").map(({ sentBytes }) => sentBytes);
      expect(sent.length).toBeGreaterThan(2);
      expect(sent).toEqual(sent.toSorted((a, b) => a - b));
      expect(sent.at(-1)).toBe(bytes.length);
      expect(told.at(-1)).toEqual({ phase: "done", sentBytes: bytes.length, totalBytes: bytes.length });
    },
  );

  test.each([true, false, sha256])("says that a checksum is computed, and only then (%s)", async (checksum) => {
    const told = await upload([slot, reading(new Response(null)), completed], large, { checksum });
    expect(told.map(({ phase }) => phase).includes("preparing")).toBe(checksum === true);
  });

  test("counts nothing of what the network has not asked for", async () => {
    const deaf = async (): Promise<Response> => {
      await new Blob([bytes]).arrayBuffer();
      await new Promise(setImmediate);
      return new Response(null);
    };
    const told = await upload([slot, deaf, completed], new Blob([bytes]), { checksum: sha256 });
    expect(told.map(({ phase, sentBytes }) => [phase, sentBytes])).toEqual([
      ["sending", 0],
      ["done", bytes.length],
    ]);
  });

  test("begins again with each attempt, and with what takes time before", async () => {
    const told = await upload([reading(json({}, 503)), reading(uploaded)], streamOf(bytes));
    expect(told[0]).toEqual({ phase: "preparing", sentBytes: 0, totalBytes: null });
    expect(told.filter(({ phase, sentBytes }) => phase === "sending" && sentBytes === 0)).toHaveLength(2);
  });
});

describe("fromBase64", () => {
  const text = Buffer.from(bytes.subarray(0, 1000)).toString("base64");

  test.each<[string, string, string | undefined, string]>([
    ["base64", text, "image/png", "image/png"],
    ["base64url without padding", Buffer.from(bytes.subarray(0, 1000)).toString("base64url"), undefined, ""],
    ["base64 in lines", text.replaceAll(/.{76}/g, "$&\r\n"), undefined, ""],
    ["a data: URL", `data:image/png;base64,${text}`, undefined, "image/png"],
    [
      "a data: URL in which = and + are escaped",
      `data:image/png;base64,${encodeURIComponent(text)}`,
      undefined,
      "image/png",
    ],
    ["a data: URL of a given type", `DATA:;base64,${text}`, "video/mp4", "video/mp4"],
  ])("reads %s", async (_, encoded, type, expected) => {
    const blob = fromBase64(encoded, type);
    expect([blob.type, Buffer.compare(Buffer.from(await blob.arrayBuffer()), bytes.subarray(0, 1000))]).toEqual([
      expected,
      0,
    ]);
  });

  test("reads a data: URL of text", async () => {
    const blob = fromBase64("data:text/plain;charset=utf-8,h%C3%A9,%20you");
    expect([blob.type, await blob.text()]).toEqual(["text/plain;charset=utf-8", "hé, you"]);
  });

  test.each(["the picture data:text/plain,a", "no base64!", "data:image/png;base64,%", "abcde"])(
    "refuses %s",
    (bad) => {
      expect(() => fromBase64(bad)).toThrow(UsageError);
      expect(() => fromBase64(bad)).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
    },
  );
});

function used(): ReadableStream {
  const stream = new Blob(["x"]).stream();
  stream.getReader();
  return stream;
}

test("what the API calls an asset is told without secrets", async () => {
  const echoing = json({ data: { asset_id: key, upload_url: address, upload_headers: {}, expires_in_seconds: 60 } });
  const { client } = stub([echoing, new Response("", { status: 403, headers: { "Retry-After": "7" } })]);
  const error = await failure<UploadError>(client.assets.directUpload(new Blob(["x"])));
  expect(error).toMatchObject({ name: "UploadError", id: "[redacted]", status: 403, retryAfterMs: 7000 });
  expect(error.message).not.toContain(key);
});
