/** Mutants that no test can tell from the code, or that none should, with the reason. */

import type { Reason } from "../ledger.ts";
import { codecs } from "./domain.codecs.ts";
import { media } from "./domain.media.ts";
import { domain } from "./domain.ts";
import { http } from "./http.ts";
import { src } from "./src.ts";
import { world } from "./world.ts";

export const reasons: readonly Reason[] = [src, http, world, domain, media, codecs].flatMap((part) =>
  Object.entries(part).flatMap(([path, lines]) => lines.map(([mutant, why]) => ({ in: path, mutant, why }))),
);
