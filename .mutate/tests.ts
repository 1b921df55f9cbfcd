/**
 * What stands in for `vitest` while mutants are tried: test files register their tests here, and the runner calls those it
 * wants, one by one, in its own process. `expect` and `vi` are vitest's own.
 */

import { expect, vi } from "vitest";

export { expect, vi };

// What vitest's own parts ask of the worker that they believe to be in.
Object.assign(globalThis, {
  __vitest_worker__: {
    config: { fakeTimers: {}, expect: {}, snapshotOptions: {} },
    ctx: { pool: "none" },
    metaEnv: process.env,
  },
});

type Body = (...args: readonly any[]) => unknown;
type Options = number | { readonly timeout?: number } | undefined;

export interface Suite {
  readonly title: string;
  readonly parent: Suite | undefined;
  readonly children: (Suite | Test)[];
  readonly before: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  readonly after: Body[];
}

export interface Test {
  readonly title: string;
  readonly parent: Suite;
  readonly body: Body;
  /** Position among the tests of its file: what stays the same from one reading of the file to the next. */
  readonly index: number;
}

/**
 * Titles of tests that cost much and can kill nothing more: what has just been asked in process, asked once more through
 * a socket, and laws that are to find what a saboteur does, which a mutant does not hide from them; and what needs more of vitest
 * or weighs the code.
 */
const idle =
  /over TCP|^%s finds %s$|in a browser|on a real port|^in process, (at every site of the contract|before all judges)|^are text in the picture and|^one of 40 MiB|^32 MiB are taken|are left after 32 MiB$|^%s are left when the time is up|^%s weighs at most|in good time|no wait is a hot loop$/;

let current: Suite | undefined;
let count = 0;
let finished: Body[] = [];

function suiteOf(title: string, parent: Suite | undefined): Suite {
  return { title, parent, children: [], before: [], beforeEach: [], afterEach: [], after: [] };
}

/** All that a file registers while `read` reads it. */
export async function collect(title: string, read: () => Promise<unknown>): Promise<Suite> {
  const root = suiteOf(title, undefined);
  current = root;
  count = 0;
  try {
    await read();
  } finally {
    current = undefined;
  }
  return root;
}

/** What the test that just ran wanted done after it, the latest first. */
export function takeFinished(): readonly Body[] {
  const taken = finished.toReversed();
  finished = [];
  return taken;
}

export function onTestFinished(body: Body): void {
  finished.push(body);
}

function here(): Suite {
  if (current === undefined) throw new Error("a test was registered outside the reading of its file");
  return current;
}

/** vitest takes options before the body, or a time limit after it; the time limits of mutants are the runner's. */
function bodyOf(first: Body | Options, second: Body | Options): Body {
  const body = typeof first === "function" ? first : second;
  if (typeof body !== "function") throw new Error("a test without a body");
  return body;
}

function addSuite(title: string, first: Body | Options, second?: Body | Options): void {
  if (idle.test(title)) return;
  const parent = here();
  const suite = suiteOf(title, parent);
  parent.children.push(suite);
  current = suite;
  const result = bodyOf(first, second)();
  if (result instanceof Promise) throw new Error(`${title}: a suite must register its tests at once`);
  current = parent;
}

function addTest(title: string, first: Body | Options, second?: Body | Options): void {
  const body = bodyOf(first, second);
  const index = count;
  count += 1;
  if (!idle.test(title)) here().children.push({ title, parent: here(), body, index });
}

type Add = (title: string, first: Body | Options, second?: Body | Options) => void;

interface Face extends Add {
  readonly each: (rows: readonly unknown[]) => Add;
  readonly for: (rows: readonly unknown[]) => Add;
  readonly skipIf: (condition: unknown) => Face;
  readonly runIf: (condition: unknown) => Face;
  readonly skip: Add;
  readonly concurrent: Face;
}

const nothing: Add = () => {};

function faceOf(add: Add): Face {
  const rowsOf =
    (spread: boolean) =>
    (rows: readonly unknown[]): Add =>
    (title, first, second) => {
      const body = bodyOf(first, second);
      if (idle.test(title)) return add(title, body);
      rows.forEach((row, at) => {
        const args = spread && Array.isArray(row) ? row : [row];
        add(`${title} [${at}] ${typeof row === "string" ? row : ""}`, (context: unknown) =>
          spread ? body(...args) : body(row, context),
        );
      });
    };
  const face = Object.assign(
    (title: string, first: Body | Options, second?: Body | Options) => add(title, first, second),
    {
      each: rowsOf(true),
      for: rowsOf(false),
      skipIf: (condition: unknown): Face => faceOf(condition ? nothing : add),
      runIf: (condition: unknown): Face => faceOf(condition ? add : nothing),
      skip: nothing,
    },
  );
  return Object.assign(face, { concurrent: face as Face });
}

export const describe: Face = faceOf(addSuite);
export const test: Face = faceOf(addTest);
export const it: Face = test;

export const beforeAll = (body: Body): void => void here().before.push(body);
export const afterAll = (body: Body): void => void here().after.push(body);
export const beforeEach = (body: Body): void => void here().beforeEach.push(body);
export const afterEach = (body: Body): void => void here().afterEach.push(body);
