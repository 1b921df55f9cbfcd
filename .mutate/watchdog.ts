/**
 * A mutant may loop for ever, and then no timer of its own process fires. A second thread notes the mutant down and ends the
 * process; Stryker starts another one and asks once more, and the note answers.
 */

import { existsSync, mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";

const folder = "stuck";
/** How much of the processor this process may have used, in microseconds, when the current test ends, or 0; and the mutant. */
const shared = new BigInt64Array(new SharedArrayBuffer(16));

/** `ms` of the processor, so that what else the machine does makes no difference. Nothing is watched without a mutant. */
export function watch(mutant: string | undefined, ms: number): void {
  Atomics.store(shared, 0, 0n);
  if (mutant === undefined) return;
  const { user, system } = process.cpuUsage();
  Atomics.store(shared, 1, BigInt(mutant));
  Atomics.store(shared, 0, BigInt(user + system + ms * 1000));
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
      if (end === 0 || user + system < end) return;
      writeFileSync("${folder}/" + Atomics.load(workerData, 1), "");
      process.kill(process.pid, "SIGKILL");
    }, 500);`,
    { eval: true, workerData: shared },
  ).unref();
}
