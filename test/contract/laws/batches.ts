/** Videos asked for together: nothing is lost, and each goes its own way. */
import fc from "fast-check";
import type { Api } from "../api.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { bulkStatus } from "../models/videos.ts";
import type { Fate, Item } from "../steps.ts";
import { createVideo, done, failureCode, fates, getVideo, listed, refused, show, slowMs, videoOf } from "../steps.ts";

const shared = {
  group: "batches",
  phase: "random",
  effect: "paid",
  needs: ["worlds"],
} as const satisfies Partial<ActiveLaw>;

const course = fc.record({
  fates: fc.array(fc.constantFrom<Fate>(...fates), { minLength: 1, maxLength: 6 }),
  steps: fc.array(fc.constantFrom(0, 1, 999, 1000, 3999, 4000, slowMs), { minLength: 1, maxLength: 5 }),
});

async function createBatch(api: Api, look: Item, wanted: readonly Fate[], more: object = {}): Promise<string> {
  const videos = wanted.map((fate) => videoOf(look, fate));
  return (await done(api, "createVideoBatch", { body: { videos, ...more } })).batch_id;
}

export async function getBatch(api: Api, id: string, query: Record<string, string | number> = {}): Promise<Item> {
  return done(api, "getVideoBatch", { path: { batch_id: id }, query });
}

const counted = ["queued", "processing", "completed", "failed"] as const;

function aggregate(statuses: readonly string[]): string {
  if (statuses.some((status) => status === "queued" || status === "processing")) return "processing";
  return statuses.includes("completed") ? "completed" : "failed";
}

async function count(api: Api): Promise<number> {
  return (await listed(api, "listVideos")).length;
}

export const batchLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "B1",
    phase: "coverage",
    sentence:
      "A batch takes 1 to 100 videos; 0, 101, or a bad one among good ones refuse it whole, under the place of the bad one.",
    premise: "A batch was asked for.",
    operations: ["createVideoBatch"],
    check: async (context) => {
      const { api, look } = await stage(context);
      const many = (n: number): readonly object[] => Array.from({ length: n }, () => videoOf(look));
      for (const n of [1, 100]) {
        const { batch_id } = await done(api, "createVideoBatch", { body: { videos: many(n) } });
        const { total_items: total } = await getBatch(api, batch_id, { limit: 1 });
        must(total === n, `A batch of ${n} videos has ${total} items.`);
        context.met();
      }
      const before = await count(api);
      must(before === 101, `Batches of 1 and of 100 made ${before} videos.`);
      for (const n of [0, 101])
        await refused(api, "createVideoBatch", { body: { videos: many(n) } }, { status: 400, param: "videos" });
      const bad: readonly (readonly [object, string])[] = [
        [{ ...videoOf(look), avatar_id: "nothing_here" }, "avatar_id"],
        [{ ...videoOf(look), script: "" }, "script"],
        [{ type: "song" }, "type"],
        [{ ...videoOf(look), engine: { type: "avatar_v", reference_look_id: "nothing_here" } }, "engine"],
      ];
      for (const [item, param] of bad)
        for (const at of [0, 2]) {
          const videos = (many(3) as object[]).with(at, item);
          const { body } = await refused(api, "createVideoBatch", { body: { videos } }, { status: 400 });
          const named = String(body?.error?.param);
          must(
            named.startsWith(`videos.${at}.${param}`),
            `The bad item ${at} of a batch, by its ${param}, was refused under ${named}.`,
          );
          context.met();
        }
      must((await count(api)) === before, "A batch that was refused has made videos.");
    },
  },
  {
    ...shared,
    id: "B2",
    sentence: "The items of a batch are its videos in their order, numbered from 0 on, on pages of any size.",
    premise: "A batch was read.",
    operations: ["createVideoBatch", "getVideoBatch"],
    check: async (context) => {
      const { api, look } = await stage(context);
      const wishes = fc.record({ n: fc.integer({ min: 1, max: 12 }), limit: fc.integer({ min: 1, max: 5 }) });
      await context.forAll(
        wishes,
        async ({ n, limit }) => {
          const videos = Array.from({ length: n }, (_, at) => videoOf(look, "good", { title: `Number ${at}` }));
          const { batch_id } = await done(api, "createVideoBatch", { body: { videos } });
          const items: Item[] = [];
          let token: string | null = null;
          do {
            const page: Item = await getBatch(api, batch_id, { limit, ...(token !== null && { token }) });
            items.push(...page.items);
            must(page.total_items === n, `A batch of ${n} videos has total_items ${page.total_items}.`);
            token = page.next_token ?? null;
          } while (token !== null && items.length <= n);
          const places = items.map(({ item_index: at }) => at);
          must(show(places) === show(videos.map((_, at) => at)), `A batch of ${n} has the items ${show(places)}.`);
          for (const { video_id: id, item_index: at } of items) {
            const { title } = await getVideo(api, id);
            must(title === `Number ${at}`, `Item ${at} of a batch is the video with the title ${title}.`);
          }
          context.met();
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "B3",
    sentence:
      "At every instant the counts of a batch are those of its items and add up to total_items; it is at work while one of them is, then completed if any is.",
    premise: "A batch was seen at an instant.",
    operations: ["createVideoBatch", "getVideoBatch"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      await context.forAll(course, async ({ fates: wanted, steps }) => {
        const id = await createBatch(api, look, wanted);
        for (const ms of [0, ...steps]) {
          await control.advance(ms);
          const {
            status,
            total_items: total,
            counts_by_status: counts,
            items,
          } = await getBatch(api, id, { limit: 100 });
          const statuses: readonly string[] = items.map((item: Item) => item.status);
          for (const each of counted) {
            const n = statuses.filter((one) => one === each).length;
            must((counts[each] ?? 0) === n, `Of a batch with the items ${statuses.join()} counts are ${show(counts)}.`);
          }
          const sum = Object.values<number>(counts).reduce((a, b) => a + b, 0);
          must(
            sum === total && total === wanted.length,
            `Counts add up to ${sum}, of ${total} items, ${wanted.length} asked for.`,
          );
          must(status === aggregate(statuses), `A batch with the items ${statuses.join()} is ${status}.`);
          context.met();
        }
      });
    },
  },
  {
    ...shared,
    id: "B4",
    sentence: "Once an item has a video, it is that one for good, and the GET of it says the same as the item.",
    premise: "An item with a video was seen.",
    operations: ["getVideoBatch", "getVideo"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      await context.forAll(
        course,
        async ({ fates: wanted, steps }) => {
          const id = await createBatch(api, look, wanted);
          const known = new Map<number, string>();
          for (const ms of [0, ...steps]) {
            await control.advance(ms);
            for (const item of (await getBatch(api, id, { limit: 100 })).items as readonly Item[]) {
              const { item_index: at, video_id: own, status, error } = item;
              must(
                known.get(at) === undefined || known.get(at) === own,
                `Item ${at} was ${known.get(at)} and is ${own}.`,
              );
              if (own === null) continue;
              known.set(at, own);
              const video = await getVideo(api, own);
              must(status === bulkStatus(video.status), `Item ${at} is ${status}, its video ${video.status}.`);
              must(
                (error?.code ?? null) === (video.failure_code ?? null),
                `Item ${at} has the error ${show(error)}, its video ${video.failure_code}.`,
              );
              context.met();
            }
          }
          const ids = new Set(known.values());
          must(ids.size === known.size, "Two items of a batch are one video.");
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "B5",
    sentence: "An item that fails changes none of the others: each ends as it would have alone.",
    premise: "Items of a batch failed and others did not.",
    operations: ["getVideoBatch"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      const mixed = fc.array(fc.constantFrom<Fate>("good", "failing"), { maxLength: 4 });
      await context.forAll(
        mixed,
        async (some) => {
          const wanted: readonly Fate[] = [...some, "failing", "good"];
          const id = await createBatch(api, look, wanted);
          await control.runUntilIdle();
          const { items } = await getBatch(api, id);
          for (const [at, fate] of wanted.entries()) {
            const { status, error } = items[at];
            const fits =
              fate === "good"
                ? status === "completed" && error === null
                : status === "failed" && error?.code === failureCode;
            must(fits, `In a batch of ${wanted.join()} item ${at} ended as ${status} with ${show(error)}.`);
          }
          context.met();
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "B6",
    phase: "coverage",
    sentence:
      "Bulk statuses are what single GETs say, in the order and as often as asked for; an id that is unknown, deleted or somebody else's is `not_found`, and more than 100 are refused.",
    premise: "Statuses were asked for.",
    operations: ["bulkVideoStatuses"],
    check: async (context) => {
      const [mine, other] = [await stage(context), await stage(context)];
      const { api, control, look } = mine;
      const foreign = await createVideo(other.api, look);
      const foreignBatch = await createBatch(other.api, look, ["good"]);
      const gone = await createVideo(api, look);
      await done(api, "deleteVideo", { path: { video_id: gone } });
      const own: string[] = [];
      for (const fate of fates) own.push(await createVideo(api, look, fate));
      const [a = "", b = "", c = "", d = ""] = own;
      const batch = await createBatch(api, look, ["good", "failing"]);
      const asked = [b, "nothing_here", a, foreign, b, gone, d, c];
      for (const ms of [0, 1000, 4000, slowMs]) {
        await control.advance(ms);
        const entries: readonly Item[] = await done(api, "bulkVideoStatuses", {
          query: { video_ids: asked.join(",") },
        });
        must(
          show(entries.map((entry) => entry.video_id)) === show(asked),
          `Asked for ${asked.join()}, told of ${show(entries)}.`,
        );
        for (const [at, { status, error }] of entries.entries()) {
          const id = asked[at] as string;
          const wanted = own.includes(id) ? bulkStatus((await getVideo(api, id)).status) : "not_found";
          must(status === wanted, `The status of ${id} is ${status}, not ${wanted}.`);
          must((error !== null) === (status === "failed"), `An entry that is ${status} has the error ${show(error)}.`);
          context.met();
        }
        const byBatch: readonly Item[] = await done(api, "bulkVideoStatuses", { query: { batch_ids: batch } });
        const { items } = await getBatch(api, batch);
        const [told, wanted] = [byBatch, items as readonly Item[]].map((list) =>
          show(list.map(({ video_id, item_index, status }) => [video_id, item_index, status])),
        );
        must(told === wanted, `By its id a batch is ${told}, by its GET ${wanted}.`);
      }
      for (const id of ["nothing_here", foreignBatch]) {
        const entries = await done(api, "bulkVideoStatuses", { query: { batch_ids: id } });
        const fits = entries.length === 1 && entries[0].status === "not_found" && entries[0].batch_id === id;
        must(fits, `The statuses of the batch ${id}, which is not ours, are ${show(entries)}.`);
      }
      const hundred = Array.from({ length: 100 }, () => a).join(",");
      must(
        (await done(api, "bulkVideoStatuses", { query: { video_ids: hundred } })).length === 100,
        "Of 100 ids some are missing.",
      );
      for (const query of [{ video_ids: `${hundred},${a}` }, { video_ids: hundred, batch_ids: batch }])
        await refused(api, "bulkVideoStatuses", { query }, { status: 400 });
    },
  },
  {
    ...shared,
    id: "B7",
    sentence: "A batch of one is a single create: the same becomes of the video.",
    premise: "The same was made alone and as a batch.",
    operations: ["createVideo", "createVideoBatch"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      const wishes = fc.record({
        fate: fc.constantFrom<Fate>("good", "failing", "slow"),
        output: fc.constantFrom(
          {},
          { aspect_ratio: "9:16" },
          { resolution: "1080p" },
          { script: "One two three four." },
        ),
      });
      await context.forAll(
        wishes,
        async ({ fate, output }) => {
          const body = videoOf(look, fate, output);
          const { video_id: alone } = await done(api, "createVideo", { body });
          const { batch_id } = await done(api, "createVideoBatch", { body: { videos: [body] } });
          const { video_id: together } = (await getBatch(api, batch_id)).items[0];
          for (const ms of [0, 1000, slowMs]) {
            await control.advance(ms);
            const [a, b] = [
              nameless(await getVideo(api, alone), alone),
              nameless(await getVideo(api, together), together),
            ];
            must(a === b, `Alone a video is ${a}, in a batch ${b}.`);
          }
          context.met();
        },
        { share: 0.4 },
      );
    },
  },
];

/** A video without what tells it from another one made by the same body. */
function nameless(video: Item, id: string): string {
  return show(video)
    .replaceAll(id, "…")
    .replaceAll(/\?[^"]*/g, "");
}
