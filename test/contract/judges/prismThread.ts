/** The thread that Prism judges in: an answer for each question. */
import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Asked, Given, Told } from "./prismAside.ts";

// Not there before Node 22.1.
const cache = module as {
  readonly enableCompileCache?: (directory: string) => unknown;
  readonly flushCompileCache?: () => void;
};

const { compiledIn } = workerData as Given;
if (compiledIn !== undefined) cache.enableCompileCache?.(compiledIn);
const opened = import("./prismJudge.ts").then(({ createPrismJudge }) => createPrismJudge());
// Now, as a thread that its process ends keeps nothing.
opened.then(
  () => cache.flushCompileCache?.(),
  () => undefined,
);

parentPort?.on("message", async ({ id, question, given }: Asked) => {
  const tell = (told: Told): void => parentPort?.postMessage(told);
  try {
    const answer = (await opened)[question] as (...given: readonly unknown[]) => Promise<unknown>;
    tell({ id, value: await answer(...given) });
  } catch (error) {
    // As text: not every error can be handed over.
    tell({ id, error: String(error) });
  }
});
