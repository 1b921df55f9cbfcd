/** Consent: a link that the person shown by a digital twin opens to approve or decline its use. */

import type { components } from "../../generated/api.ts";
import { checkHttpUrl } from "./addresses.ts";
import type { AssetRecord } from "./assets.ts";
import { checkAssetInput } from "./assets.ts";
import { invalidParameter } from "./errors.ts";
import type { Plan } from "./plan.ts";
import type { ConsentHabit } from "./scenarios.ts";

export type ConsentBody = components["schemas"]["CreateAvatarConsentBody"];
export type ConsentStatus = "pending" | "approved" | "rejected";
export type Decision = "approved" | "rejected";

/** Part of a group. null: no consent is needed, because no look of the group is a real person's twin. */
export interface Consenting {
  readonly consent: ConsentStatus | null;
}

export interface ConsentLinkRecord {
  /** Last part of the link's address; whoever knows it may decide. */
  readonly id: string;
  readonly seq: number;
  readonly groupId: string;
  readonly createdAt: number;
  readonly rerouteUrl: string | null;
  readonly text: string | null;
  /** When an answer was given through this link or another one of the same group; null while none was. */
  readonly answeredAt: number | null;
  /** When the person opens the link by themself, and whether they approve (`completed`); null: they wait to be shown the page. */
  readonly visit: Plan | null;
}

/** Lifetime of a link. */
export const consentLinkMs: number = 24 * 60 * 60 * 1000;

/** How a link that is sent now will be answered by itself. An approval is for good, so there nobody has to answer. */
export function visitOf(habit: ConsentHabit | null, { consent }: Consenting, now: number): Plan | null {
  if (habit === null || consent === "approved") return null;
  return {
    createdAt: now,
    startsAt: now,
    endsAt: now + habit.afterMs,
    outcome:
      habit.decision === "approved"
        ? { kind: "completed" }
        : { kind: "failed", code: "consent_declined", message: "The person asked has declined." },
  };
}

export type LinkState = "open" | "expired" | "answered";

export function linkState(link: ConsentLinkRecord, now: number): LinkState {
  if (link.answeredAt !== null) return "answered";
  return now >= link.createdAt + consentLinkMs ? "expired" : "open";
}

export function needsConsent({ consent }: Consenting): boolean {
  return consent !== null && consent !== "approved";
}

export interface ConsentRequest {
  /** Status of the group once the request is granted. */
  readonly consent: ConsentStatus;
  /** Whether a page must be opened; a consent video given with the request makes that needless. */
  readonly needsPage: boolean;
}

/** Approval is for good: a later request gives a link but takes nothing back. A decline may be asked again. */
export function requestConsent(
  body: ConsentBody,
  { group, findAsset }: { group: Consenting; findAsset: (id: string) => AssetRecord | undefined },
): ConsentRequest {
  if (group.consent === null)
    throw invalidParameter("group_id", "Only digital twins need consent, and no look of this group is one.");
  if (typeof body.reroute_url === "string") checkHttpUrl(body.reroute_url, "reroute_url");
  const video = body.consent_video ?? undefined;
  if (video === undefined) return { consent: group.consent === "approved" ? "approved" : "pending", needsPage: true };
  for (const other of ["reroute_url", "consent_text"] as const) {
    if (typeof body[other] === "string")
      throw invalidParameter("consent_video", `consent_video cannot be combined with ${other}.`);
  }
  checkAssetInput(video, { param: "consent_video", kind: "video", findAsset });
  return { consent: "approved", needsPage: false };
}
