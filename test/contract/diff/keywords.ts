/** What a change of one keyword does to the values that are allowed. */
import type { Json } from "./document.ts";
import { canonical, isFields } from "./document.ts";
import type { Bound, View } from "./view.ts";

export interface Effect {
  /** The middle of a kind: `max-length`. */
  readonly name: string;
  readonly message: string;
  readonly narrows: boolean;
  readonly widens: boolean;
}

const floors = new Set(["minLength", "minItems", "minProperties", "minContains"]);
const ceilings = new Set(["maxLength", "maxItems", "maxProperties", "maxContains"]);
/** No limit at all is the same as these. */
const natural: Readonly<Record<string, Json>> = { minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false };
/** Told by their own comparison, or about how a value is used and not what it is. */
const apart = new Set(["default", "deprecated", "readOnly", "writeOnly", "nullable"]);

export function compareKeywords(before: View, after: View): readonly Effect[] {
  const names = new Set([...before.keywords.keys(), ...after.keywords.keys()]);
  const effects = [...names].filter((name) => !apart.has(name)).flatMap((name) => compare(name, before, after));
  return [
    ...effects,
    ...bounds("minimum", before.lower, after.lower, (a, b) => a > b),
    ...bounds("maximum", before.upper, after.upper, (a, b) => a < b),
  ];
}

function compare(name: string, before: View, after: View): readonly Effect[] {
  const old = before.keywords.get(name) ?? natural[name];
  const now = after.keywords.get(name) ?? natural[name];
  if (canonical(bare(old)) === canonical(bare(now))) return [];
  const message = `${name} ${shown(old)} became ${shown(now)}`;
  return [{ name: dashed(name), message, ...direction(name, old, now) }];
}

function direction(name: string, old: Json | undefined, now: Json | undefined): { narrows: boolean; widens: boolean } {
  if (old === undefined) return { narrows: true, widens: false };
  if (now === undefined) return { narrows: false, widens: true };
  if (typeof old === "number" && typeof now === "number") {
    if (floors.has(name)) return { narrows: now > old, widens: now < old };
    if (ceilings.has(name)) return { narrows: now < old, widens: now > old };
    if (name === "multipleOf") return { narrows: !divides(now, old), widens: !divides(old, now) };
  }
  if (name === "uniqueItems") return { narrows: now === true, widens: old === true };
  // A pattern, a format, a condition: nobody can say in general which values are in both.
  return { narrows: true, widens: true };
}

/** Whether every multiple of `number` is one of `part`. */
function divides(part: number, number: number): boolean {
  const quotient = number / part;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function bounds(
  name: string,
  old: Bound | null,
  now: Bound | null,
  isTighter: (a: number, b: number) => boolean,
): readonly Effect[] {
  if (old?.value === now?.value && old?.exclusive === now?.exclusive) return [];
  const tighter = (a: Bound | null, b: Bound | null): boolean =>
    a !== null && (b === null || isTighter(a.value, b.value) || (a.value === b.value && a.exclusive && !b.exclusive));
  const told = (bound: Bound | null): string =>
    bound === null ? "none" : `${bound.value}${bound.exclusive ? " (exclusive)" : ""}`;
  return [
    {
      name,
      message: `${name} ${told(old)} became ${told(now)}`,
      narrows: tighter(now, old),
      widens: tighter(old, now),
    },
  ];
}

/** Without remarks, which may change freely. */
function bare(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((each: Json) => bare(each) ?? null);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, each]) => each !== undefined && !/^(?:description|title|summary|examples?|\$comment|x-.*)$/.test(name),
      )
      .map(([name, each]) => [name, bare(each) ?? null]),
  );
}

export function shown(value: unknown): string {
  const text = value === undefined ? "none" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
