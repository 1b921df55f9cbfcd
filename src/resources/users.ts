import type { Caller, CallOptions } from "../call.ts";
import type { Data } from "../wire.ts";

export interface Users {
  /** The account behind the credential, with what is left to spend. */
  readonly me: (options?: CallOptions) => Promise<Data<"getCurrentUser">>;
}

export function createUsers({ call }: Caller): Users {
  return { me: (options) => call("getCurrentUser", {}, options) };
}
