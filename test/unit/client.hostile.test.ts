/** The client against servers on real sockets that do what no server should. */
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import type { ClientOptions, HeyGenError } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import { answerText, rawServer } from "../support/raw.ts";
import type { RawServer } from "../support/raw.ts";
import { failure, key } from "./client.stub.ts";

const json = { "Content-Type": "application/json" };
const video = '{"data": {"id": "vid_1", "status": "completed"}}';
const good = answerText("200 OK", json, video);
const body = { type: "avatar", avatar_id: "look_1", script: "Hi" } as const;

const open: RawServer[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

async function serve(answer: (socket: Socket, request: number) => void): Promise<RawServer> {
  const server = await rawServer(answer);
  open.push(server);
  return server;
}

/** One answer after the other; the last one for all that follow. */
function serveTexts(...texts: readonly string[]): Promise<RawServer> {
  return serve((socket, request) => socket.end(texts[Math.min(request, texts.length) - 1] ?? "", "latin1"));
}

function clientOf({ url }: RawServer, options: ClientOptions = {}): ReturnType<typeof createClient> {
  return createClient({ apiKey: key, baseUrl: url, random: () => 0, timeoutMs: 5000, ...options });
}

/** What happens to bytes on their way, and what each makes of a read. */
const attacks: readonly (readonly [string, (socket: Socket) => void, object])[] = [
  ["a reset before the headers", (socket) => void socket.resetAndDestroy(), { name: "ConnectionError" }],
  ["an end before the headers", (socket) => void socket.end(), { name: "ConnectionError" }],
  [
    "a reset within the headers",
    (socket) => void socket.write("HTTP/1.1 200 OK\r\nContent-Ty", () => socket.resetAndDestroy()),
    { name: "ConnectionError" },
  ],
  [
    "a reset within the body",
    (socket) => {
      socket.write(good.slice(0, -20));
      // So that the head is read before the connection is gone.
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
    { name: "ConnectionError", message: expect.stringContaining("broke off") },
  ],
  ["half a body", (socket) => void socket.end(good.slice(0, -20)), { name: "ConnectionError" }],
  [
    "half a chunk",
    (socket) => void socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{"data'),
    { name: "ConnectionError" },
  ],
  [
    "chunks without an end",
    (socket) => void socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n30\r\n${video}\r\n`),
    { name: "ConnectionError" },
  ],
  [
    "a chunk whose length is no number",
    (socket) => void socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
    { name: "ConnectionError" },
  ],
  [
    "a length that is larger than the body",
    (socket) => void socket.end(answerText("200 OK", { ...json, "Content-Length": "500" }, video)),
    { name: "ConnectionError" },
  ],
  [
    "a length that is no number",
    (socket) => void socket.end(answerText("200 OK", { ...json, "Content-Length": "many" }, video)),
    { name: "ConnectionError" },
  ],
  ["another protocol", (socket) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n"), { name: "ConnectionError" }],
  [
    "random bytes",
    (socket) => void socket.end(Buffer.from([0, 255, 128, 7, 13, 10, 13, 10])),
    { name: "ConnectionError" },
  ],
  [
    "gzip that is none",
    (socket) => void socket.end(answerText("200 OK", { ...json, "Content-Encoding": "gzip" }, video)),
    { name: "ConnectionError" },
  ],
  [
    "endless headers",
    (socket) => endless(socket, "HTTP/1.1 200 OK\r\n", "X-Filler: 12345678\r\n"),
    { name: "ConnectionError" },
  ],
];

/** Writes for as long as somebody takes it. */
function endless(socket: Socket, head: string, piece: string): void {
  const block = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
  const more = (): void => {
    while (socket.writable && socket.write(block));
  };
  socket.on("drain", more);
  socket.write(head);
  more();
}

describe("bytes that are no answer", () => {
  test.each(attacks)("%s is a lost connection, and a read is sent again", async (_, attack, expected) => {
    const server = await serve((socket, request) => (request === 1 ? attack(socket) : void socket.end(good)));
    expect(await clientOf(server).videos.get("vid_1")).toMatchObject({ id: "vid_1" });
    expect(server.heads).toHaveLength(2);
    const always = await serve((socket) => attack(socket));
    const error = await failure<HeyGenError>(clientOf(always, { retries: 1 }).videos.get("vid_1"));
    expect(error).toMatchObject({ ...expected, attempts: 2, request: { path: "/v3/videos/vid_1" } });
    expect(always.heads).toHaveLength(2);
  });

  test.each(attacks)(
    "%s has a write with a key sent again under that key, and one without never",
    async (_, attack) => {
      const server = await serve((socket, request) => (request === 1 ? attack(socket) : void socket.end(good)));
      await clientOf(server).videos.create(body);
      const keys = server.heads.map((head) => /^idempotency-key: (.+)$/im.exec(head)?.[1]);
      expect([keys.length, new Set(keys).size, keys[0]]).toEqual([2, 1, expect.stringMatching(/^\d+(-\d+){3}$/)]);
      const other = await serve((socket) => attack(socket));
      expect(await failure(clientOf(other).voices.design({ prompt: "Calm" }))).toMatchObject({ attempts: 1 });
      expect(other.heads).toHaveLength(1);
    },
  );

  test("nobody who listens is named as such", async () => {
    const server = await rawServer(() => undefined);
    await server.close();
    const error = await failure<HeyGenError>(clientOf(server).users.me());
    expect(error).toMatchObject({
      name: "ConnectionError",
      attempts: 3,
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

describe("servers that hang", () => {
  test.each<[string, (socket: Socket) => void]>([
    ["before the headers", () => undefined],
    ["within the headers", (socket) => void socket.write("HTTP/1.1 200 OK\r\nContent-")],
    ["within the body", (socket) => void socket.write(good.slice(0, -20))],
    ["after an interim answer", (socket) => void socket.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")],
    ["by dribbling a body", (socket) => dribble(socket, answerText("200 OK", { "Content-Length": "9999" }))],
    ["by dribbling headers", (socket) => dribble(socket, "HTTP/1.1 200 OK\r\nX-Filler: ")],
  ])("%s are left when the time is up, and their sockets closed", async (_, hang) => {
    const closed: number[] = [];
    const server = await serve((socket, request) => {
      socket.on("close", () => closed.push(request));
      hang(socket);
    });
    const startedAt = performance.now();
    const error = await failure(clientOf(server, { timeoutMs: 60, deadlineMs: 1000, retries: 1 }).users.me());
    expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 60, attempts: 2 });
    expect(performance.now() - startedAt).toBeLessThan(1000);
    await expect.poll(() => closed.length).toBe(2);
  });

  test("are left at once when the caller aborts, wherever they hang", async () => {
    for (const hang of ["", "HTTP/1.1 200 OK\r\nContent-", good.slice(0, -20)]) {
      const controller = new AbortController();
      const closed = Promise.withResolvers<void>();
      const server = await serve((socket) => {
        socket.on("close", () => closed.resolve());
        socket.write(hang);
        setTimeout(() => controller.abort("enough"), 20);
      });
      const call = clientOf(server).users.me({ signal: controller.signal });
      expect(await failure(call)).toMatchObject({ name: "AbortError", cause: "enough" });
      await closed.promise;
      expect(server.heads).toHaveLength(1);
    }
  });

  test("are left at once in the middle of an upload", async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const server = await serve((socket) => {
      socket.pause();
      socket.on("close", () => closed.resolve());
      setTimeout(() => {
        controller.abort("enough");
        socket.resume();
      }, 20);
    });
    const file = new Blob([new Uint8Array(16 * 2 ** 20)]);
    const call = clientOf(server).assets.upload(file, {}, { signal: controller.signal });
    expect(await failure(call)).toMatchObject({ name: "AbortError", cause: "enough" });
    await closed.promise;
    expect(server.heads).toHaveLength(1);
  });

  test("that hang within the body of an error do not hide its status", async () => {
    const server = await serve(
      (socket) => void socket.write(answerText("404 Not Found", { "Content-Length": "99" }, "{")),
    );
    const error = await failure(clientOf(server, { timeoutMs: 60 }).users.me());
    expect(error).toMatchObject({ name: "NotFoundError", message: expect.stringContaining("the body broke off") });
  });
});

function dribble(socket: Socket, head: string): void {
  socket.write(head);
  const timer = setInterval(() => socket.write("x"), 10);
  socket.on("close", () => clearInterval(timer));
}

describe("bodies that are too large", () => {
  const block = "x".repeat(65_536);
  const size = 200 * 2 ** 20;

  test.each<[string, (socket: Socket) => void]>([
    [
      "of the announced length",
      (socket) => endless(socket, `HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\n\r\n`, block),
    ],
    ["of no announced length", (socket) => endless(socket, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", block)],
    [
      "in chunks",
      (socket) => endless(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", `10000\r\n${block}\r\n`),
    ],
    [
      "once they are unpacked",
      (socket) => {
        const bomb = gzipSync(Buffer.alloc(size, " "));
        socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`);
        socket.end(bomb);
      },
    ],
  ])("%s are left after 32 MiB", async (_, answer) => {
    let sent = 0;
    const server = await serve((socket) => {
      socket.on("close", () => (sent = socket.bytesWritten));
      answer(socket);
    });
    const before = process.memoryUsage().rss;
    expect(await failure(clientOf(server).users.me())).toMatchObject({
      name: "ParseError",
      reason: "too_large",
      attempts: 1,
    });
    await expect.poll(() => sent).toBeGreaterThan(0);
    // What the sockets hold on their way, and no more.
    expect(sent).toBeLessThan(64 * 2 ** 20);
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 2 ** 20);
  });

  test("of an error keep its status", async () => {
    const server = await serve((socket) =>
      endless(socket, "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n", block),
    );
    expect(await failure(clientOf(server).users.me())).toMatchObject({ name: "NotFoundError", code: null });
  });

  test("just within the limit are read", async () => {
    const text = `{"data": {"id": "${"x".repeat(32 * 2 ** 20 - 100)}"}}`;
    const server = await serveTexts(answerText("200 OK", json, text));
    expect(await clientOf(server).videos.get("vid_1")).toHaveProperty("id.length", 32 * 2 ** 20 - 100);
  });

  test("that nest too deep for any stack are errors of this client, too", async () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const server = await serveTexts(answerText("400 Bad Request", json, deep), answerText("200 OK", json, deep));
    expect(await failure(clientOf(server).users.me())).toMatchObject({ name: "BadRequestError", code: null });
    expect(await failure(clientOf(server).users.me())).toMatchObject({ name: "ParseError" });
  });
});

describe("answers that are odd and right", () => {
  test("interim ones come before the answer", async () => {
    const server = await serveTexts(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${good}`);
    expect(await clientOf(server).videos.get("vid_1")).toMatchObject({ id: "vid_1" });
  });

  test("a body in pieces, a character cut in two, no length, or packed is read whole", async () => {
    const text = Buffer.from('{"data": {"id": "\u00e4\u{1f600}"}}');
    const server = await serve((socket, request) => {
      if (request === 3) {
        const packed = gzipSync(text);
        socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
        return void socket.end(packed);
      }
      socket.write(
        request === 1 ? `HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n` : "HTTP/1.1 200 OK\r\n\r\n",
      );
      socket.write(text.subarray(0, 18));
      setTimeout(() => socket.end(text.subarray(18)), 20);
    });
    for (let request = 1; request <= 3; request += 1)
      expect(await clientOf(server).videos.get("vid_1")).toEqual({ id: "\u00e4\u{1f600}" });
  });

  test("what follows the announced length is not read", async () => {
    const server = await serveTexts(
      answerText("200 OK", { ...json, "Content-Length": String(video.length) }, `${video}<!-- -->`),
    );
    expect(await clientOf(server, { retries: 0 }).videos.get("vid_1")).toMatchObject({ id: "vid_1" });
  });
});

describe("redirects on real sockets", () => {
  test("to another origin are not followed by read or write, and that origin sees nothing", async () => {
    const thief = await serveTexts(good);
    for (const status of ["301 M", "302 F", "303 S", "307 T", "308 P"]) {
      const honest = await serveTexts(answerText(status, { Location: `${thief.url}/v3/videos/vid_1?token=t0ken` }));
      const client = clientOf(honest);
      for (const call of [
        client.videos.get("vid_1"),
        client.videos.create(body),
        client.assets.upload(new Blob(["x"])),
      ]) {
        const error = await failure<Error>(call);
        expect(error).toMatchObject({ name: "RedirectError", status: Number(status.slice(0, 3)), attempts: 1 });
        expect(error.message).not.toContain("t0ken");
      }
      expect(honest.heads).toHaveLength(3);
    }
    expect(thief.heads).toEqual([]);
  });

  test("within the origin carry the key along, for reads alone", async () => {
    const server = await serve((socket) => {
      const path = server.heads.at(-1)?.split(" ")[1];
      socket.end(path === "/there" ? good : answerText("307 T", { Location: "/there" }));
    });
    expect(await clientOf(server).videos.get("vid_1")).toMatchObject({ id: "vid_1" });
    expect(server.heads.map((head) => head.toLowerCase().includes(`x-api-key: ${key.toLowerCase()}`))).toEqual([
      true,
      true,
    ]);
    expect(await failure(clientOf(server).videos.create(body))).toMatchObject({ name: "RedirectError" });
    expect(server.heads).toHaveLength(3);
  });

  test("to what is no address, or one with a password in it, are errors that do not repeat it", async () => {
    for (const Location of ["http://", "http://[", "javascript:alert(1)", "http://me:s3cret@127.0.0.1/"]) {
      const server = await serveTexts(answerText("302 F", { Location }));
      const error = await failure<Error>(clientOf(server, { retries: 0 }).users.me());
      expect(error).toHaveProperty("request.path", "/v3/users/me");
      expect(error.message).not.toContain("s3cret");
      expect(server.heads).toHaveLength(1);
    }
  });
});
