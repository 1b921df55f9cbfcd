/**
 * Which path did the caller mean? Paths are compared segment by segment, because that is how they are got wrong: a plural
 * forgotten, a parent left out, an older version's name. Spelled as a whole `/v3/look` is nearer to `/v3/voices` than to
 * `/v3/avatars/looks`.
 */

import type { Costs } from "../domain/spelling.ts";
import { alignment, spellingDistance } from "../domain/spelling.ts";

export interface Route {
  readonly method: string;
  readonly path: string;
}

export interface Near<R extends Route> {
  readonly route: R;
  /** 0 for the same path. Below 0.5 it is a slip of the pen, from 1 on another word. */
  readonly distance: number;
}

/** A segment that one of the two paths lacks. */
const lacking = 0.5;
const lackingParameter = 0.2;
/** Comes of a slash too many. */
const lackingNothing = 0.1;
/** Any text may be an id, but a word that the contract has is meant before it; and few ids are words. */
const asParameter = 0.2;
const wordAsParameter = 0.4;
const otherMethod = 0.25;
/** Longer paths are compared by their beginning. In UTF-16 code units. */
const longestPath = 100;

/** The nearest routes, one for each path: that of the caller's method, where there is one. */
export function nearestRoutes<R extends Route>(
  routes: readonly R[],
  { method, path }: Route,
  most: number = 3,
): readonly Near<R>[] {
  const given = segmentsOf(path.slice(0, longestPath));
  const between = remembering(segmentDistance);
  const best = new Map<string, Near<R>>();
  for (const route of routes) {
    const isOther = route.method !== (method === "HEAD" ? "GET" : method);
    const distance = pathDistance(given, segmentsOf(route.path), between) + (isOther ? otherMethod : 0);
    if (distance < (best.get(route.path)?.distance ?? Infinity)) best.set(route.path, { route, distance });
  }
  return [...best.values()].toSorted((a, b) => a.distance - b.distance).slice(0, most);
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").slice(1);
}

/** What it takes at least to make one list of segments the other: putting in, leaving out, respelling. */
function pathDistance(given: readonly string[], wanted: readonly string[], between: Costs["between"]): number {
  return alignment(given, wanted, {
    without: (segment) => (segment === "" ? lackingNothing : isParameter(segment) ? lackingParameter : lacking),
    between,
  });
}

/** Paths share most of their segments, so that each pair comes up many times. */
function remembering(between: Costs["between"]): Costs["between"] {
  const known = new Map<string, Map<string, number>>();
  return (given, wanted) => {
    const row = known.get(given) ?? new Map<string, number>();
    known.set(given, row);
    const distance = row.get(wanted) ?? between(given, wanted);
    row.set(wanted, distance);
    return distance;
  };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function segmentDistance(given: string, wanted: string): number {
  if (isParameter(wanted)) return given === "" ? 1 : /^[a-z]+$/i.test(given) ? wordAsParameter : asParameter;
  return spellingDistance(given, wanted);
}
