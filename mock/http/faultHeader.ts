/**
 * A fault for one request alone, asked for by that request: `X-Mock-Fault: reset`, `X-Mock-Fault: latency; ms=800`,
 * `X-Mock-Fault: error; status=429; when=after`. The names are those of an effect of the control API.
 */

import { requestBody } from "../../generated/control/validators.ts";
import { invalidParameter, within } from "../domain/errors.ts";
import type { FaultInput, FaultRecord } from "../domain/faults.ts";
import { isOperation } from "../faults/answers.ts";
import { readFault } from "../faults/read.ts";
import { firstComplaint } from "../web/issues.ts";

export const faultHeader = "x-mock-fault";

export function faultOfHeader(text: string, operationId: string | null, path: string): FaultRecord {
  return within("X-Mock-Fault", () => {
    const match = operationId !== null && isOperation(operationId) ? { operationId } : { path };
    const input: unknown = { match, ...parse(text) };
    if (requestBody.addFault?.(input) === false) {
      const { param, message } = firstComplaint(requestBody.addFault.errors ?? []);
      throw invalidParameter(param, message);
    }
    return { id: "request", ...readFault(input as FaultInput), seen: 0, hits: 0 };
  });
}

function parse(text: string): { readonly when?: unknown; readonly effect: Readonly<Record<string, unknown>> } {
  const [type = "", ...rest] = text.split(";").map((part) => part.trim());
  const fields = rest.map((part): [string, unknown] => {
    const match = /^([A-Za-z]+)\s*=\s*"?([^"]*)"?$/.exec(part);
    if (match === null)
      throw invalidParameter(null, "write it as a type and its fields, for example: latency; ms=800.");
    const [, name = "", value = ""] = match;
    return [name, valueOf(value)];
  });
  const { when, ...effect } = Object.fromEntries(fields);
  return { when, effect: { type, ...effect } };
}

function valueOf(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
