/**
 * A world as one JSON document, and back. A world that is read from a snapshot answers from then on as the one that was
 * written would have, to the byte, under whatever credential and in whatever mock. A running clock goes on from the
 * instant of the snapshot: no time passes in a file.
 *
 * A snapshot is taken as it was written or not at all. It carries a digest of its content, so one that was cut short or
 * edited by hand is refused in a sentence, before anything changes, and does not come up as a riddle three requests later.
 */

import { invalidParameter, ApiError } from "../domain/errors.ts";
import { attempt } from "./attempt.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import type { CatalogueTables } from "./catalogue.ts";
import type { WorldClock } from "./clock.ts";
import { clockNow } from "./clock.ts";
import { digest } from "./ids.ts";
import { partsOf } from "./parts.ts";
import type { Written } from "./restore.ts";
import { restoreWorld } from "./restore.ts";
import type { WorldSettings } from "./settings.ts";
import { settingsOf, withSettings } from "./settings.ts";
import type { Identity, Universe, World } from "./world.ts";

/** Says what the document is, wherever it is found. */
export const snapshotFormat = "heygen-v3-mock/world";
/** Goes up with each change after which an older snapshot would be read wrongly. */
export const snapshotVersion = 1;
/** Bytes of files that fit into a snapshot: what text can hold has an end. */
export const maxSnapshotFileBytes: number = 256 * 1024 * 1024;

type Rows = readonly (readonly [key: string, value: unknown])[];

/** What a snapshot says of the world; all but `format` and `version` is the mock's own business. */
export interface WorldSnapshot {
  readonly format: typeof snapshotFormat;
  readonly version: typeof snapshotVersion;
  /** Who the world is. What follows from it (ids, tokens, secrets to come) is as good as guessed by whoever reads it. */
  readonly world: Identity;
  /** Those options of its mock that shape its answers. */
  readonly settings: WorldSettings;
  /** Its clock and whatever else is one value. */
  readonly state: Readonly<Record<string, unknown>>;
  /** Its collections, each a list of keys and values; of a file the value is its base64. */
  readonly rows: Readonly<Record<string, Rows>>;
  /** SHA-256 of the rest. */
  readonly digest: string;
}

/** The world must have been brought up to `real`. */
export function saveWorld(world: World, real: number): WorldSnapshot {
  if (world.files.totalBytes > maxSnapshotFileBytes)
    throw new ApiError({
      status: 413,
      code: "payload_too_large",
      message: `The world keeps ${world.files.totalBytes} bytes of files, and a snapshot takes ${maxSnapshotFileBytes}: delete assets first.`,
    });
  const { key, label, tag, universe } = world;
  const state: Record<string, unknown> = {};
  const rows: Record<string, Rows> = {};
  for (const { name, isField, stored } of partsOf(world)) {
    if (isField) state[name] = stored.read("");
    else rows[name] = [...stored.rows()].map(([id, value]) => [id, writable(value)]);
  }
  state.clock = { now: clockNow(world.clock, real), rate: world.clock.rate };
  const content = { world: { key, label, tag }, settings: settingsOf(universe), state, rows };
  // Through text and back, so that the caller has nothing in hand that is the world's.
  const copy = JSON.parse(JSON.stringify(content)) as typeof content;
  return { format: snapshotFormat, version: snapshotVersion, ...copy, digest: digestOf(copy) };
}

export interface Ground {
  readonly home: string;
  readonly universe: Universe;
  readonly real: number;
  readonly catalogueOf: (seed: string) => CatalogueTables;
}

/** @throws ApiError 400 with a sentence; nothing has changed then */
export function loadWorld(data: unknown, ground: Ground): World {
  const snapshot = checkSnapshot(data);
  try {
    const { world: identity, settings, ...parts } = structuredClone(snapshot);
    return restoreWorld({
      home: ground.home,
      identity,
      universe: withSettings(ground.universe, settings, ground.catalogueOf),
      parts: readParts(parts, ground.real),
    });
  } catch (error) {
    throw invalidParameter("state", `The snapshot cannot be read by this mock: ${(error as Error).message}`);
  }
}

type Unchecked = Omit<WorldSnapshot, "version"> & { readonly version: unknown };

function checkSnapshot(data: unknown): WorldSnapshot {
  if (typeof data !== "object" || data === null || (data as Partial<WorldSnapshot>).format !== snapshotFormat)
    throw invalidParameter("format", `This is no snapshot of a world: its format is not ${snapshotFormat}.`);
  const { format: _, version: given, world, settings, state, rows, digest: seal, ...others } = data as Unchecked;
  if (given !== snapshotVersion)
    throw invalidParameter(
      "version",
      `The snapshot has version ${JSON.stringify(given)}, and this mock reads version ${snapshotVersion}.`,
    );
  // Nested as deep as no snapshot is, it cannot even be written down.
  const found = attempt(() => digestOf({ world, settings, state, rows }));
  const isWhole = [world, settings, state, rows].every((part) => typeof part === "object" && part !== null);
  if (!isWhole || Object.keys(others).length > 0 || found === undefined || seal !== found)
    throw invalidParameter(
      "digest",
      "The snapshot is not as it was saved: its digest is that of another content. Change the world, and save it again.",
    );
  return data as WorldSnapshot;
}

function readParts({ state, rows }: Pick<WorldSnapshot, "state" | "rows">, real: number): Written["parts"] {
  const { now, rate } = state.clock as { readonly now: number; readonly rate: number };
  const clock: WorldClock = { anchor: now, realAnchor: real, rate };
  const fields = Object.entries({ ...state, clock }).map(([name, value]) => [name, [["", value]]] as const);
  const collections = Object.entries(rows).map(([name, list]) => [name, readable(name, list)] as const);
  return new Map<string, Rows>([...fields, ...collections]);
}

function writable(value: unknown): unknown {
  return value instanceof Uint8Array ? toBase64(value) : value;
}

function readable(name: string, rows: Rows): Rows {
  return name === "files" ? rows.map(([id, text]) => [id, fromBase64(text as string)] as const) : rows;
}

function digestOf(content: Pick<WorldSnapshot, "world" | "settings" | "state" | "rows">): string {
  return digest(snapshotFormat, String(snapshotVersion), canonical(content));
}

/** With the keys in order, so that a tool that sorts or indents has changed nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
}
