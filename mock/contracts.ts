/** The texts of both contracts, for those who ask for them. */

import control from "../generated/control/openapi.json" with { type: "json" };
import api from "../generated/openapi.json" with { type: "json" };
import type { Contracts } from "./http/docs.ts";

/** The build puts the text in the place of the document: as an object it would take 20 ms of every start to make. */
const textOf = (document: unknown): string => (typeof document === "string" ? document : JSON.stringify(document));

export const contracts: Contracts = { api: () => textOf(api), control: () => textOf(control) };
