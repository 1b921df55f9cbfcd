/** This project's client with something wrong: for each law of clients one that it must find. */
import { connectHeyGen } from "../contract/adapters/heygen.ts";
import type { ClientUnderTest, Connect, ConnectOptions, Failure } from "../contract/index.ts";

type Send = typeof globalThis.fetch;

/** Other functions in the place of the client's. */
function having(change: (client: ClientUnderTest, options: ConnectOptions) => Partial<ClientUnderTest>): Connect {
  return (options) => {
    const client = connectHeyGen(options);
    return { ...client, ...change(client, options) };
  };
}

/** Something between the client and its network. */
function sending(change: (send: Send) => (request: Request) => Promise<Response>): Connect {
  return (options) => {
    const send = change(options.fetch);
    return connectHeyGen({ ...options, fetch: (input, init) => send(new Request(input, init)) });
  };
}

function explaining(change: (failure: Failure) => Failure): Connect {
  return having(({ explain }) => ({ explain: (error) => change(explain(error)) }));
}

/** Sends a request once more where the answer is of that kind. */
const again = (isWanted: (answer: Response, request: Request) => boolean): Connect =>
  sending((send) => async (request) => {
    const answer = await send(request.clone());
    if (!isWanted(answer, request)) return answer;
    await answer.body?.cancel();
    return send(request);
  });

const known: ReadonlySet<string> = new Set(["pending", "processing", "completed", "failed"]);

interface Video {
  readonly status: string;
}

export const badClients: Readonly<Record<string, Connect>> = {
  // Adds a field of its own to each body.
  K2: having(({ call }) => ({
    call: (operation, { body, ...rest } = {}, options) =>
      call(
        operation,
        { ...rest, ...(body !== undefined && { body: { ...(body as object), sent_by: "me" } }) },
        options,
      ),
  })),
  // Takes empty text and false for nothing.
  K3: having(({ call }) => ({
    call: (operation, { query = {}, ...rest } = {}, options) => {
      const some = Object.fromEntries(Object.entries(query).filter(([, value]) => Boolean(value)));
      return call(operation, { ...rest, query: some }, options);
    },
  })),
  // Sorts a list in place.
  K13: having(({ createVideo }) => ({
    createVideo: (body, options) => {
      (body as { list?: number[] }).list?.sort((a, b) => a - b);
      return createVideo(body, options);
    },
  })),
  // Keeps the answer of one call where another finds it.
  K25: having(({ getVideo }) => {
    let last: unknown;
    return {
      getVideo: async (id, options) => {
        last = await getVideo(id, options);
        await new Promise((resolve) => setTimeout(resolve, 0));
        return last;
      },
    };
  }),
  // Forgets what a file is called.
  K15: having(({ upload }) => ({ upload: (file, options) => upload({ ...file, filename: "file" }, options) })),
  K4: again(({ status }) => status === 404),
  K26: again(({ status }, { method }) => method === "POST" && status >= 500),
  // A new key for each attempt.
  K5: sending((send) => {
    let count = 0;
    return (request) => {
      count += 1;
      if (request.method === "POST") request.headers.set("idempotency-key", `key-${count}`);
      return send(request);
    };
  }),
  // Tries five times in each of its attempts.
  K6: sending((send) => async (request) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await send(request.clone());
      if (answer.status < 500 || tries === 5) return answer;
      await answer.body?.cancel();
    }
  }),
  // Waits half as long as it is told.
  K18: (options) => {
    const { clock } = options;
    if (!clock) return connectHeyGen(options);
    return connectHeyGen({ ...options, clock: { ...clock, sleep: (ms, signal) => clock.sleep(ms / 2, signal) } });
  },
  // Goes on after it has rejected.
  K7: having((client) => ({
    getVideo: (id, { signal } = {}) =>
      new Promise((resolve, reject) => {
        client.getVideo(id).then(resolve, reject);
        const stop = (): void => void client.getVideo(id, { signal: AbortSignal.abort() }).catch(reject);
        if (signal?.aborted) stop();
        signal?.addEventListener("abort", stop);
      }),
  })),
  K8: explaining((failure) => (failure.kind === "timeout" ? { kind: "aborted" } : failure)),
  // Looks at the status alone and leaves the body where it is.
  K17: sending((send) => async (request) => {
    const { status, headers, ok, body } = await send(request);
    return new Response(ok ? body : "{}", { status, headers });
  }),
  // Leaves out every fourth item.
  K9: having(({ list }) => ({
    async *list(...args) {
      let count = 0;
      for await (const item of list(...args)) if ((count += 1) % 4 !== 0) yield item;
    },
  })),
  // Fetches everything before it gives anything.
  K19: having(({ list }) => ({
    async *list(...args) {
      const items: unknown[] = [];
      for await (const item of list(...args)) items.push(item);
      yield* items;
    },
  })),
  // Begins anew where the list goes in circles.
  K20: having(({ list, explain }) => ({
    async *list(...args) {
      for (;;) {
        try {
          return yield* list(...args);
        } catch (error) {
          // Perhaps it ends the next time.
          if (explain(error).kind !== "paging") throw error;
        }
      }
    },
  })),
  // Loses what it had when a page fails.
  K23: having(({ list }) => ({
    async *list(...args) {
      const items: unknown[] = [];
      for await (const item of list(...args)) items.push(item);
      yield* items;
    },
  })),
  // Asks once more, to be sure.
  K10: having(({ waitForVideo, getVideo }) => ({
    waitForVideo: async (id, options) => {
      await waitForVideo(id, options);
      return getVideo(id);
    },
  })),
  // Takes a state that it does not know for an error.
  K27: having(({ waitForVideo, getVideo }) => ({
    waitForVideo: async (id, options) => {
      const { status } = (await getVideo(id)) as Video;
      if (!known.has(status)) throw new Error(`A status of ${status}`);
      return waitForVideo(id, options);
    },
  })),
  // Counts its time twice.
  K24: having(({ waitForVideo }) => ({
    waitForVideo: (id, { timeoutMs = 0, ...options } = {}) =>
      waitForVideo(id, { ...options, timeoutMs: 2 * timeoutMs }),
  })),
  K11: explaining(({ kind, status, code }) => ({ kind, ...(status !== undefined && { status }), code: code ?? null })),
  // Knows errors of the API by their code alone.
  K21: explaining((failure) => (failure.kind === "api" && failure.code === null ? { kind: "other" } : failure)),
  // Holds answers against the enums of its own day.
  K12: having(({ getVideo }) => ({
    getVideo: async (id, options) => {
      const video = (await getVideo(id, options)) as Video;
      if (!known.has(video.status)) throw new TypeError(`A status of ${video.status}`);
      return video;
    },
  })),
  // Leaves redirects to the platform.
  K16: sending((send) => (request) => send(new Request(request, { redirect: "follow" }))),
  // Says with which key it failed.
  K22: having(({ getVideo }, { key }) => ({
    getVideo: (id, options) =>
      getVideo(id, options).catch((cause: unknown) => {
        throw new Error(`It failed with the key ${key}.`, { cause });
      }),
  })),
  // Verifies what it has parsed and written again.
  K14: having(({ verifyWebhook }) => ({
    verifyWebhook: async (post) => {
      const parsed: unknown = JSON.parse(new TextDecoder().decode(post.body));
      return verifyWebhook?.({ ...post, body: new TextEncoder().encode(JSON.stringify(parsed)) });
    },
  })),
};
