/** Receivers that the mock brings along: what they believe, show and answer, and who may look. */

import { createHmac } from "node:crypto";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { account, minute, second, video } from "../support/account.ts";
import type { Api } from "../support/api.ts";
import { createVideo, freshApi } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

describeTargets("an inbox", (target) => {
  /** A world with an endpoint that leads to its inbox. */
  async function subscribed(): Promise<{
    own: Api;
    secret: string;
    read: () => Promise<Answer>;
    path: string;
    url: string;
  }> {
    const own = freshApi(target());
    const { url } = (await own.get("/__mock/inbox/orders")).data;
    const { secret } = (await own.post("/v3/webhooks/endpoints", { url })).data;
    return {
      own,
      secret,
      url,
      path: url.slice(target().url.length),
      read: async () => (await own.get("/__mock/inbox/orders")).data,
    };
  }
  const tell = async (own: Api, body: object): Promise<Answer> =>
    (
      await own.fetch("/__mock/inbox/orders/answer", {
        method: "PUT",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      })
    ).json();

  test("shows what came, whether it can be believed, and whether it came before", async () => {
    const { own, read } = await subscribed();
    const id = await createVideo(own);
    await own.post("/__mock/clock/advance", { ms: minute });
    const { messages, total } = await read();
    expect(total).toBe(1);
    expect(messages).toMatchObject([
      {
        number: 1,
        verdict: "verified",
        signature: "valid",
        timestamp: "fresh",
        event_type: "avatar_video.success",
        event: { event_data: { video_id: id } },
        repeats: null,
        by_contract: true,
        answered: 200,
        is_cut: false,
      },
    ]);
    const [{ id: delivery }] = (await own.get("/__mock/webhooks/deliveries")).data;
    await own.post(`/__mock/webhooks/deliveries/${delivery}/redeliver`);
    expect((await read()).messages.map((each: Answer) => [each.number, each.repeats])).toEqual([
      [2, 1],
      [1, null],
    ]);
  });

  test("takes posts of anybody, and says of each what is wrong with it", async () => {
    const { own, secret, path, read } = await subscribed();
    const now = String(Math.floor(Date.now() / 1000));
    const post = async (body: string, headers: Record<string, string>): Promise<number> =>
      (await target().fetch(path, { method: "POST", body, headers: { "x-api-key": "invalid", ...headers } })).status;
    const signed = (body: string): string => createHmac("sha256", secret).update(body).digest("hex");
    const body = JSON.stringify({ event_type: "avatar_video.success", event_data: {} });
    expect(await post(body, { "heygen-signature": signed(body), "heygen-timestamp": now })).toBe(200);
    expect(await post(body, { "heygen-signature": signed(`${body} `), "heygen-timestamp": now })).toBe(200);
    expect(await post(body, { "heygen-signature": signed(body), "heygen-timestamp": "1000" })).toBe(200);
    expect(await post("no json", { authorization: "Basic secret" })).toBe(200);
    expect(
      (await read()).messages.map((each: Answer) => [each.verdict, each.signature, each.timestamp, each.by_contract]),
    ).toEqual([
      ["unsigned", "missing", "missing", null],
      ["failed", "valid", "stale", false],
      ["failed", "invalid", "fresh", false],
      ["verified", "valid", "fresh", false],
    ]);
    expect(JSON.stringify(await read())).not.toContain("Basic secret");
    expect((await own.get("/__mock/inbox")).data).toMatchObject([{ name: "orders", total: 4 }]);
  });

  test("is told to answer 500, to hang or to cut the connection, and comes back", async () => {
    const { own, read } = await subscribed();
    await tell(own, { status: 500, times: 1 });
    await createVideo(own);
    await own.post("/__mock/clock/advance", { ms: 5 * second });
    await tell(own, { hang: true, times: 1 });
    await own.post("/__mock/clock/advance", { ms: 5 * second });
    await tell(own, { reset: true, times: 1 });
    await own.post("/__mock/clock/advance", { ms: 10 * second });
    await tell(own, { delay_ms: 60_000, times: 1 });
    await own.post("/__mock/clock/advance", { ms: 20 * second });
    await own.post("/__mock/clock/advance", { ms: 40 * second });
    expect((await read()).messages.map((each: Answer) => each.answered)).toEqual([200, 200, "reset", "hang", 500]);
    const [{ state, attempts }] = (await own.get("/__mock/webhooks/deliveries")).data;
    expect([state, attempts.map((each: Answer) => each.status ?? each.error)]).toEqual([
      "delivered",
      [500, "no answer within 10000 ms", "the connection was cut without an answer", "no answer within 10000 ms", 200],
    ]);
    expect((await read()).answer).toEqual({ kind: "answer", status: 200, delay_ms: 0, times: null });
  });

  test("does so as many times as it was told, and tells how many are left", async () => {
    const { own, path, read } = await subscribed();
    await tell(own, { status: 503, times: 3 });
    const met: unknown[] = [];
    for (let posts = 0; posts < 4; posts += 1) {
      met.push((await read()).answer.times);
      met.push((await target().fetch(path, { method: "POST", body: "x" })).status);
    }
    expect(met).toEqual([3, 503, 2, 503, 1, 503, null, 200]);
  });

  test("does so to strangers as well", async () => {
    const { own, path } = await subscribed();
    const post = (init: RequestInit = {}): Promise<Response> =>
      target().fetch(path, { method: "POST", body: "x", ...init });
    await tell(own, { status: 418 });
    expect((await post()).status).toBe(418);
    await tell(own, { reset: true });
    await expect(post()).rejects.toThrow("fetch failed");
    await tell(own, { delay_ms: 5 });
    expect((await post()).status).toBe(200);
    await tell(own, { hang: true });
    const gone = new AbortController();
    const hanging = post({ signal: gone.signal });
    await expect(
      Promise.race([hanging, new Promise((resolve) => setImmediate(() => resolve("nothing yet")))]),
    ).resolves.toBe("nothing yet");
    gone.abort();
    await expect(hanging).rejects.toThrow();
  });

  test("is cleared, and forgets how it was to answer", async () => {
    const { own, path, read } = await subscribed();
    await tell(own, { status: 500 });
    await target().fetch(path, { method: "POST", body: "x" });
    expect((await own.remove("/__mock/inbox/orders")).data).toMatchObject({ total: 0, messages: [] });
    expect(await read()).toMatchObject({ total: 0, messages: [], answer: { status: 200 } });
  });

  test("belongs to one world; without a tag in the address it is the default one's", async () => {
    const { own, url, read } = await subscribed();
    expect(url).toMatch(/\?world=[0-9a-f]{32}$/);
    const other = freshApi(target());
    await target().fetch("/__mock/inbox/orders", { method: "POST", body: "for the default world" });
    expect([(await read()).total, (await other.get("/__mock/inbox/orders")).data.total]).toEqual([0, 0]);
    const common = (await target().call("GET", "/__mock/inbox/orders")).body.data;
    expect([common.total, common.url]).toEqual([1, `${target().url}/__mock/inbox/orders`]);
    expect((await target().call("GET", url.slice(target().url.length))).body.data.url).toBe(url);
    expect((await own.get("/__mock/inbox/orders?world=nobody")).verdict).toEqual([404, "not_found", "world"]);
    expect((await target().fetch("/__mock/inbox/orders?world=nobody", { method: "POST" })).status).toBe(404);
  });

  test("shows itself to people, with whatever was posted as harmless text", async () => {
    const { path, own } = await subscribed();
    await target().fetch(path, {
      method: "POST",
      body: '{"event_type":"<script>alert(1)</script>"}',
      headers: { "x-odd": "<b>" },
    });
    await createVideo(own);
    await own.post("/__mock/clock/advance", { ms: minute });
    const page = await target().fetch(path, { headers: { accept: "text/html,application/xhtml+xml" } });
    const text = await page.text();
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(text).toContain("Inbox");
    expect(text).toContain("verified");
    expect(text).toContain("unsigned");
    expect(text).toContain("&quot;video_id&quot;: &quot;");
    expect(text).not.toContain("<script>");
  });

  test("shows what is nested beyond all measure as the text that it is", async () => {
    const { path, read } = await subscribed();
    const body = "[".repeat(8000) + "]".repeat(8000);
    expect((await target().fetch(path, { method: "POST", body })).status).toBe(200);
    expect((await read()).messages).toMatchObject([{ event: null, body, by_contract: null }]);
    expect((await target().fetch(path, { headers: { accept: "text/html" } })).status).toBe(200);
  });

  test("is read by no page of another origin, and posted to by none", async () => {
    const { path } = await subscribed();
    const origin = "https://evil.example";
    expect((await target().fetch(path, { headers: { origin } })).status).toBe(403);
    expect((await target().fetch(path, { method: "POST", body: "x", headers: { origin } })).status).toBe(403);
    expect((await target().fetch(path)).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("refuses what it cannot do, and too much", async () => {
    const { own, path } = await subscribed();
    expect((await tell(own, { status: 500, hang: true })).error).toMatchObject({ param: "hang" });
    expect((await tell(own, { status: 200, reset: true })).error).toMatchObject({ param: "reset" });
    expect((await tell(own, { hang: true, delay_ms: 5 })).error).toMatchObject({ param: "delay_ms" });
    expect((await tell(own, { status: 99 })).error).toMatchObject({ param: "status" });
    expect((await own.get("/__mock/inbox/a%20b")).verdict).toEqual([400, "invalid_parameter", "name"]);
    expect((await target().fetch(path, { method: "POST", body: "x".repeat(1024 * 1024 + 1) })).status).toBe(413);
  });

  test("keeps the latest hundred messages, the beginnings of long ones, and there are fifty inboxes", async () => {
    const { own, path, read } = await subscribed();
    for (let count = 0; count < 101; count += 1) await target().fetch(path, { method: "POST", body: "x" });
    await target().fetch(path, { method: "POST", body: "y".repeat(20_000) });
    const { total, messages } = await read();
    expect([total, messages.length, messages[0].body.length, messages[0].is_cut]).toEqual([102, 100, 16_384, true]);
    for (let count = 1; count < 50; count += 1)
      await target().fetch(path.replace("orders", `o${count}`), { method: "POST" });
    expect((await own.get("/__mock/inbox")).data).toHaveLength(50);
    expect((await target().fetch(path.replace("orders", "more"), { method: "POST" })).status).toBe(409);
  });
});

describe("an inbox by its names", () => {
  test("gets what a mock without a port sends it, and behind a public URL as well", async () => {
    for (const publicUrl of [undefined, "https://mock.example.com/heygen"]) {
      const { mock } = checkedMock({ ...(publicUrl !== undefined && { publicUrl }) });
      const own = account(targetOf(mock, "http://localhost", mock.fetch), "names");
      const inbox = mock.world("names").inbox("orders");
      await own.subscribe(inbox.url);
      await own.render();
      await own.advance(minute);
      expect(inbox.messages()).toMatchObject([{ verdict: "verified" }]);
    }
  });

  test("takes posts through a tunnel, under a name that the rest of the control API refuses", async () => {
    const { mock } = checkedMock();
    const base = "https://tunnel.example.com";
    expect((await mock.fetch(`${base}/__mock/inbox/orders`, { method: "POST", body: "x" })).status).toBe(200);
    expect((await mock.fetch(`${base}/__mock/inbox/orders`)).status).toBe(403);
    expect((await mock.fetch(`${base}/__mock/inbox/orders`, { method: "DELETE" })).status).toBe(403);
    expect((await mock.fetch(`${base}/__mock/reset`, { method: "POST" })).status).toBe(403);
    expect(mock.world("mock_demo").inbox("orders").messages()).toHaveLength(1);
  });

  test("of another mock is reached through the network", async () => {
    const there = createMock({ frozen: true });
    const server = await listen(there, { port: 0 });
    const { mock } = checkedMock();
    const own = account(targetOf(mock, "http://localhost", mock.fetch), "mock_demo");
    await own.subscribe(`${server.url}/__mock/inbox/orders`);
    await own.render();
    await own.advance(minute);
    expect(there.world("mock_demo").inbox("orders").messages()).toMatchObject([
      { verdict: "unknown", event_type: "avatar_video.success" },
    ]);
    expect(mock.world("mock_demo").inbox("orders").messages()).toEqual([]);
    await server.close({ graceMs: 100 });
  });

  test("that hangs does not keep the server from closing, nor does a caller that goes away halfway harm it", async () => {
    const mock = createMock({ frozen: true });
    const server = await listen(mock, { port: 0 });
    mock.world("mock_demo").inbox("orders").answer({ hang: true });
    const hanging = fetch(`${server.url}/__mock/inbox/orders`, { method: "POST", body: "x" }).catch(
      (error: unknown) => error,
    );
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => {
        socket.write("POST /__mock/inbox/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nhalf", () => {
          socket.destroy();
          resolve();
        });
      });
    });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close({ graceMs: 50 });
    expect(await hanging).toBeInstanceOf(TypeError);
  });
});

test.each(["http://localhost:4394", "http://127.0.0.1:5000", "http://[::1]:5000"])(
  "an inbox whose address was asked for by way of %s is reached without a network, and hangs for no real time",
  async (base) => {
    const sent: string[] = [];
    const send = async ({ url }: { readonly url: string }): Promise<{ readonly error: string }> => {
      sent.push(url);
      return { error: "nothing is there" };
    };
    const { mock } = checkedMock({ sender: { send } });
    mock.setOrigin("http://127.0.0.1:4394");
    const headers = { "x-api-key": "mock_demo", "content-type": "application/json" };
    // As a server hands requests on: under the name that their caller used.
    const ask = async (method: string, path: string, body?: object): Promise<Answer> =>
      (
        await mock.handle(new Request(base + path, { method, headers, body: body ? JSON.stringify(body) : null }))
      ).json();
    // Of this machine both names are known; others are once an address is told by them.
    const url = base.includes("localhost")
      ? `${base}/__mock/inbox/orders`
      : ((await ask("GET", "/__mock/inbox/orders")).data as { readonly url: string }).url;
    await ask("PUT", "/__mock/inbox/orders/answer", { hang: true, times: 1 });
    await ask("POST", "/v3/webhooks/endpoints", { url });
    await ask("POST", "/v3/videos", video);
    await ask("POST", "/__mock/clock/advance", { ms: 60 * minute });
    const { messages } = (await ask("GET", "/__mock/inbox/orders")).data as { readonly messages: readonly Answer[] };
    expect(messages.map(({ answered }) => answered)).toEqual([200, "hang"]);
    expect(sent).toEqual([]);
  },
);
