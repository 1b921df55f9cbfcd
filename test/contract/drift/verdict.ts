/**
 * Three that should agree: the contract, the live service, the mock. Where one stands against the two others, it is the
 * one to change.
 */
import type { Observation, Observed } from "./observe.ts";

export type Verdict = "spec wrong" | "mock wrong" | "live changed" | "spec wrong or live changed";

export interface Drift extends Omit<Observation, "operation" | "status"> {
  /** `listAvatarLooks 200`: every answer in which it was seen. */
  readonly uses: readonly string[];
  readonly verdict: Verdict;
  /** Nothing breaks for who reads an answer as it should be read: what is unknown is passed over. */
  readonly isAdditive: boolean;
  readonly proposal: string;
}

/** @param mock null where nothing is known of it: then nobody can say which of the two others moved */
export function compare(live: Observed, mock: Observed | null): readonly Drift[] {
  const idOf = ({ operation, status, kind, path, got }: Observation): string =>
    JSON.stringify([operation, status, kind, path, got]);
  const ofMock = new Set(mock?.observations.map(idOf));
  const ofLive = new Set(live.observations.map(idOf));
  const fromLive = live.observations.map((observation) => {
    const agreed: Verdict = ofMock.has(idOf(observation)) ? "spec wrong" : "live changed";
    return drift(observation, mock !== null && hasShown(mock, observation) ? agreed : "spec wrong or live changed");
  });
  const fromMock = (mock?.observations ?? [])
    .filter((observation) => !ofLive.has(idOf(observation)))
    .map((observation) => drift(observation, "mock wrong"));
  return gather([...fromLive, ...fromMock]);
}

/** Whether the mock had the occasion to agree or to differ: what it never answered speaks for nobody. */
function hasShown({ census, skipped }: Observed, { operation, status, kind, path }: Observation): boolean {
  if (["status", "redirect", "content-type", "unanswered", "slow"].includes(kind)) return !skipped.includes(operation);
  const shownAt = (place: string): boolean => `${operation} ${status} ${place}` in census;
  return shownAt(path) || shownAt(path.slice(0, Math.max(0, path.lastIndexOf("."))));
}

function drift({ operation, status, ...observation }: Observation, verdict: Verdict): Drift {
  return {
    ...observation,
    uses: [status === 0 ? operation : `${operation} ${status}`],
    verdict,
    isAdditive: observation.kind === "unknown" || observation.kind === "slow",
    proposal: verdict === "mock wrong" ? mend(observation) : propose(observation),
  };
}

/** One line for each place of the contract, however many answers show it. */
function gather(drifts: readonly Drift[]): readonly Drift[] {
  const found = new Map<string, Drift>();
  for (const each of drifts) {
    const { kind, owner, got, verdict } = each;
    const isShared = owner.includes(".");
    const id = JSON.stringify([kind, owner, got, verdict, isShared || each.uses]);
    const known = found.get(id);
    found.set(
      id,
      known ? { ...known, count: known.count + each.count, uses: [...new Set([...known.uses, ...each.uses])] } : each,
    );
  }
  return [...found.values()].toSorted((a, b) => Number(a.isAdditive) - Number(b.isAdditive));
}

/** What would make the contract say what is. */
function propose({ kind, owner, got, path }: Omit<Observation, "operation" | "status">): string {
  switch (kind) {
    case "unknown":
      return `add ${owner}: ${got}`;
    case "missing":
      return `make ${owner} optional`;
    case "renamed":
      return `rename ${owner} to ${got}`;
    case "null":
      return `let ${owner} be null`;
    case "type":
      return `let ${owner} be of type ${got}`;
    case "member":
      return `add ${got} to the values of ${owner}`;
    case "format":
      return `take the ${got} from ${owner}`;
    case "bound":
      return `widen ${got} of ${owner}`;
    case "status":
      return `document that ${owner} answers ${got}`;
    case "redirect":
      return `look whether ${owner} has moved to ${got}; nothing was sent there`;
    case "content-type":
      return `document that ${owner} answers with ${got}`;
    case "pagination":
      return `describe how ${owner} pages now (${path}): ${got}`;
    case "unanswered":
      return `try again: ${owner} gave no answer (${got})`;
    case "slow":
      return `nothing to change; ${owner} took ${got}`;
  }
}

function mend({ kind, owner, got }: Omit<Observation, "operation" | "status">): string {
  return `mend the mock: ${kind} at ${owner}, ${got}; the live service keeps the contract there, or did not show it`;
}
