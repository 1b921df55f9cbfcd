/** Saboteurs of the laws about clients: each leaves the client as it is but for one thing. */

import { again, explaining, having, sending } from "./kit.client.ts";
import type { Send } from "./kit.client.ts";
import { clientSaboteursOf } from "./saboteur.ts";

const known: ReadonlySet<string> = new Set(["pending", "processing", "completed", "failed"]);

interface Video {
  readonly status: string;
}

const freshKeyPerAttempt = (send: Send): Send => {
  let count = 0;
  return (request) => {
    count += 1;
    if (request.method === "POST") request.headers.set("idempotency-key", `key-${count}`);
    return send(request);
  };
};

const fiveTries =
  (send: Send): Send =>
  async (request) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await send(request.clone());
      if (answer.status < 500 || tries === 5) return answer;
      await answer.body?.cancel();
    }
  };

/** The value without what is null in it. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutNulls(each)]));
}

export const clientSaboteurs = clientSaboteursOf("client", {
  "client-drops-nulls": [
    "K1",
    "What an answer says to be null is left out.",
    having(({ call }) => ({ call: async (...args) => withoutNulls(await call(...args)) })),
  ],
  "client-picks-its-fields": [
    "K1",
    "Of a video only the fields that are known are given.",
    having(({ call }) => ({
      call: async (operation, ...rest) => {
        const answer = await call(operation, ...rest);
        if (operation !== "getVideo") return answer;
        const { id, status, title, video_url } = (answer as { readonly data: Record<string, unknown> }).data;
        return { data: { id, status, title, video_url } };
      },
    })),
  ],
  "client-adds-a-field": [
    "K2",
    "Each body has a field more than it was given.",
    having(({ call }) => ({
      call: (operation, { body, ...rest } = {}, options) =>
        call(
          operation,
          { ...rest, ...(body !== undefined && { body: { ...(body as object), sent_by: "me" } }) },
          options,
        ),
    })),
  ],
  "client-takes-false-for-nothing": [
    "K3",
    "A filter that is false or empty is not sent.",
    having(({ call }) => ({
      call: (operation, { query = {}, ...rest } = {}, options) => {
        const some = Object.fromEntries(Object.entries(query).filter(([, value]) => Boolean(value)));
        return call(operation, { ...rest, query: some }, options);
      },
    })),
  ],
  "client-sorts-what-it-is-given": [
    "K13",
    "A list in a body is sorted where it lies.",
    having(({ createVideo }) => ({
      createVideo: (body, options) => {
        (body as { list?: number[] }).list?.sort((a, b) => a - b);
        return createVideo(body, options);
      },
    })),
  ],
  "client-shares-answers": [
    "K25",
    "The answer of one call is kept where another call finds it.",
    having(({ getVideo }) => {
      let last: unknown;
      return {
        getVideo: async (id, options) => {
          last = await getVideo(id, options);
          await new Promise((resolve) => setTimeout(resolve, 0));
          return last;
        },
      };
    }),
  ],
  "client-forgets-the-filename": [
    "K15",
    "What a file is called is not sent with it.",
    having(({ upload }) => ({ upload: (file, options) => upload({ ...file, filename: "file" }, options) })),
  ],
  "client-retries-a-404": ["K4", "What is not found is asked for again.", again(({ status }) => status === 404)],
  "client-repeats-a-post": [
    "K26",
    "A POST that the server failed at is sent again, key or no key.",
    again(({ status }, { method }) => method === "POST" && status >= 500),
  ],
  "client-changes-its-key": [
    "K5",
    "Each attempt at a POST has an idempotency key of its own.",
    sending(freshKeyPerAttempt),
  ],
  "client-tries-without-end": ["K6", "Each attempt is five.", sending(fiveTries)],
  "client-waits-half": [
    "K18",
    "A pause is half as long as Retry-After says.",
    (honest) => (options) => {
      const { clock } = options;
      if (!clock) return honest(options);
      return honest({ ...options, clock: { ...clock, sleep: (ms, signal) => clock.sleep(ms / 2, signal) } });
    },
  ],
  "client-goes-on-when-aborted": [
    "K7",
    "A call that was aborted begins another one.",
    having((client) => ({
      getVideo: (id, { signal } = {}) =>
        new Promise((resolve, reject) => {
          client.getVideo(id).then(resolve, reject);
          const stop = (): void => void client.getVideo(id, { signal: AbortSignal.abort() }).catch(reject);
          if (signal?.aborted) stop();
          signal?.addEventListener("abort", stop);
        }),
    })),
  ],
  "client-calls-a-timeout-an-abort": [
    "K8",
    "Who waited too long is told that the call was aborted.",
    explaining((failure) => (failure.kind === "timeout" ? { kind: "aborted" } : failure)),
  ],
  "client-leaves-bodies-unread": [
    "K17",
    "Of an answer that is an error the status is looked at, and the body left where it is.",
    sending((send) => async (request) => {
      const { status, headers, ok, body } = await send(request);
      return new Response(ok ? body : "{}", { status, headers });
    }),
  ],
  "client-list-skips-a-fourth": [
    "K9",
    "Every fourth item of a list is left out.",
    having(({ list }) => ({
      async *list(...args) {
        let count = 0;
        for await (const item of list(...args)) if ((count += 1) % 4 !== 0) yield item;
      },
    })),
  ],
  "client-list-looks-ahead": [
    "K19",
    "An item is given once the one behind it is there, on whatever page that is.",
    having(({ list }) => ({
      async *list(...args) {
        let held: { readonly item: unknown } | undefined;
        for await (const item of list(...args)) {
          if (held) yield held.item;
          held = { item };
        }
        if (held) yield held.item;
      },
    })),
  ],
  "client-list-goes-in-circles": [
    "K20",
    "A list whose tokens lead back is begun anew.",
    having(({ list, explain }) => ({
      async *list(...args) {
        for (;;) {
          try {
            return yield* list(...args);
          } catch (error) {
            if (explain(error).kind !== "paging") throw error;
          }
        }
      },
    })),
  ],
  "client-list-is-all-or-nothing": [
    "K23",
    "When a page cannot be had, the items of those before it are lost.",
    having(({ list }) => ({
      async *list(...args) {
        const items: unknown[] = [];
        for await (const item of list(...args)) items.push(item);
        yield* items;
      },
    })),
  ],
  "client-asks-once-more": [
    "K10",
    "A video that has come to its end is asked for again.",
    having(({ waitForVideo, getVideo }) => ({
      waitForVideo: async (id, options) => {
        await waitForVideo(id, options);
        return getVideo(id);
      },
    })),
  ],
  "client-fails-at-a-new-state": [
    "K27",
    "A wait ends with an error when a state is none that is known.",
    having(({ waitForVideo, getVideo }) => ({
      waitForVideo: async (id, options) => {
        const { status } = (await getVideo(id)) as Video;
        if (!known.has(status)) throw new Error(`A status of ${status}`);
        return waitForVideo(id, options);
      },
    })),
  ],
  "client-waits-twice-as-long": [
    "K24",
    "A wait is given up after twice its time.",
    having(({ waitForVideo }) => ({
      waitForVideo: (id, { timeoutMs = 0, ...options } = {}) =>
        waitForVideo(id, { ...options, timeoutMs: 2 * timeoutMs }),
    })),
  ],
  "client-drops-param": [
    "K11",
    "An error does not say which parameter was wrong.",
    explaining(({ kind, status, code }) => ({ kind, ...(status !== undefined && { status }), code: code ?? null })),
  ],
  "client-knows-errors-by-code": [
    "K21",
    "An error without a code is no error of the API.",
    explaining((failure) => (failure.kind === "api" && failure.code === null ? { kind: "other" } : failure)),
  ],
  "client-closes-its-enums": [
    "K12",
    "A status that is not known makes an error of a video.",
    having(({ getVideo }) => ({
      getVideo: async (id, options) => {
        const video = (await getVideo(id, options)) as Video;
        if (!known.has(video.status)) throw new TypeError(`A status of ${video.status}`);
        return video;
      },
    })),
  ],
  "client-follows-redirects": [
    "K16",
    "Redirects are left to the platform, which follows them with the key.",
    sending((send) => (request) => send(new Request(request, { redirect: "follow" }))),
  ],
  "client-tells-its-key": [
    "K22",
    "An error says with which key it came about.",
    having(({ getVideo }, { key }) => ({
      getVideo: (id, options) =>
        getVideo(id, options).catch((cause: unknown) => {
          throw new Error(`It failed with the key ${key}.`, { cause });
        }),
    })),
  ],
  "client-verifies-what-it-wrote": [
    "K14",
    "The signature of a webhook is held against JSON that was read and written again.",
    having(({ verifyWebhook }) => ({
      ...(verifyWebhook && {
        verifyWebhook: async (post) => {
          const parsed: unknown = JSON.parse(new TextDecoder().decode(post.body));
          return verifyWebhook({ ...post, body: new TextEncoder().encode(JSON.stringify(parsed)) });
        },
      }),
    })),
  ],
});
