/** What the command writes: where nobody takes it, without the key, and beside an earlier report. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Listening } from "../../mock/node/index.ts";
import { listen } from "../../mock/node/index.ts";
import { conceal, concealAll, holdsKey } from "../contract/conceal.ts";
import { runContract, saboteurs, takeDrift } from "../contract/index.ts";
import { mindPipes } from "../contract/node/pipes.ts";
import { run } from "../contract/node/run.ts";

describe("output that nobody takes", () => {
  const fails = (code: string): Error => Object.assign(new Error(`${code}: why`), { code });
  const open = (): { stdout: PassThrough; stderr: PassThrough; lost: () => number } => {
    const pipes = { stdout: new PassThrough(), stderr: new PassThrough({ encoding: "utf8" }) };
    let lost = 0;
    mindPipes(pipes, () => (lost += 1));
    return { ...pipes, lost: () => lost };
  };

  test("is nothing to speak of where a reader has had enough", () => {
    const { stdout, stderr, lost } = open();
    stdout.emit("error", fails("EPIPE"));
    stdout.emit("error", fails("ERR_STREAM_DESTROYED"));
    stderr.emit("error", fails("EPIPE"));
    expect([lost(), stderr.read()]).toEqual([0, null]);
  });

  test("is told once where there is no room for it", () => {
    const { stdout, stderr, lost } = open();
    stdout.emit("error", fails("ENOSPC"));
    stdout.emit("error", fails("ENOSPC"));
    expect([lost(), stderr.read()]).toEqual([1, "heygen-contract: stdout cannot be written: ENOSPC: why\n"]);
    stderr.emit("error", fails("ENOSPC"));
    expect(lost()).toBe(2);
  });
});

describe("the key", () => {
  test("is replaced in texts, however it is spelt, and in no name of a property", () => {
    const key = 'sk_"1/2';
    expect(conceal(`${key} ${encodeURIComponent(key)} ${JSON.stringify({ key })}`, key)).toBe(
      '$KEY $KEY {"key":"$KEY"}',
    );
    const data = { sk_12: ["sk_12", { n: 1, none: null, deep: "a sk_12 b" }] };
    expect(concealAll(data, "sk_12")).toEqual({ sk_12: ["$KEY", { n: 1, none: null, deep: "a $KEY b" }] });
  });

  test("is no secret where it is shorter than four characters", () => {
    expect([holdsKey("id", "id"), conceal("an id", "id"), holdsKey("an idea", "idea")]).toEqual([false, "an id", true]);
  });

  const echoing =
    (key: string) =>
    async (request: Request): Promise<Response> =>
      new URL(request.url).pathname.startsWith("/v3/")
        ? Response.json(
            { error: { code: key, message: `${key} is wrong`, param: null, doc_url: null } },
            { status: 400 },
          )
        : new Response(null, { status: 404 });

  test("is in no report of a target that repeats it, nor in the names of what was seen", async () => {
    const key = "sk_secret_123";
    const told: string[] = [];
    const report = await runContract({
      target: echoing(key),
      key,
      laws: ["P2", "A7"],
      judges: ["generated"],
      onResult: (result) => told.push(JSON.stringify(result)),
    });
    expect(JSON.stringify(report)).toContain("$KEY is wrong");
    expect(JSON.stringify(report) + told.join("")).not.toContain(key);
    expect(Object.keys(report.seen)).toEqual(["getCurrentUser 400", "listAvatarGroups 400"]);
  });

  test.each(["a", "id"])("leaves all as it is where it is %s", async (key) => {
    const report = await runContract({ target: echoing(key), key, laws: ["P2", "A7"], judges: ["generated"] });
    expect(report.results.map(({ law, outcome }) => `${law.id} ${outcome}`)).toEqual(["P2 violated", "A7 held"]);
    const [result] = report.results;
    expect(result?.finding?.curl.at(-1)).toContain('-H "x-api-key: $KEY"');
    expect(result?.finding?.curl.join("").replaceAll('x-api-key: $KEY"', "")).not.toContain("$KEY");
  });

  test.each(["id", "null"])("leaves the shapes that drift is told by where it is %s", async (key) => {
    const target = createMock({ frozen: true }).fetch;
    expect((await takeDrift({ target, key, mock: target })).drifts).toEqual([]);
  });
});

describe("--baseline", () => {
  const saboteur = saboteurs.find(({ id }) => id === "key-in-query");
  const mock = createMock({ frozen: true });
  let server: Listening;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "heygen-contract-"));
    const handle = saboteur?.side === "target" ? saboteur.wrap(mock.handle) : mock.handle;
    server = await listen({ ...mock, handle }, { port: 0 });
  });
  afterAll(async () => {
    await server.close({ graceMs: 100 });
    await rm(folder, { recursive: true, force: true });
  });

  const tryAll = async (laws: string, out: string, ...args: readonly string[]): Promise<number> => {
    const common = ["--base-url", server.url, "--judges", "generated", "--report", "json", "--no-progress"];
    return run.run({ args: [...common, "--laws", laws, "--out", join(folder, out), ...args], environment: {} });
  };

  test("forgives all that was tried, which is not the same as trying nothing", async () => {
    expect(await tryAll("A4", "earlier.json")).toBe(1);
    const baseline = ["--baseline", join(folder, "earlier.json")];
    expect(await tryAll("A4", "now.json", ...baseline)).toBe(0);
    expect(await readFile(join(folder, "now.json"), "utf8")).toContain("it was broken in the baseline, and still is");
    await expect(tryAll("K2", "now.json", ...baseline)).rejects.toThrow("nothing was tried");
  });

  test.each(["null", "[]", "{}", '{"results":[1]}', "5"])("is refused where it holds %s", async (text) => {
    const path = join(folder, "wrong.json");
    await writeFile(path, text);
    await expect(tryAll("A4", "now.json", "--baseline", path)).rejects.toThrow(
      `--baseline must be a report of --report json, and ${path} is none`,
    );
  });
});
