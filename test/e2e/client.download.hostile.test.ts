/** Downloads from servers that do what servers do on a bad day, over real sockets. */
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { DownloadError, HeyGenError } from "../../src/index.ts";
import type { Answering } from "../support/fileServer.ts";
import { clientOf, fileServers, rangeStart } from "../support/fileServer.ts";
import { failure } from "../unit/client.stub.ts";

const start = fileServers();
const file = Buffer.from(Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7 + (at >> 8)) % 251));
const kilobytes = 10_240;

/** Headers of the file from a byte on. */
function head(from: number, more: Record<string, string | number> = {}): Record<string, string | number> {
  const range = from > 0 ? { "Content-Range": `bytes ${from}-${file.length - 1}/${file.length}` } : {};
  return { "Content-Type": "video/mp4", "Content-Length": file.length - from, ...range, ...more };
}

/** Sends a part, and then no more. A platform throws away what was not read when the end came, so that comes later. */
function breakOff(response: ServerResponse, bytes: Buffer): void {
  response.write(bytes, () => setTimeout(() => response.destroy(), 20));
}

async function read(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

test("a connection that is reset each 10 KB costs one request for each, and no byte", async () => {
  const { url, asked } = await start((request, response) => {
    const from = rangeStart(request);
    response.writeHead(from > 0 ? 206 : 200, head(from, { ETag: '"v1"' }));
    if (file.length - from > kilobytes) breakOff(response, file.subarray(from, from + kilobytes));
    else response.end(file.subarray(from));
  });
  const { client, located } = clientOf(`${url}/v.mp4?Signature=5ecret`);
  const seen: number[] = [];
  const onProgress = ({ receivedBytes }: { receivedBytes: number }): void => void seen.push(receivedBytes);
  const response = await client.videos.download("vid_1", { onProgress });
  expect([response.status, response.headers.get("Content-Type"), response.headers.get("Content-Length")]).toEqual([
    200,
    "video/mp4",
    String(file.length),
  ]);
  expect((await read(response)).equals(file)).toBe(true);
  expect(asked.length).toBe(Math.ceil(file.length / kilobytes));
  expect(asked.slice(1).map((headers) => headers["if-range"])).toEqual(asked.slice(1).map(() => '"v1"'));
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(file.length);
  expect(located()).toBe(1);
  for (const headers of asked) expect(Object.keys(headers)).not.toContain("x-api-key");
});

test("a server that ignores Range and sends all of it again has the known bytes skipped", async () => {
  const { url } = await start((_, response, count) => {
    response.writeHead(200, head(0));
    if (count < 4) breakOff(response, file.subarray(0, count * kilobytes));
    else response.end(file);
  });
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
});

test("a server that ignores Range and never comes further is given up", async () => {
  const { url, asked } = await start((_, response) => {
    response.writeHead(200, head(0));
    breakOff(response, file.subarray(0, kilobytes));
  });
  const response = await clientOf(`${url}/?Signature=5ecret`).client.videos.download("vid_1");
  const error = await failure<Error>(response.arrayBuffer());
  expect(error).toMatchObject({ name: "ConnectionError", attempts: 3, message: expect.stringContaining(url) });
  expect(error.message).not.toContain("5ecret");
  expect(asked).toHaveLength(3);
});

test.each([
  ["another part than was asked for", "bytes 5-99999/100000"],
  ["a part that it cannot name", "bytes what"],
])("an answer with %s is not believed, and the whole asked for", async (_, range) => {
  const { url, asked } = await start((request, response, count) => {
    if (request.headers.range) response.writeHead(206, { ...head(0), "Content-Range": range }).end(file);
    else if (count === 1) breakOff(response.writeHead(200, head(0)), file.subarray(0, 30_000));
    else response.writeHead(200, head(0)).end(file);
  });
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
  expect(asked.map(({ range: wanted }) => wanted)).toEqual([undefined, "bytes=30000-", undefined]);
});

test.each([
  ["a part of a file with another tag", 206, { ETag: '"v2"' }],
  ["a whole new file", 200, { ETag: '"v2"' }],
  ["a file of another day", 206, { "Last-Modified": "Tue, 06 Jan 2026 10:00:00 GMT" }],
  ["a part of a larger file", 206, { ETag: '"v1"', "Content-Range": "bytes 30000-99999/100001" }],
])("%s is not mixed with the bytes that are there", async (_, status, more: Record<string, string>) => {
  const { url } = await start((request, response) => {
    const from = rangeStart(request);
    const first = { ETag: more["ETag"] ? '"v1"' : "", "Last-Modified": "Mon, 05 Jan 2026 10:00:00 GMT" };
    if (from === 0) breakOff(response.writeHead(200, head(0, first)), file.subarray(0, 30_000));
    else
      response.writeHead(status, head(status === 206 ? from : 0, more)).end(file.subarray(status === 206 ? from : 0));
  });
  const response = await clientOf(url).client.videos.download("vid_1");
  const error = await failure<Error>(response.arrayBuffer());
  expect(error).toBeInstanceOf(DownloadError);
  expect(error.message).toContain("it has changed since the first byte");
});

test("a server that falls silent is left for another connection, and each that is left is closed", async () => {
  const closed = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { url, asked } = await start((request, response, count) => {
    const from = rangeStart(request);
    response.on("close", () => closed[count - 1]?.resolve());
    if (count === 2) return;
    response.writeHead(from > 0 ? 206 : 200, head(from));
    if (count === 1) response.write(file.subarray(0, 50_000));
    else response.end(file.subarray(from));
  });
  const response = await clientOf(url).client.videos.download("vid_1", { timeoutMs: 300 });
  expect((await read(response)).equals(file)).toBe(true);
  expect(asked).toHaveLength(3);
  await Promise.all(closed.map(({ promise }) => promise));
});

test("silence without end is a TimeoutError, and a deadline ends even a lively server", async () => {
  const silent = await start((_, response) => void response.writeHead(200, head(0)).write("x"));
  const { client } = clientOf(silent.url);
  const response = await client.videos.download("vid_1", { timeoutMs: 300, retries: 0 });
  expect(await failure(response.arrayBuffer())).toMatchObject({ name: "TimeoutError", timeoutMs: 300 });

  const dribble = await start((_, answer) => {
    answer.writeHead(200, head(0));
    const timer = setInterval(() => answer.write("x"), 5);
    answer.on("close", () => clearInterval(timer));
  });
  let now = 0;
  const clock = { now: () => now, sleep: async (): Promise<void> => undefined };
  const lively = await clientOf(dribble.url, { clock }).client.videos.download("vid_1", { deadlineMs: 1000 });
  const reader = lively.body!.getReader();
  await reader.read();
  now = 1000;
  expect(await failure(reader.read())).toMatchObject({ name: "TimeoutError" });
});

test("a redirect is followed to where it leads, without the credential", async () => {
  const other = await start((_, response) => response.writeHead(200, head(0)).end(file));
  const { url } = await start((_, response) => response.writeHead(302, { Location: `${other.url}/v` }).end());
  const { client } = clientOf(url, { headers: { "X-Team": "blue" } });
  expect((await read(await client.videos.download("vid_1"))).equals(file)).toBe(true);
  expect(Object.keys(other.asked[0]!).filter((name) => /key|auth|team/.test(name))).toEqual([]);
});

test("a packed file that breaks off is asked for as a whole, because ranges count packed bytes", async () => {
  const packed = gzipSync(file, { level: 0 });
  const { url, asked } = await start((_, response, count) => {
    response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": packed.length });
    if (count === 1) breakOff(response, packed.subarray(0, 70_000));
    else response.end(packed);
  });
  const response = await clientOf(url).client.videos.download("vid_1");
  expect(["Content-Encoding", "Content-Length"].map((name) => response.headers.get(name))).toEqual([null, null]);
  expect((await read(response)).equals(file)).toBe(true);
  expect(asked.map(({ range }) => range)).toEqual([undefined, undefined]);
});

test("a file of unknown size goes on, too, and ends where it ends", async () => {
  const { url } = await start((request, response) => {
    const from = rangeStart(request);
    const range = from > 0 ? { "Content-Range": `bytes ${from}-${file.length - 1}/*` } : {};
    response.writeHead(from > 0 ? 206 : 200, range);
    if (from === 0) breakOff(response, file.subarray(0, 40_000));
    else response.end(file.subarray(from));
  });
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
});

/** Answers that do not say how long they are, after a first one that does unless `isKnown` is false. */
function unsized(
  parts: readonly (readonly [total: number | "*", bytes: Buffer, isBroken: boolean])[],
  isKnown = true,
): Answering {
  return (request, response, count) => {
    const from = rangeStart(request);
    const [total, bytes, isBroken] = parts[count - 1] ?? ["*", file.subarray(from), false];
    const range = { "Content-Range": `bytes ${from}-${file.length - 1}/${total}` };
    if (from > 0) response.writeHead(206, range);
    else response.writeHead(200, isKnown ? head(0) : {});
    if (isBroken) breakOff(response, bytes);
    else response.end(bytes);
  };
}

test("when all bytes are there, a broken end is no reason to ask again", async () => {
  const parts = [["*", file.subarray(0, 50_000), true] as const, [file.length, file.subarray(50_000), true] as const];
  const { url, asked } = await start(unsized(parts));
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
  expect(asked).toHaveLength(2);
});

test("an end that comes too early is none, also where a later answer tells no size", async () => {
  const parts = [["*", file.subarray(0, 50_000), true] as const, ["*", file.subarray(50_000, 60_000), false] as const];
  const { url, asked } = await start(unsized(parts));
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
  expect(asked.map(({ range }) => range)).toEqual([undefined, "bytes=50000-", "bytes=60000-"]);
});

test("a size that only a later answer tells counts from then on", async () => {
  const parts = [
    ["*", file.subarray(0, 50_000), true] as const,
    [file.length, file.subarray(50_000, 60_000), false] as const,
  ];
  const { url } = await start(unsized(parts, false));
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
});

test("more bytes than the file has are an error", async () => {
  const parts = [["*", file.subarray(0, 50_000), true] as const, [file.length, file, false] as const];
  const { url } = await start(unsized(parts));
  const response = await clientOf(url).client.videos.download("vid_1");
  expect(await failure(response.arrayBuffer())).toMatchObject({
    name: "DownloadError",
    message: expect.stringContaining("more than its 100000 bytes came"),
  });
});

test("a file of unknown size that broke off at its very end is ended by asking once more", async () => {
  const { url, asked } = await start((request, response, count) => {
    if (count === 1) breakOff(response.writeHead(200), file);
    else if (request.headers.range) response.writeHead(416, { "Content-Range": `bytes */${file.length}` }).end();
    else response.writeHead(200, head(0)).end(file);
  });
  expect((await read(await clientOf(url).client.videos.download("vid_1"))).equals(file)).toBe(true);
  expect(asked.map(({ range }) => range)).toEqual([undefined, "bytes=100000-", undefined]);
});

test("a part that ends before the file does is followed by the next one", async () => {
  const { url } = await start((request, response) => {
    const from = rangeStart(request);
    const to = Math.min(from + 40_000, file.length);
    response
      .writeHead(206, { "Content-Range": `bytes ${from}-${to - 1}/${file.length}`, "Content-Length": to - from })
      .end(file.subarray(from, to));
  });
  const response = await clientOf(url).client.videos.download("vid_1", { offset: 5 });
  expect((await read(response)).equals(file.subarray(5))).toBe(true);
});

test.each([
  ["honours ranges", true],
  ["ignores them", false],
])("an offset leaves the bytes before it out, where the server %s", async (_, isRanged) => {
  const { url } = await start((request, response) => {
    const from = isRanged ? rangeStart(request) : 0;
    response.writeHead(from > 0 ? 206 : 200, head(from)).end(file.subarray(from));
  });
  const { client } = clientOf(url);
  const response = await client.videos.download("vid_1", { offset: 99_000 });
  expect([response.status, response.headers.get("Content-Length"), response.headers.get("Content-Range")]).toEqual([
    206,
    "1000",
    "bytes 99000-99999/100000",
  ]);
  expect((await read(response)).equals(file.subarray(99_000))).toBe(true);
});

test("an offset behind the end, and one that is none, are said", async () => {
  const { url, asked } = await start((_, response) => response.writeHead(200, head(0)).end(file));
  const { client } = clientOf(url);
  expect(await failure(client.videos.download("vid_1", { offset: 100_001 }))).toMatchObject({
    name: "DownloadError",
    message: expect.stringContaining("it has 100000 bytes, and offset is 100001."),
  });
  for (const offset of [-1, 0.5, NaN])
    expect(await failure(client.videos.download("vid_1", { offset }))).toMatchObject({ name: "UsageError" });
  expect(asked).toHaveLength(1);
});

test("an address that has expired is asked for anew, once", async () => {
  const { url, asked } = await start(({ url: path }, response) => {
    if (path === "/new") response.writeHead(200, head(0)).end(file);
    else response.writeHead(403).end("<Error/>");
  });
  const addresses = [`${url}/old`, `${url}/new`];
  const fresh = clientOf(() => addresses.shift() ?? "");
  expect((await read(await fresh.client.videos.download("vid_1"))).equals(file)).toBe(true);
  expect(fresh.located()).toBe(2);
  const never = clientOf(`${url}/old`);
  expect(await failure(never.client.videos.download("vid_1"))).toMatchObject({ name: "DownloadError", status: 403 });
  expect([never.located(), asked.length]).toEqual([2, 4]);
});

test("what is only of the moment is waited out, and what is not is said at once", async () => {
  const busy = await start((_, response, count) => {
    if (count < 3) response.writeHead(503, { "Retry-After": "7" }).end();
    else response.writeHead(200, head(0)).end(file);
  });
  expect((await read(await clientOf(busy.url).client.videos.download("vid_1"))).equals(file)).toBe(true);
  const gone = await start((_, response) => response.writeHead(404).end());
  const result = await clientOf(gone.url).client.videos.download("vid_1").safe();
  expect(result).toMatchObject({ ok: false, status: null, error: { name: "DownloadError", status: 404 } });
  expect([busy.asked.length, gone.asked.length]).toEqual([3, 1]);
});

test.each([204, 206])("a %i that nobody asked for is no file", async (status) => {
  const { url } = await start((_, response) => {
    response.writeHead(status, status === 206 ? { "Content-Range": "bytes 7-9/10" } : {}).end();
  });
  expect(await failure(clientOf(url).client.videos.download("vid_1"))).toMatchObject({ name: "DownloadError", status });
});

test.each(["while it is read", "while nobody reads"])(
  "an abort %s ends the body at once, lets go of the connection and sends nothing more",
  async (when) => {
    const closed = Promise.withResolvers<void>();
    const { url, asked } = await start((_, response) => {
      response.writeHead(200, head(0)).write(file.subarray(0, 1000));
      response.on("close", closed.resolve);
    });
    const stop = new AbortController();
    const response = await clientOf(url).client.videos.download("vid_1", { signal: stop.signal });
    const reader = response.body!.getReader();
    await reader.read();
    const pending = when === "while it is read" ? failure(reader.read()) : undefined;
    stop.abort("enough");
    await closed.promise;
    expect(await (pending ?? failure(reader.read()))).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(asked).toHaveLength(1);
  },
);

test("a body that nobody wants any more lets go of its connection", async () => {
  const closed = Promise.withResolvers<void>();
  const { url } = await start((_, response) => {
    response.writeHead(200, head(0)).write(file.subarray(0, 1000));
    response.on("close", closed.resolve);
  });
  const response = await clientOf(url).client.videos.download("vid_1");
  await response.body!.cancel();
  await closed.promise;
});

test("an address that is none is named without being repeated", async () => {
  const error = await failure<Error>(clientOf("//nowhere?Signature=5ecret").client.videos.download("vid_1"));
  expect(error).toBeInstanceOf(HeyGenError);
  expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toContain("5ecret");
});
