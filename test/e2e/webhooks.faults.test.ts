/** Webhooks that go wrong on purpose: what a receiver in the wild has to live with. */

import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { account, hour, minute, second } from "../support/account.ts";
import type { Receiver } from "../support/receiver.ts";
import { receivers } from "../support/receivers.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const receiver = receivers();
const faults = "/__mock/webhooks/faults";

const ids = ({ received }: Receiver): unknown[] => received.map(({ headers }) => headers["heygen-event-id"]);
const videos = ({ received }: Receiver): unknown[] => received.map(({ event }) => event.event_data["video_id"]);

describeTargets("a webhook fault", (target) => {
  /** A world with one receiver that takes everything. */
  async function spoiled(
    key: string,
    fault: object,
  ): Promise<ReturnType<typeof account> & { hook: Receiver; endpoint: Answer }> {
    const own = account(target(), key);
    const hook = await receiver();
    const endpoint = await own.subscribe(hook.url);
    expect((await own.call("POST", faults, fault)).status).toBe(200);
    return { ...own, hook, endpoint };
  }

  test("duplicate: the event comes twice, with one id", async () => {
    const own = await spoiled("fault-duplicate", { kind: "duplicate", shift_ms: 2000 });
    await own.render();
    await own.advance(5 * second);
    expect(own.hook.received).toHaveLength(1);
    await own.advance(2 * second);
    expect(own.hook.received).toHaveLength(2);
    expect(new Set(ids(own.hook)).size).toBe(1);
    await own.render();
    await own.advance(minute);
    expect(own.hook.received).toHaveLength(3);
  });

  test("reorder: the next event to the same receiver comes first", async () => {
    const own = await spoiled("fault-reorder", { kind: "reorder" });
    const first = await own.render();
    await own.advance(second);
    const next = await own.render();
    await own.advance(5 * second);
    expect(videos(own.hook)).toEqual([next, first]);
  });

  test("reorder: what is held back is overtaken also when the faults have been taken away meanwhile", async () => {
    const own = await spoiled("fault-reorder-away", { kind: "reorder" });
    const first = await own.render();
    await own.advance(6 * second);
    expect((await own.call("DELETE", faults)).body.data).toEqual({ removed: 1 });
    const next = await own.render();
    await own.advance(5 * second);
    expect(videos(own.hook)).toEqual([next, first]);
  });

  test("reorder: what nothing follows comes all the same, when it has waited", async () => {
    const own = await spoiled("fault-reorder-alone", { kind: "reorder", shift_ms: 9000 });
    const id = await own.render();
    await own.advance(14 * second - 1);
    expect(videos(own.hook)).toEqual([]);
    await own.advance(1);
    expect(videos(own.hook)).toEqual([id]);
  });

  test("early: the event comes while the API still shows the video at work, once", async () => {
    const own = await spoiled("fault-early", { kind: "early", shift_ms: 2000 });
    const seen: string[] = [];
    own.hook.answer = async ({ event }, response) => {
      seen.push((await own.call("GET", `/v3/videos/${String(event.event_data["video_id"])}`)).body.data.status);
      response.writeHead(204).end();
    };
    const other = await receiver();
    await own.subscribe(other.url);
    const id = await own.render();
    await own.advance(3 * second);
    expect([seen, other.received.length]).toEqual([["processing"], 0]);
    expect(own.hook.received[0]?.event).toMatchObject({
      event_type: "avatar_video.success",
      event_data: { video_id: id },
    });
    await own.advance(2 * second);
    expect((await own.call("GET", `/v3/videos/${id}`)).body.data.status).toBe("completed");
    await own.advance(hour);
    expect([seen.length, other.received.length]).toEqual([1, 1]);
    expect(ids(other)).toEqual(ids(own.hook));
    expect((await own.call("GET", "/v3/webhooks/events")).body.data).toHaveLength(1);
  });

  test("early: a job that is under way already counts, as far back as its birth", async () => {
    const own = account(target(), "fault-early-late");
    const hook = await receiver();
    await own.subscribe(hook.url);
    const id = await own.render({ title: "[[fail]]" });
    await own.advance(second);
    await own.call("POST", faults, { kind: "early", shift_ms: hour });
    await own.advance(0);
    expect(hook.received.map(({ event }) => [event.event_type, event.event_data["video_id"]])).toEqual([
      ["avatar_video.fail", id],
    ]);
    await own.advance(hour);
    expect(hook.received).toHaveLength(1);
  });

  test("early: a video that then is ended otherwise is told of again, truthfully", async () => {
    const own = await spoiled("fault-early-wrong", { kind: "early", shift_ms: 1000 });
    const id = await own.render();
    await own.advance(4 * second);
    await own.call("POST", `/__mock/videos/${id}/fail`);
    await own.hook.waitFor(2);
    expect(own.hook.received.map(({ event }) => event.event_type)).toEqual([
      "avatar_video.success",
      "avatar_video.fail",
    ]);
  });

  test("early: does not fall on a video that is ended by hand, whose end nobody could foresee", async () => {
    const own = await spoiled("fault-early-hand", { kind: "early" });
    const id = await own.render();
    await own.advance(2 * second);
    await own.call("POST", `/__mock/videos/${id}/complete`);
    await own.hook.waitFor(1);
    expect((await own.call("GET", "/__mock/webhooks/deliveries")).body.data).toMatchObject([{ faults: [] }]);
    expect((await own.call("GET", faults)).body.data).toMatchObject([{ used: 0 }]);
  });

  test("late: the event comes so much later, and run-until-idle waits for it", async () => {
    const own = await spoiled("fault-late", { kind: "late", shift_ms: 30_000 });
    await own.render();
    const { clock } = target().mock.world("fault-late");
    await clock.runUntilIdle();
    expect([own.hook.received.length, clock.now()]).toEqual([1, start + 35 * second]);
  });

  test("drop: the first attempt never leaves, the retry comes", async () => {
    const own = await spoiled("fault-drop", { kind: "drop" });
    await own.render();
    await own.advance(5 * second);
    expect(own.hook.received).toHaveLength(0);
    await own.advance(5 * second);
    expect(own.hook.received).toHaveLength(1);
    const [{ attempts }] = (await own.call("GET", "/__mock/webhooks/deliveries")).body.data;
    expect(attempts).toMatchObject([
      { error: expect.stringContaining("dropped"), faults: ["drop"], request_headers: {} },
      { status: 200, faults: [] },
    ]);
  });

  test("wrong_signature: one that looks right and is not; the retry is right", async () => {
    const own = await spoiled("fault-signature", { kind: "wrong_signature" });
    const fits = (index: number): boolean => {
      const got = own.hook.received[index];
      return (
        got?.headers["heygen-signature"] ===
        createHmac("sha256", own.endpoint.secret)
          .update(got?.body ?? "")
          .digest("hex")
      );
    };
    own.hook.answer = 401;
    await own.render();
    await own.advance(5 * second);
    expect(own.hook.received[0]?.headers["heygen-signature"]).toMatch(/^[0-9a-f]{64}$/);
    await own.advance(5 * second);
    expect([fits(0), fits(1)]).toEqual([false, true]);
  });

  test("stale_timestamp: an old one, on a body that is signed well", async () => {
    const own = await spoiled("fault-stale", { kind: "stale_timestamp" });
    await own.render();
    await own.advance(minute);
    expect(Date.now() / 1000 - Number(own.hook.received[0]?.headers["heygen-timestamp"])).toBeGreaterThan(590);
  });

  test("unsubscribed: an endpoint hears of what it did not ask for", async () => {
    const own = account(target(), "fault-unsubscribed");
    const hook = await receiver();
    await own.subscribe(hook.url, { events: ["batch.finished"] });
    await own.call("POST", faults, { kind: "unsubscribed" });
    await own.render();
    await own.render();
    await own.advance(minute);
    expect(hook.received.map(({ event }) => event.event_type)).toEqual(["avatar_video.success"]);
  });

  test("falls only on the type and endpoint that it names, and so often as it says", async () => {
    const own = account(target(), "fault-match");
    const [spared, hit] = [await receiver(), await receiver()];
    await own.subscribe(spared.url);
    const { endpoint_id: id } = await own.subscribe(hit.url);
    const { body } = await own.call("POST", faults, {
      kind: "duplicate",
      event_type: "avatar_video.fail",
      endpoint_id: id,
      times: 2,
    });
    expect(body.data).toMatchObject({ kind: "duplicate", times: 2, used: 0, shift_ms: 0 });
    await own.render();
    for (let count = 0; count < 3; count += 1) await own.render({ title: "[[fail]]" });
    await own.advance(minute);
    expect([spared.received.length, hit.received.length]).toEqual([4, 6]);
    expect((await own.call("GET", faults)).body.data).toMatchObject([{ used: 2 }]);
  });

  test("falls on callbacks, too, and not on other worlds", async () => {
    const own = account(target(), "fault-callback");
    const other = account(target(), "fault-callback-not");
    const callback = await receiver();
    await own.call("POST", faults, { kind: "duplicate" });
    await other.render({ callback_url: callback.url });
    await other.advance(minute);
    expect(callback.received).toHaveLength(1);
    await own.render({ callback_url: callback.url });
    await own.advance(minute);
    expect(callback.received).toHaveLength(3);
  });

  test("can be taken away, one or all", async () => {
    const own = await spoiled("fault-away", { kind: "drop", times: null });
    const { data } = (await own.call("POST", faults, { kind: "late" })).body;
    expect((await own.call("DELETE", `${faults}/${data.id}`)).body.data).toEqual({ id: data.id });
    expect((await own.call("DELETE", `${faults}/${data.id}`)).status).toBe(404);
    expect((await own.call("DELETE", faults)).body.data).toEqual({ removed: 1 });
    await own.render();
    await own.advance(5 * second);
    expect(own.hook.received).toHaveLength(1);
  });

  test("that makes no sense is refused by name, and there are a hundred at most", async () => {
    const own = account(target(), "fault-refused");
    const param = async (fault: object): Promise<unknown> => (await own.call("POST", faults, fault)).body.error.param;
    expect(await param({ kind: "explode" })).toBe("kind");
    expect(await param({})).toBe("kind");
    expect(await param({ kind: "drop", shift_ms: 5 })).toBe("shift_ms");
    expect(await param({ kind: "early", event_type: "batch.finished" })).toBe("event_type");
    expect(await param({ kind: "late", endpoint_id: "nobody" })).toBe("endpoint_id");
    expect(await param({ kind: "late", times: 0 })).toBe("times");
    expect(await param({ kind: "late", delay: 1 })).toBe("delay");
    expect((await own.call("GET", faults)).body.data).toEqual([]);
    for (let count = 0; count < 100; count += 1) await own.call("POST", faults, { kind: "drop" });
    expect((await own.call("POST", faults, { kind: "drop" })).status).toBe(409);
  });

  test("of whatever kinds, alone or together, keeps no event from arriving in the end", async () => {
    let count = 0;
    const kind = fc.constantFrom("duplicate", "reorder", "early", "late", "drop", "wrong_signature", "stale_timestamp");
    const fault = fc.record({ kind, times: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 5 }),
        async (list, gaps) => {
          const key = `fault-any-${(count += 1)}`;
          const own = account(target(), key);
          const inbox = target().mock.world(key).inbox("all");
          await own.subscribe(inbox.url);
          for (const each of list) await own.call("POST", faults, each);
          const made: string[] = [];
          for (const gap of gaps) {
            made.push(await own.render());
            await own.advance(gap);
          }
          await own.advance(hour);
          const arrived = inbox.messages().map(({ event }) => (event as Answer).event_data.video_id);
          expect(new Set(arrived)).toEqual(new Set(made));
          const copies = list
            .filter(({ kind: each }) => each === "duplicate")
            .reduce((sum, { times }) => sum + times, 0);
          expect(arrived.length).toBeLessThanOrEqual(made.length + copies);
          expect(target().mock.world(key).webhooks.deliveries({ state: "waiting" })).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
