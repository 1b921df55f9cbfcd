/** The findings in a report of Schemathesis (`--report ndjson`): of every request, not of the first of its kind alone. */
import type { Finding } from "./ledger.ts";

interface Bytes {
  readonly $base64: string;
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info?: { readonly failure: { readonly operation: string; readonly message: string } };
}

interface Answer {
  readonly status_code: number;
  readonly content: Bytes | null;
}

interface Scenario {
  readonly status: string;
  readonly phase: string;
  readonly recorder: {
    readonly checks?: Readonly<Record<string, readonly Check[]>>;
    readonly interactions?: Readonly<Record<string, { readonly response: Answer | null }>>;
  };
}

export interface Result {
  readonly findings: readonly Finding[];
  /** Requests that were looked at. */
  readonly requests: number;
  /** Phases in which something was tried, in their order. */
  readonly phases: readonly string[];
  /** What went wrong with Schemathesis itself. */
  readonly errors: readonly string[];
}

/** @throws SyntaxError for a line that is no JSON */
export function readReport(text: string): Result {
  const findings: Finding[] = [];
  const phases = new Set<string>();
  const errors: string[] = [];
  let requests = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const event = JSON.parse(line) as Readonly<Record<string, unknown>>;
    for (const name of ["NonFatalError", "FatalError"])
      if (event[name] !== undefined) errors.push(JSON.stringify(event[name]).slice(0, 500));
    const scenario = event["ScenarioFinished"] as Scenario | undefined;
    if (!scenario) continue;
    phases.add(scenario.phase);
    const { checks = {}, interactions = {} } = scenario.recorder;
    for (const [id, made] of Object.entries(checks)) {
      requests += 1;
      for (const check of made)
        if (check.status === "failure") findings.push(findingOf(check, interactions[id]?.response ?? null));
    }
  }
  return { findings, requests, phases: [...phases], errors };
}

function findingOf({ name, failure_info: info }: Check, answer: Answer | null): Finding {
  const text = answer?.content ? Buffer.from(answer.content.$base64, "base64").toString() : "";
  const { code = null, param = null, message = null } = errorIn(text);
  return {
    check: name,
    operation: info?.failure.operation ?? "",
    status: answer?.status_code ?? 0,
    code,
    param,
    message: message ?? info?.failure.message ?? "",
  };
}

function errorIn(text: string): { code?: string; param?: string | null; message?: string } {
  try {
    return (JSON.parse(text) as { error?: object } | null)?.error ?? {};
  } catch {
    return {};
  }
}
