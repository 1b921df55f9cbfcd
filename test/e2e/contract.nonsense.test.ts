/** Targets and clients that give nonsense: the suite says which law that breaks, and never stumbles over it itself. */
import { describe, expect, test } from "vitest";
import { operationMeta } from "../../generated/operations.ts";
import { createMock } from "../../mock/index.ts";
import type { Connect, Fetch, Report } from "../contract/index.ts";
import { certifyClient, connectHeyGen, reporters, runContract } from "../contract/index.ts";
import type { Nonsense } from "../support/nonsense.ts";
import { nonsense } from "../support/nonsense.ts";

/** Words of the language, not of the suite. */
const raw = /Cannot |is not a function|is not iterable|is not defined|Invalid URL|TypeError|\[object Object\]/;

const isApi = ({ url }: Request): boolean => new URL(url).pathname.startsWith("/v3/");

function behind(change: Nonsense, isSpoiled: (request: Request) => boolean = isApi): Fetch {
  const mock = createMock();
  return async (request) => {
    const answer = await mock.fetch(request);
    return isSpoiled(request) ? change(answer) : answer;
  };
}

/** Results that a reader could not make anything of. */
function stumbles({ results }: Report): readonly unknown[] {
  return results
    .filter(({ outcome, finding }) => outcome === "broken" || (finding !== null && raw.test(finding.message)))
    .map(({ law, outcome, finding }) => [law.id, outcome, finding?.message]);
}

const violated = ({ results }: Report): number => results.filter(({ outcome }) => outcome === "violated").length;

describe("a target that answers everything with", () => {
  const kinds = Object.entries(nonsense);

  test.each(kinds)(
    "%s breaks laws and no check",
    async (_, change) => {
      const target = behind(change);
      const common = { target, client: connectHeyGen, judges: ["generated"], runs: 1 } as const;
      const report = await runContract({ ...common, twin: target, laws: ["-client", "-harness", "-S8"] });
      expect(stumbles(report)).toEqual([]);
      expect(violated(report)).toBeGreaterThan(100);
      for (const { finding } of report.results) if (finding) expect(finding.message).toMatch(/\w{2}/);
    },
    120_000,
  );

  test.each(kinds)(
    "%s breaks them without a control API, too",
    async (_, change) => {
      const spoilt = behind(change);
      const target: Fetch = async (request) => (isApi(request) ? spoilt(request) : new Response(null, { status: 404 }));
      const report = await runContract({
        target,
        laws: ["-client", "-harness", "-S8"],
        judges: ["generated"],
        runs: 1,
      });
      expect(stumbles(report)).toEqual([]);
      expect(violated(report)).toBeGreaterThan(7);
    },
    60_000,
  );
});

describe("one odd answer", () => {
  test("of a page is what P8 tells of, with the request that got it", async () => {
    const target = behind(
      () => Response.json({ data: [5], has_more: false, next_token: null }),
      ({ method, url }) => method === "GET" && new URL(url).pathname === "/v3/videos",
    );
    const { results } = await runContract({ target, laws: ["P8"], judges: ["generated"], runs: 1 });
    expect(results.map(({ outcome }) => outcome)).toEqual(["violated"]);
    expect(results[0]?.finding?.message).toMatch(/^listVideos with .* lists 5, which is no item: \{"data":\[5\]/);
    expect(results[0]?.finding?.curl.at(-1)).toContain("/v3/videos?");
  });

  test.each([
    // The id is read, the secret is signed with, the state leads to what the control API refuses.
    ["L18", "getVideo", () => Response.json({ data: { video_id: "v1", status: null } })],
    ["W5", "createWebhookEndpoint", () => Response.json({ data: { endpoint_id: "e1", secret: null } })],
    ["C7", "getAvatarGroup", () => Response.json({ data: { id: null, consent_status: null } })],
  ] as const)("that leads %s astray is told in its place", async (law, operation, odd) => {
    const { method, path } = operationMeta[operation];
    const way = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "(?!statuses|looks)[^/]+")}$`);
    const target = behind(odd, (request) => request.method === method && way.test(new URL(request.url).pathname));
    const { results } = await runContract({ target, laws: [law], judges: ["generated"], runs: 3 });
    expect(results.map(({ outcome }) => outcome)).toEqual(["violated"]);
    expect(results[0]?.finding?.message).toMatch(new RegExp(`^(${operation} answered|An answer has no)`));
    expect(results[0]?.finding?.message).not.toMatch(raw);
  });
});

describe("a check that cannot go on", () => {
  const control = (change: Nonsense): Fetch =>
    behind(change, ({ url }) => /\/__mock\//.test(url) && !url.endsWith("/__mock/clock"));

  const broken = async (target: Fetch, ...laws: readonly string[]): Promise<string> => {
    const report = await runContract({ target, laws, judges: ["generated"], runs: 1 });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(laws.map(() => "broken"));
    expect(reporters.human(report)).toContain(report.results[0]?.law.sentence);
    return report.results[0]?.reason ?? "";
  };

  test("says of a control API that it answers nonsense", async () => {
    expect(
      await broken(
        control(() => Response.json(5)),
        "L1",
      ),
    ).toBe("The control API answered resetWorld with what is no JSON object: 5");
    expect(
      await broken(
        control(() => new Response("<h1>")),
        "L1",
      ),
    ).toContain("with what is no JSON object: <h1>");
    const refused = await broken(
      control(() => Response.json({}, { status: 500 })),
      "L1",
    );
    expect(refused).toBe("The control API answered 500 to resetWorld: {}");
  });

  test("says that it was its own fault, where every answer kept the contract", async () => {
    let asked = 0;
    // The first look at the clock tells whether there is a control API at all.
    const timeless = behind(
      () => Response.json({}),
      ({ method, url }) => method === "GET" && url.endsWith("/__mock/clock") && (asked += 1) > 1,
    );
    const told = await broken(timeless, "L6");
    expect(told).toMatch(/^The check itself failed \(TypeError: .*\), and no answer of the API was off the contract/);
  });

  test("says which request was not answered", async () => {
    const mock = createMock();
    const dying: Fetch = async (request) => {
      if (request.url.endsWith("/v3/videos"))
        throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
      return mock.fetch(request);
    };
    expect(await broken(dying, "L1")).toMatch(/^no answer to POST \/v3\/videos: fetch failed \(ECONNRESET\)$/);
  });
});

describe("a client", () => {
  const nothing = (): undefined => undefined;
  const fails = (): never => {
    throw new TypeError("Cannot read properties of undefined");
  };
  const clientOf = (does: () => unknown, explain: () => unknown): Connect =>
    (() => ({
      ...Object.fromEntries(
        ["call", "list", "createVideo", "getVideo", "waitForVideo", "upload", "directUpload", "verifyWebhook"].map(
          (name) => [name, does],
        ),
      ),
      explain,
    })) as unknown as Connect;
  const other = (): object => ({ kind: "other" });

  test.each<readonly [string, Connect]>([
    ["that gives nothing", clientOf(nothing, other)],
    ["that gives null in time", clientOf(async () => null, other)],
    ["that fails at everything", clientOf(fails, other)],
    ["that cannot explain", clientOf(fails, fails)],
    ["that explains nothing", clientOf(fails, nothing)],
    ["that cannot be connected", fails],
    ["that is none", nothing as unknown as Connect],
  ])("%s breaks laws and no check", async (_, connect) => {
    const report = await certifyClient({ connect, runs: 2 });
    expect(report.results.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(violated(report)).toBeGreaterThan(15);
  });
});
