/** Whether an answer is one that laws can be tried on at all: laws read what the contract promises, and look at nothing else. */
import { responses } from "../../generated/validators.ts";
import type { Exchange } from "./exchange.ts";
import type { Hearing } from "./judges/index.ts";

/** Why an answer is none that the contract allows, in a sentence; null where it is, or where the contract says nothing. */
export function oddityOf(
  { operation, status, text, body }: Exchange,
  { answer }: Pick<Hearing, "answer">,
): string | null {
  if (operation === null) return null;
  const told = `${operation} answered ${status} with ${text === "" ? "nothing" : text.slice(0, 120)}`;
  const validate = responses[operation][String(status)];
  if (validate === undefined) return `${told}, a status that is not documented.`;
  if (body === undefined) return text === "" ? `${told}, where JSON must be.` : `${told}, which is no JSON.`;
  const [issue] = answer?.issues ?? [];
  if (issue === undefined) return null;
  return `${told}, where ${issue.instancePath || "the body"} ${issue.message ?? "is wrong"}.`;
}
