import { expect, test } from "vitest";
import { freshApi } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("the current user", (target) => {
  test("pays from the wallet with an API key", async () => {
    expect((await freshApi(target()).get("/v3/users/me")).data).toMatchObject({
      billing_type: "wallet",
      wallet: { currency: "usd" },
      subscription: null,
      usage_based: null,
    });
  });

  test("pays by plan with a bearer token", async () => {
    const answer = await target().fetch("/v3/users/me", { headers: { authorization: "Bearer somebody" } });
    expect((await answer.json()).data).toMatchObject({
      billing_type: "subscription",
      wallet: null,
      subscription: {
        plan: "creator",
        credits: { premium_credits: { remaining: expect.any(Number), resets_at: null }, add_on_credits: null },
      },
    });
  });

  test("is another for each key, and never shows the key", async () => {
    const [one, other] = [
      await freshApi(target(), "secret-one").get("/v3/users/me"),
      await freshApi(target(), "secret-other").get("/v3/users/me"),
    ];
    expect(one.data.username).not.toBe(other.data.username);
    expect(JSON.stringify([one.body, other.body])).not.toContain("secret");
  });

  test("stays the same across requests and after a reset", async () => {
    const own = freshApi(target());
    const { body } = await own.get("/v3/users/me");
    own.world.reset();
    expect((await own.get("/v3/users/me")).body).toEqual(body);
  });
});
