/** Prism in a thread of its own answers as Prism beside it, and no end of the thread leaves anybody waiting. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import type { PlainExchange } from "../contract/judges/plain.ts";
import { askingThread, openPrismAside } from "../contract/judges/prismAside.ts";
import type { PrismJudge } from "../contract/judges/prismJudge.ts";
import { createPrismJudge } from "../contract/judges/prismJudge.ts";

const suite = fileURLToPath(new URL("../contract/index.ts", import.meta.url));
const mock = fileURLToPath(new URL("../../mock/index.ts", import.meta.url));
const node = promisify(execFile);

function opened(): PrismJudge {
  const judge = openPrismAside();
  if (judge === null) throw new Error("Prism is not installed.");
  return judge;
}

const exchange = (path: string, text = '{"data":[]}'): PlainExchange => ({
  request: { method: "GET", path, headers: { "x-api-key": "mock_demo" }, body: null },
  status: 200,
  headers: { "content-type": "application/json" },
  text,
});

test("what it finds is what it finds in this thread", async () => {
  const [aside, beside] = [opened(), await createPrismJudge()];
  const exchanges = [
    exchange("/v3/videos?limit=5"),
    exchange("/v3/nothing"),
    exchange("/v3/videos/%zz"),
    exchange("/v3/voices", "{"),
  ];
  const found = await Promise.all(exchanges.map((each) => aside.findings(each)));
  const wanted = await Promise.all(exchanges.map((each) => beside.findings(each)));
  expect(found).toStrictEqual(wanted);
  expect(found.map((each) => each?.operation)).toStrictEqual(["listVideos", undefined, undefined, undefined]);
  expect(found[0]?.output).not.toStrictEqual([]);
});

test("what goes wrong in it goes wrong for whoever asked, and for nobody else", async () => {
  const aside = opened();
  await expect(aside.bodyFindings({ operation: "noSuch" as never }, {})).rejects.toThrow("Prism could not judge: ");
  // What cannot be handed to another thread keeps nobody waiting.
  await expect(aside.bodyFindings({ operation: "getVideo" }, { made: () => 1 })).rejects.toThrow("cloned");
  await expect(aside.findings(exchange("/v3/voices"))).resolves.toMatchObject({ operation: "listVoices" });
});

const thread = (body: string): Worker =>
  new Worker(`const { parentPort } = require("node:worker_threads"); ${body}`, { eval: true });

const endings = [
  ["ends", "process.exit(3)", "exit code 3"],
  ["breaks", "throw new Error('no more')", "no more"],
] as const;

test.each(endings)("where the thread %s before its first answer, another is asked", async (_, how) => {
  const instead = vi.fn<(question: string, given: readonly unknown[]) => Promise<unknown>>(async () => "instead");
  const ask = askingThread(thread(`parentPort.once("message", () => { ${how} })`), instead);
  const both = [ask("findings", [1]), ask("example", [2, 3])];
  expect(await Promise.all(both)).toEqual(["instead", "instead"]);
  expect(await ask("findings", [4])).toBe("instead");
  expect(instead.mock.calls).toEqual([
    ["findings", [1]],
    ["example", [2, 3]],
    ["findings", [4]],
  ]);
});

test.each(endings)("a thread that %s later leaves nobody waiting, and takes no more questions", async (_, how, why) => {
  const ask = askingThread(
    thread(
      `parentPort.on("message", ({ id }) => { if (id > 1) { ${how} } parentPort.postMessage({ id, value: id }) })`,
    ),
    async () => "instead",
  );
  expect(await ask("findings", [])).toBe(1);
  for (const answer of [ask("findings", []), ask("example", [])]) await expect(answer).rejects.toThrow(why);
  await expect(ask("findings", [])).rejects.toThrow(why);
});

/** A law that only Prism can find broken; the process has to come to its end by itself. */
const program = `
  const { runContract } = await import(${JSON.stringify(suite)});
  const { createMock } = await import(${JSON.stringify(mock)});
  const { results } = await runContract({ target: createMock().fetch, laws: ["S15", "D4"], runs: 3 });
  console.log(results.map(({ law, outcome }) => law.id + " " + outcome).join());`;

test.each([
  ["as a program on the command line", ["--input-type=module"]],
  ["where no thread is permitted", ["--input-type=module", "--permission", "--allow-fs-read=*"]],
])("a run goes on, and ends, %s", async (_, flags) => {
  const { stdout } = await node(process.execPath, [...flags, "--no-warnings", "--eval", program]);
  expect(stdout.trim()).toBe("S15 held,D4 held");
});
