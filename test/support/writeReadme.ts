/** Brings the generated parts of the README up to date; run by `npm run generate`. */

import { readFileSync, writeFileSync } from "node:fs";
import { withGeneratedParts } from "./readmeParts.ts";

const readme = new URL("../../README.md", import.meta.url);
writeFileSync(readme, await withGeneratedParts(readFileSync(readme, "utf8")));
