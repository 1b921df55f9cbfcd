/** Calls the tests of one file that are wanted, with the hooks around them, until the first that fails. */

import { type Suite, takeFinished, type Test, vi } from "./tests.ts";

// Taken before any test can put false ones in their place.
const { setTimeout: after, clearTimeout: cancel, setImmediate: soon } = globalThis;

export interface Failure {
  readonly test: Test;
  readonly message: string;
  /** It did not end, and may be running still. */
  readonly isLate: boolean;
}

export interface Wishes {
  readonly isWanted: (test: Test) => boolean;
  /** Milliseconds that a test, or a hook around it, may take. */
  readonly limitOf: (test: Test) => number;
  readonly onStart?: (at: Test | Suite) => void;
  /** `ms`: of the processor, so that what else the machine does makes no difference. */
  readonly onEnd?: (test: Test, ms: number) => void;
}

class Late extends Error {}

/** Failures of no test in particular, by what caused them: those of promises may be handled yet. */
const strays = new Map<unknown, unknown>();
process.on("unhandledRejection", (reason, promise) => strays.set(promise, reason));
process.on("rejectionHandled", (promise) => strays.delete(promise));
process.on("uncaughtException", (error) => strays.set(error, error));

/** The tests below a suite, in the order in which they run. */
export function testsOf(suite: Suite): readonly Test[] {
  return suite.children.flatMap((child) => ("body" in child ? [child] : testsOf(child)));
}

export async function execute(root: Suite, wishes: Wishes): Promise<Failure | undefined> {
  try {
    return await executeSuite(root, wishes);
  } finally {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
}

async function executeSuite(suite: Suite, wishes: Wishes): Promise<Failure | undefined> {
  const first = testsOf(suite).find(wishes.isWanted);
  if (first === undefined) return undefined;
  const limit = wishes.limitOf(first) + 5000;
  wishes.onStart?.(suite);
  const cleanups = [...suite.after];
  let failure = await attempt(first, limit, async () => {
    for (const hook of suite.before) {
      const cleanup = await hook();
      if (typeof cleanup === "function") cleanups.push(cleanup as Suite["after"][number]);
    }
  });
  for (const child of suite.children) {
    if (failure !== undefined) break;
    if (!("body" in child)) failure = await executeSuite(child, wishes);
    else if (wishes.isWanted(child)) failure = await executeTest(child, wishes);
  }
  wishes.onStart?.(suite);
  for (const hook of cleanups.toReversed()) failure = (await attempt(first, limit, hook)) ?? failure;
  return failure;
}

async function executeTest(test: Test, { limitOf, onStart, onEnd }: Wishes): Promise<Failure | undefined> {
  onStart?.(test);
  const before = process.cpuUsage();
  const around = ancestors(test);
  const limit = limitOf(test);
  let failure = await attempt(test, limit, async () => {
    for (const suite of around) for (const hook of suite.beforeEach) await hook();
    await test.body();
    await new Promise((resolve) => soon(resolve));
  });
  const endings = [...around.toReversed().flatMap((suite) => suite.afterEach.toReversed()), ...takeFinished()];
  for (const hook of endings) failure = (await attempt(test, limit, hook)) ?? failure;
  const { user, system } = process.cpuUsage(before);
  onEnd?.(test, (user + system) / 1000);
  return failure;
}

function ancestors({ parent }: { readonly parent: Suite | undefined }): readonly Suite[] {
  return parent === undefined ? [] : [...ancestors(parent), parent];
}

async function attempt(test: Test, ms: number, body: () => unknown): Promise<Failure | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([
      body(),
      new Promise((_resolve, reject) => {
        timer = after(() => reject(new Late(`not done after ${ms} ms`)), ms);
      }),
    ]);
    if (strays.size === 0) return undefined;
    throw [...strays.values()][0];
  } catch (error) {
    return { test, message: error instanceof Error ? error.message : String(error), isLate: error instanceof Late };
  } finally {
    cancel(timer);
    strays.clear();
  }
}
