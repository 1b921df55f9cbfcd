/** `npm run generate`: spec/ → generated/. `node spec/generate/main.ts <entry.yaml> <folder>` does it for another contract. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [entry = here("../openapi.yaml"), folder = here("../../generated")] = process.argv
  .slice(2)
  .map((path) => resolve(path));

try {
  await generate(entry, folder);
} catch (error) {
  // What is wrong is nearly always the contract, not these scripts: the message is enough, and ajv's can be endless.
  console.error(error instanceof Error ? error.message.slice(0, 4000) : error);
  process.exitCode = 1;
}
