import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { freshApi, visit } from "../support/api.ts";
import {
  assetsOf,
  bytesOf,
  everyByte,
  formOf,
  png,
  pngHead,
  pngOf,
  postBody,
  samples,
  sha256,
  upload,
  wav,
} from "../support/files.ts";
import { requestText, sendRaw, statusOf } from "../support/raw.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const maxUploadBytes = 100_000;
const multipart = (boundary: string): Record<string, string> => ({
  "content-type": `multipart/form-data; boundary=${boundary}`,
});
/** A part as text, with the boundary XX. */
const part = (disposition: string, content: string): string =>
  `--XX\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
const filePart = part('name="file"; filename="a.png"', pngHead);

describeTargets(
  "uploads of a file",
  (target) => {
    const api = (): Api => freshApi(target());

    test.each(samples)("take %s, told by its bytes and not by its name", async (mime, kind, extension, bytes) => {
      const own = api();
      const { verdict, data } = await upload(own, bytes, "notes.txt");
      expect(verdict).toEqual([200]);
      expect(data).toEqual({
        asset_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        mime_type: mime,
        size_bytes: bytes.length,
        url: expect.stringMatching(new RegExp(`^${target().url}/media/.+/${data.asset_id}\\.${extension}$`)),
      });
      const asset = (await own.get(`/v3/assets/${data.asset_id}`)).data;
      expect(asset).toMatchObject({
        id: data.asset_id,
        name: "notes.txt",
        type: kind,
        url: data.url,
        uploaded_at: start / 1000,
        folder_id: null,
      });
    });

    test.each([
      ["text", bytesOf("Hello.")],
      ["HTML", bytesOf("<!doctype html><script>alert(1)</script>")],
      ["SVG", bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
      ["a QuickTime film", bytesOf("\0\0\0\u0014ftypqt  ")],
      ["a HEIC picture", bytesOf("\0\0\0\u0018ftypheic")],
      ["Matroska", bytesOf("\u001A\u0045\u00DF\u00A3\u00A3\u0042\u0082\u0088matroska")],
      ["AAC", bytesOf("\u00FF\u00F1\u0050\u0080")],
      ["a WebP picture", bytesOf("RIFF\u0024\0\0\0WEBPVP8 ")],
      ["half a PNG signature", bytesOf("\u0089PNG")],
      ["one zero", bytesOf("\0")],
    ])("refuse %s, whatever it is called", async (_, bytes) => {
      const own = api();
      const before = await assetsOf(own);
      expect((await upload(own, bytes, "real.png")).verdict).toEqual([400, "invalid_parameter", "file"]);
      expect(await assetsOf(own)).toEqual(before);
    });

    test("every byte comes back as it went", async () => {
      const bytes = everyByte();
      const { data } = await upload(api(), bytes);
      const answer = await visit(target(), data.url);
      const back = new Uint8Array(await answer.arrayBuffer());
      expect([back.length, sha256(back)]).toEqual([bytes.length, sha256(bytes)]);
    });

    test("any bytes come back, with any boundary between them", async () => {
      const own = api();
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 300 }),
          fc.stringMatching(/^[A-Za-z0-9'()+_,./:=?-]{1,69}[A-Za-z0-9]$/),
          async (noise, boundary) => {
            const bytes = bytesOf(pngHead, noise, `\r\n-${boundary}`, noise);
            fc.pre(!Buffer.from(bytes).includes(`\r\n--${boundary}`, 0, "latin1"));
            const body = bytesOf(
              `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="n.png"\r\n\r\n`,
              bytes,
              `\r\n--${boundary}--\r\n`,
            );
            const { data, verdict } = await postBody(own, body, {
              "content-type": `multipart/form-data; boundary="${boundary}"`,
            });
            expect(verdict).toEqual([200]);
            const back = Buffer.from(await (await visit(target(), data.url)).arrayBuffer());
            expect(back.equals(bytes)).toBe(true);
          },
        ),
        { numRuns: 40 },
      );
    });

    test("a file of exactly the cap is taken, and one of a byte more is not", async () => {
      const own = api();
      expect((await upload(own, pngOf(maxUploadBytes))).data.size_bytes).toBe(maxUploadBytes);
      expect((await upload(own, pngOf(maxUploadBytes + 1))).verdict).toEqual([413, "payload_too_large", "file"]);
      expect((await upload(own, pngOf(3 * maxUploadBytes))).verdict).toEqual([413, "payload_too_large", "file"]);
      expect(await assetsOf(own)).toHaveLength(4);
    });

    test.each([
      [
        "a browser's, with a type of its own",
        `--XX\r\ncontent-disposition: Form-Data; name="file"; filename="a \\"b\\".png"\r\nContent-Type: text/html\r\n\r\n${pngHead}\r\n--XX--\r\n`,
        'a "b".png',
      ],
      ["names without quotes", part("name=file; filename=a.png", pngHead) + "--XX--\r\n", "a.png"],
      [
        "a name in two spellings",
        part('name="file"; filename="?.png"; filename*=UTF-8\'\'%C3%A4.png', pngHead) + "--XX--",
        "ä.png",
      ],
      ["percent codes of a browser", part('name="file"; filename="a%22b.png"', pngHead) + "--XX--", 'a"b.png'],
      ["words before and after", `hello\r\n${filePart}--XX--\r\nbye`, "a.png"],
      ["spaces after the boundary", filePart.replace("--XX", "--XX  ") + "--XX--", "a.png"],
      [
        "other fields around it",
        part('name="title"', "Mine") +
          filePart +
          part('name="empty"', "") +
          part('name="other"; filename="b.png"', "zz") +
          "--XX--",
        "a.png",
      ],
      [
        "a longer line that begins like the boundary",
        part('name="file"; filename="a.png"', `${pngHead}\r\n--XXL`) + "--XX--",
        "a.png",
      ],
      ["a folder before the name", part('name="file"; filename="C:\\fakepath\\a.png"', pngHead) + "--XX--", "a.png"],
      ["a path that climbs", part('name="file"; filename="../../etc/a.png"', pngHead) + "--XX--", "a.png"],
    ])("read %s", async (_, body, name) => {
      const own = api();
      const { verdict, data } = await postBody(own, bytesOf(body), multipart("XX"));
      expect(verdict).toEqual([200]);
      expect((await own.get(`/v3/assets/${data.asset_id}`)).data.name).toBe(name);
    });

    test("a file without a name is named after its id", async () => {
      const own = api();
      const { data } = await postBody(
        own,
        bytesOf(part('name="file"; filename=""', pngHead), "--XX--"),
        multipart("XX"),
      );
      expect((await own.get(`/v3/assets/${data.asset_id}`)).data.name).toBe(`${data.asset_id}.png`);
    });

    test.each([
      ["nothing at all", "", multipart("XX")],
      ["a form without parts", "--XX--\r\n", multipart("XX")],
      ["a part of another name", part('name="File"; filename="a.png"', pngHead) + "--XX--", multipart("XX")],
      ["a part without a name", part('filename="a.png"', pngHead) + "--XX--", multipart("XX")],
      ["a plain field", part('name="file"', pngHead) + "--XX--", multipart("XX")],
      ["an empty file", part('name="file"; filename="a.png"', "") + "--XX--", multipart("XX")],
      ["two files", `${filePart}${filePart}--XX--`, multipart("XX")],
      ["a part without headers", `--XX\r\n\r\n${pngHead}\r\n--XX--`, multipart("XX")],
      ["a body cut in the file", filePart.slice(0, -4), multipart("XX")],
      ["a body cut in the headers", filePart.slice(0, 30), multipart("XX")],
      ["a body without its last boundary", filePart, multipart("XX")],
      ["half of the last boundary", `${filePart}--XX-`, multipart("XX")],
      ["another boundary", `${filePart}--XX--`, multipart("YY")],
      ["no boundary", `${filePart}--XX--`, { "content-type": "multipart/form-data" }],
      ["an endless boundary", `${filePart}--XX--`, multipart("X".repeat(71))],
      ["lines that end in a line feed alone", `${filePart}--XX--`.replaceAll("\r\n", "\n"), multipart("XX")],
      ["a thousand parts", part('name="a"', "").repeat(1000) + filePart + "--XX--", multipart("XX")],
      ["headers without end", `--XX\r\nX: ${"y".repeat(20_000)}\r\n${filePart.slice(6)}--XX--`, multipart("XX")],
      ["the file alone", pngHead, { "content-type": "image/png" }],
      ["JSON", JSON.stringify({ file: "a" }), { "content-type": "application/json" }],
      ["another kind of parts", `${filePart}--XX--`, { "content-type": "multipart/mixed; boundary=XX" }],
      ["a form of the other sort", "file=a", { "content-type": "application/x-www-form-urlencoded" }],
    ])("refuse %s", async (_, body, headers) => {
      const own = api();
      const before = await assetsOf(own);
      const { verdict, body: answer } = await postBody(own, bytesOf(body), headers);
      expect(verdict).toEqual([400, "invalid_parameter", "file"]);
      expect(answer.error.message).not.toBe("");
      expect(await assetsOf(own)).toEqual(before);
    });

    test("refuse a body without a content type, and none at all", async () => {
      const own = api();
      expect((await postBody(own, bytesOf(filePart))).verdict).toEqual([400, "invalid_parameter", "file"]);
      expect((await postBody(own, null)).verdict).toEqual([400, "invalid_parameter", "file"]);
    });

    test("hostile boundaries and headers cost no time", async () => {
      const own = api();
      for (const body of [
        bytesOf("\r\n--X".repeat(20_000)),
        bytesOf("\r".repeat(90_000)),
        part(`name="${"\\\\".repeat(7000)}`, pngHead),
        part(`name="file"; filename="${";a=".repeat(5000)}`, pngHead),
      ]) {
        const begun = process.cpuUsage();
        expect((await postBody(own, typeof body === "string" ? bytesOf(body) : body, multipart("XX"))).status).toBe(
          400,
        );
        expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000);
      }
    });

    test("with an Idempotency-Key happen once", async () => {
      const own = api();
      const key = { "idempotency-key": "upload-1" };
      const first = await postBody(own, formOf(png), key);
      const second = await postBody(own, formOf(wav), key);
      expect(second.body).toEqual(first.body);
      expect(second.headers.get("idempotent-replayed")).toBe("true");
      expect(await assetsOf(own)).toHaveLength(4);
    });

    test("that were refused leave their Idempotency-Key free", async () => {
      const own = api();
      const key = { "idempotency-key": "upload-2" };
      expect((await postBody(own, formOf(bytesOf("zz")), key)).status).toBe(400);
      expect((await postBody(own, formOf(png), key)).status).toBe(200);
    });
  },
  { maxUploadBytes },
);

describe("uploads on the wire", () => {
  const run = async (work: (own: Api, port: number, problems: unknown[]) => Promise<void>): Promise<void> => {
    const { mock, problems } = checkedMock();
    const server = await listen(mock, { port: 0 });
    try {
      await work(freshApi(targetOf(mock, server.url, fetch), "mock_demo"), server.port, problems);
    } finally {
      await server.close({ graceMs: 100 });
    }
    expect(problems).toEqual([]);
  };
  const body = Buffer.from(bytesOf(filePart, "--XX--\r\n")).toString("latin1");

  test.each([
    [
      "by its length",
      requestText("POST", "/v3/assets", { ...multipart("XX"), "Content-Length": "5000" }, body.slice(0, 90)),
    ],
    [
      "before its last bytes",
      requestText(
        "POST",
        "/v3/assets",
        { ...multipart("XX"), "Content-Length": String(body.length) },
        body.slice(0, -3),
      ),
    ],
    [
      "in chunks",
      `${requestText("POST", "/v3/assets", { ...multipart("XX"), "Transfer-Encoding": "chunked" })}20\r\n${body.slice(0, 20)}`,
    ],
  ])("one cut %s leaves nothing behind", (_, request) =>
    run(async (own, port) => {
      await sendRaw(port, request, { hangUp: true });
      expect((await own.get("/v3/assets/nowhere")).status).toBe(404);
      expect(await assetsOf(own)).toHaveLength(3);
    }),
  );

  test("one announced as too large is refused before it is sent", () =>
    run(async (_, port) => {
      const answer = await sendRaw(
        port,
        requestText("POST", "/v3/assets", { ...multipart("XX"), "Content-Length": "40000000" }),
      );
      expect(statusOf(answer)).toBe(413);
      expect(answer).toContain('"param":"file"');
    }));

  test("32 MiB are taken, and a byte more is not", () =>
    run(async (own) => {
      const cap = 32 * 1024 * 1024;
      expect((await upload(own, pngOf(cap))).data.size_bytes).toBe(cap);
      expect((await upload(own, pngOf(cap + 1))).verdict).toEqual([413, "payload_too_large", "file"]);
    }));
});
