import { describe, expect, test } from "vitest";
import { isPassing } from "../../src/policy.ts";
import type { Observed, QueryKey } from "../../src/tanstack/index.ts";
import {
  avatarQuery,
  avatarsQuery,
  createVideoMutation,
  heygenKeys,
  isTransient,
  looksQuery,
  retryTransient,
  videoQuery,
  videosQuery,
  voicesQuery,
} from "../../src/tanstack/index.ts";
import { json, problem, stub } from "./client.stub.ts";

const failing = async (reply: Response | Error): Promise<unknown> => {
  const { client } = stub([reply], { retries: 0 });
  return client.users.me().then(
    () => expect.fail("It succeeded."),
    (error: unknown) => error,
  );
};

test("what TanStack may try again is what the client tries again", async () => {
  for (const code of ["request_in_progress", "internal_error"]) {
    for (let status = 400; status < 600; status += 1) {
      const error = await failing(problem(status, code, "No."));
      expect([status, code, isTransient(error)]).toEqual([status, code, isPassing(status, () => code)]);
    }
  }
});

test("a connection that failed or was silent may be tried again; an answer off the contract, a wrong call and foreign errors may not", async () => {
  expect(isTransient(await failing(new TypeError("fetch failed")))).toBe(true);
  const silent = stub([() => new Promise<Response>(() => undefined)], { retries: 0, timeoutMs: 1 });
  expect(isTransient(await silent.client.users.me().catch((error: unknown) => error))).toBe(true);
  expect(isTransient(await failing(json("not an envelope")))).toBe(false);
  const { client } = stub([json({})]);
  expect(isTransient(await client.videos.get("..").catch((error: unknown) => error))).toBe(false);
  for (const thrown of [new TypeError("x is undefined"), undefined, "429", { status: 429 }])
    expect(isTransient(thrown)).toBe(false);
});

test("retries end after their number, and wait as long as the service asks, else longer each time", async () => {
  const { retry, retryDelay } = retryTransient({ times: 2 });
  const [passing, final] = [await failing(problem(429, "rate", "Slow.")), await failing(problem(404, "none", "No."))];
  expect([0, 1, 2].map((failures) => retry(failures, passing))).toEqual([true, true, false]);
  expect(retry(0, final)).toBe(false);
  expect([0, 1, 2, 9].map((failures) => retryDelay(failures, passing))).toEqual([1000, 2000, 4000, 30_000]);
  expect(retryDelay(0, await failing(json({}, 429, { "Retry-After": "7" })))).toBe(7000);
});

test("each list asks for its own, with its filter, at the page that is wanted", async () => {
  const { client, requests } = stub([json({ data: [], has_more: false, next_token: null })]);
  const page = { signal: new AbortController().signal, pageParam: ["first", "second"] };
  await videosQuery(client, { title: "tour" }).queryFn(page);
  await looksQuery(client, { group_id: "group_1" }).queryFn(page);
  await avatarsQuery(client, { ownership: "public" }).queryFn(page);
  await voicesQuery(client, { language: "English" }).queryFn(page);
  expect(requests.map(({ url }) => url.slice(url.indexOf("/v3")))).toEqual([
    "/v3/videos?title=tour&token=second",
    "/v3/avatars/looks?group_id=group_1&token=second",
    "/v3/avatars?ownership=public&token=second",
    "/v3/voices?language=English&token=second",
  ]);
});

describe("a job", () => {
  const { client } = stub([json({ data: {} })]);
  const seen = (data: object | undefined, answers = 1, errors = 0, error: unknown = null): Observed<never> => ({
    state: { data: data as never, error, dataUpdateCount: answers, errorUpdateCount: errors },
  });
  const jobs = { video: videoQuery(client, "vid_1"), avatar: avatarQuery(client, "group_1") };

  test.each<[keyof typeof jobs, string | undefined, number | false, number]>([
    ["video", "processing", 2000, 0],
    ["video", "completed", false, 86_400_000],
    ["video", "failed", false, 86_400_000],
    ["avatar", "pending_consent", 2000, 0],
    ["avatar", "completed", false, 0],
    ["avatar", "failed", false, 0],
    ["avatar", undefined, false, 0],
  ])(
    "like the %s that is %s is asked for again after %s ms, and stays fresh for %s",
    (kind, status, pause, freshMs) => {
      const found = seen({ status });
      expect([jobs[kind].refetchInterval(found), jobs[kind].staleTime(found)]).toEqual([pause, freshMs]);
    },
  );

  test("of which nothing is known yet is asked for at a pace that slows down with answers and errors alike", () => {
    const paces = [0, 1, 2, 3, 9].map((errors) => jobs.video.refetchInterval(seen(undefined, 1, errors)));
    expect(paces).toEqual([2000, 3000, 4500, 6750, 15_000]);
    expect(jobs.video.staleTime(seen(undefined, 0))).toBe(0);
  });
});

describe("keys", () => {
  test("begin with those of what they are part of, and hold the scope", () => {
    const { all, createVideo, ...families } = heygenKeys({ scope: "team" });
    const parts: (readonly [whole: QueryKey, part: QueryKey])[] = [[all, createVideo]];
    for (const { all: noun, lists, list } of Object.values(families))
      parts.push([all, noun], [noun, lists], [lists, list({ limit: 1 })]);
    for (const { all: noun, one } of [families.videos, families.avatars]) parts.push([noun, one("id")]);
    for (const [whole, part] of parts) {
      expect(part.slice(0, whole.length)).toEqual(whole);
      expect(part.length).toBeGreaterThan(whole.length);
    }
    expect(all).toContain("team");
    expect(new Set(parts.map(([, part]) => part.join())).size).toBe(parts.length);
  });
});

describe("a list", () => {
  const { client, requests } = stub([json({ data: [], has_more: false })]);
  type Page = Parameters<ReturnType<typeof videosQuery>["getNextPageParam"]>[0];
  const page = (has_more: boolean, next_token: string | null): Page => ({ data: [], has_more, next_token });

  test("ends where there is no more, or no token that leads there", () => {
    const { getNextPageParam: next } = videosQuery(client);
    expect([page(false, "t"), page(true, null), page(false, null)].map((last) => next(last, [], [], [[]]))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("keeps the way back only with maxPages, and sets that only where it was given", () => {
    const [whole, windowed] = [videosQuery(client), videosQuery(client, {}, { maxPages: 2 })];
    const next = ({ getNextPageParam }: typeof whole): unknown =>
      getNextPageParam(page(true, "second"), [], ["first"], [[], ["first"]]);
    expect([next(whole), next(windowed)]).toEqual([["second"], ["first", "second"]]);
    expect([Object.hasOwn(whole, "maxPages"), windowed.maxPages]).toEqual([false, 2]);
  });

  test("that nobody wants any more sends nothing", async () => {
    const signal = AbortSignal.abort("left");
    const error = await videosQuery(client)
      .queryFn({ signal, pageParam: [] })
      .catch((reason: unknown) => reason);
    expect([error, requests]).toMatchObject([{ name: "AbortError", cause: "left" }, []]);
  });
});

describe("a create", () => {
  const { client } = stub([json({ data: { video_id: "vid_1" } })]);
  const { onSuccess, mutationKey, retry } = createVideoMutation(client, { scope: "team" });
  const succeed = (context?: Parameters<typeof onSuccess>[3]): void => onSuccess({} as never, {} as never, {}, context);

  test("is of its scope, and left to the client to repeat", () => {
    expect([mutationKey, retry]).toEqual([heygenKeys({ scope: "team" }).createVideo, false]);
  });

  test("has the lists of its scope read again by whoever runs it, and asks nothing of a TanStack that does not say", () => {
    const filters: unknown[] = [];
    succeed({ client: { invalidateQueries: async (filter) => filters.push(filter) } });
    succeed({});
    succeed();
    expect(filters).toEqual([{ queryKey: heygenKeys({ scope: "team" }).videos.lists }]);
  });
});
