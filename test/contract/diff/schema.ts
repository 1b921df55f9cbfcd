/** Two schemas side by side: what became narrower, what became wider, and where. */
import type { Direction, Shift } from "./change.ts";
import type { Documents, SchemaPair, Tell, Walk } from "./choices.ts";
import { compareChoices, namesOf } from "./choices.ts";
import { canonical } from "./document.ts";
import { compareKeywords, shown } from "./keywords.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view.ts";

/** All shifts between two schemas and whatever they lead to, each place once. */
export function compareSchemas(documents: Documents, pair: SchemaPair, direction: Direction): readonly Shift[] {
  const shifts: Shift[] = [];
  const seen = new Set<string>();
  const walk = ({ old, now, path }: SchemaPair): void => {
    const key = JSON.stringify([old.map(({ pointer }) => pointer), now.map(({ pointer }) => pointer)]);
    if (seen.has(key)) return;
    seen.add(key);
    const before = viewOf(documents.old, old);
    const after = viewOf(documents.now, now);
    const tell = (shift: Omit<Shift, "path" | "oldPointer" | "newPointer"> & Partial<Shift>): void => {
      shifts.push({ path, oldPointer: before.pointer, newPointer: after.pointer, ...shift });
    };
    const place = path === "" ? "the body" : path;
    compareTypes(before, after, place, tell);
    compareMembers(before, after, place, tell);
    for (const { name, message, narrows, widens } of compareKeywords(before, after))
      tell({ kind: `${name}-${change(narrows, widens)}`, message: `${place}: ${message}`, narrows, widens });
    compareUse(before, after, { place, direction }, tell);
    compareObjects(before, after, { path, direction, tell, walk });
    if (old.length > 0 && now.length > 0 && (before.items.length > 0 || after.items.length > 0))
      walk({ old: before.items, now: after.items, path: `${path}[]` });
    compareChoices(documents, { before, after, path }, { tell, walk });
  };
  walk(pair);
  return shifts;
}

function change(narrows: boolean, widens: boolean): string {
  if (narrows && widens) return "changed";
  return narrows ? "narrowed" : "widened";
}

function compareTypes(before: View, after: View, place: string, tell: Tell): void {
  const gone = [...before.types].filter((type) => !after.types.has(type));
  const come = [...after.types].filter((type) => !before.types.has(type));
  const isNull = (types: readonly string[]): boolean => types.length === 1 && types[0] === "null";
  if (gone.length === 0 && come.length === 0) return;
  const narrows = gone.length > 0;
  const widens = come.length > 0;
  if (isNull(come) && !narrows) tell({ kind: "became-nullable", message: `${place} may be null`, narrows, widens });
  else if (isNull(gone) && !widens)
    tell({ kind: "became-not-nullable", message: `${place} may be null no more`, narrows, widens });
  else {
    const message = `${place}: type ${namesOf(before)} became ${namesOf(after)}`;
    tell({ kind: `type-${change(narrows, widens)}`, message, narrows, widens });
  }
}

function compareMembers(before: View, after: View, place: string, tell: Tell): void {
  const { members: old } = before;
  const { members: now } = after;
  if (old === null && now === null) return;
  if (old === null || now === null) {
    const isOpen = now === null;
    const message = `${place}: ${isOpen ? "no longer one of a list of values" : "has to be one of a list of values"}`;
    tell({ kind: isOpen ? "enum-removed" : "enum-added", message, narrows: !isOpen, widens: isOpen });
    return;
  }
  // Told as nullability.
  const isTold = (member: unknown): boolean => member === null && before.types.has("null") !== after.types.has("null");
  for (const [text, member] of old)
    if (!now.has(text) && !isTold(member))
      tell({
        kind: "enum-member-removed",
        message: `${place}: ${shown(member)} is no value any more`,
        narrows: true,
        widens: false,
      });
  for (const [text, member] of now)
    if (!old.has(text) && !isTold(member))
      tell({
        kind: "enum-member-added",
        message: `${place}: ${shown(member)} is a new value`,
        narrows: false,
        widens: true,
      });
}

/** Keywords about who sends a value, and about values that are left out. */
function compareUse(
  before: View,
  after: View,
  { place, direction }: { readonly place: string; readonly direction: Direction },
  tell: Tell,
): void {
  const of = (view: View, name: string): string => canonical(view.keywords.get(name) ?? null);
  if (direction === "request" && of(before, "default") !== of(after, "default"))
    tell({
      kind: "default-changed",
      message: `${place}: the default ${shown(before.keywords.get("default"))} became ${shown(after.keywords.get("default"))}`,
      narrows: true,
      widens: true,
    });
  const name = direction === "request" ? "readOnly" : "writeOnly";
  const was = before.keywords.get(name) === true;
  const is = after.keywords.get(name) === true;
  if (was !== is)
    tell({
      kind: `${direction === "request" ? "read" : "write"}-only-${is ? "added" : "removed"}`,
      message: `${place} is ${is ? "" : "no longer "}${name}`,
      // Whoever reads it loses it; whoever sends it is refused.
      narrows: direction === "request" ? is : was,
      widens: direction === "request" ? was : is,
    });
  if ((before.keywords.get("deprecated") === true) !== (after.keywords.get("deprecated") === true))
    tell({
      kind: after.keywords.get("deprecated") === true ? "deprecated" : "no-longer-deprecated",
      message: `${place} is ${after.keywords.get("deprecated") === true ? "" : "no longer "}deprecated`,
      narrows: false,
      widens: false,
    });
}

interface Walking {
  readonly path: string;
  readonly direction: Direction;
  readonly tell: Tell;
  readonly walk: Walk;
}

function compareObjects(before: View, after: View, { path, direction, tell, walk }: Walking): void {
  const child = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const [name, node] of before.properties) {
    const now = after.properties.get(name);
    if (now) walk({ old: node, now, path: child(name) });
    else
      tell({
        kind: "property-removed",
        path: child(name),
        message: `${child(name)} was removed`,
        // In an answer nobody may rely on what is optional; whether it was required is told below.
        narrows: direction === "request" && after.others === "closed",
        widens: false,
        oldPointer: node[0]?.pointer ?? null,
        newPointer: null,
      });
  }
  for (const [name, node] of after.properties)
    if (!before.properties.has(name))
      tell({
        kind: "property-added",
        path: child(name),
        message: `${child(name)} is new`,
        // Whoever reads an answer passes over what it does not know.
        narrows: false,
        widens: direction === "request" && before.others === "closed",
        oldPointer: null,
        newPointer: node[0]?.pointer ?? null,
      });
  for (const name of before.required)
    if (!after.required.has(name))
      tell({
        kind: "became-optional",
        path: child(name),
        message: `${child(name)} need not be there any more`,
        narrows: false,
        widens: true,
      });
  for (const name of after.required)
    if (!before.required.has(name))
      tell({
        kind: "became-required",
        path: child(name),
        message: `${child(name)} has to be there`,
        narrows: true,
        widens: false,
      });
  compareOthers(before, after, { path, direction, tell, walk });
}

function compareOthers(before: View, after: View, { path, direction, tell, walk }: Walking): void {
  const { others: old } = before;
  const { others: now } = after;
  const place = path === "" ? "the body" : path;
  if (old !== "closed" && now !== "closed") {
    if (old.length > 0 || now.length > 0) walk({ old, now, path: `${path}{}` });
    return;
  }
  if (old === now) return;
  const isOpened = old === "closed";
  tell({
    kind: isOpened ? "additional-properties-allowed" : "additional-properties-refused",
    message: `${place} ${isOpened ? "may have" : "must not have"} properties without a name in the contract`,
    narrows: direction === "request" && !isOpened,
    widens: direction === "request" && isOpened,
  });
}
