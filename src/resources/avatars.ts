import type { Caller, CallOptions } from "../call.ts";
import { JobFailedError } from "../jobErrors.ts";
import type { Settings } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { WaitOptions } from "../wait.ts";
import { waitFor } from "../wait.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

type Group = Data<"getAvatarGroup">;

export interface Avatars {
  /** Groups, newest first; `ownership: "private"` for those of the account. */
  readonly list: (query?: Query<"listAvatarGroups">, options?: CallOptions) => PagedList<Envelope<"listAvatarGroups">>;
  /** Starts the training of a digital twin, a photo avatar or a prompted one. Training takes time: see `wait`. */
  readonly create: (body: Body<"createAvatar">, options?: CallOptions) => Promise<Data<"createAvatar">>;
  readonly get: (groupId: string, options?: CallOptions) => Promise<Group>;
  readonly update: (
    groupId: string,
    body: Body<"updateAvatarGroup">,
    options?: CallOptions,
  ) => Promise<Data<"updateAvatarGroup">>;
  /** Deletes a group and all of its looks. */
  readonly delete: (groupId: string, options?: CallOptions) => Promise<Data<"deleteAvatarGroup">>;
  /**
   * Waits until a group is trained. Resolves with the group when its `status` is `completed`, and also when it is
   * `pending_consent`: the training is over then, and what is missing is a person's yes (`client.consent.create`), for
   * which no program should sit and wait. Public groups have no status and resolve at once. An unknown status waits on.
   *
   * @throws JobFailedError when the training failed; WaitError when the time is up; whatever a request throws.
   */
  readonly wait: (groupId: string, options?: WaitOptions<Group>) => Promise<Group>;
}

export function createAvatars({ call, list }: Caller, { clock, redactor }: Settings): Avatars {
  const get: Avatars["get"] = (groupId, options) => call("getAvatarGroup", { path: { group_id: groupId } }, options);

  const isTrained = (group: Group): boolean => {
    if (group.status === "failed") {
      const code = group.error?.code ?? null;
      const failureMessage = group.error ? redactor.text(group.error.message) : null;
      const message = `The training of avatar ${group.id} failed: ${code ?? "no code"}, ${failureMessage ?? "no reason given"}`;
      throw new JobFailedError({ message, id: group.id, code, failureMessage, state: group });
    }
    return group.status == null || group.status === "completed" || group.status === "pending_consent";
  };

  return {
    list: (query, options) => list("listAvatarGroups", query, options),
    create: (body, options) => call("createAvatar", { body }, options),
    get,
    update: (groupId, body, options) => call("updateAvatarGroup", { path: { group_id: groupId }, body }, options),
    delete: (groupId, options) => call("deleteAvatarGroup", { path: { group_id: groupId } }, options),
    wait: (groupId, options) => waitFor({ noun: "avatar", id: groupId, get, isOver: isTrained }, clock, options),
  };
}
