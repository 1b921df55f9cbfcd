import { doctor } from "./doctor.ts";
import { exec } from "./exec.ts";
import { scenario } from "./scenario.ts";
import { snapshot } from "./snapshot.ts";
import { start } from "./start.ts";
import { trigger } from "./trigger.ts";
import type { Command } from "./types.ts";

/** By name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = { start, exec, snapshot, trigger, scenario, doctor };
