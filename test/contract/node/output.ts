/** Where a report goes. */
import { accessSync, constants, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Values } from "./flags.ts";
import { readText } from "./flags.ts";
import { UsageError } from "./types.ts";

/**
 * Whether there can be a file of that name: said before work that takes a minute, and not after.
 * @throws UsageError
 */
export function checkOut(values: Values): void {
  const out = readText(values, "out");
  if (out === undefined) return;
  try {
    accessSync(dirname(out), constants.W_OK);
  } catch (error) {
    throw unwritable(error);
  }
}

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
    throw unwritable(error);
  }
}

function unwritable(cause: unknown): UsageError {
  return new UsageError(`--out cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
}
