/** The control API: `/__mock/…`. It names its world by the same credential as the API; without one it means the default world. */

import type { Context, Hono } from "hono";
import { ApiError } from "../domain/errors.ts";
import type { Outcome } from "../domain/plan.ts";
import { viewVideo } from "../domain/videos.ts";
import { answerJson } from "../web/answers.ts";
import { credentialOf } from "../web/credential.ts";
import type { Settings } from "../web/settings.ts";
import { viewContext } from "../web/settings.ts";
import {
  failure,
  finishVideo,
  maxAdvanceMs,
  readAdvance,
  readClock,
  readTarget,
  resumeClock,
  stopClock,
} from "../world/steer.ts";
import type { World, WorldEvent } from "../world/world.ts";
import { dashboard, overview } from "./dashboard.ts";
import { guardControl } from "./guard.ts";
import { readInput, readInstant, readNumber, readText } from "./input.ts";

export function addControl(app: Hono, settings: Settings): void {
  const { pace, real } = settings;
  app.use("/__mock/*", guardControl(settings.publicUrl));

  const worldNameOf = (c: Context): string => {
    const isNamed = c.req.header("x-api-key") !== undefined || c.req.header("authorization") !== undefined;
    return isNamed ? credentialOf(c).worldName : settings.defaultWorld;
  };
  const worldOf = (c: Context): World => settings.worlds.open(worldNameOf(c));
  const answerClock = (c: Context, world: World, happened: readonly WorldEvent[] = []): Response =>
    answerJson(c, 200, { data: { ...viewClock(world, real()), happened: happened.map(viewEvent) } });

  app.get("/__mock/", (c) => dashboard(c, settings));
  app.get("/__mock/worlds", (c) => answerJson(c, 200, { data: overview(settings) }));
  app.get("/__mock/journal", (c) => {
    const { journal } = worldOf(c);
    return answerJson(c, 200, { data: journal.latest(100), total: journal.total() });
  });
  app.get("/__mock/clock", (c) => answerClock(c, worldOf(c)));
  app.post("/__mock/clock/freeze", async (c) => {
    const input = await readInput(c, ["at"]);
    const world = worldOf(c);
    const at = readInstant(input, "at");
    const instant = at === undefined ? undefined : readTarget(world, { real: real(), at });
    stopClock(world, real());
    return answerClock(c, world, instant === undefined ? [] : await pace.moveTo(world, instant));
  });
  app.post("/__mock/clock/resume", async (c) => {
    const input = await readInput(c, ["speed"]);
    const world = worldOf(c);
    resumeClock(world, { real: real(), speed: readNumber(input, "speed", { min: 0, max: 1_000_000 }) ?? 1 });
    pace.touch(world);
    return answerClock(c, world);
  });
  app.post("/__mock/clock/advance", async (c) => {
    const input = await readInput(c, ["ms"]);
    const ms = readNumber(input, "ms", { min: 0, max: maxAdvanceMs });
    if (ms === undefined)
      throw new ApiError({
        status: 400,
        code: "invalid_parameter",
        param: "ms",
        message: "ms is required: by how many milliseconds the clock is moved forward.",
      });
    const world = worldOf(c);
    return answerClock(c, world, await pace.moveTo(world, readAdvance(world, { real: real(), ms })));
  });
  app.post("/__mock/clock/run-until-idle", async (c) => {
    await readInput(c, []);
    const world = worldOf(c);
    return answerClock(c, world, await pace.runUntilIdle(world));
  });
  app.post("/__mock/reset", async (c) => {
    await readInput(c, []);
    return answerClock(c, settings.worlds.reset(worldNameOf(c)));
  });

  const finish = (c: Context, outcome: Outcome): Response => {
    const world = worldOf(c);
    const video = finishVideo(world, { id: c.req.param("id") ?? "", real: real(), outcome });
    pace.entered(world, readClock(world, real()).now);
    return answerJson(c, 200, {
      data: viewVideo(video, viewContext(settings, world, readClock(world, real()).now, c.req.url)),
    });
  };
  app.post("/__mock/videos/:id/complete", async (c) => {
    await readInput(c, []);
    return finish(c, { kind: "completed" });
  });
  app.post("/__mock/videos/:id/fail", async (c) => {
    const input = await readInput(c, ["code", "message"]);
    return finish(c, failure({ code: readText(input, "code"), message: readText(input, "message") }));
  });

  const calls = app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/__mock/"))
    .map(({ method, path }) => `${method} ${path}`);
  app.all("/__mock/*", (c) => {
    throw new ApiError({
      status: 404,
      code: "not_found",
      message: `The control API has no ${c.req.method} ${new URL(c.req.url).pathname}. It has ${calls.join(", ")}.`,
    });
  });
}

function viewClock(world: World, real: number): Record<string, unknown> {
  const { now, mode, speed } = readClock(world, real);
  return { world: world.label, now: new Date(now).toISOString(), now_ms: now, mode, speed };
}

function viewEvent({ at, type, id }: WorldEvent): Record<string, unknown> {
  return { at: new Date(at).toISOString(), at_ms: at, type, id };
}
