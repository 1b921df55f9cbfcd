export { createMock } from "../mock.ts";
export { defaultPort, listen } from "./listen.ts";
export type { Listening, ListenOptions } from "./listen.ts";
