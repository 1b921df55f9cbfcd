/** What a caller sends stands in the answer that refuses it, but never at any length. */

import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aVideo, freshApi, visit } from "../support/api.ts";
import { slotFor } from "../support/files.ts";
import { describeTargets } from "../support/targets.ts";

const long = "x".repeat(1_000_000);
const aScene = { type: "avatar_video", input: { type: "avatar", avatar_id: "look_def456", script: "Hi." } };

describeTargets("a refusal", (target) => {
  const api = (): Api => freshApi(target());

  test.each([
    ["a field", { ...aVideo, [long]: 1 }, /^x+ … x+ is not a field that is accepted here\.$/],
    ["a kind of video", { ...aVideo, type: long }, /^type must be one of: avatar, image, [a-z_, ]+\.$/],
    [
      "a field deep in a body",
      { type: "studio", scenes: [{ ...aScene, input: { ...aScene.input, [long]: 1 } }] },
      /^scenes\.0\.input\.x+ … x+ is not a field that is accepted here\.$/,
    ],
  ])("stays short for %s with a name of a megabyte, and still says what is wrong", async (_, body, sentence) => {
    const { status, body: answer } = await api().post("/v3/videos", body);
    expect(status).toBe(400);
    expect(answer.error.message).toMatch(sentence);
    expect([answer.error.message.length <= 2000, answer.error.param.length <= 300]).toEqual([true, true]);
  });

  test("tears no letter apart where it cuts", async () => {
    for (const name of ["😀".repeat(2000), `-${"😀".repeat(2000)}`]) {
      const { body } = await api().post("/v3/videos", { ...aVideo, [name]: 1 });
      expect([body.error.message.isWellFormed(), body.error.param.isWellFormed()]).toEqual([true, true]);
    }
  });

  test("stays short for a path, a header and the address of an upload, too", async () => {
    const own = api();
    const word = long.slice(0, 10_000);
    const slot = await slotFor(own, new Uint8Array(10), { content_type: `video/mp4; a=${word}` });
    const texts = [
      await (await own.fetch(`/v3/${word}`)).text(),
      await (await own.fetch(`/v1/${word}`)).text(),
      await (await own.fetch("/v3/videos", { headers: { prefer: `code=${word}` } })).text(),
      await (await visit(target(), slot.upload_url, { method: "PUT", body: "", headers: {} })).text(),
    ];
    for (const text of texts) expect([text.slice(0, 80), text.length < 3000]).toEqual([text.slice(0, 80), true]);
  });

  test("names whatever is not too long in full", async () => {
    const name = "y".repeat(300);
    const { body } = await api().post("/v3/videos", { ...aVideo, [name]: 1 });
    expect(body.error).toMatchObject({ param: name, message: `${name} is not a field that is accepted here.` });
  });
});
