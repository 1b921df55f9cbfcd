/** Parameters of queries, paths and headers. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { Api, CallInit } from "../api.ts";
import type { Account, Context } from "../context.ts";
import type { Exchange } from "../exchange.ts";
import { pictureForm, requestExample } from "../ground.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { ParameterTrial } from "../sites/parameters.ts";
import { parameterTrials } from "../sites/parameters.ts";
import { furnished } from "../sites/trying.ts";

const everyOperation = Object.keys(operationMeta) as OperationId[];
const reads = everyOperation.filter((operation) => operationMeta[operation].method === "GET");

/** Path parameters that lead nowhere. */
const nowhere = new Proxy<Record<string, string>>({}, { get: () => "nothing_here" });

function mustBeRefused({ key, text, name }: ParameterTrial, { status, body }: Exchange): void {
  const told = `${key} (${JSON.stringify(text.slice(0, 60))})`;
  must(status === 400, `${told} was answered ${status}, not 400.`);
  must(body?.error?.param === name, `The 400 for ${told} names ${String(body?.error?.param)}, not ${name}.`);
}

/** Done, or refused for something else: nothing has that id, something is there already, a token was never issued. */
function mustPass({ key, text, name }: ParameterTrial, { status, body }: Exchange): void {
  const told = `${key} (${JSON.stringify(text.slice(0, 60))})`;
  const isOfRule = status === 404 || status === 409 || name === "token";
  must(status < 300 || isOfRule, `${told} was answered ${status}: ${String(body?.error?.message)}`);
  must(status < 500, `${told} was answered ${status}.`);
}

/** What an operation needs besides the parameter that is tried. */
function needed(operation: OperationId): Readonly<Record<string, string>> {
  if (operation === "listAssets") return { username: "nobody" };
  return operation === "bulkVideoStatuses" ? { video_ids: "nothing_here" } : {};
}

async function tryParameters(
  { each, sample, ledger, met }: Context,
  account: Account,
  trials: readonly ParameterTrial[],
  send: (api: Api, trial: ParameterTrial) => Promise<Exchange>,
): Promise<void> {
  const chosen = sample(trials, ({ key }) => key);
  await each(account, chosen, async (api, trial) => {
    const exchange = await send(api, trial);
    if (trial.isGood) mustPass(trial, exchange);
    else mustBeRefused(trial, exchange);
    ledger.note(trial.key);
    met();
  });
}

/** Each of the strange ids in each place where an id may stand. */
async function tryStrangeIds(
  { each, sample, met }: Context,
  account: Account,
  trials: readonly ParameterTrial[],
  send: (api: Api, operation: OperationId, path: Record<string, string>) => Promise<Exchange>,
): Promise<void> {
  const places = trials.filter(({ key }) => key.endsWith("inside"));
  const tried = places.flatMap(({ operation, name }) => strangeIds.map((id) => ({ operation, name, id })));
  const chosen = sample(tried, ({ operation }) => operation);
  await each(account, chosen, async (api, { operation, name, id }) => {
    const { status } = await send(api, operation, only(operation, { [name]: id }));
    const told = `${operation} with the ${name} ${JSON.stringify(id)} answered ${status}.`;
    must(status === 404 || status === 400, told);
    met();
  });
}

export const parameterLaws: readonly ActiveLaw[] = [
  {
    id: "V10",
    group: "validation",
    phase: "coverage",
    sentence:
      "Parameters of a query are read as the contract says: at a bound they pass, beyond it, or written in another way, they are refused with 400 and their name; so is one that comes twice.",
    premise: "A list was asked for with a parameter.",
    operations: reads,
    effect: "ro",
    check: async (context) => {
      const { account } = context;
      const trials = parameterTrials.filter((trial) => trial.in === "query" && isRead(trial));
      await tryParameters(context, account, trials, (api, { operation, name, text }) =>
        api.call(operation, { path: nowhere, query: { ...needed(operation), [name]: text } }),
      );
      const good = trials.filter(({ isGood, key }) => isGood && !key.includes("maximum"));
      const chosen = context.sample(good, ({ operation }) => operation);
      await context.each(account, chosen, async (api, trial) => {
        const { operation, name, text } = trial;
        const twice = await api.call(operation, {
          path: nowhere,
          query: { ...needed(operation), [name]: [text, text] },
        });
        mustBeRefused({ ...trial, key: `${trial.key}, twice` }, twice);
        context.met();
      });
    },
  },
  {
    id: "V18",
    group: "validation",
    phase: "coverage",
    sentence: "A parameter of a query that the contract does not name changes nothing, whatever the operation.",
    premise: "The same was asked with and without a parameter that the contract does not name.",
    operations: reads,
    effect: "ro",
    check: async ({ account, each, met }) => {
      await each(account, reads, async (api, operation) => {
        const query = needed(operation);
        const without = await api.call(operation, { path: nowhere, query });
        for (const [name, value] of [
          ["zz_unknown", "1"],
          ["Limit", "0"],
          ["limit[]", "0"],
          ["", "x"],
        ] as const) {
          const { status } = await api.call(operation, { path: nowhere, query: { ...query, [name]: value } });
          must(
            status === without.status,
            `${operation} answers ${without.status}, and with ${name}=${value} ${status}.`,
          );
          met();
        }
      });
    },
  },
  {
    id: "V15",
    group: "validation",
    phase: "coverage",
    sentence:
      "An id in a path is any text of its length: whatever stands there, it is found or not found, or refused by its name, and never leads to another operation's answer or a failure.",
    premise: "Something was read by an id that is none.",
    operations: reads,
    effect: "ro",
    check: async (context) => {
      const { account } = context;
      const trials = parameterTrials.filter((trial) => trial.in === "path" && isRead(trial));
      await tryParameters(context, account, trials, (api, { operation, name, text }) =>
        api.call(operation, { path: only(operation, { [name]: text }), query: needed(operation) }),
      );
      await tryStrangeIds(context, account, trials, (api, operation, path) => api.call(operation, { path }));
    },
  },
  {
    id: "V20",
    group: "validation",
    phase: "coverage",
    sentence:
      "An id in the path of a change is any text of its length, too: not found, or refused by its name, never a failure.",
    premise: "Something was to be changed by an id that is none.",
    operations: everyOperation.filter((operation) => !reads.includes(operation)),
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const account = await context.fresh();
      const trials = parameterTrials.filter((trial) => trial.in === "path" && !isRead(trial));
      const bodyOf = (operation: OperationId): CallInit => {
        const body = requestExample(operation);
        return body === undefined ? {} : { body };
      };
      await tryParameters(context, account, trials, (api, { operation, name, text }) =>
        api.call(operation, { path: only(operation, { [name]: text }), ...bodyOf(operation) }),
      );
      await tryStrangeIds(context, account, trials, (api, operation, path) =>
        api.call(operation, { path, ...bodyOf(operation) }),
      );
    },
  },
  {
    id: "V19",
    group: "validation",
    phase: "coverage",
    sentence:
      "An Idempotency-Key has 1 to 255 letters, digits and -_:. and is refused with 400 and its name otherwise.",
    premise: "An operation was called with an Idempotency-Key.",
    operations: everyOperation.filter((operation) => operationMeta[operation].idempotent),
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const account = await furnished(context);
      await tryParameters(
        context,
        account,
        parameterTrials.filter((trial) => trial.in === "header"),
        (api, { operation, name, text }) => {
          const isForm = operationMeta[operation].body?.contentType === "multipart/form-data";
          const payload: CallInit = isForm ? { raw: pictureForm() } : { body: requestExample(operation) };
          return api.call(operation, { ...account.ground.leadTo(operation), ...payload, headers: { [name]: text } });
        },
      );
    },
  },
];

function isRead({ operation }: ParameterTrial): boolean {
  return operationMeta[operation].method === "GET";
}

function only(operation: OperationId, given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(operationMeta[operation].pathParams.map((name) => [name, given[name] ?? "nothing_here"]));
}

const strangeIds: readonly string[] = [
  "%2F",
  "a/b",
  "../../v3/users/me",
  "%00",
  "\u0000",
  "{}",
  "{video_id}",
  "*",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "é",
  "漢字",
  "👩🏽‍🚀",
  "a b",
  "a?b=c",
  "a#b",
  "'; --",
  "\u202E",
];
