import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Listening } from "../../mock/node/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { freshApi, visit } from "../support/api.ts";
import { bytesOf, everyByte, png, pngOf, put, sha256, slotFor, upload } from "../support/files.ts";
import { requestText, sendRaw, statusOf } from "../support/raw.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

const minuteMs = 60_000;
const asPng = { content_type: "image/png", filename: "shot.png" };

describeTargets("the PUT of a direct upload", (target) => {
  const api = (): Api => freshApi(target());
  const complete = (own: Api, id: string, body?: object): ReturnType<Api["post"]> =>
    own.post(`/v3/assets/${id}/complete`, body);

  const text = async (answer: Promise<Response>): Promise<readonly [number, string | null, string]> => {
    const { status, headers, ...rest } = await answer.then(async (each) => ({
      status: each.status,
      headers: each.headers,
      text: await each.text(),
    }));
    return [status, headers.get("content-type"), rest.text];
  };
  const plain = "text/plain; charset=utf-8";

  test("wants the very headers, whatever else is right", async () => {
    const slot = await slotFor(api(), png, asPng);
    for (const headers of [
      {},
      { "content-type": "image/jpeg" },
      { "content-type": "image/png; a=b" },
      { "content-type": "IMAGE/PNG" },
    ] as Record<string, string>[]) {
      expect(await text(put(target(), slot, png, headers))).toEqual([403, plain, expect.stringContaining("image/png")]);
    }
    expect((await put(target(), slot, png)).status).toBe(200);
  });

  test("wants exactly the bytes that were announced", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    expect(await text(put(target(), slot, bytesOf(png, "!")))).toEqual([413, plain, expect.any(String)]);
    expect(await text(put(target(), slot, png.subarray(0, -1)))).toEqual([
      400,
      plain,
      expect.stringContaining(String(png.length)),
    ]);
    expect(await text(put(target(), slot, ""))).toEqual([400, plain, expect.any(String)]);
    expect((await complete(own, slot.asset_id)).status).toBe(409);
  });

  test("wants the announced checksum, and says so in any case of letters", async () => {
    const own = api();
    const slot = await slotFor(own, png, { ...asPng, checksum_sha256: sha256(png).toUpperCase() });
    const other = png.with(20, 0);
    expect(await text(put(target(), slot, new Uint8Array(other)))).toEqual([
      400,
      plain,
      expect.stringContaining("SHA-256"),
    ]);
    expect((await complete(own, slot.asset_id)).status).toBe(409);
    expect((await put(target(), slot, png)).status).toBe(200);
    expect((await complete(own, slot.asset_id)).status).toBe(200);
  });

  test("may be repeated; before completion the last one counts, after it nothing changes", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    const other = new Uint8Array(png.with(20, 0));
    for (const bytes of [png, other, png]) expect((await put(target(), slot, bytes)).status).toBe(200);
    const { data } = await complete(own, slot.asset_id);
    expect((await put(target(), slot, png)).status).toBe(200);
    expect(await text(put(target(), slot, other))).toEqual([409, plain, expect.any(String)]);
    expect(Buffer.from(await (await visit(target(), data.url)).arrayBuffer()).equals(png)).toBe(true);
  });

  test("works for an hour of the world's time, and what came by then can be completed later", async () => {
    const own = api();
    const [early, late] = [await slotFor(own, png, asPng), await slotFor(own, png, asPng)];
    await own.world.clock.advance(60 * minuteMs - 1);
    expect((await put(target(), early, png)).status).toBe(200);
    await own.world.clock.advance(1);
    expect(await text(put(target(), late, png))).toEqual([403, plain, expect.stringContaining("expired")]);
    expect((await put(target(), early, png)).status).toBe(403);
    await own.world.clock.advance(24 * 60 * minuteMs);
    expect((await complete(own, early.asset_id)).status).toBe(200);
    expect((await complete(own, late.asset_id)).verdict).toEqual([409, "conflict", null]);
  });

  test("finds nothing under an address that is not one, nor after a reset", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    const asset = (await upload(own, png)).data;
    const [tag = ""] = /(?<=media\/)\w{32}/.exec(asset.url) ?? [];
    const url = (token: string): Answer => ({ ...slot, upload_url: `${target().url}/uploads/${token}` });
    for (const token of [
      "x",
      tag,
      `${tag}${slot.asset_id}`,
      `${tag}${slot.asset_id}${"0".repeat(32)}`,
      `${"0".repeat(32)}${slot.upload_url.split("/").at(-1).slice(32)}`,
      `${slot.upload_url.split("/").at(-1)}0`,
    ]) {
      expect(await text(put(target(), url(token), png))).toEqual([404, plain, expect.any(String)]);
    }
    own.world.reset();
    expect((await put(target(), slot, png)).status).toBe(404);
  });

  test("is written down where its address leads to", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    await put(target(), slot, png);
    expect(own.world.journal.entries().at(-1)).toMatchObject({ method: "PUT", operation: null, status: 200 });
  });

  test("can be sent by a page of any origin", async () => {
    const slot = await slotFor(api(), png, asPng);
    const asked = await visit(target(), slot.upload_url, {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "PUT",
        "access-control-request-headers": "content-type",
      },
    });
    expect([
      asked.status,
      asked.headers.get("access-control-allow-origin"),
      asked.headers.get("access-control-allow-headers"),
    ]).toEqual([204, "*", "content-type"]);
    expect(asked.headers.get("access-control-allow-methods")).toContain("PUT");
    for (const bytes of [png, bytesOf("short")])
      expect((await put(target(), slot, bytes)).headers.get("access-control-allow-origin")).toBe("*");
  });

  test("brings every byte unchanged", async () => {
    const own = api();
    const bytes = everyByte();
    const slot = await slotFor(own, bytes, { ...asPng, checksum_sha256: sha256(bytes) });
    expect((await put(target(), slot, bytes)).status).toBe(200);
    const { data } = await complete(own, slot.asset_id, { checksum_sha256: sha256(bytes) });
    const back = new Uint8Array(await (await visit(target(), data.url)).arrayBuffer());
    expect([back.length, sha256(back)]).toEqual([bytes.length, sha256(bytes)]);
  });

  test("is taken exactly when size, type and checksum are those announced", async () => {
    const own = api();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 40 }),
        fc.integer({ min: -1, max: 1 }),
        fc.boolean(),
        fc.boolean(),
        async (noise, difference, isSameType, isSameSum) => {
          const bytes = bytesOf(png, noise, "!!");
          const slot = await slotFor(own, bytes, {
            ...asPng,
            size_bytes: bytes.length + difference,
            checksum_sha256: sha256(isSameSum ? bytes : png),
          });
          const { status } = await put(target(), slot, bytes, {
            "content-type": isSameType ? "image/png" : "image/jpeg",
          });
          const expected = isSameType ? (difference === 0 ? (isSameSum ? 200 : 400) : difference < 0 ? 413 : 400) : 403;
          expect(status).toBe(expected);
          expect((await complete(own, slot.asset_id)).status).toBe(expected === 200 ? 200 : 409);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("direct uploads on the wire", () => {
  const { mock, problems } = checkedMock();
  let server: Listening;
  const own = (): Api => freshApi(targetOf(mock, server.url, fetch));
  beforeAll(async () => {
    server = await listen(mock, { port: 0 });
  });
  afterAll(() => server.close({ graceMs: 100 }));
  afterEach(() => expect(problems.splice(0)).toEqual([]));

  const head = (slot: Answer, more: Record<string, string>): string =>
    requestText("PUT", new URL(slot.upload_url).pathname, { "X-Api-Key": "", "Content-Type": "image/png", ...more });

  test.each([
    [
      "by its length",
      (slot: Answer) => bytesOf(head(slot, { "Content-Length": String(png.length) }), png.subarray(0, 10)),
    ],
    [
      "by its last byte",
      (slot: Answer) => bytesOf(head(slot, { "Content-Length": String(png.length) }), png.subarray(0, -1)),
    ],
    [
      "in chunks",
      (slot: Answer) => bytesOf(head(slot, { "Transfer-Encoding": "chunked" }), "A\r\n", png.subarray(0, 10), "\r\n"),
    ],
  ])("one cut %s leaves the slot open and what was there before", async (_, request) => {
    const api = own();
    const slot = await slotFor(api, png, asPng);
    await sendRaw(server.port, request(slot), { hangUp: true });
    expect((await api.post(`/v3/assets/${slot.asset_id}/complete`)).verdict).toEqual([409, "conflict", null]);
    await put(targetOf(mock, server.url, fetch), slot, png);
    await sendRaw(server.port, request(slot), { hangUp: true });
    expect((await api.post(`/v3/assets/${slot.asset_id}/complete`)).verdict).toEqual([200]);
  });

  test("one in chunks is taken, and refused once it grows too large", async () => {
    const api = own();
    const slot = await slotFor(api, png, asPng);
    const chunks = (bytes: Uint8Array): Uint8Array =>
      bytesOf(
        head(slot, { "Transfer-Encoding": "chunked" }),
        `${bytes.length.toString(16)}\r\n`,
        bytes,
        "\r\n0\r\n\r\n",
      );
    expect(statusOf(await sendRaw(server.port, chunks(pngOf(200_000))))).toBe(413);
    expect(statusOf(await sendRaw(server.port, chunks(png)))).toBe(200);
    expect((await api.post(`/v3/assets/${slot.asset_id}/complete`)).verdict).toEqual([200]);
  });

  test("one announced as too large by its header is refused before it is sent", async () => {
    const slot = await slotFor(own(), png, asPng);
    expect(statusOf(await sendRaw(server.port, head(slot, { "Content-Length": "5000000000" })))).toBe(413);
  });

  test("one of 40 MiB, more than a multipart upload takes, arrives whole", async () => {
    const api = own();
    const bytes = pngOf(40 * 1024 * 1024);
    const slot = await slotFor(api, bytes, { ...asPng, checksum_sha256: sha256(bytes) });
    expect((await put(targetOf(mock, server.url, fetch), slot, bytes)).status).toBe(200);
    expect((await api.post(`/v3/assets/${slot.asset_id}/complete`)).data.size_bytes).toBe(bytes.length);
  });
});

test("a failure inside, while bytes are put, is a 500 and told of as it was", async () => {
  const { mock, problems } = checkedMock();
  const target = targetOf(mock, "http://localhost", mock.fetch);
  const slot = await slotFor(freshApi(target), png, asPng);
  const failure = new Error("no more digests");
  const spy = vi.spyOn(crypto.subtle, "digest").mockRejectedValueOnce(failure);
  const answer = await put(target, slot, png);
  spy.mockRestore();
  expect([answer.status, (await answer.json()).error.code]).toEqual([500, "internal_error"]);
  expect(problems).toEqual([failure]);
});
