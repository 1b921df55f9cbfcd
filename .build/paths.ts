import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
export const dist: string = `${root}/dist`;

/** TypeScript 7, by its path: the name `typescript` is the older one that openapi-typescript needs. */
export function tsc(project: string): void {
  const { status } = spawnSync(process.execPath, ["node_modules/@typescript/native/bin/tsc", "-p", project], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`tsc -p ${project} failed`);
}
