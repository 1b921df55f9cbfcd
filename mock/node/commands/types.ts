/** A subcommand of `heygen-mock`. */

export interface CommandContext {
  /** What stands behind the name of the command. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: () => string;
}

export interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  readonly help: string;
  /** Resolves with the exit code, or with nothing when the process is to live on. */
  readonly run: (context: CommandContext) => Promise<number | undefined>;
}

export const exitCodes = { done: 0, failed: 1, usage: 2, portTaken: 3, unreachable: 4 } as const;

/** The command cannot do what was asked; told in one line. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.failed, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
