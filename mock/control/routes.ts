/** The control API: `/__mock/…`. It names its world by the same credential as the API; without one it means the default world. */

import { Hono } from "hono";
import type { Context } from "hono";

import { ApiError } from "../domain/errors.ts";
import { viewVideo } from "../domain/videos.ts";
import { answerError, answerJson } from "../web/answers.ts";
import { credentialOf } from "../web/credential.ts";
import type { Settings } from "../web/settings.ts";
import { viewContext } from "../web/settings.ts";
import type { ClockPort } from "../ports/clock.ts";
import { advanceClock, failure, finishVideo, freezeClock, maxAdvanceMs, readClock, resumeClock } from "../world/steer.ts";
import { runUntilIdle } from "../world/settle.ts";
import type { Outcome } from "../domain/plan.ts";
import type { World, WorldEvent } from "../world/world.ts";
import { dashboard, overview } from "./dashboard.ts";
import { guardControl } from "./guard.ts";
import { readInput, readInstant, readNumber, readText } from "./input.ts";

export function controlRoutes(settings: Settings, clock: ClockPort): Hono {
  const app = new Hono();
  app.use(guardControl(settings.publicUrl));

  const worldNameOf = (c: Context): string => {
    const isNamed = c.req.header("x-api-key") !== undefined || c.req.header("authorization") !== undefined;
    return isNamed ? credentialOf(c).worldName : settings.defaultWorld;
  };
  const worldOf = (c: Context): World => settings.worlds.open(worldNameOf(c));
  const answerClock = (c: Context, world: World, happened: readonly WorldEvent[] = []): Response => answerJson(c, 200, { data: { ...viewClock(world, clock.now()), happened: happened.map(viewEvent) } });

  app.get("/", (c) => dashboard(c, settings));
  app.get("/worlds", (c) => answerJson(c, 200, { data: overview(settings) }));
  app.get("/clock", (c) => answerClock(c, worldOf(c)));
  app.post("/clock/freeze", async (c) => {
    const input = await readInput(c, ["at"]);
    const world = worldOf(c);
    return answerClock(c, world, freezeClock(world, { real: clock.now(), at: readInstant(input, "at") }));
  });
  app.post("/clock/resume", async (c) => {
    const input = await readInput(c, ["speed"]);
    const world = worldOf(c);
    resumeClock(world, { real: clock.now(), speed: readNumber(input, "speed", { min: 0, max: 1_000_000 }) ?? 1 });
    return answerClock(c, world);
  });
  app.post("/clock/advance", async (c) => {
    const input = await readInput(c, ["ms"]);
    const ms = readNumber(input, "ms", { min: 0, max: maxAdvanceMs });
    if (ms === undefined) throw new ApiError({ status: 400, code: "invalid_parameter", param: "ms", message: "ms is required: by how many milliseconds the clock is moved forward." });
    const world = worldOf(c);
    return answerClock(c, world, advanceClock(world, { real: clock.now(), ms }));
  });
  app.post("/clock/run-until-idle", async (c) => {
    await readInput(c, []);
    const world = worldOf(c);
    return answerClock(c, world, runUntilIdle(world, clock.now()));
  });
  app.post("/reset", async (c) => {
    await readInput(c, []);
    return answerClock(c, settings.worlds.reset(worldNameOf(c)));
  });

  const finish = (c: Context, outcome: Outcome): Response => {
    const world = worldOf(c);
    const video = finishVideo(world, { id: c.req.param("id") ?? "", real: clock.now(), outcome });
    return answerJson(c, 200, { data: viewVideo(video, viewContext(settings, world, readClock(world, clock.now()).now, c.req.url)) });
  };
  app.post("/videos/:id/complete", async (c) => {
    await readInput(c, []);
    return finish(c, { kind: "completed" });
  });
  app.post("/videos/:id/fail", async (c) => {
    const input = await readInput(c, ["code", "message"]);
    return finish(c, failure({ code: readText(input, "code"), message: readText(input, "message") }));
  });

  const calls = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} /__mock${path}`);
  app.all("*", (c) => {
    throw new ApiError({ status: 404, code: "not_found", message: `The control API has no ${c.req.method} ${new URL(c.req.url).pathname}. It has ${calls.join(", ")}.` });
  });
  app.onError((error, c) => answerError(c, settings, error));
  return app;
}

function viewClock(world: World, real: number): Record<string, unknown> {
  const { now, mode, speed } = readClock(world, real);
  return { world: world.label, now: new Date(now).toISOString(), now_ms: now, mode, speed };
}

function viewEvent({ at, type, id }: WorldEvent): Record<string, unknown> {
  return { at: new Date(at).toISOString(), at_ms: at, type, id };
}
