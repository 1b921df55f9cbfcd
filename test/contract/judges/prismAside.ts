/**
 * Prism as a judge in a thread of its own. Loading it, and compiling what it reads, takes two seconds, and an exchange on its way
 * through it a millisecond: with two cores the laws go on meanwhile. Where no thread can be had (Node was not permitted any, or
 * was given a flag like --input-type that is about another program, or the suite was bundled into one file, beside which there is
 * nothing), it judges in the caller's.
 */
import module from "node:module";
import { dirname, extname } from "node:path";
import { Worker } from "node:worker_threads";
import { JudgeError } from "./judgeError.ts";
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

export type Told = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

type Ask = (question: keyof PrismJudge, given: readonly unknown[]) => Promise<unknown>;

/** null where Prism is not installed. */
export function openPrismAside(): PrismJudge | null {
  if (!isInstalled()) return null;
  try {
    return asJudge(askingThread(startThread(), askHere()));
  } catch {
    return asJudge(askHere());
  }
}

function startThread(): Worker {
  const workerData: Given = { compiledIn: whereCompiledIsKept() };
  return new Worker(new URL(`./prismThread${extname(import.meta.url)}`, import.meta.url), { workerData });
}

/**
 * Asks a thread; it keeps the process from its end as long as somebody waits for an answer, and no longer.
 *
 * @param instead is asked where the thread ends before it has answered anything
 * @throws JudgeError, also for all that follows, where it ends later
 */
export function askingThread(thread: Worker, instead: Ask): Ask {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let hasAnswered = false;
  let ended: JudgeError | undefined;
  const end = (error: Error): void => {
    ended ??= new JudgeError(`The thread of Prism ended: ${error.message}`, { cause: error });
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  thread
    .on("message", (told: Told) => {
      const asker = waiting.get(told.id);
      hasAnswered = true;
      waiting.delete(told.id);
      if (waiting.size === 0) thread.unref();
      if ("error" in told) asker?.reject(new JudgeError(`Prism could not judge: ${told.error}`));
      else asker?.resolve(told.value);
    })
    .on("messageerror", end)
    .on("error", end)
    .on("exit", (code) => end(new Error(`exit code ${code}`)));
  // After the listeners: one for messages would keep the process again.
  thread.unref();
  return async (question, given) => {
    try {
      if (ended) throw ended;
      const asker = Promise.withResolvers<unknown>();
      last += 1;
      thread.postMessage({ id: last, question, given } satisfies Asked);
      waiting.set(last, asker);
      thread.ref();
      return await asker.promise;
    } catch (error) {
      if (error === ended && !hasAnswered) return instead(question, given);
      throw error;
    }
  };
}

function askHere(): Ask {
  let opened: Promise<PrismJudge> | undefined;
  return async (question, given) => {
    opened ??= import("./prismJudge.ts").then(({ createPrismJudge }) => createPrismJudge());
    try {
      const answer = (await opened)[question] as (...given: readonly unknown[]) => Promise<unknown>;
      return await answer(...given);
    } catch (error) {
      throw new JudgeError(`Prism could not judge: ${String(error)}`, { cause: error });
    }
  };
}

function asJudge(ask: Ask): PrismJudge {
  const asking =
    (question: keyof PrismJudge) =>
    (...given: readonly unknown[]): Promise<never> =>
      ask(question, given) as Promise<never>;
  return { findings: asking("findings"), bodyFindings: asking("bodyFindings"), example: asking("example") };
}

/** Not there before Node 22.1; what it tells is a folder of this version's in the one that is asked for. */
function whereCompiledIsKept(): string | undefined {
  const folder = (module as { readonly getCompileCacheDir?: () => string | undefined }).getCompileCacheDir?.();
  return folder && dirname(folder);
}

function isInstalled(): boolean {
  try {
    import.meta.resolve("@stoplight/prism-http");
    return true;
  } catch {
    return false;
  }
}
