/** Prism as a judge of exchanges that have been, and of bodies in the places of the contract. */

import type { OperationId } from "../../../generated/operations.ts";
import { routeOf } from "../document.ts";
import type { PlainExchange } from "./plain.ts";
import { openReferee } from "./prism.ts";
import type { Answered, Exchange as TextExchange } from "./requests.ts";
import { exampleExchange } from "./requests.ts";

export interface PrismFindings {
  /** The operation whose way the request takes; undefined for none. */
  readonly operation: string | undefined;
  /** All that is wrong with the request: parameters, credential, media type and body. */
  readonly input: readonly string[];
  readonly requestBody: readonly string[];
  /** All that is wrong with the answer: status, headers, media type and body. */
  readonly output: readonly string[];
  readonly answerBody: readonly string[];
}

export interface PrismJudge {
  /** null: what was sent is nothing that Prism can read. */
  readonly findings: (exchange: PlainExchange) => Promise<PrismFindings | null>;
  readonly bodyFindings: (
    subject: { readonly operation: OperationId; readonly status?: number },
    body: unknown,
  ) => Promise<readonly string[]>;
  /** One of the examples of an operation, as Prism's static mock answers with it. */
  readonly example: (exchange: TextExchange, status: number, name: string) => Promise<Answered>;
}

export async function createPrismJudge(): Promise<PrismJudge> {
  const referee = await openReferee();
  return {
    example: referee.example,
    findings: async ({ request: { method, path, headers, body }, status, headers: received, text }) => {
      const [pathname = "", search] = splitOnce(path, "?");
      const sent = { method, path: pathname, search: search === undefined ? "" : `?${search}`, headers };
      const answer = { status, headers: received, text };
      try {
        const found = await referee.judge({ ...sent, text: body ?? undefined }, async () => answer);
        return {
          operation: found.operation,
          input: found.input,
          requestBody: found.input.filter(isOfBody),
          output: found.output,
          answerBody: found.output.filter(isOfBody),
        };
      } catch (error) {
        // Its router decodes paths and throws at a percent sign that is none; JSON is parsed here, and may be none.
        if (error instanceof URIError || error instanceof SyntaxError) return null;
        throw error;
      }
    },
    bodyFindings: async ({ operation, status }, body) => {
      const good = exampleExchange(routeOf(operation));
      const text = JSON.stringify(body);
      const answer = {
        status: status ?? 401,
        headers: { "content-type": "application/json", "retry-after": "1" },
        text: status === undefined ? unauthorized : text,
      };
      const found = await referee.judge(status === undefined ? { ...good, text } : good, async () => answer);
      return status === undefined ? found.input : found.output;
    },
  };
}

const unauthorized = JSON.stringify({
  error: { code: "unauthorized", message: "Unauthorized", param: null, doc_url: null },
});

function isOfBody(finding: string): boolean {
  return /^\S* body[.:]/.test(finding) || finding.includes("Body parameter is required");
}

function splitOnce(text: string, by: string): readonly string[] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
