/** Saving and loading a world over HTTP and by handle. */

import { describe, expect, test } from "vitest";
import { fakeClock } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, createVideo, freshApi, getVideo } from "../support/api.ts";
import { pngOf, uploaded } from "../support/files.ts";
import { openMock } from "../support/sessions.ts";
import { describeTargets, start } from "../support/targets.ts";

const path = "/__mock/snapshot";

describeTargets("a snapshot", (target) => {
  const api = (): Api => freshApi(target());

  test("is the answer itself, ready to be a file, and is loaded as it is into another world", async () => {
    const own = api();
    const id = await createVideo(own);
    const asset = await uploaded(own, pngOf(3000));
    const { body: snapshot } = await own.get(path);
    expect(snapshot).toMatchObject({ format: "heygen-v3-mock/world", version: 1 });

    const other = api();
    const { data } = await other.put(path, snapshot);
    expect(data).toMatchObject({ now_ms: start, mode: "frozen", world: other.world.label });
    await other.post("/__mock/clock/advance", { ms: 5000 });
    expect((await getVideo(other, id)).status).toBe("completed");
    expect((await getVideo(own, id)).status).toBe("pending");
    const { url } = (await other.get(`/v3/assets/${asset}`)).data;
    const file = await target().fetch(new URL(url).pathname);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pngOf(3000));
  });

  test("of a copy is that of its original as long as both are asked the same", async () => {
    const own = api();
    const first = await createVideo(own);
    await createVideo(own);
    await own.post(`/__mock/videos/${first}/complete`);
    const { mock, session } = openMock();
    mock.world("copy").load((await own.get(path)).body);
    const copy = session("copy");
    await copy.data("POST", "/v3/videos", aVideo);
    await own.post("/v3/videos", aVideo);
    const { rows: copied } = mock.world("copy").save();
    const { rows } = (await own.get(path)).body;
    expect([copied["queue"], copied["videos"]]).toEqual([rows.queue, rows.videos]);
    expect(rows.queue).not.toHaveLength(0);
  });

  test("takes a world back to where it was, as often as one likes", async () => {
    const own = api();
    const first = await createVideo(own);
    const { body: snapshot } = await own.get(path);
    for (const _ of [1, 2]) {
      const second = await createVideo(own);
      await own.post("/__mock/clock/advance", { ms: 60_000 });
      expect((await own.put(path, snapshot)).verdict).toEqual([200]);
      expect((await own.get(path)).body).toEqual(snapshot);
      expect((await own.get(`/v3/videos/${second}`)).verdict[0]).toBe(404);
      expect((await getVideo(own, first)).status).toBe("pending");
    }
  });

  test.each([
    ["of another format", { format: "mockoon" }, "format", "its format is not heygen-v3-mock/world"],
    ["of a version to come", { version: 2 }, "version", "The snapshot has version 2, and this mock reads version 1."],
    ["with another content than it says", { state: {} }, "digest", "is not as it was saved"],
    ["with a field too many", { more: 1 }, "more", "more"],
  ])("%s is refused", async (_, change, param, message) => {
    const own = api();
    const { body: snapshot } = await own.get(path);
    const { verdict, body } = await own.put(path, { ...snapshot, ...change });
    expect([verdict[0], body.error.param, body.error.message]).toEqual([400, param, expect.stringContaining(message)]);
    expect((await own.get(path)).body).toEqual(snapshot);
  });

  test("that is nested beyond all bounds is refused", async () => {
    const own = api();
    const { body: snapshot } = await own.get(path);
    const text = JSON.stringify({ ...snapshot, state: "HOLE" }).replace(
      '"HOLE"',
      `{"deep":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    );
    const response = await own.fetch(path, {
      method: "PUT",
      body: text,
      headers: { "content-type": "application/json" },
    });
    expect([response.status, (await response.json()).error.param]).toEqual([400, "digest"]);
  });

  test("is saved of a world whose journal has seen bodies nested beyond all bounds", async () => {
    const own = api();
    const body = `{"title":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    await own.fetch("/v3/videos", { method: "POST", body, headers: { "content-type": "application/json" } });
    expect((await own.get("/__mock/journal")).data).toMatchObject([{ status: 400 }]);
    expect((await own.get(path)).verdict).toEqual([200]);
  });
});

describe("by handle a snapshot", () => {
  test("is a value of its own: changing it does not touch the world", async () => {
    const { mock } = openMock();
    const world = mock.world("k");
    const snapshot = world.save();
    (snapshot.state as { nextSeq: number }).nextSeq = 0;
    expect(() => world.load(snapshot)).toThrow("is not as it was saved");
    expect(world.save().state.nextSeq).not.toBe(0);
  });

  test("of a running world goes on from its own instant, whenever it is loaded", async () => {
    const clock = fakeClock(1_000_000);
    const world = openMock({ frozen: false, speed: 10, startAt: start, clock }).mock.world("k");
    expect(world.clock.now()).toBe(start);
    clock.advance(700);
    const snapshot = world.save();
    clock.advance(60_000);
    world.load(snapshot);
    expect(world.clock.read()).toEqual({ now: start + 7000, mode: "running", speed: 10 });
    clock.advance(100);
    expect(world.clock.now()).toBe(start + 8000);
  });
});
