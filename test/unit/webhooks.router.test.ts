/** The router: which answer means what, and that an event is handled once if it succeeds and again if it fails. */

import { describe, expect, test } from "vitest";
import type { Delivery, RouterOptions } from "../../src/webhooks/index.ts";
import { createRouter, memoryReplayStore, verify } from "../../src/webhooks/index.ts";
import { post, secret, stoppedClock, success } from "../support/posts.ts";

interface Desk {
  /** Sends a request and returns `status result`. */
  readonly send: (request: Request | Promise<Request>) => Promise<string>;
  /** Ids of the events whose handler was called. */
  readonly handled: string[];
  readonly errors: unknown[];
}

function desk(options: Partial<RouterOptions> = {}): Desk {
  const handled: string[] = [];
  const errors: unknown[] = [];
  const router = createRouter({
    secrets: secret,
    on: { "avatar_video.success": (_, { eventId }) => void handled.push(eventId) },
    onError: (error) => errors.push(error),
    ...options,
  });
  const send: Desk["send"] = async (request) => {
    const response = await router(await request);
    const { result } = (await response.json()) as { result: string };
    return `${response.status} ${result}`;
  };
  return { send, handled, errors };
}

/** A handler that waits until it is told how to end. */
function slow(): {
  readonly handle: () => Promise<void>;
  readonly end: (error?: Error) => void;
  readonly calls: () => number;
} {
  const waiting: PromiseWithResolvers<void>[] = [];
  return {
    handle: () => {
      const mine = Promise.withResolvers<void>();
      waiting.push(mine);
      return mine.promise;
    },
    end: (error) => (error === undefined ? waiting.at(-1)?.resolve() : waiting.at(-1)?.reject(error)),
    calls: () => waiting.length,
  };
}

/** Lets everything that needs no outside event come to rest. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("an event", () => {
  test("goes to the handler of its type with its delivery, and is answered when that is done", async () => {
    const seen: [string, Delivery][] = [];
    const { send } = desk({
      on: {
        "avatar_video.success": ({ event_data }, delivery) => void seen.push([event_data.video_id, delivery]),
        "avatar_video.fail": () => expect.unreachable(),
      },
      onOther: () => expect.unreachable(),
    });
    expect(await send(post(success, { eventId: "evt_1", timestamp: Math.floor(Date.now() / 1000) }))).toBe(
      "200 handled",
    );
    expect(seen).toEqual([
      ["vid_1", { event: JSON.parse(success) as object, eventId: "evt_1", sentAt: expect.any(Number) }],
    ]);
  });

  test("without a handler goes to onOther, and without that is answered and forgotten", async () => {
    const others: string[] = [];
    const { send } = desk({ onOther: ({ event_type: type }) => others.push(type) });
    for (const type of ["podcast.fail", "hologram.success", "constructor", "toString"])
      expect(await send(post(JSON.stringify({ event_type: type, event_data: {} })))).toBe("200 handled");
    expect(others).toEqual(["podcast.fail", "hologram.success", "constructor", "toString"]);
    const store = memoryReplayStore();
    const deaf = desk({ on: {}, store });
    const again = (): Promise<Request> => post(success, { eventId: "evt_1" });
    expect([await deaf.send(again()), await deaf.send(again())]).toEqual(["200 ignored", "200 ignored"]);
    const later = desk({ store });
    expect(await later.send(again())).toBe("200 handled");
  });

  test("that comes again after it was handled is answered without being handled", async () => {
    const { send, handled } = desk();
    const again = (): Promise<Request> => post(success, { eventId: "evt_1" });
    expect([await send(again()), await send(again()), await send(again())]).toEqual([
      "200 handled",
      "200 handled",
      "200 handled",
    ]);
    expect(handled).toEqual(["evt_1"]);
  });

  test("that comes again while it is handled is told to come later, and then that it was handled", async () => {
    const { handle, end, calls } = slow();
    const { send } = desk({ on: { "avatar_video.success": handle } });
    const again = (): Promise<Request> => post(success, { eventId: "evt_1" });
    const first = send(again());
    while (calls() === 0) await settled();
    expect(await Promise.all([send(again()), send(again())])).toEqual(["409 in_flight", "409 in_flight"]);
    end();
    expect([await first, await send(again()), calls()]).toEqual(["200 handled", "200 handled", 1]);
  });

  test("whose handler failed comes again and is handled again", async () => {
    const { handle, end, calls } = slow();
    const { send, errors } = desk({ on: { "avatar_video.success": handle } });
    const again = (): Promise<Request> => post(success, { eventId: "evt_1" });
    const first = send(again());
    while (calls() < 1) await settled();
    end(new Error("no room on the disk"));
    expect([await first, errors]).toEqual(["500 handler_failed", [new Error("no room on the disk")]]);
    const second = send(again());
    while (calls() < 2) await settled();
    end();
    expect([await second, await send(again()), calls()]).toEqual(["200 handled", "200 handled", 2]);
  });

  test("whose handler throws at once is no different", async () => {
    let calls = 0;
    const { send } = desk({
      on: {
        "avatar_video.success": () => {
          calls += 1;
          if (calls === 1) throw new Error("at once");
        },
      },
    });
    const again = (): Promise<Request> => post(success, { eventId: "evt_1" });
    expect([await send(again()), await send(again()), calls]).toEqual(["500 handler_failed", "200 handled", 2]);
  });

  test("is not one that is refused, even when its handler refuses something of the same kind", async () => {
    const inner = async (): Promise<unknown> => verify("{}", {}, secret);
    const { send } = desk({ on: { "avatar_video.success": inner } });
    expect(await send(post(success))).toBe("500 handler_failed");
  });
});

describe("a request", () => {
  test.each(["GET", "PUT", "DELETE", "HEAD"])("by %s is no post", async (method) => {
    const response = await createRouter({ secrets: secret })(new Request("https://app.test/hook", { method }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  test("by OPTIONS, with which the service may look whether somebody is there, is welcome", async () => {
    const { send } = desk();
    expect(await send(new Request("https://app.test/hook", { method: "OPTIONS" }))).toBe("200 ready");
  });

  test("is refused with a word that says why, and onError hears of it", async () => {
    const { send, errors, handled } = desk();
    const unsigned = new Request("https://app.test/hook", { method: "POST", body: success });
    const empty = new Request("https://app.test/hook", { method: "POST" });
    expect([
      await send(post(success, { key: "whsec_other" })),
      await send(post(success, { timestamp: 5 })),
      await send(unsigned),
      await send(empty),
      await send(post("not json")),
      await send(post('{"event_type":"avatar_video.success","event_data":{}}')),
    ]).toEqual([
      "401 bad_signature",
      "401 stale_timestamp",
      "401 missing_header",
      "401 missing_header",
      "400 bad_payload",
      "400 bad_payload",
    ]);
    expect(handled).toEqual([]);
    expect(errors.map((error) => (error as { reason: string }).reason)).toEqual([
      "bad_signature",
      "stale_timestamp",
      "missing_header",
      "missing_header",
      "bad_payload",
      "bad_payload",
    ]);
  });

  test("larger than the cap is not read on, whether or not it says its size", async () => {
    const { send } = desk({ maxBytes: 1000 });
    let pulled = 0;
    let cancelled = 0;
    const endless = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        cancel: () => {
          cancelled += 1;
          throw new Error("still sending");
        },
        pull: (controller) => {
          pulled += 100;
          controller.enqueue(new Uint8Array(100));
        },
      });
    const streamed = { method: "POST", body: endless(), duplex: "half" } as RequestInit;
    expect(await send(new Request("https://app.test/hook", streamed))).toBe("413 payload_too_large");
    expect([pulled < 1500, cancelled]).toEqual([true, 1]);
    pulled = 0;
    const told = { ...streamed, body: endless(), headers: { "content-length": "1001" } } as RequestInit;
    expect(await send(new Request("https://app.test/hook", told))).toBe("413 payload_too_large");
    expect(pulled).toBeLessThan(200);
  });

  test("of exactly the cap is read, in however many pieces", async () => {
    const size = new TextEncoder().encode(success).byteLength;
    const dribble = async (): Promise<Request> => {
      const { headers } = await post(success);
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const byte of new TextEncoder().encode(success)) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      return new Request("https://app.test/hook", { method: "POST", headers, body, duplex: "half" } as RequestInit);
    };
    expect(await desk({ maxBytes: size }).send(dribble())).toBe("200 handled");
    expect(await desk({ maxBytes: size - 1 }).send(dribble())).toBe("413 payload_too_large");
    const told = (): Promise<Request> => post(success, { headers: { "Content-Length": String(size) } });
    expect(await desk({ maxBytes: size }).send(told())).toBe("200 handled");
  });

  test("that breaks off, or was read by somebody else, is the receiver's trouble and comes again", async () => {
    const { send, errors } = desk();
    const { headers } = await post(success);
    const body = new ReadableStream({ pull: () => Promise.reject(new Error("reset")) });
    const broken = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    expect(await send(new Request("https://app.test/hook", broken))).toBe("500 internal_error");
    const used = await post(success);
    await used.text();
    expect(await send(used)).toBe("500 internal_error");
    expect(errors).toEqual([new Error("reset"), expect.any(TypeError)]);
  });
});

describe("secrets", () => {
  test("may be a list, or a function that is asked at each post", async () => {
    let current: readonly string[] = ["whsec_old"];
    const { send } = desk({ secrets: async () => current });
    const fresh = (): Promise<Request> => post(success, { key: "whsec_new" });
    expect(await send(fresh())).toBe("401 bad_signature");
    current = ["whsec_old", "whsec_new"];
    expect(await send(fresh())).toBe("200 handled");
    expect(await desk({ secrets: ["whsec_old", secret] }).send(post(success))).toBe("200 handled");
  });

  test("that cannot be had are no fault of the post", async () => {
    const { send, errors } = desk({ secrets: () => Promise.reject(new Error("vault is sealed")) });
    expect([await send(post(success)), errors]).toEqual(["500 internal_error", [new Error("vault is sealed")]]);
    expect(await desk({ secrets: "" }).send(post(success))).toBe("500 internal_error");
  });
});

describe("a store that fails", () => {
  const down = (): Promise<never> => Promise.reject(new Error("store is down"));

  test("before the work keeps it from being done, and the event comes again", async () => {
    const { send, handled, errors } = desk({ store: { ...memoryReplayStore(), claim: down } });
    expect([await send(post(success)), handled, errors]).toEqual([
      "500 internal_error",
      [],
      [new Error("store is down")],
    ]);
  });

  test("after the work does not have it done again", async () => {
    const { send, handled, errors } = desk({ store: { ...memoryReplayStore(), confirm: down } });
    expect(await send(post(success, { eventId: "evt_1" }))).toBe("200 handled");
    expect([handled, errors]).toEqual([["evt_1"], [new Error("store is down")]]);
  });

  test("after a failure leaves the event to the end of its lease", async () => {
    const { now, advance, seconds } = stoppedClock();
    let calls = 0;
    const { send, errors } = desk({
      now,
      store: { ...memoryReplayStore(), release: down },
      on: {
        "avatar_video.success": () => {
          calls += 1;
          if (calls === 1) throw new Error("handler");
        },
      },
    });
    const again = (): Promise<Request> => post(success, { eventId: "evt_1", timestamp: seconds() });
    expect([await send(again()), await send(again())]).toEqual(["500 internal_error", "409 in_flight"]);
    expect(errors).toEqual([new Error("handler"), new Error("store is down")]);
    advance(300_000);
    expect([await send(again()), calls]).toEqual(["200 handled", 2]);
  });
});

test("onError hears which delivery failed, and cannot change the answer", async () => {
  const seen: unknown[] = [];
  const { send } = desk({
    on: { "avatar_video.success": () => Promise.reject(new Error("handler")) },
    onError: (_, delivery) => {
      seen.push(delivery?.eventId);
      throw new Error("log is full");
    },
  });
  expect(await send(post(success, { eventId: "evt_1" }))).toBe("500 handler_failed");
  expect(await send(post(success, { key: "whsec_other" }))).toBe("401 bad_signature");
  expect(seen).toEqual(["evt_1", undefined]);
});
