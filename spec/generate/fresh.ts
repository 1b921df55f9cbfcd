/** `npm run fresh`: fails unless generated/ is, byte for byte, what the contract makes today. Changes nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generateAll } from "./generate.ts";

const committed = fileURLToPath(new URL("../../generated", import.meta.url));
const made = mkdtempSync(join(tmpdir(), "generated-"));
try {
  await generateAll(made);
  const names = new Set([...filesIn(committed), ...filesIn(made)]);
  const stale = [...names].filter((name) => read(join(committed, name)) !== read(join(made, name)));
  if (stale.length > 0) {
    console.error(`generated/ is stale: ${stale.join(", ")}. Run npm run generate and commit the result.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(made, { recursive: true, force: true });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
