/**
 * V8 compiles a function when it is first called, and what Node's compile cache keeps of a file is what was compiled when
 * the file was loaded: its functions are compiled anew by every start. A function that stands in parentheses, though, is
 * compiled with its file. So the built command runs once, V8 tells which functions that took, and they are put into
 * parentheses: 9 ms of a start. To take all of them would cost more than it saves, as most are never called.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Metafile } from "esbuild";
import { parseAst } from "rolldown/parseAst";
import { dist, root } from "./paths.ts";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      /** The first is the whole function. */
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

type Place = `${number}-${number}`;

/** Where functions stand, by the URL of their file. */
type Places = ReadonlyMap<string, ReadonlySet<Place>>;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What somebody asks first who has just started a mock. */
const firstRequests: readonly { readonly path: string; readonly body?: string }[] = [
  { path: "/v3/avatars" },
  { path: "/v3/avatars/looks" },
  { path: "/v3/voices" },
  { path: "/v3/videos", body: JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hello." }) },
  { path: "/v3/videos" },
];

/** @param metafile of a command that is built and ASCII, so that V8 and the parser count alike */
export async function compileAhead({ outputs }: Metafile): Promise<void> {
  // There a signal ends a process before it has told anything. The command is the same, and starts later.
  if (process.platform === "win32") return;
  const ran = await runOnce();
  for (const path of Object.keys(outputs)) {
    const file = `${root}/${path}`;
    const places = ran.get(pathToFileURL(file).href);
    if (places !== undefined && !path.endsWith("/main.js"))
      writeFileSync(file, parenthesized(readFileSync(file, "utf8"), places));
  }
}

async function runOnce(): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), "heygen-v3-build-"));
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("HEYGEN_"));
  const child = spawn(process.execPath, [`${dist}/mock/main.js`, "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "ignore"],
    // What comes out of a cache would not be counted.
    env: { ...Object.fromEntries(others), NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  try {
    const ended = once(child, "exit");
    const [line] = (await Promise.race([once(child.stdout, "data"), ended])) as [unknown];
    if (!Buffer.isBuffer(line)) throw new Error("The built command does not start.");
    const { url, key } = JSON.parse(line.toString()) as { readonly url: string; readonly key: string };
    for (const { path, body } of firstRequests) {
      const headers = { "x-api-key": key, "content-type": "application/json" };
      const response = await fetch(
        `${url}${path}`,
        body === undefined ? { headers } : { method: "POST", headers, body },
      );
      if (!response.ok) throw new Error(`The built command answers ${path} with ${response.status}.`);
      await response.arrayBuffer();
    }
    child.kill("SIGTERM");
    await ended;
    return placesIn(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8")));
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  }
}

function placesIn(reports: readonly string[]): Places {
  const scripts = reports.flatMap((report) => (JSON.parse(report) as Coverage).result);
  return new Map(
    scripts.map(({ url, functions }) => [
      url,
      new Set(
        functions.flatMap(({ ranges: [whole] }): readonly Place[] =>
          whole !== undefined && whole.count > 0 ? [`${whole.startOffset}-${whole.endOffset}`] : [],
        ),
      ),
    ]),
  );
}

/** The same program. Methods stay as they are: no parentheses fit around them. */
function parenthesized(text: string, places: ReadonlySet<Place>): string {
  const { declared, expressions } = functionsOf(text, places);
  return hoisted(wrapped(text, expressions), declared);
}

/** Of those functions: the names of the ones that are declared for the whole file, and those that are values. */
function functionsOf(
  text: string,
  places: ReadonlySet<Place>,
): { readonly declared: ReadonlySet<string>; readonly expressions: readonly Node[] } {
  const declared = new Set<string>();
  const expressions: Node[] = [];
  const program = parseAst(text);
  const visit = (node: object, parent: object): void => {
    if (isNode(node) && places.has(`${node.start}-${node.end}`)) {
      if (node.type === "FunctionDeclaration" && parent === program.body)
        declared.add((node as Node & { readonly id: { readonly name: string } }).id.name);
      // The function of a method begins with its parameters, to its parser.
      const isMethod = node.type === "FunctionExpression" && text[node.start] === "(";
      if (/^(?:Arrow)?FunctionExpression$/.test(node.type) && !isMethod) expressions.push(node);
    }
    for (const child of Object.values(node)) if (typeof child === "object" && child !== null) visit(child, node);
  };
  visit(program, {});
  return { declared, expressions };
}

function isNode(value: object): value is Node {
  return "type" in value && "start" in value;
}

function wrapped(text: string, functions: readonly Node[]): string {
  const marks = functions.flatMap(({ start, end }) => [
    { at: start, mark: "(" },
    { at: end, mark: ")" },
  ]);
  let done = 0;
  let result = "";
  for (const { at, mark } of marks.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(done, at) + mark;
    done = at;
  }
  return result + text.slice(done);
}

/** Declarations become values, which are there before anything else of the file runs, as the declarations were. */
function hoisted(text: string, names: ReadonlySet<string>): string {
  const values: string[] = [];
  let done = 0;
  let rest = "";
  for (const node of parseAst(text).body) {
    if (node.type !== "FunctionDeclaration" || node.id === null || !names.has(node.id.name)) continue;
    const { start, end, id } = node;
    values.push(`${id.name}=(${text.slice(start, id.start).trimEnd()}${text.slice(id.end, end)})`);
    rest += text.slice(done, start);
    done = end;
  }
  return values.length === 0 ? text : `var ${values.join(",")};${rest}${text.slice(done)}`;
}
