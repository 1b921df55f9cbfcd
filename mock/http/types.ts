/** Types of handlers, all taken from the contract: nothing about the wire is typed a second time. */

import type { operations as Contract } from "../../generated/api.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { Direction } from "../domain/planning.ts";
import type { ViewContext } from "../domain/views.ts";
import type { Scheme } from "../web/credential.ts";
import type { AnswerOf, BodyOf, PathOf, QueryOf } from "../web/wire.ts";
import type { World } from "../world/world.ts";

export interface Call<Op extends OperationId> {
  readonly world: World;
  /** The instant of the request; every answer to it speaks of this instant alone. */
  readonly now: number;
  readonly view: ViewContext;
  /** How the jobs that the request makes are to go. */
  readonly direction: Direction;
  readonly scheme: Scheme;
  readonly path: PathOf<Contract[Op]>;
  readonly query: QueryOf<Contract[Op]>;
  readonly body: BodyOf<Contract[Op]>;
}

/** Synchronous, so that nothing can come between a handler's checks and its changes. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => AnswerOf<Contract[Op]>;

/** One handler for each operation of the contract: after a change of the spec the compiler names the missing ones. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
