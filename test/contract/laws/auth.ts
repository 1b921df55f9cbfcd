/** Who may call. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { CallInit } from "../api.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

const everyOperation = Object.keys(operationMeta) as OperationId[];

/** Path parameters that lead nowhere: who is not let in must not learn that. */
const nowhere = new Proxy<Record<string, string>>({}, { get: () => "nothing_here" });

export const authLaws: readonly ActiveLaw[] = [
  {
    id: "A1",
    group: "auth",
    phase: "coverage",
    sentence:
      "Without a credential, or with one that is refused, every operation answers 401 in the API's error format.",
    premise: "An operation was called without a credential.",
    operations: "all",
    effect: "ro",
    check: async ({ account: { api }, met }) => {
      const without: readonly CallInit["headers"][] = [
        { "x-api-key": null },
        { "x-api-key": "" },
        { "x-api-key": null, authorization: "Bearer" },
        { "x-api-key": null, authorization: "Basic dTpw" },
      ];
      for (const operation of everyOperation)
        for (const headers of without) {
          const { status, body } = await api.call(operation, { path: nowhere, headers: { ...headers } });
          const code: unknown = body?.error?.code;
          must(status === 401, `${operation} with ${JSON.stringify(headers)} answered ${status}, not 401.`);
          must(code === "unauthorized", `The 401 of ${operation} has the code ${String(code)}, not unauthorized.`);
          met();
        }
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
];
