/**
 * A mock all of whose JSON is judged a second time: the generated validators and Hyperjump must say the same of each body,
 * or the test in which it was seen fails.
 */

import { type OperationId, operations } from "../../generated/operations.ts";
import { requestBody, responses, webhookPayloads } from "../../generated/validators.ts";
import type { Mock } from "../../mock/index.ts";
import type { SenderPort } from "../../mock/ports/sender.ts";
import { disagreement } from "../contract/judges/disagreement.ts";
import type { Subject } from "../contract/judges/subjects.ts";

export { disagreement } from "../contract/judges/disagreement.ts";
export { judgeOf } from "../contract/judges/hyperjump.ts";

async function agreeOn(subject: Subject, text: string): Promise<void> {
  const body = parsed(text);
  const message = body === undefined ? undefined : await disagreement(subject, body);
  if (message !== undefined) throw new Error(message);
}

/** undefined where the text is no JSON; no JSON is undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the order of the table a literal path stands before a templated one that would fit as well. */
const routes = (Object.keys(operations) as OperationId[]).map((operation) => {
  const { method, path } = operations[operation];
  return { operation, method, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) };
});

/**
 * A mock all of whose JSON is judged a second time; a request about which the judges disagree is not answered but throws.
 * Bodies of requests are seen when they were given as text, which in process they are; answers always.
 */
export function withSecondOpinion(mock: Mock): Mock {
  const judge = async (response: Response, input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const asked = init?.method ?? (input instanceof Request ? input.method : "GET");
    const { pathname } = new URL(input instanceof Request ? input.url : input, "http://localhost");
    const operation = routes.find(({ method, pattern }) => method === asked && pattern.test(pathname))?.operation;
    if (operation === undefined) return response;
    const { status, headers } = response;
    if (typeof init?.body === "string" && requestBody[operation] !== undefined) await agreeOn({ operation }, init.body);
    // What a fault has hit may be no JSON, or never come to an end.
    if (headers.has("x-mock-fault")) return response;
    if (responses[operation][status] !== undefined && headers.get("content-type") === "application/json")
      await agreeOn({ operation, status }, await response.clone().text());
    return response;
  };
  return {
    ...mock,
    fetch: async (input, init) => judge(await mock.fetch(input, init), input, init),
    handle: async (request) => judge(await mock.handle(request), request),
  };
}

/** The same for what is posted to webhooks. A sender must not throw, so that disagreements are told. */
export function judgedSender(sender: SenderPort, onDisagreement: (error: unknown) => void): SenderPort {
  return {
    send: async (outgoing, timeoutMs) => {
      const { event_type: event } = JSON.parse(outgoing.body) as { readonly event_type: string };
      // Of some events the contract knows no more than the name.
      if (Object.hasOwn(webhookPayloads, event)) await agreeOn({ event }, outgoing.body).catch(onDisagreement);
      return sender.send(outgoing, timeoutMs);
    },
  };
}
