/** Time belongs to the world: it adds up, and no calendar changes what it does. */
import fc from "fast-check";
import type { Account } from "../context.ts";
import type { Control } from "../control.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Fate, Item } from "../steps.ts";
import {
  createAvatar,
  createVideo,
  direct,
  done,
  fates,
  getVideo,
  listed,
  listen,
  queueMs,
  renderMs,
  show,
  slowMs,
  speaker,
  videoOf,
} from "../steps.ts";

const shared = { group: "time", effect: "paid", needs: ["worlds"] } as const satisfies Partial<ActiveLaw>;

/** Instants at which calendars and number formats turn. */
const oddInstants: readonly string[] = [
  "2028-02-29T23:59:59.999Z",
  "2029-12-31T23:59:58.001Z",
  "2030-03-31T00:59:59.500Z",
  "2030-10-27T00:59:59.999Z",
  "2038-01-19T03:14:07.000Z",
  "2038-01-19T03:14:08.000Z",
  "2100-02-28T23:59:59.999Z",
  "2106-02-07T06:28:15.999Z",
];

/** All that can be seen of jobs. */
async function seen({ api }: Pick<Account, "api">): Promise<string> {
  const parts: unknown[] = [await listed(api, "listVideos")];
  parts.push(await listed(api, "listAvatarLooks", { ownership: "private" }));
  parts.push(await listed(api, "listWebhookEvents"));
  return show(parts);
}

/** The story of some jobs in a world that begins at the instant, with everything counted from there. */
async function story({ api, control }: Account & { readonly control: Control }, look: Item): Promise<string> {
  const start = await control.now();
  const relative = (seconds: number | null): number | null =>
    seconds === null ? null : Math.floor(seconds - Math.floor(start / 1000));
  await listen(api);
  const ids: string[] = [];
  for (const fate of fates) ids.push(await createVideo(api, look, fate));
  const { batch_id } = await done(api, "createVideoBatch", { body: { videos: [videoOf(look)] } });
  const lines: string[] = [];
  for (const ms of [0, queueMs - 1, 1, renderMs - 1, 1, slowMs, 86_400_000]) {
    await control.advance(ms);
    lines.push(show((await control.now()) - start));
    for (const id of ids) {
      const { status, created_at: from, completed_at: to = null, failure_code: why } = await getVideo(api, id);
      lines.push(show([status, relative(from), to === null ? null : to - from, why]));
    }
    lines.push(show((await done(api, "getVideoBatch", { path: { batch_id } })).counts_by_status));
  }
  const events = await listed(api, "listWebhookEvents");
  must(events.length > 0, "Ends of videos are in no history of events.");
  // The instants of events are text, and whole to the millisecond.
  for (const { event_type: type, created_at: at } of events) lines.push(show([type, Date.parse(at) - start]));
  return lines.join("\n");
}

export const timeLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "L7",
    phase: "random",
    sentence:
      "Time adds up: to go forward in many steps is to go once by their sum, a step of nothing changes nothing, and what will end does so in its time.",
    premise: "The same jobs were led there in steps and at once.",
    operations: ["createVideo", "getVideo", "listVideos", "listWebhookEvents"],
    check: async (context) => {
      const account = await context.fresh();
      const { api, control } = account;
      const look = await speaker(api);
      must(look !== undefined, "No public look has a voice and Avatar IV: no video can be made.");
      const course = fc.record({
        fates: fc.array(fc.constantFrom<Fate>(...fates), { minLength: 1, maxLength: 4 }),
        steps: fc.array(fc.constantFrom<number>(0, 1, 500, 999, 1000, 2500, 4000, slowMs), {
          minLength: 2,
          maxLength: 7,
        }),
      });
      await context.forAll(
        course,
        async ({ fates: wanted, steps }) => {
          const lead = async (walk: readonly number[]): Promise<string> => {
            // The same world again, and so the same ids; its clock, which a reset lets go, is set to one instant.
            await control.call("resetWorld");
            await control.call("freezeClock", { body: { at: start } });
            await direct(control);
            await listen(api);
            for (const fate of wanted) await createVideo(api, look, fate);
            await createAvatar(api, "digital_twin", wanted[0]);
            for (const ms of walk) {
              const before = ms === 0 ? await seen(account) : null;
              await control.advance(ms);
              must(before === null || (await seen(account)) === before, "A step of 0 ms changed something.");
            }
            return seen(account);
          };
          const slowly = await lead(steps);
          const atOnce = await lead([steps.reduce((sum, ms) => sum + ms, 0)]);
          must(slowly === atOnce, `In the steps ${steps.join()} there is ${differing(slowly, atOnce)}`);
          context.met();
          await control.runUntilIdle();
          const open = (await listed(api, "listVideos")).filter(
            ({ status, title }) => !["completed", "failed"].includes(status) && !String(title).includes("~stuck"),
          );
          must(open.length === 0, `With nothing left to do a video is still ${open[0]?.status}.`);
        },
        { share: 0.5 },
      );
    },
  },
  {
    ...shared,
    id: "Q6",
    phase: "coverage",
    sentence:
      "No calendar counts: at the end of a leap day, a year, a summer or a 32-bit number the same story is told.",
    premise: "The story was told at such an instant.",
    operations: ["createVideo", "getVideo", "getVideoBatch", "listWebhookEvents"],
    check: async (context) => {
      const stories = new Map<string, string>();
      // Seconds are cut off, so a story depends on where in its second it begins, and on nothing else.
      const partOf = (at: string): string => String(Date.parse(at) % 1000);
      for (const at of context.sample(oddInstants, partOf)) {
        const { control, api, look } = await stage(context);
        if ((await control.now()) > Date.parse(at)) continue;
        await control.call("freezeClock", { body: { at } });
        const part = partOf(at);
        const told = await story({ api, control }, look);
        const before = stories.get("any") ?? told;
        stories.set("any", before);
        must(
          withoutSeconds(told) === withoutSeconds(before),
          `From ${at} on there is ${differing(told, before)}, elsewhere not.`,
        );
        must(
          (stories.get(part) ?? told) === told,
          `From ${at} on there is ${differing(told, stories.get(part) ?? "")}.`,
        );
        stories.set(part, told);
        context.met();
      }
    },
  },
];

/** Far enough ahead of any clock that runs. */
const start = "2031-05-06T07:08:09.250Z";

/** Durations in whole seconds are one more or less with the place in the second at which they began. */
function withoutSeconds(text: string): string {
  return text
    .split("\n")
    .map((line) => (/^\["(pending|processing|completed|failed)/.test(line) ? line.split(",")[0] : line))
    .join("\n");
}

function differing(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return `${text.slice(Math.max(0, at - 60), at + 80)} where there is ${other.slice(at, at + 60)} else`;
}
