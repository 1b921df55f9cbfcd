/** The laws about requests: the mock keeps them, and each can be broken. */

import { afterAll, describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { coverage, runContract } from "../contract/index.ts";
import type { Plant } from "../support/sabotage.ts";
import { answering, hearing, redirecting, refusal, rewriting, telling } from "../support/sabotage.ts";

const mock = createMock({ frozen: true });
afterAll(() => mock.close());

const judges = ["generated", "hyperjump"] as const;

describe("the mock keeps every law of validation", () => {
  test("in process, at every site of the contract", async () => {
    const report = await runContract({ target: mock.fetch, laws: ["validation"], judges });
    expect(report.results.filter(({ outcome }) => outcome !== "held")).toEqual([]);
    expect(coverage(report).sites.unseen).toEqual([]);
    expect(coverage(report).sites.of).toBeGreaterThan(7000);
  }, 60_000);

  test("over TCP, quickly", async () => {
    const server = await listen(createMock({ frozen: true }), { port: 0 });
    const report = await runContract({ target: server.url, laws: ["validation"], runs: 3, judges });
    await server.close({ graceMs: 100 });
    // The length of a body can be made up in process alone.
    expect(
      report.results.filter(({ outcome }) => outcome !== "held").map(({ law, outcome }) => [law.id, outcome]),
    ).toEqual([["V16", "skipped"]]);
    expect(coverage(report).sites.unseen.length).toBeGreaterThan(1000);
  }, 60_000);
});

const speech = { method: "POST", path: /voices\/speech$/ };
const video = { method: "POST", path: /^\/v3\/videos$/ };

/** Law → a bug and what the report says. */
const bugs: readonly (readonly [law: string, plant: Plant, told: RegExp])[] = [
  [
    "V1",
    hearing((body) => {
      if (typeof body.text === "string" && [...body.text].length > 5000) body.text = "Nine.";
    }, speech),
    /site createSpeech body text maxLength violated was answered 200/,
  ],
  [
    "V1",
    answering((answer, _, sent) => {
      const isLong = answer.status === 400 && sent.length > 5000;
      return isLong ? refusal(400, "invalid_parameter", "voice_id") : undefined;
    }, speech),
    /maxLength violated names voice_id, not text/,
  ],
  [
    "V2",
    (honest) => async (request) => {
      const again = request.clone();
      const answer = await honest(request);
      // Half of what was refused is done all the same.
      if (answer.status === 400 && again.url.endsWith("/v3/video-agents"))
        await honest(new Request(again.url, { method: "POST", headers: again.headers, body: '{"prompt":"A demo"}' }));
      return answer;
    },
    /lists are not what they were before/,
  ],
  [
    "V3",
    answering((_, __, sent) => {
      const { text } = JSON.parse(sent || "{}") as { text?: unknown };
      return typeof text === "string" && [...text].length === 5000
        ? refusal(400, "invalid_parameter", "text")
        : undefined;
    }, speech),
    /site createSpeech body text maxLength at the bound is allowed/,
  ],
  ["V4", hearing((body) => void delete body.unknown), /additionalProperties violated was answered 200/],
  [
    "V5",
    hearing((body) => {
      if (body.script && body.audio_url) delete body.audio_url;
    }, video),
    /two of a group violated was answered 200/,
  ],
  ["V7", hearing((body) => void (body.type ??= "avatar"), video), /no tag violated was answered 200/],
  [
    "V8",
    telling(
      (body, status) => {
        if (status < 300) body.data.avatar_item.name = "forged_by_caller";
      },
      { method: "POST", path: /^\/v3\/avatars$/ },
    ),
    /createAvatar keeps a id that was sent/,
  ],
  [
    "V9",
    hearing((body) => {
      if (body.speed === "5") body.speed = 1;
    }, speech),
    /site createSpeech body speed type string violated was answered 200/,
  ],
  [
    "V10",
    redirecting((url) => {
      if (url.searchParams.get("limit") === "05") url.searchParams.set("limit", "5");
    }),
    /limit type violated \("05"\) was answered 200/,
  ],
  [
    "V10",
    redirecting((url) => {
      for (const name of new Set(url.searchParams.keys())) url.searchParams.set(name, url.searchParams.get(name) ?? "");
    }),
    /twice \(.*was answered 200/,
  ],
  [
    "V11",
    redirecting((_, headers) => {
      if (headers.get("content-type") === "text/plain") headers.set("content-type", "application/json");
    }),
    /with the type text\/plain was answered 200/,
  ],
  ["V12", rewriting((text) => (text === "[]" ? "{}" : text)), /createAvatar names type in a body that has no fields/],
  [
    "V13",
    answering((_, __, sent) =>
      /^\{"\w+":\[\[5\]\]/.test(sent) ? refusal(400, "invalid_parameter", "type") : undefined,
    ),
    /refuses type: .* behind a bad one/,
  ],
  [
    "V14",
    hearing((body) => {
      if (typeof body.title === "string") body.title = body.title.trim();
    }, video),
    /The title ".*" became/,
  ],
  [
    "V15",
    answering((_, { url }) => (url.includes("%252F") ? refusal(500, "internal_error") : undefined)),
    /answered 500/,
  ],
  [
    "V20",
    answering((_, { url }) => (url.includes("%252F") ? refusal(500, "internal_error") : undefined)),
    /answered 500/,
  ],
  ["V16", redirecting((_, headers) => headers.delete("content-length")), /with a body of 4 GiB answered 400/],
  [
    "V17",
    telling(
      (body, status) => {
        if (status === 200) body.data.mime_type = "application/octet-stream";
      },
      { path: /v3\/assets$/ },
    ),
    /became application\/octet-stream/,
  ],
  [
    "V18",
    answering((_, { url }) =>
      url.includes("zz_unknown") ? refusal(400, "invalid_parameter", "zz_unknown") : undefined,
    ),
    /with zz_unknown=1 400/,
  ],
  [
    "V19",
    redirecting((_, headers) => {
      const key = headers.get("idempotency-key");
      if (key !== null) headers.set("idempotency-key", key.slice(0, 255));
    }),
    /Idempotency-Key maxLength violated .* was answered/,
  ],
];

test.each(bugs)("%s sees a bug that breaks it", async (law, plant, told) => {
  const target = plant(mock.fetch);
  const { results } = await runContract({ target, laws: [law], judges: ["generated"] });
  expect(results[0]).toMatchObject({ outcome: "violated", finding: { message: expect.stringMatching(told) } });
  expect(results[0]?.finding?.curl.length).toBeGreaterThan(0);
});
