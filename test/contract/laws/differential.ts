/** Two opinions on one thing: target and schema, target and client, target and twin, a world and its copy. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { requestBody } from "../../../generated/validators.ts";
import type { Act } from "../acts.ts";
import { acts, createActor } from "../acts.ts";
import { outcomeOf } from "../client/stage.ts";
import type { Exchange } from "../exchange.ts";
import { groundOf } from "../kinds.ts";
import type { ActiveLaw, Law, StandingLaw } from "../law.ts";
import { must } from "../law.ts";
import { everyList } from "../lists.ts";
import { commit, draftOf, mistakesOf } from "../mistakes.ts";
import { openScene } from "../scene.ts";
import { change, spoil } from "../spoil.ts";
import { prismLaws } from "./differential.prism.ts";

const jsonOperations = Object.keys(requestBody) as OperationId[];

/** The JSON that was sent to an operation that takes some; undefined for anything else. */
function sentBody({ operation, request: { headers, body } }: Exchange): { readonly value: unknown } | undefined {
  if (operation === null || body === null || !requestBody[operation]) return undefined;
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) return undefined;
  try {
    return { value: JSON.parse(body) as unknown };
  } catch {
    return undefined;
  }
}

function verdict(operation: OperationId, value: unknown): string | null {
  const validate = requestBody[operation];
  if (!validate || validate(value)) return null;
  const [issue] = validate.errors ?? [];
  return `${issue?.instancePath || "the body"} ${issue?.message ?? "is wrong"}`;
}

const standing: readonly StandingLaw[] = [
  {
    id: "D2",
    group: "differential",
    sentence:
      "What is accepted is allowed by the schema of its operation: the target is never laxer than the contract.",
    premise: "A JSON body was accepted, and not because its Idempotency-Key had an answer already.",
    judge: (exchange) => {
      const { operation, status, headers, request } = exchange;
      const sent = sentBody(exchange);
      if (operation === null || !sent || status >= 300 || headers.has("idempotent-replayed")) return undefined;
      const wrong = verdict(operation, sent.value);
      return wrong === null ? null : `${operation} accepted ${request.body?.slice(0, 200)}, though ${wrong}.`;
    },
  },
  {
    id: "D3",
    group: "differential",
    sentence:
      "What the schema allows and a 400 refuses breaks a rule that the answer names: by a code of its own, or by param.",
    premise: "A body that its schema allows was refused with 400.",
    judge: (exchange) => {
      const { operation, status, body, text } = exchange;
      const sent = sentBody(exchange);
      if (operation === null || !sent || status !== 400 || verdict(operation, sent.value) !== null) return undefined;
      const { code, param, message } = body?.error ?? {};
      if (typeof code !== "string" || typeof message !== "string" || message.length < 10)
        return `${operation} refused what its schema allows, and says not why: ${text.slice(0, 200)}`;
      return code !== "invalid_parameter" || (typeof param === "string" && param !== "")
        ? null
        : `${operation} refused what its schema allows as ${code}, and names no param: ${text.slice(0, 200)}`;
    },
  },
];

const active: readonly ActiveLaw[] = [
  {
    id: "D1",
    group: "differential",
    phase: "differential",
    sentence:
      "A body that was changed at random is accepted only if its schema allows it, and refused by its form only if not.",
    premise: "A body was changed at random and sent.",
    operations: jsonOperations,
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const account = await context.fresh();
      const scene = await openScene(account);
      for (const operation of jsonOperations)
        for (const mistake of mistakesOf(operation, scene).filter(({ rank }) => rank === "against a rule"))
          await commit(account.api, operation, { scene, mistakes: [mistake] });
      await context.forAll(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        for (const operation of jsonOperations) {
          const { path, query, body } = draftOf(operation, scene);
          const spoilt = changes.reduce<unknown>(spoil, body ?? {});
          const { status, text } = await account.api.call(operation, { path, query, body: spoilt });
          const wrong = verdict(operation, spoilt);
          const sent = JSON.stringify(spoilt).slice(0, 200);
          if (wrong !== null) must(status === 400, `${operation} answered ${status} to ${sent}, though ${wrong}.`);
          // Missing, taken or over a limit: no matter of form.
          else must(status < 500, `${operation} answered ${status} to ${sent}: ${text.slice(0, 200)}`);
          context.met();
        }
      });
    },
  },
  {
    id: "D6",
    group: "differential",
    phase: "differential",
    sentence: "What a client gives is what the target has answered, read as JSON: nothing lost, nothing added.",
    premise: "An operation was called by the client and without it.",
    operations: everyList,
    effect: "ro",
    needs: ["client"],
    check: async ({ target, account: { api }, connect, met }) => {
      const client = connect({
        baseUrl: target.baseUrl,
        key: api.key,
        fetch: (input, init) => target.send(new Request(input, init)),
      });
      const me = await api.call("getCurrentUser");
      for (const operation of Object.keys(operationMeta) as OperationId[]) {
        const { method, pathParams, query: known } = operationMeta[operation];
        if (method !== "GET") continue;
        const path = Object.fromEntries(pathParams.map((name) => [name, "nothing_here"]));
        const query = {
          ...("limit" in known && { limit: 3 }),
          ...(operation === "listAssets" && { username: String(me.body?.data?.username) }),
          ...(operation === "bulkVideoStatuses" && { video_ids: "nothing_here" }),
        };
        const raw = await api.call(operation, { path, query });
        // What may be answered otherwise the next time, a client asks for again, and after a pause.
        if (raw.status === 429 || raw.status >= 500) continue;
        const given = await outcomeOf(client, () => client.call(operation, { path, query }));
        const { failure } = given.ok ? { failure: null } : given;
        const [one, other] =
          raw.status < 300
            ? [given.ok ? given.value : failure, raw.body as unknown]
            : [
                [failure?.status, failure?.code, failure?.param ?? null],
                [raw.status, raw.body?.error?.code, raw.body?.error?.param ?? null],
              ];
        must(
          JSON.stringify(one) === JSON.stringify(other),
          `The client gave ${JSON.stringify(one)?.slice(0, 300)} for ${operation}, and the target answered ${raw.text.slice(0, 300)}`,
        );
        met();
      }
    },
  },
  {
    id: "D8",
    group: "differential",
    phase: "differential",
    sentence: "The same acts lead to the same answers at both targets, but for where they are.",
    premise: "The same acts were done at both targets.",
    operations: "all",
    effect: "paid",
    needs: ["worlds", "twin"],
    check: async (context) => {
      const here = await context.fresh();
      const there = await context.freshTwin(here.api.key);
      await context.forAll(
        fc.array(acts, { minLength: 4, maxLength: 12 }),
        async (steps) => {
          await here.control.call("resetWorld");
          await here.control.freeze();
          const saved = await here.control.call("saveSnapshot");
          const mine = await transcribe(here, steps);
          // The same world, which began at the same instant; loaded late, for the twin may be another way to this one.
          await there.control.call("loadSnapshot", { body: saved });
          const other = await transcribe(there, steps);
          for (const [step, answer] of mine.entries())
            must(
              answer === other[step],
              `Answer ${step + 1} is ${answer.slice(0, 300)} here, and ${String(other[step]).slice(0, 300)} at the twin.`,
            );
          if (mine.length > 0) context.met();
        },
        { share: 0.4 },
      );
    },
  },
  {
    id: "D10",
    group: "differential",
    phase: "differential",
    sentence:
      "A world that was saved and loaded again goes on as it would have gone on: the same acts, the same answers.",
    premise: "A world was saved, went on, was loaded, and went on again.",
    operations: "all",
    effect: "paid",
    needs: ["control"],
    check: async (context) => {
      const account = await context.fresh();
      const { control } = account;
      const some = fc.array(acts, { minLength: 2, maxLength: 8 });
      await context.forAll(
        fc.record({ before: some, after: some }),
        async ({ before, after }) => {
          await control.call("resetWorld");
          await control.freeze();
          await transcribe(account, before);
          const saved = await control.call("saveSnapshot");
          const first = await transcribe(account, after);
          await control.call("loadSnapshot", { body: saved });
          const again = await transcribe(account, after);
          for (const [step, answer] of first.entries())
            must(
              answer === again[step],
              `Answer ${step + 1} was ${answer.slice(0, 300)}; after loading it is ${String(again[step]).slice(0, 300)}.`,
            );
          if (first.length > 0) context.met();
        },
        { share: 0.4 },
      );
    },
  },
];

export const differentialLaws: readonly Law[] = [...standing, ...active, ...prismLaws];

/** What an account is answered, without what belongs to the way there: the address, and headers of the connection. */
async function transcribe(
  account: Parameters<typeof createActor>[0],
  steps: readonly Act[],
): Promise<readonly string[]> {
  const { api } = account;
  const ground = await groundOf(api);
  const actor = createActor(account, ground);
  for (const act of steps) await actor.act(act);
  return actor.transcript.map((line) => withoutWay(line, api.baseUrl));
}

function withoutWay(line: string, baseUrl: string): string {
  const [, status = "", headers = "[]", text = line] = /^(\d+) (\[.*?\]\]) (.*)$/s.exec(line) ?? [];
  const kept = (JSON.parse(headers) as readonly (readonly [string, string])[]).filter(([name]) =>
    /^(content-type|retry-after|idempotent-replayed|allow)$/.test(name),
  );
  return `${status} ${JSON.stringify(kept)} ${text}`.replaceAll(baseUrl, "$URL");
}
