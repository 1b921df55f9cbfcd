import type { Caller, CallOptions } from "../call.ts";
import type { Body, Data } from "../wire.ts";

export interface Consent {
  /**
   * Asks for the consent of the person that a digital twin shows. Returns the group and the `url` of the page on which
   * that person decides; it holds for 24 hours.
   */
  readonly create: (
    groupId: string,
    body?: Body<"createAvatarConsent">,
    options?: CallOptions,
  ) => Promise<Data<"createAvatarConsent">>;
}

export function createConsent({ call }: Caller): Consent {
  return {
    create: (groupId, body, options) => call("createAvatarConsent", { path: { group_id: groupId }, body }, options),
  };
}
