/** Runs the Redocly command line on the Node that runs this script: `node spec/generate/redocly.ts lint spec/openapi.yaml`. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));
const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Telemetry is off in redocly.yaml; the update notice, the other thing that would open a socket, is off here. */
export function redocly(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, command, ...args, "--config", config], {
    encoding: "utf8",
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" },
  });
  if (status !== 0) throw new Error(`redocly ${command} failed\n${stdout}\n${stderr}`);
}

if (import.meta.main) {
  const [command = "lint", ...args] = process.argv.slice(2);
  try {
    redocly(command, ...args);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
