/** Two contracts operation by operation: paths, parameters, bodies, answers, credentials, events. */
import type { Change, Direction, Side } from "./change.ts";
import type { Documents } from "./choices.ts";
import type { Tell, Told } from "./contents.ts";
import { asChanges, compareAnswers, compareContents, schemaAt } from "./contents.ts";
import type { Fields, Place } from "./document.ts";
import { below, canonical, fieldsOf, isFields, listOf, resolved, textOf } from "./document.ts";
import { compareSchemas } from "./schema.ts";

export interface Operation {
  /** `operationId`, or method and path. */
  readonly name: string;
  readonly value: Fields;
  readonly pointer: string;
  /** Those of the path included. */
  readonly parameters: ReadonlyMap<string, Place>;
}

interface Pair {
  readonly documents: Documents;
  readonly before: Operation;
  readonly after: Operation;
}

export const methods: readonly string[] = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** By method and path, where names of path parameters do not matter. */
export function operationsOf(document: Fields, paths: Fields, base: string): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(paths)) {
    if (item === undefined) continue;
    const { value, pointer } = resolved(document, { value: fieldsOf(item), pointer: below(base, path) });
    for (const method of methods) {
      const operation = value[method];
      if (!isFields(operation)) continue;
      const at = below(pointer, method);
      const key = `${method.toUpperCase()} ${path.startsWith("/") ? path.replaceAll(/\{[^}]*\}/g, "{}") : path}`;
      const { operationId } = operation;
      found.set(key, {
        name: typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`,
        value: operation,
        pointer: at,
        parameters: new Map([
          ...parametersOf(document, { value, pointer }),
          ...parametersOf(document, { value: operation, pointer: at }),
        ]),
      });
    }
  }
  return found;
}

/** Path parameters go by their place, headers by their name in lower case. */
function parametersOf(document: Fields, { value, pointer }: Place): readonly (readonly [string, Place])[] {
  let places = 0;
  return listOf(value["parameters"]).map((each, index) => {
    const place = resolved(document, { value: fieldsOf(each), pointer: below(pointer, "parameters", index) });
    const where = textOf(place.value["in"]);
    const id = where === "path" ? String(places++) : textOf(place.value["name"]);
    return [`${where} ${where === "header" ? id.toLowerCase() : id}`, place];
  });
}

/** @param direction of the body: an operation of the API takes it, one that the API calls (a webhook) is sent it */
export function compareOperations(pair: Pair, direction: Direction): readonly Change[] {
  const { before, after } = pair;
  const changes: Change[] = [];
  const tell = (told: Told): void => {
    changes.push({
      direction: null,
      uses: [after.name],
      path: "",
      oldPointer: before.pointer,
      newPointer: after.pointer,
      ...told,
    });
  };
  if (before.value["operationId"] !== after.value["operationId"])
    tell({
      kind: "operation-id-changed",
      message: `${before.name} is called ${after.name}: the same on the wire, another name in generated code`,
      breaks: [],
    });
  if ((before.value["deprecated"] === true) !== (after.value["deprecated"] === true)) {
    const is = after.value["deprecated"] === true;
    tell({
      kind: is ? "deprecated" : "no-longer-deprecated",
      message: `${after.name} is ${is ? "" : "no longer "}deprecated`,
      breaks: [],
    });
  }
  compareSecurity(pair, tell);
  compareParameters(pair, direction, tell, changes);
  compareBodies(pair, direction, tell, changes);
  if (direction === "request") compareAnswers(pair, tell, changes);
  return changes;
}

/** Each way in by itself: a caller has one of them. */
function compareSecurity({ documents, before, after }: Pair, tell: Tell): void {
  const ways = (document: Fields, { value }: Operation): ReadonlySet<string> => {
    const given = listOf(value["security"] ?? document["security"]);
    return new Set(given.length === 0 ? ["{}"] : given.map(canonical));
  };
  const old = ways(documents.old, before);
  const now = ways(documents.now, after);
  for (const way of old)
    if (!now.has(way))
      tell({ kind: "security-removed", message: `${after.name} is no longer opened by ${way}`, breaks: ["client"] });
  for (const way of now)
    if (!old.has(way))
      tell({ kind: "security-added", message: `${after.name} is also opened by ${way}`, breaks: ["server"] });
}

function compareParameters(
  { documents, before, after }: Pair,
  direction: Direction,
  tell: Tell,
  changes: Change[],
): void {
  const names = new Set([...before.parameters.keys(), ...after.parameters.keys()]);
  const [sender, reader]: [Side, Side] = direction === "request" ? ["client", "server"] : ["server", "client"];
  for (const name of names) {
    const old = before.parameters.get(name);
    const now = after.parameters.get(name);
    const title = `the ${textOf((now ?? old)?.value["in"])} parameter ${textOf((now ?? old)?.value["name"])} of ${after.name}`;
    const pointers = { oldPointer: old?.pointer ?? null, newPointer: now?.pointer ?? null, direction };
    const wasRequired = old?.value["required"] === true;
    const isRequired = now?.value["required"] === true;
    // A server without the parameter may refuse it, or do without what it asks for.
    if (!old)
      tell({
        kind: "parameter-added",
        message: `${title} is new`,
        breaks: isRequired ? ["client", "server"] : [reader],
        ...pointers,
      });
    else if (!now)
      tell({
        kind: "parameter-removed",
        message: `${title} was removed`,
        breaks: wasRequired ? ["client", "server"] : [sender],
        ...pointers,
      });
    else {
      if (wasRequired !== isRequired)
        tell({
          kind: isRequired ? "parameter-became-required" : "parameter-became-optional",
          message: `${title} ${isRequired ? "has to be sent" : "may be left out"}`,
          breaks: [isRequired ? sender : reader],
          ...pointers,
        });
      const form = ({ value }: Place): string => canonical([value["style"] ?? null, value["explode"] ?? null]);
      if (form(old) !== form(now))
        tell({
          kind: "parameter-style-changed",
          message: `${title} is written another way`,
          breaks: ["client", "server"],
          ...pointers,
        });
      const pair = { old: [schemaAt(old)], now: [schemaAt(now)], path: textOf(now.value["name"]) };
      changes.push(
        ...asChanges(compareSchemas(documents, pair, direction), direction, [`${after.name} ${name.split(" ")[0]}`]),
      );
    }
  }
}

function compareBodies({ documents, before, after }: Pair, direction: Direction, tell: Tell, changes: Change[]): void {
  const [sender, reader]: [Side, Side] = direction === "request" ? ["client", "server"] : ["server", "client"];
  const old = bodyOf(documents.old, before);
  const now = bodyOf(documents.now, after);
  const wasRequired = old?.value["required"] === true;
  const isRequired = now?.value["required"] === true;
  const pointers = { oldPointer: old?.pointer ?? before.pointer, newPointer: now?.pointer ?? after.pointer, direction };
  if (!old && now)
    tell({
      kind: "body-added",
      message: `${after.name} takes a body`,
      breaks: isRequired ? ["client", "server"] : [reader],
      ...pointers,
    });
  if (old && !now)
    tell({
      kind: "body-removed",
      message: `${after.name} takes no body`,
      breaks: wasRequired ? ["client", "server"] : [sender],
      ...pointers,
    });
  if (!old || !now) return;
  if (wasRequired !== isRequired)
    tell({
      kind: isRequired ? "body-became-required" : "body-became-optional",
      message: `the body of ${after.name} ${isRequired ? "has to be sent" : "may be left out"}`,
      breaks: [isRequired ? sender : reader],
      ...pointers,
    });
  compareContents(
    { documents, old, now, direction, use: `${after.name} ${direction === "request" ? "request" : "event"}` },
    tell,
    changes,
  );
}

function bodyOf(document: Fields, { value, pointer }: Operation): Place | null {
  const body = value["requestBody"];
  return isFields(body) ? resolved(document, { value: body, pointer: below(pointer, "requestBody") }) : null;
}
