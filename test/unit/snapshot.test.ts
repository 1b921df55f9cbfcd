import { describe, expect, test } from "vitest";
import type { ApiError } from "../../mock/domain/errors.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { digest } from "../../mock/world/ids.ts";
import {
  loadWorld,
  maxSnapshotFileBytes,
  saveWorld,
  snapshotFormat,
  snapshotVersion,
} from "../../mock/world/snapshot.ts";
import type { World } from "../../mock/world/world.ts";
import { reversed } from "../contract/canonical.ts";
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

  const sealed = (content: object, canonical: string): object => ({
    format: snapshotFormat,
    version: snapshotVersion,
    ...content,
    digest: digest(snapshotFormat, String(snapshotVersion), canonical),
  });

  test.each([null, "text", 7])("that is sealed, with %j for its state, is not whole", (state) => {
    const text = `{"rows":{},"settings":{},"state":${JSON.stringify(state)},"world":{}}`;
    expect(refused(sealed({ world: {}, settings: {}, state, rows: {} }, text))).toBe("digest");
  });

  test("is sealed in one way, which snapshots that were saved before depend on", () => {
    const content = { world: { tag: "t", key: [2, "1", { b: null, a: [] }] }, settings: {}, state: {}, rows: {} };
    const text = '{"rows":{},"settings":{},"state":{},"world":{"key":[2,"1",{"a":[],"b":null}],"tag":"t"}}';
    // Sealed so, it is taken for one until it is read.
    expect(refused(sealed(content, text))).toBe("state");
  });

  test("that is nested beyond all bounds is refused with a seal and without", () => {
    let deep: unknown = {};
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    for (const seal of [saved.digest, undefined])
      expect(refused({ ...saved, state: { deep }, digest: seal })).toBe("digest");
  });

  test("is taken of as many bytes of files as fit into text, and of none beyond", () => {
    const holding = (totalBytes: number): World => ({ ...world, files: { ...world.files, totalBytes } });
    expect(saveWorld(holding(maxSnapshotFileBytes), 0)).toEqual(saved);
    expect(() => saveWorld(holding(maxSnapshotFileBytes + 1), 0)).toThrow(
      expect.objectContaining({
        refusal: expect.objectContaining({ status: 413, code: "payload_too_large" }),
        message: expect.stringContaining("268435457 bytes of files, and a snapshot takes 268435456"),
      }),
    );
  });
});
