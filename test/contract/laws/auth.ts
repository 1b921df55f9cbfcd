/** Who may call. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { CallInit } from "../api.ts";
import { groundOf, kinds, make } from "../kinds.ts";
import type { ActiveLaw, Law, StandingLaw } from "../law.ts";
import { must } from "../law.ts";
import { changeIn, observe } from "../observe.ts";

const everyOperation = Object.keys(operationMeta) as OperationId[];

/** Path parameters that lead nowhere: who is not let in must not learn that. */
const nowhere = new Proxy<Record<string, string>>({}, { get: () => "nothing_here" });

const activeLaws: readonly ActiveLaw[] = [
  {
    id: "A1",
    group: "auth",
    phase: "coverage",
    sentence:
      "Without a credential, or with one that is refused, every operation answers 401 in the API's error format.",
    premise: "An operation was called without a credential.",
    operations: "all",
    effect: "ro",
    check: async ({ account, each, sample, met }) => {
      const without: readonly CallInit["headers"][] = [
        { "x-api-key": null },
        { "x-api-key": "" },
        { "x-api-key": null, authorization: "Bearer" },
        { "x-api-key": null, authorization: "Basic dTpw" },
      ];
      const all = everyOperation.flatMap((operation) => without.map((headers) => ({ operation, headers })));
      await each(
        account,
        sample(all, ({ operation }) => operation),
        async (api, { operation, headers }) => {
          const { status, body } = await api.call(operation, { path: nowhere, headers: { ...headers } });
          const code: unknown = body?.error?.code;
          must(status === 401, `${operation} with ${JSON.stringify(headers)} answered ${status}, not 401.`);
          must(code === "unauthorized", `The 401 of ${operation} has the code ${String(code)}, not unauthorized.`);
          met();
        },
      );
    },
  },
  {
    id: "A2",
    group: "auth",
    phase: "coverage",
    sentence:
      "The credential is looked at before anything else: a broken body, an unknown path and an unknown id are 401, too.",
    premise: "A wrong request was sent without a credential.",
    operations: "all",
    effect: "ro",
    check: async ({ account: { api }, met }) => {
      for (const operation of everyOperation) {
        const { method, body } = operationMeta[operation];
        if (body === null) continue;
        const headers = { "x-api-key": null, "content-type": "application/json" };
        const { status } = await api.call(operation, { path: nowhere, raw: "{", headers });
        must(status === 401, `${method} ${operation} with a broken body and no credential answered ${status}.`);
        met();
      }
    },
  },
  {
    id: "A3",
    group: "auth",
    phase: "coverage",
    sentence:
      "A key and a bearer token open the same account, however the scheme is spelled; of both at once one wins, and everywhere the same.",
    premise: "An operation was called with a bearer token, or with both.",
    operations: "all",
    effect: "ro",
    needs: ["worlds"],
    check: async ({ fresh, met }) => {
      const [mine, other] = [await fresh(), await fresh()];
      const reads = everyOperation.filter(
        (operation) => operationMeta[operation].method === "GET" && operationMeta[operation].pathParams.length === 0,
      );
      const ask = async (operation: OperationId, headers: CallInit["headers"]): Promise<string> => {
        const { text, body } = await mine.api.call(operation, {
          query: queryOf(operation),
          ...(headers && { headers }),
        });
        // Who pays for a call, and is shown there, goes by the scheme.
        return operation === "getCurrentUser" ? String(body?.data?.username) : text;
      };
      for (const operation of reads) {
        const byKey = await ask(operation, undefined);
        for (const scheme of ["Bearer", "bearer", "BEARER"]) {
          const byToken = await ask(operation, { "x-api-key": null, authorization: `${scheme} ${mine.api.key}` });
          must(
            byToken === byKey,
            `${operation} with \`${scheme}\` answered ${byToken.slice(0, 120)}, by key ${byKey.slice(0, 120)}.`,
          );
          met();
        }
      }
      const wins = new Set<string>();
      for (const operation of ["getCurrentUser", "listAvatarLooks", "listWebhookEndpoints"] as const) {
        await other.api.call("createWebhookEndpoint", { body: { url: `https://hooks.example/${operation}` } });
        const both = await ask(operation, { authorization: `Bearer ${other.api.key}` });
        const [byKey, byToken] = [
          await ask(operation, undefined),
          await ask(operation, { "x-api-key": null, authorization: `Bearer ${other.api.key}` }),
        ];
        if (byKey === byToken) continue;
        wins.add(both === byKey ? "the key" : both === byToken ? "the token" : `neither (${both.slice(0, 80)})`);
        met();
      }
      must(wins.size === 1, `Of a key and a token sent together there wins ${[...wins].join(", or ")}.`);
    },
  },
  {
    id: "A4",
    group: "auth",
    phase: "coverage",
    sentence: "A key opens nothing where it does not belong: in the query, a cookie, the body or another header.",
    premise: "A request carried the key where no credential belongs.",
    operations: "all",
    effect: "ro",
    // A made-up key: a real one does not belong in addresses, which are logged on their way.
    needs: ["worlds"],
    check: async ({ fresh, met }) => {
      const { api } = await fresh();
      const { key } = api;
      for (const name of ["api_key", "x-api-key", "X-Api-Key", "key", "token", "access_token"]) {
        const places: readonly CallInit[] = [
          { query: { [name]: key } },
          { headers: { cookie: `${name}=${key}` } },
          ...(/api-key/i.test(name) ? [] : [{ headers: { [name.replace("_", "-")]: key } }]),
        ];
        for (const init of places) {
          const { status } = await api.call("getCurrentUser", {
            ...init,
            headers: { ...init.headers, "x-api-key": null },
          });
          must(
            status === 401,
            `getCurrentUser answered ${status}, not 401, to a key sent as ${Object.keys(init)[0]} ${name}.`,
          );
          met();
        }
        for (const operation of ["createWebhookEndpoint", "updateAvatarLook"] as const) {
          const init = { path: nowhere, body: { [name]: key }, headers: { "x-api-key": null } };
          const { status } = await api.call(operation, init);
          must(status === 401, `${operation} answered ${status}, not 401, to a key sent as ${name} in the body.`);
          met();
        }
      }
    },
  },
  {
    id: "A5",
    group: "auth",
    phase: "coverage",
    sentence: "A request that is answered with 401 has changed nothing.",
    premise: "A request that would change something was sent without a credential that opens the account.",
    operations: "all",
    effect: "paid",
    needs: ["worlds"],
    check: async ({ fresh, met }) => {
      const maker = await fresh();
      const { api } = maker;
      const ground = await groundOf(api);
      const ids = new Map<string, string>();
      for (const kind of kinds) ids.set(kind.name, (await make(maker, kind, ground, 0)).id);
      const before = await observe(api);
      const refused = [{ "x-api-key": "" }, { "x-api-key": null, authorization: `Basic ${btoa(`${api.key}:`)}` }];
      for (const kind of kinds)
        for (const headers of refused) {
          const calls: readonly (readonly [OperationId | null, CallInit])[] = [
            [kind.create, kind.call(ground, 1)],
            [kind.remove, { path: { [kind.param]: ids.get(kind.name) ?? "" } }],
          ];
          for (const [operation, init] of calls) {
            if (operation === null) continue;
            const { status } = await api.call(operation, { ...init, headers });
            must(status === 401, `${operation} answered ${status}, not 401, to ${JSON.stringify(headers)}.`);
            met();
          }
        }
      const change = changeIn(before, await observe(api));
      must(change === null, `Requests that were answered with 401 have changed something: ${change}.`);
    },
  },
  {
    id: "A6",
    group: "auth",
    phase: "coverage",
    sentence: "Who is let in and may not touch what belongs to all is told so with 403, and nothing has changed.",
    premise: "Something public was to be changed or deleted.",
    operations: ["updateAvatarLook", "deleteAvatarLook", "updateAvatarGroup", "deleteAvatarGroup", "deleteVoice"],
    effect: "rw",
    needs: ["worlds"],
    check: async ({ fresh, met }) => {
      const { api } = await fresh();
      const first = async (list: OperationId, query: CallInit["query"]): Promise<any> =>
        (await api.call(list, { ...(query && { query }) })).body?.data?.[0];
      const look = (await first("listAvatarLooks", { ownership: "public" }))?.id;
      const group = (await first("listAvatarGroups", { ownership: "public" }))?.id;
      const voice = (await first("listVoices", { type: "public" }))?.voice_id;
      const attempts: readonly (readonly [OperationId, OperationId, string, string | undefined, unknown])[] = [
        ["updateAvatarLook", "getAvatarLook", "look_id", look, { name: "Mine" }],
        ["deleteAvatarLook", "getAvatarLook", "look_id", look, undefined],
        ["updateAvatarGroup", "getAvatarGroup", "group_id", group, { default_voice_id: null }],
        ["deleteAvatarGroup", "getAvatarGroup", "group_id", group, undefined],
        ["deleteVoice", "getVoice", "voice_id", voice, undefined],
      ];
      for (const [operation, read, param, id, body] of attempts) {
        if (id === undefined) continue;
        const path = { [param]: id };
        const before = (await api.call(read, { path })).text;
        const { status, text } = await api.call(operation, { path, ...(body !== undefined && { body }) });
        must(status === 403, `${operation} of the public ${id} answered ${status}, not 403: ${text.slice(0, 150)}`);
        must(
          (await api.call(read, { path })).text === before,
          `${operation} answered 403, and ${id} is not what it was.`,
        );
        met();
      }
    },
  },
];

const secrecyLaw: StandingLaw = {
  id: "A7",
  group: "auth",
  sentence: "No answer holds the key that asked.",
  premise: "Something was answered.",
  judge: ({ showsKey, request }) =>
    showsKey ? `The answer to ${request.method} ${request.path} holds the key of the caller.` : null,
};

export const authLaws: readonly Law[] = [...activeLaws, secrecyLaw];

/** What a read does not go without. */
function queryOf(operation: OperationId): Readonly<Record<string, string>> {
  if (operation === "listAssets") return { username: "nobody" };
  return operation === "bulkVideoStatuses" ? { video_ids: "nothing" } : {};
}
