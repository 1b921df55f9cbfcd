/**
 * A signal that is sent to npx, npm exec or npm run ends the shell between npm and the command, and never reaches the
 * command: `npx heygen-mock & … kill $!` would leave a mock behind, with its port. So the command looks now and then
 * whether that shell still waits for it.
 */

import { basename, resolve } from "node:path";

const lookEveryMs = 500;

/**
 * Calls `stop` once when npm has gone. Nothing is watched unless npm's script is this command and nothing else: who starts
 * a mock in the background (`"mock": "heygen-mock &"`, nohup, a service) wants it to outlive the shell. Where the system
 * gives orphans no new parent (Windows) it is never called.
 */
export function onceOrphaned(
  { npm_lifecycle_script: script = "" }: Readonly<Record<string, string | undefined>>,
  stop: () => void,
): void {
  if (!isThisCommand(script)) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, lookEveryMs);
  timer.unref();
}

/** npx writes the command's name in quotes and leaves its arguments out; a script of package.json stands as it is there. */
function isThisCommand(script: string): boolean {
  const [first = "", second = ""] = script.replaceAll(/["']/g, "").split(" ");
  const isNamed = first === "node" ? resolve(second) === process.argv[1] : basename(first) === "heygen-mock";
  return isNamed && !script.includes("&");
}
