/** A mock as the flags describe it, on its port; what keeps it from that is told in one line. */

import type { Flags } from "../flags.ts";
import type { createMock } from "../index.ts";
import type { Listening } from "../listen.ts";
import { listen } from "../listen.ts";
import { createKeptMock } from "./kept.ts";
import { CommandError, exitCodes } from "./types.ts";

/** @throws CommandError */
export async function serve(
  flags: Flags,
  { replaceGlobals = false }: { readonly replaceGlobals?: boolean } = {},
): Promise<Listening> {
  let mock: ReturnType<typeof createMock> | undefined;
  try {
    mock = await createKeptMock(flags);
    return await listen(mock, { port: flags.port, host: flags.host, replaceGlobals });
  } catch (error) {
    // Nobody else will: its data file would stay locked.
    await mock?.close({ graceMs: 0 });
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      portProblem(error, flags) ?? `cannot start: ${(error as Error).message}`,
      codeOf(error) === "EADDRINUSE" ? exitCodes.portTaken : exitCodes.failed,
      { cause: error },
    );
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}

function portProblem(error: unknown, { port, host }: Flags): string | undefined {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `port ${port} on ${host} is taken; choose another with --port, or --port 0 for any free one`;
    case "EACCES":
      return `port ${port} on ${host} is not allowed for this user; choose one above 1023 with --port`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is not an address of this machine; see --host`;
    default:
      return undefined;
  }
}
