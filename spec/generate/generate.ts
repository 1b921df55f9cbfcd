import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Document, routesOf } from "./document.ts";
import { generateOperations } from "./operations.ts";
import { redocly } from "./redocly.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

/** The contracts of this project by the folder of what is made from them, under `generated/`. */
const contracts: Readonly<Record<string, string>> = {
  ".": "../openapi.yaml",
  control: "../control/openapi.yaml",
};

export async function generateAll(folder: string): Promise<void> {
  for (const [name, entry] of Object.entries(contracts))
    await generate(fileURLToPath(new URL(entry, import.meta.url)), join(folder, name));
}

/** The contract at `entry` → four files in `folder`. The same contract always gives the same bytes. */
export async function generate(entry: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const bundle = join(folder, "openapi.json");
  redocly("bundle", entry, "--ext", "json", "--output", bundle);
  const document = JSON.parse(readFileSync(bundle, "utf8")) as Document;
  const routes = routesOf(document);
  const files = {
    "api.ts": await generateTypes(document),
    "operations.ts": generateOperations(document, routes),
    "validators.ts": generateValidators(document, routes),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
