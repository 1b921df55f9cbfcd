/** Nothing but seed, requests, public address and clock has a say in what is answered, and no world in another's. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryPersistence } from "../../mock/index.ts";
import { act, type Actor, createActor, eventfulAct } from "../support/actors.ts";
import { isLong, runs } from "../support/runs.ts";
import { observe, openMock } from "../support/sessions.ts";

const acts = fc.array(eventfulAct, { maxLength: 20, size: "+1" });

describe("the same seed, requests, public address and frozen clock", () => {
  test(
    `give identical bytes over ${isLong ? 1000 : 50} random sessions, in one mock and in one for each`,
    { timeout: 600_000 },
    async () => {
      const { session } = openMock({ seed: "once" });
      let number = 0;
      await fc.assert(
        fc.asyncProperty(acts, async (each) => {
          // Earlier sessions have filled the one mock, and are nothing to this one.
          const key = `session_${(number += 1)}`;
          const [full, alone] = [createActor(session(key)), createActor(openMock({ seed: "once" }).session(key))];
          for (const one of each) await full.act(one);
          for (const one of each) await alone.act(one);
          expect(alone.transcript).toEqual(full.transcript);
          expect(alone.session.mock.world(key).save()).toEqual(full.session.mock.world(key).save());
        }),
        { numRuns: isLong ? 1000 : 50 },
      );
    },
  );

  test(
    `give identical bytes over ${isLong ? 1000 : 50} random sessions, kept on a disk and not`,
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (each) => {
          const [kept, loose] = [{ persistence: memoryPersistence() }, {}].map((options) =>
            createActor(openMock(options).session("k")),
          ) as [Actor, Actor];
          for (const actor of [kept, loose]) for (const one of each) await actor.act(one);
          expect(kept.transcript).toEqual(loose.transcript);
          expect(kept.session.mock.world("k").save()).toEqual(loose.session.mock.world("k").save());
        }),
        { numRuns: isLong ? 1000 : 50 },
      );
    },
  );
});

const crowd = 50;
const keys = Array.from({ length: crowd }, (_, index) => `world_${index}`);

describe(`${crowd} worlds under concurrent random sessions`, () => {
  test("behave as so many separate servers", { timeout: 600_000 }, async () => {
    const scripts = fc.array(fc.array(act, { maxLength: 8, size: "+1" }), { minLength: crowd, maxLength: crowd });
    await fc.assert(
      fc.asyncProperty(scripts, async (each) => {
        const shared = openMock();
        const play = async (actor: Actor, index: number): Promise<void> => {
          for (const one of each[index] ?? []) await actor.act(one);
        };
        const together = keys.map((key) => createActor(shared.session(key)));
        await Promise.all(together.map(play));
        for (const [index, actor] of together.entries()) {
          const alone = createActor(openMock().session(actor.session.key));
          await play(alone, index);
          expect(alone.transcript).toEqual(actor.transcript);
          expect(await observe(alone.session)).toBe(await observe(actor.session));
        }
      }),
      runs(2),
    );
  });
});
