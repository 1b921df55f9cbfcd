/** The control API's contract as a judge of calls, and of what programs ask for in process. */

import type { OperationId } from "../../generated/control/operations.ts";
import { operations } from "../../generated/control/operations.ts";
import { headers, pathParams, propertyOrder, query, requestBody } from "../../generated/control/validators.ts";
import type { Judge } from "../web/judge.ts";
import { createJudge } from "../web/judge.ts";

export const judge: Judge<OperationId> = createJudge<OperationId>(
  { operations, headers, pathParams, propertyOrder, query, requestBody },
  { unknownQuery: "refuse" },
);

/** What a program says, in the spelling of a call: `shiftMs` is `shift_ms`, and what is undefined is left out. */
export function wireOf(said: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}
