import { answering, describeGroup, fakeVideo, json, refusal, telling } from "../support/saboteurs.ts";

const group = /^GET \/v3\/avatars\/(?!looks)[^/]+$/;
const newVideo = /^POST \/v3\/videos$/;

describeGroup("consent", {
  // Films have no gate.
  C1: answering(newVideo, async ({ body }, { request, honest }) => {
    const answer = await honest(request);
    return answer.status === 400 && body.type === "cinematic_avatar" ? json({ data: fakeVideo() }) : answer;
  }),
  C2: telling(/^GET \/v3\/avatars$/, ({ data }) => {
    for (const each of data) each.consent_status ??= "approved";
  }),
  C3: telling(/\/consent$/, ({ data }) => void (data.url = null)),
  // An approval that is forgotten now and then.
  C4: telling(group, ({ data }, { memory }) => {
    memory.set("reads", (memory.get("reads") ?? 0) + 1);
    if (data?.consent_status === "approved" && memory.get("reads") % 3 === 0) data.consent_status = "pending";
  }),
  C5: telling(/^GET \/v3\/avatars\/looks\/[^/]+$/, ({ data }) => {
    if (data?.status === "pending_consent") data.status = "completed";
  }),
  C6: telling(/\/consent$/, ({ data }) => {
    if (data?.avatar_group) data.avatar_group.consent_status = "pending";
  }),
  // One approval opens every gate.
  C7: answering(
    /^POST \/(?:v3\/videos$|__mock\/avatars\/[^/]+\/approve)/,
    async ({ url }, { request, honest, memory }) => {
      if (url.pathname.startsWith("/__mock")) return void memory.set("approved", true);
      const answer = await honest(request);
      return answer.status === 400 && memory.has("approved") ? json({ data: fakeVideo() }) : answer;
    },
  ),
  // Whoever asks learns that there was a group.
  C8: telling(/^(?:DELETE \/v3\/avatars\/[^/]+|POST .*\/consent)$/, (body, { method, url, memory }) => {
    const [, , , id = ""] = url.pathname.split("/");
    if (method === "DELETE") memory.set(id, true);
    else if (memory.has(id)) body.error.message = "This group was deleted.";
  }),
  // The gate opens a moment after the group says so.
  C9: answering(newVideo, async ({ body }, { request, honest, memory }) => {
    const answer = await honest(request);
    if (answer.status !== 200 || memory.has(body.avatar_id)) return answer;
    memory.set(body.avatar_id, true);
    return refusal(400, "avatar_consent_required", "avatar_id");
  }),
  // Lists that never hear of new names.
  C10: telling(/^GET \/v3\/avatars\/looks$/, ({ data }, { memory }) => {
    for (const look of data) {
      if (!memory.has(look.id)) memory.set(look.id, look.name);
      look.name = memory.get(look.id);
    }
  }),
});
