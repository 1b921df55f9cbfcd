/** The API's contract as a judge of requests. */

import type { OperationId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import { headers, pathParams, propertyOrder, query, requestBody } from "../../generated/validators.ts";
import type { Judge } from "../web/judge.ts";
import { createJudge } from "../web/judge.ts";

/** Query parameters that the contract does not name are ignored, on every operation alike, as the service does. */
export const judge: Judge<OperationId> = createJudge<OperationId>(
  { operations, headers, pathParams, propertyOrder, query, requestBody },
  { unknownQuery: "ignore" },
);
