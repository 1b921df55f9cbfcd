/** What a client makes of what it is answered: errors in and out of the API's format, and things that came later. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { documentedErrors, operationMeta } from "../../../generated/operations.ts";
import type { Turn } from "../client/script.ts";
import { clientLaw, describe, openStage, refusal } from "../client/stage.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

const operations = (Object.keys(operationMeta) as OperationId[]).filter(
  (operation) => !/form/.test(operationMeta[operation].body?.contentType ?? ""),
);

function inputOf(operation: OperationId): object {
  const { pathParams, body } = operationMeta[operation];
  return { path: Object.fromEntries(pathParams.map((name) => [name, "x1"])), ...(body && { body: {} }) };
}

const html = "<!doctype html><html><body><h1>Bad gateway</h1></body></html>";
/** Bodies in no format of the API's. */
const foreign: readonly Turn[] = [
  { body: "" },
  { body: html, headers: { "content-type": "text/html" } },
  { body: html, headers: { "content-type": "application/json" } },
  { body: "{", headers: { "content-type": "application/json" } },
  { body: '{"error":{"code":"x"', headers: { "content-type": "application/json" } },
  { body: { error: { code: "cut_off", message: "This does not come whole.", param: null } }, breakAt: 20 },
];
const notAnEnvelope: readonly Turn[] = [
  { body: null },
  { body: [] },
  { body: 5 },
  { body: { error: null } },
  { body: { error: "text" } },
  { body: { error: { code: 5, message: [], param: {} } } },
  { body: { message: "Not here.", code: 400112, data: null } },
];

export const clientAnswerLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K11",
    sentence: "Every error that the contract documents arrives as an error of the API with its status, code and param.",
    premise: "An operation was answered with an error that the contract documents.",
    check: async (context) => {
      for (const operation of operations)
        for (const [status, codes] of Object.entries(documentedErrors[operation]))
          for (const [code, body] of Object.entries(codes)) {
            const stage = openStage(context, () => ({ status: Number(status), body }));
            const outcome = await stage.settle(() => stage.client.call(operation, inputOf(operation)));
            const { param } = body.error;
            must(!outcome.ok, `${operation} was answered with ${status} ${code} and ${describe(outcome)}.`);
            const { failure } = outcome;
            must(
              failure.kind === "api" &&
                failure.status === Number(status) &&
                failure.code === body.error.code &&
                (failure.param ?? null) === param,
              `${operation} was answered with ${status} ${code} (${param}) and ${describe(outcome)}.`,
            );
            context.met();
          }
    },
  }),
  clientLaw({
    id: "K21",
    sentence:
      "An error in another format, an empty, broken or foreign one, still arrives with its status; a success that cannot be read is an error.",
    premise: "An answer was not in the format of the API.",
    check: async (context) => {
      for (const status of [400, 401, 404, 418, 500, 502, 503])
        for (const turn of [...foreign, ...notAnEnvelope] as readonly object[]) {
          const stage = openStage(context, () => ({ ...turn, status }));
          const outcome = await stage.settle(() => stage.client.getVideo("v1"));
          must(
            !outcome.ok && outcome.failure.status === status && (outcome.failure.code ?? null) === null,
            `${status} with ${JSON.stringify(turn)} ${describe(outcome)}.`,
          );
          context.met();
        }
      for (const turn of foreign as readonly object[]) {
        const stage = openStage(context, () => ({ ...turn, status: 200 }));
        const outcome = await stage.settle(() => stage.client.getVideo("v1"));
        must(
          !outcome.ok && ["answer", "network"].includes(outcome.failure.kind),
          `200 with ${JSON.stringify(turn)} ${describe(outcome)}.`,
        );
        context.met();
      }
    },
  }),
  clientLaw({
    id: "K12",
    sentence:
      "What came later does no harm: a new member of an enum, a new field, a new code and a new status pass through.",
    premise: "An answer held something that the contract does not name.",
    check: async (context) => {
      const name = fc.stringMatching(/^[a-z][a-z_]{2,20}$/);
      const status = fc.constantFrom(402, 405, 410, 418, 422, 451, 507, 599);
      await context.forAll(fc.record({ name, status, value: fc.jsonValue() }), async (given) => {
        const video = { id: "v1", status: given.name, [`new_${given.name}`]: given.value };
        const stage = openStage(context, (_, at) =>
          at === 0 ? { body: { data: video } } : refusal(given.status, given.name),
        );
        const fine = await stage.settle(() => stage.client.getVideo("v1"));
        must(
          fine.ok && JSON.stringify(fine.value) === JSON.stringify(video),
          `A video that was ${JSON.stringify(video)} ${describe(fine)}.`,
        );
        const bad = await stage.settle(() => stage.client.getVideo("v1"));
        must(
          !bad.ok &&
            bad.failure.kind === "api" &&
            bad.failure.status === given.status &&
            bad.failure.code === given.name,
          `The error ${given.status} ${given.name} ${describe(bad)}.`,
        );
        context.met();
      });
    },
  }),
];
