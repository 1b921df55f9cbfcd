/** The control API's contract as a judge of calls. */

import type { OperationId } from "../../generated/control/operations.ts";
import { operations } from "../../generated/control/operations.ts";
import { headers, pathParams, propertyOrder, query, requestBody } from "../../generated/control/validators.ts";
import type { Judge } from "../web/judge.ts";
import { createJudge } from "../web/judge.ts";

export const judge: Judge<OperationId> = createJudge<OperationId>(
  { operations, headers, pathParams, propertyOrder, query, requestBody },
  { unknownQuery: "refuse" },
);
