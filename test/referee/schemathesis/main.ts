/**
 * `node test/referee/schemathesis/main.ts REPORT`: holds a report of Schemathesis against the ledger. Ends with 1 where a
 * finding is in no line of it, where a phase did not run, or where Schemathesis itself failed.
 */
import { readFileSync } from "node:fs";
import { accepted } from "./ledger.ts";
import { readReport } from "./read.ts";
import { verdictOf } from "./verdict.ts";

const { text, isGood } = verdictOf(readReport(readFileSync(process.argv[2] ?? "", "utf8")), accepted);
process.stdout.write(`${text}\n`);
process.exitCode = isGood ? 0 : 1;
