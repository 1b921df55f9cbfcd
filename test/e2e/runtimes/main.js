/** For Node, Deno and Bun: the setting as JSON in the last argument, what was found as JSON on the last line. */
import { touchedByImports } from "./imports.js";

const touched = await touchedByImports();
const { runScenario } = await import("./scenario.js");
const report = await runScenario(JSON.parse(globalThis.process.argv.at(-1)));
globalThis.console.log(JSON.stringify({ touched, report }));
