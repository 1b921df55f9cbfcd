/**
 * A world is one credential's universe: its rows, its time, what is still to come in it and what has happened.
 * It is plain data, cheap to make and to throw away; the functions beside this file read and change it.
 */

import type { AssetRecord } from "../domain/assets.ts";
import type { GroupRecord } from "../domain/avatars.ts";
import type { ConsentLinkRecord } from "../domain/consent.ts";
import { privateFixtures } from "../domain/fixtures.ts";
import type { LookRecord } from "../domain/looks.ts";
import type { RuleSet } from "../domain/rules.ts";
import type { VideoRecord } from "../domain/videos.ts";
import type { VoiceRecord } from "../domain/voices.ts";
import type { CatalogueTables } from "./catalogue.ts";
import type { WorldClock } from "./clock.ts";
import { clockNow, startClock } from "./clock.ts";
import { createIdempotencyStore } from "./idempotency.ts";
import type { IdempotencyStore } from "./idempotency.ts";
import { digest } from "./ids.ts";
import type { TransitionQueue } from "./queue.ts";
import { createQueue } from "./queue.ts";
import type { Table } from "./table.ts";
import { createTable } from "./table.ts";

/** What all worlds of a mock have in common. */
export interface Universe {
  readonly seed: string;
  readonly rules: RuleSet;
  readonly queueMs: number;
  readonly renderMs: number;
  readonly trainingMs: number;
  /** Virtual milliseconds per real one; 0 for worlds that begin frozen. */
  readonly rate: number;
  /** Instant at which every world begins; null: the real one. */
  readonly startAt: number | null;
  readonly catalogue: CatalogueTables;
}

export type WorldEventType =
  | "video.processing"
  | "video.completed"
  | "video.failed"
  | "training.completed"
  | "training.failed";

/** Something that time brought about. */
export interface WorldEvent {
  readonly at: number;
  readonly type: WorldEventType;
  /** Id of the video, or of the look in training. */
  readonly id: string;
}

export interface World {
  /** The credential up to its first colon. Secret: show `label`. */
  readonly name: string;
  /** Stands for the world wherever people look. */
  readonly label: string;
  /** Unguessable part of every address that works without a credential. */
  readonly tag: string;
  readonly universe: Universe;
  clock: WorldClock;
  nextSeq: number;
  readonly groups: Table<GroupRecord>;
  readonly looks: Table<LookRecord>;
  /** Ids, oldest first. */
  readonly looksByGroup: Map<string, string[]>;
  readonly voices: Table<VoiceRecord>;
  readonly assets: Table<AssetRecord>;
  readonly videos: Table<VideoRecord>;
  readonly consentLinks: Map<string, ConsentLinkRecord>;
  readonly queue: TransitionQueue;
  /** Latest last; see `rememberEvent`. */
  readonly events: WorldEvent[];
  readonly idempotency: IdempotencyStore;
}

export function createWorld(name: string, universe: Universe, real: number): World {
  const { seed, catalogue, rate, startAt } = universe;
  const world: World = {
    name,
    label: `w_${digest(seed, name, "label").slice(0, 8)}`,
    tag: digest(seed, name, "tag").slice(0, 32),
    universe,
    clock: startClock({ startAt: startAt ?? real, real, rate }),
    nextSeq: catalogue.nextSeq,
    groups: createTable(),
    looks: createTable(),
    looksByGroup: new Map(),
    voices: createTable(),
    assets: createTable(),
    videos: createTable(),
    consentLinks: new Map(),
    queue: createQueue(),
    events: [],
    idempotency: createIdempotencyStore(),
  };
  const voiceId = catalogue.voices.sorted.at(-1)?.id ?? null;
  const { groups, looks } = privateFixtures({
    now: clockNow(world.clock, real),
    mint: (kind) => mint(world, kind),
    voiceId,
  });
  for (const group of groups) world.groups.insert(group);
  for (const look of looks) indexLook(world, look);
  return world;
}

/** The next id of the world: 32 lower-case hex characters that no other world has. */
export function mint(world: World, kind: string): { readonly id: string; readonly seq: number } {
  const seq = world.nextSeq;
  world.nextSeq += 1;
  return { id: digest(world.universe.seed, world.name, kind, String(seq)).slice(0, 32), seq };
}

export function indexLook(world: World, look: LookRecord): void {
  world.looks.insert(look);
  const siblings = world.looksByGroup.get(look.groupId);
  if (siblings === undefined) world.looksByGroup.set(look.groupId, [look.id]);
  else siblings.push(look.id);
}
