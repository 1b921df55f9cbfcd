import { createMock as createBareMock } from "../mock.ts";
import type { Mock } from "../mock.ts";
import type { MockOptions } from "../options.ts";
import { viewerFile } from "./viewer.ts";

export { defaultPort, listen } from "./listen.ts";
export { DataFileError, openDataFile } from "./sqlite.ts";
export type { Listening, ListenOptions } from "./listen.ts";

/** As that of `heygen-v3/mock`, with what Node can add: the viewer behind `/docs`. */
export function createMock(options: MockOptions = {}): Mock {
  return createBareMock({ viewer: viewerFile, ...options });
}
