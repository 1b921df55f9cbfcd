/** Prism in a thread of its own answers as Prism beside it, and a thread that ends leaves nobody waiting. */
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import type { PlainExchange } from "../contract/judges/plain.ts";
import { askingThread, openPrismAside } from "../contract/judges/prismAside.ts";
import type { PrismJudge } from "../contract/judges/prismJudge.ts";
import { createPrismJudge } from "../contract/judges/prismJudge.ts";

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

test("what goes wrong in it goes wrong for whoever asked", async () => {
  const aside = opened();
  await expect(aside.bodyFindings({ operation: "noSuch" as never }, {})).rejects.toThrow(/noSuch|undefined/);
  await expect(aside.findings(exchange("/v3/voices"))).resolves.toMatchObject({ operation: "listVoices" });
});

test.each([
  ["that ends", "require('node:worker_threads').parentPort.once('message', () => process.exit(3))", "ended, with 3"],
  [
    "that breaks",
    "require('node:worker_threads').parentPort.once('message', () => { throw new Error('no more') })",
    "no more",
  ],
])("a thread %s leaves nobody waiting, and takes no more questions", async (_, code, why) => {
  const judge = askingThread(new Worker(code, { eval: true }));
  const both = [judge.findings(exchange("/v3/videos")), judge.bodyFindings({ operation: "getVideo" }, {})];
  for (const answer of both) await expect(answer).rejects.toThrow(why);
  await expect(judge.findings(exchange("/v3/videos"))).rejects.toThrow(why);
});
