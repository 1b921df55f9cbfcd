/** A service that has drifted in one way after the other: each way is found, judged, and comes with a proposal. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import { takeDrift, mostCalls } from "../contract/drift/index.ts";
import { driftReporters } from "../contract/drift/report.ts";
import { runContractCommand } from "../support/contractCommand.ts";
import type { Change, Drifted, Passing } from "../support/drifted.ts";
import { startDrifted } from "../support/drifted.ts";

const key = "mock_of_a_secret_kind";

let live: Mock;
let expectation: Mock;
let server: Drifted;
let elsewhere: Drifted;

beforeAll(async () => {
  [live, expectation] = [createMock(), createMock()];
  [server, elsewhere] = [await startDrifted(live), await startDrifted(live)];
  const send = (path: string, body: unknown): Promise<Response> =>
    live.fetch(`http://mock.test${path}`, {
      method: "POST",
      headers: { "x-api-key": key, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  await send("/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hello." });
  await live.world(key).clock.runUntilIdle();
});

beforeEach(() => server.change(() => {}));

afterAll(async () => {
  await Promise.all([server.close(), elsewhere.close()]);
  await Promise.all([live.close(), expectation.close()]);
});

const take = (timeoutMs = 2000): ReturnType<typeof takeDrift> =>
  takeDrift({ target: server.url, key, mock: expectation.fetch, timeoutMs, slowMs: 300 });

/** Does something to every look in an answer. */
const looks =
  (change: (look: any) => void): Change =>
  ({ path, status, body }: Passing) => {
    if (status === 200 && path.startsWith("/v3/avatars/looks")) for (const look of [body.data].flat()) change(look);
  };

test("A service that answers as the contract says shows no drift, in no more calls than are announced", async () => {
  server.requests.length = 0;
  const report = await take();
  expect(report.drifts).toEqual([]);
  expect(server.requests.length).toBeLessThanOrEqual(mostCalls);
  expect(report.calls).toBe(server.requests.length - 1);
  expect(report.census["listVideos 200 data[].status"]).toMatchObject({ values: ["completed"], types: { string: 1 } });
  expect(JSON.stringify(report)).not.toContain("Hello.");
});

describe("What has drifted is told with a verdict and a proposal", () => {
  const table: readonly (readonly [string, Change, object])[] = [
    [
      "a field has another name",
      looks((look) => {
        look.label = look.name;
        delete look.name;
      }),
      { kind: "renamed", owner: "AvatarLook.name", got: "label", proposal: "rename AvatarLook.name to label" },
    ],
    [
      "a field is new",
      looks((look) => (look.thumbnail = "https://files.test/a.png")),
      {
        kind: "unknown",
        owner: "AvatarLook.thumbnail",
        isAdditive: true,
        proposal: "add AvatarLook.thumbnail: string (uri)",
      },
    ],
    [
      "a listed value is new",
      looks((look) => (look.avatar_type = "hologram")),
      {
        kind: "member",
        owner: "AvatarLook.avatar_type",
        proposal: 'add "hologram" to the values of AvatarLook.avatar_type',
      },
    ],
    [
      "a field is null that never was",
      looks((look) => (look.name = null)),
      { kind: "null", proposal: "let AvatarLook.name be null" },
    ],
    [
      "a number comes as text",
      looks((look) => (look.image_width = "1920")),
      { kind: "type", owner: "AvatarLook.image_width", got: "string" },
    ],
    [
      "a required field is missing",
      looks((look) => delete look.name),
      { kind: "missing", proposal: "make AvatarLook.name optional" },
    ],
    [
      "an address is none any more",
      looks((look) => (look.preview_image_url = "see the app")),
      { kind: "format", got: "format uri", proposal: "take the format uri from AvatarLook.preview_image_url" },
    ],
    [
      "a number leaves its bounds",
      looks((look) => (look.image_width = -1)),
      { kind: "bound", got: "minimum", owner: "AvatarLook.image_width" },
    ],
    [
      "a status is new",
      ({ path }) => (path.startsWith("/v3/voices?") ? Response.json({ data: [] }, { status: 206 }) : undefined),
      { kind: "status", owner: "listVoices", got: "206 instead of 200, which is not documented" },
    ],
    [
      "a wrong limit is taken",
      ({ path }) => (path.includes("limit=0") ? Response.json({ data: [], has_more: false }) : undefined),
      { kind: "status", owner: "listVideos", got: "200 instead of 400" },
    ],
    [
      "lists page by another name",
      ({ body }) => {
        if (!("has_more" in body)) return;
        body.next = body.next_token;
        delete body.has_more;
      },
      { kind: "missing", owner: "AvatarLookPage.has_more" },
    ],
    [
      "a list goes on without a token",
      ({ path, body }) => {
        if (path.startsWith("/v3/voices?")) Object.assign(body, { has_more: true, next_token: null });
      },
      { kind: "pagination", got: "has_more without a token to go on with" },
    ],
    [
      "the second page is the first",
      async ({ path, body }) => {
        const first = await live.fetch("http://mock.test/v3/avatars/looks?limit=20", { headers: { "x-api-key": key } });
        if (path.includes("looks?limit=20&token=")) body.data = (await first.json()).data;
      },
      { kind: "pagination", got: "the second page begins like the first" },
    ],
    [
      "a page holds more than was asked for",
      ({ path, body }) => {
        if (path.startsWith("/v3/voices?")) body.data = [...body.data, ...body.data];
      },
      { kind: "pagination", got: "more items than the limit of a page" },
    ],
    [
      "an answer is no JSON",
      ({ path }) =>
        path === "/v3/users/me" ? new Response("<p>Hello", { headers: { "content-type": "text/html" } }) : undefined,
      { kind: "content-type", owner: "getCurrentUser", got: "text/html, and no JSON" },
    ],
    [
      "answers are slow",
      async ({ path }) => {
        if (path.startsWith("/v3/video-agents/styles")) await new Promise((resolve) => setTimeout(resolve, 350));
      },
      { kind: "slow", owner: "listVideoAgentStyles", isAdditive: true },
    ],
  ];

  test.each(table)("%s", async (_, change, expected) => {
    server.change(change);
    const { drifts } = await take();
    expect(drifts).toContainEqual(expect.objectContaining({ verdict: "live changed", isAdditive: false, ...expected }));
  });
});

test("The one that stands against the two others is the one to change", async () => {
  const nullName = looks((look) => (look.name = null));
  const drifted = await startDrifted(expectation);
  drifted.change(nullName);
  const mock = (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    return request.method === "GET" && pathname.startsWith("/v3")
      ? fetch(drifted.url + pathname + search, { headers: request.headers, redirect: "manual" })
      : expectation.fetch(request);
  };
  const verdicts = async (withMock: boolean): Promise<readonly string[]> => {
    const report = await takeDrift({ target: server.url, key, ...(withMock && { mock }) });
    return report.drifts.map(({ verdict, owner }) => `${verdict}: ${owner}`);
  };
  expect(await verdicts(true)).toEqual(["mock wrong: AvatarLook.name"]);
  server.change(nullName);
  expect(await verdicts(true)).toEqual(["spec wrong: AvatarLook.name"]);
  expect(await verdicts(false)).toEqual(["spec wrong or live changed: AvatarLook.name"]);
  await drifted.close();
});

test("A redirect to another origin is told and not followed: the key stays where it belongs", async () => {
  server.change(({ path }) =>
    path.startsWith("/v3/voices")
      ? new Response(null, { status: 302, headers: { location: `${elsewhere.url}${path}` } })
      : undefined,
  );
  const report = await take();
  expect(report.drifts).toContainEqual(
    expect.objectContaining({ kind: "redirect", owner: "listVoices", got: elsewhere.url }),
  );
  expect(elsewhere.requests).toEqual([]);
});

test("A call that hangs is bounded, the others are made; a service that falls silent is unreachable", async () => {
  const never = new Promise<void>(() => {});
  server.change(({ path }) => (path.startsWith("/v3/voices") ? never : undefined));
  const { drifts } = await take(200);
  expect(drifts).toContainEqual(expect.objectContaining({ kind: "unanswered", owner: "listVoices" }));
  server.change(({ path }) => (path === "/v3/users/me" ? undefined : never));
  await expect(take(200)).rejects.toThrow("stopped answering");
});

test("Reports name what is wrong, without the key and without anything that could break their form", async () => {
  server.change(
    looks((look) => {
      look["a|b\nc"] = 1;
      look.avatar_type = `${"long ".repeat(14)}${key}`;
      look[key] = key;
    }),
  );
  const report = await take();
  expect(JSON.stringify(report)).not.toContain(key.slice(0, 8));
  expect(driftReporters.human(report)).toContain("LIVE CHANGED (additive): AvatarLook.a|b");
  expect(driftReporters.markdown(report)).toContain(String.raw`AvatarLook.a\|b c`);
  expect(JSON.parse(driftReporters.json(report))).toMatchObject({ drifts: expect.any(Array) });
});

describe("heygen-contract drift", () => {
  const run = (...args: string[]): ReturnType<typeof runContractCommand> =>
    runContractCommand(["drift", "--base-url", server.url, "--key", key, ...args]);

  test("ends with 0 when nothing breaks, with 1 when something does, and never prints the key", async () => {
    const kept = await run();
    expect(kept).toMatchObject({ code: 0, stdout: expect.stringContaining("no drift") });
    server.change(looks((look) => (look.thumbnail = "x")));
    expect(await run("--no-mock")).toMatchObject({ code: 0, stdout: expect.stringContaining("1 additive") });
    server.change(looks((look) => (look.avatar_type = key)));
    for (const report of ["human", "json", "markdown"]) {
      const broken = await run("--report", report, "--no-mock");
      expect(broken.code).toBe(1);
      expect(broken.stdout + broken.stderr).toContain("$KEY");
      expect(broken.stdout + broken.stderr).not.toContain(key);
    }
  });

  test("ends with 2 for a refused key or a wrong flag, and with 3 when nobody answers", async () => {
    const wrong = "invalid_and_secret";
    const refused = await runContractCommand(["drift", "--base-url", server.url, "--key", wrong, "--no-mock"]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("refused the key (401)") });
    expect(refused.stdout + refused.stderr).not.toContain(wrong);
    expect(await run("--report", "pdf")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("human, json, markdown"),
    });
    expect(await run("--no-mock", "--mock-url", server.url)).toMatchObject({ code: 2 });
    expect(await run("--mock-url", "http://127.0.0.1:1")).toMatchObject({ code: 3 });
    const nobody = await runContractCommand(["drift", "--base-url", "http://127.0.0.1:1", "--key", key, "--no-mock"]);
    expect(nobody).toMatchObject({ code: 3, stderr: expect.stringContaining("does not answer") });
    expect(await run("--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`at most ${mostCalls} calls`),
    });
  });
});
