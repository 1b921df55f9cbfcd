/** Forms with a file: whatever surrounds the file, it arrives byte for byte; whatever is wrong with the form is told. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bytes, samples } from "../support/files.ts";
import { expectRefusal } from "../support/refusals.ts";
import { runs } from "../support/runs.ts";
import { observe, openMock, publicUrl, type Reply, type Session } from "../support/sessions.ts";

const { fresh, session } = openMock({ maxUploadBytes: 4096 });

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

function joined(...pieces: readonly (string | Uint8Array)[]): Bytes {
  const all = pieces.map((piece) => (typeof piece === "string" ? utf8(piece) : piece));
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of all) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

interface File {
  readonly type: string;
  readonly bytes: Bytes;
}

/** Line breaks and dashes, of which boundaries are made, among any bytes. */
const rest = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 30 }),
      fc.constantFrom("\r\n", "\r", "\n", "--", "\r\n--", "\r\n\r\n").map((text) => utf8(text)),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => joined(...pieces));

const file: fc.Arbitrary<File> = fc
  .tuple(fc.constantFrom(...samples), rest)
  .map(([[type, , , head], tail]) => ({ type, bytes: joined(head, tail) }));

/** As RFC 2046 has them, blanks left out. */
const boundary = fc
  .string({ unit: fc.constantFrom(..."aZ09'()+_,-./:=?"), minLength: 8, maxLength: 69 })
  .map((text) => `${text}x`);

/** Names as browsers write them: three characters as percent codes. */
const filename = fc
  .oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("a.png", "..", "a/b", "a\\b", "C:\\x.png", ""))
  .map((name) =>
    name
      .toWellFormed()
      .replaceAll(/["\r\n\\]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`),
  );

interface Form {
  readonly boundary: string;
  readonly preamble: string;
  readonly epilogue: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly filename: string;
  readonly hasType: boolean;
  readonly file: File;
}

/** Plain fields beside the file. */
const fields = fc.array(fc.stringMatching(/^[a-eg-z]{1,8}$/), { maxLength: 3 });

const wellFormed: fc.Arbitrary<Form> = fc.record({
  boundary,
  preamble: fc.constantFrom("", "", "This is a message in several parts.\r\n", "\r\n"),
  epilogue: fc.constantFrom("", "\r\n", "\r\nThe end."),
  before: fields,
  after: fields,
  filename,
  hasType: fc.boolean(),
  file,
});

const field = (limit: string, name: string): string =>
  `--${limit}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nvalue\r\n`;

const named = ({ filename: name }: Form): string => `form-data; name="file"; filename="${name}"`;

/** @param disposition of the part with the file */
function bytesOf(form: Form, disposition: string = named(form)): Bytes {
  const { boundary: limit, preamble, epilogue, before, after, hasType, file: content } = form;
  const type = hasType ? `Content-Type: ${content.type}\r\n` : "";
  return joined(
    preamble,
    ...before.map((each) => field(limit, each)),
    `--${limit}\r\nContent-Disposition: ${disposition}\r\n${type}\r\n`,
    content.bytes,
    "\r\n",
    ...after.map((each) => field(limit, each)),
    `--${limit}--${epilogue}`,
  );
}

async function upload(to: Session, body: Bytes, contentType: string): Promise<Reply> {
  const headers = { "x-api-key": to.key, "content-type": contentType };
  const response = await to.mock.fetch(new URL("/v3/assets", publicUrl), { method: "POST", body, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

const typed = (limit: string): string => `multipart/form-data; boundary="${limit}"`;

describe("an upload", () => {
  test("stores the file of any well-formed form, byte for byte, under the type that its bytes have", async () => {
    const owner = session("uploads");
    await fc.assert(
      fc.asyncProperty(wellFormed, async (each) => {
        // Content in which the boundary stands ends there, as it must.
        fc.pre(!new TextDecoder("latin1").decode(each.file.bytes).includes(`\r\n--${each.boundary}`));
        const { status, text, body } = await upload(owner, bytesOf(each), typed(each.boundary));
        expect([status, status === 200 ? "" : text]).toEqual([200, ""]);
        const { asset_id: id, mime_type: type, size_bytes: size, url } = body.data;
        expect([type, size]).toEqual([each.file.type, each.file.bytes.length]);
        const stored = await owner.mock.fetch(url);
        expect(new Uint8Array(await stored.arrayBuffer())).toEqual(each.file.bytes);
        expect((await owner.data("GET", `/v3/assets/${id}`)).id).toBe(id);
        expect(await owner.data("DELETE", `/v3/assets/${id}`)).toEqual({ id });
        expect((await owner.mock.fetch(url)).status).toBe(404);
      }),
      runs(150),
    );
  });

  const withBytes = (good: Form, bytes: Bytes): Bytes => bytesOf({ ...good, file: { ...good.file, bytes } });

  /** Without its last delimiter. */
  const cut = (good: Form): Bytes => bytesOf(good).slice(0, -utf8(`--${good.boundary}--${good.epilogue}`).length);

  const another = '\r\nContent-Disposition: form-data; name="file"; filename="b"\r\n\r\n%PDF-\r\n';

  /** Ways to spoil a form in one place. */
  const spoilers: Readonly<Record<string, (good: Form) => readonly [body: Bytes, type?: string]>> = {
    "another name": (good) => [bytesOf(good, 'form-data; name="data"; filename="a.png"')],
    "no file name": (good) => [bytesOf(good, 'form-data; name="file"')],
    "another disposition": (good) => [bytesOf(good, 'attachment; name="file"; filename="a.png"')],
    "an empty file": (good) => [withBytes(good, new Uint8Array())],
    "a file of no known type": (good) => [withBytes(good, utf8("just words"))],
    "two files": (good) => [joined(cut(good), `--${good.boundary}${another}--${good.boundary}--`)],
    "a cut body": (good) => [cut(good)],
    "no parts": (good) => [utf8(`--${good.boundary}--\r\n`)],
    "nothing at all": () => [new Uint8Array()],
    "another boundary": (good) => [bytesOf(good), typed(`${good.boundary}y`)],
    "no boundary": (good) => [bytesOf(good), "multipart/form-data"],
    "another type": (good) => [bytesOf(good), "application/json"],
  };

  test.each(Object.keys(spoilers))(
    "with %s is refused, with the name of the part, and changes nothing",
    async (name) => {
      const owner = fresh();
      const before = await observe(owner);
      await fc.assert(
        fc.asyncProperty(wellFormed, async (good) => {
          const [body, type = typed(good.boundary)] = spoilers[name]?.(good) ?? [utf8(name)];
          const reply = await upload(owner, body, type);
          expectRefusal(reply);
          expect([reply.status, reply.body.error.code, reply.body.error.param]).toEqual([
            400,
            "invalid_parameter",
            "file",
          ]);
        }),
        runs(25),
      );
      expect(await observe(owner)).toBe(before);
    },
  );

  test("that is larger than may be is refused as such", async () => {
    const pdf = utf8("%PDF-1.7");
    const owner = fresh();
    const before = await observe(owner);
    await fc.assert(
      fc.asyncProperty(wellFormed, fc.integer({ min: -2, max: 2 }), async (good, more) => {
        const bytes = joined(pdf, new Uint8Array(4096 - pdf.length + more));
        const { status, body } = await upload(
          owner,
          bytesOf({ ...good, file: { type: "application/pdf", bytes } }),
          typed(good.boundary),
        );
        if (more > 0) expect([status, body.error.code, body.error.param]).toEqual([413, "payload_too_large", "file"]);
        else expect(await owner.data("DELETE", `/v3/assets/${body.data.asset_id}`)).toEqual({ id: body.data.asset_id });
      }),
      runs(40),
    );
    expect(await observe(owner)).toBe(before);
  });

  test("of any bytes whatever is answered, and never with a failure of the mock", async () => {
    const owner = fresh();
    const before = await observe(owner);
    const pieces = fc.constantFrom(
      "--x",
      "--x--",
      "\r\n",
      "\r\n--x\r\n",
      "\r\n--x--\r\n",
      'Content-Disposition: form-data; name="file"',
      '; filename="',
      '"',
      "\\",
      ";",
      ":",
      "\r\n\r\n",
      "filename*=utf-8''%zz",
      " ",
      "\u0000",
      "é",
    );
    const anything = fc
      .array(fc.oneof(pieces.map(utf8), fc.uint8Array({ maxLength: 6 })), { maxLength: 30 })
      .map((all) => joined(...all));
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.constantFrom(
          "multipart/form-data; boundary=x",
          'multipart/form-data;boundary="x";charset=utf-8',
          "multipart/form-data; boundary=",
          'multipart/form-data; boundary="x',
        ),
        async (body, type) => {
          const reply = await upload(owner, body, type);
          expectRefusal(reply);
          expect([reply.status, reply.body.error.param]).toEqual([400, "file"]);
        },
      ),
      runs(400),
    );
    expect(await observe(owner)).toBe(before);
  });
});
