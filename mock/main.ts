#!/usr/bin/env node
/**
 * The command's first file: it asks Node to keep what it makes of the second one, which holds all the rest. Compiling that
 * is half the time of a start; from the second start on it is read instead. (Node keeps it in the system's folder for
 * temporary files; NODE_DISABLE_COMPILE_CACHE=1 forbids it.)
 */

import module from "node:module";

// Not there before Node 22.1, and 22.10.
const cache = module as { enableCompileCache?: () => unknown; flushCompileCache?: () => void };
cache.enableCompileCache?.();
await import("./node/command.ts");
// Now, and not at the end, which a mock that is killed never comes to.
cache.flushCompileCache?.();
