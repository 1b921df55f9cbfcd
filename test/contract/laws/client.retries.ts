/** When a client sends a request again, and what it sends then. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { Seen, Turn } from "../client/script.ts";
import type { Stage } from "../client/stage.ts";
import { aFile, aVideo, clientLaw, describe, good, openStage, refusal } from "../client/stage.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

/** About the request, not the moment: the same request will be refused again. */
const final = [400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 413, 414, 415, 422, 423, 426, 431, 451, 501, 505];
const passing = [408, 429, 500, 502, 503, 504];
/** Of these nobody knows whether the work was done. */
const ambiguous: readonly Turn[] = [
  "reset",
  refusal(500, "internal_error"),
  { status: 502, body: "<html>Bad gateway</html>" },
  { status: 504, body: "" },
  { status: 200, body: { data: {} }, breakAt: 3 },
];

const all = Object.keys(operationMeta) as OperationId[];
const ofClass = (retry: string): OperationId[] =>
  all.filter(
    (operation) =>
      operationMeta[operation].retryClass === retry && !/form/.test(operationMeta[operation].body?.contentType ?? ""),
  );
const pathOf = (operation: OperationId): Record<string, string> =>
  Object.fromEntries(operationMeta[operation].pathParams.map((name) => [name, "x1"]));
const inputOf = (operation: OperationId): object => ({
  path: pathOf(operation),
  ...(operationMeta[operation].body && { body: aVideo }),
});
const idempotencyKey = ({ headers }: Seen): string => headers.get("idempotency-key") ?? "";

/** The calls that are written once in every client, by hand or not. */
const named: readonly (readonly [string, (stage: Stage) => Promise<unknown>])[] = [
  ["getVideo", ({ client }) => client.getVideo("v1")],
  ["createVideo", ({ client }) => client.createVideo(aVideo)],
  ["upload", ({ client }) => client.upload(aFile)],
];

export const clientRetryLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K4",
    sentence: "A request that was refused for what it is, with a 4xx other than 408 and 429, is not sent again.",
    premise: "A request was refused for what it is.",
    check: async (context) => {
      for (const status of final) {
        const calls: typeof named = [
          ...named,
          ...all
            .filter((operation) => !/form/.test(operationMeta[operation].body?.contentType ?? ""))
            .slice(status % 5)
            .filter((_, at) => at % 5 === 0)
            .map(
              (operation) => [operation, ({ client }: Stage) => client.call(operation, inputOf(operation))] as const,
            ),
        ];
        for (const [name, call] of calls) {
          const stage = openStage(context, () => refusal(status, "invalid_parameter"));
          const outcome = await stage.settle(() => call(stage));
          const { length } = stage.seen;
          must(length === 1, `${name} was refused with ${status} and sent ${length} times.`);
          must(!outcome.ok, `${name} was refused with ${status} and ${describe(outcome)}.`);
          context.met();
        }
      }
    },
  }),
  clientLaw({
    id: "K26",
    sentence: "A write that takes no idempotency key is not sent again when nobody knows whether it was done.",
    premise: "The answer to such a write was lost.",
    check: async (context) => {
      for (const operation of ofClass("never"))
        for (const turn of ambiguous) {
          const stage = openStage(context, () => turn);
          await stage.settle(() => stage.client.call(operation, inputOf(operation)));
          const { length } = stage.seen;
          must(
            length === 1,
            `${operation} was sent ${length} times, though ${JSON.stringify(turn)} does not say whether it was done.`,
          );
          context.met();
        }
    },
  }),
  clientLaw({
    id: "K5",
    sentence:
      "Each attempt of a write carries the same idempotency key and the same body, to the byte; another call has another key.",
    premise: "A write was sent again.",
    check: async (context) => {
      const failures = fc.array(fc.constantFrom<Turn>("reset", ...passing.map((status) => refusal(status, "x"))), {
        minLength: 1,
        maxLength: 2,
      });
      const script = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
      const keyed = fc.constantFrom("createVideo", "upload", ...ofClass("keyed"));
      const ownKey = fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { nil: undefined });
      const given = fc.record({ failures, script, keyed, ownKey });
      await context.forAll(given, async ({ failures: turns, script: text, keyed: name, ownKey: own }) => {
        const stage = openStage(context, (_, at) => turns[at] ?? (name === "upload" ? good.asset : good.video()));
        const body = { ...aVideo, script: text };
        const call = (): Promise<unknown> => {
          if (name === "upload") return stage.client.upload(aFile);
          if (name !== "createVideo") return stage.client.call(name, { ...inputOf(name), body });
          return stage.client.createVideo(body, own === undefined ? {} : { idempotencyKey: own });
        };
        await stage.settle(call);
        const [first, ...others] = stage.seen;
        if (!first || others.length === 0) return;
        const key = idempotencyKey(first);
        must(key !== "", `${name} was sent again and carried no Idempotency-Key.`);
        if (name === "createVideo" && own !== undefined)
          must(key === own, `createVideo was given the key ${own} and sent ${key}.`);
        for (const again of others) {
          must(
            idempotencyKey(again) === key,
            `${name} was sent with the key ${key}, and again with ${idempotencyKey(again)}.`,
          );
          must(
            name === "upload" || again.text === first.text,
            `${name} was sent with ${first.text}, and again with ${again.text}.`,
          );
        }
        context.met();
        const before = stage.seen.length;
        await stage.settle(call);
        const next = stage.seen[before];
        if (own === undefined && next)
          must(idempotencyKey(next) !== key, `Two calls of ${name} carried the same key, ${key}.`);
      });
    },
  }),
  clientLaw({
    id: "K6",
    sentence:
      "A failure that does not pass ends the call: after at most 10 requests and 20 minutes it says what went wrong.",
    premise: "Every request of a call failed.",
    check: async (context) => {
      const turns: readonly Turn[] = ["reset", ...passing.map((status) => refusal(status, "not_now"))];
      for (const turn of turns)
        for (const [name, call] of named) {
          const stage = openStage(context, () => turn);
          const from = stage.clock.now();
          const outcome = await stage.settle(() => call(stage));
          const { length } = stage.seen;
          const minutes = (stage.clock.now() - from) / 60_000;
          must(!outcome.ok, `${name} ${describe(outcome)}, though each request failed.`);
          must(length <= 10, `${name} sent ${length} requests, all of which failed.`);
          must(minutes <= 20, `${name} went on for ${minutes.toFixed(1)} minutes of failures.`);
          if (typeof turn === "object")
            must(
              outcome.failure.status === turn.status,
              `${name} failed with ${turn.status} and ${describe(outcome)}.`,
            );
          context.met();
        }
    },
  }),
  clientLaw({
    id: "K18",
    sentence: "Nothing is sent again before Retry-After says so, whether it counts seconds or names an instant.",
    premise: "A request was sent again after an answer with Retry-After.",
    check: async (context) => {
      const given = fc.record({
        seconds: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 20 }) }, fc.constantFrom(3600, 86_400)),
        isDate: fc.boolean(),
        status: fc.constantFrom(429, 503),
      });
      await context.forAll(given, async ({ seconds, isDate, status }) => {
        const stage = openStage(context, (_, at) => {
          if (at > 0) return good.video();
          const now = stage.clock.now();
          const date = new Date(now).toUTCString();
          const until = new Date(Date.parse(date) + seconds * 1000).toUTCString();
          const headers = { date, "retry-after": isDate ? until : String(seconds) };
          return { status, headers, body: { error: { code: "rate_limit_exceeded", message: "Later.", param: null } } };
        });
        await stage.settle(() => stage.client.getVideo("v1"));
        const [first, again] = stage.seen;
        if (!first || !again) return;
        const waited = again.at - first.at;
        // A date knows no part of a second.
        must(
          waited >= seconds * 1000 - (isDate ? 1000 : 0),
          `Retry-After asked for ${seconds} s, and the next request came after ${Math.round(waited)} ms.`,
        );
        context.met();
      });
    },
  }),
];
