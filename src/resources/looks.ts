import type { Caller, CallOptions } from "../call.ts";
import type { PagedList } from "../pages.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface Looks {
  /** Looks, newest first, of one group or of all. A look's id is what `videos.create` takes as `avatar_id`. */
  readonly list: (query?: Query<"listAvatarLooks">, options?: CallOptions) => PagedList<Envelope<"listAvatarLooks">>;
  readonly get: (lookId: string, options?: CallOptions) => Promise<Data<"getAvatarLook">>;
  /** Renames a private look. */
  readonly update: (
    lookId: string,
    body: Body<"updateAvatarLook">,
    options?: CallOptions,
  ) => Promise<Data<"updateAvatarLook">>;
  /** Deletes a private look; with the last one its group goes, too. */
  readonly delete: (lookId: string, options?: CallOptions) => Promise<Data<"deleteAvatarLook">>;
}

export function createLooks({ call, list }: Caller): Looks {
  return {
    list: (query, options) => list("listAvatarLooks", query, options),
    get: (lookId, options) => call("getAvatarLook", { path: { look_id: lookId } }, options),
    update: (lookId, body, options) => call("updateAvatarLook", { path: { look_id: lookId }, body }, options),
    delete: (lookId, options) => call("deleteAvatarLook", { path: { look_id: lookId } }, options),
  };
}
