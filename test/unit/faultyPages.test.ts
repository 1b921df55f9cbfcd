/** Faults on what is no operation: what a caller gets of a picture, an upload or a page that is hit, and what is noted of it. */
import { expect, test, vi } from "vitest";
import type { FaultInput } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { finishedVideo, freshApi, visit } from "../support/api.ts";
import { outcome } from "../support/outcome.ts";
import type { Answer, Target } from "../support/targets.ts";
import { checkedMock, targetOf } from "../support/targets.ts";
import { heldTimer } from "../support/timer.ts";

const timer = heldTimer();

/** A mock of the test's own: which requests may be hit is settled when it is made. */
function opened(): { readonly target: Target; readonly own: Api } {
  const { mock } = checkedMock({ timer });
  const target = targetOf(mock, "http://localhost:4394", mock.fetch);
  return { target, own: freshApi(target) };
}

const latest = async (own: Api): Promise<Answer> => (await own.get("/__mock/journal?limit=1")).data[0];

/** Everything outside the API that can be hit, each at an address of its own, and what it answers with. */
const pages = {
  "a picture": async (own: Api) => ({ path: new URL((await finishedVideo(own)).thumbnail_url).pathname }),
  "a part of a video": async (own: Api) => {
    const { pathname, search } = new URL((await finishedVideo(own)).video_url);
    return { path: pathname + search, init: { headers: { range: "bytes=0-9" } }, status: 206 };
  },
  "a file that is not there": async (own: Api) => ({
    path: new URL((await finishedVideo(own)).thumbnail_url).pathname.replace(/\w+\.svg$/, "nothing.svg"),
    status: 404,
  }),
  "a page of consent": async (own: Api) => ({
    path: new URL((await own.post("/v3/avatars/group_xyz789/consent")).data.url).pathname,
  }),
  "an upload": async (own: Api) => {
    const body = Buffer.from("89504e470d0a1a0a", "hex");
    const { data } = await own.post("/v3/assets/direct-uploads", {
      filename: "a.png",
      content_type: "image/png",
      size_bytes: body.length,
      checksum_sha256: "4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6",
    });
    return {
      path: new URL(data.upload_url).pathname,
      init: { method: "PUT", body, headers: data.upload_headers as Record<string, string> },
    };
  },
} satisfies Record<string, (own: Api) => Promise<{ path: string; init?: RequestInit; status?: number }>>;

interface Page {
  readonly own: Api;
  readonly ask: (headers?: Record<string, string>) => Promise<Response>;
  readonly status: number;
  readonly hit: (effect: FaultInput["effect"]) => void;
}

async function pageOf(name: keyof typeof pages): Promise<Page> {
  const { target, own } = opened();
  const {
    path,
    init = {},
    status = 200,
  }: { path: string; init?: RequestInit; status?: number } = await pages[name](own);
  return {
    own,
    status,
    ask: (headers = {}) =>
      visit(target, path, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
    hit: (effect) => {
      own.world.faults.clear();
      own.world.faults.add({ match: { path: path.replace(/\?.*/, "") }, effect });
    },
  };
}

test.each(Object.keys(pages) as (keyof typeof pages)[])(
  "%s is hit through its path, as an answer of the API is",
  async (name) => {
    const page = await pageOf(name);
    page.hit({ type: "reset" });
    expect(await outcome(page.ask())).toEqual(["TypeError", "ECONNRESET"]);
    page.hit({ type: "error", status: 503, allowInvalid: true, body: "gone", contentType: "text/plain" });
    const gone = await page.ask();
    expect([gone.status, gone.headers.get("content-type"), await gone.text()]).toEqual([503, "text/plain", "gone"]);
    expect(gone.headers.get("x-mock-fault")).toMatch(/^fault_\d+$/);
    page.hit({ type: "malformed" });
    const broken = await page.ask();
    expect([broken.status, broken.headers.get("content-type")]).toEqual([page.status, "application/json"]);
    await expect(broken.json()).rejects.toThrow(SyntaxError);
    expect(broken.headers.get("x-mock-fault")).toMatch(/^fault_\d+$/);
  },
);

test("an answer without a body is dribbled as it is, and truncated to nothing at all", async () => {
  const page = await pageOf("an upload");
  page.hit({ type: "dribble" });
  expect(await outcome(page.ask())).toEqual([200, ""]);
  page.hit({ type: "truncate" });
  expect(await outcome(page.ask())).toEqual(["TypeError", "ECONNRESET"]);
});

test("a fault that a page's request asks for in vain is refused as on an operation", async () => {
  const page = await pageOf("a picture");
  const answer = await page.ask({ "x-mock-fault": "nonsense" });
  const { error } = await answer.json();
  expect([answer.status, error.param]).toEqual([400, "X-Mock-Fault.effect.type"]);
  const entry = await latest(page.own);
  expect([entry.status, JSON.parse(entry.response)]).toEqual([400, { error }]);
});

test.each(Object.keys(pages) as (keyof typeof pages)[])(
  "the journal says of %s which fault hit it, and what the caller got",
  async (name) => {
    const page = await pageOf(name);
    for (const when of ["before", "after"] as const) {
      for (const [effect, status] of [
        [{ type: "reset" }, 0],
        [{ type: "error", status: 503, allowInvalid: true, body: "gone" }, 503],
        [{ type: "malformed" }, when === "before" ? 200 : page.status],
        [{ type: "latency", ms: 0 }, page.status],
      ] as const) {
        page.own.world.faults.clear();
        page.own.world.faults.add({ match: { path: "/**" }, when, effect });
        await outcome(page.ask());
        const entry = await latest(page.own);
        expect([effect, entry.operation, entry.status, entry.faults]).toEqual([
          effect,
          null,
          status,
          [page.own.world.faults.list()[0]?.id],
        ]);
      }
    }
  },
);

test("the journal notes how long a page that was hit says to wait, and what it says is wrong", async () => {
  const page = await pageOf("a picture");
  page.hit({ type: "error", status: 429, retryAfter: 7, allowInvalid: true });
  const answer = await page.ask();
  expect(answer.headers.get("retry-after")).toBe("7");
  expect(await latest(page.own)).toMatchObject({ status: 429, retry_after: "7", response: await answer.text() });
});

test.each([
  ["before", "pending"],
  ["after", "approved"],
] as const)(
  "a caller who leaves in a pause %s the work of a page gets nothing, and the work is %s",
  async (when, consent) => {
    const { target, own } = opened();
    const { data } = await own.post("/v3/avatars/group_xyz789/consent");
    own.world.faults.add({ match: { path: "/consent/*" }, when, effect: { type: "latency", ms: 1000 } });
    const caller = new AbortController();
    const gone = visit(target, data.url, { method: "POST", body: "decision=approve", signal: caller.signal });
    await vi.waitFor(() => expect(timer.waits()).toEqual([1000]));
    caller.abort();
    await expect(gone).rejects.toThrow();
    expect(await latest(own)).toMatchObject({ method: "POST", operation: null, status: 0, faults: ["fault_1"] });
    expect((await own.get("/v3/avatars/group_xyz789")).data.consent_status).toBe(consent);
  },
);

test("pages are noted in the world that their address leads to, whoever opens them", async () => {
  for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
    const page = await pageOf(name);
    await page.ask();
    expect(await latest(page.own)).toMatchObject({ operation: null, status: page.status });
  }
});
