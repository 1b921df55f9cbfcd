#!/usr/bin/env node
/**
 * The command's first file: it asks Node to keep what it makes of the others, judges included, so that from the second start on
 * nothing is compiled. (Node keeps it in the system's folder for temporary files; NODE_DISABLE_COMPILE_CACHE=1 forbids it.)
 */

import module from "node:module";

// Not there before Node 22.1.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
await import("./command.ts");
