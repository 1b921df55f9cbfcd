/**
 * A mutant may loop for ever, and then no timer of its own process fires. A second thread notes the mutant down and ends the
 * process; Stryker starts another one and asks once more, and the note answers.
 */

import { existsSync, mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";

const folder = "stuck";
/** When the current test must be over, in milliseconds since the epoch, or 0; and the mutant. */
const shared = new BigInt64Array(new SharedArrayBuffer(16));

// Taken before a test can put a false one in its place.
const { now } = Date;

/** Nothing to watch where there is no mutant. */
export function watch(mutant: string | undefined, ms: number): void {
  Atomics.store(shared, 0, 0n);
  if (mutant === undefined) return;
  Atomics.store(shared, 1, BigInt(mutant));
  Atomics.store(shared, 0, BigInt(now() + ms));
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
      if (end === 0 || Date.now() < end) return;
      writeFileSync("${folder}/" + Atomics.load(workerData, 1), "");
      process.kill(process.pid, "SIGKILL");
    }, 500);`,
    { eval: true, workerData: shared },
  ).unref();
}
