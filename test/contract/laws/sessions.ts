/** Any session against a model of what the facts tell, everything that can be seen compared after each step. */
import fc from "fast-check";
import type { Account } from "../context.ts";
import type { Control } from "../control.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { ModelVideo } from "../models/videos.ts";
import { bulkStatus, endedVideo, plannedVideo, unixSeconds, videoStatus } from "../models/videos.ts";
import type { Fate, Item } from "../steps.ts";
import { createVideo, done, fates, getVideo, listed, queueMs, refused, renderMs, show, slowMs } from "../steps.ts";

/** `at` is a place among the videos that are there, counted round: a step always finds something to act on. */
type Step =
  | { readonly do: "create"; readonly fate: Fate; readonly title: string }
  | { readonly do: "delete" | "complete" | "fail" | "read"; readonly at: number }
  | { readonly do: "wait"; readonly ms: number };

const act = <Do extends Step["do"]>(what: Do): fc.Arbitrary<{ readonly do: Do; readonly at: number }> =>
  fc.record({ do: fc.constant(what), at: fc.nat(20) });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("create" as const),
      fate: fc.constantFrom(...fates),
      title: fc.constantFrom("Spring", "Autumn", "spring again"),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      ms: fc.constantFrom(0, 1, 500, queueMs - 1, queueMs, renderMs - 1, renderMs, slowMs),
    }),
  },
  { weight: 2, arbitrary: act("delete") },
  { weight: 1, arbitrary: act("complete") },
  { weight: 1, arbitrary: act("fail") },
  { weight: 1, arbitrary: act("read") },
);

const first: Step = { do: "create", fate: "good", title: "Spring" };

type Set = Account & { readonly control: Control; readonly look: Item };

/** Oldest first. */
type Model = ModelVideo[];

function viewOf(video: ModelVideo, now: number): object {
  const status = videoStatus(video, now);
  return {
    id: video.id,
    title: video.title,
    status,
    created_at: unixSeconds(video.createdAt),
    completed_at: status === "completed" ? unixSeconds(video.endsAt) : null,
    has_url: status === "completed",
    has_failed: status === "failed",
  };
}

function seen({ id, title, status, created_at, completed_at = null, video_url, failure_code }: Item): object {
  return {
    id,
    title,
    status,
    created_at,
    completed_at,
    has_url: typeof video_url === "string",
    has_failed: typeof failure_code === "string",
  };
}

/** Does it to the target and to the model. */
async function take({ api, control, look }: Set, model: Model, each: Step, now: number): Promise<void> {
  if (each.do === "wait") return void (await control.advance(each.ms));
  if (each.do === "create") {
    const title = `${each.title} ~${each.fate}`;
    const id = await createVideo(api, look, each.fate, { title });
    must(!model.some((video) => video.id === id), `A new video has the id of another one: ${id}.`);
    model.push(plannedVideo(id, title, each.fate, now));
    return;
  }
  const place = each.at % Math.max(1, model.length);
  const video = model[place];
  if (video === undefined) return;
  const path = { video_id: video.id };
  if (each.do === "delete") {
    await done(api, "deleteVideo", { path });
    model.splice(place, 1);
    await refused(api, "getVideo", { path }, { status: 404, code: "not_found" });
    await refused(api, "deleteVideo", { path }, { status: 404, code: "not_found" });
  } else if (each.do === "read") {
    await getVideo(api, video.id);
  } else if (now < video.endsAt) {
    const fails = each.do === "fail";
    await control.call(fails ? "failVideo" : "completeVideo", { path, body: {} });
    model[place] = endedVideo(video, now, fails);
  }
}

/** Every view of all videos is as the model has it. */
async function compare({ api }: Set, model: Model, now: number, doing: string): Promise<void> {
  const wanted = model.toReversed().map((video) => viewOf(video, now));
  const list = (await listed(api, "listVideos")).map(seen);
  must(show(list) === show(wanted), `After ${doing} the list is ${show(list)}, and should be ${show(wanted)}.`);
  for (const video of model) {
    const [own, view] = [seen(await getVideo(api, video.id)), viewOf(video, now)];
    must(show(own) === show(view), `After ${doing} a video is ${show(own)}, and should be ${show(view)}.`);
  }
  if (model.length === 0) return;
  const ids = model.map(({ id }) => id);
  const entries: readonly Item[] = await done(api, "bulkVideoStatuses", { query: { video_ids: ids.join(",") } });
  const statuses = entries.map(({ status }) => status);
  const due = model.map((video) => bulkStatus(videoStatus(video, now)));
  must(
    show(statuses) === show(due),
    `After ${doing} the statuses are ${statuses.join()}, and should be ${due.join()}.`,
  );
  const some = (await listed(api, "listVideos", { title: "Spring" })).map(({ id }) => id);
  const fitting = model.filter(({ title }) => title.includes("Spring")).map(({ id }) => id);
  const isSound = fitting.every((id) => some.includes(id));
  must(isSound, `The list of title=Spring lacks one of ${fitting.join()}: ${some.join()}.`);
}

export const videoSessions: readonly ActiveLaw[] = [
  {
    id: "L22",
    group: "lifecycle",
    phase: "sessions",
    sentence:
      "Whatever is made, deleted, ended by hand and waited for, the videos of an account are at every step as the facts have it, in every view.",
    premise: "A step was taken with a video there.",
    operations: ["createVideo", "getVideo", "listVideos", "deleteVideo", "bulkVideoStatuses"],
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const set = await stage(context);
      await context.forAll(
        fc.array(step, { minLength: 6, maxLength: 14 }),
        async (steps) => {
          const model: Model = [];
          for (const { id } of await listed(set.api, "listVideos"))
            await done(set.api, "deleteVideo", { path: { video_id: id } });
          let now = await set.control.now();
          for (const each of [first, ...steps]) {
            await take(set, model, each, now);
            if (each.do === "wait") now += each.ms;
            await compare(set, model, now, show(each));
            if (model.length > 0) context.met();
          }
        },
        { share: 0.4 },
      );
    },
  },
];
