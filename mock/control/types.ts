/** Types of control handlers, taken from the control API's own contract. */

import type { Context } from "hono";
import type { operations as Contract } from "../../generated/control/api.ts";
import type { OperationId } from "../../generated/control/operations.ts";
import type { Settings } from "../web/settings.ts";
import type { AnswerOf, BodyOf, PathOf, QueryOf } from "../web/wire.ts";
import type { World } from "../world/world.ts";
import type { WorldKey } from "../world/worlds.ts";

export interface ControlCall<Op extends OperationId> {
  readonly c: Context;
  readonly settings: Settings;
  /** The credential that was sent, or the default one, or what a label leads to. */
  readonly worldKey: WorldKey;
  /** Opens that world, which makes it if it is new. */
  readonly world: () => World;
  readonly path: PathOf<Contract[Op]>;
  readonly query: QueryOf<Contract[Op]>;
  readonly body: BodyOf<Contract[Op]>;
}

/** A handler answers with the body of its success, or with a response of its own where that is not JSON. */
export type ControlHandler<Op extends OperationId> = (
  call: ControlCall<Op>,
) => AnswerOf<Contract[Op]> | Response | Promise<AnswerOf<Contract[Op]> | Response>;

/** One handler for each operation of the control contract: after a change of the spec the compiler names the missing ones. */
export type ControlHandlers = { readonly [Op in OperationId]: ControlHandler<Op> };
