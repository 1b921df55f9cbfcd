/** One account and another: nothing that one does or has is seen, used or felt by the other. */
import fc from "fast-check";
import { operationMeta } from "../../../generated/operations.ts";
import type { OperationId } from "../../../generated/operations.ts";
import type { Act } from "../acts.ts";
import { acts, createActor } from "../acts.ts";
import type { Api, CallInit } from "../api.ts";
import type { Account } from "../context.ts";
import type { Exchange } from "../exchange.ts";
import type { Ground } from "../kinds.ts";
import { groundOf, kinds, make, remove, videoBody } from "../kinds.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { askPage, readPage } from "../lists.ts";
import { changeIn, observe } from "../observe.ts";

const common = { group: "isolation", operations: "all", effect: "paid", needs: ["worlds"] } as const;

const everyOperation = Object.keys(operationMeta) as OperationId[];

/** Bodies that are right wherever the thing is there. */
const bodies: Partial<Record<OperationId, unknown>> = {
  updateAvatarLook: { name: "Other" },
  updateAvatarGroup: { default_voice_id: null },
  createAvatarConsent: {},
  sendVideoAgentMessage: { message: "Shorter, please." },
  stopVideoAgentSession: {},
  completeAssetUpload: {},
  updateWebhookEndpoint: { events: ["batch.finished"] },
};

export const isolationLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "T1",
    phase: "coverage",
    sentence: "What belongs to another account is answered as what does not exist: by status, headers and body.",
    premise: "An operation was called with the id of another account's thing.",
    check: async ({ fresh, met }) => {
      const [owner, stranger] = [await fresh(), await fresh()];
      const ground = await groundOf(owner.api);
      const batch = await owner.api.call("createVideoBatch", { body: { videos: [videoBody(ground)] } });
      const ids: Record<string, string> = { batch_id: String(batch.body?.data?.batch_id) };
      for (const kind of kinds) ids[kind.param] = (await make(owner, kind, ground, 0)).id;
      const before = await observe(owner.api);
      for (const operation of everyOperation) {
        const { pathParams } = operationMeta[operation];
        const known = pathParams.filter((name) => ids[name] !== undefined);
        if (known.length === 0) continue;
        const ask = ({ api }: Account, idFor = (id: string): string => id): Promise<Exchange> =>
          api.call(operation, {
            path: Object.fromEntries(pathParams.map((name) => [name, idFor(ids[name] ?? "res_1")])),
            ...(operation in bodies && { body: bodies[operation] }),
          });
        // What its owner has just read might be kept for whoever asks next.
        if (operationMeta[operation].method === "GET") await ask(owner);
        const foreign = seen(await ask(stranger));
        const unknown = seen(await ask(stranger, unlike));
        must(
          foreign === unknown,
          `${operation} answers ${foreign} for another account's id, ${unknown} for an unknown one.`,
        );
        must(
          foreign.startsWith("404"),
          `${operation} answers ${foreign.slice(0, 100)} for another account's id, not 404.`,
        );
        met();
      }
      const statuses = (id: string): CallInit => ({ query: { video_ids: id } });
      const video = ids["video_id"] ?? "";
      const foreign = (await stranger.api.call("bulkVideoStatuses", statuses(video))).text.replaceAll(video, "");
      const unknown = (await stranger.api.call("bulkVideoStatuses", statuses(unlike(video)))).text.replaceAll(
        unlike(video),
        "",
      );
      must(foreign === unknown, `bulkVideoStatuses tells of another account's video: ${foreign.slice(0, 200)}`);
      const change = changeIn(before, await observe(owner.api));
      must(change === null, `Another account's requests have changed something: ${change}.`);
    },
  },
  {
    ...common,
    id: "T2",
    phase: "sessions",
    sentence: "An account gets the same answers to the byte, whether it is alone or another one is busy beside it.",
    premise: "An account did something before or after another one did.",
    check: async (context) => {
      const [one, other] = [await context.fresh(), await context.fresh()];
      const grounds = [await groundOf(one.api), await groundOf(other.api)] as const;
      const starts = [await one.control.call("saveSnapshot"), await other.control.call("saveSnapshot")] as const;
      const begin = async (): Promise<void> => {
        await one.control.call("loadSnapshot", { body: starts[0] });
        await other.control.call("loadSnapshot", { body: starts[1] });
      };
      const trace = fc.array(fc.record({ isOther: fc.boolean(), act: acts }), {
        minLength: 2,
        maxLength: 14,
        size: "max",
      });
      await context.forAll(trace, async (steps) => {
        await begin();
        const alone = await perform(
          one,
          grounds[0],
          steps.filter(({ isOther }) => !isOther).map(({ act }) => act),
        );
        await begin();
        const mine = createActor(one, grounds[0]);
        const theirs = createActor(other, grounds[1]);
        for (const { isOther, act } of steps) await (isOther ? theirs : mine).act(act);
        for (const [at, answer] of mine.transcript.entries())
          must(
            answer === alone[at],
            `Answer ${at + 1} of an account is ${answer.slice(0, 300)}; alone it is ${String(alone[at]).slice(0, 300)}.`,
          );
        if (mine.transcript.length > 0 && theirs.transcript.length > 0) context.met();
      });
    },
  },
  {
    ...common,
    id: "T3",
    phase: "coverage",
    sentence: "Page tokens, idempotency keys and ids of one account are of no use to another.",
    premise: "An account sent what another one was given.",
    check: async ({ fresh, met }) => {
      const [owner, thief] = [await fresh(), await fresh()];
      const ground = await groundOf(owner.api);
      const own = await groundOf(thief.api);
      const foreign = new Map<string, string>();
      for (const kind of kinds) {
        for (let n = 0; n < 2; n += 1) {
          foreign.set(kind.name, (await make(owner, kind, ground, n)).id);
          await make(thief, kind, own, n);
        }
        const { nextToken: token } = await readPage(owner.api, kind.list, kind.place(ground), { limit: 1 });
        const { status, body } = await askPage(thief.api, kind.list, kind.place(own), { limit: 1, token });
        const verdict = `${status} ${String(body?.error?.param)}`;
        must(verdict === "400 token", `${kind.list} answered ${verdict} to a token of another account, not 400 token.`);
        met();
      }
      const headers = { "idempotency-key": "shared-by-two" };
      const made = async (api: Api, body: unknown): Promise<unknown> =>
        (await api.call("createVideo", { body, headers })).body?.data?.video_id;
      const [first, second] = [await made(owner.api, videoBody(ground)), await made(thief.api, videoBody(own))];
      must(
        typeof second === "string" && first !== second,
        `An idempotency key of another account led to ${String(second)}; there it led to ${String(first)}.`,
      );
      for (const [body, at] of namedIn(foreign, own)) {
        const stolen = seen(await thief.api.call("createVideo", { body }));
        const nothing = seen(await thief.api.call("createVideo", { body: { ...body, [at]: changed(body[at]) } }));
        must(
          stolen === nothing && stolen.startsWith("400"),
          `createVideo with another account's ${at} answered ${stolen}; with an unknown one ${nothing}.`,
        );
        met();
      }
    },
  },
  {
    ...common,
    id: "T4",
    phase: "coverage",
    sentence: "An id is never given again, not after a deletion either, and tells nothing of the next one.",
    premise: "Two of a kind were made one after the other.",
    check: async ({ fresh, met }) => {
      const [maker, neighbour] = [await fresh(), await fresh()];
      const grounds = [await groundOf(maker.api), await groundOf(neighbour.api)] as const;
      for (const kind of kinds) {
        const ids: string[] = [];
        for (let n = 0; n < 6; n += 1) {
          const { id } = await make(maker, kind, grounds[0], n);
          must(!ids.includes(id), `The ${kind.name} made after a deletion has the id ${id} of one made before.`);
          ids.push(id);
          if (n % 2 === 0 && kind.remove !== null) await remove(maker.api, kind, id);
        }
        const { id: theirs } = await make(neighbour, kind, grounds[1], 0);
        must(!ids.includes(theirs), `Two accounts have a ${kind.name} with the id ${theirs}.`);
        for (const [at, id] of ids.entries()) {
          const before = ids[at - 1];
          if (before === undefined) continue;
          const apart = [...id].filter((letter, index) => letter !== before[index]).length;
          must(apart >= 6, `The ids ${before} and ${id} of two of the kind ${kind.name} can be told from each other.`);
          met();
        }
      }
    },
  },
  {
    ...common,
    id: "T5",
    phase: "coverage",
    needs: ["worlds", "control"],
    sentence: "A reset brings an account back to how it began, and leaves every other one as it is.",
    premise: "An account that had changed was reset.",
    check: async ({ fresh, met }) => {
      const [reset, other] = [await fresh(), await fresh()];
      const shape = async (account: typeof reset): Promise<Readonly<Record<string, unknown>>> =>
        Object.fromEntries(Object.entries(await observe(account.api)).map(([part, value]) => [part, timeless(value)]));
      const start = await shape(reset);
      const grounds = [await groundOf(reset.api), await groundOf(other.api)] as const;
      for (const kind of kinds) {
        await make(other, kind, grounds[1], 0);
        await make(reset, kind, grounds[0], 0);
      }
      await reset.control.advance(3_600_000);
      const beside = await observe(other.api);
      const dirty = changeIn(start, await shape(reset));
      await reset.control.call("resetWorld");
      await reset.control.freeze();
      const change = changeIn(start, await shape(reset));
      must(change === null, `After a reset an account is not as it began: ${change}.`);
      const felt = changeIn(beside, await observe(other.api));
      must(felt === null, `The reset of another account was felt: ${felt}.`);
      if (dirty !== null) met();
    },
  },
];

async function perform(
  account: Parameters<typeof createActor>[0],
  ground: Ground,
  steps: readonly Act[],
): Promise<readonly string[]> {
  const actor = createActor(account, ground);
  for (const act of steps) await actor.act(act);
  return actor.transcript;
}

/** What a caller can see of an answer, instants aside. */
function seen({ status, headers, text }: Exchange): string {
  const names = [...headers].filter(([name]) => name !== "date").map(([name, value]) => `${name}: ${value}`);
  return `${status} ${text} ${names.filter((line) => !/^(?:content-length|etag|connection|keep-alive)\b/.test(line)).join("; ")}`;
}

/** An id of the same form that nobody has. */
function unlike(id: string): string {
  return [...id]
    .map((letter) => (/[0-9]/.test(letter) ? String(9 - Number(letter)) : letter))
    .join("")
    .replace(/.$/, "0");
}

function namedIn(
  ids: ReadonlyMap<string, string>,
  { look, voice }: Ground,
): readonly (readonly [Record<string, unknown>, string])[] {
  const speaking = { type: "avatar", avatar_id: look, script: "Hi." };
  const { script: _, ...silent } = speaking;
  return [
    [{ ...speaking, avatar_id: ids.get("look"), voice_id: voice }, "avatar_id"],
    [{ ...speaking, voice_id: ids.get("cloned voice") }, "voice_id"],
    [{ ...silent, audio_asset_id: ids.get("asset") }, "audio_asset_id"],
  ];
}

function changed(id: unknown): string {
  return unlike(String(id));
}

/** Without instants and what is signed anew: a fresh account begins at another moment than the one before. */
function timeless(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, each: unknown) => {
      if (name.endsWith("_at")) return each === null ? null : "then";
      return typeof each === "string" && /^https?:/.test(each) ? each.replace(/\?.*$/, "") : each;
    }),
  );
}
