/** Paths and methods that no operation has: always an envelope that says where the caller probably wanted to go. */

import type { Context } from "hono";
import { operations } from "../../generated/operations.ts";
import { ApiError } from "../domain/errors.ts";
import { credentialOf } from "../web/credential.ts";
import type { Settings } from "../web/settings.ts";
import { unsimulated } from "./unsimulated.ts";

interface Route {
  readonly method: string;
  readonly path: string;
}

const routes: readonly Route[] = Object.values(operations);

export function refuseUnknown(c: Context, { admit }: Pick<Settings, "admit">): never {
  const path = new URL(c.req.url).pathname;
  const method = c.req.method;
  if (path === "/v3" || path.startsWith("/v3/")) {
    credentialOf(c, admit);
    refuseV3(method, path);
  }
  if (/^\/v[12](?:\/|$)/.test(path))
    throw unknown(
      `${path} belongs to an older API, which this mock does not speak. In v3 see ${nearest(path.replace(/^\/v[12]/, "/v3")).join(", ")}.`,
    );
  throw unknown(`Nothing is served at ${path}. The API is under /v3, the control of this mock under /__mock/.`);
}

function refuseV3(method: string, path: string): never {
  if (unsimulated.some((route) => route.method === method && fits(route.path, path))) {
    throw new ApiError({
      status: 501,
      code: "not_simulated",
      message: `${method} ${path} exists in the live API, but this mock does not simulate it.`,
    });
  }
  // A literal path fits a template, too: /v3/avatars/looks would be said to take GET twice.
  const allowed = [...new Set(routes.filter((route) => fits(route.path, path)).map((route) => route.method))];
  if (allowed.length > 0)
    throw unknown(`${path} does not take ${method}; it takes ${allowed.join(", ")}.`, { Allow: allowed.join(", ") });
  throw unknown(`No operation has the path ${path}. The nearest are ${nearest(path).join(", ")}.`);
}

function unknown(message: string, headers?: Readonly<Record<string, string>>): ApiError {
  return new ApiError({ status: 404, code: "not_found", message, ...(headers && { headers }) });
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === given[index] || (part.startsWith("{") && given[index] !== ""))
  );
}

/** The three operations whose paths are spelled most alike. */
function nearest(path: string): readonly string[] {
  return routes
    .map((route) => ({ text: `${route.method} ${route.path}`, distance: editDistance(route.path, path.slice(0, 100)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ text }) => text);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
