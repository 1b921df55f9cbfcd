/** A subcommand of `heygen-contract`. */

export interface CommandContext {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  readonly help: string;
  /** Resolves with the exit code. */
  readonly run: (context: CommandContext) => Promise<number>;
}

/** 0 kept, 1 violations, 2 a wrong flag or value, 3 nobody answers. */
export const exitCodes = { done: 0, violated: 1, usage: 2, unreachable: 3 } as const;

/** A flag or value that cannot be used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
