import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { anImageVideo, aPhoto, freshApi, visit } from "../support/api.ts";
import {
  assetsOf,
  bytesOf,
  mp4,
  png,
  pngOf,
  put,
  samples,
  sha256,
  slotFor,
  upload,
  uploaded,
  wav,
} from "../support/files.ts";
import { describeTargets, start } from "../support/targets.ts";

const minuteMs = 60_000;
const complete = (own: Api, id: string, body?: object): ReturnType<Api["post"]> =>
  own.post(`/v3/assets/${id}/complete`, body);
const asPng = { content_type: "image/png", filename: "shot.png" };

describeTargets("a direct upload", (target) => {
  const api = (): Api => freshApi(target());
  test("starts with an address, is put there, and is an asset once it is completed", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    expect(slot).toEqual({
      asset_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      upload_url: expect.stringContaining(`${target().url}/uploads/`),
      upload_headers: { "Content-Type": "image/png" },
      expires_in_seconds: 3600,
      max_bytes: png.length,
      status: "pending_upload",
    });
    expect((await put(target(), slot, png)).status).toBe(200);
    await own.world.clock.advance(5000);
    const done = await complete(own, slot.asset_id);
    expect(done.data).toEqual({
      asset_id: slot.asset_id,
      url: expect.stringContaining(`/assets/${slot.asset_id}.png`),
      mime_type: "image/png",
      size_bytes: png.length,
      status: "processing",
    });
    const asset = (await own.get(`/v3/assets/${slot.asset_id}`)).data;
    expect(asset).toMatchObject({ name: "shot.png", type: "image", url: done.data.url, uploaded_at: start / 1000 + 5 });
    expect((await assetsOf(own))[0]).toEqual(asset);
    expect(Buffer.from(await (await visit(target(), asset.url)).arrayBuffer()).equals(png)).toBe(true);
  });

  test.each(samples)("takes %s", async (mime, kind, _, bytes) => {
    const own = api();
    const slot = await slotFor(own, bytes, { content_type: mime });
    expect((await put(target(), slot, bytes)).status).toBe(200);
    expect((await complete(own, slot.asset_id)).data.mime_type).toBe(mime);
    expect((await own.get(`/v3/assets/${slot.asset_id}`)).data.type).toBe(kind);
  });

  test.each([
    ["audio/x-wav", wav],
    ["Audio/WAV; rate=8000", wav],
    ["image/png ", png],
  ])(
    "announced as '%s' is known under its usual name, and its header is given back for the PUT",
    async (type, bytes) => {
      const own = api();
      const slot = await slotFor(own, bytes, { content_type: type });
      expect(slot.upload_headers).toEqual({ "Content-Type": type.trim() });
      expect((await put(target(), slot, bytes)).status).toBe(200);
      expect((await complete(own, slot.asset_id)).verdict).toEqual([200]);
    },
  );

  test.each([
    [{ content_type: "text/html" }, "content_type"],
    [{ content_type: "image/svg+xml" }, "content_type"],
    [{ content_type: "video/mp4\r\nX-Injected: 1" }, "content_type"],
    [{ content_type: "video/mp4; a=\u0000" }, "content_type"],
    [{ content_type: "constructor" }, "content_type"],
    [{ content_type: "" }, "content_type"],
    [{ filename: "" }, "filename"],
    [{ filename: undefined }, "filename"],
    [{ size_bytes: 0 }, "size_bytes"],
    [{ size_bytes: 1.5 }, "size_bytes"],
    [{ size_bytes: 100 * 1024 * 1024 + 1 }, "size_bytes"],
    [{ content_type: "image/png", size_bytes: 50 * 1024 * 1024 + 1 }, "size_bytes"],
    [{ checksum_sha256: "abc" }, "checksum_sha256"],
    [{ checksum_sha256: "g".repeat(64) }, "checksum_sha256"],
  ])("announced with %j is refused", async (wrong, param) => {
    const body = { filename: "a.mp4", content_type: "video/mp4", size_bytes: 10, ...wrong };
    expect((await api().post("/v3/assets/direct-uploads", body)).verdict).toEqual([400, "invalid_parameter", param]);
  });

  test("may be announced up to 100 MiB for a video", async () => {
    const { verdict, data } = await api().post("/v3/assets/direct-uploads", {
      filename: "a.mp4",
      content_type: "video/mp4",
      size_bytes: 100 * 1024 * 1024,
      checksum_sha256: null,
    });
    expect([verdict, data.max_bytes]).toEqual([[200], 100 * 1024 * 1024]);
  });

  test("with an Idempotency-Key starts once", async () => {
    const own = api();
    const body = { filename: "a.mp4", content_type: "video/mp4", size_bytes: 10 };
    const [first, second] = [
      await own.post("/v3/assets/direct-uploads", body, { "idempotency-key": "slot" }),
      await own.post("/v3/assets/direct-uploads", body, { "idempotency-key": "slot" }),
    ];
    expect(second.body).toEqual(first.body);
  });

  test("is no asset before it is completed: not read, listed, deleted or used", async () => {
    const own = api();
    const { asset_id: id, ...slot } = await slotFor(own, png, asPng);
    for (const step of ["announced", "put"]) {
      if (step === "put") expect((await put(target(), slot, png)).status).toBe(200);
      expect([step, (await own.get(`/v3/assets/${id}`)).verdict]).toEqual([step, [404, "asset_not_found", null]]);
      expect((await own.remove(`/v3/assets/${id}`)).verdict).toEqual([404, "asset_not_found", null]);
      expect(await assetsOf(own)).toHaveLength(3);
      const file = { type: "asset_id", asset_id: id };
      expect((await own.post("/v3/avatars", { ...aPhoto, file })).verdict).toEqual([
        400,
        "invalid_parameter",
        "file.asset_id",
      ]);
    }
    await complete(own, id);
    expect(
      (await own.post("/v3/videos", { ...anImageVideo, image: { type: "asset_id", asset_id: id } })).verdict,
    ).toEqual([200]);
    expect((await own.remove(`/v3/assets/${id}`)).status).toBe(200);
    expect((await complete(own, id)).verdict).toEqual([404, "asset_not_found", null]);
    expect((await put(target(), slot, png)).status).toBe(404);
  });

  test("cannot be completed before its bytes are there, and completes the same way every time", async () => {
    const own = api();
    const slot = await slotFor(own, mp4);
    const early = await complete(own, slot.asset_id);
    expect([early.verdict, early.body.error.message]).toEqual([
      [409, "conflict", null],
      expect.stringContaining("Nothing has been put"),
    ]);
    await put(target(), slot, mp4);
    const first = await complete(own, slot.asset_id);
    await own.world.clock.advance(2 * 60 * minuteMs);
    const again = await complete(own, slot.asset_id, {});
    expect([first.verdict, again.body]).toEqual([[200], first.body]);
    expect(await assetsOf(own)).toHaveLength(4);
  });

  test("of another world, or of nobody, cannot be completed", async () => {
    const [own, other] = [api(), api()];
    const slot = await slotFor(own, mp4);
    await put(target(), slot, mp4);
    for (const id of [slot.asset_id, "0".repeat(32), "constructor"])
      expect((await complete(other, id)).verdict).toEqual([404, "asset_not_found", null]);
    expect((await complete(own, slot.asset_id)).verdict).toEqual([200]);
  });

  test("is not what an asset came by that was sent whole", async () => {
    const own = api();
    expect((await complete(own, await uploaded(own, png))).verdict).toEqual([409, "conflict", null]);
  });

  test("of bytes that are something else than announced is refused at the end, and may be put right", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    for (const [wrong, what] of [
      [bytesOf("<svg/>".padEnd(png.length)), "of no type that can be stored"],
      [bytesOf(wav.subarray(0, 12), " ".repeat(png.length - 12)), "audio/wav"],
    ] as const) {
      expect((await put(target(), slot, wrong)).status).toBe(200);
      const { verdict, body } = await complete(own, slot.asset_id);
      expect([verdict, body.error.message]).toEqual([
        [400, "invalid_parameter", null],
        `The stored bytes are ${what}, and image/png was announced.`,
      ]);
    }
    await put(target(), slot, png);
    expect((await complete(own, slot.asset_id)).verdict).toEqual([200]);
  });

  test("compares the checksum that completing names, in any case of letters", async () => {
    const own = api();
    const slot = await slotFor(own, png, asPng);
    await put(target(), slot, png);
    expect((await complete(own, slot.asset_id, { checksum_sha256: sha256(wav) })).verdict).toEqual([
      400,
      "invalid_parameter",
      "checksum_sha256",
    ]);
    expect((await complete(own, slot.asset_id, { checksum_sha256: "zz" })).verdict).toEqual([
      400,
      "invalid_parameter",
      "checksum_sha256",
    ]);
    expect((await complete(own, slot.asset_id, { checksum_sha256: null })).verdict).toEqual([200]);
    expect((await complete(own, slot.asset_id, { checksum_sha256: sha256(png).toUpperCase() })).verdict).toEqual([200]);
  });
});

describeTargets(
  "direct uploads and the room of a world",
  (target) => {
    test("bytes beyond it are refused by the PUT; bytes put again take no more room", async () => {
      const own = freshApi(target());
      const [first, second] = [await slotFor(own, pngOf(600), asPng), await slotFor(own, pngOf(600), asPng)];
      for (let times = 0; times < 3; times += 1) expect((await put(target(), first, pngOf(600))).status).toBe(200);
      expect((await put(target(), second, pngOf(600))).status).toBe(413);
      expect((await upload(own, pngOf(600))).verdict).toEqual([413, "payload_too_large", "file"]);
      await complete(own, first.asset_id);
      await own.remove(`/v3/assets/${first.asset_id}`);
      expect((await put(target(), second, pngOf(600))).status).toBe(200);
    });

    test("bytes never completed keep it for as long as their address works, and then give way, oldest first", async () => {
      const own = freshApi(target());
      const slots = [];
      for (let count = 0; count < 2; count += 1) {
        const slot = await slotFor(own, pngOf(400), asPng);
        expect((await put(target(), slot, pngOf(400))).status).toBe(200);
        slots.push(slot);
        await own.world.clock.advance(minuteMs);
      }
      await own.world.clock.advance(58 * minuteMs - 1);
      expect((await upload(own, pngOf(500))).verdict).toEqual([413, "payload_too_large", "file"]);
      await own.world.clock.advance(minuteMs + 1);
      // More than there would be without them takes nothing away.
      const refused = await upload(own, pngOf(1001));
      expect([refused.verdict, refused.body.error.message]).toEqual([
        [413, "payload_too_large", "file"],
        expect.stringContaining("1000 are left"),
      ]);
      expect((await upload(own, pngOf(500))).verdict).toEqual([200]);
      expect((await complete(own, slots[0].asset_id)).verdict).toEqual([409, "conflict", null]);
      expect((await complete(own, slots[1].asset_id)).verdict).toEqual([200]);
      // What is an asset by now gives way to nothing.
      expect((await upload(own, pngOf(500))).verdict).toEqual([413, "payload_too_large", "file"]);
      const late = await slotFor(own, pngOf(101), asPng);
      expect((await put(target(), late, pngOf(101))).status).toBe(413);
    });
  },
  { maxStoredBytes: 1000 },
);
