/** Uploads in the journal: what came is told part by part, and no byte of it is kept. */

import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Api, Reply } from "../support/api.ts";
import { aVideo, createVideo, freshApi } from "../support/api.ts";
import { bytesOf, formOf, png, pngOf, postBody, upload } from "../support/files.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const boundary = { "content-type": "multipart/form-data; boundary=XX" };
const part = (headers: string, content: string): string => `--XX\r\n${headers}\r\n\r\n${content}\r\n`;
const disposition = "Content-Disposition: form-data; ";

describeTargets("an upload in the journal", (target) => {
  const api = (): Api => freshApi(target());
  const latest = async (own: Api): Promise<Answer> => (await own.get("/__mock/journal?limit=1")).data[0];
  const send = (own: Api, text: string): Promise<Reply> => postBody(own, bytesOf(text), boundary);

  test("is told by its parts: name, file name, declared type and size, and no content", async () => {
    const own = api();
    const form = formOf(png, "cat.png");
    form.append("note", "Nine lives.");
    form.append("tag", "a");
    form.append("tag", "bc");
    expect((await postBody(own, form)).verdict).toEqual([200]);
    const entry = await latest(own);
    expect(entry).toMatchObject({ operation: "uploadAsset", status: 200 });
    expect(entry.request).toEqual({
      file: { filename: "cat.png", content_type: "application/octet-stream", size: png.length },
      note: { size: 11 },
      tag: [{ size: 1 }, { size: 2 }],
    });
    expect(entry.request_size).toBeGreaterThan(png.length + 14);
    expect(JSON.stringify(entry)).not.toContain("Nine lives");
    expect((await own.get("/__mock/journal?text=CAT.png")).data).toHaveLength(1);
  });

  test("is verified by them", async () => {
    const own = api();
    await upload(own, png, "cat.png");
    const verify = async (body: unknown): Promise<unknown> => {
      const match = { operation: "uploadAsset", body };
      return (await own.post("/__mock/verify", { match })).data;
    };
    expect(await verify({ file: { filename: "cat.png", size: png.length } })).toMatchObject({ satisfied: true });
    expect(await verify({ file: { filename: "dog.png" } })).toMatchObject({
      satisfied: false,
      closest: [{ differences: [{ field: "body.file.filename", expected: "dog.png", got: "cat.png" }] }],
    });
    own.world.verify({ match: { operation: "uploadAsset", body: { file: { size: png.length } } } });
  });

  test("is told as well when it is refused, as far as it could be read", async () => {
    const own = api();
    const whole = `${part(`${disposition}name="picture"; filename="a.png"\r\nCONTENT-TYPE: image/png `, "12345")}--XX--`;
    expect((await send(own, whole)).verdict).toEqual([400, "invalid_parameter", "file"]);
    const picture = { filename: "a.png", content_type: "image/png", size: 5 };
    expect(await latest(own)).toMatchObject({ status: 400, request: { picture }, request_size: whole.length });
    await send(own, whole.slice(0, -4));
    const cut = await latest(own);
    expect([cut.status, "request" in cut, cut.request_size]).toEqual([400, false, 0]);
  });

  test("has its names masked like any text, and takes names that mean something to a program", async () => {
    const own = freshApi(target(), `very-secret-key-${target().url.length}`);
    const name = `${own.key}.png`;
    await send(own, `${part(`${disposition}name="__proto__"; filename="${name}"`, "1")}--XX--`);
    const { request } = await latest(own);
    expect(JSON.stringify(request)).toBe('{"__proto__":{"filename":"***.png","size":1}}');
  });

  test("takes no room from others by its bytes, but names too long to be kept are not", async () => {
    const own = api();
    await createVideo(own);
    for (let count = 0; count < 5; count += 1) await upload(own, pngOf(1024 * 1024));
    expect((await own.get("/__mock/journal/1")).data.request).toEqual(aVideo);
    const long = (name: string): string => part(`${disposition}name="${name}"; filename="${"x".repeat(9000)}"`, "1");
    await send(own, `${long("a")}${long("b")}--XX--`);
    const entry = await latest(own);
    expect(["request" in entry, entry.request_size > 18_000]).toEqual([false, true]);
    const match = { operation: "uploadAsset", body: { a: { size: 1 } } };
    expect((await own.post("/__mock/verify", { match, since: entry.number - 1 })).status).toBe(409);
  });

  test.skipIf(spawnSync("sh", ["-c", "true"]).status !== 0)("is a form to curl, too, without its folders", async () => {
    const own = api();
    const named = 'name="file"; filename="/etc/it\'s \\"here\\".png"\r\nContent-Type: image/png';
    await send(own, `${part(disposition + named, "1")}${part(`${disposition}name="note"`, "x")}--XX--`);
    const { curl } = (await own.get("/__mock/journal/1")).data;
    const { stdout } = spawnSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }; ${curl}`], { encoding: "utf8" });
    const words = stdout.split("\0");
    expect(words.slice(words.indexOf("--form"))).toEqual(["--form", 'file=@"it\'s \\"here\\".png";type=image/png', ""]);
    expect(stdout).not.toContain("boundary");
  });
});
