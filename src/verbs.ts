/**
 * `client.GET("/v3/videos/{video_id}", …)`: the face of openapi-fetch, with types of our own. Those of openapi-fetch 0.17
 * map over each response, which breaks branded ids, open enums and tuples.
 */
import type { paths } from "../generated/api.ts";
import type { Exchange } from "./exchange.ts";
import type { CallOptions } from "./options.ts";
import type { BodyOf, ErrorOf, SuccessOf } from "./wire.ts";

type Method = "get" | "post" | "put" | "patch" | "delete";

/** Paths on which the contract has an operation of that method. */
export type PathsWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, { responses: unknown }> ? Path : never;
}[keyof paths];

type ParamsOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? { readonly params?: Parameters }
    : { readonly params: Parameters }
  : never;

/** Second argument of a verb: `params` (path, query, header) and `body` as the operation wants them. */
export type VerbInit<Operation> = ParamsOf<Operation> & BodyOf<Operation> & CallOptions;

/** `error` is the API's error body, or text when the answer was not JSON (a proxy's page; the status when it was empty). */
export type VerbResult<Operation> =
  | { readonly data: SuccessOf<Operation>; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: ErrorOf<Operation> | string; readonly response: Response };

/** Resolves with `{ data, error, response }` whatever the status; rejects like any call when no whole answer came. */
export type Verb<M extends Method> = <Path extends PathsWith<M>>(
  path: Path,
  ...init: Record<never, never> extends VerbInit<paths[Path][M]>
    ? [init?: VerbInit<paths[Path][M]>]
    : [init: VerbInit<paths[Path][M]>]
) => Promise<VerbResult<paths[Path][M]>>;

export interface Verbs {
  readonly GET: Verb<"get">;
  readonly POST: Verb<"post">;
  readonly PUT: Verb<"put">;
  readonly PATCH: Verb<"patch">;
  readonly DELETE: Verb<"delete">;
}

export function createVerbs(exchange: Exchange): Verbs {
  const verb =
    (method: string) =>
    async (path: string, init?: object): Promise<never> => {
      const answer = await exchange(method, path, init);
      const { response } = answer;
      // Never falsy: who asks `if (error)` must see every failure.
      const result = answer.ok
        ? { data: answer.data, response }
        : { error: answer.error || String(response.status), response };
      return result as never;
    };
  return { GET: verb("GET"), POST: verb("POST"), PUT: verb("PUT"), PATCH: verb("PATCH"), DELETE: verb("DELETE") };
}
