/** That nothing of an answer is lost on its way through a client: whatever the contract allows, and what it says nothing of. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { canonical } from "../canonical.ts";
import { clientLaw, describe, openStage } from "../client/stage.ts";
import { routeOf } from "../document.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { everyList, pageOf } from "../lists.ts";
import { goodOnes, placesOf } from "../specimens.ts";

const operations = (Object.keys(operationMeta) as OperationId[]).filter(
  (operation) => !/form/.test(operationMeta[operation].body?.contentType ?? ""),
);

/** Answers that the contract allows: its examples, and some with all fields, with the least, and with null. */
function answersOf(operation: OperationId, count: number): readonly unknown[] {
  const success = String(operationMeta[operation].success);
  const place = placesOf(routeOf(operation)).find(({ status }) => status === success);
  if (place === undefined) return [];
  return [...place.examples, ...place.examples.slice(0, 1).map(withMore), ...goodOnes(place, count)];
}

/** The value with a field more in each of its objects, as a later version of the API may have it. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [name, withMore(each)]);
  return { ...Object.fromEntries(fields), x_later: { since: 2031, notes: [null, ""] } };
}

const pathOf = (operation: OperationId): Record<string, string> =>
  Object.fromEntries(operationMeta[operation].pathParams.map((name) => [name, "x1"]));

export const clientWholeLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K1",
    sentence:
      "Every answer that the contract allows arrives whole: with and without what may be missing, with null where that may be, and with fields that it does not name.",
    premise: "An operation was answered as the contract allows.",
    check: async (context) => {
      const count = Math.ceil(context.runs / 8);
      for (const operation of operations)
        for (const body of answersOf(operation, count)) {
          const stage = openStage(context, () => ({ status: operationMeta[operation].success, body }));
          const input = { path: pathOf(operation), ...(operationMeta[operation].body && { body: {} }) };
          const outcome = await stage.settle(() => stage.client.call(operation, input));
          must(
            outcome.ok && canonical(outcome.value) === canonical(body),
            `${operation}, answered with ${canonical(body).slice(0, 300)}, ${describe(outcome).slice(0, 400)}.`,
          );
          context.met();
        }
      for (const list of everyList)
        for (const body of answersOf(list, count)) {
          const items = pageOf(list, body)?.items ?? [];
          const only = list === "getVideoBatch" ? { data: lastPage((body as Answer).data) } : lastPage(body);
          const stage = openStage(context, () => ({ body: only }));
          const got: unknown[] = [];
          const outcome = await stage.settle(async () => {
            for await (const item of stage.client.list(list, { path: pathOf(list) })) got.push(item);
          });
          must(outcome.ok, `${list}, a single page, ${describe(outcome)}.`);
          must(
            canonical(got) === canonical(items),
            `${list} gave ${canonical(got)}, and its page holds ${canonical(items)}.`,
          );
          context.met();
        }
    },
  }),
];

interface Answer {
  readonly data: unknown;
}

function lastPage(page: unknown): unknown {
  return { ...(page as object), has_more: false, next_token: null };
}
