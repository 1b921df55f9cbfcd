import type { FaultInput } from "../domain/faults.ts";
import { viewFault } from "../domain/faults.ts";
import { readFault } from "../faults/read.ts";
import type { NewFault } from "../world/faults.ts";
import { addFault, clearFaults, removeFault } from "../world/faults.ts";
import { judge } from "./contract.ts";
import type { ControlHandlers } from "./types.ts";

export const faults: Pick<ControlHandlers, "listFaults" | "addFault" | "removeFault" | "clearFaults"> = {
  listFaults: ({ world }) => ({ data: world().faults.map(viewFault) }),
  addFault: ({ world, body }) => ({ data: viewFault(addFault(world(), readFault(body))) }),
  removeFault: ({ world, path }) => ({ data: viewFault(removeFault(world(), path.fault_id)) }),
  clearFaults: ({ world }) => ({ data: clearFaults(world()).map(viewFault) }),
};

/** For faults that did not come through a call: judged by the same schema and the same rules, and refused alike. */
export function checkedFault(input: unknown): NewFault {
  judge.checkBody("addFault", input);
  // What is kept must be data that nobody else holds.
  return readFault(structuredClone(input) as FaultInput);
}
