import type { Caller } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { Call } from "../safe.ts";
import type { Data } from "../wire.ts";

export interface Users {
  /** The account behind the credential, with what is left to spend. */
  readonly me: (options?: CallOptions) => Call<Data<"getCurrentUser">, "getCurrentUser">;
}

export function createUsers({ call }: Caller): Users {
  return { me: (options) => call("GET /v3/users/me", {}, options) };
}
