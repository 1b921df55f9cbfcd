/**
 * Prism as a judge in a thread of its own. Loading it, and compiling what it reads, takes two seconds, and an exchange on its way
 * through it a millisecond: with two cores the laws go on meanwhile.
 */
import { createRequire } from "node:module";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { whereKept } from "./compiled.ts";
import type { PrismJudge } from "./prismJudge.ts";

/** What the thread begins with. */
export interface Given {
  /** The folder for what Node keeps of compiled code; undefined: it keeps nothing, and neither does the thread. */
  readonly compiledIn: string | undefined;
}

export interface Asked {
  readonly id: number;
  readonly question: keyof PrismJudge;
  readonly given: readonly unknown[];
}

export type Told = { readonly id: number } & ({ readonly value: unknown } | { readonly error: unknown });

/** null where Prism is not installed. */
export function openPrismAside(): PrismJudge | null {
  if (!isInstalled()) return null;
  const workerData: Given = { compiledIn: whereKept() };
  return askingThread(new Worker(new URL(`./prismThread${extname(import.meta.url)}`, import.meta.url), { workerData }));
}

/** The judge that `thread` is. It keeps the process from its end as long as somebody waits for an answer, and no longer. */
export function askingThread(thread: Worker): PrismJudge {
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  thread
    .on("message", (told: Told) => {
      const asker = waiting.get(told.id);
      waiting.delete(told.id);
      if (waiting.size === 0) thread.unref();
      if ("error" in told) asker?.reject(told.error);
      else asker?.resolve(told.value as never);
    })
    .on("error", end)
    .on("exit", (code) => end(new Error(`The thread of Prism ended, with ${code}.`)));
  // After the listeners: one for messages would keep the process again.
  thread.unref();
  const ask =
    (question: keyof PrismJudge) =>
    async (...given: readonly unknown[]): Promise<never> => {
      if (ended) throw ended;
      const asker = Promise.withResolvers<never>();
      last += 1;
      waiting.set(last, asker);
      thread.ref();
      thread.postMessage({ id: last, question, given } satisfies Asked);
      return asker.promise;
    };
  return { findings: ask("findings"), bodyFindings: ask("bodyFindings"), example: ask("example") };
}

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve("@stoplight/prism-http");
    return true;
  } catch {
    return false;
  }
}
