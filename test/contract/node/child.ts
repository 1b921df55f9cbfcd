/** A command as a child that has the terminal to itself. */
import { spawn } from "node:child_process";
import { constants } from "node:os";

/** The command is not there, or cannot be run: exit codes as a shell gives them. */
export class ChildError extends Error {
  override readonly name = "ChildError";
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

/** @returns its exit code; 128 and the number of the signal for one that was ended by it */
export function runChild(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // On Windows npm, npx and the like are scripts, which only a shell can run.
    const child = spawn(command, args, { stdio: "inherit", env: { ...env }, shell: process.platform === "win32" });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    // A terminal sends its signals to both; what comes to this process alone is passed on, and the child decides.
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const done = (): void => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      done();
      const isMissing = error.code === "ENOENT";
      const message = isMissing ? `${command}: command not found` : `cannot run ${command}: ${error.message}`;
      reject(new ChildError(message, isMissing ? 127 : 126));
    });
    child.once("exit", (code, signal) => {
      done();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
