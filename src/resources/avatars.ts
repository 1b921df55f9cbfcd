import type { GroupId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { Waiter } from "../jobs/job.ts";
import { createWaiter } from "../jobs/job.ts";
import type { Waiting } from "../jobs/waiting.ts";
import type { CallOptions } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

type Group = Data<"getAvatarGroup">;

export interface Avatars {
  /** Groups, newest first; `ownership: "private"` for those of the account. */
  readonly list: (
    query?: Query<"listAvatarGroups">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listAvatarGroups">, "listAvatarGroups">;
  /** Starts the training of a digital twin, a photo avatar or a prompted one. Training takes time: see `wait`. */
  readonly create: (body: Body<"createAvatar">, options?: CallOptions) => Call<Data<"createAvatar">, "createAvatar">;
  readonly get: (groupId: GroupId, options?: CallOptions) => Call<Group, "getAvatarGroup">;
  readonly update: (
    groupId: GroupId,
    body: Body<"updateAvatarGroup">,
    options?: CallOptions,
  ) => Call<Data<"updateAvatarGroup">, "updateAvatarGroup">;
  /** Deletes a group and all of its looks. */
  readonly delete: (groupId: GroupId, options?: CallOptions) => Call<Data<"deleteAvatarGroup">, "deleteAvatarGroup">;
  /**
   * Waits until a group is trained. Resolves with the group when its `status` is `completed`, and also when it is
   * `pending_consent`: the training is over then, and what is missing is a person's yes (`client.consent.create`,
   * `client.consent.wait`). Public groups have no status and resolve at once. An unknown status waits on.
   *
   * @throws JobFailedError when the training failed; WaitError when the time is up; whatever a request throws.
   */
  readonly wait: Waiter<Group, GroupId>;
}

export function createAvatars({ call, list }: Caller, waiting: Waiting): Avatars {
  const get: Avatars["get"] = (groupId, options) =>
    call("GET /v3/avatars/{group_id}", { path: { group_id: groupId } }, options);

  return {
    list: (query, options) => list("GET /v3/avatars", query, options),
    create: (body, options) => call("POST /v3/avatars", { body }, options),
    get,
    update: (groupId, body, options) =>
      call("PATCH /v3/avatars/{group_id}", { path: { group_id: groupId }, body }, options),
    delete: (groupId, options) => call("DELETE /v3/avatars/{group_id}", { path: { group_id: groupId } }, options),
    wait: createWaiter("avatar", waiting),
  };
}
