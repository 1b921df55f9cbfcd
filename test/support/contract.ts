/** The contract as the suite reads it, and its verdict on an answer. */

import { responseOf, routeTaken } from "../contract/document.ts";
import { validatorOf } from "../contract/judges/ajv.ts";

export * from "../contract/document.ts";
export { createJudge, validatorOf } from "../contract/judges/ajv.ts";

const json = "application/json";

/** What is wrong with an answer by the contract; undefined when nothing is. */
export function complaint({
  method,
  pathname,
  status,
  body,
}: {
  method: string;
  pathname: string;
  status: number;
  body: unknown;
}): string | undefined {
  const route = routeTaken(method, pathname);
  if (route === undefined) return [401, 404, 501].includes(status) ? undefined : `${status} where no operation is`;
  const response = responseOf(route, status);
  const schema = response?.content?.[json]?.schema;
  if (schema === undefined) return `${route.id} declares no status ${status}`;
  const validate = validatorOf(schema);
  if (!validate(body)) return `the ${status} of ${route.id} breaks its schema: ${JSON.stringify(validate.errors)}`;
  const code = (body as { readonly error?: { readonly code: string } }).error?.code;
  return code === undefined || response?.["x-error-codes"]?.includes(code) === true
    ? undefined
    : `${route.id} declares no code ${code} for ${status}`;
}
