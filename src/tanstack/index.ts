/**
 * `heygen-v3/tanstack`: options for TanStack Query 5, for React, Vue, Solid, Svelte and the bare `QueryClient` alike. They
 * are plain objects: nothing of TanStack is imported, neither code nor types.
 */

export type { HeyGenKeys, QueryKey, Scope } from "./keys.ts";
export { heygenKeys } from "./keys.ts";
export type { JobQuery, Observed } from "./jobs.ts";
export { avatarQuery, videoQuery } from "./jobs.ts";
export type { ListOptions, ListQuery, PageParam } from "./lists.ts";
export { avatarsQuery, looksQuery, videosQuery, voicesQuery } from "./lists.ts";
export type { CreateVideoMutation, CreateVideoOptions, Invalidates } from "./mutations.ts";
export { createVideoMutation } from "./mutations.ts";
export type { Failing, Retrying } from "./retry.ts";
export { isTransient, retryTransient } from "./retry.ts";
