import { doctor } from "./doctor.ts";
import { exec } from "./exec.ts";
import { start } from "./start.ts";
import type { Command } from "./types.ts";

/** By name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = { start, exec, doctor };
