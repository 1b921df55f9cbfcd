/** The inboxes of one world: how many there are, what they keep, and whom they believe. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { inboxCapacity, keptMessages } from "../../mock/domain/inbox.ts";
import { addMessage, clearInbox, findInbox, messagesOf, shownInboxes } from "../../mock/world/inboxes.ts";
import type { World } from "../../mock/world/world.ts";
import { freshApi } from "../support/api.ts";
import { checkedMock, targetOf } from "../support/targets.ts";
import { worldOf } from "../support/worlds.ts";

const post = {
  at: 0,
  headers: {},
  body: "{}",
  signature: "valid",
  timestamp: "fresh",
  endpointId: null,
  isByContract: null,
} as const;

function take(world: World, name: string, times = 1): void {
  for (let count = 0; count < times; count += 1) addMessage(world, findInbox(world, name), post);
}

const numbersOf = (world: World, name: string): readonly number[] =>
  messagesOf(world, findInbox(world, name)).map(({ number }) => number);

test.each([0, 1, keptMessages - 1, keptMessages, keptMessages + 1, 3 * keptMessages])(
  "after %i posts the latest are kept, oldest first, and nothing else of them, nor anything once they are cleared",
  (total) => {
    const world = worldOf();
    take(world, "other");
    take(world, "own", total);
    const kept = Array.from({ length: total }, (_, index) => index + 1).slice(-keptMessages);
    expect(numbersOf(world, "own")).toEqual(kept);
    expect(world.inboxMessages.size).toBe(kept.length + 1);
    clearInbox(world, "own");
    expect([numbersOf(world, "own"), world.inboxMessages.size, world.inboxes.size]).toEqual([[], 1, 1]);
    take(world, "own");
    expect([numbersOf(world, "own"), numbersOf(world, "other")]).toEqual([[1], [1]]);
  },
);

test("a world with as many inboxes as it may have takes posts to these, and to another once one is cleared", () => {
  const world = worldOf();
  for (let count = 0; count < inboxCapacity; count += 1) take(world, `box-${count}`);
  expect(() => take(world, "another")).toThrow("clear one of them first");
  take(world, "box-0");
  expect(numbersOf(world, "box-0")).toEqual([1, 2]);
  clearInbox(world, "box-1");
  take(world, "another");
  expect(numbersOf(world, "another")).toEqual([1]);
});

test("inboxes that something was sent to are shown by name, whether or not an endpoint leads there", () => {
  const world = worldOf();
  for (const name of ["b", "a"]) take(world, name);
  expect(shownInboxes(world, true).map(({ name, total }) => [name, total])).toEqual([
    ["a", 1],
    ["b", 1],
  ]);
});

test("an inbox believes the endpoints that lead to it, and none that leads to another", async () => {
  const { mock } = checkedMock();
  const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
  const [here, there] = [own.world.inbox("here"), own.world.inbox("there")];
  const body = '{"event_type":"avatar_video.success"}';
  for (const { url } of [here, there]) {
    const { secret } = (await own.post("/v3/webhooks/endpoints", { url })).data;
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    await own.fetch(here.url, { method: "POST", body, headers: { "heygen-signature": signature } });
  }
  expect(here.messages().map(({ signature }) => signature)).toEqual(["invalid", "valid"]);
});
