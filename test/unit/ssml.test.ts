/** Marked up text: what is said of it and for how long nothing is, piece by piece, and what is no markup at all. */
import { expect, test } from "vitest";
import { readSsml } from "../../mock/domain/ssml.ts";

const say = (text: string): object => ({ text });
const rest = (pauseMs: number): object => ({ pauseMs });

test.each([
  ["", []],
  ["<speak/>", []],
  ["<p>one</p>", [say("one")]],
  ['<mark time="1s"/>one', [say("one")]],
  ['one<break time="0s"/>two', [say("one"), say("two")]],
  ["one<!-- a <tag> -->two<? an order ?>three", [say("one"), say("two"), say("three")]],
  ["<s>one --></s>two ?>", [say("one -->"), say("two ?>")]],
  ["R&amp;D &lt;i&gt;", [say("R&D <i>")]],
  ["&#x10FFFF;&#1114111;", [say("\u{10ffff}\u{10ffff}")]],
])("%s is read as %j", (markup, pieces) => {
  expect(readSsml(markup)).toEqual(pieces);
});

test.each([
  "<!-- one>",
  "<? one>",
  "one</>",
  "<p>one</p/>",
  '<p>one</p lang="en">',
  "<p>one</p",
  "<p>one",
  "&nbsp;",
  "&#1114112;",
])("%s is not well formed", (markup) => {
  expect(readSsml(markup)).toBeUndefined();
});

test.each([
  ['time="1s"', 1000],
  ['strength="weak" time = "+1s"', 1000],
  ["time='\n1.25s '", 1250],
  ['time="999.6ms"', 1000],
  ['time=".125s"', 125],
  ['time="5000.4ms"', 5000],
  ['time="999999s"', 5000],
  ['strength="weak"', 250],
  ['lead-time="1s" x:time="2s" timeout="3s"', 250],
])("a break with %s lasts %i ms", (attributes, pauseMs) => {
  expect(readSsml(`<break ${attributes}/>`)).toEqual([rest(pauseMs)]);
});

test.each(["", "1", "about 1s", "1s or so", "-1s", "1,5s", ".s", "1.s", "1min", "1000000s"])(
  "a break takes no time of '%s'",
  (time) => {
    expect(readSsml(`<break time="${time}"/>`)).toBeUndefined();
  },
);
