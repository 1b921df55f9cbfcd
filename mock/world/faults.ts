/** The faults of a world: a list that is replaced whole, and a number that makes their ids. */

import { ApiError, notFound } from "../domain/errors.ts";
import type { FaultRecord } from "../domain/faults.ts";
import { digest } from "./ids.ts";
import type { World } from "./world.ts";

/** Every request asks each fault in turn, so that a list without end would be a slow leak. */
export const mostFaults = 1000;

export type NewFault = Omit<FaultRecord, "id" | "seen" | "hits">;

/** The faults of a fresh world. */
export function firstFaults(faults: readonly NewFault[]): readonly FaultRecord[] {
  return faults.map((fault, index) => ({ id: `fault_${index + 1}`, ...fault, seen: 0, hits: 0 }));
}

export function addFault(world: World, fault: NewFault): FaultRecord {
  if (world.faults.length >= mostFaults) {
    throw new ApiError({
      status: 409,
      code: "conflict",
      message: `A world has at most ${mostFaults} faults, and this one has them; remove some first.`,
    });
  }
  world.faultsMade += 1;
  const made = { id: `fault_${world.faultsMade}`, ...fault, seen: 0, hits: 0 };
  world.faults = [...world.faults, made];
  return made;
}

export function removeFault(world: World, id: string): FaultRecord {
  const fault = world.faults.find((each) => each.id === id);
  if (fault === undefined) throw notFound("not_found", "This world has no fault of that id.");
  world.faults = world.faults.filter((each) => each !== fault);
  return fault;
}

export function clearFaults(world: World): readonly FaultRecord[] {
  const { faults } = world;
  world.faults = [];
  return faults;
}

/** A number from 0 to below 1 that follows from world, fault and how often the fault was asked. */
export function drawFor(world: World, { id, seen }: FaultRecord, purpose: string): number {
  const drawn = digest(world.key, "fault", id, String(seen), purpose);
  return Number.parseInt(drawn.slice(0, 13), 16) / 16 ** 13;
}
