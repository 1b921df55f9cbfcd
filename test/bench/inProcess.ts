/** What is measured without a server: time that is stepped over, long lists, many worlds, resets. */

import { createApp } from "../../mock/app.ts";
import { compose } from "../../mock/compose.ts";
import { createVideo } from "../../mock/domain/videos.create.ts";
import type { Mock } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { addVideo } from "../../mock/world/changes.ts";
import { renderContext } from "../../mock/world/lookups.ts";
import { mint } from "../../mock/world/world.ts";
import { createBody } from "./requests.ts";

const headers = { "x-api-key": "mock_demo", "content-type": "application/json" };

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number;
}

export async function measureInProcess(): Promise<readonly Figure[]> {
  return [
    { name: "advance 24 h over 10,000 jobs", value: await best(3, advanceManyJobs), unit: "ms", budget: 200 },
    { name: "page of 1,000,000 videos over page of 100", value: await longList(), unit: "×", budget: 1.3 },
    { name: "1,000 fresh worlds", value: await manyWorlds(), unit: "MiB", budget: 150 },
    { name: "reset of a world", value: await best(20, resetWorld), unit: "ms", budget: 1 },
  ];
}

async function best(times: number, measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let index = 0; index < times; index += 1) all.push(await measure());
  return Math.min(...all);
}

const create = (mock: Mock): Promise<Response> =>
  mock.fetch("/v3/videos", { method: "POST", headers, body: createBody });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function advanceManyJobs(): Promise<number> {
  const mock = createMock({ frozen: true, queueMs: 60_000, renderMs: 3_600_000 });
  for (let index = 0; index < 10_000; index += 1) await create(mock);
  return timed(() => mock.clock.advance(24 * 60 * 60 * 1000));
}

/** Ratio of the time of a page from the middle of a long list to one of a short list, interleaved. */
async function longList(): Promise<number> {
  const [short, long] = await Promise.all([listOf(100), listOf(1_000_000)]);
  const ratios: number[] = [];
  for (let round = -1; round < 15; round += 1) {
    const shortMs = await timed(() => pages(short));
    const longMs = await timed(() => pages(long));
    // The first round warms up.
    if (round >= 0) ratios.push(longMs / shortMs);
  }
  return ratios.toSorted((a, b) => a - b)[7] ?? Number.NaN;
}

type Pages = () => Promise<unknown>;

/** A reader of the page in the middle of a list. The rows are put there directly: a million requests take minutes. */
async function listOf(size: number): Promise<Pages> {
  const { settings } = compose({ frozen: true, startAt: 0 });
  const app = createApp(settings, { api: async () => "", control: async () => "" });
  const world = settings.worlds.open("mock_demo");
  const read = async (path: string): Promise<{ next_token: string }> =>
    (await (await app.fetch(new Request(`http://localhost${path}`, { headers }))).json()) as { next_token: string };
  const fill = (until: number): void => {
    const body = JSON.parse(createBody) as Parameters<typeof createVideo>[0];
    while (world.videos.size < until)
      addVideo(world, createVideo(body, { ...renderContext(world, 0), mint: () => mint(world, "video") }));
  };
  fill(size / 2);
  const { next_token: token } = await read("/v3/videos?limit=1");
  fill(size);
  return async () => read(`/v3/videos?limit=20&token=${token}`);
}

async function pages(read: Pages): Promise<void> {
  for (let index = 0; index < 300; index += 1) await read();
}

async function manyWorlds(): Promise<number> {
  const mock = createMock();
  await mock.fetch("/v3/videos", { headers });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 1000; index += 1)
    await mock.fetch("/v3/videos", { headers: { "x-api-key": `world-${index}` } });
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed - before) / 1024 / 1024;
}

async function resetWorld(): Promise<number> {
  const mock = createMock({ frozen: true });
  for (let index = 0; index < 1000; index += 1) await create(mock);
  return timed(async () => mock.world("mock_demo").reset());
}
