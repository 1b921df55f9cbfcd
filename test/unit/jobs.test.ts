/** What all kinds of jobs have in common. */
import { describe, expect, test } from "vitest";
import { startSession } from "../../mock/domain/agents.start.ts";
import { addSession, agentContext } from "../../mock/world/agents.ts";
import { addConsentLink } from "../../mock/world/consents.ts";
import { jobTypes } from "../../mock/world/jobs.ts";
import type { JobKind } from "../../mock/world/queue.ts";
import { directionOf } from "../../mock/world/scenarios.ts";
import { mint, type World } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const plan = { createdAt: 1000, startsAt: 1000, endsAt: 1040, outcome: { kind: "completed" } } as const;

/** Makes a job of the kind, that its world then has. */
const make: Readonly<Record<JobKind, (world: World) => string>> = {
  video: (world) => videoIn(world).id,
  training: (world) => {
    const look = world.looks.sorted.find(({ training }) => training !== plan)!;
    world.looks.replace({ ...look, training: plan });
    return look.id;
  },
  voice: (world) => {
    const made = mint(world, "voice");
    world.voices.insert({ ...world.universe.catalogue.voices.sorted[0]!, ...made, making: plan });
    return made.id;
  },
  agent: (world) => {
    const told = startSession({ prompt: "Tea.", mode: "chat" }, agentContext(world, 1000, directionOf(world)));
    addSession(world, told);
    return told.session.runs[0].id;
  },
  consent: (world) => {
    const groupId = world.groups.sorted.find(({ consent }) => consent === "pending")!.id;
    return addConsentLink(world, { groupId, createdAt: 1000, rerouteUrl: null, text: null, visit: plan }).id;
  },
};
const kinds = Object.keys(make) as readonly JobKind[];

/** All rows of the world, and its numbers. */
function contentOf(world: World): unknown {
  return Object.entries(world).map(([name, value]) => {
    const stored = (value as { readonly stored?: { readonly rows: () => Iterable<unknown> } } | null)?.stored;
    return [name, stored === undefined ? value : [...stored.rows()]];
  });
}

describe.each(kinds)("a job of the kind %s", (kind) => {
  const { planOf, setPlan, announceEnd, foresee, endEvent } = jobTypes[kind];

  test("goes by the plan that it was given last, and another one by its own", () => {
    const world = worldOf();
    const [id, other] = [make[kind](world), make[kind](world)];
    const before = planOf(world, other);
    const later = { ...plan, endsAt: 9000, revision: 1 };
    setPlan(world, id, later);
    expect([planOf(world, id), planOf(world, other)]).toEqual([later, before]);
    expect(before).not.toEqual(later);
  });

  test("that is gone has no plan, and nothing is changed or told of it", () => {
    const world = worldOf();
    const ofNobody = ["run_nobody_1", ...(kind === "agent" ? [make[kind](world).replace(/\d+$/, "9")] : [])];
    const before = contentOf(world);
    for (const id of ofNobody) {
      setPlan(world, id, plan);
      announceEnd(world, id, 1040);
      expect([planOf(world, id), foresee(world, id, 1040)]).toEqual([undefined, undefined]);
      expect(id).toContain(endEvent(id, "completed", world).id);
    }
    expect(contentOf(world)).toEqual(before);
  });
});
