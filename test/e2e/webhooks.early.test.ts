/** The fault `early` on jobs that do not go their way: held, released, ended by hand. Nobody is told twice, or not at all. */

import { expect, test } from "vitest";
import { account, hour, second } from "../support/account.ts";
import type { Receiver } from "../support/receiver.ts";
import { receivers } from "../support/receivers.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const receiver = receivers();
const faults = "/__mock/webhooks/faults";
/** A render takes five seconds, so this tells of its end after three. */
const early = { kind: "early", shift_ms: 2000, times: null };

const told = ({ received }: Receiver): unknown[] => received.map(({ event }) => event.event_type);
const ids = ({ received }: Receiver): unknown[] => received.map(({ headers }) => headers["heygen-event-id"]);

describeTargets("an event that is told early", (target) => {
  let worlds = 0;
  /** A world with an endpoint that hears early, one that does not, and a job. */
  async function story(fault: object = early): Promise<
    ReturnType<typeof account> & {
      readonly hasty: Receiver;
      readonly plain: Receiver;
      /** Adds a fault for the endpoint that hears early. */
      readonly spoil: (fault: object) => Promise<void>;
      readonly job: (verb: string) => Promise<unknown>;
      readonly id: string;
      readonly used: () => Promise<Answer[]>;
    }
  > {
    const own = account(target(), `early-${(worlds += 1)}`);
    const [hasty, plain] = [await receiver(), await receiver()];
    const { endpoint_id } = await own.subscribe(hasty.url);
    await own.subscribe(plain.url);
    const spoil = async (added: object): Promise<void> =>
      expect((await own.call("POST", faults, { ...added, endpoint_id })).status).toBe(200);
    await spoil(fault);
    const id = await own.render();
    return {
      ...own,
      spoil,
      hasty,
      plain,
      id,
      job: async (verb) => expect((await own.call("POST", `/__mock/jobs/${id}/${verb}`)).status).toBe(200),
      used: async () => (await own.call("GET", faults)).body.data.map(({ used }: Answer) => used),
    };
  }

  test("is told early all the same when its job was held before, and once", async () => {
    const own = await story();
    await own.advance(2 * second);
    await own.job("hold");
    await own.advance(hour);
    expect([told(own.hasty), told(own.plain)]).toEqual([[], []]);
    await own.job("release");
    await own.advance(second - 1);
    expect(told(own.hasty)).toEqual([]);
    await own.advance(1);
    expect([told(own.hasty), told(own.plain)]).toEqual([["avatar_video.success"], []]);
    expect((await own.call("GET", `/v3/videos/${own.id}`)).body.data.status).toBe("processing");
    await own.advance(hour);
    expect([told(own.hasty), told(own.plain)]).toEqual([["avatar_video.success"], ["avatar_video.success"]]);
    expect(ids(own.plain)).toEqual(ids(own.hasty));
    expect(await own.used()).toEqual([1]);
  });

  test("is told as soon as its job is let go, where it is due by then, and not as of before", async () => {
    const own = await story();
    await own.advance(2 * second);
    await own.job("hold");
    await own.call("DELETE", faults);
    await own.spoil({ ...early, shift_ms: hour });
    await own.advance(hour);
    expect(own.hasty.received).toEqual([]);
    await own.job("release");
    await own.hasty.waitFor(1);
    const [event] = (await own.call("GET", "/__mock/webhooks/deliveries")).body.data;
    expect([event.created_at, event.faults]).toEqual(["2026-01-05T11:00:02.000Z", ["early"]]);
    await own.advance(hour);
    expect([told(own.hasty).length, told(own.plain).length]).toEqual([1, 1]);
  });

  test("is not told again when its job was held only afterwards, however often that happens", async () => {
    const own = await story();
    await own.advance(4 * second);
    for (let round = 0; round < 3; round += 1) {
      expect(told(own.hasty)).toEqual(["avatar_video.success"]);
      await own.job("hold");
      await own.advance(hour);
      await own.job("release");
    }
    await own.advance(hour);
    expect([told(own.hasty), told(own.plain)]).toEqual([["avatar_video.success"], ["avatar_video.success"]]);
    expect(ids(own.plain)).toEqual(ids(own.hasty));
  });

  test.each([
    ["complete", 2, ["avatar_video.success"], 0],
    ["complete", 4, ["avatar_video.success"], 1],
    ["fail", 2, ["avatar_video.fail"], 0],
    // What was told early has turned out wrong, so the truth is told as well.
    ["fail", 4, ["avatar_video.success", "avatar_video.fail"], 1],
  ])(
    "%s, of a job held %d seconds after its start: each receiver hears of the end once",
    async (verb, at, all, used) => {
      const own = await story();
      await own.advance(at * second);
      await own.job("hold");
      await own.advance(hour);
      await own.job(verb);
      await own.plain.waitFor(1);
      await own.hasty.waitFor(all.length);
      await own.advance(hour);
      expect([told(own.hasty), told(own.plain)]).toEqual([all, all.slice(-1)]);
      expect(await own.used()).toEqual([used]);
    },
  );

  test("is told once to each endpoint, although two faults ask for it: the other one waits for the next job", async () => {
    const own = await story({ kind: "early", shift_ms: 2000 });
    await own.spoil({ kind: "early", shift_ms: 1000, event_type: "avatar_video.success" });
    await own.advance(hour);
    expect([told(own.hasty), told(own.plain)]).toEqual([["avatar_video.success"], ["avatar_video.success"]]);
    expect(await own.used()).toEqual([1, 0]);
  });

  test("of a training that was held comes early, too", async () => {
    const own = await story({ ...early, shift_ms: 1000 });
    const body = { type: "photo", name: "A photo", file: { type: "asset_id", asset_id: "asset_sample_headshot" } };
    const { id } = (await own.call("POST", "/v3/avatars", body)).body.data.avatar_item;
    await own.call("POST", `/__mock/jobs/${id}/hold`);
    await own.advance(hour);
    await own.call("POST", `/__mock/jobs/${id}/release`);
    await own.advance(2 * second);
    expect(told(own.hasty)).toEqual(["avatar_video.success", "photo_avatar_train.success"]);
    expect(told(own.plain)).toEqual(["avatar_video.success"]);
    await own.advance(hour);
    expect([told(own.hasty).length, told(own.plain).length]).toEqual([2, 2]);
  });
});
