/** The suite's public face: every export of `heygen-v3/contract`. */
export { choose, runContract } from "./run.ts";
export type { ContractOptions } from "./run.ts";
export { laws } from "./laws/index.ts";
export { isStanding, phases, Violation } from "./law.ts";
export type { ActiveLaw, Effect, Group, Law, Need, Phase, StandingLaw } from "./law.ts";
export type { Context, Counterexample, ForAllOptions } from "./context.ts";
export type { Api, CallInit } from "./api.ts";
export type { Control } from "./control.ts";
export type { Exchange, SentRequest } from "./exchange.ts";
export { toCurl } from "./exchange.ts";
export { passed } from "./report.ts";
export type { Finding, LawResult, Report } from "./report.ts";
export { reporters } from "./reporters/index.ts";
export type { ReporterName } from "./reporters/index.ts";
export { UnreachableError } from "./target.ts";
export type { Fetch, Target } from "./target.ts";
