/**
 * `npm run mutate`: changes the code in thousands of ways, one at a time, and asks the tests whether they notice. Fails if a
 * part scores under 90 %, or if a mutant lives of which `survivors.ts` does not say why it may.
 *
 *   npm run mutate                                  all parts, one after the other
 *   npm run mutate -- mock/domain src/upload.ts     only these folders or files
 *   npm run mutate -- --again mock/domain           only what lived the last time
 *   npm run mutate -- --static …                    with what runs only when a module is loaded, which takes much longer;
 *                                                   after a run without it, with --again
 *
 * Results of each part are kept in .mutate/results, and what became of each mutant
 * as soon as it is known (*.log), so that a run that is cut off leaves something.
 */

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parts } from "./files.ts";
import { judge, lives, nameOf } from "./ledger.ts";
import { type Mutant, run } from "./mutants.ts";
import { scoreOf, table } from "./score.ts";

const least = 90;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { again: { type: "boolean", default: false }, static: { type: "boolean", default: false } },
});
const chosen = positionals.length === 0 ? parts : positionals.map((path) => path.replace(/\/$/, ""));
// The same properties on every machine, and fewer runs of each: what a mutant breaks shows early or not at all.
process.env.FC_SEED ??= "20261121";
process.env.FC_RUNS ??= "20";
// Hours of two processors, beside whatever else the machine is wanted for.
setPriority(5);

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const resultsPath = (part: string): string => `.mutate/results/${part.replaceAll("/", "-")}.json`;

const rows: Parameters<typeof table>[0][number][] = [];
const all: Mutant[] = [];
mkdirSync(".mutate/results", { recursive: true });
for (const part of chosen) {
  say(`\n== ${part}`);
  const started = performance.now();
  process.env["MUTATE_LOG"] = resolve(resultsPath(part).replace("json", "log"));
  rmSync(process.env["MUTATE_LOG"], { force: true });
  const mutants = await mutantsOf(part);
  all.push(...mutants);
  rows.push([part, scoreOf(mutants), (performance.now() - started) / 1000]);
  writeFileSync(resultsPath(part), `${JSON.stringify(mutants, null, 1)}\n`);
}

const { unlisted, stale } = judge(all, values.again ? [] : chosen);
say(`\n${table(rows)}`);
for (const mutant of unlisted) say(`lives: ${mutant.file}:${mutant.range} ${mutant.mutator}: ${nameOf(mutant)}`);
for (const reason of stale) say(`fits nothing any more: ${reason.in} ${String(reason.mutant)}`);
const low = rows.filter(([, { percent }]) => percent < least);
for (const [part] of low) say(`${part} scores under ${least} %`);
if (unlisted.length + stale.length + low.length > 0) process.exitCode = 1;

/** With `--again`, those that lived the last time are tried, and the rest is taken as it was. */
async function mutantsOf(part: string): Promise<readonly Mutant[]> {
  const withStatic = values.static;
  if (!values.again) return run([statSync(part).isDirectory() ? `${part}/**/*.ts` : part], { withStatic });
  const last = JSON.parse(readFileSync(resultsPath(part), "utf8")) as readonly Mutant[];
  const isDue = (mutant: Mutant): boolean => lives(mutant) || (withStatic && mutant.status === "Ignored");
  const due = last.filter(isDue);
  if (due.length === 0) return last;
  const keyOf = ({ file, range, now }: Mutant): string => `${file}:${range} ${now}`;
  const tried = new Map(
    (
      await run(
        due.map(({ file, range }) => `${file}:${range}`),
        { withStatic },
      )
    ).map((mutant) => [keyOf(mutant), mutant]),
  );
  return last.map((mutant) => (isDue(mutant) ? (tried.get(keyOf(mutant)) ?? mutant) : mutant));
}
