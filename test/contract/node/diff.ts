/** `heygen-contract diff`: what changed between two OpenAPI documents. */
import { readFileSync } from "node:fs";
import type { Side } from "../diff/change.ts";
import { diffContracts } from "../diff/index.ts";
import { breaking, diffReporters } from "../diff/report.ts";
import { readChoice, readFlags } from "./flags.ts";
import { write } from "./output.ts";
import type { Command } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";

type ReporterName = keyof typeof diffReporters;

export const diff: Command = {
  about: "say which changes between two contracts break clients, servers, nobody",
  help: `heygen-contract diff <old> <new> [flags]

Compares two OpenAPI 3 documents (bundled, JSON) and says which changes break clients of the old one, which break servers
and mocks made for it, and which are additive. Readers are taken to be tolerant: properties, headers and errors that they
do not know break nobody.

Flags
  --fail-on <side>   client, server, or any: which breaks end with 1 (default client)
  --report <kind>    ${Object.keys(diffReporters).join(", ")} (default human)
  --out <file>       writes the report there instead of to stdout

Ends with 0 when nothing of the kind breaks, 1 when something does, 2 for a wrong flag or a file that is no contract.

Examples
  heygen-contract diff released.json generated/openapi.json
  heygen-contract diff old.json new.json --fail-on any --report markdown
  git show v0.1.0:generated/openapi.json | heygen-contract diff - generated/openapi.json
`,
  run: async ({ args }) => {
    const { values, rest } = readFlags(args, { values: ["fail-on", "report", "out"], switches: [] });
    const [old, now, ...more] = rest;
    if (old === undefined || now === undefined || more.length > 0)
      throw new UsageError("diff takes two files: the old contract and the new one");
    const failOn = readChoice<Side | "any">(values, "fail-on", ["client", "server", "any"]) ?? "client";
    const reporter = readChoice(values, "report", Object.keys(diffReporters) as ReporterName[]) ?? "human";
    const documents = [readDocument(old), readDocument(now)];
    const changes = compare(documents);
    write(diffReporters[reporter](changes), values);
    return breaking(changes, failOn).length === 0 ? exitCodes.done : exitCodes.violated;
  },
};

function compare([old, now]: readonly unknown[]): ReturnType<typeof diffContracts> {
  try {
    return diffContracts(old, now);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** `-` is stdin. */
function readDocument(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is no JSON`, { cause: error });
  }
}
