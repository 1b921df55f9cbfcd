/** Signatures of any body with any secret: what was signed verifies, and nothing that is one bit away from it does. */

import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sign as mockSign } from "../../mock/webhook/sign.ts";
import type { WebhookHeaders } from "../../src/webhooks/index.ts";
import {
  createRouter,
  memoryReplayStore,
  parseUnsigned,
  sign,
  signedHeaders,
  verify,
  WebhookVerificationError,
} from "../../src/webhooks/index.ts";
import { stoppedClock } from "../support/posts.ts";

const { now, seconds } = stoppedClock();
const options = { now };

/** Half surrogate pairs have no bytes of their own: UTF-8 makes one and the same sign of all of them. */
const text = (constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ unit: "binary", ...constraints });
const secrets = text({ minLength: 1 });
const bodies = fc
  .record({ event_type: text({ minLength: 1 }).map((name) => `x.${name}`), event_data: fc.jsonValue() })
  .map((event) => JSON.stringify(event));

const outcome = (given: Promise<unknown>): Promise<string> =>
  given.then(
    () => "verified",
    (error: unknown) => (error instanceof WebhookVerificationError ? error.reason : `thrown: ${String(error)}`),
  );

/** The bytes with one bit turned. */
function turned(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const index = at % (copy.length * 8);
  copy[index >> 3] = (copy[index >> 3] ?? 0) ^ (1 << (index & 7));
  return copy;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

test("sign is HMAC-SHA256 in lower-case hex, as node:crypto and the mock make it", async () => {
  await fc.assert(
    fc.asyncProperty(text(), secrets, async (body, secret) => {
      const expected = createHmac("sha256", Buffer.from(secret, "utf8")).update(body, "utf8").digest("hex");
      expect([await sign(body, secret), mockSign(body, secret)]).toEqual([expected, expected]);
    }),
  );
});

test("what was signed verifies, as text and as bytes, with the header names in any case, among any secrets", async () => {
  const cases = fc.infiniteStream(fc.boolean());
  await fc.assert(
    fc.asyncProperty(
      bodies,
      fc.array(secrets, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      cases,
      async (body, list, pick, upper) => {
        const signed = await signedHeaders(body, list[pick % list.length] ?? "", { timestamp: seconds() });
        const recased: WebhookHeaders = Object.fromEntries(
          Object.entries(signed).map(([name, value]) => [
            [...name]
              .map((letter) => (upper.next().value === true ? letter.toUpperCase() : letter.toLowerCase()))
              .join(""),
            value,
          ]),
        );
        const { event } = await verify(body, recased, list, options);
        expect(event).toEqual(JSON.parse(body));
        expect((await verify(Buffer.from(body), signed, list, options)).event).toEqual(event);
      },
    ),
  );
});

test("one bit of the body, of the signature or of the secret changed, and it does not", async () => {
  await fc.assert(
    fc.asyncProperty(bodies, text({ minLength: 1, unit: "binary-ascii" }), fc.nat(), async (body, secret, at) => {
      const bytes = Buffer.from(body);
      const signed = await signedHeaders(bytes, secret, { timestamp: seconds() });
      expect(await outcome(verify(turned(bytes, at), signed, secret, options))).toBe("bad_signature");
      const signature = latin(turned(Buffer.from(signed["Heygen-Signature"]), at));
      expect(await outcome(verify(bytes, { ...signed, "Heygen-Signature": signature }, secret, options))).toBe(
        "bad_signature",
      );
      const other = latin(turned(Buffer.from(secret, "latin1"), at));
      // HMAC fills a short key with zeros, so that a zero at its end makes no difference.
      fc.pre(other.replace(/\0+$/, "") !== secret.replace(/\0+$/, ""));
      expect(await outcome(verify(bytes, signed, other, options))).toBe("bad_signature");
    }),
  );
});

test("whatever stands in headers and body, verify and parseUnsigned throw nothing but what they say they do", async () => {
  const value = fc.oneof(text(), fc.array(text()), fc.constant(undefined));
  const names = fc.constantFrom("Heygen-Signature", "heygen-timestamp", "HEYGEN-EVENT-ID", "__proto__", "get");
  const body = fc.oneof(text(), fc.json(), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(body, fc.dictionary(names, value), async (raw, headers) => {
      expect(await outcome(verify(raw, headers, "whsec_1", options))).toMatch(/^(missing_header|bad_signature)$/);
      const parsed = outcome((async () => parseUnsigned(raw))());
      expect(await parsed).toMatch(/^(verified|bad_payload)$/);
    }),
  );
});

test("under any failures, lapses and repeats, a handler that succeeded is not called again, and one that failed is", async () => {
  const ids = fc.constantFrom("evt_1", "evt_2", "evt_3");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: ids, fails: fc.boolean(), pauseMs: fc.nat(400_000) }), { maxLength: 30 }),
      async (posts) => {
        const clock = stoppedClock();
        const done = new Set<string>();
        let fails = false;
        const router = createRouter({
          secrets: "whsec_1",
          now: clock.now,
          store: memoryReplayStore({ capacity: 3 }),
          onOther: (_, { eventId }) => {
            expect(done.has(eventId)).toBe(false);
            if (fails) throw new Error("as asked");
            done.add(eventId);
          },
        });
        for (const each of posts) {
          fails = each.fails;
          const wasDone = done.has(each.id);
          const body = '{"event_type":"x.y"}';
          const headers = await signedHeaders(body, "whsec_1", { eventId: each.id, timestamp: clock.seconds() });
          const { status } = await router(new Request("https://app.test/", { method: "POST", body, headers }));
          expect(status).toBe(wasDone || !fails ? 200 : 500);
          clock.advance(each.pauseMs);
        }
      },
    ),
  );
});
