/** The command line: arguments → subcommand. */

import { readFileSync } from "node:fs";
import { run } from "./run.ts";

// A reader that has had enough, as `head` has, is no failure; a mock that nobody listens to serves on.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`heygen-mock: stdout cannot be written: ${message}\n`);
  });

await run({
  args: process.argv.slice(2),
  environment: process.env,
  // From mock/node/ in the repository, and from dist/mock/ in the package, it is as many steps up.
  version: () => readVersion(["../../package.json", "../package.json"]),
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
