/** How much a world keeps: what gives way to whom. */

import { describe, expect, test } from "vitest";
import { addAsset, makeRoom, storeUpload } from "../../mock/world/files.ts";
import { mint, type World } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

const hourMs = 3_600_000;

/** A world that keeps ten bytes; `sizes` of them came by addresses that have expired now and were never completed. */
function worldWith(sizes: readonly number[]): { readonly world: World; readonly ids: readonly string[] } {
  const world = worldOf({ maxStoredBytes: 10 });
  const ids = sizes.map((sizeBytes) => {
    const { id } = mint(world, "asset");
    const about = { filename: "f", contentType: "image/png", checksum: null, receivedSha256: null };
    storeUpload(world, { id, createdAt: 0, sizeBytes, ...about }, new Uint8Array(sizeBytes));
    return id;
  });
  return { world, ids };
}

const kept = (world: World, ids: readonly string[]): number[] => ids.map((id) => world.files.get(id)?.length ?? 0);

describe("room for more", () => {
  test.each([
    [4, [3, 3], [3, 3]],
    [5, [3, 3], [0, 3]],
    [7, [3, 3], [0, 3]],
    [8, [3, 3], [0, 0]],
    [10, [3, 3], [0, 0]],
    [10, [], []],
  ])("of %i bytes beside %j makes no more give way than needed: %j are left", (sizeBytes, sizes, left) => {
    const { world, ids } = worldWith(sizes);
    makeRoom(world, { sizeBytes, now: hourMs });
    expect(kept(world, ids)).toEqual(left);
  });

  test("than there ever is takes nothing away, and says what is left", () => {
    const { world, ids } = worldWith([3, 3]);
    expect(() => makeRoom(world, { sizeBytes: 11, now: hourMs })).toThrow("10 are left");
    expect(kept(world, ids)).toEqual([3, 3]);
  });

  test("is not made by what became an asset, nor by addresses that still take bytes", () => {
    const { world, ids } = worldWith([3, 3]);
    expect(() => makeRoom(world, { sizeBytes: 5, now: hourMs - 1 })).toThrow("4 are left");
    for (const id of ids) {
      const { seq } = mint(world, "asset");
      addAsset(world, { id, seq, createdAt: 0, name: "f", kind: "image", mimeType: "image/png" }, new Uint8Array(3));
    }
    expect(() => makeRoom(world, { sizeBytes: 5, now: hourMs })).toThrow("4 are left");
  });

  test("for bytes put again is what they had, counted once, though their address expired on the way", () => {
    const { world, ids } = worldWith([6, 3]);
    const [replacedId] = ids;
    expect(() => makeRoom(world, { sizeBytes: 11, now: hourMs, replacedId: replacedId! })).toThrow("10 are left");
    makeRoom(world, { sizeBytes: 10, now: hourMs, replacedId: replacedId! });
    expect(kept(world, ids)).toEqual([6, 0]);
  });
});
