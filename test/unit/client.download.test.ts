import { describe, expect, test } from "vitest";
import { ConnectionError, DownloadError, JobFailedError } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { failure, json, key, stub, virtualClock } from "./client.stub.ts";

const address = "https://files.example.com/v.mp4?X-Amz-Signature=5ecret";

function video(status: string, url: string | null = address): Response {
  return json({ data: { id: "vid_1", status, video_url: url, failure_code: "rendering_failed" } });
}

describe("videos.download", () => {
  test("fetches the file from where it lies, without credential and without the client's headers", async () => {
    const file = new Response("bytes", { headers: { "Content-Type": "video/mp4" } });
    const { client, requests } = stub([video("completed"), file], { headers: { "x-team": "blue" } });
    const response = await client.videos.download("vid_1");
    expect(await response.text()).toBe("bytes");
    expect(requests[1]!.url).toBe(address);
    expect([...requests[1]!.headers]).toEqual([]);
  });

  test("says when there is no file yet, and why there will be none", async () => {
    for (const early of [null, address])
      expect(await failure<Error>(stub([video("processing", early)]).client.videos.download("vid_1"))).toMatchObject({
        name: "DownloadError",
        message: "The video vid_1 is processing; wait for it first.",
        status: null,
      });
    const empty = await failure<Error>(stub([video("completed", null)]).client.videos.download("vid_1"));
    expect([empty instanceof DownloadError, empty.message]).toEqual([true, "The video vid_1 has no file."]);
    expect(await failure(stub([video("failed", null)]).client.videos.download("vid_1"))).toBeInstanceOf(JobFailedError);
  });

  test("names a refusal or a lost connection without the signature in the address", async () => {
    const refused = await failure<DownloadError>(
      stub([
        video("completed"),
        new Response("no", { status: 403 }),
        video("completed"),
        new Response("no", { status: 403 }),
      ]).client.videos.download("vid_1"),
    );
    expect(refused).toMatchObject({
      name: "DownloadError",
      status: 403,
      message: "The file of video vid_1 could not be fetched: https://files.example.com answered 403.",
    });
    const lost = await failure<Error>(
      stub([video("completed"), new TypeError(`fetch failed: ${address}`)]).client.videos.download("vid_1", {
        retries: 0,
      }),
    );
    expect(lost).toBeInstanceOf(ConnectionError);
    expect(`${lost.message} ${String(lost.cause)}`).not.toContain("5ecret");
  });

  test.each([0, 2])("can be aborted, which is no failure, with %i retries or without", async (retries) => {
    const controller = new AbortController();
    const hang = (): Promise<Response> => {
      setImmediate(() => controller.abort("enough"));
      return new Promise(() => undefined);
    };
    const types: string[] = [];
    const { client } = stub([video("completed"), hang], { retries, debug: ({ type }) => void types.push(type) });
    expect(await failure(client.videos.download("vid_1", { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      cause: "enough",
    });
    expect(types).toEqual(["request", "response", "request"]);
  });

  test("aborted at any moment around a pause has no further request leave", async () => {
    for (let microtasks = 0; microtasks < 40; microtasks += 1) {
      const controller = new AbortController();
      const sleep = async (): Promise<void> => {
        void (async () => {
          for (let passed = 0; passed < microtasks; passed += 1) await Promise.resolve();
          controller.abort("enough");
        })();
      };
      let late = 0;
      const busy = (): Response => {
        late += controller.signal.aborted ? 1 : 0;
        return json({}, 503);
      };
      const { client } = stub([video("completed"), busy], { clock: { now: () => 0, sleep } });
      await failure(client.videos.download("vid_1", { signal: controller.signal }));
      expect([microtasks, late]).toEqual([microtasks, 0]);
    }
  });

  test("lets go of an answer that is none, and tells how long each took", async () => {
    let isLetGo = false;
    const page = new ReadableStream({
      cancel: () => {
        isLetGo = true;
      },
    });
    const times: number[] = [];
    const none = (): Response => new Response(page, { status: 404 });
    const { client } = stub([video("completed"), none], {
      debug: (event) => void (event.type === "response" && times.push(event.ms)),
    });
    const startedAt = performance.now();
    expect(await failure(client.videos.download("vid_1"))).toMatchObject({ status: 404 });
    const tookMs = performance.now() - startedAt;
    expect([times.length, times.every((ms) => ms >= 0 && ms <= tookMs), isLetGo]).toEqual([2, true, true]);
  });

  // A browser hides Content-Range from pages of other origins unless the server allows it.
  test("believes that it got what it asked for where it may not see which part it got", async () => {
    for (const [length, total] of [
      [{ "Content-Length": "4" }, 10],
      [{}, null],
    ] as const) {
      const seen: unknown[] = [];
      const part = new Response("rest", { status: 206, headers: length });
      const response = await stub([video("completed"), part]).client.videos.download("vid_1", {
        offset: 6,
        onProgress: (progress) => seen.push(progress),
      });
      expect(await response.text()).toBe("rest");
      expect(seen.at(-1)).toEqual({ receivedBytes: 10, totalBytes: total });
    }
  });
});

test("what the API says of the video is told without secrets and queries of addresses", async () => {
  const { client } = stub([json({ data: { id: key, status: `sig ${key} ${address}` } })]);
  const error = await failure<DownloadError>(client.videos.download(key));
  const said = `${error.message} ${JSON.stringify(error)}`;
  expect(error).toMatchObject({ name: "DownloadError", id: "[redacted]" });
  for (const secret of [key, "5ecret"]) expect(said).not.toContain(secret);
});

test("a server that wants to be left alone for long is not waited for, and the error has its time", async () => {
  const busy = (seconds: number): Response =>
    new Response("", { status: 503, headers: { "Retry-After": String(seconds) } });
  for (const [seconds, pauses] of [
    [600, [600_000, 600_000]],
    [601, []],
  ] as const) {
    const clock = virtualClock();
    const error = await failure(stub([video("completed"), busy(seconds)], { clock }).client.videos.download("vid_1"));
    expect(error).toMatchObject({ name: "DownloadError", status: 503, retryAfterMs: seconds * 1000 });
    expect(clock.sleeps).toEqual(pauses);
  }
});

test("a deadline says how long such a server is waited for", async () => {
  const busy = new Response("", { status: 503, headers: { "Retry-After": "1800" } });
  const file = new Response("bytes");
  const [patient, hasty] = [virtualClock(), virtualClock()];
  const waiting = stub([video("completed"), busy, file], { clock: patient }).client;
  expect(await (await waiting.videos.download("vid_1", { deadlineMs: 3_600_000 })).text()).toBe("bytes");
  const leaving = stub([video("completed"), busy, file], { clock: hasty }).client;
  const error = await failure(leaving.videos.download("vid_1", { deadlineMs: 1_700_000 }));
  expect(error).toMatchObject({ name: "DownloadError", retryAfterMs: 1_800_000 });
  expect([patient.sleeps, hasty.sleeps]).toEqual([[1_800_000], []]);
});

test("the deadline counts from the first request for the address", async () => {
  const time = virtualTime();
  const slow = async (): Promise<Response> => {
    await time.clock.sleep(900);
    return video("completed");
  };
  const { client } = stub([slow, () => new Promise(() => undefined)], { clock: time.clock });
  const error = await time.run(failure(client.videos.download("vid_1", { deadlineMs: 1000, retries: 0 })));
  expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 100 });
  expect(time.elapsedMs()).toBe(1000);
});

test("an address that is asked for anew has what is left of the deadline", async () => {
  const time = virtualTime();
  const expired = async (): Promise<Response> => {
    await time.clock.sleep(600);
    return new Response("", { status: 403 });
  };
  const { client } = stub([video("completed"), expired, () => new Promise(() => undefined)], { clock: time.clock });
  const error = await time.run(failure(client.videos.download("vid_1", { deadlineMs: 1000 })));
  expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 400 });
  expect(time.elapsedMs()).toBe(1000);
});

test("without a deadline the request for the address has that of any read, and its options", async () => {
  const time = virtualTime();
  const { client, requests } = stub([() => new Promise(() => undefined)], { clock: time.clock });
  const error = await time.run(failure(client.videos.download("vid_1", { headers: { "X-Team": "blue" } })));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(time.elapsedMs()).toBe(60_000);
  expect(requests[0]?.headers.get("X-Team")).toBe("blue");
});
