/**
 * Which requests a fault means. A path pattern is made of segments: `*` stands for any characters within one, `{name}`
 * for a whole one, and a `**` at the end for all that follows.
 */

import type { FaultRecord } from "../domain/faults.ts";

export interface FaultyRequest {
  /** null for what is no operation: media, uploads, the consent page. */
  readonly operationId: string | null;
  readonly method: string;
  /** Without query. */
  readonly path: string;
}

export function matches({ match }: Pick<FaultRecord, "match">, { operationId, method, path }: FaultyRequest): boolean {
  // What is no operation has to be meant by its path, lest a fault on the API break pictures, too.
  if (match.path === undefined && operationId === null) return false;
  return (
    (match.operationId === undefined || match.operationId === operationId) &&
    (match.method === undefined || match.method === method) &&
    (match.path === undefined || fitsPath(match.path, path))
  );
}

export function fitsPath(pattern: string, path: string): boolean {
  return compareSegments(pattern, path, fitsSegment);
}

/** Whether a path can be made that both the pattern and a path with parameters (`/v3/videos/{video_id}`) describe. */
export function canMeet(pattern: string, template: string): boolean {
  return compareSegments(pattern, template, (part, other) => isParameter(other) || fitsSegment(part, other));
}

function compareSegments(pattern: string, path: string, fits: (part: string, segment: string) => boolean): boolean {
  const parts = pattern.split("/");
  const segments = path.split("/");
  const isOpen = parts.at(-1) === "**";
  const fixed = isOpen ? parts.slice(0, -1) : parts;
  return (
    (isOpen ? segments.length > fixed.length : segments.length === fixed.length) &&
    fixed.every((part, index) => fits(part, segments[index] as string))
  );
}

function isParameter(part: string): boolean {
  return part.startsWith("{") && part.endsWith("}");
}

function fitsSegment(part: string, segment: string): boolean {
  if (isParameter(part) || part === "*") return segment !== "";
  const [start = "", ...rest] = part.split("*");
  const end = rest.pop();
  if (end === undefined) return segment === part;
  if (segment.length < start.length + end.length || !segment.startsWith(start) || !segment.endsWith(end)) return false;
  // Step by step instead of by an expression made of what the caller wrote: its time is bounded by the two lengths.
  let from = start.length;
  const to = segment.length - end.length;
  for (const piece of rest) {
    const at = segment.indexOf(piece, from);
    if (at === -1 || at + piece.length > to) return false;
    from = at + piece.length;
  }
  return from <= to;
}
