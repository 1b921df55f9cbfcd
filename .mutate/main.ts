/**
 * `npm run mutate`: changes the code in thousands of ways, one at a time, and asks the tests whether they notice. Fails if a
 * part scores under 90 %, or if a mutant lives of which `survivors/` does not say why it may.
 *
 *   npm run mutate                                  all parts
 *   npm run mutate -- mock/domain src/upload.ts     only these folders or files
 *   npm run mutate -- --sample 1/10                 the first of each ten mutants; 2/10 are the second ones, and so on
 *   npm run mutate -- --again                       only what lived the last time, which is in .mutate/results.json
 *   npm run mutate -- --again src/upload.ts --tests test/unit/upload.test.ts
 *                                                   and only by these tests, which takes seconds
 *
 * `.mutate/results.log` has what became of each mutant as soon as it is known, so that a run that is cut off leaves something.
 */

import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parts } from "./files.ts";
import { judge, lives, nameOf } from "./ledger.ts";
import type { Mutant } from "./mutants.ts";
import { scoreOf, table } from "./score.ts";

const least = 90;
const resultsPath = ".mutate/results.json";
const logPath = ".mutate/results.log";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: "boolean" },
    sample: { type: "string", default: "1/1" },
    tests: { type: "string", multiple: true, default: [] },
  },
});
const missing = [...positionals, ...values.tests].find((path) => !existsSync(path));
if (missing !== undefined) fail(`there is no ${missing}`);
if (values.again === true && !existsSync(resultsPath)) fail("--again needs the results of a run before it");
const chosen = positionals.length === 0 ? parts : positionals.map((path) => path.replace(/\/$/, ""));
// The same properties on every machine, and fewer runs of each: what a mutant breaks shows early or not at all.
process.env["FC_SEED"] ??= "20261121";
process.env["FC_RUNS"] ??= "20";
process.env["MUTATE_SAMPLE"] = values.sample;
process.env["MUTATE_TESTS"] = values.tests.join(",");
process.env["MUTATE_LOG"] = resolve(logPath);
// A long run of all processors, beside whatever else the machine is wanted for.
setPriority(1);
// Loaded only now, as it reads the environment.
const { run } = await import("./mutants.ts");

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const started = performance.now();
rmSync(logPath, { force: true });
const mutants = values.again === true ? await tryAgain() : await tryAll();
writeFileSync(resultsPath, `${JSON.stringify(mutants, null, 1)}\n`);

for (const line of readFileSync(logPath, { encoding: "utf8", flag: "a+" }).split("\n"))
  if (line.startsWith('{"leftOut"')) say(`left out, as it fails without a mutant: ${line}`);
const isWhole = values.again !== true && values.sample === "1/1" && values.tests.length === 0;
const { unlisted, stale } = judge(mutants, isWhole ? chosen : []);
const rows = chosen.map((part) => [part, scoreOf(mutants.filter(({ file }) => isWithin(part, file)))] as const);
say(`\n${table([...rows, ["all", scoreOf(mutants)]])}\n${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
for (const mutant of unlisted) say(`lives: ${mutant.file}:${mutant.range} ${mutant.mutator}: ${nameOf(mutant)}`);
for (const reason of stale) say(`fits nothing any more: ${reason.in} ${String(reason.mutant)}`);
const low = rows.filter(([, { percent }]) => percent < least);
for (const [part] of low) say(`${part} scores under ${least} %`);
if (unlisted.length + stale.length + low.length > 0) process.exitCode = 1;

function fail(why: string): never {
  process.stderr.write(`mutate: ${why}\n`);
  process.exit(2);
}

function isWithin(part: string, file: string): boolean {
  return file === part || file.startsWith(`${part}/`);
}

function tryAll(): Promise<readonly Mutant[]> {
  return run(chosen.map((part) => (statSync(part).isDirectory() ? `${part}/**/*.ts` : part)));
}

/** Those that lived are tried once more, and the rest is taken as it was. */
async function tryAgain(): Promise<readonly Mutant[]> {
  const last = JSON.parse(readFileSync(resultsPath, "utf8")) as readonly Mutant[];
  const isDue = (mutant: Mutant): boolean => chosen.some((part) => isWithin(part, mutant.file)) && lives(mutant);
  const keyOf = ({ file, range, now }: Mutant): string => `${file}:${range} ${now}`;
  const ranges = last.filter(isDue).map(({ file, range }) => `${file}:${fromZero(range)}`);
  if (ranges.length === 0) return last;
  const tried = new Map((await run(ranges)).map((mutant) => [keyOf(mutant), mutant]));
  return last.map((mutant) => (isDue(mutant) ? (tried.get(keyOf(mutant)) ?? mutant) : mutant));
}

/** Stryker tells columns from 1 and takes them from 0. */
function fromZero(range: string): string {
  return range.replaceAll(/:(\d+)(?=-|$)/g, (_, column) => `:${Number(column) - 1}`);
}
