/** Reading what a control call says, with errors as clear as the vendor's. */

import type { Context } from "hono";
import { invalidParameter } from "../domain/errors.ts";
import { readJson } from "../web/body.ts";

const maxBytes = 1024 * 1024;

/** The call's JSON object; an empty body is an empty object. Fields that the call does not know are refused by name. */
export async function readInput(c: Context, known: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { value: input = {} } = await readJson(c.req.raw, { maxBytes, required: false });
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw invalidParameter(null, "The body must be a JSON object.");
  const unknown = Object.keys(input).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw invalidParameter(
      unknown,
      `${unknown} is not accepted here; ${known.length === 0 ? "this call takes no fields" : `the fields are ${known.join(", ")}`}.`,
    );
  return input as Readonly<Record<string, unknown>>;
}

export function readText(input: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw invalidParameter(name, `${name} must be a text that is not empty.`);
}

export function readNumber(
  input: Readonly<Record<string, unknown>>,
  name: string,
  { min, max }: { min: number; max: number },
): number | undefined {
  const value = input[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value) && value >= min && value <= max) return value;
  throw invalidParameter(name, `${name} must be a number from ${min} to ${max}.`);
}

/** An instant as a number of milliseconds since 1970, or as text that says its offset (2026-11-21T10:00:00Z). */
export function readInstant(input: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = input[name];
  if (value === undefined) return undefined;
  const instant = typeof value === "string" && /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : value;
  if (typeof instant === "number" && Number.isFinite(instant)) return Math.floor(instant);
  throw invalidParameter(
    name,
    `${name} must be an instant: milliseconds since 1970, or a text such as 2026-11-21T10:00:00Z.`,
  );
}
