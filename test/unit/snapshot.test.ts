import { describe, expect, test } from "vitest";
import type { ApiError } from "../../mock/domain/errors.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { digest } from "../../mock/world/ids.ts";
import { loadWorld, saveWorld, snapshotFormat, snapshotVersion } from "../../mock/world/snapshot.ts";
import type { World } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const world = worldOf();
videoIn(world);
const saved = saveWorld(world, 0);
const load = (data: unknown): World =>
  loadWorld(data, { home: "elsewhere", universe: world.universe, real: 0, catalogueOf: loadCatalogue });

function refused(data: unknown): unknown {
  try {
    load(data);
  } catch (error) {
    return (error as ApiError).refusal.param;
  }
  return undefined;
}

/** The same document with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe("a snapshot", () => {
  test("is the same whatever order a tool gave its keys", () => {
    expect(saveWorld(load(reversed(saved)), 0)).toEqual(saved);
  });

  test.each([null, 7, "text", [], {}, { ...saved, format: "another" }])("is not %j", (data) => {
    expect(refused(data)).toBe("format");
  });

  test.each([0, 2, "1", undefined])("of the version %j is not read", (version) => {
    expect(refused({ ...saved, version })).toBe("version");
  });

  test.each<readonly [string, object]>([
    ["something more", { more: 1 }],
    ["another seal", { digest: saved.digest.replace(/.$/, (last) => (last === "0" ? "1" : "0")) }],
    ["no seal", { digest: undefined }],
    ...["world", "settings", "state", "rows"].flatMap((part) =>
      [undefined, null, "text", {}].map((value) => [`${part}: ${JSON.stringify(value)}`, { [part]: value }] as const),
    ),
  ])("with %s is not as it was saved", (_what, changed) => {
    expect(refused({ ...saved, ...changed })).toBe("digest");
  });

  test("that is sealed and has no state is not whole", () => {
    const content = { world: {}, settings: {}, state: null, rows: {} };
    const seal = digest(snapshotFormat, String(snapshotVersion), '{"rows":{},"settings":{},"state":null,"world":{}}');
    expect(refused({ format: snapshotFormat, version: snapshotVersion, ...content, digest: seal })).toBe("digest");
    const whole = digest(snapshotFormat, String(snapshotVersion), '{"rows":{},"settings":{},"state":{},"world":{}}');
    // Sealed so, it is taken for one until it is read.
    expect(refused({ ...saved, ...content, state: {}, digest: whole })).toBe("state");
  });
});
