/** What is found in a world: its own first, then what all worlds share. */
import { expect, test } from "vitest";
import { scenarioGroup } from "../../mock/domain/catalogue/scenarioLooks.ts";
import type { LookRecord } from "../../mock/domain/looks.ts";
import { removeLook } from "../../mock/world/changes.ts";
import { findGroup, groupOf, looksOf, lookups } from "../../mock/world/lookups.ts";
import { worldOf } from "../support/worlds.ts";

test("a group has the looks that it has now, the oldest first, and a group that nobody knows has none", () => {
  const world = worldOf();
  const { catalogue } = world.universe;
  for (const { groups, looks } of [world, catalogue])
    for (const { id } of groups.sorted) {
      const expected = looks.sorted.filter(({ groupId }) => groupId === id);
      expect(expected).not.toEqual([]);
      expect(looksOf(world, id)).toEqual(expected);
    }
  expect(looksOf(world, scenarioGroup.id)).toEqual(catalogue.scenarios.looks.sorted);
  const { looks } = world;
  const [{ groupId }] = looks.sorted as [LookRecord];
  const [first, ...others] = looksOf(world, groupId);
  removeLook(world, first!);
  expect(looksOf(world, groupId)).toEqual(others);
  expect(looksOf(world, "nobody")).toEqual([]);
});

test("every look is in a group that is found, and one that is in none is no look", () => {
  const world = worldOf();
  const { looks, scenarios } = world.universe.catalogue;
  for (const look of [...world.looks.sorted, ...looks.sorted, ...scenarios.looks.sorted])
    expect([groupOf(world, look).id, looksOf(world, look.groupId)]).toEqual([
      look.groupId,
      expect.arrayContaining([look]),
    ]);
  expect(() => groupOf(world, { ...world.looks.sorted[0]!, id: "lost", groupId: "nobody" })).toThrow(
    "The look lost has lost its group nobody.",
  );
});

test("the domain's rules find what is found in the world", () => {
  const world = worldOf();
  const { catalogue } = world.universe;
  const { looksOf: looks, ...found } = lookups(world);
  const cases = [
    [found.findGroup, [world.groups, catalogue.groups]],
    [found.findLook, [world.looks, catalogue.looks, catalogue.scenarios.looks]],
    [found.findVoice, [catalogue.voices]],
    [found.findAsset, [world.assets]],
  ] as const;
  for (const [find, tables] of cases) {
    expect(find("nobody")).toBeUndefined();
    for (const { sorted } of tables) expect(find(sorted[0]!.id)).toBe(sorted[0]);
  }
  expect(looks(scenarioGroup.id)).toBe(looksOf(world, scenarioGroup.id));
  expect(findGroup(world, scenarioGroup.id)).toBe(scenarioGroup);
});
