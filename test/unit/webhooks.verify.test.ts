/** Verifying what was posted: what is believed, what is not and why, and that no reason tells a secret. */

import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { VerifyOptions, WebhookHeaders } from "../../src/webhooks/index.ts";
import {
  createRouter,
  HeyGenError,
  sign,
  signedHeaders,
  verify,
  WebhookVerificationError,
} from "../../src/webhooks/index.ts";
import { secret, stoppedClock, success } from "../support/posts.ts";

const clock = stoppedClock();
const options: VerifyOptions = { now: clock.now };
const headersOf = (body = success, more = {}): ReturnType<typeof signedHeaders> =>
  signedHeaders(body, secret, { eventId: "evt_1", timestamp: clock.seconds(), ...more });

async function failure(given: Promise<unknown>): Promise<WebhookVerificationError> {
  const error: unknown = await given.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WebhookVerificationError);
  return error as WebhookVerificationError;
}
const reasonOf = async (given: Promise<unknown>): Promise<string> => (await failure(given)).reason;

test("a signature is what node:crypto says it is", async () => {
  expect(await sign(success, secret)).toBe(createHmac("sha256", secret).update(success).digest("hex"));
});

test("a post of the service is its event, its id and when it was sent", async () => {
  expect(await verify(success, await headersOf(), secret, options)).toMatchObject({
    event: JSON.parse(success) as object,
    eventId: "evt_1",
    sentAt: clock.seconds() * 1000,
  });
});

describe("the body", () => {
  const bytes = new TextEncoder().encode(success);
  const padded = new Uint8Array([1, ...bytes, 2]).subarray(1, -1);
  test.each([
    ["text", success],
    ["bytes", bytes],
    ["a part of a larger buffer", padded],
    ["a Node Buffer", Buffer.from(success)],
    ["an ArrayBuffer", bytes.buffer],
  ])("may be %s", async (_, body) => {
    expect((await verify(body, await headersOf(), secret, options)).event.event_type).toBe("avatar_video.success");
  });

  test("that was parsed and serialized again is told apart by its signature, and the message says so", async () => {
    const spaced = success.replaceAll(":", ": ");
    const error = await failure(verify(JSON.stringify(JSON.parse(spaced)), await headersOf(spaced), secret, options));
    expect([error.reason, error.message]).toEqual(["bad_signature", expect.stringContaining("serialized again")]);
  });

  test("that was parsed already is refused with what to do", async () => {
    for (const parsed of [JSON.parse(success), undefined, null] as string[]) {
      const error = await failure(verify(parsed, await headersOf(), secret, options));
      expect([error.reason, error.message]).toEqual(["bad_payload", expect.stringContaining("before a framework")]);
    }
  });

  test("is copied: what changes while it is verified is not what is returned", async () => {
    const mine = new TextEncoder().encode(success);
    const pending = verify(mine, await headersOf(), secret, options);
    mine.fill(32);
    expect((await pending).event.event_type).toBe("avatar_video.success");
  });

  test("in UTF-8 with a byte order mark is read, and other encodings are not", async () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
    const signed = { ...(await headersOf()), "Heygen-Signature": await sign(marked, secret) };
    expect((await verify(marked, signed, secret, options)).event.event_type).toBe("avatar_video.success");
    const latin = Buffer.from('{"event_type":"caf\u00e9"}', "latin1");
    const other = { ...signed, "Heygen-Signature": await sign(latin, secret) };
    expect(await reasonOf(verify(latin, other, secret, options))).toBe("bad_payload");
  });
});

describe("headers", () => {
  test("may be Headers, a record in any case, and lists as Node gives them", async () => {
    const signed = await headersOf();
    const forms: WebhookHeaders[] = [
      new Headers(signed),
      Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toUpperCase(), value])),
      Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toLowerCase(), [value]])),
      { ...signed, ":path": "/hook", get: "a header of this name", other: undefined },
    ];
    for (const form of forms) expect((await verify(success, form, secret, options)).eventId).toBe("evt_1");
  });

  test.each(["Heygen-Signature", "Heygen-Timestamp", "Heygen-Event-Id"])("without %s are refused", async (name) => {
    for (const nothing of [undefined, "", []]) {
      const error = await failure(verify(success, { ...(await headersOf()), [name]: nothing }, secret, options));
      expect([error.reason, error.message]).toEqual(["missing_header", expect.stringContaining(name.toLowerCase())]);
    }
  });

  test("that come twice are refused, even if one of the two would do", async () => {
    const signed = await headersOf();
    const twice = { ...signed, "heygen-signature": "0".repeat(64) };
    expect(await reasonOf(verify(success, twice, secret, options))).toBe("bad_signature");
    const list = { ...signed, "Heygen-Signature": [signed["Heygen-Signature"], signed["Heygen-Signature"]] };
    expect(await reasonOf(verify(success, list, secret, options))).toBe("bad_signature");
  });

  test.each(["", "x", "0x", "f".repeat(63), "f".repeat(65), "g".repeat(64), `sha256=${"f".repeat(57)}`])(
    "with the signature %j are refused",
    async (signature) => {
      const error = await failure(
        verify(success, { ...(await headersOf()), "Heygen-Signature": signature }, secret, options),
      );
      expect(error.reason).toBe(signature === "" ? "missing_header" : "bad_signature");
    },
  );

  test("with more than the signature are refused", async () => {
    const signed = await headersOf();
    const right = signed["Heygen-Signature"];
    for (const more of [`${right}0`, `${right}00`, `0${right}`, `00${right}`, `-${right}`])
      expect(await reasonOf(verify(success, { ...signed, "Heygen-Signature": more }, secret, options))).toBe(
        "bad_signature",
      );
  });

  test("are case-sensitive in the signature, which is lower-case hex", async () => {
    const signed = await headersOf();
    const upper = { ...signed, "Heygen-Signature": signed["Heygen-Signature"].toUpperCase() };
    expect(await reasonOf(verify(success, upper, secret, options))).toBe("bad_signature");
  });
});

describe("the secret", () => {
  test("may be one of several, in any place", async () => {
    const signed = await headersOf();
    for (const list of [[secret], ["old", secret], [secret, "new"]])
      expect((await verify(success, signed, list, options)).eventId).toBe("evt_1");
    expect(await reasonOf(verify(success, signed, ["old", "new"], options))).toBe("bad_signature");
  });

  test("that is empty or missing is the caller's mistake and no verdict about the post", async () => {
    for (const missing of ["", [], [""], [secret, ""], undefined as unknown as string]) {
      const error: unknown = await verify(success, await headersOf(), missing, options).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(HeyGenError);
      expect(error).not.toBeInstanceOf(WebhookVerificationError);
    }
    await expect(sign(success, "")).rejects.toThrow(HeyGenError);
  });

  test("cannot be taken out of Web Crypto again", async () => {
    const imported = vi.spyOn(crypto.subtle, "importKey");
    try {
      await verify(success, await headersOf(), [secret, "old"], options);
      const keys = await Promise.all(imported.mock.results.map(({ value }) => value as Promise<CryptoKey>));
      expect(keys.map(({ extractable }) => extractable)).toEqual([false, false, false]);
    } finally {
      imported.mockRestore();
    }
  });

  test("is used whole, whsec_ included", async () => {
    expect(await reasonOf(verify(success, await headersOf(), secret.slice(6), options))).toBe("bad_signature");
  });
});

describe("the timestamp", () => {
  const at = async (offset: number, more: VerifyOptions = {}): Promise<string> => {
    const signed = await headersOf(success, { timestamp: clock.seconds() + offset });
    return verify(success, signed, secret, { ...options, ...more }).then(
      () => "ok",
      (error: WebhookVerificationError) => error.reason,
    );
  };
  test("may be 300 seconds off in either direction, and not one more", async () => {
    expect([await at(-300), await at(300), await at(-301), await at(301)]).toEqual([
      "ok",
      "ok",
      "stale_timestamp",
      "stale_timestamp",
    ]);
  });

  test("has a tolerance that can be changed", async () => {
    expect([await at(-11, { toleranceMs: 10_000 }), await at(-10, { toleranceMs: 10_000 })]).toEqual([
      "stale_timestamp",
      "ok",
    ]);
    expect(await at(-1_000_000, { toleranceMs: Infinity })).toBe("ok");
    const old = await headersOf(success, { timestamp: 5 });
    const { message, isHandled } = await failure(verify(success, old, secret, { ...options, toleranceMs: 10_000 }));
    expect([message, isHandled]).toEqual([expect.stringContaining("not within 10 s of now"), false]);
  });

  test("is held against the system's clock unless told otherwise", async () => {
    const signed = await signedHeaders(success, secret);
    await verify(success, signed, secret);
    const old = await signedHeaders(success, secret, { timestamp: 1_000_000_000 });
    expect(await reasonOf(verify(success, old, secret))).toBe("stale_timestamp");
  });

  const now = clock.seconds();
  const spellings = [`${now}.5`, `${now}e0`, `+${now}`, `0x${now.toString(16)}`, `${now}s`];
  test.each(["soon", "NaN", "-5", "1e9", ...spellings, "2026-09-07T08:31:31Z", "9".repeat(400)])(
    "%j is no time",
    async (timestamp) => {
      const signed = { ...(await headersOf()), "Heygen-Timestamp": timestamp };
      expect(await reasonOf(verify(success, signed, secret, options))).toBe("stale_timestamp");
    },
  );

  test("in milliseconds is refused rather than understood", async () => {
    expect(await at(clock.now() - clock.seconds())).toBe("stale_timestamp");
  });
});

test("no error says the secret, the signature or anything of the body, however it is looked at", async () => {
  const body = '{"event_type":"avatar_video.success","event_data":{"private":"payload-text"}} payload-text';
  const signed = await headersOf(body);
  const wrong = { ...signed, "Heygen-Signature": await sign(body, "whsec_other") };
  const old = await headersOf(body, { timestamp: 5 });
  const errors = [
    await failure(verify(body, wrong, secret, options)),
    await failure(verify(body, old, secret, options)),
    await failure(verify(body, signed, secret, options)),
    await failure(verify(body.slice(0, -13), await headersOf(body.slice(0, -13)), secret, options)),
  ];
  expect(errors.map(({ reason }) => reason)).toEqual([
    "bad_signature",
    "stale_timestamp",
    "bad_payload",
    "bad_payload",
  ]);
  for (const error of errors) {
    const seen = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${error.stack}`;
    expect(seen).not.toMatch(/payload-text|private|whsec_[0o]/);
    expect(seen).not.toContain(wrong["Heygen-Signature"]);
    expect(seen).not.toContain(signed["Heygen-Signature"]);
  }
});

test("another word for what makes two deliveries the same is refused, and not taken for the default", async () => {
  const identifyBy = "Body" as "body";
  await expect(verify(success, await headersOf(), secret, { ...options, identifyBy })).rejects.toThrow(
    'identifyBy must be "event_id" or "body".',
  );
  expect(() => createRouter({ secrets: secret, identifyBy })).toThrow("identifyBy");
});

test("no headers at all lack the first one", async () => {
  expect(await reasonOf(verify(success, null as unknown as WebhookHeaders, secret, options))).toBe("missing_header");
});

test("both words for what makes two deliveries the same are taken", async () => {
  for (const identifyBy of ["event_id", "body"] as const)
    expect(await verify(success, await headersOf(), secret, { ...options, identifyBy })).toMatchObject({
      eventId: "evt_1",
    });
});
