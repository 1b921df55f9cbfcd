import type { WorldHandle } from "../../mock/index.ts";
import type { Client } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import type { Target } from "./targets.ts";

/** A client of a fresh world, which runs in that world's time: waiting moves its clock. */
export function connect({ mock, url }: Target, key: string): { readonly client: Client; readonly world: WorldHandle } {
  const world = mock.world(key);
  world.reset();
  const { now, advance } = world.clock;
  const clock = { now, sleep: async (ms: number): Promise<void> => void (await advance(ms)) };
  const isLocal = url === "http://localhost:4394";
  const client = createClient({ apiKey: key, baseUrl: url, clock, ...(isLocal && { fetch: mock.fetch }) });
  return { client, world };
}
