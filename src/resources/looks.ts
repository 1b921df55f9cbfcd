import type { LookId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface Looks {
  /** Looks, newest first, of one group or of all. A look's id is what `videos.create` takes as `avatar_id`. */
  readonly list: (
    query?: Query<"listAvatarLooks">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listAvatarLooks">, "listAvatarLooks">;
  readonly get: (lookId: LookId, options?: CallOptions) => Call<Data<"getAvatarLook">, "getAvatarLook">;
  /** Renames a private look. */
  readonly update: (
    lookId: LookId,
    body: Body<"updateAvatarLook">,
    options?: CallOptions,
  ) => Call<Data<"updateAvatarLook">, "updateAvatarLook">;
  /** Deletes a private look; with the last one its group goes, too. */
  readonly delete: (lookId: LookId, options?: CallOptions) => Call<Data<"deleteAvatarLook">, "deleteAvatarLook">;
}

export function createLooks({ call, list }: Caller): Looks {
  return {
    list: (query, options) => list("GET /v3/avatars/looks", query, options),
    get: (lookId, options) => call("GET /v3/avatars/looks/{look_id}", { path: { look_id: lookId } }, options),
    update: (lookId, body, options) =>
      call("PATCH /v3/avatars/looks/{look_id}", { path: { look_id: lookId }, body }, options),
    delete: (lookId, options) => call("DELETE /v3/avatars/looks/{look_id}", { path: { look_id: lookId } }, options),
  };
}
