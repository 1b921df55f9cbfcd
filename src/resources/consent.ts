import type { GroupId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { Waiter } from "../jobs/job.ts";
import { createWaiter } from "../jobs/job.ts";
import type { Waiting } from "../jobs/waiting.ts";
import type { CallOptions } from "../options.ts";
import type { Call } from "../safe.ts";
import type { Body, Data } from "../wire.ts";

type Group = Data<"getAvatarGroup">;

export interface Consent {
  /**
   * Asks for the consent of the person that a digital twin shows. Returns the group and the `url` of the page on which
   * that person decides; it holds for 24 hours.
   */
  readonly create: (
    groupId: GroupId,
    body?: Body<"createAvatarConsent">,
    options?: CallOptions,
  ) => Call<Data<"createAvatarConsent">, "createAvatarConsent">;
  /**
   * Waits until that person has said yes, and resolves with the group. One that needs no consent resolves at once. People
   * take their time: give `timeoutMs`, or save the wait (`JSON.stringify(job)`) and go on with it later.
   *
   * @throws JobFailedError when the person has declined, who may be asked again; WaitError when the time is up; whatever
   * a request throws.
   */
  readonly wait: Waiter<Group, GroupId>;
}

export function createConsent({ call }: Caller, waiting: Waiting): Consent {
  return {
    create: (groupId, body, options) =>
      call("POST /v3/avatars/{group_id}/consent", { path: { group_id: groupId }, body }, options),
    wait: createWaiter("consent", waiting),
  };
}
