/** Events that wait for their turn at a receiver that is slow. */

import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { WorldHandle } from "../../mock/index.ts";
import { fakeClock } from "../../mock/index.ts";
import { account, minute, second } from "../support/account.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, start, targetOf } from "../support/targets.ts";

describe("while a post is under way", () => {
  /** Posts to a path of one host are held until the test lets them go. */
  function held(key: string): {
    own: ReturnType<typeof account>;
    clock: WorldHandle["clock"];
    posts: { readonly path: string; readonly body: Answer; readonly signature: string | undefined }[];
    release: () => Promise<void>;
  } {
    const posts: ReturnType<typeof held>["posts"] = [];
    let waiting: (() => void)[] = [];
    const { mock } = checkedMock({
      sender: {
        send: async ({ url, headers, body }) => {
          const { pathname } = new URL(url);
          posts.push({ path: pathname, body: JSON.parse(body), signature: headers["Heygen-Signature"] });
          if (pathname === "/held") await new Promise<void>((resolve) => waiting.push(resolve));
          return { status: 200 };
        },
      },
    });
    return {
      own: account(targetOf(mock, "http://localhost", mock.fetch), key),
      clock: mock.world(key).clock,
      posts,
      release: async () => {
        for (const letGo of waiting.splice(0)) letGo();
        waiting = [];
        // A turn of the event loop: the next post in the queue begins.
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
  }

  test("its receiver hears of everything else in order, one at a time, and its neighbour on the host at once", async () => {
    const { own, clock, posts, release } = held("in-order");
    await own.subscribe("http://127.0.0.1:9/held");
    await own.subscribe("http://127.0.0.1:9/free");
    const ids = [];
    for (let count = 0; count < 20; count += 1) ids.push(await own.render());
    const advanced = clock.advance(minute);
    await release();
    const to = (path: string): unknown[] =>
      posts.filter((post) => post.path === path).map(({ body }) => body.event_data.video_id);
    expect(to("/free")).toEqual(ids);
    for (let count = 2; count <= ids.length; count += 1) {
      expect(to("/held").length).toBeLessThanOrEqual(count);
      await release();
    }
    await release();
    await advanced;
    expect(to("/held")).toEqual(ids);
  });

  test("a new secret signs all that was waiting, and a deleted endpoint gets none of it", async () => {
    const { own, clock, posts, release } = held("changed-meanwhile");
    const { endpoint_id: id } = await own.subscribe("http://127.0.0.1:9/held");
    for (let count = 0; count < 4; count += 1) await own.render();
    const advanced = clock.advance(minute);
    await release();
    const { secret } = (await own.call("POST", `/v3/webhooks/endpoints/${id}/rotate-secret`)).body.data;
    const before = posts.length;
    await release();
    for (const { body, signature } of posts.slice(before))
      expect(signature).toBe(createHmac("sha256", secret).update(JSON.stringify(body)).digest("hex"));
    expect(posts.length).toBe(before + 1);
    await own.call("DELETE", `/v3/webhooks/endpoints/${id}`);
    await release();
    await advanced;
    expect(posts.length).toBe(before + 1);
  });

  test("the pause before the next attempt counts from its end", async () => {
    const real = fakeClock(start);
    const at: number[] = [];
    const { mock } = checkedMock({
      clock: real,
      frozen: false,
      sender: {
        send: () => {
          at.push(real.now() - start);
          // The receiver lets the attempt time out.
          real.advance(10 * second);
          return Promise.resolve({ error: "no answer within 10000 ms" });
        },
      },
    });
    const own = account(targetOf(mock, "http://localhost", mock.fetch), "pauses");
    await own.subscribe("http://127.0.0.1:9/slow");
    await own.render();
    for (let count = 0; count < 200; count += 1) {
      real.advance(second);
      await own.call("GET", "/v3/users/me");
    }
    const pauses = at.slice(1).map((instant, index) => instant - (at[index] ?? 0) - 10 * second);
    expect(pauses.slice(0, 3)).toEqual([5 * second, 10 * second, 20 * second]);
  });
});
