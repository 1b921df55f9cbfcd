/** Snapshots: a world that was written down and read elsewhere is the same world, and what is no snapshot changes nothing. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MockOptions, WorldHandle } from "../../mock/index.ts";
import { act, createActor } from "../support/actors.ts";
import { runs } from "../support/runs.ts";
import { observe, openMock, type OpenMock } from "../support/sessions.ts";

interface Ground extends OpenMock {
  /** Every webhook that was sent: event id and body. */
  readonly posted: readonly string[];
}

function openGround(options: MockOptions = {}): Ground {
  const posted: string[] = [];
  const sender: MockOptions["sender"] = {
    send: async ({ url, headers, body }) => {
      posted.push(`${url} ${headers["Heygen-Event-Id"]} ${headers["Heygen-Signature"]} ${body}`);
      return { status: url.endsWith("/down") ? 503 : 200 };
    },
  };
  return { ...openMock({ ...options, sender }), posted };
}

/** All but deliveries, whose attempts hold real time. */
function rowsOf(world: WorldHandle): unknown {
  const { deliveries: _, ...rows } = world.save().rows;
  return rows;
}

const acts = fc.array(act, { maxLength: 15, size: "+1" });
/** What another mock may be told; none of it touches a world that comes from elsewhere. */
const elsewhere = fc.record({
  seed: fc.string(),
  rules: fc.constantFrom("guide" as const, "live" as const),
  queueMs: fc.nat(5000),
  renderMs: fc.nat(5000),
  trainingMs: fc.nat(5000),
  startAt: fc.constant(1_900_000_000_000),
});

describe("a world that is saved and loaded elsewhere", () => {
  test("gives the same answers to the same requests and sends the same webhooks, to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, elsewhere, async (past, future, options) => {
        const [here, there] = [openGround(), openGround(options)];
        const origin = createActor(here.session("origin"));
        for (const path of ["/up", "/down"])
          await origin.session.data("POST", "/v3/webhooks/endpoints", { url: `http://127.0.0.1:9${path}` });
        for (const each of past) await origin.act(each);

        const text = JSON.stringify(here.mock.world("origin").save());
        there.mock.world("copy").load(JSON.parse(text));
        expect(JSON.stringify(there.mock.world("copy").save())).toBe(text);

        const before = here.posted.length;
        const [one, other] = [origin.continueIn(origin.session), origin.continueIn(there.session("copy"))];
        for (const each of future) {
          await one.act(each);
          await other.act(each);
        }
        expect(other.transcript).toEqual(one.transcript);
        expect(there.posted).toEqual(here.posted.slice(before));
        expect(await observe(other.session)).toBe(await observe(one.session));
        expect(rowsOf(there.mock.world("copy"))).toEqual(rowsOf(here.mock.world("origin")));
      }),
      runs(50),
    );
  });

  test("is a world of its own beside its original: what is done in one is not seen in the other", async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (past, future) => {
        const { mock, session } = openMock();
        const origin = createActor(session("origin"));
        for (const each of past) await origin.act(each);
        mock.world("copy").load(mock.world("origin").save());
        expect(mock.world("copy").label).not.toBe(mock.world("origin").label);
        const before = mock.world("origin").save();
        const copy = origin.continueIn(session("copy"));
        // An address that the original gave to a person still leads to the original.
        for (const each of future.filter((one) => one.do !== "answer")) await copy.act(each);
        expect(mock.world("origin").save()).toEqual(before);
      }),
      runs(30),
    );
  });
});

/** Every way to take a document and make one small thing of it different. */
const damage = fc.record({ at: fc.nat(), by: fc.constantFrom("remove", "null", "text", "number", "twice") });

function damaged(document: unknown, { at, by }: { readonly at: number; readonly by: string }): unknown {
  const copy = structuredClone(document);
  const places: (() => void)[] = [];
  const visit = (node: Record<string, unknown>): void => {
    for (const key of Object.keys(node)) {
      places.push(() => {
        if (by === "remove") delete node[key];
        else node[key] = { null: null, text: "x", number: 7, twice: [node[key], node[key]] }[by];
      });
      const value = node[key];
      if (typeof value === "object" && value !== null) visit(value as Record<string, unknown>);
    }
  };
  visit(copy as Record<string, unknown>);
  places[at % places.length]?.();
  return copy;
}

describe("a document that is not a snapshot as it was saved", () => {
  test("is refused with 400 and a sentence, and nothing has changed", async () => {
    const { mock, session } = openMock();
    const actor = createActor(session("k"));
    for (const each of fc.sample(act, { numRuns: 20, seed: 1 })) await actor.act(each);
    const snapshot = mock.world("k").save();
    const before = await observe(actor.session);
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const document = damaged(snapshot, how);
        fc.pre(JSON.stringify(document) !== JSON.stringify(snapshot));
        const reply = await actor.session.send("PUT", "/__mock/snapshot", document);
        expect([reply.status, reply.body.error.code]).toEqual([400, "invalid_parameter"]);
        expect(() => mock.world("k").load(document)).toThrow(/snapshot/);
      }),
      runs(300),
    );
    expect(await observe(actor.session)).toBe(before);
  });
});
