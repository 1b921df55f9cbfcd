#!/usr/bin/env node
/** The command line: flags → createMock → listen. */

import { readFileSync } from "node:fs";
import { run } from "./node/run.ts";

await run({
  args: process.argv.slice(2),
  environment: process.env,
  // The same step up leads to package.json from mock/ in the repository and needs one more from dist/mock/ in the package.
  version: () => readVersion(["../package.json", "../../package.json"]),
});

function readVersion(places: readonly string[]): string {
  for (const place of places) {
    try {
      return (JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")) as { version: string }).version;
    } catch {
      // Not there: the next place is tried.
    }
  }
  return "unknown";
}
