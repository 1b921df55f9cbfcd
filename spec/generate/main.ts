/** `npm run generate`: spec/ → generated/. `node spec/generate/main.ts <entry.yaml> <folder>` does it for another contract. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, generateAll } from "./generate.ts";

const [entry, folder] = process.argv.slice(2).map((path) => resolve(path));

try {
  if (entry !== undefined && folder !== undefined) await generate(entry, folder);
  else await generateAll(fileURLToPath(new URL("../../generated", import.meta.url)));
} catch (error) {
  // What is wrong is nearly always the contract, not these scripts: the message is enough, and ajv's can be endless.
  console.error(error instanceof Error ? error.message.slice(0, 4000) : error);
  process.exitCode = 1;
}
