/** What becomes of a world's rows when something is added or deleted. */
import { expect, test } from "vitest";
import { itemsOf } from "../../mock/world/batches.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import type { Api } from "../support/api.ts";
import { aTwin, createAvatar, createVideo, freshApi } from "../support/api.ts";
import { createBatch, getBatch, someVideos } from "../support/batches.ts";
import { checkedMock, targetOf } from "../support/targets.ts";
import { worldOf } from "../support/worlds.ts";

function apiOf(): Api {
  const { mock } = checkedMock();
  return freshApi(targetOf(mock, "http://localhost", mock.fetch));
}

test.each([
  ["with its group", "/v3/avatars/", "group_id"],
  ["with its last look", "/v3/avatars/looks/", "id"],
])(
  "an avatar that is deleted %s leaves nothing behind, and nobody is asked for consent any more",
  async (_, path, id) => {
    const own = apiOf();
    const rows = (): unknown => {
      const { groups, looks, looksByGroup, consentLinks } = own.world.save().rows;
      return { groups, looks, looksByGroup, consentLinks };
    };
    await own.post("/v3/avatars/group_xyz789/consent");
    own.world.scenario.set("consent-approved");
    const before = rows();
    const { look } = await createAvatar(own, aTwin);
    await own.post(`/v3/avatars/${look.group_id}/consent`);
    expect(rows()).not.toEqual(before);
    await own.remove(path + look[id]);
    expect(rows()).toEqual(before);
    expect(await own.world.clock.advance(60_000)).toEqual([]);
  },
);

test("an avatar is there until the last of its looks is deleted", async () => {
  const own = apiOf();
  const before = own.world.save().rows.looksByGroup;
  const { look: first, group } = await createAvatar(own, aTwin);
  const { look: second } = await createAvatar(own, { ...aTwin, avatar_group_id: group.id });
  const shown = async (): Promise<unknown> => {
    const { status, data } = await own.get(`/v3/avatars/${group.id}`);
    return [status, data?.looks_count];
  };
  const seen = [await shown()];
  for (const { id } of [first, second]) {
    await own.remove(`/v3/avatars/looks/${id}`);
    seen.push(await shown());
  }
  expect(seen).toEqual([
    [200, 2],
    [200, 1],
    [404, undefined],
  ]);
  expect(own.world.save().rows.looksByGroup).toEqual(before);
});

test("a video that never leaves the queue is not told to have begun", async () => {
  const own = apiOf();
  await createVideo(own, { title: "[[stuck]]" });
  expect(await own.world.clock.advance(60_000)).toEqual([]);
});

test("a batch does not finish early because a render that has ended is deleted", async () => {
  const own = apiOf();
  await own.post("/v3/webhooks/endpoints", { url: own.world.inbox("all").url, events: ["batch.finished"] });
  const [quick, slow] = someVideos(2);
  const id = await createBatch(own, [quick!, { ...slow!, title: "[[slow]]" }]);
  const told = async (): Promise<number> => (await own.get("/v3/webhooks/events")).data.length;
  await own.world.clock.advance(5000);
  await own.remove(`/v3/videos/${(await getBatch(own, id)).items[0].video_id}`);
  expect([(await getBatch(own, id)).status, await told()]).toEqual(["processing", 0]);
  await own.world.clock.runUntilIdle();
  expect([(await getBatch(own, id)).status, await told()]).toEqual(["completed", 1]);
});

test("a batch that has lost an item is no batch that could be shown", () => {
  const batch = { id: "b", seq: 1, createdAt: 0, title: null, callbackUrl: null, open: 1 };
  expect(() => itemsOf(worldOf(), { ...batch, items: [{ videoId: "gone", plan: null }] })).toThrow(
    "The batch b has lost its item 0.",
  );
});

test("each public group lists its looks, oldest first, and a world numbers its rows from behind them all", () => {
  const { groups, looks, voices, scenarios, looksByGroup, nextSeq } = loadCatalogue("any");
  for (const { id } of groups.sorted)
    expect(looksByGroup.get(id)).toEqual(looks.sorted.filter(({ groupId }) => groupId === id));
  expect(looksByGroup.get(scenarios.group.id)).toEqual(scenarios.looks.sorted);
  expect(looksByGroup.size).toBe(groups.size + 1);
  expect(nextSeq).toBe(1 + Math.max(...[groups, looks, voices].flatMap(({ sorted }) => sorted.map(({ seq }) => seq))));
});
