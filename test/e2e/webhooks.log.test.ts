/** The log of deliveries, sending once more, and endpoints that are given up on. */

import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { account, hour, minute, second } from "../support/account.ts";
import { receivers } from "../support/receivers.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const receiver = receivers();
const log = "/__mock/webhooks/deliveries";

describeTargets("the log of deliveries", (target) => {
  test("holds what was sent and what came back, byte by byte", async () => {
    const own = account(target(), "log-whole");
    const hook = await receiver((_, response) => void response.writeHead(201, { "x-seen": "yes" }).end("taken"));
    const endpoint = await own.subscribe(hook.url);
    await own.render();
    await own.advance(minute);
    const { data, total } = (await own.call("GET", log)).body;
    const [got] = hook.received;
    expect(total).toBe(1);
    expect(data[0]).toMatchObject({
      event_type: "avatar_video.success",
      endpoint_id: endpoint.endpoint_id,
      state: "delivered",
      reason: null,
      next_attempt_at: null,
      faults: [],
      body: got?.body,
      attempts: [
        {
          at_ms: start + 5 * second,
          is_manual: false,
          url: hook.url,
          status: 201,
          response_headers: { "x-seen": "yes" },
          response_body: "taken",
          error: null,
        },
      ],
    });
    for (const [name, value] of Object.entries(data[0].attempts[0].request_headers))
      expect(got?.headers[name.toLowerCase()]).toBe(value);
    expect((await own.call("GET", `${log}/${data[0].id}`)).body.data).toEqual(data[0]);
  });

  test("keeps no more than the beginning of an answer, and does not wait for its end", async () => {
    const own = account(target(), "log-endless");
    const hook = await receiver((_, response) => {
      response.writeHead(200, { "x-long": "h".repeat(3000) });
      response.write("x".repeat(5000));
    });
    await own.subscribe(hook.url);
    await own.render();
    await own.advance(minute);
    const [{ attempts, state }] = (await own.call("GET", log)).body.data;
    expect([state, attempts[0].response_body.length]).toEqual(["delivered", 2048]);
    expect(JSON.stringify(attempts[0].response_headers).length).toBeLessThan(2200);
  });

  test("is filtered by endpoint, type and state, newest first, and says how many there are", async () => {
    const own = account(target(), "log-filter");
    const [good, bad] = [await receiver(), await receiver(500)];
    const { endpoint_id: id } = await own.subscribe(good.url);
    await own.subscribe(bad.url, { events: ["avatar_video.fail"] });
    await own.render();
    await own.render({ title: "[[fail]]" });
    await own.advance(10 * second);
    const list = async (query: string): Promise<Answer> => (await own.call("GET", `${log}?${query}`)).body;
    expect((await list("")).total).toBe(3);
    expect((await list(`endpoint_id=${id}`)).data.map((each: Answer) => each.event_type)).toEqual([
      "avatar_video.fail",
      "avatar_video.success",
    ]);
    expect((await list("state=waiting")).data).toMatchObject([
      { event_type: "avatar_video.fail", next_attempt_at: "2026-01-05T10:00:20.000Z", attempts: [{ status: 500 }, {}] },
    ]);
    expect(await list("event_type=avatar_video.fail&limit=1")).toMatchObject({ total: 2, data: [{}] });
    expect((await own.call("GET", `${log}?state=lost`)).body.error).toMatchObject({ param: "state" });
    expect((await own.call("GET", `${log}/nothing`)).status).toBe(404);
  });

  test("tells why there was no answer", async () => {
    const own = account(target(), "log-error");
    const hook = await receiver("reset");
    await own.subscribe(hook.url);
    await own.subscribe("https://hooks.example.com/heygen");
    await own.render();
    await own.advance(5 * second);
    const [outside, reset] = (await own.call("GET", log)).body.data;
    expect(reset.attempts[0]).toMatchObject({ status: null, response_body: null, error: expect.stringMatching(/\w/) });
    expect(outside).toMatchObject({
      state: "not_sent",
      reason: expect.stringContaining("--allow-external-webhooks"),
      attempts: [],
    });
  });
});

describeTargets("delivering once more", (target) => {
  test("sends the same event, signed anew, and tells what came of it", async () => {
    const own = account(target(), "again");
    const hook = await receiver();
    const { endpoint_id: id } = await own.subscribe(hook.url);
    await own.render();
    await own.advance(minute);
    const { secret } = (await own.call("POST", `/v3/webhooks/endpoints/${id}/rotate-secret`)).body.data;
    const [{ id: delivery }] = (await own.call("GET", log)).body.data;
    const { status, body } = await own.call("POST", `${log}/${delivery}/redeliver`);
    expect([status, body.data.attempts.map((each: Answer) => each.is_manual)]).toEqual([200, [false, true]]);
    const [first, second_] = hook.received;
    expect([second_?.body, second_?.headers["heygen-event-id"]]).toEqual([
      first?.body,
      first?.headers["heygen-event-id"],
    ]);
    expect(second_?.headers["heygen-signature"]).toBe(
      createHmac("sha256", secret)
        .update(second_?.body ?? "")
        .digest("hex"),
    );
  });

  test("ends the retries when it succeeds, and leaves them as they are when it fails", async () => {
    const own = account(target(), "again-waiting");
    const hook = await receiver(500);
    await own.subscribe(hook.url);
    await own.render();
    await own.advance(5 * second);
    const [{ id, next_attempt_at: next }] = (await own.call("GET", log)).body.data;
    const failed = (await own.call("POST", `${log}/${id}/redeliver`)).body.data;
    expect(failed).toMatchObject({ state: "waiting", next_attempt_at: next });
    hook.answer = 200;
    expect((await own.call("POST", `${log}/${id}/redeliver`)).body.data).toMatchObject({
      state: "delivered",
      next_attempt_at: null,
    });
    await own.advance(48 * hour);
    expect(hook.received).toHaveLength(3);
  });

  test("works for one that was given up, and keeps the log bounded", async () => {
    const own = account(target(), "again-given-up");
    const hook = await receiver(500);
    await own.subscribe(hook.url);
    await own.render();
    await own.advance(5 * second + 24 * hour);
    const [{ id, state, reason }] = (await own.call("GET", log)).body.data;
    expect([state, reason]).toEqual(["given_up", expect.stringContaining("24 hours")]);
    for (let count = 0; count < 45; count += 1) await own.call("POST", `${log}/${id}/redeliver`);
    const { data } = await own.call("GET", `${log}/${id}`).then(({ body }) => body);
    expect([data.state, data.attempts.length]).toEqual(["given_up", 50]);
    hook.answer = 200;
    expect((await own.call("POST", `${log}/${id}/redeliver`)).body.data.state).toBe("delivered");
  });

  test("is refused where there is nobody to send to", async () => {
    const own = account(target(), "again-nobody");
    const { endpoint_id: id } = await own.subscribe("https://hooks.example.com/heygen");
    await own.render();
    await own.advance(minute);
    const [{ id: delivery }] = (await own.call("GET", log)).body.data;
    const again = async (): Promise<Answer> => (await own.call("POST", `${log}/${delivery}/redeliver`)).body.error;
    expect((await again()).message).toContain("--allow-external-webhooks");
    await own.call("DELETE", `/v3/webhooks/endpoints/${id}`);
    expect(await again()).toMatchObject({ code: "conflict", message: "The endpoint was deleted." });
    expect((await own.call("POST", `${log}/nothing/redeliver`)).status).toBe(404);
  });
});

describeTargets("an endpoint that fails for a day", (target) => {
  const statusOf = async (own: ReturnType<typeof account>): Promise<string> =>
    (await own.call("GET", "/v3/webhooks/endpoints")).body.data[0].status;

  test("is disabled 24 hours after its first failure, is told nothing more, and a PATCH enables it again", async () => {
    const own = account(target(), "disabled");
    const hook = await receiver(500);
    const { endpoint_id: id } = await own.subscribe(hook.url);
    await own.render();
    await own.advance(5 * second + 24 * hour - 1);
    expect(await statusOf(own)).toBe("enabled");
    await own.advance(1);
    expect(await statusOf(own)).toBe("disabled");
    const before = hook.received.length;
    hook.answer = 200;
    const missed = await own.render();
    await own.advance(minute);
    expect(hook.received).toHaveLength(before);
    expect((await own.call("GET", `/v3/webhooks/events?entity_id=${missed}`)).body.data).toHaveLength(1);
    const [unsent] = (await own.call("GET", log)).body.data;
    expect(unsent).toMatchObject({ state: "not_sent", reason: "The endpoint is disabled." });
    const patched = await own.call("PATCH", `/v3/webhooks/endpoints/${id}`, { events: ["avatar_video.success"] });
    expect(patched.body.data.status).toBe("enabled");
    await own.call("POST", `${log}/${unsent.id}/redeliver`);
    await own.render();
    await own.advance(minute);
    expect(hook.received).toHaveLength(before + 2);
  });

  test("stays enabled if one delivery of the day succeeded", async () => {
    const own = account(target(), "disabled-not");
    const hook = await receiver(500);
    await own.subscribe(hook.url);
    await own.render();
    await own.advance(23 * hour);
    hook.answer = 200;
    await own.render();
    await own.advance(48 * hour);
    expect(await statusOf(own)).toBe("enabled");
  });

  test("can be had at once, by a control call", async () => {
    const own = account(target(), "disabled-now");
    const { endpoint_id: id } = await own.subscribe("http://127.0.0.1:9/hook");
    const { body } = await own.call("POST", `/__mock/webhooks/endpoints/${id}/disable`);
    expect(body.data).toMatchObject({ endpoint_id: id, status: "disabled", secret: null });
    expect(await statusOf(own)).toBe("disabled");
    expect((await own.call("POST", "/__mock/webhooks/endpoints/nothing/disable")).status).toBe(404);
  });
});

describe("a log that grows", () => {
  test("forgets the deliveries that ended longest ago, and none that is on its way", async () => {
    const { mock } = checkedMock({
      sender: { send: ({ url }) => Promise.resolve({ status: url.endsWith("/bad") ? 500 : 200 }) },
    });
    const own = account(targetOf(mock, "http://localhost", mock.fetch), "grows");
    await own.subscribe("http://127.0.0.1:9/good");
    const { endpoint_id: bad } = await own.subscribe("http://127.0.0.1:9/bad", { events: ["avatar_video.fail"] });
    const { webhooks } = mock.world("grows");
    const waiting = await webhooks.sendTest("avatar_video.fail", { endpointId: bad });
    const first = await webhooks.sendTest("avatar_video.success");
    for (let count = 0; count < 1000; count += 1) await webhooks.sendTest("avatar_video.success");
    expect(webhooks.deliveries({ state: "delivered" })).toHaveLength(1000);
    expect(webhooks.delivery(waiting.deliveries[0]?.id ?? "").state).toBe("waiting");
    expect(() => webhooks.delivery(first.deliveries[0]?.id ?? "")).toThrow("forgotten");
  });
});
