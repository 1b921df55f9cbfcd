/** How much an account may ask for, and what the clock has to do with anything. Limits are set through the control API. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { Exchange } from "../exchange.ts";
import { groundOf, kinds, make, remove, videoBody } from "../kinds.ts";
import type { ActiveLaw, Law, StandingLaw } from "../law.ts";
import { must } from "../law.ts";
import { readPage } from "../lists.ts";
import { observe, changeIn } from "../observe.ts";

const common = { group: "limits", operations: "all", effect: "paid", needs: ["worlds", "control"] } as const;

const jobs: readonly OperationId[] = ["createVideo", "createVideoBatch", "createVideoAgent"];

/** Whole seconds to wait, of a refusal that must be for a limit. */
function waitOf({ operation, status, body, headers }: Exchange): number {
  must(status === 429, `${operation} beyond a limit answered ${status}, not 429.`);
  must(body?.error?.code === "rate_limit_exceeded", `The 429 of ${operation} has the code ${body?.error?.code}.`);
  const after = headers.get("retry-after") ?? "";
  must(
    /^[1-9]\d*$/.test(after),
    `The 429 of ${operation} has the Retry-After ${JSON.stringify(after)}, not whole seconds.`,
  );
  return Number(after);
}

const activeLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "Q1",
    phase: "random",
    sentence:
      "As many requests a minute as the limit says are answered and the next is 429; waiting as long as Retry-After says is enough, and a second less is not.",
    premise: "An account had used up its minute.",
    check: async (context) => {
      const { api, control } = await context.fresh();
      const reads = ["listVideos", "getCurrentUser", "listVoices", "listWebhookEventTypes"] as const;
      const asked = fc.record({
        limit: fc.integer({ min: 1, max: 6 }),
        pauses: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 6, maxLength: 6 }),
      });
      await context.forAll(asked, async ({ limit, pauses }) => {
        await control.call("setLimits", { body: { requests_per_minute: limit } });
        for (let at = 0; at < limit; at += 1) {
          const { status } = await api.call(reads[at % reads.length] ?? "listVideos");
          must(status === 200, `Request ${at + 1} of ${limit} allowed ones answered ${status}.`);
          await control.advance(pauses[at] ?? 0);
        }
        const seconds = waitOf(await api.call("listVideos"));
        must(seconds <= 60, `A limit of a minute says to wait ${seconds} seconds.`);
        if (seconds > 1) {
          await control.advance((seconds - 1) * 1000);
          const { status } = await api.call("getCurrentUser");
          must(status === 429, `A second before Retry-After is over an answer was ${status}, not 429.`);
          await control.advance(1000);
        } else await control.advance(1000);
        const { status } = await api.call("listVoices");
        must(status === 200, `After Retry-After was over an answer was ${status}, not 200.`);
        context.met();
      });
      await control.call("clearLimits");
    },
  },
  {
    ...common,
    id: "Q2",
    phase: "coverage",
    sentence:
      "A request that is refused for a limit has done nothing, and leaves other accounts and its own key alone.",
    premise: "A request was refused for a limit of requests.",
    check: async ({ fresh, met }) => {
      const [maker, neighbour] = [await fresh(), await fresh()];
      const { api, control } = maker;
      const ground = await groundOf(api);
      const ids = new Map<string, string>();
      for (const kind of kinds) ids.set(kind.name, (await make(maker, kind, ground, 0)).id);
      const before = await observe(api);
      await control.call("setLimits", { body: { requests_per_minute: 1 } });
      await api.call("getCurrentUser");
      const headers = { "idempotency-key": "limited" };
      for (const kind of kinds) {
        waitOf(await api.call(kind.create, { ...kind.call(ground, 1), headers }));
        if (kind.remove !== null)
          waitOf(await api.call(kind.remove, { path: { [kind.param]: ids.get(kind.name) ?? "" } }));
        const other = await neighbour.api.call("getCurrentUser");
        must(other.status === 200, `Another account answered ${other.status} because of this one's limit.`);
        met();
      }
      await control.call("clearLimits");
      const change = changeIn(before, await observe(api));
      must(change === null, `Requests that were refused for a limit have changed something: ${change}.`);
      const again = await api.call("createVideo", { body: videoBody(ground, 1), headers });
      must(again.status === 200, `A key that came with a 429 answered ${again.status} later.`);
    },
  },
  {
    ...common,
    id: "Q5",
    phase: "coverage",
    sentence: "Beyond the jobs that an account may have at once a job is 429 and nothing, until one has ended.",
    premise: "An account had as many jobs as it may have.",
    check: async ({ fresh, met }) => {
      const { api, control } = await fresh();
      const ground = await groundOf(api);
      const bodies: Partial<Record<OperationId, unknown>> = {
        createVideo: videoBody(ground),
        createVideoBatch: { videos: [videoBody(ground)] },
        createVideoAgent: { prompt: "A tour." },
      };
      for (const operation of jobs) {
        await control.runUntilIdle();
        await control.call("setLimits", { body: { concurrent_jobs: 2 } });
        for (let n = 0; n < 2; n += 1) {
          const { status } = await api.call("createVideo", { body: videoBody(ground, n) });
          must(status === 200, `Job ${n + 1} of 2 allowed ones answered ${status}.`);
        }
        const before = await observe(api);
        const seconds = waitOf(await api.call(operation, { body: bodies[operation] }));
        const change = changeIn(before, await observe(api));
        must(change === null, `${operation} was refused for a limit and has changed something: ${change}.`);
        await control.advance(seconds * 1000);
        const { status } = await api.call(operation, { body: bodies[operation] });
        must(
          status === operationMeta[operation].success,
          `${operation} answered ${status} after Retry-After was over.`,
        );
        met();
      }
      await control.call("clearLimits");
    },
  },
  {
    ...common,
    id: "Q4",
    phase: "coverage",
    sentence:
      "What is answered does not depend on the date: not on leap days, changes of the hour, or the end of 32 bits.",
    premise: "The same was done at two dates.",
    check: async ({ fresh, met }) => {
      const maker = await fresh();
      const { api, control } = maker;
      const ground = await groundOf(api);
      const story = async (): Promise<string> => {
        const seen: unknown[] = [];
        for (const kind of kinds) {
          const { id } = await make(maker, kind, ground, 7);
          await control.runUntilIdle();
          const item = kind.get && (await api.call(kind.get, { path: { [kind.param]: id } })).body;
          const isFirst = (await readPage(api, kind.list, kind.place(ground), { limit: 1 })).ids[0] === id;
          seen.push([kind.name, item?.data?.status ?? null, isFirst]);
          if (kind.remove !== null) await remove(api, kind, id);
        }
        return JSON.stringify(seen);
      };
      const usual = await story();
      const start = await control.now();
      const year = new Date(start).getUTCFullYear();
      const leap = [1, 2, 3, 4]
        .map((more) => year + more)
        .find((each) => new Date(Date.UTC(each, 1, 29)).getUTCMonth() === 1);
      const dates = [
        `${year + 1}-03-28T00:59:58Z`,
        `${leap}-02-29T23:59:58Z`,
        "2038-01-19T03:14:06Z",
        "2099-12-31T23:59:59Z",
      ];
      for (const date of dates.toSorted()) {
        const ms = Date.parse(date) - (await control.now());
        if (ms <= 0) continue;
        await control.advance(ms);
        const then = await story();
        must(then === usual, `On ${date} the same requests led to ${then}, and at first to ${usual}.`);
        met();
      }
    },
  },
];

const retryLaw: StandingLaw = {
  id: "Q3",
  group: "limits",
  sentence: "A 429 says with Retry-After, in whole seconds, how long to wait.",
  premise: "Something was answered with 429.",
  judge: ({ operation, status, headers }) => {
    if (operation === null || status !== 429) return undefined;
    const after = headers.get("retry-after");
    return after !== null && /^\d+$/.test(after)
      ? null
      : `The 429 of ${operation} has the Retry-After ${JSON.stringify(after)}, not whole seconds.`;
  },
};

export const limitLaws: readonly Law[] = [...activeLaws, retryLaw];
