/** How far back a log remembers, and what it tells of that to whoever keeps it on a disk. */
import { expect, test } from "vitest";
import { createLog } from "../../mock/world/log.ts";

test("remembers at least as many as it is to, at most twice as many, and under the same numbers", () => {
  const log = createLog<string>(2);
  const lengths = ["a", "b", "c", "d", "e", "f", "g", "h"].map((item) => {
    log.add(item);
    return log.items.length;
  });
  expect(lengths).toEqual([1, 2, 3, 4, 2, 3, 4, 2]);
  expect(log.items).toEqual(["g", "h"]);
  expect([...log.stored.rows()]).toEqual([
    ["6", "g"],
    ["7", "h"],
  ]);
  expect([log.stored.read("7"), log.stored.read("5")]).toEqual(["h", undefined]);
});

test("tells of each that comes and each that is forgotten, and of no other", () => {
  const log = createLog<string>(2);
  for (const item of ["a", "b", "c", "d"]) log.add(item);
  const told: string[] = [];
  log.stored.watch((key) => told.push(key));
  log.add("e");
  expect(told).toEqual(["4", "0", "1", "2"]);
});

test("goes on with the numbers that it is given back", () => {
  const log = createLog<string>(2);
  log.stored.restore([
    ["10", "k"],
    ["9", "j"],
  ]);
  log.add("l");
  expect([...log.stored.rows()]).toEqual([
    ["9", "j"],
    ["10", "k"],
    ["11", "l"],
  ]);
});

test("that is given nothing back begins anew", () => {
  const log = createLog<string>(2);
  log.stored.restore([]);
  log.add("a");
  expect([...log.stored.rows()]).toEqual([["0", "a"]]);
});
