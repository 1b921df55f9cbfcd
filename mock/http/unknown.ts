/** Paths and methods that no operation has: always an envelope that says where the caller probably wanted to go. */

import type { Context } from "hono";
import { operations } from "../../generated/operations.ts";
import { ApiError } from "../domain/errors.ts";
import { credentialOf } from "../web/credential.ts";
import type { Route } from "../web/nearest.ts";
import { nearestRoutes } from "../web/nearest.ts";
import type { Settings } from "../web/settings.ts";
import { unsimulated } from "./unsimulated.ts";

const simulated: readonly Route[] = Object.values(operations);
const known: readonly (Route & { readonly isSimulated: boolean })[] = [
  ...simulated.map((route) => ({ ...route, isSimulated: true })),
  ...unsimulated.map((route) => ({ ...route, isSimulated: false })),
];
/** So near that the caller meant it, whatever else there is: all segments are there, and nearly as they are spelled. */
const slip = 0.45;

export function refuseUnknown(c: Context, { admit }: Pick<Settings, "admit">): never {
  const path = new URL(c.req.url).pathname;
  const method = c.req.method;
  if (path === "/v3" || path.startsWith("/v3/")) {
    credentialOf(c, admit);
    refuseV3({ method, path }, c.req.path);
  }
  // Another version, /V3, /api/v3, //v3, or none.
  const inV3 = { method, path: `/v3${path.replace(/^(?:\/[^/]*)*?\/v\d*(?=\/|$)/i, "")}` };
  if (/^\/v[12](?:\/|$)/.test(path))
    throw unknown(
      `${path} belongs to an older API, which this mock does not speak. In v3 see ${nearest(inV3).join(", ")}.`,
    );
  throw unknown(
    `Nothing is served at ${path}.${meant(inV3)} The API is under /v3, the control of this mock under /__mock/.`,
  );
}

/** @param decoded the path as the router takes it, to which a letter is the same as its escape */
function refuseV3({ method, path }: Route, decoded: string): never {
  if (unsimulated.some((route) => route.method === method && fits(route.path, decoded))) {
    throw new ApiError({
      status: 501,
      code: "not_simulated",
      message: `${method} ${path} exists in the live API, but this mock does not simulate it.`,
    });
  }
  // A literal path fits a template, too: /v3/avatars/looks would be said to take GET twice.
  const allowed = [...new Set(simulated.filter((route) => fits(route.path, decoded)).map((route) => route.method))];
  if (allowed.length > 0)
    // What is misspelled may be somebody's id by its look.
    throw unknown(`${path} does not take ${method}; it takes ${allowed.join(", ")}.${meant({ method, path })}`, {
      Allow: allowed.join(", "),
    });
  throw unknown(`No operation has the path ${path}. The nearest are ${nearest({ method, path }).join(", ")}.`);
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

function nearest(route: Route): readonly string[] {
  return nearestRoutes(known, route).map((near) => nameOf(near.route));
}

/** A sentence, where an operation of the same method is near enough. */
function meant(route: Route): string {
  const [first] = nearestRoutes(
    known.filter(({ method }) => method === route.method),
    route,
  );
  return first !== undefined && first.distance <= slip ? ` Did you mean ${nameOf(first.route)}?` : "";
}

function nameOf({ method, path, isSimulated }: (typeof known)[number]): string {
  return `${method} ${path}${isSimulated ? "" : " (not simulated)"}`;
}
