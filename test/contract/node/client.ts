/** `--client`: the client of this package by its name, or any other by a module that connects it. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { connectHeyGen } from "../adapters/heygen.ts";
import type { ClientUnderTest, Connect } from "../client/subject.ts";
import { UsageError } from "./types.ts";

const ownName = "heygen-v3";

/** What every client is certified by; the others are for clients that do more. */
const needed = [
  "call",
  "list",
  "createVideo",
  "getVideo",
  "waitForVideo",
  "upload",
  "explain",
] as const satisfies readonly (keyof ClientUnderTest)[];

/**
 * @param name `heygen-v3`, or the path of a module that exports `connect`, by name or as its default
 * @throws UsageError for a module that is not there, cannot be loaded, exports no such function, or connects no client
 */
export async function loadClient(name: string): Promise<Connect> {
  if (name === ownName) return connectHeyGen;
  const path = name.startsWith("file:") ? fileURLToPath(name) : resolve(name);
  if (!existsSync(path))
    throw new UsageError(`--client must be ${ownName} or the path of a module, and there is no ${path}`);
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(pathToFileURL(path).href)) as typeof module;
  } catch (error) {
    throw new UsageError(`--client ${name} cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
  const connect = module["connect"] ?? module["default"];
  if (typeof connect !== "function") {
    const exported = Object.keys(module).join(", ") || "nothing";
    throw new UsageError(
      `--client ${name} must export a function connect, or one as its default, and exports ${exported}`,
    );
  }
  mustConnect(name, connect as Connect);
  return connect as Connect;
}

/** Connects it to nobody, so that what is missing is told before a law stumbles over it. */
function mustConnect(name: string, connect: Connect): void {
  let client: Partial<Record<string, unknown>> | null;
  try {
    const nobody: typeof globalThis.fetch = () => Promise.reject(new TypeError("nobody is there"));
    client = connect({
      baseUrl: "https://nobody.example",
      key: "sk_nobody",
      fetch: nobody,
    }) as unknown as typeof client;
  } catch (error) {
    throw new UsageError(`The connect of --client ${name} fails: ${messageOf(error)}`, { cause: error });
  }
  if (typeof client !== "object" || client === null)
    throw new UsageError(`The connect of --client ${name} must return a client, and returns ${String(client)}`);
  const missing = needed.filter((each) => typeof client[each] !== "function");
  if (missing.length > 0) throw new UsageError(`The client of --client ${name} lacks ${missing.join(", ")}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
