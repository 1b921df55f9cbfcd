import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { APIError, JobFailedError, WaitError } from "../../src/index.ts";
import { failure, json, problem, stub, virtualClock } from "./client.stub.ts";

function session(status: string, fields: object = {}): Response {
  return json({ data: { session_id: "s_1", status, created_at: 1, ...fields } });
}

describe("videoAgents.wait", () => {
  test("asks at the pace of videos.wait and resolves with the session that names its video", async () => {
    const clock = virtualClock();
    const replies = [
      session("thinking"),
      session("generating", { progress: 40 }),
      session("completed", { video_id: "vid_1" }),
    ];
    const { client, requests } = stub(replies, { clock });
    const seen: unknown[] = [];
    const done = await client.videoAgents.wait("s_1", { onProgress: ({ progress }) => seen.push(progress) });
    expect(done).toMatchObject({ status: "completed", video_id: "vid_1" });
    expect(clock.sleeps).toEqual([2000, 3000]);
    expect(seen).toEqual([undefined, 40, undefined]);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(Array(3).fill("/v3/video-agents/s_1"));
  });

  test("resolves when it is the caller's turn, for nothing happens before that", async () => {
    for (const status of ["waiting_for_input", "reviewing"]) {
      const clock = virtualClock();
      const { client } = stub([session("thinking"), session(status)], { clock });
      expect((await client.videoAgents.wait("s_1")).status).toBe(status);
      expect(clock.sleeps).toEqual([2000]);
    }
  });

  test("waits on through statuses it does not know", async () => {
    const { client, requests } = stub([session("dreaming"), session("completed")], { clock: virtualClock() });
    await client.videoAgents.wait("s_1");
    expect(requests).toHaveLength(2);
  });

  test("throws a failed session with what the agent said last, without presigned addresses", async () => {
    const messages = [
      { role: "user", type: "text", content: "Hello?" },
      { role: "model", type: "error", content: "I could not open https://f.example.com/a?sig=5ecret" },
      { role: "model", type: "text", content: "This is the plan." },
    ];
    const error = await failure<JobFailedError>(stub([session("failed", { messages })]).client.videoAgents.wait("s_1"));
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ id: "s_1", code: null, state: { status: "failed" } });
    expect(error.failureMessage).toBe("I could not open https://f.example.com/a");
    expect(error.message).toBe("The video agent session s_1 failed: I could not open https://f.example.com/a");
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("5ecret");
  });

  test("throws a failed session that says nothing", async () => {
    for (const fields of [{}, { messages: [] }]) {
      const error = await failure(stub([session("failed", fields)]).client.videoAgents.wait("s_1"));
      expect(error).toMatchObject({ failureMessage: null, message: expect.stringContaining("no reason given") });
    }
  });

  test("gives up at the deadline, sends its headers, and throws what a request throws", async () => {
    const { client, requests } = stub([session("generating")], { clock: virtualClock() });
    const options = { timeoutMs: 4000, headers: { "x-team": "blue" } };
    const error = await failure<WaitError>(client.videoAgents.wait("s_1", options));
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe(
      "The video agent session s_1 was still generating after 4000 ms. It goes on; wait again to see its end.",
    );
    expect(error.state).toMatchObject({ session_id: "s_1" });
    expect(requests.map(({ headers }) => headers.get("x-team"))).toEqual(["blue", "blue", "blue"]);
    const missing = stub([problem(404, "not_found", "No such session.")]).client.videoAgents.wait("s_2");
    expect(await failure(missing)).toBeInstanceOf(APIError);
  });
});

test("a session that failed is told as that, whatever stands among its messages", async () => {
  const { client } = stub([session("failed", { messages: [null, { role: "model", content: "No." }] })]);
  expect(await failure(client.videoAgents.wait("s_1"))).toMatchObject({
    name: "JobFailedError",
    failureMessage: "No.",
  });
});
