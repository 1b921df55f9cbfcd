import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, routesOf } from "./document.ts";
import { generateOperations } from "./operations.ts";
import { redocly } from "./redocly.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

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
