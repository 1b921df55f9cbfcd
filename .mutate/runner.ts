/**
 * The test runner that Stryker drives, one in each of its processes.
 *
 * vitest's own would start a worker and load some three hundred modules anew for each mutant, a second or two for what a
 * test then shows within milliseconds. Here the modules stay, only the test files are read again, and tests are called one
 * by one until the first that fails. What could make that wrong is guarded: a kill counts only if the same test passes
 * once more without the mutant, and a process in which it does not is given up.
 */

import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { INSTRUMENTER_CONSTANTS, type MutantResult } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { Reporter } from "@stryker-mutator/api/report";
import {
  DryRunStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { execute, type Failure } from "./execute.ts";
import { type Measured, testFiles } from "./files.ts";
import { hookModules, readFresh, readOnce } from "./modules.ts";
import { createOrder } from "./order.ts";
import { collect, type Suite, type Test } from "./tests.ts";
import { hasStuck, noteStuck, startWatchdog, watch } from "./watchdog.ts";

interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** Durations of the dry run, for the processes that come after it. */
const measuredPath = "measured.json";
/** What a mutant may cost, in milliseconds of the dry run: one that lived through as much counts as surviving. */
const patienceMs = Number(process.env["MUTATE_PATIENCE"] ?? 5000);
/** `1/3`: the first of each three mutants is tried. */
const [chosen = 1, parts = 1] = (process.env["MUTATE_SAMPLE"] ?? "1/1").split("/").map(Number);
/** One mutant in how many is tried. */
export const outOf: number = parts;

/** A test that fails without a mutant, because it looks at a clock or at its own code, is left out; more are a mistake. */
const mostFailures = 5;

export class InProcessRunner implements TestRunner {
  static inject = [] as const;
  readonly #ns: Namespace;
  readonly #warm = new Set<string>();
  readonly #order = createOrder();
  #measured: Measured = {};
  #isSpent = false;
  #tried = 0;

  constructor() {
    const all = globalThis as unknown as Record<string, Namespace>;
    this.#ns = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    hookModules(process.cwd());
    startWatchdog();
    await readOnce(`${process.cwd()}/test/support/setup.ts`);
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    const ns = this.#ns;
    const tests: TestResult[] = [];
    const files = testFiles();
    ns.currentTestId = "load";
    for (const file of files) await this.#warmUp(file);
    let failures = 0;
    for (const file of files) {
      const failed = new Set<number>();
      for (let results = await this.#measure(file, failed); ; results = await this.#measure(file, failed)) {
        if (!("test" in results)) {
          tests.push(...results);
          break;
        }
        failures += 1;
        const errorMessage = `${nameOf(file, results.test)}: ${results.message.slice(0, 300)}`;
        if (failures > mostFailures) return { status: DryRunStatus.Error, errorMessage };
        note({ leftOut: errorMessage });
        failed.add(results.test.index);
      }
      this.#attribute(file, failed);
    }
    ns.currentTestId = undefined;
    this.#settleStatic();
    writeFileSync(measuredPath, JSON.stringify(this.#measured));
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(ns.mutantCoverage ? { mutantCoverage: ns.mutantCoverage } : {}),
    };
  }

  /** Runs the tests of a file, but for those that failed before; the first that fails instead, if one does. */
  async #measure(file: string, failed: ReadonlySet<number>): Promise<readonly TestResult[] | Failure> {
    const ns = this.#ns;
    ns.currentTestId = "around";
    const root = await collect(file, () => readFresh(file));
    const results: TestResult[] = [];
    const measured: number[] = [];
    this.#measured[file] = measured;
    const failure = await execute(root, {
      isWanted: ({ index }) => !failed.has(index),
      limitOf: () => 180_000,
      onStart: (at) => {
        ns.currentTestId = "body" in at ? idOf(file, at) : "around";
      },
      onEnd: (test, ms) => {
        ns.currentTestId = "around";
        measured[test.index] = Math.ceil(ms);
        results.push({ id: idOf(file, test), name: nameOf(file, test), timeSpentMs: ms, status: TestStatus.Success });
      },
    });
    return failure ?? results;
  }

  /** What ran while a file was read, or in hooks around its tests, all of its tests stand on. */
  #attribute(file: string, failed: ReadonlySet<number>): void {
    const perTest = this.#ns.mutantCoverage?.perTest;
    const around = perTest?.["around"];
    if (perTest === undefined || around === undefined) return;
    for (const index of (this.#measured[file] ?? []).keys()) {
      if (this.#measured[file]?.[index] === undefined) continue;
      const own = (perTest[`${file}#${index}`] ??= {});
      for (const [mutant, hits] of Object.entries(around)) own[mutant] = (own[mutant] ?? 0) + hits;
    }
    perTest["around"] = {};
    for (const index of failed) delete perTest[`${file}#${index}`];
  }

  /** Static is what runs when modules are loaded, and never again. */
  #settleStatic(): void {
    const coverage = this.#ns.mutantCoverage;
    if (coverage === undefined) return;
    const { load = {}, around: _around, ...perTest } = coverage.perTest;
    const again = new Set(Object.values(perTest).flatMap((mutants) => Object.keys(mutants)));
    coverage.perTest = perTest;
    coverage.static = Object.fromEntries(Object.entries(load).filter(([mutant]) => !again.has(mutant)));
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Stryker then goes on with a new process, and tries this mutant again.
    if (this.#isSpent) throw new Error("this process has been given up");
    if (!isInSample(options.activeMutant)) return { status: MutantRunStatus.Error, errorMessage: "not in the sample" };
    const { activeMutant, testFilter, hitLimit, sandboxFileName } = options;
    // Only now: a process may have begun before the dry run of another one ended.
    if (Object.keys(this.#measured).length === 0)
      this.#measured = JSON.parse(readFileSync(measuredPath, "utf8")) as Measured;
    if (hasStuck(activeMutant.id)) return { status: MutantRunStatus.Timeout, reason: "a test did not end" };
    this.#tried += 1;
    let ran = 0;
    let spentMs = 0;
    for (const { file, indexes } of this.#order.plan({
      source: sandboxFileName,
      tests: testFilter,
      measured: this.#measured,
    })) {
      if (spentMs > patienceMs) break;
      const wanted = new Set(indexes);
      await this.#warmUp(file);
      Object.assign(this.#ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const failure = await this.#try(file, wanted, activeMutant.id);
      Object.assign(this.#ns, { activeMutant: undefined, hitCount: undefined });
      for (const index of indexes) spentMs += this.#measured[file]?.[index] ?? 0;
      ran += indexes.length;
      if (failure === undefined) continue;
      if (failure.isLate) {
        // What did not end may go on for ever behind the next tests. Stryker asks a new process, and the note answers.
        this.#isSpent = true;
        noteStuck(activeMutant.id);
        throw new Error("a test did not end");
      }
      if (!(await this.#passes(file, failure, activeMutant.id))) {
        this.#isSpent = true;
        if (this.#tried > 1) throw new Error("this process no longer passes the tests without a mutant");
        continue;
      }
      this.#order.killed(sandboxFileName, file, failure.index);
      return {
        status: MutantRunStatus.Killed,
        killedBy: [`${file}#${failure.index}`],
        failureMessage: failure.message.slice(0, 300),
        nrOfTests: ran,
      };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: ran };
  }

  async #try(
    file: string,
    wanted: ReadonlySet<number>,
    mutant: string,
  ): Promise<(Omit<Failure, "test"> & { readonly index: number }) | undefined> {
    const limitOf = ({ index }: Test): number => 5000 + 5 * (this.#measured[file]?.[index] ?? 0);
    watch(mutant, 30_000);
    try {
      const root = await collect(file, () => readFresh(file));
      const failure = await execute(root, {
        isWanted: ({ index }) => wanted.has(index),
        limitOf,
        onStart: (at) => watch(mutant, ("body" in at ? limitOf(at) : 5000) + 5000),
      });
      return failure && { index: failure.test.index, message: failure.message, isLate: failure.isLate };
    } catch (error) {
      return { index: Math.min(...wanted), message: String(error), isLate: false };
    } finally {
      watch(undefined, 0);
    }
  }

  /** Whether a test passes as long as no mutant is there. */
  async #passes(file: string, { index }: { readonly index: number }, mutant: string): Promise<boolean> {
    await this.#warmUp(file);
    return (await this.#try(file, new Set([index]), mutant)) === undefined;
  }

  /** Loads what a file imports while no mutant is active, so that none leaves a trace in what is loaded once. */
  async #warmUp(file: string): Promise<void> {
    if (this.#warm.has(file)) return;
    this.#warm.add(file);
    await collect(file, () => readOnce(file));
  }
}

function note(line: object): void {
  const path = process.env["MUTATE_LOG"];
  if (path !== undefined) appendFileSync(path, `${JSON.stringify(line)}\n`);
}

export function isInSample({ id }: { readonly id: string }): boolean {
  return Number(id) % outOf === chosen - 1;
}

function idOf(file: string, { index }: Test): string {
  return `${file}#${index}`;
}

function nameOf(file: string, test: Test): string {
  const titles: string[] = [test.title];
  let suite: Suite | undefined = test.parent;
  for (; suite?.parent !== undefined; suite = suite.parent) titles.unshift(suite.title);
  return `${file}: ${titles.join(" > ")}`;
}

/** Writes down each mutant as soon as it is known what became of it, so that a run that is cut off leaves something. */
class KeepingReporter implements Reporter {
  static inject = [] as const;

  onMutantTested({ id: _id, coveredBy: _coveredBy, ...result }: Readonly<MutantResult>): void {
    note(result);
  }
}

export const strykerPlugins: readonly unknown[] = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
  declareClassPlugin(PluginKind.Reporter, "keeping", KeepingReporter),
];
