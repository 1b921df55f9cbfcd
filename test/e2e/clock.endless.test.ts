/** A receiver that makes a job of each event: a world that never becomes idle, and callers that do not wait for it. */

import { expect, test, vi } from "vitest";
import { freeSteps } from "../../mock/guard.ts";
import type { Api } from "../support/api.ts";
import { createVideo, freshApi } from "../support/api.ts";
import type { Receiver } from "../support/receiver.ts";
import { receivers } from "../support/receivers.ts";
import { describeTargets, start } from "../support/targets.ts";

const receiver = receivers();
const stepsOfOne = 1000 + 10 * 2;

describeTargets("a world whose receiver makes a new video of each event", (target) => {
  const endless = async (most = Infinity): Promise<{ own: Api; hook: Receiver }> => {
    const own = freshApi(target());
    const hook = await receiver(async (_, response) => {
      if (hook.received.length < most) await createVideo(own);
      response.writeHead(204).end();
    });
    await own.post("/v3/webhooks/endpoints", { url: hook.url, events: ["avatar_video.success"] });
    await createVideo(own);
    return { own, hook };
  };

  test("is run until the steps are used up, and says so", { timeout: 60_000 }, async () => {
    const { own, hook } = await endless();
    const { verdict, body } = await own.post("/__mock/clock/run-until-idle");
    expect(verdict).toEqual([409, "never_idle", null]);
    const { now } = own.world.clock.read();
    expect(body.error.message).toContain(`not idle after ${stepsOfOne} steps`);
    expect(body.error.message).toContain(new Date(now).toISOString());
    // A video starts and ends: two steps each.
    expect(hook.received).toHaveLength(stepsOfOne / 2);
    expect(now - start).toBe((stepsOfOne / 2) * 5000);
    await expect(own.world.clock.runUntilIdle()).rejects.toThrow("not idle");
  });

  test("is run to its end where there is one, however many videos that takes", { timeout: 60_000 }, async () => {
    const { own, hook } = await endless(freeSteps / 2);
    expect((await own.post("/__mock/clock/run-until-idle")).status).toBe(200);
    expect(hook.received).toHaveLength(freeSteps / 2);
  });

  test.each([
    ["run-until-idle", {}],
    ["advance", { ms: 3_000_000_000_000 }],
    ["freeze", { at: "9999-01-01T00:00:00Z" }],
  ])("is left where it is when the caller of %s hangs up", async (move, body) => {
    const { own, hook } = await endless();
    const caller = new AbortController();
    const moving = own.fetch(`/__mock/clock/${move}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
      signal: caller.signal,
    });
    await hook.waitFor(3);
    caller.abort();
    await expect(moving).rejects.toThrow();
    await vi.waitFor(() => expectStill(own));
    expect(hook.received.length).toBeLessThan(freeSteps / 2);
  });

  test("is left where it is when a handle's signal says so", async () => {
    const { own, hook } = await endless();
    const caller = new AbortController();
    const moving = own.world.clock.runUntilIdle({ signal: caller.signal });
    await hook.waitFor(3);
    caller.abort(new Error("enough"));
    await expect(moving).rejects.toThrow("enough");
  });
});

/** Throws as long as the clock still moves: two readings, with a request between them. */
async function expectStill(own: Api): Promise<void> {
  const before = own.world.clock.now();
  for (let index = 0; index < 5; index += 1) await own.get("/v3/users/me");
  expect(own.world.clock.now()).toBe(before);
}
