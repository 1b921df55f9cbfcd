/**
 * The README's table of what is supported, read off the code: the operations of the contract, the handlers of the
 * mock, and, for the client, the request that each method really sends.
 */

import type { OperationId } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import { handlers } from "../../mock/http/handlers.ts";
import { createClient } from "../../src/index.ts";

export async function supportTable(): Promise<string> {
  const methods = await clientMethods();
  const ids = Object.keys(operationMeta) as OperationId[];
  const rows = ids
    .map((id) => ({ id, ...operationMeta[id] }))
    .toSorted((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
    .map(
      ({ id, method, path }) =>
        `| \`${method} ${path}\` | \`${id}\` | ${methods.get(id) ?? "verbs only"} | ${handlers[id] === undefined ? "no" : "yes"} |`,
    );
  return `| operation | id | client | mock |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

/** Calls every method of every resource against a server that answers nothing useful, and notes what was asked of it. */
async function clientMethods(): Promise<ReadonlyMap<OperationId, string>> {
  let asked: { readonly method: string; readonly path: string } | undefined;
  const record = (input: Request): Promise<Response> => {
    asked ??= { method: input.method, path: new URL(input.url).pathname };
    return Promise.resolve(Response.json({ error: { code: "not_found", message: "nothing here" } }, { status: 404 }));
  };
  const client = createClient({
    apiKey: "key",
    baseUrl: "http://localhost",
    fetch: (request: Request) => record(request),
  });
  const found = new Map<OperationId, string>();
  for (const { name, send } of methodsOf(client, "client")) {
    asked = undefined;
    // A text does for an id, and as well for a body or a filter that nobody looks at; else a file is wanted. What comes
    // second is an id, too, or options.
    for (const first of ["id", new Blob()])
      for (const second of ["id", {}]) if (asked === undefined) await settle(() => send(first, second));
    const id = asked && operationOf(asked);
    if (id !== undefined && !found.has(id)) found.set(id, `\`${name}\``);
  }
  return found;
}

interface Method {
  readonly name: string;
  readonly send: (...args: readonly unknown[]) => unknown;
}

/** Methods of resources, and of resources inside resources: `client.webhooks.endpoints.list`. Verbs are none. */
function methodsOf(resource: object, path: string): readonly Method[] {
  return Object.entries(resource).flatMap(([key, value]: [string, object | Method["send"]]) => {
    const name = `${path}.${key}`;
    if (typeof value === "object") return methodsOf(value, name);
    return path === "client" ? [] : [{ name, send: value }];
  });
}

/** Lets a call run to its refusal; a list asks for nothing until somebody reads it. */
async function settle(send: () => unknown): Promise<void> {
  try {
    const sent = send();
    if (typeof sent === "object" && sent !== null && Symbol.asyncIterator in sent) {
      for await (const _ of sent as AsyncIterable<unknown>) return;
    } else await sent;
  } catch {
    // Every answer is a 404, and only the question matters.
  }
}

function operationOf({ method, path }: { method: string; path: string }): OperationId | undefined {
  const fits = (template: string): boolean => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
  return (Object.keys(operationMeta) as OperationId[]).find(
    (id) => operationMeta[id].method === method && fits(operationMeta[id].path),
  );
}
