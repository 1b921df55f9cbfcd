/** Whose time a webhook carries: the machine's where a receiver checks it, the world's where it never leaves the mock or when that was asked for. */

import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { readFlags } from "../../mock/node/flags.ts";
import type { Api } from "../support/api.ts";
import { createVideo, freshApi } from "../support/api.ts";
import { receivers } from "../support/receivers.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const receiver = receivers();
const startSeconds = start / 1000;

/** Renders a video for the receiver; gives the one delivery. */
async function deliver(own: Api, url: string): Promise<Answer> {
  await own.post("/v3/webhooks/endpoints", { url });
  await createVideo(own);
  await own.world.clock.runUntilIdle();
  const { data } = await own.get("/__mock/webhooks/deliveries");
  expect(data).toHaveLength(1);
  return data[0].attempts[0];
}

describeTargets("a post", (target) => {
  test("to an inbox carries the world's time, is fresh by it, and takes none", async () => {
    const own = freshApi(target());
    const inbox = own.world.inbox("time");
    const attempt = await deliver(own, inbox.url);
    const [message] = inbox.messages();
    expect(attempt.duration_ms).toBe(0);
    expect([message?.verdict, message?.headers["heygen-timestamp"]]).toEqual(["verified", String(startSeconds + 5)]);
  });

  test("to an inbox is stale where a fault makes it so", async () => {
    const own = freshApi(target());
    const inbox = own.world.inbox("stale");
    await own.post("/__mock/webhooks/faults", { kind: "stale_timestamp" });
    await deliver(own, inbox.url);
    expect(inbox.messages()[0]).toMatchObject({ verdict: "failed", signature: "valid", timestamp: "stale" });
  });

  test("to a real receiver carries the machine's", async () => {
    const own = freshApi(target());
    const hook = await receiver();
    const attempt = await deliver(own, hook.url);
    const sentAt = Number(hook.received[0]?.headers["heygen-timestamp"]);
    expect(Math.abs(sentAt - Date.now() / 1000)).toBeLessThan(60);
    expect(attempt.request_headers["Heygen-Timestamp"]).toBe(String(sentAt));
  });
});

describeTargets(
  "with virtual time a post",
  (target) => {
    test("to a real receiver carries the world's, and under a frozen clock it takes none", async () => {
      const own = freshApi(target());
      const hook = await receiver((_, response) => void setImmediate(() => response.writeHead(204).end()));
      const attempt = await deliver(own, hook.url);
      expect([attempt.duration_ms, hook.received[0]?.headers["heygen-timestamp"]]).toEqual([
        0,
        String(startSeconds + 5),
      ]);
    });

    test("that somebody sends to an inbox is held against the world's", async () => {
      const own = freshApi(target());
      const inbox = own.world.inbox("posted");
      const { secret } = (await own.post("/v3/webhooks/endpoints", { url: inbox.url })).data;
      const body = JSON.stringify({ event_type: "podcast.fail", event_data: {} });
      const { pathname, search } = new URL(inbox.url);
      for (const seconds of [startSeconds, startSeconds - 301])
        await own.fetch(pathname + search, {
          method: "POST",
          body,
          headers: {
            "heygen-signature": createHmac("sha256", secret).update(body).digest("hex"),
            "heygen-timestamp": String(seconds),
          },
        });
      expect(inbox.messages().map(({ verdict }) => verdict)).toEqual(["failed", "verified"]);
    });
  },
  { webhookTime: "virtual" },
);

describe("the option", () => {
  test("is a flag, real unless it is given, and refused by name", () => {
    expect(readFlags([], {}).webhookTime).toBe("real");
    expect(readFlags(["--webhook-time", "virtual"], {}).webhookTime).toBe("virtual");
    expect(() => readFlags(["--webhook-time", "mine"], {})).toThrow(
      '--webhook-time must be real or virtual, not "mine"',
    );
    expect(() => createMock({ webhookTime: "mine" as "real" })).toThrow("webhookTime must be one of: real, virtual.");
  });
});
