/** What an upload does about a stream that stalls, fails, or holds something else than bytes. */
import { describe, expect, test } from "vitest";
import type { TimeoutError, UsageError } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { failure, json, key, stub } from "./client.stub.ts";

const uploaded = json({ data: { asset_id: "a_1", url: "https://f.test/a", mime_type: "video/mp4", size_bytes: 3 } });

describe("a stream that stalls", () => {
  const stalled = (): ReadableStream<Uint8Array> => new ReadableStream({ pull: () => new Promise(() => undefined) });

  test.each([
    [{ deadlineMs: 500 }, 500],
    [{ timeoutMs: 200 }, 400],
    [{}, 1_200_000],
  ])("is given up by the deadline of the whole: %j", async (options, ms) => {
    const time = virtualTime();
    const { client, requests } = stub([uploaded], { clock: time.clock });
    for (const way of [client.assets.upload, client.assets.directUpload]) {
      const startedAt = time.elapsedMs();
      const error = await time.run(failure<TimeoutError>(way(stalled(), {}, options)));
      expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: ms, attempts: 0 });
      expect(error.request).toEqual({ method: "POST", path: "/v3/assets" });
      expect(error.message).toBe(`The file was not there within ${ms} ms.`);
      expect(time.elapsedMs() - startedAt).toBe(ms);
    }
    expect([requests, time.timers()]).toEqual([[], 0]);
  });

  test("is let go of by an abort, however early", async () => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort("enough");
    const { client } = stub([uploaded]);
    const upload = client.assets.upload(stalled(), {}, { signal: controller.signal, onProgress });
    expect(await failure(upload)).toMatchObject({ name: "AbortError", cause: "enough" });
  });

  test("leaves what is left of the deadline to the requests", async () => {
    const time = virtualTime();
    const slow = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await time.clock.sleep(300);
        controller.enqueue(new Uint8Array(3));
        controller.close();
      },
    });
    const { client } = stub([() => new Promise(() => undefined)], { clock: time.clock });
    const error = await time.run(failure(client.assets.upload(slow, {}, { deadlineMs: 500 })));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 1 });
    expect(time.elapsedMs()).toBe(500);
  });
});

test("why a file cannot be read is told without secrets", async () => {
  const why = new Error(`GET https://b.test/x?X-Amz-Signature=5ecret with ${key}`);
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(why) });
  const error = await failure<UsageError>(stub([uploaded]).client.assets.upload(broken));
  expect(error.message).toBe("The file cannot be read.");
  expect(String(error.cause)).toBe("Error: GET https://b.test/x with [redacted]");
});

test("a stream of text is told from one that is too long", async () => {
  const words = new ReadableStream({ pull: (controller) => controller.enqueue("text") });
  const error = await failure<Error>(stub([uploaded]).client.assets.upload(words as ReadableStream<Uint8Array>));
  expect(error.message).toBe("A stream of a file must give bytes (Uint8Array).");
});
