/** Brings the generated part of the README up to date; run by `npm run generate`. */

import { readFileSync, writeFileSync } from "node:fs";
import { withSupportTable } from "./supportTable.ts";

const readme = new URL("../../README.md", import.meta.url);
writeFileSync(readme, await withSupportTable(readFileSync(readme, "utf8")));
