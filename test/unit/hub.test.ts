import { expect, test } from "vitest";
import { createHub, type Watcher } from "../../mock/world/hub.ts";

function watcher(): Watcher & { readonly heard: string[] } {
  const heard: string[] = [];
  return { heard, wake: () => heard.push("wake"), closed: () => heard.push("closed") };
}

test("who watches a world hears of it, and of no other, until they leave", () => {
  const hub = createHub();
  const [here, beside, there] = [watcher(), watcher(), watcher()];
  hub.tell("a");
  const leave = hub.watch("a", here);
  hub.watch("a", beside);
  hub.watch("b", there);
  hub.tell("a");
  leave();
  hub.tell("a");
  expect([here.heard, beside.heard, there.heard]).toEqual([["wake"], ["wake", "wake"], []]);
});

test("a world is watched as long as somebody does, however often they leave", () => {
  const hub = createHub();
  const leave = [watcher(), watcher()].map((each) => hub.watch("a", each));
  expect([hub.isWatched("a"), hub.isWatched("b")]).toEqual([true, false]);
  leave[0]?.();
  leave[0]?.();
  expect(hub.isWatched("a")).toBe(true);
  leave[1]?.();
  expect(hub.isWatched("a")).toBe(false);
  const later = watcher();
  hub.watch("a", later);
  leave[1]?.();
  hub.tell("a");
  expect([hub.isWatched("a"), later.heard]).toEqual([true, ["wake"]]);
});

test("the end sends everybody home once, and who comes later at once", () => {
  const hub = createHub();
  const [one, two, late] = [watcher(), watcher(), watcher()];
  hub.watch("a", one);
  hub.watch("b", two);
  hub.close();
  hub.close();
  hub.tell("a");
  hub.watch("a", late)();
  expect([one.heard, two.heard, late.heard, hub.isWatched("a")]).toEqual([["closed"], ["closed"], ["closed"], false]);
});
