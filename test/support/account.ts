/** An API key with a clock of its own, and the few calls that stories about webhooks are made of. */

import type { Answer, Target } from "./targets.ts";

export const second = 1000;
export const minute: number = 60 * second;
export const hour: number = 60 * minute;

export const video = { type: "avatar", avatar_id: "look_def456", script: "Hello." };

export function account(
  target: Target,
  key: string,
): {
  call: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Answer }>;
  subscribe: (url: string, more?: object) => Promise<Answer>;
  render: (more?: object) => Promise<string>;
  advance: (ms: number) => Promise<unknown>;
} {
  const call = (method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }> =>
    target.call(method, path, body, { "x-api-key": key });
  return {
    call,
    subscribe: async (url, more = {}) => (await call("POST", "/v3/webhooks/endpoints", { url, ...more })).body.data,
    render: async (more = {}) => (await call("POST", "/v3/videos", { ...video, ...more })).body.data.video_id,
    advance: (ms) => target.mock.world(key).clock.advance(ms),
  };
}
