/** What is sent one way: contents by their type, answers by their status, headers. */
import type { Change, Direction, Shift, Side } from "./change.ts";
import { sidesOf } from "./change.ts";
import type { Documents } from "./choices.ts";
import type { Fields, Json, Place } from "./document.ts";
import { below, fieldsOf, resolved } from "./document.ts";
import { compareSchemas } from "./schema.ts";

export interface Told extends Partial<Omit<Change, "kind" | "message" | "breaks">> {
  readonly kind: string;
  readonly message: string;
  readonly breaks: readonly Side[];
}

export type Tell = (told: Told) => void;

export function schemaAt({ value, pointer }: Place): Place {
  return { value: fieldsOf(value["schema"]), pointer: below(pointer, "schema") };
}

export function asChanges(shifts: readonly Shift[], direction: Direction, uses: readonly string[]): readonly Change[] {
  return shifts.map(({ narrows, widens, ...shift }) => ({
    ...shift,
    direction,
    uses,
    breaks: sidesOf({ narrows, widens }, direction),
  }));
}

export interface Contents {
  readonly documents: Documents;
  readonly old: Place;
  readonly now: Place;
  readonly direction: Direction;
  readonly use: string;
}

/** A client names the type that it sends, and asks for the one that it reads: both ways it chooses from the list. */
export function compareContents(
  { documents, old, now, direction, use }: Contents,
  tell: Tell,
  changes: Change[],
): void {
  const before = fieldsOf(old.value["content"]);
  const after = fieldsOf(now.value["content"]);
  for (const type of Object.keys(before))
    if (!(type in after))
      tell({
        kind: "content-type-removed",
        message: `${use}: ${type} is gone`,
        breaks: ["client"],
        direction,
        oldPointer: below(old.pointer, "content", type),
        newPointer: now.pointer,
      });
  for (const [type, media] of Object.entries(after)) {
    const at = below(now.pointer, "content", type);
    if (!(type in before)) {
      tell({
        kind: "content-type-added",
        message: `${use}: ${type} is new`,
        breaks: ["server"],
        direction,
        oldPointer: old.pointer,
        newPointer: at,
      });
      continue;
    }
    const place = (value: Json | undefined, pointer: string): Place => schemaAt({ value: fieldsOf(value), pointer });
    const pair = { old: [place(before[type], below(old.pointer, "content", type))], now: [place(media, at)], path: "" };
    changes.push(...asChanges(compareSchemas(documents, pair, direction), direction, [use]));
  }
}

interface Answering {
  readonly value: Fields;
  readonly pointer: string;
}

interface AnswerPair {
  readonly documents: Documents;
  readonly before: Answering & { readonly name: string };
  readonly after: Answering & { readonly name: string };
}

export function compareAnswers({ documents, before, after }: AnswerPair, tell: Tell, changes: Change[]): void {
  const old = fieldsOf(before.value["responses"]);
  const now = fieldsOf(after.value["responses"]);
  const place = (document: Fields, { pointer }: Answering, responses: Fields, status: string): Place =>
    resolved(document, { value: fieldsOf(responses[status]), pointer: below(pointer, "responses", status) });
  const isSuccess = (status: string): boolean => /^[123]/.test(status);
  const succeeds = (responses: Fields): boolean => Object.keys(responses).some(isSuccess);
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const use = `${after.name} ${status}`;
    if (status in old && status in now) {
      const was = place(documents.old, before, old, status);
      const is = place(documents.now, after, now, status);
      compareContents({ documents, old: was, now: is, direction: "response", use }, tell, changes);
      compareHeaders({ documents, old: was, now: is, direction: "response", use }, tell, changes);
      continue;
    }
    const isNew = status in now;
    // Clients treat an error that they do not know like the others of its class (RFC 9110, 15), and success by its status.
    const one: readonly Side[] = isSuccess(status) ? [isNew ? "client" : "server"] : [];
    const breaks: readonly Side[] = isSuccess(status) && !succeeds(isNew ? old : now) ? ["client", "server"] : one;
    tell({
      kind: isNew ? "status-added" : "status-removed",
      message: `${after.name} ${isNew ? "may answer" : "no longer answers"} ${status}`,
      direction: "response",
      breaks,
      oldPointer: isNew ? before.pointer : below(before.pointer, "responses", status),
      newPointer: isNew ? below(after.pointer, "responses", status) : after.pointer,
    });
  }
}

function compareHeaders({ documents, old, now, use }: Contents, tell: Tell, changes: Change[]): void {
  const headers = (document: Fields, { value, pointer }: Place): ReadonlyMap<string, Place> =>
    new Map(
      Object.entries(fieldsOf(value["headers"])).map(([name, header]) => [
        name.toLowerCase(),
        resolved(document, { value: fieldsOf(header), pointer: below(pointer, "headers", name) }),
      ]),
    );
  const before = headers(documents.old, old);
  const after = headers(documents.now, now);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(name);
    const is = after.get(name);
    const wasRequired = was?.value["required"] === true;
    const isRequired = is?.value["required"] === true;
    const kind = was
      ? is
        ? `header-became-${isRequired ? "required" : "optional"}`
        : "header-removed"
      : "header-added";
    // One that may be left out is nothing to rely on.
    const breaks: readonly Side[] = wasRequired === isRequired ? [] : [isRequired ? "server" : "client"];
    if (!was || !is || wasRequired !== isRequired)
      tell({
        kind,
        message: `${use}: the header ${name} ${kind.replace("header-", "").replaceAll("-", " ")}`,
        direction: "response",
        breaks,
        oldPointer: was?.pointer ?? old.pointer,
        newPointer: is?.pointer ?? now.pointer,
      });
    if (!was || !is) continue;
    const pair = { old: [schemaAt(was)], now: [schemaAt(is)], path: name };
    changes.push(...asChanges(compareSchemas(documents, pair, "response"), "response", [`${use} header`]));
  }
}
