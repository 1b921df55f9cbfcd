/** `--faults`: a file, read when the command starts; and what a broken connection looks like from the command's side. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFlags } from "../../mock/node/flags.ts";
import { runCli, startCli } from "../support/cli.ts";
import { requestText, sendRaw } from "../support/raw.ts";

const folder = mkdtempSync(join(tmpdir(), "faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("the faults of the file are in every world, and broken connections leave the log empty", async () => {
  const file = fileOf(
    "good.json",
    JSON.stringify([
      { match: { operationId: "getVideo", times: 1 }, effect: { type: "reset" } },
      { match: { operationId: "getVideo", times: 1 }, effect: { type: "truncate", bytes: 9 } },
      { match: { operationId: "getVideo", times: 1 }, effect: { type: "dribble", chunks: 2, ms: 3_600_000 } },
    ]),
  );
  const running = await startCli(["--port", "0", "--faults", file]);
  const { port } = running.told;
  const said = running.stderr();
  const request = requestText("GET", "/v3/videos/some_id");
  expect(await sendRaw(port, request)).toBe("");
  expect(await sendRaw(port, request)).toMatch(/^HTTP\/1\.1 404 [^]*content-length: \d{2,}\r\n[^]*\r\n\r\n.{9}$/i);
  const caller = new AbortController();
  const slow = await fetch(`${running.told.url}/v3/videos/some_id`, {
    headers: { "x-api-key": "mock_demo" },
    signal: caller.signal,
  });
  expect(slow.headers.get("x-mock-fault")).toBe("fault_3");
  caller.abort();
  await expect(slow.text()).rejects.toThrow("abort");
  expect(await sendRaw(port, requestText("GET", "/v3/videos/some_id", { "X-Api-Key": "other" }))).toBe("");
  running.kill("SIGTERM");
  const { code, stderr } = await running.ended;
  expect([code, stderr]).toEqual([0, said]);
});

test("a file that cannot be used ends the command with 2 and one line", async () => {
  const path = fileOf("bad.json", '[{"effect": {"type": "error", "status": 503}}]');
  const { code, stdout, stderr } = await runCli(["--faults", path]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^heygen-mock: .*--faults.*number 1: .*503.*\n$/);
});

test.each([
  ["no JSON", "{", "--faults"],
  ["no list", "{}", "list"],
  ["a fault that is none", "[{}]", "effect is required"],
])("%s is refused by name", (_, text, named) => {
  expect(() => readFlags(["--faults", fileOf("one.json", text)], {})).toThrow(named);
  expect(() => readFlags([], { HEYGEN_MOCK_FAULTS: fileOf("one.json", text) })).toThrow("HEYGEN_MOCK_FAULTS");
});

test.each([
  [["--faults", "/nowhere/at/all.json"], "--faults"],
  [["--requests-per-minute", "0"], "--requests-per-minute"],
  [["--concurrent-jobs", "1.5"], "--concurrent-jobs"],
])("%j is refused by name", (args, named) => {
  expect(() => readFlags(args, {})).toThrow(named);
});
