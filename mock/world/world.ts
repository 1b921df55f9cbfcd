/**
 * A world is one credential's universe: its rows, its time, what is still to come in it and what has happened.
 * It is plain data, cheap to make and to throw away; the functions beside this file read and change it.
 */

import type { SessionRecord } from "../domain/agents.sessions.ts";
import type { AssetRecord } from "../domain/assets.ts";
import { sampleAssets } from "../domain/assets.ts";
import type { GroupRecord } from "../domain/avatars.ts";
import type { BatchRecord } from "../domain/batches.ts";
import type { ConsentLinkRecord } from "../domain/consent.ts";
import type { Delivery } from "../domain/deliveries.ts";
import type { FaultRecord } from "../domain/faults.ts";
import { privateFixtures } from "../domain/fixtures.ts";
import type { InboxMessage, InboxRecord } from "../domain/inbox.ts";
import { signedQuery } from "../domain/links.ts";
import type { LookRecord } from "../domain/looks.ts";
import type { RuleSet } from "../domain/rules.ts";
import type { Scenario } from "../domain/scenarios.ts";
import type { UploadRecord } from "../domain/uploads.ts";
import type { VideoRecord } from "../domain/videos.ts";
import type { ViewContext } from "../domain/views.ts";
import type { RecordingRecord } from "../domain/voices.speech.ts";
import type { VoiceRecord } from "../domain/voices.ts";
import type { WebhookFault } from "../domain/webhookFaults.ts";
import type { EndpointRecord, WebhookEventRecord } from "../domain/webhooks.ts";
import type { CatalogueTables } from "./catalogue.ts";
import type { WorldClock } from "./clock.ts";
import { clockNow, startClock } from "./clock.ts";
import type { NewFault } from "./faults.ts";
import { firstFaults } from "./faults.ts";
import type { FileStore } from "./files.ts";
import { createFileStore } from "./files.ts";
import type { HeldDelivery } from "./held.ts";
import type { Hub } from "./hub.ts";
import { createIdempotencyStore } from "./idempotency.ts";
import type { IdempotencyStore } from "./idempotency.ts";
import { digest } from "./ids.ts";
import type { Journal } from "./journal.ts";
import { createJournal } from "./journal.ts";
import type { Limits, RateWindow } from "./limits.ts";
import { signer } from "./links.ts";
import type { Log } from "./log.ts";
import { createLog } from "./log.ts";
import type { DueQueue, Transition } from "./queue.ts";
import { createQueue } from "./queue.ts";
import type { Records } from "./records.ts";
import { createRecords } from "./records.ts";
import type { ScenarioChoice } from "./scenarios.ts";
import type { Table } from "./table.ts";
import { createTable } from "./table.ts";

/**
 * What a mock gives to each world that begins in it. A world that came from elsewhere keeps what shapes its answers:
 * see `settingsOf`.
 */
export interface Universe {
  readonly seed: string;
  readonly rules: RuleSet;
  readonly queueMs: number;
  readonly renderMs: number;
  readonly trainingMs: number;
  /** How the jobs of a world go that has chosen no scenario of its own. */
  readonly scenario: Scenario;
  /** How many reads move a job on by one state; null: time does. */
  readonly advanceOnRead: number | null;
  /** Virtual milliseconds per real one; 0 for worlds that begin frozen. */
  readonly rate: number;
  /** Instant at which every world begins; null: the real one. */
  readonly startAt: number | null;
  readonly catalogue: CatalogueTables;
  /** Bytes of files that one world keeps at most. */
  readonly maxStoredBytes: number;
  /** Whether webhooks may leave this machine and its private network. */
  readonly allowExternalWebhooks: boolean;
  /** Faults that every world begins with. */
  readonly faults: readonly NewFault[];
  readonly limits: Limits;
  /** Base of the addresses in webhooks, which nobody asked for and which so have no caller to take it from. */
  readonly origin: () => string;
  /** Who watches which world. */
  readonly hub: Hub;
}

// Enough to look back on, little enough to forget about.
const rememberedEvents = 10_000;

export type WorldEventType =
  | "video.processing"
  | "video.completed"
  | "video.failed"
  | "training.completed"
  | "training.failed"
  | "voice.completed"
  | "voice.failed"
  | "agent.waiting"
  | "agent.failed"
  | "delivery.succeeded"
  | "delivery.failed"
  | "world.reopened"
  | "consent.approved"
  | "consent.declined";

/** Something that time brought about, or that became of the world. */
export interface WorldEvent {
  /** Its place among all that happened in the world, requests included. */
  readonly number: number;
  readonly at: number;
  readonly type: WorldEventType;
  /** Id of the video, of the look in training, of the voice, of the agent's session, of the delivery, or of the group that was asked for consent; of a world its label. */
  readonly id: string;
  /** Of a delivery: what was sent whereto, and what came of it. */
  readonly delivery?: {
    readonly eventType: string;
    /** Without its query. */
    readonly url: string;
    readonly attempt: number;
    readonly status: number | null;
    readonly error: string | null;
    readonly state: Delivery["state"];
  };
}

/** An event that was told before it happened, and which endpoints know of it. */
export interface ForetoldEvent {
  readonly key: string;
  readonly eventId: string;
  readonly endpointIds: readonly string[];
}

/** Who a world is. The credential is no part of it, so it goes wherever the world's data go. */
export interface Identity {
  /** Every id, token and secret of the world follows from it. Secret. */
  readonly key: string;
  /** Stands for the world wherever people look. */
  readonly label: string;
  /** Unguessable part of every address that works without a credential. */
  readonly tag: string;
}

/** Who a world is, and where. */
export interface Place extends Identity {
  /** Its place among the worlds of its mock: a digest of the credential. */
  readonly home: string;
}

/**
 * Beside `home` and `universe` everything here is the world's state, which snapshots and data files take as it is: a
 * field is either a collection that can be `stored`, or a plain value that is replaced and never changed in place.
 */
export interface World extends Place {
  readonly universe: Universe;
  clock: WorldClock;
  nextSeq: number;
  readonly groups: Table<GroupRecord>;
  readonly looks: Table<LookRecord>;
  /** Ids, oldest first. */
  readonly looksByGroup: Records<readonly string[]>;
  readonly voices: Table<VoiceRecord>;
  /** Texts read aloud. */
  readonly recordings: Records<RecordingRecord>;
  readonly assets: Table<AssetRecord>;
  /** By the id of the asset to be. */
  readonly uploads: Records<UploadRecord>;
  /** By the id of the asset. */
  readonly files: FileStore;
  readonly videos: Table<VideoRecord>;
  readonly batches: Table<BatchRecord>;
  readonly sessions: Table<SessionRecord>;
  readonly consentLinks: Records<ConsentLinkRecord>;
  scenario: ScenarioChoice;
  /** Scenarios that the world was given, by name. */
  readonly scripts: Records<Scenario>;
  /** How many jobs each rule of limited use has decided about. */
  readonly ruleUses: Records<number>;
  /** How often each job was read since it last moved on, by kind and id; kept only where reads move jobs. */
  readonly reads: Records<number>;
  readonly endpoints: Table<EndpointRecord>;
  /** History of what was told to endpoints. */
  readonly webhookEvents: Table<WebhookEventRecord>;
  readonly deliveries: Table<Delivery>;
  readonly queue: DueQueue<Transition>;
  /** Deliveries that wait to be overtaken, oldest first. */
  readonly heldDeliveries: Records<HeldDelivery>;
  /** Ids of deliveries that have ended, the one that ended first at the head. */
  readonly endedDeliveries: Records<string>;
  /** Oldest first. */
  webhookFaults: readonly WebhookFault[];
  /** Events that were told before they happened, by type and entity. */
  readonly foretold: Records<ForetoldEvent>;
  /** Built-in receivers, by name. */
  readonly inboxes: Records<InboxRecord>;
  /** By the inbox's name and the message's number. */
  readonly inboxMessages: Records<InboxMessage>;
  /** Deliveries by the instant of their next attempt; follows from `deliveries`. */
  readonly outbox: DueQueue<{ readonly at: number; readonly id: string }>;
  /** Number of the latest request or event. */
  lastNumber: number;
  /** The latest; see `happen`. */
  readonly events: Log<WorldEvent>;
  /** Number up to which events had to make room; 0 while none had. */
  eventsForgottenUpTo: number;
  /** Whether an earlier world of this place had to make room, so that what it held is gone. */
  isReopened: boolean;
  readonly idempotency: IdempotencyStore;
  readonly journal: Journal;
  /** Oldest first; see `faults.ts`. */
  faults: readonly FaultRecord[];
  /** How many there ever were: the number in the latest id. */
  faultsMade: number;
  /** The world's own, in place of the mock's; null: the mock's count. */
  limits: Limits | null;
  /** What counts toward the requests of a minute; null until the first one, and while there is no limit. */
  rateWindow: RateWindow | null;
}

export function homeOf(credential: string): string {
  return digest("home", credential);
}

/** Of the world that a credential opens under a seed. */
export function identify(credential: string, seed: string): Place {
  const key = digest("world", seed, credential);
  return {
    home: homeOf(credential),
    key,
    label: `w_${digest(key, "label").slice(0, 8)}`,
    tag: digest(key, "tag").slice(0, 32),
  };
}

/** What a copy goes by in a mock where another world is what it was copied from. Its key, and so its ids to come, stay. */
export function aliasOf({ key, home }: Pick<World, "key" | "home">): Pick<Identity, "label" | "tag"> {
  return { label: `w_${digest(key, home, "label").slice(0, 8)}`, tag: digest(key, home, "tag").slice(0, 32) };
}

/** A world without a row, to be furnished or restored. */
export function createBareWorld(home: string, identity: Identity, universe: Universe, clock: WorldClock): World {
  const { key, label, tag } = identity;
  return {
    home,
    key,
    label,
    tag,
    universe,
    clock,
    nextSeq: universe.catalogue.nextSeq,
    groups: createTable(),
    looks: createTable(),
    looksByGroup: createRecords(),
    voices: createTable(),
    recordings: createRecords(),
    assets: createTable(),
    uploads: createRecords(),
    files: createFileStore(),
    videos: createTable(),
    batches: createTable(),
    sessions: createTable(),
    consentLinks: createRecords(),
    scenario: { active: null, draws: 0 },
    scripts: createRecords(),
    ruleUses: createRecords(),
    reads: createRecords(),
    endpoints: createTable(),
    webhookEvents: createTable(),
    deliveries: createTable(),
    heldDeliveries: createRecords(),
    endedDeliveries: createRecords(),
    webhookFaults: [],
    foretold: createRecords(),
    inboxes: createRecords(),
    inboxMessages: createRecords(),
    outbox: createQueue(),
    queue: createQueue(),
    lastNumber: 0,
    events: createLog(rememberedEvents),
    eventsForgottenUpTo: 0,
    isReopened: false,
    idempotency: createIdempotencyStore(),
    journal: createJournal(),
    faults: [],
    faultsMade: 0,
    limits: null,
    rateWindow: null,
  };
}

/** A world as it is on its first day. */
export function createWorld(place: Place, universe: Universe, real: number): World {
  const { catalogue, rate, startAt } = universe;
  const world = createBareWorld(place.home, place, universe, startClock({ startAt: startAt ?? real, real, rate }));
  world.faults = firstFaults(universe.faults);
  world.faultsMade = universe.faults.length;
  const now = clockNow(world.clock, real);
  for (const asset of sampleAssets) world.assets.insert({ ...asset, createdAt: Math.min(asset.createdAt, now) });
  const voiceId = catalogue.voices.sorted.at(-1)?.id ?? null;
  const { groups, looks } = privateFixtures({ now, mint: (kind) => mint(world, kind), voiceId });
  for (const group of groups) world.groups.insert(group);
  for (const look of looks) indexLook(world, look);
  return world;
}

/** How the world shows itself at `now` to readers who reach it under `base`. */
export function worldView(world: World, now: number, base: string = world.universe.origin()): ViewContext {
  return {
    now,
    rules: world.universe.rules,
    link: (path) => base + path,
    signedLinks: (stem) => {
      const query = signedQuery(stem, { now, sign: signer(world) });
      return (extension) => `${base}${stem}.${extension}${query}`;
    },
    mediaPath: `/media/${world.tag}`,
  };
}

/** The next id of the world: 32 lower-case hex characters that no other world has. */
export function mint(world: World, kind: string): { readonly id: string; readonly seq: number } {
  const seq = world.nextSeq;
  world.nextSeq += 1;
  return { id: digest(world.key, kind, String(seq)).slice(0, 32), seq };
}

export function indexLook(world: World, look: LookRecord): void {
  world.looks.insert(look);
  const siblings = world.looksByGroup.get(look.groupId);
  world.looksByGroup.set(look.groupId, siblings === undefined ? [look.id] : [...siblings, look.id]);
}
