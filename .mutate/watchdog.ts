/**
 * A mutant may loop for ever, and then no timer of its own process fires, or fill the memory. A second thread notes the
 * mutant down and ends the process; Stryker starts another one and asks once more, and the note answers.
 */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

const folder = "stuck";
/** What one test may add to the memory of its process, in bytes. */
const mostAdded = 1.5 * 2 ** 30;
/**
 * How much of the processor this process may have used when the current test ends, in microseconds, or 0; the mutant; how
 * much memory it may have taken, in bytes.
 */
const shared = new BigInt64Array(new SharedArrayBuffer(24));

/** `ms` of the processor, so that what else the machine does makes no difference. Nothing is watched without a mutant. */
export function watch(mutant: string | undefined, ms: number): void {
  Atomics.store(shared, 0, 0n);
  if (mutant === undefined) return;
  const { user, system } = process.cpuUsage();
  Atomics.store(shared, 1, BigInt(mutant));
  Atomics.store(shared, 2, BigInt(process.memoryUsage.rss() + mostAdded));
  Atomics.store(shared, 0, BigInt(user + system + ms * 1000));
}

/** Notes down that a test of a mutant did not end. */
export function noteStuck(mutant: string): void {
  writeFileSync(`${folder}/${mutant}`, "");
}

/** Whether a process had to be ended because of this mutant. */
export function hasStuck(mutant: string): boolean {
  return existsSync(`${folder}/${mutant}`);
}

export function startWatchdog(): void {
  mkdirSync(folder, { recursive: true });
  new Worker(
    `const { workerData } = require("node:worker_threads");
    const { writeFileSync } = require("node:fs");
    setInterval(() => {
      const end = Number(Atomics.load(workerData, 0));
      const { user, system } = process.cpuUsage();
      if (end === 0) return;
      if (user + system < end && process.memoryUsage.rss() < Number(Atomics.load(workerData, 2))) return;
      writeFileSync("${folder}/" + Atomics.load(workerData, 1), "");
      process.kill(process.pid, "SIGKILL");
    }, 500);`,
    { eval: true, workerData: shared },
  ).unref();
}
