/** Where the mock says that something is wrong with itself: the console, wherever it runs. */

export function reportLine(message: string, cause?: unknown): void {
  if (cause === undefined) console.error(`heygen-mock: ${message}`);
  else console.error(`heygen-mock: ${message}`, cause);
}
