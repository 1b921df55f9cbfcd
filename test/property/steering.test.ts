/**
 * A law of steering: whatever is held, released and ended in whatever order, a job is worked on for exactly as long as
 * its plan says, time that it was held not counted, and each of its states is told once, when it begins.
 */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { WorldEvent, WorldHandle } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, createVideo, freshApi, getVideo } from "../support/api.ts";
import { runs } from "../support/runs.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

const timing = { queueMs: 10, renderMs: 20, trainingMs: 15 };
const { mock, problems } = checkedMock(timing);
const target = targetOf(mock, "http://localhost", mock.fetch);

type Step =
  | { readonly verb: "advance"; readonly ms: number }
  | { readonly verb: "hold" | "release" | "complete" | "fail" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ verb: fc.constant("advance" as const), ms: fc.nat(12) }) },
  { weight: 3, arbitrary: fc.constantFrom({ verb: "hold" as const }, { verb: "release" as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ verb: "complete" as const }, { verb: "fail" as const }) },
);

/** A job as whoever steers it thinks of it: time worked through, out of what is to be waited and to be worked. */
interface Model {
  worked: number;
  isHeld: boolean;
  end: "completed" | "failed" | null;
  /** By the clock; what a hand brings about is told there and then. */
  readonly told: [number, string][];
}

interface Kind {
  readonly make: (own: Api) => Promise<string>;
  readonly status: (own: Api, id: string) => Promise<string>;
  readonly waitMs: number;
  readonly workMs: number;
  readonly noun: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  video: {
    make: (own) => createVideo(own),
    status: async (own, id) => (await getVideo(own, id)).status,
    waitMs: 10,
    workMs: 20,
    noun: "video",
  },
  training: {
    make: async (own) => (await createAvatar(own, aPhoto)).look.id,
    status: async (own, id) => (await own.get(`/v3/avatars/looks/${id}`)).data.status,
    waitMs: 0,
    workMs: 15,
    noun: "training",
  },
};

/** Whether the verb is one that the job can be told now; and what it does to it. */
function apply(model: Model, given: Step, { waitMs, workMs, noun }: Kind, now: number): boolean {
  const begin = (at: number): void => void (noun === "video" && model.told.push([at, "processing"]));
  const finish = (at: number, end: "completed" | "failed"): void => {
    model.end = end;
    model.told.push([at, end]);
  };
  if (given.verb === "advance") {
    if (model.isHeld || model.end !== null) return true;
    const before = model.worked;
    model.worked += given.ms;
    if (before < waitMs && model.worked >= waitMs) begin(now + waitMs - before);
    if (model.worked >= waitMs + workMs) finish(now + waitMs + workMs - before, "completed");
    return true;
  }
  if (model.end !== null || (given.verb === "release" && !model.isHeld)) return false;
  model.isHeld = given.verb === "hold";
  if (given.verb === "complete" || given.verb === "fail") model.end = given.verb === "fail" ? "failed" : "completed";
  return true;
}

function steer(world: WorldHandle, id: string, verb: "hold" | "release" | "complete" | "fail"): boolean {
  try {
    world.jobs[verb](id);
    return true;
  } catch (error) {
    expect((error as { refusal?: { status: number } }).refusal?.status).toBe(409);
    return false;
  }
}

test.each(Object.entries(kinds))("a %s", async (name, kind) => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const own = freshApi(target, `${name}-${(number += 1)}`);
      const { clock } = own.world;
      await own.post("/v3/webhooks/endpoints", { url: "http://localhost:1/hook" });
      // Before it in every queue, so that what the job leaves there is not swept away at once.
      const other = await kind.make(own);
      const id = await kind.make(own);
      const model: Model = { worked: 0, isHeld: false, end: null, told: [] };
      const happened: WorldEvent[] = [];
      for (const given of steps) {
        const now = clock.now();
        const mayBe = apply(model, given, kind, now);
        if (given.verb === "advance") happened.push(...(await clock.advance(given.ms)));
        else expect(steer(own.world, id, given.verb)).toBe(mayBe);
        const expected = model.end ?? (model.worked < kind.waitMs ? "pending" : "processing");
        expect(await kind.status(own, id)).toBe(expected);
      }
      const told = happened.filter((event) => event.id !== other);
      expect(told.map(({ at, type }) => [at, type.replace(`${kind.noun}.`, "")])).toEqual(model.told);
      const events = (await own.get(`/v3/webhooks/events?entity_id=${id}`)).data;
      expect(events).toHaveLength(model.end === null ? 0 : 1);
      own.world.reset();
    }),
    { numRuns: runs(300).numRuns },
  );
  expect(problems).toEqual([]);
});
