/**
 * The texts of both contracts, for those who ask for them. They are read only then: few runs of a mock ever show them, and
 * in one file with the rest they would be a fifth of what every start reads.
 */

import type { Contracts } from "./http/docs.ts";

/** The build puts the text in the place of the document, which nobody here looks into. */
const textOf = (document: unknown): string => (typeof document === "string" ? document : JSON.stringify(document));

export const contracts: Contracts = {
  api: async () => textOf((await import("../generated/openapi.json", { with: { type: "json" } })).default),
  control: async () => textOf((await import("../generated/control/openapi.json", { with: { type: "json" } })).default),
};
