import { expect, test } from "vitest";
import { isPassing } from "../../src/policy.ts";
import {
  avatarsQuery,
  isTransient,
  looksQuery,
  retryTransient,
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

test("a connection that failed may be tried again; an answer off the contract, a wrong call and foreign errors may not", async () => {
  expect(isTransient(await failing(new TypeError("fetch failed")))).toBe(true);
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
