/** What operations can answer, and what makes no difference to it. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { CallInit } from "../api.ts";
import { reversed } from "../canonical.ts";
import type { Context } from "../context.ts";
import { responseOf, routeOf } from "../document.ts";
import { furnish, jsonOperations, observe } from "../ground.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { parameterTrials } from "../sites/parameters.ts";
import type { Trial } from "../sites/trials.ts";
import { badTrials, goodTrials } from "../sites/trials.ts";
import { furnished } from "../sites/trying.ts";
import { doOnce } from "./schema.examples.ts";

const everyOperation = Object.keys(operationMeta) as OperationId[];
/** What is deleted is of no more use, so that it comes last. */
const inOrder = everyOperation.toSorted((a, b) => Number(isDelete(a)) - Number(isDelete(b)));

function isDelete(operation: OperationId): boolean {
  return operationMeta[operation].method === "DELETE";
}

export const outcomeLaws: readonly ActiveLaw[] = [
  {
    id: "S5",
    group: "schema",
    phase: "coverage",
    sentence: "Every 429 says in Retry-After how many whole seconds to wait.",
    premise: "An operation answered 429.",
    operations: "all",
    effect: "ro",
    needs: ["control"],
    check: async (context) => {
      const { api, ground } = await furnished(context);
      for (const operation of everyOperation) {
        const headers = { prefer: "code=429" };
        const { status, headers: told } = await api.call(operation, { ...ground.leadTo(operation), headers });
        must(status === 429, `${operation} answered ${status} where a 429 was asked for.`);
        const wait = told.get("retry-after");
        must(wait !== null && /^\d+$/.test(wait), `The Retry-After of ${operation} is ${String(wait)}.`);
        context.met();
      }
    },
  },
  {
    id: "S12",
    group: "schema",
    phase: "examples",
    sentence:
      "Every operation can do its work, can refuse what breaks its schema with 400, and answers 404 where it is told to and there is nothing.",
    premise: "An operation was made to answer one of its documented statuses, without being told which.",
    operations: "all",
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      let account = await furnished(context);
      for (const operation of inOrder) {
        const { pathParams, success } = operationMeta[operation];
        // What is deleted can take more with it.
        if (isDelete(operation)) account = await furnished(context);
        if (pathParams.length > 0) {
          const { status } = await account.api.call(operation, { ...nowhere(operation), ...bodyOf(operation) });
          mustAnswer(operation, status, 404);
        }
        const long = parameterTrials.find((trial) => trial.operation === operation && !trial.isGood);
        const bad = badTrials(operation)[0];
        if (bad !== undefined) {
          const { status } = await account.api.call(operation, { ...account.ground.leadTo(operation), body: bad.body });
          mustAnswer(operation, status, 400);
        } else if (long?.in === "query") {
          const { status } = await account.api.call(operation, { query: { [long.name]: long.text } });
          mustAnswer(operation, status, 400);
        }
        if (operation === "getVideoAgentResource") continue;
        mustAnswer(operation, (await doOnce(account, operation)).status, success);
        context.met();
      }
    },
  },
  {
    id: "S13",
    group: "schema",
    phase: "coverage",
    sentence:
      "To leave out a field that has a default is to send the default: the same is answered, and the same is there.",
    premise: "A body was done once without a field and once with its default.",
    operations: jsonOperations,
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const outcome = await inEqualWorlds(context);
      const known = new Map<string, string>();
      const pairs = context.sample(jsonOperations.flatMap(defaultsOf), ([{ operation }]) => operation);
      for (const [absent, given] of pairs) {
        // Fields of one object are left out of the same body.
        const text = `${absent.operation} ${JSON.stringify(absent.body)}`;
        const without = known.get(text) ?? (await outcome(absent));
        known.set(text, without);
        const sent = await outcome(given);
        must(without === sent, `${given.key} makes a difference:\n${differenceOf(without, sent)}`);
        context.met();
      }
    },
  },
  {
    id: "S14",
    group: "schema",
    phase: "random",
    sentence: "The order of fields and the blanks between them make no difference.",
    premise: "A body was sent twice, written in two ways.",
    operations: jsonOperations,
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const outcome = await inEqualWorlds(context);
      const trials = fc.constantFrom(...jsonOperations.flatMap((each) => [...goodTrials(each), ...badTrials(each)]));
      await context.forAll(
        trials,
        async (trial) => {
          const turned = JSON.stringify(reversed(trial.body), null, "\t\n ");
          const [straight, other] = [await outcome(trial), await outcome(trial, turned)];
          must(
            straight === other,
            `The order of fields makes a difference to ${trial.key}:\n${differenceOf(straight, other)}`,
          );
          context.met();
        },
        { share: 0.5 },
      );
    },
  },
];

function mustAnswer(operation: OperationId, status: number, wanted: number): void {
  must(status === wanted, `${operation} answered ${status} where it should have answered ${wanted}.`);
  must(
    responseOf(routeOf(operation), status) !== undefined,
    `${operation} answered ${status}, which its contract does not know.`,
  );
}

function nowhere(operation: OperationId): CallInit {
  return { path: Object.fromEntries(operationMeta[operation].pathParams.map((name) => [name, "nothing_here"])) };
}

function bodyOf(operation: OperationId): CallInit {
  const [good] = goodTrials(operation);
  return good === undefined ? {} : { body: good.body };
}

/** Bodies without a field that has a default, each with the same body that has it. */
function defaultsOf(operation: OperationId): readonly (readonly [Trial, Trial])[] {
  // The items of a batch are bodies of videos, which are tried by themselves.
  const trials = operation === "createVideoBatch" ? [] : goodTrials(operation);
  return trials
    .filter(({ how }) => how === "default")
    .flatMap((given) => {
      const absent = trials.find(({ how, place }) => how === "absent" && place === given.place);
      return absent === undefined ? [] : [[absent, given] as const];
    });
}

/** Sends a body into a world that is as it was for the one before, and tells all that came of it, as text. */
async function inEqualWorlds(context: Context): Promise<(trial: Trial, text?: string) => Promise<string>> {
  const account = await context.fresh();
  const { api, control } = account;
  const ground = await furnish(api);
  const start = await control.call("saveSnapshot");
  return async ({ operation, body }, text = JSON.stringify(body)) => {
    await control.call("loadSnapshot", { body: start });
    const headers = { "content-type": "application/json" };
    const answer = await api.call(operation, { ...ground.leadTo(operation), raw: text, headers });
    return unsigned(`${answer.status} ${answer.text}\n${await observe(context, account, ground)}`);
  };
}

/** Without what another instant changes. */
function unsigned(text: string): string {
  return (
    text
      .replaceAll(/(Expires|Signature|Key-Pair-Id)=[\w%.~-]+/g, "$1")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "(an instant)")
      .replaceAll(/_at":\d{10}/g, '_at":(an instant)')
      // A token may hold the instant of the list that it goes on with.
      .replaceAll(/_token":"[^"]+"/g, '_token":(a token)')
  );
}

function differenceOf(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, at - 60);
  return `… ${one.slice(from, at + 60)} …\n… ${other.slice(from, at + 60)} …`;
}
