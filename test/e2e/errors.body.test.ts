/** Bodies that cannot be read, are of the wrong kind, too large or hostile: refused, and nothing changed. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, aVideo, freshApi, postText, wholeList } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

const maxBodyBytes = 100_000;

describeTargets(
  "bad input",
  (target) => {
    const api = (): Api => freshApi(target());

    describe("a body", () => {
      const unreadable = [400, "invalid_parameter", null];
      const notAnObject = [400, "invalid_parameter", null];

      test.each([
        ["nothing", ""],
        ["half an object", '{"type":"avatar"'],
        ["a trailing comma", '{"type":"avatar",}'],
        ["single quotes", "{'type':'avatar'}"],
        ["a comment", '{"type":"avatar"/**/}'],
        ["two values", "{} {}"],
        ["NaN", '{"type":NaN}'],
        ["a form", "type=avatar&script=Hello"],
        ["a NUL byte", '{"type":"avatar"}\u0000'],
        ["an unescaped line break", '{"type":"ava\ntar"}'],
        ["100,000 open brackets", "[".repeat(99_999)],
      ])("of %s is told to be no JSON", async (_, text) => {
        const own = api();
        expect((await postText(own, "/v3/videos", text)).verdict).toEqual(unreadable);
        expect((await own.get("/v3/videos")).data).toEqual([]);
      });

      test("that cannot be read is told so before an id that no id can be", async () => {
        const path = `/v3/video-agents/${"x".repeat(256)}`;
        expect((await postText(api(), path, "{")).verdict).toEqual(unreadable);
        expect((await postText(api(), path, "[]")).verdict).toEqual([400, "invalid_parameter", "session_id"]);
      });

      test.each([
        ["invalid UTF-8", [0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]],
        ["an overlong encoding", [0x22, 0xc0, 0xaf, 0x22]],
        ["a UTF-8 surrogate", [0x22, 0xed, 0xa0, 0x80, 0x22]],
        ["UTF-16", [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
      ])("of %s is told to be no JSON", async (_, bytes) => {
        expect((await postText(api(), "/v3/videos", new Uint8Array(bytes))).verdict).toEqual(unreadable);
      });

      test.each(["null", "[]", "true", "7", '"text"', "1e999", "[{}]"])(
        "of %s is told to be no object, by every operation",
        async (text) => {
          const own = api();
          for (const path of ["/v3/videos", "/v3/avatars", "/v3/avatars/group_xyz789/consent"])
            expect((await postText(own, path, text)).verdict).toEqual(notAnObject);
          for (const path of ["/v3/avatars/group_xyz789", "/v3/avatars/looks/look_abc123"]) {
            const answer = await own.fetch(path, {
              method: "PATCH",
              body: text,
              headers: { "content-type": "application/json" },
            });
            expect([answer.status, (await answer.json()).error.param]).toEqual([400, null]);
          }
        },
      );

      test("nested very deeply is judged like any other", async () => {
        const own = api();
        const deep = `${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}`;
        expect((await postText(own, "/v3/videos", deep)).verdict).toEqual([400, "invalid_parameter", "type"]);
        expect(
          (
            await postText(
              own,
              "/v3/videos",
              `{"type":"avatar","avatar_id":"look_def456","script":"a","title":${deep}}`,
            )
          ).verdict,
        ).toEqual([400, "invalid_parameter", "title"]);
        expect((await postText(own, "/v3/avatars", `{"type":"photo","name":"a","file":${deep}}`)).verdict).toEqual([
          400,
          "invalid_parameter",
          "file.type",
        ]);
      });

      test.each([
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonp",
        "application/vnd.api+json",
        "json",
        "*/*",
      ])("sent as %s is refused", async (type) => {
        expect((await postText(api(), "/v3/videos", JSON.stringify(aVideo), type)).verdict).toEqual([
          400,
          "invalid_parameter",
          "Content-Type",
        ]);
      });

      test("sent without a type is refused", async () => {
        expect(
          (await postText(api(), "/v3/videos", new TextEncoder().encode(JSON.stringify(aVideo)), null)).verdict,
        ).toEqual([400, "invalid_parameter", "Content-Type"]);
      });

      test.each([
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "application/json;charset=UTF-8",
        " application/json ",
      ])("sent as %j is accepted", async (type) => {
        expect((await postText(api(), "/v3/videos", JSON.stringify(aVideo), type)).verdict).toEqual([200]);
      });

      test("may begin with a byte order mark", async () => {
        expect((await postText(api(), "/v3/videos", `\ufeff${JSON.stringify(aVideo)}`)).verdict).toEqual([200]);
      });

      test("just under the cap is read, one byte more is a 413", async () => {
        const own = api();
        const ofSize = (bytes: number): string =>
          JSON.stringify(aPhoto) + " ".repeat(bytes - JSON.stringify(aPhoto).length);
        expect((await postText(own, "/v3/avatars", ofSize(maxBodyBytes))).verdict).toEqual([200]);
        const before = await wholeList(own, "/v3/avatars");
        expect((await postText(own, "/v3/avatars", ofSize(maxBodyBytes + 1))).verdict).toEqual([
          413,
          "payload_too_large",
          null,
        ]);
        expect(await wholeList(own, "/v3/avatars")).toEqual(before);
      });

      test("too large is a 413 also when its length is not announced", async () => {
        const body = new ReadableStream<Uint8Array>({
          start: (stream) => {
            for (let chunk = 0; chunk < 20; chunk += 1) stream.enqueue(new Uint8Array(10_000).fill(0x20));
            stream.close();
          },
        });
        const answer = await api().fetch("/v3/videos", {
          method: "POST",
          body,
          duplex: "half",
          headers: { "content-type": "application/json" },
        } as RequestInit);
        expect([answer.status, (await answer.json()).error.code]).toEqual([413, "payload_too_large"]);
      });

      test("too large is a 413 for each operation that reads one", async () => {
        const own = api();
        const huge = JSON.stringify({ ...aVideo, title: "x".repeat(maxBodyBytes) });
        for (const path of ["/v3/videos", "/v3/avatars", "/v3/avatars/group_xyz789/consent"])
          expect((await postText(own, path, huge)).verdict).toEqual([413, "payload_too_large", null]);
      });

      test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
        "with a field %s harms nothing",
        async (name) => {
          const own = api();
          const withField = (body: object, value = '{"polluted":true,"name":"x","type":"avatar"}'): string =>
            JSON.stringify(body).replace("{", `{"${name}":${value},`);
          expect((await postText(own, "/v3/videos", withField(aVideo))).verdict).toEqual([
            400,
            "invalid_parameter",
            name,
          ]);
          expect((await postText(own, "/v3/avatars", withField(aPhoto))).verdict).toEqual([200]);
          expect((await postText(own, "/v3/avatars", withField({ name: "x" }))).verdict).toEqual([
            400,
            "invalid_parameter",
            "type",
          ]);
          for (const path of ["engine", "background", "voice_settings.engine_settings", "image"].map((each) =>
            each.split("."),
          )) {
            const value = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), {
              type: name,
              engine_type: name,
            });
            expect((await own.post("/v3/videos", { ...aVideo, ...(value as object) })).status).toBe(400);
          }
          expect((await own.post("/v3/videos", { ...aVideo, type: name })).verdict).toEqual([
            400,
            "invalid_parameter",
            "type",
          ]);
          expect((await own.post("/v3/videos", { ...aVideo, avatar_id: name })).verdict).toEqual([
            400,
            "invalid_parameter",
            "avatar_id",
          ]);
          expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
        },
      );
    });
  },
  { maxBodyBytes },
);
