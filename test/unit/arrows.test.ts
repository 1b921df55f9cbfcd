/**
 * The import arrows of the design, tried on the linter: each folder gets a probe file that imports every other one. The
 * table is the design's; `.oxlintrc.json` must agree with it in both directions.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Probe file → what it may import; everything else in `targets` must be refused. */
const arrows: Record<string, readonly string[]> = {
  "src/probe.ts": ["src", "src index", "generated", "openapi-fetch"],
  "src/node/probe.ts": ["src", "src index", "src node", "node:fs"],
  "src/tanstack/probe.ts": ["type src index"],
  "mock/domain/probe.ts": ["domain", "type generated", "@noble/hashes/sha2.js"],
  "mock/domain/catalogue/probe.ts": ["domain", "type generated", "@noble/hashes/sha2.js"],
  "mock/ports/probe.ts": ["ports"],
  "mock/ports/node-probe.ts": ["ports", "node port", "node:fs"],
  "mock/world/probe.ts": ["domain", "world", "ports", "@noble/hashes/sha2.js", "tinyqueue"],
  "mock/webhook/probe.ts": ["domain", "webhook", "ports", "@noble/hashes/sha2.js"],
  "mock/faults/probe.ts": ["domain", "world", "faults", "generated"],
  "mock/web/probe.ts": ["domain", "world", "web", "hono", "type generated"],
  "mock/http/probe.ts": ["domain", "world", "faults", "web", "http", "generated", "hono"],
  "mock/control/probe.ts": ["domain", "world", "faults", "webhook", "web", "control", "generated", "hono"],
  "mock/app.ts": ["domain", "world", "ports", "webhook", "faults", "web", "http", "control", "generated", "hono"],
  "mock/node/probe.ts": ["domain", "app", "node", "node port", "node:fs", "@hono/node-server"],
  "mock/node/commands/probe.ts": ["node", "node:fs"],
  "mock/main.ts": ["node", "node:fs"],
  "mock/unheard-of/probe.ts": [],
};

const targets: Record<string, string> = {
  src: "src/client.ts",
  "src node": "src/node/other.ts",
  "src index": "src/index.ts",
  test: "test/support/setup.ts",
  generated: "generated/validators.ts",
  ...Object.fromEntries(
    ["domain", "ports", "world", "webhook", "faults", "web", "http", "control", "node"].map((name) => [
      name,
      `mock/${name}/other.ts`,
    ]),
  ),
  "node port": "mock/ports/node-disk.ts",
  app: "mock/app.ts",
  main: "mock/main.ts",
};
const packages = [
  "hono",
  "hono/cors",
  "@hono/node-server",
  "@noble/hashes/sha2.js",
  "tinyqueue",
  "openapi-fetch",
  "node:fs",
  "ajv",
];

let folder: string;
let refused: Map<string, Set<number>>;

/** One import per line, in the order of `names`. */
const names = [...Object.keys(targets), ...packages, "type generated", "type src index"];

function lineFor(file: string, name: string): string {
  const path = relative(dirname(file), targets[name.replace("type ", "")] ?? "");
  const specifier = packages.includes(name) ? name : path.startsWith(".") ? path : `./${path}`;
  return name.startsWith("type ")
    ? `import type { ${name.replaceAll(" ", "_")} } from "${specifier}";`
    : `import "${specifier}";`;
}

function lint(): Map<string, Set<number>> {
  const oxlint = join("node_modules", "oxlint", "bin", "oxlint");
  let output = "";
  try {
    output = execFileSync(
      process.execPath,
      [oxlint, "--config", join(folder, ".oxlintrc.json"), "--format", "json", folder],
      { encoding: "utf8" },
    );
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const found = new Map<string, Set<number>>();
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
  };
  for (const { code, filename, labels } of diagnostics) {
    if (!code.includes("no-restricted") && !code.includes("no-cycle")) continue;
    const file = relative(folder, filename).replaceAll("\\", "/");
    const lines = found.get(file) ?? new Set();
    found.set(file, lines.add(labels[0]?.span.line ?? 0));
  }
  return found;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "arrows-"));
  writeFileSync(
    join(folder, ".oxlintrc.json"),
    readFileSync(".oxlintrc.json", "utf8").replace('"typeAware": true', '"typeAware": false'),
  );
  for (const file of Object.keys(arrows)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), names.map((name) => lineFor(file, name)).join("\n"));
  }
  writeFileSync(
    join(folder, "mock/domain/effects.ts"),
    "Date.now();\nnew Date();\nMath.random();\ncrypto.randomUUID();\nsetTimeout(() => {});\nfetch('');\n",
  );
  writeFileSync(
    join(folder, "mock/world/effects.ts"),
    "Date.now();\nMath.random();\nsetTimeout(() => {});\nfetch('');\n",
  );
  writeFileSync(join(folder, "mock/domain/one.ts"), 'import { two } from "./two.ts";\nexport const one = () => two;\n');
  writeFileSync(join(folder, "mock/domain/two.ts"), 'import { one } from "./one.ts";\nexport const two = () => one;\n');
  refused = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(arrows))("the linter lets %s import exactly %j", (file, allowed) => {
  const lines = refused.get(file) ?? new Set();
  const accepted = names.filter((_, index) => !lines.has(index + 1));
  const expected = names.filter(
    (name) => allowed.includes(name) || (name.startsWith("type ") && allowed.includes(name.replace("type ", ""))),
  );
  expect(accepted).toEqual(expected);
});

test("the linter keeps time, randomness and the network out of domain and world", () => {
  expect(refused.get("mock/domain/effects.ts")).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(refused.get("mock/world/effects.ts")).toEqual(new Set([1, 2, 3, 4]));
});

test("the linter finds a cycle between two files of one folder", () => {
  expect(refused.get("mock/domain/one.ts")).toEqual(new Set([1]));
  expect(refused.get("mock/domain/two.ts")).toEqual(new Set([1]));
});
