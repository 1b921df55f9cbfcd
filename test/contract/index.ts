/** The suite's public face: every export of `heygen-v3/contract`. */
export { choose, runContract } from "./run.ts";
export type { ContractOptions } from "./run.ts";
export { certifyClient } from "./certify.ts";
export type { CertifyOptions } from "./certify.ts";
export { connectHeyGen } from "./adapters/heygen.ts";
export type {
  ClientUnderTest,
  Connect,
  ConnectOptions,
  Ending,
  Failure,
  Input,
  SuiteClock,
  Upload,
  WebhookPost,
} from "./client/subject.ts";
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
export { arbitraries } from "./arbitraries/index.ts";
export type { Arbitraries, Broken } from "./arbitraries/index.ts";
export { reporters } from "./reporters/index.ts";
export type { ReporterName } from "./reporters/index.ts";
export { coverage } from "./sites/coverage.ts";
export type { Coverage as SiteCoverage, Covered } from "./sites/coverage.ts";
export { judgeNames } from "./judges/index.ts";
export type { Hearing, Judged, JudgeName, Judges, Opinion } from "./judges/index.ts";
export { plant, saboteurs } from "./saboteurs/index.ts";
export type { ClientSaboteur, Saboteur, TargetSaboteur } from "./saboteurs/index.ts";
export { UnreachableError } from "./target.ts";
export type { Fetch, Target, Where } from "./target.ts";
export type { Sent, Transport, Whole } from "./transport.ts";
export { diffContracts } from "./diff/index.ts";
export type { Change, Direction, Side } from "./diff/index.ts";
export { diffReporters } from "./diff/report.ts";
export { KeyRefusedError, takeDrift } from "./drift/index.ts";
export type { Drift, DriftOptions, DriftReport, Shape, Verdict } from "./drift/index.ts";
export { driftReporters } from "./drift/report.ts";
export {
  collectWorlds,
  coverageReporters,
  lint,
  lints,
  measures,
  percentOf,
  readCoverage,
  shortOf,
} from "./outcomes/index.ts";
export type {
  Coverage,
  CoverageReport,
  Habit,
  JournalEntry,
  Life,
  Lint,
  LintFinding,
  Measure,
  Part,
} from "./outcomes/index.ts";
export { isVerified, verifySuite } from "./verifySuite.ts";
export type { Matrix, MatrixRow, VerifyOptions } from "./verifySuite.ts";
