/**
 * The judges of a run: each has an opinion on the bodies that it sees. The generated validators (ajv) and Hyperjump judge
 * all; Prism, where it is installed, a few exchanges of each kind, because it is a hundred times as slow.
 */

import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { ValidationIssue } from "../../../generated/validators.ts";
import type { Exchange } from "../exchange.ts";
import { isSurplus, issuesOf } from "./disagreement.ts";
import { judgeOf, opinionOf } from "./hyperjump.ts";
import { plain } from "./plain.ts";
import { openPrismAside } from "./prismAside.ts";
import type { PrismFindings, PrismJudge } from "./prismJudge.ts";
import type { Subject } from "./subjects.ts";
import { componentOf, validatorFor } from "./subjects.ts";

export const judgeNames = ["generated", "hyperjump", "prism"] as const;
export type JudgeName = (typeof judgeNames)[number];

export interface Opinion {
  readonly judge: JudgeName;
  readonly isValid: boolean;
}

/** One body and what was said of it. */
export interface Judged {
  readonly subject: Subject;
  readonly body: unknown;
  readonly opinions: readonly Opinion[];
  /** Of the generated validators: what is wrong … */
  readonly issues: readonly ValidationIssue[];
  /** … and what is there that the contract does not name, which only closed mode minds. */
  readonly surplus: readonly ValidationIssue[];
}

/** What the judges say of one exchange; null where there is no body that the contract knows. */
export interface Hearing {
  readonly request: Judged | null;
  readonly answer: Judged | null;
  /** What Prism finds besides, in words: another way than the operation's, and what it would let through of neither. */
  readonly prism: Pick<PrismFindings, "operation" | "input" | "output"> | null;
}

export interface Judges {
  readonly names: readonly JudgeName[];
  readonly judge: (subject: Subject, body: unknown) => Promise<Judged | null>;
  readonly hear: (exchange: Exchange) => Promise<Hearing>;
  /** For laws that ask it themselves; null where it is no judge of the run. */
  readonly prism: PrismJudge | null;
}

/** Bodies whose judgement is kept. */
const mostRecent = 2000;

type JudgedSubject = Exclude<Subject, { readonly event: string }>;

/** Exchanges of one operation, status, code and query that Prism is asked about … */
const askedOfKind = 1;
/** … and of one operation and status, whatever the rest. */
const askedOfStatus = 16;

/**
 * @param names default: the generated validators and Hyperjump, and Prism where `@stoplight/prism-http` is installed
 * @throws RangeError when Prism is asked for and not installed
 */
export async function openJudges(names?: readonly JudgeName[]): Promise<Judges> {
  const wantsPrism = names?.includes("prism") ?? true;
  const prism = wantsPrism ? openPrism() : null;
  if (names?.includes("prism") === true && prism === null)
    throw new RangeError("The judge prism needs @stoplight/prism-http, which is not installed.");
  const has = (name: JudgeName): boolean => (name === "prism" ? prism !== null : (names?.includes(name) ?? true));
  const heard = new Map<string, number>();

  const judge = async (subject: Subject, body: unknown): Promise<Judged | null> => {
    const validate = validatorFor(subject);
    const component = componentOf(subject);
    if (validate === undefined || component === undefined) return null;
    const opinions: Opinion[] = [];
    const all = issuesOf(validate, body);
    const issues = all.filter((issue) => !isSurplus(issue));
    if (has("generated")) opinions.push({ judge: "generated", isValid: issues.length === 0 });
    if (has("hyperjump")) {
      const isValid = opinionOf(await judgeOf(component), body);
      if (isValid !== undefined) opinions.push({ judge: "hyperjump", isValid });
    }
    return { subject, body, opinions, issues, surplus: all.filter(isSurplus) };
  };

  const recent = new Map<string, Judged | null>();
  /** Most answers of a run are as one before was, letter for letter: what was said of it holds for them. */
  const judgeText = async (subject: JudgedSubject, text: string, body: unknown): Promise<Judged | null> => {
    const key = `${subject.operation} ${subject.status ?? ""} ${text}`;
    const known = recent.get(key);
    if (known !== undefined) return known;
    const judged = await judge(subject, body);
    recent.set(key, judged);
    const [oldest] = recent.keys();
    if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
    return judged;
  };

  /** Whether it is one of the few of its kind that Prism is asked about; if so, it counts. */
  const isTurn = ({ operation, status, request, body }: Exchange, isJson: boolean): boolean => {
    if (operation === null) return false;
    // Bytes are not kept, and what is no JSON Prism does not read.
    const isReadable = request.body === null ? !isForm(operation) : isJson;
    const query = request.path.split("?", 2)[1] ?? "";
    const outcome = `${operation} ${status}`;
    const kind = `${outcome} ${String(body?.error?.code)}?${query.slice(0, 60)}`;
    const count = (of: string): number => heard.get(of) ?? 0;
    if (count(kind) >= askedOfKind || count(outcome) >= askedOfStatus || !isReadable) return false;
    for (const each of [kind, outcome]) heard.set(each, count(each) + 1);
    return true;
  };

  const hear = async (exchange: Exchange): Promise<Hearing> => {
    const { operation, status, text, body } = exchange;
    if (operation === null) return { request: null, answer: null, prism: null };
    const sent = sentJson(exchange);
    // Before anything is waited for, so that it is the first of its kind that Prism is asked about.
    const asked = prism !== null && isTurn(exchange, sent !== undefined) ? prism : null;
    const request = sent === undefined ? null : await judgeText({ operation }, exchange.request.body ?? "", sent);
    const answer = body === undefined ? null : await judgeText({ operation, status }, text, body);
    if (asked === null) return { request, answer, prism: null };
    const findings = await asked.findings(plain(exchange));
    if (findings === null) return { request, answer, prism: null };
    return {
      request: request && withPrism(request, findings.requestBody),
      answer: answer && withPrism(answer, findings.answerBody),
      prism: { operation: findings.operation, input: findings.input, output: findings.output },
    };
  };

  return {
    names: judgeNames.filter(has),
    hear,
    prism,
    judge: async (subject, body) => {
      const judged = await judge(subject, body);
      if (judged === null || prism === null || "event" in subject) return judged;
      return withPrism(judged, await prism.bodyFindings(subject, body));
    },
  };
}

function withPrism(judged: Judged, findings: readonly string[]): Judged {
  return { ...judged, opinions: [...judged.opinions, { judge: "prism", isValid: findings.length === 0 }] };
}

function isForm(operation: OperationId): boolean {
  return operationMeta[operation].body?.contentType === "multipart/form-data";
}

/** What was sent as JSON; undefined for anything else. */
function sentJson({ request: { headers, body } }: Exchange): unknown {
  if (body === null || headers["content-type"] !== "application/json") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

let opened: PrismJudge | null | undefined;

/** null where it is not installed. */
function openPrism(): PrismJudge | null {
  opened = opened === undefined ? openPrismAside() : opened;
  return opened;
}
