/** Saboteurs of the laws about several callers at once. */

import { answering, json, taking, telling } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

export const concurrencySaboteurs = saboteursOf("concurrency", {
  "cache-of-looks": [
    "X1",
    "A look that was read once is never read again.",
    telling(/^GET \/v3\/avatars\/looks\/[^/]+$/, (body, { url, memory }) => {
      if (!body.data) return;
      if (memory.has(url.pathname)) body.data = memory.get(url.pathname);
      else memory.set(url.pathname, body.data);
    }),
  ],
  "lost-update": [
    "X4",
    "A rename of a look is answered, and lost every other time.",
    answering(/^PATCH \/v3\/avatars\/looks\//, async ({ body }, { request, honest, memory }) => {
      memory.set("renames", (memory.get("renames") ?? 0) + 1);
      if (memory.get("renames") % 2 === 1) return undefined;
      const { url, headers } = request;
      const look = await (
        await honest(new Request(url, { headers: { "x-api-key": headers.get("x-api-key") ?? "" } }))
      ).json();
      return look.error ? undefined : json(200, { data: { ...look.data, ...body } });
    }),
  ],
  "two-at-once-get-one": [
    "X2",
    "Two that ask for a video at the same time get the same one.",
    answering(/^POST \/v3\/videos$/, async ({ key }, { request, honest, memory }) => {
      if (!memory.has(key)) {
        const work = async (): Promise<unknown> => (await honest(request)).json();
        memory.set(
          key,
          work().finally(() => setTimeout(() => memory.delete(key))),
        );
      }
      return json(200, await memory.get(key));
    }),
  ],
  "deleted-twice-at-once": [
    "X3",
    "Of two that delete a video at once both have deleted it.",
    taking(/^DELETE \/v3\/videos\//, /^404/, ({ url }) => ({ id: url.pathname.split("/").at(-1), deleted: true })),
  ],
  "stale-read-of-own-writes": [
    "X4",
    "The list of one's own looks stays as it was first read.",
    telling(/^GET \/v3\/avatars\/looks$/, (body, { url, memory }) => {
      if (!url.search.includes("private")) return;
      if (memory.has("list")) body.data = memory.get("list");
      else memory.set("list", body.data);
    }),
  ],
  "replica-lags": [
    "X5",
    "Every other read of a video comes from a replica that never hears of changes.",
    telling(/^GET \/v3\/videos\/[^/]+$/, (body, { url, memory }) => {
      if (!body.data) return;
      const first = memory.get(url.pathname) ?? body.data;
      memory.set(url.pathname, first);
      memory.set("reads", (memory.get("reads") ?? 0) + 1);
      if (memory.get("reads") % 2 === 0) body.data = first;
    }),
  ],
});
