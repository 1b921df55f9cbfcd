/** How a call ends before its time, and what it leaves behind. */
import type { Turn } from "../client/script.ts";
import { home } from "../client/script.ts";
import type { Stage } from "../client/stage.ts";
import { aFile, aVideo, clientLaw, describe, good, openStage, refusal, rest } from "../client/stage.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

interface Call {
  readonly name: string;
  readonly start: (stage: Stage, signal: AbortSignal) => Promise<unknown>;
}

const calls: readonly Call[] = [
  { name: "getVideo", start: ({ client }, signal) => client.getVideo("v1", { signal }) },
  { name: "createVideo", start: ({ client }, signal) => client.createVideo(aVideo, { signal }) },
  { name: "waitForVideo", start: ({ client }, signal) => client.waitForVideo("v1", { signal }) },
  { name: "upload", start: ({ client }, signal) => client.upload(aFile, { signal }) },
  {
    name: "list",
    start: async ({ client }, signal) => {
      const items: unknown[] = [];
      for await (const item of client.list("listVideos", {}, { signal })) items.push(item);
      return items;
    },
  },
];

/** Where a call may be when it is aborted; `abort` is called there. */
interface Moment {
  readonly name: string;
  readonly turn: (at: number) => Turn;
  readonly on: "start" | "onRequest" | "onStall" | "onSleep";
  readonly of?: readonly string[];
}

const moments: readonly Moment[] = [
  { name: "before it began", turn: () => good.video(), on: "start" },
  { name: "while nothing was answered", turn: () => "hang", on: "onRequest" },
  { name: "in the middle of an answer", turn: () => ({ body: { data: {} }, hangAt: 5 }), on: "onStall" },
  {
    name: "in the middle of an error",
    turn: () => ({ status: 400, body: { error: { code: "x" } }, hangAt: 5 }),
    on: "onStall",
  },
  {
    name: "in the pause before another attempt",
    turn: () => refusal(503, "not_now"),
    on: "onSleep",
  },
  {
    name: "in the pause before it asks again",
    turn: () => good.video({ status: "processing" }),
    on: "onSleep",
    of: ["waitForVideo"],
  },
  {
    name: "between two pages",
    turn: (at) => (at === 0 ? { body: { data: [{ id: "v1" }], has_more: true, next_token: "t1" } } : "hang"),
    on: "onRequest",
    of: ["list"],
  },
];

export const clientEndLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K7",
    sentence: "A call that is aborted, wherever it is, rejects at once as aborted, and nothing more is sent.",
    premise: "A call was aborted.",
    check: async (context) => {
      for (const { name, start } of calls)
        for (const moment of moments.filter(({ of }) => of?.includes(name) ?? true)) {
          const stop = new AbortController();
          let sent = -1;
          const abort = (): void => {
            sent = stage.seen.length;
            stop.abort();
          };
          const isAt = (on: Moment["on"]): (() => void) | undefined => (moment.on === on ? abort : undefined);
          const [onSleep, onRequest, onStall] = [isAt("onSleep"), isAt("onRequest"), isAt("onStall")];
          const stage: Stage = openStage(context, (_, at) => moment.turn(at), {
            ...(onSleep && { onSleep }),
            ...(onRequest && { onRequest }),
            ...(onStall && { onStall }),
          });
          if (moment.on === "start") abort();
          const outcome = await stage.settle(() => start(stage, stop.signal));
          await rest();
          // A client that makes no pause has none to be aborted in.
          if (sent === -1) continue;
          const what = `${name}, aborted ${moment.name},`;
          must(!outcome.ok && outcome.failure.kind === "aborted", `${what} ${describe(outcome)}.`);
          must(stage.seen.length === sent, `${what} sent ${stage.seen.length - sent} more requests.`);
          context.met();
        }
    },
  }),
  clientLaw({
    id: "K8",
    sentence:
      "An answer that does not come in time, or not whole, ends the call with an error that says so and is not that of an abort.",
    premise: "An answer did not come in time.",
    check: async (context) => {
      for (const turn of ["hang", { body: { data: {} }, hangAt: 5 }] satisfies readonly Turn[]) {
        const stage = openStage(context, () => turn, { timeoutMs: 10 });
        const outcome = await stage.settle(() => stage.client.getVideo("v1"));
        must(!outcome.ok && outcome.failure.kind === "timeout", `A call without an answer ${describe(outcome)}.`);
        context.met();
      }
    },
  }),
  clientLaw({
    id: "K17",
    sentence: "The body of every answer is read to its end or refused, so that its connection can be used again.",
    premise: "An answer with a body came.",
    check: async (context) => {
      const long = "x".repeat(500);
      const first: readonly Turn[] = [
        { status: 400, body: { error: { code: "invalid_parameter", message: long, param: null } } },
        { status: 404, body: long },
        { status: 503, body: long },
        { status: 429, body: long, headers: { "retry-after": "1" } },
        { status: 307, body: long, headers: { location: `${home}/v3/videos/v2` } },
        { status: 307, body: long, headers: { location: "https://elsewhere.example/v3/videos/v2" } },
        { status: 200, body: long },
      ];
      for (const turn of first)
        for (const { name, start } of calls.slice(0, 2)) {
          const stage = openStage(context, (_, at) => (at === 0 ? turn : good.video()));
          await stage.settle(() => start(stage, new AbortController().signal));
          await rest();
          must(
            stage.undrained() === 0,
            `${name} left the body of an answer unread: ${JSON.stringify(turn).slice(0, 80)}.`,
          );
          context.met();
        }
    },
  }),
];
