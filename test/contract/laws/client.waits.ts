/** How a client waits for a video. */
import fc from "fast-check";
import type { Seen, Turn } from "../client/script.ts";
import { clientLaw, describe, openStage, rest } from "../client/stage.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

/** One state, however it is asked for: by itself, or with others. */
function stateOf({ url }: Seen, video: Readonly<Record<string, unknown>>): Turn {
  const { status } = video;
  if (url.pathname.endsWith("/statuses"))
    return { body: { data: [{ video_id: "v1", status: status === "pending" ? "queued" : status }] } };
  return { body: { data: video } };
}

const going = fc.constantFrom("pending", "processing");

export const clientWaitLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K10",
    sentence:
      "A wait ends at the first state that is an end: with that video, or where it failed with its failure_code.",
    premise: "A video came to its end.",
    operations: ["getVideo"],
    check: async (context) => {
      const given = fc.record({
        before: fc.array(going, { maxLength: 8 }),
        end: fc.constantFrom("completed", "failed"),
        code: fc.constantFrom("render_failed", "a_code_of_tomorrow"),
      });
      await context.forAll(given, async ({ before, end, code }) => {
        const last = {
          id: "v1",
          status: end,
          ...(end === "failed" ? { failure_code: code, failure_message: "No." } : { title: "Done" }),
        };
        const stage = openStage(context, (seen, at) => {
          // After its end a video does not move any more; if it did, nobody should see it.
          const status = at > before.length ? "completed" : (before[at] ?? end);
          return stateOf(seen, at === before.length ? last : { id: "v1", status, title: "Not yet" });
        });
        const outcome = await stage.settle(() => stage.client.waitForVideo("v1"));
        await rest();
        must(
          stage.seen.length === before.length + 1,
          `A video that was over at answer ${before.length + 1} was asked for ${stage.seen.length} times.`,
        );
        if (end === "completed")
          must(
            outcome.ok && JSON.stringify(outcome.value) === JSON.stringify(last),
            `The wait for a video that became ${JSON.stringify(last)} ${describe(outcome)}.`,
          );
        else
          must(
            !outcome.ok && outcome.failure.kind === "failed" && outcome.failure.code === code,
            `The wait for a video that failed with ${code} ${describe(outcome)}.`,
          );
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K27",
    sentence: "A state that the client does not know is not an end: it waits on.",
    premise: "A video was in a state that the contract does not name.",
    operations: ["getVideo"],
    check: async (context) => {
      const unknown = fc.stringMatching(/^[a-z_]{1,20}$/).filter((status) => !/^(completed|failed)$/.test(status));
      await context.forAll(fc.array(unknown, { minLength: 1, maxLength: 3 }), async (states) => {
        const stage = openStage(context, (seen, at) => stateOf(seen, { id: "v1", status: states[at] ?? "completed" }));
        const outcome = await stage.settle(() => stage.client.waitForVideo("v1"));
        must(
          outcome.ok && stage.seen.length > states.length,
          `The wait for a video that was ${states.join(", ")} and then completed ${describe(outcome)}, having asked ${stage.seen.length} times.`,
        );
        context.met();
      });
    },
  }),
  clientLaw({
    id: "K24",
    sentence:
      "A wait for what never ends gives up when its time is over, not much later, and asks no oftener than once a second.",
    premise: "A wait ran out of time.",
    operations: ["getVideo"],
    check: async (context) => {
      await context.forAll(
        fc.record({ seconds: fc.integer({ min: 3, max: 200 }), status: going }),
        async ({ seconds, status }) => {
          const stage = openStage(context, (seen) => stateOf(seen, { id: "v1", status }), { most: 300 });
          const from = stage.clock.now();
          const outcome = await stage.settle(() => stage.client.waitForVideo("v1", { timeoutMs: seconds * 1000 }));
          const ms = stage.clock.now() - from;
          must(
            !outcome.ok && outcome.failure.kind === "late",
            `A wait of ${seconds} s for what never ends ${describe(outcome)}.`,
          );
          must(ms <= seconds * 1000 + 2000, `A wait of ${seconds} s took ${Math.round(ms)} ms.`);
          must(stage.seen.length <= seconds + 2, `In ${seconds} s a video was asked for ${stage.seen.length} times.`);
          context.met();
        },
      );
    },
  }),
];
