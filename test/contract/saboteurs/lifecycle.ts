/** Saboteurs of the laws about how things begin, change and end. */

import { another, answering, everywhere, hearing, json, refusal, replying, taking, telling, withBody } from "./kit.ts";
import type { Json, Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const aVideo = /^GET \/v3\/videos\/(?!statuses|batches)[^/]+$/;
const videos = /^GET \/v3\/videos$/;

/** Takes a dollar from the wallet for each answer of a kind. */
const charging = (isPaid: (answer: Response) => boolean): Wrap =>
  replying(everywhere, async (answer, { method, url }, { memory }) => {
    if (isPaid(answer)) memory.set("spent", (memory.get("spent") ?? 0) + 1);
    if (method !== "GET" || url.pathname !== "/v3/users/me" || answer.status !== 200) return undefined;
    const body: Json = await answer.json();
    if (body.data.wallet) body.data.wallet.remaining_balance -= memory.get("spent") ?? 0;
    return withBody(answer, JSON.stringify(body));
  });

export const lifecycleSaboteurs = saboteursOf("lifecycle", {
  "status-goes-backwards": [
    "L1",
    "Every other look at a render shows it back in the queue.",
    telling(aVideo, ({ data }, { url, memory }) => {
      const reads = (memory.get(url.pathname) ?? 0) + 1;
      memory.set(url.pathname, reads);
      if (data?.status === "processing" && reads % 2 === 0) data.status = "pending";
    }),
  ],
  "resource-of-any-session": [
    "L23",
    "What an agent works with is there under every session.",
    replying(/^GET \/v3\/video-agents\/[^/]+\/resources\//, async (answer, { url }, { memory }) => {
      const id = url.pathname.split("/").at(-1) ?? "";
      if (answer.status === 200) memory.set(id, await answer.clone().json());
      return answer.status === 404 && memory.has(id) ? json(200, memory.get(id)) : undefined;
    }),
  ],
  "resources-end-with-their-session": [
    "L23",
    "What an agent works with is gone with the end of its session.",
    answering(/^GET \/v3\/video-agents\/[^/]+\/resources\//, async (call, { honest }) => {
      const place = call.url.pathname.replace(/\/resources\/.*/, "");
      const session = await honest(another(call, "GET", place));
      const { data } = (await session.json()) as { readonly data?: { readonly status?: unknown } };
      return data?.status === "completed" ? refusal(404, "not_found") : undefined;
    }),
  ],
  "length-is-measured-anew": [
    "L2",
    "A completed video is longer with each read.",
    telling(aVideo, ({ data }, { memory }) => {
      memory.set("reads", (memory.get("reads") ?? 0) + 1);
      if (data?.status === "completed") data.duration += memory.get("reads");
    }),
  ],
  "list-knows-no-rendering": [
    "L3",
    "A video that renders is pending in the list.",
    telling(videos, ({ data }) => {
      for (const video of data ?? []) if (video.status === "processing") video.status = "pending";
    }),
  ],
  "address-too-early": [
    "L4",
    "A video has its address while it renders.",
    telling(aVideo, ({ data }) => {
      if (data?.status === "processing") data.video_url = "https://files.example/early.mp4";
    }),
    { seenBy: ["L1"] },
  ],
  "completed-without-address": [
    "L4",
    "A completed video has no address.",
    telling(aVideo, ({ data }) => {
      if (data?.status === "completed") data.video_url = null;
    }),
    { seenBy: ["L1"] },
  ],
  "failure-of-a-success": [
    "L5",
    "A completed video says why it failed.",
    telling(aVideo, ({ data }) => {
      if (data?.status === "completed") data.failure_message = "Nothing went wrong.";
    }),
    { seenBy: ["L1"] },
  ],
  "failed-without-reason": [
    "L3",
    "A failed video does not say why.",
    telling(aVideo, ({ data }) => {
      if (data?.status === "failed") data.failure_message = null;
    }),
  ],
  "completed-in-the-future": [
    "L6",
    "Milliseconds are rounded up to seconds.",
    telling(aVideo, ({ data }) => {
      if (data?.completed_at) data.completed_at += 1;
    }),
  ],
  "reading-drives-on": [
    "L8",
    "Who reads a video moves the time of all by a second.",
    answering(aVideo, async (call, { honest }) => {
      await honest(another(call, "POST", "/__mock/clock/advance", { ms: 1000 }));
      return undefined;
    }),
  ],
  "cache-of-another-id": [
    "L9",
    "Every look is the one that was read first.",
    hearing(/^GET \/v3\/avatars\/looks\/[^/]+$/, ({ url }, memory) => {
      if (!memory.has("first")) memory.set("first", url.pathname);
      url.pathname = memory.get("first");
    }),
  ],
  "title-is-cut": [
    "L10",
    "Titles are cut after 20 letters.",
    telling(aVideo, ({ data }) => {
      if (data?.title) data.title = data.title.trim().slice(0, 20);
    }),
  ],
  "deleted-again": [
    "L11",
    "A voice that is gone can be deleted.",
    taking(/^DELETE \/v3\/voices\//, /404/, ({ url }) => ({ voice_id: url.pathname.split("/").at(-1) })),
  ],
  "delete-too-much": [
    "L12",
    "With an endpoint the newest other one is deleted.",
    replying(/^DELETE \/v3\/webhooks\/endpoints\//, async (_, call, { honest }) => {
      const { data } = await (await honest(another(call, "GET", "/v3/webhooks/endpoints"))).json();
      if (data?.[0]) await honest(another(call, "DELETE", `/v3/webhooks/endpoints/${data[0].endpoint_id}`));
      return undefined;
    }),
  ],
  "delete-nothing": [
    "L16",
    "A deleted video is said to be gone, and goes on.",
    answering(/^DELETE \/v3\/videos\//, ({ url }) =>
      json(200, { data: { id: url.pathname.split("/").at(-1), deleted: true } }),
    ),
  ],
  "empty-group-stays": [
    "L13",
    "A group that was read once is there for good.",
    replying(/^GET \/v3\/avatars\/(?!looks)[^/]+$/, async (answer, { url }, { memory }) => {
      if (answer.status === 404 && memory.has(url.pathname)) return json(200, memory.get(url.pathname));
      memory.set(url.pathname, await answer.json());
      return undefined;
    }),
  ],
  "public-can-be-renamed": [
    "L14",
    "A look that belongs to everybody is said to be renamed.",
    taking(/^PATCH \/v3\/avatars\/looks\//, /403|400/, () => ({
      id: "look",
      name: "Mine",
      avatar_type: "photo_avatar",
    })),
  ],
  "events-are-added": [
    "L17",
    "The events of a change are added to something that nobody asked for.",
    hearing(/^PATCH \/v3\/webhooks\/endpoints\//, ({ body }) => {
      if (body?.events) body.events.unshift("avatar_video.success");
    }),
  ],
  "links-for-good": [
    "L18",
    "A signed address never expires.",
    replying(/^GET \/(?!v3|__mock)/, ({ status }, _, { memory }) => {
      if (status === 200) memory.set("file", "there");
      return status >= 400 && memory.has("file") ? json(200, {}) : undefined;
    }),
  ],
  "stop-does-nothing": [
    "L19",
    "A session that is told to stop goes on.",
    answering(/^POST \/v3\/video-agents\/[^/]+\/stop$/, ({ url }) =>
      json(200, { data: { session_id: url.pathname.split("/").at(-2) } }),
    ),
  ],
  "one-look-too-many": [
    "L20",
    "Groups count one look more than they have.",
    telling(/^GET \/v3\/avatars$/, ({ data }) => {
      for (const group of data ?? []) group.looks_count += 1;
    }),
  ],
  "videos-oldest-first": [
    "L22",
    "Videos are listed oldest first.",
    telling(videos, (body) => void (body.data = body.data?.toReversed())),
  ],
  "refusals-are-paid": ["L21", "A create that is refused is paid for.", charging(({ status }) => status === 400)],
  "replays-are-paid": [
    "L21",
    "What is answered again is paid for again.",
    charging(({ headers }) => headers.has("idempotent-replayed")),
  ],
  "reads-are-paid": ["L21", "Every answer is paid for.", charging(({ status }) => status === 200)],
  "made-and-402": [
    "L21",
    "What is refused for want of credit has been done.",
    replying(/^POST \/v3\/videos$/, async ({ status }, call, { honest }) => {
      if (status === 402) await honest(another(call, "POST", "/v3/videos", call.body));
      return undefined;
    }),
  ],
});
