/** What the client costs an app: its size, the time that it adds to a call, and the time of its types. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure, sizeBudgets } from "../support/sizes.ts";
import type { Figure } from "./inProcess.ts";

export async function measureClient(): Promise<readonly Figure[]> {
  const measured = await measure();
  const sizes = sizeBudgets.map(({ name, size, atMost }): Figure => {
    const value = (size(measured) ?? NaN) / 1000;
    return { name: `${name}, minified and packed`, value, unit: "KB", budget: atMost / 1000 };
  });
  return [
    ...sizes,
    { name: "a call over bare fetch", value: await overhead(), unit: "µs", budget: 15 },
    { name: "type-check of one call over an empty file", value: typeChecks(), unit: "×", budget: 1.3 },
  ];
}

/** Many and short: the best of them is one in which nothing else ran. */
const rounds = 60;
const calls = 800;
const checks = 12;
const key = "mock_demo";
const baseUrl = "http://mock.test";
const answer = JSON.stringify({ data: { id: "vid_1", status: "completed", title: "First", created_at: 1767225600 } });

/** Microseconds that a call takes beyond a request built and JSON read by hand: the built client, best of rounds each. */
async function overhead(): Promise<number> {
  const { createClient } = (await import(new URL("../../dist/src/index.js", import.meta.url).href)) as {
    readonly createClient: typeof import("../../src/index.ts").createClient;
  };
  const headers = { "Content-Type": "application/json", "Content-Length": String(answer.length) };
  const fetch: (request: Request) => Promise<Response> = async () => new Response(answer, { headers });
  const client = createClient({ apiKey: key, baseUrl, fetch });
  const byHand = async (): Promise<unknown> => {
    const request = new Request(`${baseUrl}/v3/videos/vid_1`, { headers: { "X-Api-Key": key } });
    const response = await fetch(request);
    return ((await response.json()) as { readonly data: unknown }).data;
  };
  let bare = Infinity;
  let ours = Infinity;
  // In turns, so that a machine that slows down slows both.
  for (let round = 0; round < rounds; round += 1) {
    bare = Math.min(bare, await microseconds(byHand));
    ours = Math.min(ours, await microseconds(() => client.videos.get("vid_1")));
  }
  return ours - bare;
}

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (let index = 0; index < calls; index += 1) await call();
  return ((performance.now() - startedAt) * 1000) / calls;
}

/** Ratio of two runs of TypeScript 7 in a project that has the built package, in turns, best of each. */
function typeChecks(): number {
  const root = join(import.meta.dirname, "../..");
  const project = mkdtempSync(join(tmpdir(), "heygen-v3-types-"));
  try {
    mkdirSync(join(project, "node_modules"));
    symlinkSync(root, join(project, "node_modules/heygen-v3"), "dir");
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    writeFileSync(join(project, "empty.ts"), "export {};\n");
    writeFileSync(
      join(project, "call.ts"),
      `import { createClient } from "heygen-v3";\nexport const video = await createClient().videos.get("vid_1");\n`,
    );
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2023", "--module", "nodenext"];
    const check = (file: string): number => {
      const startedAt = performance.now();
      const tsc = join(root, "node_modules/@typescript/native/bin/tsc");
      execFileSync(process.execPath, [tsc, ...options, "--types", "", file], { cwd: project });
      return performance.now() - startedAt;
    };
    let empty = Infinity;
    let call = Infinity;
    for (let round = 0; round < checks; round += 1) {
      empty = Math.min(empty, check("empty.ts"));
      call = Math.min(call, check("call.ts"));
    }
    return call / empty;
  } finally {
    rmSync(project, { recursive: true });
  }
}
