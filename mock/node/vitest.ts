/**
 * `heygen-v3/mock/vitest`: each test its own world, with a clock that it moves. `vitest` is a peer dependency.
 *
 *   import { test } from "heygen-v3/mock/vitest";
 *   test("a video is rendered", async ({ heygen }) => {
 *     const client = createClient(heygen.clientOptions);
 *     …
 *   });
 */

import { test as plain } from "vitest";
import type { TestAPI } from "vitest";
import type { Mock, WorldHandle } from "../mock.ts";
import type { MockOptions } from "../options.ts";
import { createMock } from "./index.ts";
import { keepJournals } from "./journals.ts";
import type { Listening } from "./listen.ts";
import { listen } from "./listen.ts";

/** Base of requests that never leave the process. */
const base = "http://localhost";

/** A world for one test. */
export interface HeygenWorld extends WorldHandle {
  /** The credential that opens it. No other test has the same. */
  readonly key: string;
  /** Answers in process; sends the key of this world unless the request has a credential. */
  readonly fetch: Mock["fetch"];
  /** What `createClient` of heygen-v3 takes to live in this world: waiting moves its clock instead of passing time. */
  readonly clientOptions: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly fetch: (request: Request) => Promise<Response>;
    readonly clock: { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };
  };
  /** The mock that the world belongs to, shared by the tests of a worker. */
  readonly mock: Mock;
}

export interface HeygenFixtures {
  /**
   * Options of the mock that the tests of a worker share: `test.override({ heygenOptions: { rules: "live" } })`, and
   * before vitest 4.1, which brought that name, `test.scoped({ … })`.
   */
  heygenOptions: MockOptions;
  /** One for each worker, or for each file that overrides its options. */
  heygenMock: Mock;
  heygen: HeygenWorld;
  /** Base URL of the same mock on a real port, for code in another process or a browser. Opened when a test asks for it. */
  heygenUrl: string;
}

/** Vitest's `test` with a mock in it. The clock stands still at a fixed instant unless `heygenOptions` say otherwise. */
export const test: TestAPI<HeygenFixtures> = plain.extend<HeygenFixtures>({
  heygenOptions: [{}, { scope: "file" }],
  heygenMock: [
    async ({ heygenOptions }, use) => {
      const mock = createMock({ frozen: true, startAt: Date.UTC(2026, 0, 5, 10), ...heygenOptions });
      await use(mock);
      const folder = process.env["HEYGEN_MOCK_JOURNALS"];
      if (folder) await keepJournals(mock, folder);
      await mock.close({ graceMs: 100 });
    },
    { scope: "file" },
  ],
  heygen: async ({ heygenMock: mock, task }, use) => {
    // The id of a task is its place in the project: no other test of the run has it, and the next run has the same.
    await use(worldOf(mock, `mock_${task.id.replaceAll(/[^A-Za-z0-9_-]/g, "_")}`));
  },
  heygenUrl: [
    async ({ heygenMock }, use) => {
      const listening: Listening = await listen(heygenMock, { port: 0 });
      await use(listening.url);
      await listening.close({ graceMs: 100 });
    },
    { scope: "file" },
  ],
});

function worldOf(mock: Mock, key: string): HeygenWorld {
  const world = mock.world(key);
  const { clock } = world;
  return {
    ...world,
    key,
    mock,
    fetch: (input, init) => {
      const request =
        typeof input === "string" || input instanceof URL
          ? new Request(new URL(input, base), init)
          : new Request(input, init);
      if (!request.headers.has("x-api-key") && !request.headers.has("authorization"))
        request.headers.set("x-api-key", key);
      return mock.fetch(request);
    },
    clientOptions: {
      apiKey: key,
      baseUrl: base,
      fetch: (request) => mock.fetch(request),
      clock: { now: clock.now, sleep: async (ms) => void (await clock.advance(ms)) },
    },
  };
}
