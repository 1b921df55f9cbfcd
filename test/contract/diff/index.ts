/**
 * What changed between two contracts, and whom it breaks: a pure function over two bundled OpenAPI 3.x documents.
 *
 * Narrowing what the API takes breaks clients, widening it breaks servers; for what the API sends it is the other way
 * round. So `diffContracts(now, old)` is `diffContracts(old, now)` with the sides swapped. Readers are taken to be
 * tolerant: properties, headers and errors that they do not know break nobody.
 */
import type { Change } from "./change.ts";
import { gather } from "./change.ts";
import { mustBeContract } from "./check.ts";
import type { Documents } from "./choices.ts";
import type { Fields, Place } from "./document.ts";
import { below, canonical, fieldsOf, follow, isFields, listOf, textOf } from "./document.ts";
import type { Operation } from "./operations.ts";
import { compareOperations, operationsOf } from "./operations.ts";

export type { Change, Direction, Side } from "./change.ts";

/** @throws RangeError for what is no OpenAPI 3 document, is built another way, or is not bundled */
export function diffContracts(old: unknown, now: unknown): readonly Change[] {
  const documents: Documents = { old: checked(old, "old"), now: checked(now, "new") };
  return gather([
    ...compareServers(documents),
    ...compareSchemes(documents),
    ...compareAll(documents, "paths"),
    ...compareAll(documents, "webhooks"),
  ]);
}

function checked(document: unknown, which: string): Fields {
  if (!isFields(document) || !textOf(document["openapi"]).startsWith("3."))
    throw new RangeError(`The ${which} document is no OpenAPI 3 document.`);
  try {
    mustBeContract(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`The ${which} document is no contract: ${error.message}.`, { cause: error });
  }
  return document;
}

interface Asked {
  readonly direction: Change["direction"];
  readonly what: string;
}

function compareAll(documents: Documents, name: "paths" | "webhooks"): readonly Change[] {
  const old = operationsOf(documents.old, fieldsOf(documents.old[name]), `/${name}`);
  const now = operationsOf(documents.now, fieldsOf(documents.now[name]), `/${name}`);
  const asked: Asked =
    name === "paths" ? { direction: "request", what: "operation" } : { direction: "response", what: "event" };
  return compareTables(documents, { old, now }, asked);
}

function compareTables(
  documents: Documents,
  { old, now }: { readonly old: ReadonlyMap<string, Operation>; readonly now: ReadonlyMap<string, Operation> },
  { direction, what }: Asked,
): readonly Change[] {
  const changes: Change[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const before = old.get(key);
    const after = now.get(key);
    if (before && after) {
      changes.push(...compareOperations({ documents, before, after }, direction ?? "request"));
      const callbacks = (document: Fields, operation: Operation): ReadonlyMap<string, Operation> =>
        callbacksOf(document, operation);
      const table = { old: callbacks(documents.old, before), now: callbacks(documents.now, after) };
      if (table.old.size + table.now.size > 0)
        changes.push(...compareTables(documents, table, { direction: "response", what: "callback" }));
      continue;
    }
    const name = (after ?? before)!.name;
    changes.push({
      kind: `${what}-${after ? "added" : "removed"}`,
      direction,
      uses: [name],
      path: "",
      message: `${key} (${name}) ${after ? "is new" : "was removed"}`,
      // Clients ask for it in vain, or wait for it.
      breaks: [after ? "server" : "client"],
      oldPointer: before?.pointer ?? null,
      newPointer: after?.pointer ?? null,
    });
  }
  return changes;
}

function callbacksOf(document: Fields, { value, pointer }: Operation): ReadonlyMap<string, Operation> {
  const found = Object.entries(fieldsOf(value["callbacks"])).flatMap(([name, callback]) => {
    const reference = fieldsOf(callback)["$ref"];
    const place: Place =
      typeof reference === "string"
        ? follow(document, reference)
        : { value: fieldsOf(callback), pointer: below(pointer, "callbacks", name) };
    return [...operationsOf(document, place.value, place.pointer)].map(
      ([key, operation]) => [`${name} ${key}`, operation] as const,
    );
  });
  return new Map(found);
}

function compareServers({ old, now }: Documents): readonly Change[] {
  const urls = (document: Fields): readonly string[] =>
    listOf(document["servers"]).map((server) => textOf(fieldsOf(server)["url"]));
  const [before, after] = [urls(old), urls(now)];
  const told = (kind: string, message: string, breaks: Change["breaks"]): Change => ({
    kind,
    message,
    breaks,
    direction: null,
    uses: ["servers"],
    path: "",
    oldPointer: "/servers",
    newPointer: "/servers",
  });
  return [
    ...before
      .filter((url) => !after.includes(url))
      .map((url) => told("server-removed", `${url} is no server any more`, ["client"])),
    ...after
      .filter((url) => !before.includes(url))
      .map((url) => told("server-added", `${url} is a new server`, ["server"])),
  ];
}

/** A scheme that is new or gone shows where it is asked for; one that changed shows nowhere else. */
function compareSchemes({ old, now }: Documents): readonly Change[] {
  const schemes = (document: Fields): Fields => fieldsOf(fieldsOf(document["components"])["securitySchemes"]);
  const bare = (scheme: unknown): string =>
    canonical(Object.fromEntries(Object.entries(fieldsOf(scheme)).filter(([name]) => name !== "description")));
  return Object.keys(schemes(old))
    .filter((name) => name in schemes(now) && bare(schemes(old)[name]) !== bare(schemes(now)[name]))
    .map((name) => ({
      kind: "security-scheme-changed",
      message: `the credential ${name} is given another way`,
      direction: "request",
      uses: ["security"],
      path: "",
      breaks: ["client", "server"],
      oldPointer: below("/components/securitySchemes", name),
      newPointer: below("/components/securitySchemes", name),
    }));
}
