/** Both ways to a target over TCP, a fetch function and the quicker one of the commands: neither can be told from the other. */
import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttpTransport } from "../contract/node/http.ts";
import type { Question, Target } from "../contract/target.ts";
import { openTarget } from "../contract/target.ts";

const mebi = 2 ** 20;

/** What stands in a request for the sake of the protocol, and differs from one way to the other. */
const ofTheWay = /^(accept|accept-encoding|accept-language|connection|content-length|host|sec-fetch-mode|user-agent)$/;

/** The request as it came, in an answer. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = Object.entries(request.headers).filter(([name]) => !ofTheWay.test(name));
  const body = (await buffer(request)).toString("latin1");
  response.setHeader("set-cookie", ["a=1", "b=2"]).end(JSON.stringify([request.method, request.url, headers, body]));
}

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/moved": (response) => response.writeHead(302, { location: "http://127.0.0.1:1/elsewhere" }).end(),
  "/empty": (response) => response.writeHead(204).end(),
  "/most": (response) => response.end(Buffer.alloc(64 * mebi, "x")),
  "/more": (response) => response.end(Buffer.alloc(64 * mebi + 1, "x")),
  "/cut": (response) => response.writeHead(200, { "content-length": 100 }).write("half", () => response.destroy()),
  "/hang": (response) => response.write("and then"),
  "/gather": (response) => void gathered.push(response),
};

/** How many requests are to be there before any of them is answered. */
const together = 64;
const gathered: ServerResponse[] = [];

let server: Server;
let isGivenUp: Promise<unknown>;
let requests = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    isGivenUp = once(response, "close");
    const answer = answers[request.url ?? ""];
    requests += 1;
    if (answer) answer(response);
    else void echo(request, response);
    if (gathered.length === together) for (const each of gathered.splice(0)) each.end("all");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const reach = async (way: "fetch" | "http", timeoutMs = 10_000): Promise<Target> => {
  const where = way === "http" ? createHttpTransport() : (request: Request) => fetch(request);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return openTarget({ where, baseUrl, key: "k", control: false, timeoutMs });
};

/** Blanks around the value of a header are none of it. */
const bare = (value: string): string => value.replaceAll(/^ +| +$/g, "");

const get: Question = { method: "GET", headers: {} };

test("a request comes as it was meant, and the same by both ways", async () => {
  const targets = [await reach("fetch"), await reach("http")];
  const printable = fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((code) => code < 0x7f || code > 0x9f)
      .map((code) => String.fromCodePoint(code)),
  });
  const body = fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array());
  const question = fc.record({
    method: fc.constantFrom("POST", "PUT", "PATCH", "DELETE"),
    headers: fc.dictionary(fc.stringMatching(/^x-[a-z]{1,5}$/), printable),
    type: fc.option(fc.constantFrom("application/json", "text/csv"), { nil: undefined }),
    body: fc.option(body, { nil: undefined }),
    query: fc.webQueryParameters(),
  });
  await fc.assert(
    fc.asyncProperty(question, async ({ type, query, headers, ...rest }) => {
      const all = { ...headers, ...(type !== undefined && { "content-type": type }) };
      const [one, other] = await Promise.all(
        targets.map(({ ask, baseUrl }) => ask(`${baseUrl}/there?${query}`, { ...rest, headers: all } as Question)),
      );
      expect(other?.text).toBe(one?.text);
      expect(other?.headers.get("set-cookie")).toBe("a=1, b=2");
      expect([...(other?.headers.keys() ?? [])]).toEqual([...(one?.headers.keys() ?? [])]);
      const [method, , received, sent] = JSON.parse(other?.text ?? "");
      expect(method).toBe(rest.method);
      const values = Object.fromEntries(received);
      for (const [name, value] of Object.entries(headers)) expect(bare(values[name])).toBe(bare(value));
      expect(sent).toBe(Buffer.from(rest.body ?? "").toString("latin1"));
    }),
  );
});

test("a connection that was idle for a second is not used again, whatever else is under way", async () => {
  let now = 0;
  let connections = 0;
  server.on("connection", () => void (connections += 1));
  const { exchange } = createHttpTransport({ now: () => now });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = new AbortController();
  const ask = async (path: string): Promise<number> => {
    await exchange({ ...get, url: baseUrl + path, body: null, signal: stop.signal });
    return connections;
  };
  expect([await ask("/"), await ask("/")]).toEqual([1, 1]);
  const before = requests;
  const pending = ask("/hang");
  await expect.poll(() => requests).toBe(before + 1);
  expect(await ask("/")).toBe(2);
  now += 1000;
  expect(await ask("/")).toBe(2);
  now += 1001;
  expect(await ask("/")).toBe(3);
  stop.abort();
  await expect(pending).rejects.toThrow("aborted");
});

test("a connection that its server has closed while nobody looked is not used again", async () => {
  // On a thread of its own, which goes on while this one computes; it writes down how many it has closed.
  const closed = new Int32Array(new SharedArrayBuffer(4));
  const closing = new Worker(
    `const { workerData: closed, parentPort } = require("node:worker_threads");
     require("node:net").createServer((socket) => socket.on("error", () => {}).on("data", () => {
       socket.write("HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok");
       setTimeout(() => socket.end(() => { Atomics.add(closed, 0, 1); Atomics.notify(closed, 0); }), 5);
     })).listen(0, "127.0.0.1", function () { parentPort.postMessage(this.address().port); });`,
    { eval: true, workerData: closed },
  );
  try {
    const [port] = (await once(closing, "message")) as [number];
    const { exchange } = createHttpTransport();
    for (let round = 0; round < 10; round += 1) {
      const sent = { ...get, url: `http://127.0.0.1:${port}/`, body: null, signal: new AbortController().signal };
      expect((await exchange(sent)).status).toBe(200);
      // This thread hears nothing meanwhile.
      Atomics.wait(closed, 0, round);
    }
  } finally {
    await closing.terminate();
  }
});

test("what is called off while a kept connection is looked at is not sent", async () => {
  let now = 0;
  const { exchange } = createHttpTransport({ now: () => now });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (signal: AbortSignal): Promise<unknown> => exchange({ ...get, url: baseUrl, body: null, signal });
  await ask(new AbortController().signal);
  now += 100;
  const before = requests;
  const stop = new AbortController();
  const pending = ask(stop.signal);
  stop.abort();
  await expect(pending).rejects.toThrow("aborted");
  await ask(new AbortController().signal);
  expect(requests).toBe(before + 1);
});

describe.each(["fetch", "http"] as const)("by %s", (way) => {
  test("a form comes as one", async () => {
    const { ask, baseUrl } = await reach(way);
    const form = new FormData();
    form.set("file", new Blob(["content"], { type: "text/plain" }), "a.txt");
    const [, , headers, body] = JSON.parse(
      (await ask(`${baseUrl}/`, { method: "POST", headers: {}, body: form })).text,
    );
    const type = Object.fromEntries(headers)["content-type"];
    const received = await new Response(body, { headers: { "content-type": type } }).formData();
    const file = received.get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual(["a.txt", "text/plain", "content"]);
  });

  test("a redirect is an answer, and none has no body", async () => {
    const { ask, send, baseUrl } = await reach(way);
    expect((await ask(`${baseUrl}/moved`, get)).status).toBe(302);
    expect((await send(new Request(`${baseUrl}/moved`))).headers.get("location")).toContain("elsewhere");
    expect(await ask(`${baseUrl}/empty`, get)).toMatchObject({ status: 204, text: "" });
    expect((await send(new Request(`${baseUrl}/empty`))).body).toBe(null);
  });

  test("an answer that breaks off is none", async () => {
    const { ask, baseUrl } = await reach(way);
    await expect(ask(`${baseUrl}/cut`, get)).rejects.toThrow("no answer to GET /cut: ");
  });

  test("one that does not end is given up in time, and so is its connection", async () => {
    const { ask, baseUrl } = await reach(way, 200);
    await expect(ask(`${baseUrl}/hang`, get)).rejects.toThrow("no whole answer within 200 ms");
    await isGivenUp;
  });

  test("what nobody wants any more is not sent, and given up under way", async () => {
    const { send, baseUrl } = await reach(way);
    const before = requests;
    const reason = new Error("enough");
    await expect(send(new Request(baseUrl, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(requests).toBe(before);
    const stop = new AbortController();
    const answer = send(new Request(`${baseUrl}/hang`, { signal: stop.signal }));
    await expect.poll(() => requests).toBe(before + 1);
    stop.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await isGivenUp;
  });

  test("none waits for another one's connection", async () => {
    const { ask, baseUrl } = await reach(way);
    const all = await Promise.all(Array.from({ length: together }, () => ask(`${baseUrl}/gather`, get)));
    expect(all.map(({ text }) => text)).toEqual(all.map(() => "all"));
  });

  test("64 MiB are read, and one byte more is refused", async () => {
    const { ask, baseUrl } = await reach(way);
    expect((await ask(`${baseUrl}/most`, get)).text.length).toBe(64 * mebi);
    await expect(ask(`${baseUrl}/more`, get)).rejects.toThrow("an answer of more than 64 MiB");
  });

  test("nothing goes to another origin", async () => {
    const { ask, baseUrl } = await reach(way);
    await expect(ask(baseUrl.replace("127.0.0.1", "example.com"), get)).rejects.toThrow("Nothing is sent to ");
  });
});
