/** Groups and looks as they are shown, in states that the mock itself seldom has. */
import { expect, test } from "vitest";
import { viewGroup } from "../../mock/domain/avatars.ts";
import { visitOf } from "../../mock/domain/consent.ts";
import { lookError, orientationOf } from "../../mock/domain/looks.ts";
import { worldView } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

const world = worldOf();
const view = worldView(world, 1000);
const stock = world.universe.catalogue;

test("a group without a look has no picture, no status and no error", () => {
  for (const group of [...world.groups.sorted, ...stock.groups.sorted])
    expect(viewGroup(group, [], view)).toMatchObject({
      looks_count: 0,
      preview_image_url: null,
      preview_video_url: null,
      status: null,
      error: null,
    });
});

test("a group of stock has no status, and one's own has that of its first look", () => {
  const statusOf = (groups: typeof stock.groups.sorted, looks: typeof stock.looks.sorted): readonly unknown[] =>
    groups.map(
      (group) =>
        viewGroup(
          group,
          looks.filter(({ groupId }) => groupId === group.id),
          view,
        ).status,
    );
  expect(new Set(statusOf(stock.groups.sorted, stock.looks.sorted))).toEqual(new Set([null]));
  expect(statusOf(world.groups.sorted, world.looks.sorted)).not.toContain(null);
});

test("a training that will fail has no error to show until it does, and one that went well has none", () => {
  const [look] = world.looks.sorted;
  if (look === undefined) expect.fail("The world has no look.");
  const plan = { createdAt: 0, startsAt: 0, endsAt: 500 };
  const failure = { code: "training_failed", message: "Too dark." };
  const failing = { ...look, training: { ...plan, outcome: { kind: "failed" as const, ...failure } } };
  expect([lookError(failing, 499), lookError(failing, 500)]).toEqual([null, failure]);
  expect(lookError({ ...look, training: { ...plan, outcome: { kind: "completed" } } }, 500)).toBeNull();
});

test("a picture is as wide as it is", () => {
  const of = (imageWidth: number, imageHeight: number): string => orientationOf({ imageWidth, imageHeight });
  expect([of(2, 1), of(1, 1), of(1, 2)]).toEqual(["landscape", "square", "portrait"]);
});

test("who has approved is not asked again, whatever the habit; others answer as they do", () => {
  const habit = { decision: "declined", afterMs: 50 } as const;
  const planFor = (consent: "approved" | "pending" | "rejected"): unknown => visitOf(habit, { consent }, 1000)?.endsAt;
  expect([planFor("approved"), planFor("pending"), planFor("rejected")]).toEqual([undefined, 1050, 1050]);
});
