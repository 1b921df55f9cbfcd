/** A mock that is used for long: what it keeps has an end, and nothing fails where nobody looks. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { isLong } from "../support/runs.ts";

// As `node --expose-gc` does, without a say in how the tests are started.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const requests = isLong ? 500_000 : 8000;
/** Rows that a world has while it is in use; what is made beyond is deleted again, as tests do. */
const kept = 20;
const mebibyte = 1024 * 1024;

const headers = { "x-api-key": "k", "content-type": "application/json" };
const bodies = {
  video: JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hi.", title: "Long" }),
  wrong: JSON.stringify({ type: "avatar", avatar_id: "nobody", script: "x".repeat(4000) }),
};

test(
  `${requests} mixed requests leave memory flat once the journal is full, and no rejection unhandled`,
  { timeout: 1_800_000 },
  async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const problems: unknown[] = [];
    const mock = createMock({
      frozen: true,
      onFailure: (error) => problems.push(error),
      onViolation: (violation) => problems.push(violation),
      sender: { send: async () => ({ status: 200 }) },
    });
    const ask = async (method: string, path: string, body?: string): Promise<unknown> => {
      const response = await mock.fetch(path, { method, headers, ...(body === undefined ? {} : { body }) });
      return response.json();
    };
    const videos: string[] = [];
    const mixed: readonly (() => Promise<unknown>)[] = [
      async () => {
        const { data } = (await ask("POST", "/v3/videos", bodies.video)) as { data: { video_id: string } };
        videos.push(data.video_id);
      },
      () => ask("GET", `/v3/videos/${videos.at(-1)}`),
      () => ask("GET", "/v3/avatars/looks?limit=50"),
      () => ask("POST", "/v3/videos", bodies.wrong),
      () => ask("GET", "/v3/voices?language=English"),
      () => mock.world("k").clock.advance(600),
      async () => (videos.length > kept ? ask("DELETE", `/v3/videos/${videos.shift()}`) : ask("GET", "/v3/users/me")),
      () => ask("GET", "/v3/nothing"),
    ];

    const sizes: number[] = [];
    for (let sent = 0; sent < requests; sent += 1) {
      await mixed[sent % mixed.length]?.();
      // Well after the journal and the list of events are full.
      if (sent > requests / 4 && sent % (requests / 8) === 0) sizes.push(used());
    }
    process.off("unhandledRejection", note);
    expect([unhandled, problems]).toEqual([[], []]);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4 * mebibyte);
  },
);

/** What is still in use after a collection. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
