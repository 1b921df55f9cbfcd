/** The README's commands for a mock that runs, sent by curl as they stand there, one chapter after the other. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Running } from "../support/cli.ts";
import { startCli } from "../support/cli.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

interface Block {
  readonly heading: string;
  readonly commands: string;
}

/** Blocks for a shell that ask a mock on its usual port. */
function blocksOf(text: string): readonly Block[] {
  let heading = "";
  return [...text.matchAll(/^##+ (.+)$|^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, title, commands]) => {
    if (title !== undefined) heading = title;
    return commands !== undefined && /curl/.test(commands) ? [{ heading, commands }] : [];
  });
}

const blocks = blocksOf(readme);
const folder = mkdtempSync(join(tmpdir(), "heygen-readme-"));
let mock: Running;

beforeAll(async () => {
  mock = await startCli(["--port", "0", "--queue-ms", "1000", "--render-ms", "1000"]);
});
afterAll(async () => {
  mock.kill("SIGTERM");
  await mock.ended;
  rmSync(folder, { recursive: true });
});

/** An answer of 4xx or 5xx ends the shell. A stream does not end by itself (28), and one answer is cut on purpose (18). */
const shell = `set -euo pipefail
curl() {
  local code=0
  command curl --silent --show-error --fail-with-body --max-time 8 "$@" || code=$?
  echo
  case "$*" in
    *"-N "*) [ $code = 28 ] ;;
    *truncate*) [ $code = 18 ] ;;
    *) return $code ;;
  esac
}
`;

async function runBlock({ commands }: Block): Promise<string> {
  const here = commands
    .replaceAll(/(?:127\.0\.0\.1|localhost):4394/g, `127.0.0.1:${mock.told.port}`)
    .replace("curl -N", "curl -N --max-time 0.5");
  const { stdout } = await promisify(execFile)("bash", ["-c", shell + here], { cwd: folder });
  return stdout;
}

const createVideo = (): Promise<Response> =>
  fetch(`${mock.told.url}/v3/videos`, {
    method: "POST",
    headers: { "x-api-key": mock.told.key, "content-type": "application/json" },
    body: JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hi!" }),
  });

test("there are some in each chapter on the mock", () => {
  expect(blocks.map(({ heading }) => heading)).toEqual([
    "Thirty seconds with the mock",
    "Journal, verification, waiting",
    "Scenarios",
    "Faults",
    "Faults",
    "Webhooks",
    "Snapshots and persistence",
  ]);
});

test.each(blocks.map((block) => [block.heading, block] as const))("%s", { timeout: 30_000 }, async (heading, block) => {
  // It waits for the end of a video, which must be still to come.
  if (heading.startsWith("Journal")) await createVideo();
  const printed = await runBlock(block);
  expect(printed).not.toBe("");
  if (heading === "Thirty seconds with the mock") expect(printed).toContain('"status":"waiting","output_format":"mp4"');
  if (heading.startsWith("Journal")) expect(printed).toContain('"satisfied":true');
  if (heading === "Webhooks") expect(printed).toContain('"verified"');
});
