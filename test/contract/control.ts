/** Time, faults and what happened, by the control API of a target that has one: typed by its own contract. */
import type { operations as Contract } from "../../generated/control/api.ts";
import type { OperationId } from "../../generated/control/operations.ts";
import { operationMeta } from "../../generated/control/operations.ts";
import type { Target } from "./target.ts";

type Json<Content> = Content extends { content: { "application/json": infer Shape } } ? Shape : never;
type Answer<Op extends OperationId> = Json<Contract[Op]["responses"][keyof Contract[Op]["responses"] & (200 | 201)]>;

export interface ControlInit {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Control of the world of one key. Throws for anything but success: a law must not go on with a clock that did not move. */
export interface Control {
  readonly call: <Op extends OperationId>(operation: Op, init?: ControlInit) => Promise<Answer<Op>>;
  readonly freeze: () => Promise<void>;
  /** @returns what happened on the way, in order */
  readonly advance: (ms: number) => Promise<Answer<"advanceClock">>;
  readonly runUntilIdle: () => Promise<Answer<"runUntilIdle">>;
  /** Milliseconds since 1970 in the world. */
  readonly now: () => Promise<number>;
}

export function createControl(target: Target, key: string): Control {
  const call: Control["call"] = async (operation, { path = {}, query = {}, body } = {}) => {
    const { method, path: template } = operationMeta[operation];
    const place = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
    const search = new URLSearchParams(query).toString();
    const { status, text } = await target.ask(`${target.baseUrl}${place}${search && `?${search}`}`, {
      method,
      headers: { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (status < 200 || status >= 300)
      throw new Error(`The control API answered ${status} to ${operation}: ${text.slice(0, 300)}`);
    return read(text, operation) as never;
  };
  return {
    call,
    freeze: async () => void (await call("freezeClock", { body: {} })),
    advance: (ms) => call("advanceClock", { body: { ms } }),
    runUntilIdle: () => call("runUntilIdle", { body: {} }),
    now: async () => Date.parse((await call("getClock")).data.now),
  };
}

/** @throws Error where the answer is none that anything could be read from */
function read(text: string, operation: OperationId): unknown {
  if (text === "") return undefined;
  try {
    const answer = JSON.parse(text) as unknown;
    if (typeof answer === "object" && answer !== null) return answer;
  } catch {
    // Told below.
  }
  throw new Error(`The control API answered ${operation} with what is no JSON object: ${text.slice(0, 300)}`);
}
