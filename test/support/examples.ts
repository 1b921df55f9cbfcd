/** Runs TypeScript examples of the README against a mock, and holds what they print against what they say they print. */
import { stripTypeScriptTypes } from "node:module";
import { runInThisContext } from "node:vm";
import type { MockOptions } from "../../mock/index.ts";
import * as mockExports from "../../mock/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import * as clientExports from "../../src/index.ts";

export interface Example {
  /** The heading above it. */
  readonly heading: string;
  readonly code: string;
  /** What follows each `// →`. */
  readonly says: readonly string[];
}

/** Blocks of TypeScript between two headings of the second level. */
export function examplesOf(readme: string, chapter: string): readonly Example[] {
  const [, text = ""] = readme.split(`\n## ${chapter}\n`);
  const [whole = ""] = text.split("\n## ");
  let heading = chapter;
  return [...whole.matchAll(/^### (.+)$|^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, title, code]) => {
    if (title !== undefined) heading = title;
    if (code === undefined) return [];
    return [{ heading, code, says: [...code.matchAll(/\/\/ → (.+)$/gm)].map(([, said = ""]) => said.trim()) }];
  });
}

/**
 * What it prints. `client` and `mock` are there; a client that it makes itself goes to the same mock, in its time.
 *
 * @param options.modules what else it may import, by name
 */
export async function run(
  { code }: Example,
  { modules = {} }: { readonly modules?: Readonly<Record<string, object>> } = {},
): Promise<readonly string[]> {
  const mock = mockExports.createMock({ frozen: true });
  const clock = {
    now: mock.clock.now,
    sleep: async (ms: number): Promise<void> => void (await mock.clock.advance(ms)),
  };
  const createClient = (options: ClientOptions = {}): clientExports.Client =>
    clientExports.createClient({
      ...(options.bearer === undefined && { apiKey: "mock_demo" }),
      baseUrl: "http://localhost",
      fetch: mock.fetch,
      clock,
      ...options,
    });
  const printed: string[] = [];
  const scope = {
    client: createClient(),
    mock,
    console: { ...console, log: (...parts: readonly unknown[]) => void printed.push(parts.join(" ")) },
    modules: {
      ...modules,
      "heygen-v3": { ...clientExports, createClient },
      "heygen-v3/mock": { ...mockExports, createMock: (options: MockOptions) => mockExports.createMock(options) },
    },
  };
  const body = stripTypeScriptTypes(code).replaceAll(
    /^import (\{[^}]*\}) from ("[^"]+");(?: *\/\/.*)?$/gm,
    (_, names: string, from: string) => `const ${names} = modules[${from}];`,
  );
  // A block of its own may name a client of its own.
  const source = `(async ({ client, mock, console, modules }) => { { ${body}\n } })`;
  const example = runInThisContext(source) as (given: typeof scope) => Promise<void>;
  await example(scope);
  return printed;
}
