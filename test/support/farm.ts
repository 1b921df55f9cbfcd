/** A service of jobs in virtual time, which counts what it is asked. */
import type { Client, ClientOptions } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import type { VirtualTime } from "./virtualTime.ts";
import { virtualTime } from "./virtualTime.ts";

export interface Farm {
  readonly time: VirtualTime;
  readonly client: Client;
  /** When each request came and what for: `bulk 100`, `video v_1`, `avatar g_1`. */
  readonly asked: { readonly at: number; readonly what: string }[];
  /** How many requests of a kind came. */
  readonly count: (kind: "bulk" | "video" | "avatar") => number;
  readonly warnings: string[];
}

interface FarmOptions extends ClientOptions {
  /** Milliseconds after which each job is over, by the number at the end of its id. Default: all after a minute. */
  readonly endsAt?: (number: number) => number;
  /** Status while it is not. Default `processing`. */
  readonly meanwhile?: string;
  /** In place of the answer to a shared request, by its number from 1. */
  readonly bulk?: (request: number) => Response | Promise<Response> | null;
  /** Milliseconds that each answer takes. Default 0. */
  readonly latencyMs?: number;
}

export function farm(options: FarmOptions = {}): Farm {
  const { endsAt = () => 60_000, meanwhile = "processing", bulk = () => null, latencyMs = 0, ...rest } = options;
  const time = virtualTime();
  const asked: { at: number; what: string }[] = [];
  const warnings: string[] = [];
  const count: Farm["count"] = (kind) => asked.filter(({ what }) => what.startsWith(kind)).length;
  const statusOf = (id: string): string =>
    time.elapsedMs() >= endsAt(Number(/\d+$/.exec(id)?.[0] ?? 0)) ? "completed" : meanwhile;
  const note = (what: string): void => void asked.push({ at: time.elapsedMs(), what });

  const answer = (url: URL): Response | Promise<Response> => {
    const id = url.pathname.split("/").at(-1) ?? "";
    const ids = url.searchParams.get("video_ids")?.split(",");
    if (ids) {
      note(`bulk ${ids.length}`);
      const entries = ids.map((video_id) => ({ video_id, status: statusOf(video_id) }));
      return bulk(count("bulk")) ?? Response.json({ data: entries });
    }
    note(`${url.pathname.includes("/avatars/") ? "avatar" : "video"} ${id}`);
    return Response.json({ data: { id, status: statusOf(id) } });
  };
  const client = createClient({
    apiKey: "sk_farm",
    baseUrl: "https://api.example.com",
    clock: time.clock,
    random: () => 0.5,
    warn: (message) => warnings.push(message),
    fetch: async (request) => {
      if (latencyMs > 0) await time.clock.sleep(latencyMs, request.signal);
      return answer(new URL(request.url));
    },
    ...rest,
  });
  return { time, client, asked, count, warnings };
}

export function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `v_${at + 1}`);
}
