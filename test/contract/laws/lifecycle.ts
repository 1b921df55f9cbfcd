/** How a video comes to its end, and what it shows on the way. */
import fc from "fast-check";
import { textAt } from "../answers.ts";
import { courses, endedCourses, follow, stage } from "../courses.ts";
import type { Exchange } from "../exchange.ts";
import type { ActiveLaw, StandingLaw } from "../law.ts";
import { must } from "../law.ts";
import type { VideoStatus } from "../models/videos.ts";
import { bulkStatus, unixSeconds } from "../models/videos.ts";
import type { Item } from "../steps.ts";
import { createVideo, done, getVideo, show, videoOf } from "../steps.ts";

const rank: Readonly<Record<VideoStatus, number>> = { pending: 0, processing: 1, completed: 2, failed: 2 };
const isTerminal = (status: VideoStatus): boolean => rank[status] === 2;

const shared = {
  group: "lifecycle",
  phase: "random",
  effect: "paid",
  needs: ["worlds"],
} as const satisfies Partial<ActiveLaw>;

export const videoLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "L1",
    sentence: "The status of a video moves one way only: pending, processing, and then completed or failed.",
    premise: "A video was seen in two states.",
    operations: ["createVideo", "getVideo"],
    check: async (context) => {
      const set = await stage(context);
      await context.forAll(endedCourses, async (course) => {
        const seen = new Map<string, VideoStatus>();
        await follow(set, set.look, course, (id, { status }) => {
          const before = seen.get(id);
          must(status in rank, `A video shows the status ${status}.`);
          if (before !== undefined && before !== status) {
            must(rank[status as VideoStatus] > rank[before], `A video was ${before} and is ${status} later on.`);
            context.met();
          }
          seen.set(id, status);
        });
      });
    },
  },
  {
    ...shared,
    id: "L2",
    sentence: "A video that is completed or failed stays as it is: no field changes but the signatures of its links.",
    premise: "A video was seen twice after its end.",
    operations: ["createVideo", "getVideo"],
    check: async (context) => {
      const set = await stage(context);
      await context.forAll(
        endedCourses,
        async (course) => {
          const ended = new Map<string, string>();
          await follow(set, set.look, course, (id, video) => {
            const before = ended.get(id);
            if (before !== undefined) {
              must(unsigned(video) === before, `A video that had ended as ${before} is ${unsigned(video)} later on.`);
              context.met();
            }
            if (isTerminal(video.status)) ended.set(id, unsigned(video));
          });
        },
        { share: 0.6 },
      );
    },
  },
  {
    ...shared,
    id: "L3",
    sentence:
      "Every view of a video tells the same state at one instant: the list as the GET, the bulk statuses with `queued` for pending.",
    premise: "A video was seen in three views at one instant.",
    operations: ["createVideo", "getVideo", "listVideos", "bulkVideoStatuses"],
    check: async (context) => {
      const set = await stage(context);
      const { api } = set;
      const { status, output_format: format } = await done(api, "createVideo", { body: videoOf(set.look) });
      must(status === "waiting" && format === "mp4", `createVideo answered ${show({ status, format })}, not waiting.`);
      await context.forAll(
        courses,
        async (course) => {
          await follow(set, set.look, course, async (id, video) => {
            const { body } = await api.call("listVideos", { query: { limit: 100 } });
            const inList = (body.data as Item[]).find((each) => each.id === id);
            must(show(inList) === show(video), `listVideos shows ${show(inList)}, getVideo ${show(video)}.`);
            const [entry] = await done(api, "bulkVideoStatuses", { query: { video_ids: id } });
            must(
              entry?.status === bulkStatus(video.status),
              `bulkVideoStatuses says ${entry?.status} of a video that is ${video.status}.`,
            );
            context.met();
          });
        },
        { share: 0.2 },
      );
    },
  },
  {
    ...shared,
    id: "L6",
    sentence:
      "`created_at` is the second in which a video was asked for, and stays; `completed_at` the one in which it was done, never ahead of now.",
    premise: "A video was seen, and some of them completed.",
    operations: ["createVideo", "getVideo"],
    check: async (context) => {
      const set = await stage(context);
      await context.forAll(
        endedCourses,
        async (course) => {
          const born = unixSeconds(await set.control.now());
          await follow(set, set.look, course, (_, { created_at: from, completed_at: to, status }, now) => {
            must(from === born, `A video asked for at ${born} s shows created_at ${from}.`);
            if (status === "completed") {
              must(
                Number.isInteger(to) && to >= from && to <= unixSeconds(now),
                `A video completed by ${unixSeconds(now)} s and made at ${from} s shows completed_at ${to}.`,
              );
              context.met();
            }
          });
        },
        { share: 0.6 },
      );
    },
  },
  {
    ...shared,
    id: "L8",
    sentence:
      "Reading changes nothing: while the clock stands, every GET of a thing and of a list gives the same again.",
    premise: "Jobs were read many times at one instant.",
    operations: ["getVideo", "listVideos", "getAvatarLook", "listAvatarLooks", "getVideoBatch", "bulkVideoStatuses"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      const ids = [await createVideo(api, look), await createVideo(api, look, "failing")];
      const avatar = await done(api, "createAvatar", { body: { type: "prompt", name: "Reader", prompt: "Reads." } });
      const lookId = textAt(avatar, "avatar_item.id");
      const { batch_id } = await done(api, "createVideoBatch", { body: { videos: [videoOf(look)] } });
      const readAll = async (): Promise<string> => {
        const answers: string[] = [];
        for (const id of ids) answers.push((await api.call("getVideo", { path: { video_id: id } })).text);
        answers.push((await api.call("listVideos")).text);
        answers.push((await api.call("bulkVideoStatuses", { query: { video_ids: ids.join(",") } })).text);
        answers.push((await api.call("getVideoBatch", { path: { batch_id } })).text);
        answers.push((await api.call("getAvatarLook", { path: { look_id: lookId } })).text);
        answers.push((await api.call("listAvatarLooks", { query: { ownership: "private" } })).text);
        return answers.join("\n");
      };
      for (const ms of [0, 999, 1, 2000, 3000]) {
        if (ms > 0) await control.advance(ms);
        const first = await readAll();
        for (let n = 0; n < 4; n += 1) {
          const again = await readAll();
          must(again === first, `Read again at the same instant, ${differing(first, again)}`);
          context.met();
        }
      }
    },
  },
  {
    ...shared,
    id: "L10",
    sentence: "What was asked for is shown: the title, the folder and the format come back as they were sent.",
    premise: "A video was made with a title and a folder.",
    operations: ["createVideo", "getVideo"],
    check: async (context) => {
      const { api, look } = await stage(context);
      const wishes = fc.record({
        title: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).map((text) => `${text} ~good`),
        folder_id: fc.stringMatching(/^[0-9a-f]{8}$/),
      });
      await context.forAll(wishes, async (wish) => {
        const body = { ...videoOf(look), ...wish };
        const created = await done(api, "createVideo", { body });
        const { title, folder_id } = await getVideo(api, created.video_id);
        must(
          show({ title, folder_id }) === show(wish),
          `Asked for ${show(wish)}, shown ${show({ title, folder_id })}.`,
        );
        must(created.output_format === "mp4", `A video without a format is made as ${created.output_format}.`);
        context.met();
      });
    },
  },
];

function unsigned(video: Item): string {
  return show(video).replaceAll(/\?[^"]*/g, "");
}

function differing(before: string, after: string): string {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const at = a.findIndex((line, n) => line !== b[n]);
  return `${a[at]?.slice(0, 160)} became ${b[at]?.slice(0, 160)}`;
}

/** Videos that an answer shows whole. */
function videosIn({ operation, status, body }: Exchange): readonly Item[] {
  if (status !== 200) return [];
  const shown = operation === "getVideo" ? [body?.data] : operation === "listVideos" ? body?.data : [];
  return Array.isArray(shown) ? shown.filter((each) => typeof each === "object" && each !== null) : [];
}

function judgeEach(complaint: (video: Item) => string | null): StandingLaw["judge"] {
  return (exchange) => {
    const videos = videosIn(exchange);
    if (videos.length === 0) return undefined;
    return videos.map(complaint).find((each) => each !== null) ?? null;
  };
}

const results = ["video_url", "completed_at", "duration"] as const;

export const videoShapes: readonly StandingLaw[] = [
  {
    id: "L4",
    group: "lifecycle",
    sentence:
      "A video has its address, its length and the time of its end when it is completed, and not before or otherwise.",
    premise: "A video was shown.",
    judge: judgeEach((video) => {
      const isDone = video.status === "completed";
      const odd = results.find((field) => isDone !== ((video[field] ?? null) !== null));
      return odd === undefined ? null : `A video that is ${video.status} has the ${odd} ${show(video[odd])}.`;
    }),
  },
  {
    id: "L5",
    group: "lifecycle",
    sentence: "A video says why it failed only when it failed, and then has no address.",
    premise: "A video was shown.",
    judge: judgeEach((video) => {
      if (video.status === "failed")
        return typeof video.video_url === "string" ? `A failed video has the address ${video.video_url}.` : null;
      const odd = (["failure_code", "failure_message"] as const).find((field) => (video[field] ?? null) !== null);
      return odd === undefined ? null : `A video that is ${video.status} has the ${odd} ${show(video[odd])}.`;
    }),
  },
];
