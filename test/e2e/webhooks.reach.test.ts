/** Which addresses are called is asked before each attempt, and not only when something happens. */

import { describe, expect, test } from "vitest";
import { account, hour } from "../support/account.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

describe("a delivery that waits for its next attempt", () => {
  const log = "/__mock/webhooks/deliveries";

  /** A sender that nobody hears, and what it was asked to call. */
  const deaf = (): { sent: string[]; sender: { send: (post: { url: string }) => Promise<{ status: number }> } } => {
    const sent: string[] = [];
    return { sent, sender: { send: async ({ url }) => ({ status: sent.push(url) && 500 }) } };
  };

  test("is not sent where its endpoint has moved out of reach, not by hand either, until that has moved back", async () => {
    const { sent, sender } = deaf();
    const { mock } = checkedMock({ sender });
    const own = account(targetOf(mock, "http://localhost", mock.fetch), "moved");
    const { endpoint_id: id } = await own.subscribe("http://127.0.0.1:9/near");
    const move = (url: string): Promise<unknown> => own.call("PATCH", `/v3/webhooks/endpoints/${id}`, { url });
    await own.render();
    await mock.world("moved").clock.runUntilIdle();
    expect(sent).toEqual(["http://127.0.0.1:9/near"]);
    await move("https://hooks.example.com/far");
    const [delivery] = (await own.call("GET", log)).body.data;
    const again = await own.call("POST", `${log}/${delivery.id}/redeliver`);
    expect([again.status, again.body.error.code]).toEqual([409, "conflict"]);
    expect(again.body.error.message).toContain("--allow-external-webhooks");
    await own.advance(24 * hour);
    const [after] = (await own.call("GET", log)).body.data;
    expect(after).toMatchObject({ state: "given_up", attempts: [{}] });
    await move("http://127.0.0.1:9/back");
    expect((await own.call("POST", `${log}/${delivery.id}/redeliver`)).status).toBe(200);
    expect(sent).toEqual(["http://127.0.0.1:9/near", "http://127.0.0.1:9/back"]);
  });

  test("does not take the reach of one mock along into another", async () => {
    const [wide, narrow] = [deaf(), deaf()];
    const { mock: here } = checkedMock({ sender: wide.sender, allowExternalWebhooks: true });
    const own = account(targetOf(here, "http://localhost", here.fetch), "loaded");
    await own.subscribe("https://hooks.example.com/far");
    await own.render();
    await here.world("loaded").clock.runUntilIdle();
    expect(wide.sent).toHaveLength(1);
    const { mock: there } = checkedMock({ sender: narrow.sender });
    const other = account(targetOf(there, "http://localhost", there.fetch), "loaded");
    await other.call("PUT", "/__mock/snapshot", (await own.call("GET", "/__mock/snapshot")).body);
    await other.advance(24 * hour);
    expect((await other.call("GET", log)).body.data).toMatchObject([{ state: "given_up" }]);
    expect(narrow.sent).toEqual([]);
  });
});
