/** Saboteurs of the laws about consent. */

import { answering, fakeVideo, hearing, json, refusal, replying, telling } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const group = /^GET \/v3\/avatars\/(?!looks)[^/]+$/;
const newVideo = /^POST \/v3\/videos$/;

export const consentSaboteurs = saboteursOf("consent", {
  "films-without-consent": [
    "C1",
    "Films ask for no consent.",
    replying(newVideo, ({ status }, { body }) =>
      status === 400 && body?.type === "cinematic_avatar" ? json(200, { data: fakeVideo() }) : undefined,
    ),
  ],
  "public-with-consent": [
    "C2",
    "What is public is said to have been approved.",
    telling(/^GET \/v3\/avatars$/, ({ data }) => {
      for (const each of data ?? []) each.consent_status ??= "approved";
    }),
  ],
  "consent-without-address": [
    "C3",
    "Who asks for consent is given no address to open.",
    telling(/\/consent$/, ({ data }) => {
      if (data) data.url = null;
    }),
  ],
  "approval-goes-backwards": [
    "C4",
    "Each third read of a group has forgotten its approval.",
    telling(group, ({ data }, { memory }) => {
      memory.set("reads", (memory.get("reads") ?? 0) + 1);
      if (data?.consent_status === "approved" && memory.get("reads") % 3 === 0) data.consent_status = "pending";
    }),
  ],
  "look-ignores-consent": [
    "C5",
    "A look that waits for consent is said to be completed.",
    telling(/^GET \/v3\/avatars\/looks\/[^/]+$/, ({ data }) => {
      if (data?.status === "pending_consent") data.status = "completed";
    }),
  ],
  "asking-again-takes-back": [
    "C6",
    "Who asks again for consent is told that it is open again.",
    telling(/\/consent$/, ({ data }) => {
      if (data?.avatar_group) data.avatar_group.consent_status = "pending";
    }),
  ],
  "consent-leaks": [
    "C7",
    "Once one group is approved, the looks of all are taken.",
    answering(
      /^POST \/(?:v3\/videos$|__mock\/avatars\/[^/]+\/approve)/,
      async ({ url }, { request, honest, memory }) => {
        if (url.pathname.startsWith("/__mock")) return void memory.set("approved", true);
        const answer = await honest(request);
        return answer.status === 400 && memory.has("approved") ? json(200, { data: fakeVideo() }) : answer;
      },
    ),
  ],
  "deleted-group-is-told": [
    "C8",
    "Who asks for consent of a group that was deleted learns that there was one.",
    telling(/^(?:DELETE \/v3\/avatars\/[^/]+|POST .*\/consent)$/, (body, { method, url, memory }) => {
      const [, , , id = ""] = url.pathname.split("/");
      if (method === "DELETE") memory.set(id, true);
      else if (memory.has(id) && body.error) body.error.message = "This group was deleted.";
    }),
  ],
  "gate-opens-late": [
    "C9",
    "The first video of each look is refused for want of consent.",
    replying(newVideo, ({ status }, { body }, { memory }) => {
      if (status !== 200 || memory.has(body.avatar_id)) return undefined;
      memory.set(body.avatar_id, true);
      return refusal(400, "avatar_consent_required", "avatar_id");
    }),
  ],
  "lists-keep-old-names": [
    "C10",
    "A list never hears of the new name of a look.",
    telling(/^GET \/v3\/avatars\/looks$/, ({ data }, { memory }) => {
      for (const look of data ?? []) {
        if (!memory.has(look.id)) memory.set(look.id, look.name);
        look.name = memory.get(look.id);
      }
    }),
  ],
  "rejection-is-approval": [
    "C10",
    "What is declined counts as approved.",
    hearing(/^POST \/__mock\/avatars\/[^/]+\/decline/, ({ url }) => {
      url.pathname = url.pathname.replace(/decline/, "approve");
    }),
  ],
});
