/** Posts as the service makes them, to be sent to whatever receives webhooks. */

import type { SignedHeadersOptions } from "../../src/webhooks/index.ts";
import { signedHeaders } from "../../src/webhooks/index.ts";

export const secret = "whsec_0123456789abcdef";

export const success = JSON.stringify({
  event_type: "avatar_video.success",
  event_data: { video_id: "vid_1", url: "https://files.test/vid_1.mp4", callback_id: null },
});

/** A clock that stands until it is moved, in milliseconds. */
export function stoppedClock(at: number = Date.parse("2026-09-07T08:31:31Z")): {
  readonly now: () => number;
  readonly seconds: () => number;
  readonly advance: (ms: number) => void;
} {
  let time = at;
  return { now: () => time, seconds: () => Math.floor(time / 1000), advance: (ms) => void (time += ms) };
}

export async function post(
  body: string,
  { key = secret, headers = {}, ...options }: SignedHeadersOptions & { key?: string; headers?: object } = {},
): Promise<Request> {
  const signed = await signedHeaders(body, key, options);
  return new Request("https://app.test/hook", { method: "POST", body, headers: { ...signed, ...headers } });
}
