/** A mock as the flags describe it, with its data file if they name one. */

import type { Flags } from "../flags.ts";
import { createMock, DataFileError, openDataFile } from "../index.ts";
import { CommandError } from "./types.ts";

export async function createKeptMock(flags: Flags): Promise<ReturnType<typeof createMock>> {
  const { data, port: _port, host: _host, json: _json, help: _help, version: _version, ...options } = flags;
  if (data === undefined) return createMock(options);
  try {
    const persistence = await openDataFile(data);
    try {
      return createMock({ ...options, persistence });
    } catch (error) {
      persistence.close();
      if (error instanceof DataFileError) throw error;
      throw new DataFileError(`${data} holds what this mock cannot read: ${(error as Error).message}`, {
        cause: error,
      });
    }
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
