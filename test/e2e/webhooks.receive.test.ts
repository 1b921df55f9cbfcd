/** The client's receiving side against what the mock posts, well and badly: every event is handled, and once. */

import { request } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { eventTypes } from "../../mock/domain/eventTypes.ts";
import { memoryReplayStore, parseUnsigned, sign, verify } from "../../src/webhooks/index.ts";
import { account, hour, minute, second } from "../support/account.ts";
import { post, secret, success } from "../support/posts.ts";
import { receivers } from "../support/receivers.ts";
import type { Routed } from "../support/routed.ts";
import { routed, typesOf } from "../support/routed.ts";
import { runs } from "../support/runs.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const receiver = receivers();
const open = routed();
const faults = "/__mock/webhooks/faults";

describeTargets("an app that receives webhooks", (target) => {
  /** A world that posts everything to an app with the endpoint's secret. */
  async function subscribed(
    key: string,
    options?: Parameters<typeof open>[0],
  ): Promise<ReturnType<typeof account> & { app: Routed; endpoint: Answer }> {
    const own = account(target(), key);
    const app = await open(options);
    const endpoint = await own.subscribe(app.url);
    app.secrets = [endpoint.secret];
    return { ...own, app, endpoint };
  }

  test("hears of a video that is completed and of one that failed, typed", async () => {
    const seen: unknown[] = [];
    const own = await subscribed("receive-both", {
      on: {
        "avatar_video.success": ({ event_data: data }) => seen.push(["completed", data.video_id, data.callback_id]),
        "avatar_video.fail": ({ event_data: data }) => seen.push(["failed", data.video_id, data.failure_code]),
      },
    });
    const good = await own.render({ callback_id: "order-1" });
    await own.advance(minute);
    const bad = await own.render({ title: "[[fail:NO_LIGHT]]" });
    await own.advance(minute);
    expect(seen).toEqual([
      ["completed", good, "order-1"],
      ["failed", bad, "NO_LIGHT"],
    ]);
    expect([own.app.statuses, own.app.reasons]).toEqual([[200, 200], []]);
  });

  test("takes an event of every type that the service knows", async () => {
    const own = await subscribed("receive-types");
    for (const type of Object.keys(eventTypes))
      expect((await own.call("POST", "/__mock/webhooks/test-events", { event_type: type })).status).toBe(200);
    expect(typesOf(own.app)).toEqual(Object.keys(eventTypes));
    expect(own.app.reasons).toEqual([]);
  });

  test("gets again what its handler could not do, until it can, and not once more", async () => {
    const own = await subscribed("receive-retry");
    own.app.failures = 3;
    await own.render();
    await own.advance(hour);
    expect([own.app.statuses, own.app.handled.length]).toEqual([[500, 500, 500, 200], 1]);
    const [{ id }] = (await own.call("GET", "/__mock/webhooks/deliveries")).body.data;
    await own.call("POST", `/__mock/webhooks/deliveries/${id}/redeliver`);
    expect([own.app.statuses.at(-1), own.app.handled.length]).toEqual([200, 1]);
  });

  test.each([
    ["duplicate", [200, 200], []],
    ["drop", [200], []],
    ["wrong_signature", [401, 200], ["bad_signature"]],
    ["stale_timestamp", [401, 200], ["stale_timestamp"]],
    ["late", [200], []],
    ["early", [200], []],
  ])("handles an event once, whatever happens to it: %s", async (kind, statuses, reasons) => {
    const own = await subscribed(`receive-${kind}`);
    await own.call("POST", faults, { kind });
    const id = await own.render();
    await own.advance(hour);
    expect([own.app.statuses, own.app.reasons]).toEqual([statuses, reasons]);
    expect(own.app.handled.map(({ event }) => (event as Answer).event_data.video_id)).toEqual([id]);
  });

  test("handles both of two events that change places", async () => {
    const own = await subscribed("receive-reorder");
    await own.call("POST", faults, { kind: "reorder" });
    const first = await own.render();
    await own.advance(second);
    const next = await own.render();
    await own.advance(hour);
    expect(own.app.handled.map(({ event }) => (event as Answer).event_data.video_id)).toEqual([next, first]);
  });

  test("handles each event once under any faults and failures of its own", async () => {
    let count = 0;
    const kind = fc.constantFrom("duplicate", "reorder", "late", "drop", "wrong_signature", "stale_timestamp");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ kind, times: fc.integer({ min: 1, max: 3 }) }), { maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        async (list, gaps, failures) => {
          const own = await subscribed(`receive-any-${(count += 1)}`);
          own.app.failures = failures;
          for (const each of list) await own.call("POST", faults, each);
          const made: string[] = [];
          for (const gap of gaps) {
            made.push(await own.render());
            await own.advance(gap);
          }
          // A dozen attempts may go wrong, and the pauses between them double.
          await own.advance(23 * hour);
          const handled = own.app.handled.map(({ event }) => (event as Answer).event_data.video_id as string);
          expect(handled.toSorted()).toEqual(made.toSorted());
        },
      ),
      runs(15),
    );
  });

  test("goes on through a rotation of the secret while deliveries wait", async () => {
    const own = await subscribed("receive-rotate");
    own.app.failures = 1;
    await own.render();
    await own.advance(5 * second);
    const path = `/v3/webhooks/endpoints/${own.endpoint.endpoint_id}/rotate-secret`;
    const { secret: fresh } = (await own.call("POST", path)).body.data;
    // The service signs with the new secret at once; the app has not heard of it yet.
    await own.advance(5 * second);
    own.app.secrets = [own.endpoint.secret, fresh];
    await own.render();
    await own.advance(hour);
    expect(own.app.statuses.slice(0, 2)).toEqual([500, 401]);
    expect([own.app.reasons, own.app.handled.length]).toEqual([["failed", "bad_signature"], 2]);
  });

  test("is verified by hand from what a Node server has in its hands", async () => {
    const own = account(target(), "receive-hand");
    const hook = await receiver();
    const endpoint = await own.subscribe(hook.url);
    await own.render();
    await own.advance(minute);
    const [{ body, headers }] = hook.received as [(typeof hook.received)[0]];
    const { event, eventId, sentAt } = await verify(body, headers, endpoint.secret);
    expect([event, eventId]).toEqual([JSON.parse(body), headers["heygen-event-id"]]);
    expect(Math.abs(Date.now() - sentAt)).toBeLessThan(minute);
    expect(await sign(body, endpoint.secret)).toBe(headers["heygen-signature"]);
    await expect(verify(body, headers, "whsec_other")).rejects.toMatchObject({ reason: "bad_signature" });
  });

  test("reads a callback, which is not signed, by its own name, and never as a webhook", async () => {
    const own = account(target(), "receive-callback");
    const hook = await receiver();
    const id = await own.render({ callback_url: hook.url, callback_id: "c-1" });
    await own.advance(minute);
    const [{ body, headers }] = hook.received as [(typeof hook.received)[0]];
    expect(parseUnsigned(body)).toMatchObject({ event_data: { video_id: id, callback_id: "c-1" } });
    await expect(verify(body, headers, secret)).rejects.toMatchObject({ reason: "missing_header" });
  });
});

test("two instances that share a store handle an event once between them", async () => {
  const store = memoryReplayStore();
  const apps = [await open({ store }), await open({ store })];
  const headers = Object.fromEntries((await post(success, { eventId: "evt_1" })).headers);
  for (const app of apps) {
    app.secrets = [secret];
    expect((await fetch(app.url, { method: "POST", headers, body: success })).status).toBe(200);
  }
  expect(apps.map(({ handled }) => handled.length)).toEqual([1, 0]);
});

test("a body without end is answered before its end, with 413", async () => {
  const app = await open({ maxBytes: 10_000 });
  const status = await new Promise((resolve, reject) => {
    const sent = request(app.url, { method: "POST", headers: { "transfer-encoding": "chunked" } });
    const timer = setInterval(() => sent.write("x".repeat(1000)), 1);
    sent.on("response", (response) => {
      clearInterval(timer);
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on("error", (error) => {
      clearInterval(timer);
      reject(error);
    });
  });
  expect(status).toBe(413);
});
