/** `--data`: the file of a mock, from being made to being refused. */

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Running } from "../support/cli.ts";
import { runCli, startCli } from "../support/cli.ts";
import { startReceiver } from "../support/receiver.ts";
import type { Answer } from "../support/targets.ts";

const folder = mkdtempSync(join(tmpdir(), "heygen-mock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const running: Running[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) {
    each.kill("SIGKILL");
    await each.ended;
  }
});

async function serve(file: string, ...flags: readonly string[]): Promise<Running> {
  const started = await startCli(["--port", "0", "--data", at(file), ...flags]);
  running.push(started);
  return started;
}

async function end(one: Running, signal: NodeJS.Signals): Promise<number | null> {
  one.kill(signal);
  return (await one.ended).code;
}

async function ask(one: Running, method: string, path: string, body?: unknown, key = "my-secret-key"): Promise<Answer> {
  const headers = { "x-api-key": key, ...(body === undefined ? {} : { "content-type": "application/json" }) };
  const response = await fetch(one.told.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
}

const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };

describe("a mock with a data file", () => {
  test("has everything again after it was stopped, and after it was killed", async () => {
    let mock = await serve("again.db");
    const made: string[] = [];
    for (const signal of ["SIGTERM", "SIGKILL", "SIGTERM"] as const) {
      made.push((await ask(mock, "POST", "/v3/videos", video)).data.video_id);
      await ask(mock, "POST", "/v3/videos", video, "another");
      expect(await end(mock, signal)).toBe(signal === "SIGTERM" ? 0 : null);
      mock = await serve("again.db");
      expect((await ask(mock, "GET", "/v3/videos")).data.map(({ id }: Answer) => id).toReversed()).toEqual(made);
      expect((await ask(mock, "GET", "/v3/videos", undefined, "another")).data).toHaveLength(made.length);
      expect(
        (await ask(mock, "GET", "/__mock/journal")).data.filter(({ method }: Answer) => method === "POST"),
      ).toHaveLength(made.length);
    }
  });

  test("finds a world by its label again before anybody has sent its key", async () => {
    let mock = await serve("labels.db");
    const { video_id: id } = (await ask(mock, "POST", "/v3/videos", video)).data;
    await end(mock, "SIGKILL");
    mock = await serve("labels.db");
    const labels = (await ask(mock, "GET", "/__mock/worlds")).data.filter((each: Answer) => !each.is_default);
    expect(labels).toHaveLength(1);
    const headers = { "x-mock-world": labels[0].world };
    const found = await fetch(`${mock.told.url}/__mock/jobs/${id}/fail`, { method: "POST", headers });
    expect([found.status, (await found.json()).data.status]).toEqual([200, "failed"]);
  });

  test("keeps more worlds than it holds, and opens again on all of them however it ended", async () => {
    const keys = ["one", "two", "three", "four", "five"];
    const few = ["--max-worlds", "2"];
    let mock = await serve("many.db", ...few);
    const made = new Map<string, string[]>(keys.map((key) => [key, []]));
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      for (const key of keys) made.get(key)?.push((await ask(mock, "POST", "/v3/videos", video, key)).data.video_id);
      expect(await end(mock, signal)).toBe(signal === "SIGTERM" ? 0 : null);
      mock = await serve("many.db", ...few);
      for (const key of keys) {
        const { data } = await ask(mock, "GET", "/v3/videos", undefined, key);
        expect(data.map(({ id }: Answer) => id).toReversed()).toEqual(made.get(key));
      }
      expect((await ask(mock, "GET", "/__mock/worlds")).total).toBe(2);
    }
  });

  test("resets all worlds, also those that made room, and they stay so however it ends", async () => {
    const keys = ["one", "two", "three", "four"];
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      let mock = await serve(`reset-${signal}.db`, "--max-worlds", "2");
      for (const key of keys) await ask(mock, "POST", "/v3/videos", video, key);
      // The default world is one, and was never evicted.
      expect((await ask(mock, "POST", "/__mock/worlds/reset")).data.worlds).toBe(keys.length + 1);
      const listed = (): Promise<unknown[]> =>
        Promise.all(keys.map(async (key) => (await ask(mock, "GET", "/v3/videos", undefined, key)).data));
      expect(await listed()).toEqual(keys.map(() => []));
      const { video_id: id } = (await ask(mock, "POST", "/v3/videos", video, "one")).data;
      await end(mock, signal);
      mock = await serve(`reset-${signal}.db`, "--max-worlds", "2");
      expect(await listed()).toEqual([[expect.objectContaining({ id })], [], [], []]);
    }
  });

  test("gives the same bytes as one that keeps nothing, whether or not it is stopped or killed in between", async () => {
    const flags = ["--frozen", "--start-at", "2026-01-01T00:00:00Z", "--scenario", "instant"];
    const base = "https://mock.example";
    const command = (...more: readonly string[]): Promise<Running> =>
      startCli(["--port", "0", ...flags, "--public-url", base, ...more]);
    /** The answers to the same few requests; between them the mock ends by these signals and begins again. */
    const play = async (
      open: () => Promise<Running>,
      signals: readonly NodeJS.Signals[],
    ): Promise<readonly unknown[]> => {
      let mock = await open();
      const said: unknown[] = [];
      const say = async (method: string, path: string, body?: unknown): Promise<void> => {
        const response = await fetch(mock.told.url + path, {
          method,
          headers: { "x-api-key": "mock_demo", "content-type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        // Control answers are the machine's, and so is their date.
        const date = path.startsWith("/v3/") ? response.headers.get("date") : null;
        said.push([path, response.status, date, await response.text()]);
      };
      for (const name of ["a", "b"])
        await say("POST", "/v3/webhooks/endpoints", { url: `${base}/__mock/inbox/${name}` });
      for (let round = 0; round < 4; round += 1) {
        await say("POST", "/v3/videos", video);
        await say("GET", "/__mock/inbox/a");
        const signal = signals[round];
        if (signal === undefined) continue;
        await end(mock, signal);
        mock = await open();
      }
      for (const path of ["/__mock/webhooks/deliveries", "/v3/webhooks/events", "/__mock/journal"])
        await say("GET", path);
      await end(mock, "SIGKILL");
      return said;
    };
    const [loose, ...others] = [
      await play(() => command(), []),
      await play(() => command("--data", at("bytes.db")), []),
      await play(() => command("--data", at("stopped.db")), ["SIGTERM", "SIGKILL", "SIGTERM"]),
    ];
    for (const each of others) expect(each).toEqual(loose);
  });

  test("keeps secrets of webhooks there, and no credential", async () => {
    const mock = await serve("secrets.db");
    const { secret } = (await ask(mock, "POST", "/v3/webhooks/endpoints", { url: "http://127.0.0.1:9/hook" })).data;
    const saved = JSON.stringify(await ask(mock, "GET", "/__mock/snapshot"));
    await end(mock, "SIGTERM");
    const bytes = readFileSync(at("secrets.db")).toString("latin1");
    expect([bytes.includes(secret), bytes.includes("my-secret-key")]).toEqual([true, false]);
    expect([saved.includes(secret), saved.includes("my-secret-key")]).toEqual([true, false]);
  });

  test("sends after a restart what it could not send before, under the same id, and what became due meanwhile", async () => {
    const receiver = await startReceiver("hang");
    const mock = await serve("hooks.db", "--queue-ms", "0", "--render-ms", "0");
    await ask(mock, "POST", "/v3/webhooks/endpoints", { url: receiver.url });
    const { video_id: id } = (await ask(mock, "POST", "/v3/videos", video)).data;
    await receiver.waitFor(1);
    await end(mock, "SIGKILL");
    receiver.answer = 200;
    await serve("hooks.db");
    await receiver.waitFor(2);
    const [first, second] = receiver.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["heygen-event-id"]).toBe(first?.headers["heygen-event-id"]);
    expect(second?.event.event_data.video_id).toBe(id);
    await receiver.close();
  });
});

describe("a file that cannot be used is refused in one line, and left as it is:", () => {
  const refusal = async (path: string, env: Record<string, string> = {}): Promise<readonly [number | null, string]> => {
    const before = existsSync(path) && path !== folder ? readFileSync(path) : undefined;
    const { code, stderr } = await runCli(["--port", "0", "--data", path], env);
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true);
    return [code, stderr.replaceAll(folder, "…")];
  };

  beforeAll(async () => {
    const mock = await startCli(["--port", "0", "--data", at("whole.db")]);
    await ask(mock, "POST", "/v3/videos", video);
    await end(mock, "SIGTERM");
  });

  test("one that another mock has open", async () => {
    await serve("shared.db");
    expect(await refusal(at("shared.db"))).toEqual([
      1,
      "heygen-mock: …/shared.db is in use by another mock; stop that one, or choose another file\n",
    ]);
  });

  test("one of another program, a SQLite file included", async () => {
    writeFileSync(at("notes.txt"), "Buy milk.\n");
    new DatabaseSync(at("other.db")).exec("CREATE TABLE notes (text TEXT)");
    for (const name of ["notes.txt", "other.db"]) {
      expect(await refusal(at(name))).toEqual([
        1,
        `heygen-mock: …/${name} is not a data file of this mock, and is left as it is; choose another\n`,
      ]);
    }
  });

  test("one of another version", async () => {
    copyFileSync(at("whole.db"), at("newer.db"));
    const newer = new DatabaseSync(at("newer.db"));
    newer.exec("PRAGMA user_version = 9");
    newer.close();
    expect(await refusal(at("newer.db"))).toEqual([
      1,
      "heygen-mock: …/newer.db has version 9, and this mock reads version 1\n",
    ]);
  });

  test("one with a hole in it", async () => {
    const bytes = readFileSync(at("whole.db"));
    const place = bytes.indexOf("look_def456");
    expect(place).toBeGreaterThan(0);
    bytes.write("look_xyz", place);
    writeFileSync(at("edited.db"), bytes);
    writeFileSync(at("short.db"), bytes.subarray(0, 8192));
    for (const name of ["edited.db", "short.db"]) {
      const [code, stderr] = await refusal(at(name));
      expect([code, stderr]).toEqual([1, expect.stringContaining(`…/${name} is damaged, and is left as it is: `)]);
    }
  });

  test("a folder, and one in a folder that is not there", async () => {
    for (const path of [folder, at("nowhere/new.db")]) {
      expect(await refusal(path)).toEqual([1, expect.stringMatching(/^heygen-mock: \S+ cannot be opened: .+\n$/)]);
    }
  });

  test("any, where Node has no SQLite", async () => {
    expect(await refusal(at("whole.db"), { NODE_OPTIONS: "--no-experimental-sqlite" })).toEqual([
      1,
      `heygen-mock: a data file needs node:sqlite, which Node has from 22.13 on; this is ${process.version}\n`,
    ]);
  });
});
