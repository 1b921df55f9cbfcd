/** The options of `heygen-v3/tanstack` under TanStack Query itself, against the mock, in the time of its world. */

import type { QueryObserverOptions } from "@tanstack/query-core";
import { dehydrate, InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { describe, expect, onTestFinished, test } from "vitest";
import type { WorldHandle } from "../../mock/index.ts";
import type { Client, Data, Fetch } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import {
  avatarQuery,
  createVideoMutation,
  heygenKeys,
  looksQuery,
  retryTransient,
  videoQuery,
  videosQuery,
  voicesQuery,
} from "../../src/tanstack/index.ts";
import { holdQueryTimers, pass, settled } from "../support/queryTime.ts";
import type { Target } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

holdQueryTimers();

const minute = 60_000;
const body = { type: "avatar", avatar_id: "look_def456", script: "Hi!" } as const;

interface Stage {
  readonly client: Client;
  readonly world: WorldHandle;
  readonly queryClient: QueryClient;
  readonly pass: (ms: number) => Promise<void>;
  /** What was asked: the operation and its virtual time, oldest first. */
  readonly asked: (operation: string) => readonly { readonly at: number; readonly path: string }[];
}

let stages = 0;

function stage({ mock, url }: Target, wrap: (send: Fetch) => Fetch = (send) => send): Stage {
  const key = `query-${(stages += 1)}`;
  const world = mock.world(key);
  const { now, advance } = world.clock;
  const send: Fetch = url === "http://localhost:4394" ? mock.fetch : (request) => fetch(request);
  const clock = { now, sleep: async (ms: number): Promise<void> => void (await advance(ms)) };
  const client = createClient({ apiKey: key, baseUrl: url, fetch: wrap(send), clock, random: () => 0 });
  const queryClient = new QueryClient();
  queryClient.mount();
  onTestFinished(() => {
    queryClient.clear();
    queryClient.unmount();
  });
  return {
    client,
    world,
    queryClient,
    pass: (ms) => pass(ms, world, queryClient),
    asked: (operation) => world.journal.entries().filter((entry) => entry.operation === operation),
  };
}

function gaps(entries: readonly { readonly at: number }[]): number[] {
  return entries.slice(1).map(({ at }, index) => at - (entries[index]?.at ?? 0));
}

describeTargets("TanStack Query", (target) => {
  /** Keeps a query in use, as a component would, until the test is over. */
  const use = <Result>(
    { queryClient }: Stage,
    options: QueryObserverOptions<Result, never, Result>,
  ): QueryObserver<Result, never, Result> => {
    const observer = new QueryObserver<Result, never, Result>(queryClient, options);
    onTestFinished(observer.subscribe(() => undefined));
    return observer;
  };

  describe("a video", () => {
    test("is asked for after 2 s, 3 s, 4.5 s … 15 s until it is completed, and then no more", async () => {
      const here = stage(target());
      const { video_id } = await here.client.videos.create({ ...body, title: "[[stuck]]" });
      const video = use(here, videoQuery(here.client, video_id));
      await here.pass(60_000);
      expect(gaps(here.asked("getVideo"))).toEqual([2000, 3000, 4500, 6750, 10_125, 15_000, 15_000]);
      expect(video.getCurrentResult()).toMatchObject({ status: "success", data: { status: "pending" } });
      here.world.jobs.complete(video_id);
      await here.pass(60 * minute);
      expect(here.asked("getVideo")).toHaveLength(9);
      expect(video.getCurrentResult().data).toMatchObject({ status: "completed", video_url: expect.any(String) });
    });

    test("whose render failed is data, and is left alone", async () => {
      const here = stage(target());
      const { video_id } = await here.client.videos.create({ ...body, title: "[[fail:rendering_failed]]" });
      const video = use(here, videoQuery(here.client, video_id));
      await here.pass(10 * minute);
      const { length } = here.asked("getVideo");
      await here.pass(10 * minute);
      expect(video.getCurrentResult()).toMatchObject({ data: { status: "failed", failure_code: "rendering_failed" } });
      expect(here.asked("getVideo")).toHaveLength(length);
    });

    test("is asked for again after errors that may pass, and not after others", async () => {
      const here = stage(target());
      const { video_id } = await here.client.videos.create(body);
      const throttled = { type: "error", status: 429, retryAfter: 1 } as const;
      here.world.faults.add({ match: { operationId: "getVideo", times: 6 }, effect: throttled });
      const video = use(here, videoQuery(here.client, video_id));
      await settled(here.queryClient);
      // Three requests by the client, none by TanStack.
      expect(here.asked("getVideo")).toHaveLength(3);
      expect(video.getCurrentResult().error).toMatchObject({ name: "RateLimitError", attempts: 3 });
      await here.pass(10 * minute);
      expect(video.getCurrentResult()).toMatchObject({ error: null, data: { status: "completed" } });

      const gone = use(here, videoQuery(here.client, "no_such_video"));
      await here.pass(10 * minute);
      expect(gone.getCurrentResult().error).toMatchObject({ status: 404, attempts: 1 });
      expect(here.asked("getVideo").filter(({ path }) => path.includes("no_such"))).toHaveLength(1);
    });

    test("of a status that nobody knows yet is waited out", async () => {
      let answers = 0;
      const here = stage(target(), (send) => async (request) => {
        const response = await send(request);
        if (request.method !== "GET" || (answers += 1) > 3) return response;
        const { data } = (await response.json()) as { data: Data<"getVideo"> };
        return Response.json({ data: { ...data, status: "polishing" } });
      });
      const { video_id } = await here.client.videos.create(body);
      const video = use(here, videoQuery(here.client, video_id));
      await here.pass(10 * minute);
      expect(gaps(here.asked("getVideo")).slice(0, 3)).toEqual([2000, 3000, 4500]);
      expect(video.getCurrentResult().data?.status).toBe("completed");
    });

    test("that is finished keeps its address for a day, so that no player restarts", async () => {
      const here = stage(target());
      const { video_id } = await here.client.videos.create(body);
      here.world.jobs.complete(video_id);
      const query = { ...videoQuery(here.client, video_id), gcTime: Infinity };
      const first = await here.queryClient.fetchQuery(query);
      await here.pass(23 * 60 * minute);
      expect(await here.queryClient.fetchQuery(query)).toBe(first);
      await here.pass(2 * 60 * minute);
      expect((await here.queryClient.fetchQuery(query)).video_url).not.toBe(first.video_url);
    });

    test("that has no id yet is not asked for", async () => {
      const here = stage(target());
      const video = use(here, videoQuery(here.client, undefined));
      await here.pass(minute);
      expect(video.getCurrentResult()).toMatchObject({ status: "pending", fetchStatus: "idle" });
      await expect(here.queryClient.fetchQuery(videoQuery(here.client, ""))).rejects.toThrow();
      expect(here.asked("getVideo")).toEqual([]);
    });

    test("that nobody looks at any more has its request ended", async () => {
      const signals: AbortSignal[] = [];
      const here = stage(target(), (send) => (request) => {
        signals.push(request.signal);
        return send(request);
      });
      here.world.faults.add({ effect: { type: "latency", ms: 60_000 } });
      const observer = new QueryObserver(here.queryClient, videoQuery(here.client, "vid_1"));
      const leave = observer.subscribe(() => undefined);
      await new Promise<void>((resolve) => void setTimeout(resolve));
      leave();
      await settled(here.queryClient);
      expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
      const [query] = here.queryClient.getQueryCache().getAll();
      expect(query?.state).toMatchObject({ status: "pending", error: null });
    });
  });

  test("an avatar in training is asked for until it is trained, and a public one once", async () => {
    const here = stage(target());
    const { avatar_group: group } = await here.client.avatars.create({
      type: "prompt",
      name: "Ann",
      prompt: "A person in a red coat",
    });
    const avatar = use(here, avatarQuery(here.client, group!.id));
    await here.pass(60 * minute);
    const { length } = here.asked("getAvatarGroup");
    expect(avatar.getCurrentResult().data?.status).toBe("completed");
    expect(length).toBeGreaterThan(1);
    const [stock] = await here.client.avatars.list({ ownership: "public" }).toArray({ limit: 1 });
    use(here, avatarQuery(here.client, stock!.id));
    await here.pass(60 * minute);
    expect(here.asked("getAvatarGroup")).toHaveLength(length + 1);
  });

  describe("a list", () => {
    test("comes page by page, each page for one request, until it is whole", async () => {
      const here = stage(target());
      const observer = new InfiniteQueryObserver(here.queryClient, looksQuery(here.client, { limit: 20 }));
      onTestFinished(observer.subscribe(() => undefined));
      await settled(here.queryClient);
      expect(here.asked("listAvatarLooks")).toHaveLength(1);
      while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
      const { data } = observer.getCurrentResult();
      expect(here.asked("listAvatarLooks")).toHaveLength(data!.pages.length);
      const items = data!.pages.flatMap((page) => page.data);
      expect(items).toEqual(await here.client.looks.list({ limit: 50 }).toArray());
    });

    test("with maxPages drops pages and finds the way back to them", async () => {
      const here = stage(target());
      const options = voicesQuery(here.client, { limit: 5 }, { maxPages: 2 });
      const observer = new InfiniteQueryObserver(here.queryClient, options);
      onTestFinished(observer.subscribe(() => undefined));
      await settled(here.queryClient);
      const all = await here.client.voices.list().toArray();
      const shown = (): unknown => observer.getCurrentResult().data?.pages.flatMap((page) => page.data);
      expect(observer.getCurrentResult().hasPreviousPage).toBe(false);
      for (let page = 2; page <= 5; page += 1) await observer.fetchNextPage();
      expect(shown()).toEqual(all.slice(15, 25));
      await observer.refetch();
      expect(shown()).toEqual(all.slice(15, 25));
      for (let page = 3; page >= 1; page -= 1) await observer.fetchPreviousPage();
      expect(shown()).toEqual(all.slice(0, 10));
      expect(observer.getCurrentResult().hasPreviousPage).toBe(false);
    });

    test("whose token comes twice ends", async () => {
      const here = stage(target(), (send) => async (request) => {
        const url = new URL(request.url);
        url.searchParams.delete("token");
        const page = (await (await send(new Request(url, request))).json()) as object;
        return Response.json({ ...page, has_more: true, next_token: "round" });
      });
      for (const options of [looksQuery(here.client, {}, { maxPages: 1 }), looksQuery(here.client, { limit: 1 })]) {
        await here.queryClient.fetchInfiniteQuery({ ...options, pages: 9 });
        expect(here.asked("listAvatarLooks")).toHaveLength(2);
        here.world.journal.clear();
      }
    });

    test("that fails gives the client's error", async () => {
      const here = stage(target());
      here.world.faults.add({ effect: { type: "error", status: 401 } });
      await expect(here.queryClient.fetchInfiniteQuery(videosQuery(here.client))).rejects.toMatchObject({
        name: "AuthenticationError",
        status: 401,
      });
    });
  });

  describe("a create", () => {
    test("puts the lists of videos out of date, and no other ones", async () => {
      const here = stage(target());
      await here.queryClient.fetchInfiniteQuery(videosQuery(here.client));
      await here.queryClient.fetchInfiniteQuery(looksQuery(here.client));
      await new MutationObserver(here.queryClient, createVideoMutation(here.client)).mutate(body);
      const { videos, looks } = heygenKeys();
      expect(here.queryClient.getQueryState(videos.list())?.isInvalidated).toBe(true);
      expect(here.queryClient.getQueryState(looks.list())?.isInvalidated).toBe(false);
    });

    test("that TanStack repeats after a lost answer makes one video; another mutate makes another", async () => {
      const here = stage(target());
      const client = here.client.with({ retries: 0 });
      const lost = {
        match: { operationId: "createVideo", times: 2 },
        when: "after",
        effect: { type: "reset" },
      } as const;
      const mutate = async (): Promise<Data<"createVideo">> =>
        // As a component does it, which makes its options anew each time it renders.
        new MutationObserver(here.queryClient, {
          ...createVideoMutation(client),
          ...retryTransient(),
          retryDelay: 0,
        }).mutate(body);
      here.world.faults.add(lost);
      const first = await mutate();
      expect(here.asked("createVideo")).toHaveLength(3);
      here.world.faults.add(lost);
      const second = await mutate();
      expect(here.asked("createVideo")).toHaveLength(6);
      const made = await client.videos.list().toArray();
      expect(made.map(({ id }) => id)).toEqual([second.video_id, first.video_id]);
    });

    test("that happens twice at once with one body makes two videos", async () => {
      const here = stage(target());
      const options = createVideoMutation(here.client);
      const mutate = (): Promise<Data<"createVideo">> => new MutationObserver(here.queryClient, options).mutate(body);
      const made = await Promise.all([mutate(), mutate()]);
      expect(new Set(made.map(({ video_id }) => video_id)).size).toBe(2);
    });

    test("under a TanStack that gives no context is named by its body until it is done", async () => {
      const here = stage(target());
      const { mutationFn } = createVideoMutation(here.client.with({ retries: 0 }));
      here.world.faults.add({
        match: { operationId: "createVideo", times: 1 },
        when: "after",
        effect: { type: "reset" },
      });
      await expect(mutationFn(body)).rejects.toMatchObject({ name: "ConnectionError" });
      const first = await mutationFn(body);
      const second = await mutationFn(body);
      const made = await here.client.videos.list().toArray();
      expect(made.map(({ id }) => id)).toEqual([second.video_id, first.video_id]);
    });

    test("that was written down is done once by whoever resumes it", async () => {
      const here = stage(target());
      const idempotencyKey = ({ title }: { readonly title?: string | null }): string => `draft-${title ?? ""}`;
      const make = async (): Promise<Data<"createVideo">> =>
        createVideoMutation(here.client, { idempotencyKey }).mutationFn({ ...body, title: "7" }, {});
      expect((await make()).video_id).toBe((await make()).video_id);
    });
  });

  test("neither keys nor what is written down of a cache hold the credential", async () => {
    const here = stage(target());
    await here.queryClient.fetchInfiniteQuery(looksQuery(here.client, { limit: 1 }));
    await here.queryClient.fetchQuery(videoQuery(here.client, "nope")).catch(() => undefined);
    await new MutationObserver(here.queryClient, createVideoMutation(here.client)).mutate(body);
    const everything = { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true };
    const text = JSON.stringify(dehydrate(here.queryClient, everything));
    expect(text).toContain('"no');
    expect(text).not.toContain("query-");
  });

  test("two scopes share nothing", async () => {
    const [one, other] = [stage(target()), stage(target())];
    const { video_id } = await one.client.videos.create(body);
    const found = await one.queryClient.fetchQuery(videoQuery(one.client, video_id, { scope: "one" }));
    expect(found.id).toBe(video_id);
    const refused = one.queryClient.fetchQuery(videoQuery(other.client, video_id, { scope: "other" }));
    await expect(refused).rejects.toMatchObject({ status: 404 });
    one.queryClient.removeQueries({ queryKey: heygenKeys({ scope: "one" }).all });
    expect(
      one.queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey[1]),
    ).toEqual(["other"]);
  });
});
