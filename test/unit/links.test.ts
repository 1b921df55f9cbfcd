/** Which files a signature stands for, and for how long. */
import { expect, test } from "vitest";
import type { LinkState, Sign } from "../../mock/domain/links.ts";
import { linkMs, linkState, signedQuery } from "../../mock/domain/links.ts";
import { signer } from "../../mock/world/links.ts";
import { worldOf } from "../support/worlds.ts";

const sign: Sign = (stem, expires) => `<${stem}|${expires}>`;
const now = 1_000_500;
const stateOf = (path: string, query: string, at: number = now): LinkState => {
  const params = new URLSearchParams(query);
  return linkState(path, (name) => params.get(name) ?? undefined, { now: at, sign });
};
const query = signedQuery("/media/v1.2/videos/a.b", { now, sign });

test("one signature stands for all files of a name, and for no other name", () => {
  for (const ending of ["mp4", "srt", "vtt"]) expect(stateOf(`/media/v1.2/videos/a.b.${ending}`, query)).toBe("valid");
  for (const path of ["/media/v1.2/videos/a", "/media/v1.2/videos/a.mp4", "/media/v1.2/videos/b.mp4", "/media/v1.mp4"])
    expect([path, stateOf(path, query)]).toEqual([path, "tampered"]);
});

test("a point in a folder's name ends no file's name", () => {
  const plain = signedQuery("/media/v1.2/videos/a", { now, sign });
  expect(stateOf("/media/v1.2/videos/a", plain)).toBe("valid");
});

test("it lasts 7 days, to the second that began before", () => {
  const ends = Math.floor((now + linkMs) / 1000) * 1000;
  expect(stateOf("/media/v1.2/videos/a.b.mp4", query, ends - 1)).toBe("valid");
  expect(stateOf("/media/v1.2/videos/a.b.mp4", query, ends)).toBe("expired");
});

test.each(["Expires", "Signature", "Key-Pair-Id"])("without its %s an address is not signed", (name) => {
  const params = new URLSearchParams(query);
  params.delete(name);
  expect(stateOf("/media/v1.2/videos/a.b.mp4", String(params))).toBe("unsigned");
});

test.each(["Expires", "Signature", "Key-Pair-Id"])("a changed %s is told of before its age", (name) => {
  const params = new URLSearchParams(query);
  params.set(name, "1");
  expect(stateOf("/media/v1.2/videos/a.b.mp4", String(params), now + 2 * linkMs)).toBe("tampered");
});

test("a world signs a name once for as long as it lasts, and remembers the thousand that it signed last", () => {
  let signed = 0;
  const { key, ...rest } = worldOf();
  const world = {
    ...rest,
    get key() {
      signed += 1;
      return key;
    },
  };
  const first = signer(world)("a", "1");
  expect([signer(world)("a", "1"), signed]).toEqual([first, 1]);
  const later = signer(world)("a", "2");
  expect(new Set([first, later, signer(world)("b", "1")]).size).toBe(3);
  for (let other = 0; other < 998; other += 1) signer(world)(`other${other}`, "1");
  signer(world)("a", "2");
  expect(signed).toBe(1001);
  signer(world)("one too many", "1");
  signer(world)("b", "1");
  expect(signed).toBe(1002);
  // Signed anew, and signed alike.
  expect([signer(world)("a", "2"), signed]).toEqual([later, 1003]);
});
