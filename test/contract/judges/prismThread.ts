/** The thread that Prism judges in: an answer for each question. */
import { parentPort, workerData } from "node:worker_threads";
import { keepCompiled, keepNow } from "./compiled.ts";
import type { Asked, Given, Told } from "./prismAside.ts";

keepCompiled((workerData as Given).compiledIn);
const opened = import("./prismJudge.ts").then(({ createPrismJudge }) => createPrismJudge());
// A thread ends with its process, and keeps nothing then.
opened.then(keepNow, () => undefined);

parentPort?.on("message", async ({ id, question, given }: Asked) => {
  const tell = (told: Told): void => parentPort?.postMessage(told);
  try {
    const ask = (await opened)[question] as (...given: readonly unknown[]) => Promise<unknown>;
    tell({ id, value: await ask(...given) });
  } catch (error) {
    tell({ id, error });
  }
});
