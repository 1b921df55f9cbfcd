/** Types of handlers, all taken from the contract: nothing about the wire is typed a second time. */

import type { operations as Contract } from "../../generated/api.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { ViewContext } from "../domain/views.ts";
import type { Scheme } from "../web/credential.ts";
import type { World } from "../world/world.ts";
import type { FormOf } from "./bodies.ts";

type ParametersOf<Op extends OperationId> = Contract[Op] extends { parameters: infer P } ? P : never;
export type PathOf<Op extends OperationId> = ParametersOf<Op> extends { path: infer P } ? P : Record<never, never>;
export type QueryOf<Op extends OperationId> =
  ParametersOf<Op> extends { query?: infer Q } ? NonNullable<Q> : Record<never, never>;
export type BodyOf<Op extends OperationId> = Contract[Op] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : Contract[Op] extends { requestBody?: { content: { "application/json": infer B } } }
    ? B | undefined
    : Contract[Op] extends { requestBody: { content: { "multipart/form-data": infer Parts } } }
      ? FormOf<Parts>
      : undefined;
type ResponsesOf<Op extends OperationId> = Contract[Op] extends { responses: infer R } ? R : never;
/** The body of the operation's success. */
export type AnswerOf<Op extends OperationId> =
  ResponsesOf<Op> extends { 200: { content: { "application/json": infer A } } }
    ? A
    : ResponsesOf<Op> extends { 202: { content: { "application/json": infer A } } }
      ? A
      : never;

export interface Call<Op extends OperationId> {
  readonly world: World;
  /** The instant of the request; every answer to it speaks of this instant alone. */
  readonly now: number;
  readonly view: ViewContext;
  readonly scheme: Scheme;
  readonly path: PathOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
}

/** Synchronous, so that nothing can come between a handler's checks and its changes. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => AnswerOf<Op>;

/** One handler for each operation of the contract: after a change of the spec the compiler names the missing ones. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
