/** Where a report goes. */
import { writeFileSync } from "node:fs";
import type { Values } from "./flags.ts";
import { readText } from "./flags.ts";
import { UsageError } from "./types.ts";

/** To the file of `--out`, else to stdout. */
export function write(text: string, values: Values): void {
  const out = readText(values, "out");
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new UsageError(`--out cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
