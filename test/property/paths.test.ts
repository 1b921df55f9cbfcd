/** Whoever gets a path of the contract nearly right is told which one it was. */

import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { operations as control } from "../../generated/control/operations.ts";
import { operations as api } from "../../generated/operations.ts";
import { runs } from "../support/runs.ts";
import { checkedMock } from "../support/targets.ts";

interface Route {
  readonly method: string;
  readonly path: string;
}

const { mock } = checkedMock();
afterAll(() => mock.close());

/** Does something to the one of some words that `pick` leads to. */
type Slip = (segments: readonly string[], pick: number) => readonly string[];

const atOne =
  (change: (segment: string) => string): Slip =>
  (segments, pick) => {
    // The version is not a word of the contract's; a path on another one is a slip of its own.
    const at = 1 + (pick % (segments.length - 1));
    return segments.map((segment, index) => (index === at ? change(segment) : segment));
  };

const slips: Readonly<Record<string, Slip>> = {
  "without its last letter": atOne((segment) => segment.slice(0, -1)),
  "with an s": atOne((segment) => `${segment}s`),
  "in upper case": atOne((segment) => segment.toUpperCase()),
  "with a capital": atOne((segment) => segment.slice(0, 1).toUpperCase() + segment.slice(1)),
  "with two letters swapped": atOne((segment) => segment.replace(/(.)(.)$/, "$2$1")),
  "with underscores": atOne((segment) => segment.replaceAll("-", "_")),
  "with a slash at its end": (segments) => [...segments, ""],
  "with a slash too many": (segments, pick) => segments.toSpliced(1 + (pick % (segments.length - 1)), 0, ""),
};
const versions: Readonly<Record<string, Slip>> = {
  "of version 1": ([, ...rest]) => ["v1", ...rest],
  "of version 2": ([, ...rest]) => ["v2", ...rest],
  "of version 4": ([, ...rest]) => ["v4", ...rest],
  "with a capital V": ([, ...rest]) => ["V3", ...rest],
  "without a version": ([, ...rest]) => rest,
};

const anId = fc.stringMatching(/^[a-z]{3,8}_[0-9a-f]{6,12}$/);

async function messageOf(method: string, path: string): Promise<readonly [number, string]> {
  const response = await mock.fetch(path, { method, headers: { "x-api-key": "mock_demo" } });
  const { error } = (await response.json()) as { readonly error?: { readonly message: string } };
  return [response.status, error?.message ?? ""];
}

/** The first operation that a sentence names. */
function firstNamed(message: string): string | undefined {
  return /(?:nearest are|mean|In v3 see) ([A-Z]+ \/[^ ,?]+?)[,;?.]? /.exec(`${message} `)?.[1];
}

function isTaken(routes: readonly Route[], method: string, path: string): boolean {
  return routes.some(
    (route) => route.method === method && new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
}

function holds(routes: readonly Route[], slip: Slip): Promise<void> {
  return fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), fc.nat(), anId, async (route, pick, id) => {
      const right = route.path.replaceAll(/\{\w+\}/g, id);
      const wrong = `/${slip(right.split("/").slice(1), pick).join("/")}`;
      // What is misspelled may be an id by its look, or not be misspelled by this.
      fc.pre(wrong !== right && !isTaken(routes, route.method, wrong));
      const [status, message] = await messageOf(route.method, wrong);
      expect([status, wrong, firstNamed(message)]).toEqual([404, wrong, `${route.method} ${route.path}`]);
    }),
    runs(100),
  );
}

describe("a path of the contract", () => {
  const routes: readonly Route[] = Object.values(api);
  const all = Object.entries({ ...slips, ...versions });
  test.each(all)("%s is led to the one that was meant", (_, slip) => holds(routes, slip));
});

describe("a path of the control contract", () => {
  const routes: readonly Route[] = Object.values(control);
  test.each(Object.entries(slips))("%s is led to the one that was meant", (_, slip) => holds(routes, slip));
});
