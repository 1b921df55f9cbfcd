/**
 * The command under write load, killed and started again on the same data file. What it acknowledged is written down
 * here, and what it had not yet answered when it died, for that may have been done or not, but not by half.
 */

import type { Running } from "./cli.ts";
import { startCli } from "./cli.ts";
import { formOf, pngOf } from "./files.ts";
import type { Receiver } from "./receiver.ts";
import type { Answer } from "./targets.ts";

const apiKey = "killed";
const writers = 6;

interface Write {
  /** Of the same Idempotency-Key at each try. */
  readonly number: number;
  readonly kind: "video" | "batch" | "asset" | "rename";
}

/** The acknowledged answer of each write, by its number; undefined while there is none. */
export interface Log {
  readonly writes: Write[];
  readonly answers: Map<number, Answer>;
}

export interface Killed {
  readonly log: Log;
  /** Serves, writes until `count` answers have come, and is killed there, with more under way. */
  readonly round: (count: number) => Promise<void>;
  /** Starts it once more, repeats what was not answered, and gives what there is then. */
  readonly finish: () => Promise<Kept>;
}

export interface Kept {
  readonly videos: readonly Answer[];
  readonly batches: readonly Answer[];
  readonly assets: ReadonlyMap<number, number>;
  readonly stderr: string;
}

export function createKilled(file: string, receiver: Receiver): Killed {
  const log: Log = { writes: [], answers: new Map() };
  const start = (): Promise<Running> =>
    startCli(["--port", "0", "--data", file, "--queue-ms", "0", "--render-ms", "0"]);

  const ask = async (url: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(url + path, { ...init, headers: { "x-api-key": apiKey, ...init.headers } });
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
    return response.headers.get("content-type") === "application/json" ? response.json() : response.arrayBuffer();
  };
  const post = (url: string, path: string, body: unknown, number: number): Promise<Answer> =>
    ask(url, path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", "idempotency-key": `write-${number}` },
    });

  const video = (title: string): object => ({ type: "avatar", avatar_id: "look_def456", script: "Hi.", title });
  const send: { readonly [Kind in Write["kind"]]: (url: string, number: number) => Promise<Answer> } = {
    video: (url, number) => post(url, "/v3/videos", video(`w${number}`), number),
    batch: (url, number) =>
      post(url, "/v3/videos/batches", { videos: ["a", "b", "c"].map((each) => video(`w${number}${each}`)) }, number),
    asset: (url, number) =>
      ask(url, "/v3/assets", {
        method: "POST",
        body: formOf(pngOf(5000 + number), `w${number}.png`),
        headers: { "idempotency-key": `write-${number}` },
      }),
    rename: (url, number) =>
      ask(url, "/v3/avatars/looks/look_abc123", {
        method: "PATCH",
        body: JSON.stringify({ name: `Look ${number}` }),
        headers: { "content-type": "application/json" },
      }),
  };

  const perform = async (url: string, write: Write): Promise<void> => {
    log.answers.set(write.number, await send[write.kind](url, write.number));
  };

  const kinds = ["video", "video", "asset", "video", "batch", "rename"] as const;
  const next = (): Write => {
    const write = { number: log.writes.length, kind: kinds[log.writes.length % kinds.length] ?? "video" };
    log.writes.push(write);
    return write;
  };

  return {
    log,
    round: async (count) => {
      const running = await start();
      const { url } = running.told;
      if (log.writes.length === 0)
        await post(url, "/v3/webhooks/endpoints", { url: receiver.url, events: ["avatar_video.success"] }, -1);
      await verify(url, log, ask);
      let left = count;
      const write = async (): Promise<void> => {
        while (left > 0) {
          await perform(url, next());
          left -= 1;
          if (left === 0) running.kill("SIGKILL");
        }
      };
      await Promise.allSettled(Array.from({ length: writers }, write));
      await running.ended;
    },
    finish: async () => {
      const running = await start();
      const { url } = running.told;
      await verify(url, log, ask);
      for (const write of log.writes) if (!log.answers.has(write.number)) await perform(url, write);
      await ask(url, "/__mock/clock/run-until-idle", { method: "POST" });
      const videos = await all(url, "/v3/videos", ask);
      const batches = await Promise.all(
        log.writes
          .filter(({ kind }) => kind === "batch")
          .map(async ({ number }) =>
            ask(url, `/v3/videos/batches/${log.answers.get(number).data.batch_id}?include=items`).then(
              ({ data }) => data,
            ),
          ),
      );
      const assets = new Map<number, number>();
      for (const { number, kind } of log.writes) {
        if (kind !== "asset") continue;
        const bytes: ArrayBuffer = await ask("", log.answers.get(number).data.url.replace(/^http:\/\/[^/]+/, url));
        assets.set(number, bytes.byteLength);
      }
      while (told(receiver).size < videos.length) await receiver.waitFor(receiver.received.length + 1);
      running.kill("SIGTERM");
      const { stderr } = await running.ended;
      return { videos, batches, assets, stderr };
    },
  };
}

/** The event ids under which the end of each video was told. */
export function told({ received }: Receiver): ReadonlyMap<string, ReadonlySet<unknown>> {
  const ids = new Map<string, Set<unknown>>();
  for (const { event, headers } of received) {
    const id = String(event.event_data.video_id);
    ids.set(id, (ids.get(id) ?? new Set()).add(headers["heygen-event-id"]));
  }
  return ids;
}

type Ask = (url: string, path: string, init?: RequestInit) => Promise<Answer>;

/** Asks for the latest of what was acknowledged: throws when one is missing. */
async function verify(url: string, { writes, answers }: Log, ask: Ask): Promise<void> {
  for (const { number, kind } of writes.slice(-60)) {
    const data = answers.get(number)?.data;
    if (data === undefined) continue;
    if (kind === "video") await ask(url, `/v3/videos/${data.video_id}`);
    if (kind === "batch") await ask(url, `/v3/videos/batches/${data.batch_id}`);
    if (kind === "asset") await ask(url, `/v3/assets/${data.asset_id}`);
  }
}

async function all(url: string, path: string, ask: Ask): Promise<readonly Answer[]> {
  const items: Answer[] = [];
  for (let token: string | null = ""; token !== null;) {
    const page: Answer = await ask(url, `${path}?limit=50${token === "" ? "" : `&token=${token}`}`);
    items.push(...page.data);
    token = page.next_token;
  }
  return items;
}
