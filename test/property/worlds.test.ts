/** Worlds: what one key does can neither be seen nor felt by another, and a world is the same wherever it is played. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newAvatars } from "../contract/arbitraries/bodies.ts";
import { act, createActor, nameDrop, trespass } from "../support/actors.ts";
import { runs } from "../support/runs.ts";
import { listAll, observe, openMock, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const turn = fc.record({ who: fc.constantFrom("alice" as const, "bob" as const), act });

describe("two worlds of one mock", () => {
  test("played in any order answer each as it would alone, to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 30, size: "+1" }), async (turns) => {
        const shared = openMock();
        const together = { alice: createActor(shared.session("alice")), bob: createActor(shared.session("bob")) };
        for (const { who, act: each } of turns) await together[who].act(each);
        for (const who of ["alice", "bob"] as const) {
          const alone = createActor(openMock().session(who));
          for (const each of turns.filter((one) => one.who === who)) await alone.act(each.act);
          expect(together[who].transcript).toEqual(alone.transcript);
        }
      }),
      runs(60),
    );
  });

  test("keep what is theirs: a stranger who knows an id gets what an id that never was gets, and changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const shared = openMock();
        const owner = createActor(shared.session("owner"));
        const stranger = shared.session("stranger");
        for (const each of acts) await owner.act(each);
        const before = [await observe(owner.session), await observe(stranger)];
        // The two ids of the vendor's guides are the same in every world on purpose.
        for (const address of owner.own.slice(2)) {
          for (const [theirs, nothing] of await trespass(stranger, address)) {
            expect([theirs.status, theirs.text]).toEqual([404, nothing.text]);
          }
          for (const [theirs, nothing] of await nameDrop(stranger, address)) {
            expect([400, 404]).toContain(theirs.status);
            expect(theirs.text).toBe(nothing.text);
          }
        }
        expect([await observe(owner.session), await observe(stranger)]).toEqual(before);
      }),
      runs(40),
    );
  });

  test("are opened by the same name however the credential is sent, and by what stands before its first colon", async () => {
    const { mock, session } = openMock();
    const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/).filter((text) => !/^(?:invalid|expired)/i.test(text));
    await fc.assert(
      fc.asyncProperty(name, fc.stringMatching(/^[A-Za-z0-9:]{0,8}$/), async (world, rest) => {
        const made: string = (
          await session(world).data("POST", "/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hi." })
        ).video_id;
        for (const headers of [
          { "x-api-key": `${world}:${rest}` },
          { authorization: `Bearer ${world}:${rest}` },
          { authorization: `bearer  ${world}` },
        ]) {
          expect((await mock.fetch(`/v3/videos/${made}`, { headers })).status).toBe(200);
        }
        expect((await mock.fetch(`/v3/videos/${made}`, { headers: { "x-api-key": `${world}x` } })).status).toBe(404);
      }),
      runs(40),
    );
  });
});

async function privateIds(session: Session): Promise<ReadonlySet<string>> {
  const own = [
    ...(await listAll(session, "/v3/avatars?ownership=private")),
    ...(await listAll(session, "/v3/avatars/looks?ownership=private")),
    ...(await listAll(session, "/v3/videos")),
  ];
  return new Set(own.map((item: Answer) => item.id).filter((id) => id !== "group_xyz789" && id !== "look_abc123"));
}

describe("the ids of a world", () => {
  const bodies = fc.array(newAvatars, { minLength: 1, maxLength: 4 });

  async function fill(session: Session, avatars: readonly unknown[]): Promise<ReadonlySet<string>> {
    for (const body of avatars) {
      await session.data("POST", "/v3/avatars", body);
      await session.data("POST", "/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hi." });
    }
    return privateIds(session);
  }

  test("are shared with no other world, no other seed, and never used again after a delete", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), bodies, async (seed, otherSeed, avatars) => {
        fc.pre(seed !== otherSeed);
        const one = openMock({ seed });
        const alice = one.session("alice");
        const sets = [
          await fill(alice, avatars),
          await fill(one.session("bob"), avatars),
          await fill(openMock({ seed: otherSeed }).session("alice"), avatars),
        ];
        for (const { id } of await listAll(alice, "/v3/avatars?ownership=private"))
          await alice.data("DELETE", `/v3/avatars/${id}`);
        for (const { id } of await listAll(alice, "/v3/videos")) await alice.data("DELETE", `/v3/videos/${id}`);
        expect((await privateIds(alice)).size).toBe(0);
        sets.push(await fill(alice, avatars));
        const all = sets.flatMap((set) => [...set]);
        expect(new Set(all).size).toBe(all.length);
        expect(all.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
      }),
      runs(30),
    );
  });
});

describe("a mock of the same seed, clock and public address", () => {
  test("gives the same answers to the same requests, to the byte, under whatever address it is called", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.constantFrom("guide" as const, "live" as const),
        fc.array(act, { maxLength: 25, size: "+1" }),
        async (seed, rules, acts) => {
          const [one, other] = [
            createActor(openMock({ seed, rules }).session("k")),
            createActor(openMock({ seed, rules }, "http://[::1]:8080").session("k")),
          ];
          for (const each of acts) {
            await one.act(each);
            await other.act(each);
          }
          expect(other.transcript).toEqual(one.transcript);
        },
      ),
      runs(50),
    );
  });

  test("begins anew after a reset, as if nothing had been", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), fc.array(act, { maxLength: 15 }), async (forgotten, acts) => {
        const { mock, session } = openMock();
        const before = createActor(session("k"));
        for (const each of forgotten) await before.act(each);
        mock.world("k").reset();
        const [after, fresh] = [createActor(session("k")), createActor(openMock().session("k"))];
        for (const each of acts) {
          await after.act(each);
          await fresh.act(each);
        }
        expect(after.transcript).toEqual(fresh.transcript);
      }),
      runs(40),
    );
  });
});
