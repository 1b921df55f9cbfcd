import { another, answering, describeGroup, hearing, json, taking, telling } from "../support/saboteurs.ts";

const aVideo = /^GET \/v3\/videos\/(?!statuses|batches)[^/]+$/;
const videos = /^GET \/v3\/videos$/;

describeGroup("lifecycle", {
  // Every other look at a render shows it back in the queue.
  L1: telling(aVideo, ({ data }, { url, memory }) => {
    const reads = (memory.get(url.pathname) ?? 0) + 1;
    memory.set(url.pathname, reads);
    if (data?.status === "processing" && reads % 2 === 0) data.status = "pending";
  }),
  // A length that is measured anew each time.
  L2: telling(aVideo, ({ data }, { memory }) => {
    memory.set("reads", (memory.get("reads") ?? 0) + 1);
    if (data?.status === "completed") data.duration += memory.get("reads");
  }),
  // A list that knows no rendering.
  L3: telling(videos, ({ data }) => {
    for (const video of data) if (video.status === "processing") video.status = "pending";
  }),
  L4: {
    by: telling(aVideo, ({ data }) => {
      if (data?.status === "processing") data.video_url = "https://files.example/early.mp4";
    }),
    seenBy: "L1",
  },
  L5: {
    by: telling(aVideo, ({ data }) => {
      if (data?.status === "completed") data.failure_message = "Nothing went wrong.";
    }),
    seenBy: "L1",
  },
  // Milliseconds rounded up to seconds.
  L6: telling(aVideo, ({ data }) => {
    if (data?.completed_at) data.completed_at += 1;
  }),
  // Who reads, drives the work on.
  L8: answering(aVideo, async (call, { honest }) => {
    await honest(another(call, "POST", "/__mock/clock/advance", { ms: 1000 }));
    return undefined;
  }),
  // Another id's cache.
  L9: hearing(/^GET \/v3\/avatars\/looks\/[^/]+$/, ({ url }, memory) => {
    if (!memory.has("first")) memory.set("first", url.pathname);
    url.pathname = memory.get("first");
  }),
  L10: telling(aVideo, ({ data }) => {
    if (data) data.title = data.title.trim().slice(0, 20);
  }),
  L11: taking(/^DELETE \/v3\/voices\//, /404/, ({ url }) => ({ voice_id: url.pathname.split("/").at(-1) })),
  // The newest one goes along.
  L12: answering(/^DELETE \/v3\/webhooks\/endpoints\//, async (call, { request, honest }) => {
    const answer = await honest(request);
    const { data } = await (await honest(another(call, "GET", "/v3/webhooks/endpoints"))).json();
    if (data[0]) await honest(another(call, "DELETE", `/v3/webhooks/endpoints/${data[0].endpoint_id}`));
    return answer;
  }),
  // An empty group stays.
  L13: answering(/^GET \/v3\/avatars\/(?!looks)[^/]+$/, async ({ url }, { request, honest, memory }) => {
    const answer = await honest(request);
    if (answer.status === 404 && memory.has(url.pathname)) return json(memory.get(url.pathname));
    memory.set(url.pathname, await answer.clone().json());
    return answer;
  }),
  L14: taking(/^PATCH \/v3\/avatars\/looks\//, /403|400/, () => ({
    id: "look",
    name: "Mine",
    avatar_type: "photo_avatar",
  })),
  // What is deleted is only hidden.
  L16: answering(/^DELETE \/v3\/videos\//, ({ url }) =>
    json({ data: { id: url.pathname.split("/").at(-1), deleted: true } }),
  ),
  L17: hearing(/^PATCH \/v3\/webhooks\/endpoints\//, ({ body }) => {
    if (body.events) body.events.unshift("avatar_video.success");
  }),
  // Links for good.
  L18: answering(/^GET \/(?!v3|__mock)/, async (_, { request, honest, memory }) => {
    const answer = await honest(request);
    if (answer.status === 200) memory.set("file", "there");
    return answer.status >= 400 && memory.has("file") ? json({}) : undefined;
  }),
  L19: answering(/^POST \/v3\/video-agents\/[^/]+\/stop$/, ({ url }) =>
    json({ data: { session_id: url.pathname.split("/").at(-2) } }),
  ),
  L20: telling(/^GET \/v3\/avatars$/, ({ data }) => {
    for (const group of data) group.looks_count += 1;
  }),
  // Oldest first.
  L22: telling(videos, (body) => void (body.data = body.data.toReversed())),
});
