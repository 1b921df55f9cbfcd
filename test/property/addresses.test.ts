/**
 * Which hosts are private, against an oracle that shares nothing with the mock: Node's own lists of address ranges, and
 * the numbers that every spelling was made from.
 */

import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPrivateHost } from "../../mock/domain/addresses.ts";

const home = new BlockList();
for (const [first, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  home.addSubnet(first, bits, "ipv4");
home.addAddress("::", "ipv6");
home.addAddress("::1", "ipv6");
home.addSubnet("fc00::", 7, "ipv6");
home.addSubnet("fe80::", 10, "ipv6");

type Bytes = readonly [number, number, number, number];

const byte = fc.nat(255);
/** Every second one at the edge of a range, where mistakes are made. */
const ipv4: fc.Arbitrary<Bytes> = fc.oneof(
  fc.tuple(byte, byte, byte, byte),
  fc.tuple(
    fc.constantFrom(0, 1, 9, 10, 11, 126, 127, 128, 169, 172, 192),
    fc.constantFrom(0, 15, 16, 31, 32, 167, 168, 169, 253, 254, 255),
    byte,
    fc.constantFrom(0, 1, 255),
  ),
);
const dotted = (bytes: Bytes): string => bytes.join(".");
const isHome = (bytes: Bytes): boolean => home.check(dotted(bytes), "ipv4");

/** One number as an old resolver reads it: decimal, octal or hexadecimal, with zeros before it. */
const spelled = (value: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(String(value)),
    fc.nat(3).map((zeros) => `0${"0".repeat(zeros)}${value.toString(8)}`),
    fc.tuple(fc.constantFrom("0x", "0X"), fc.nat(3), fc.boolean()).map(([mark, zeros, isUpper]) => {
      const digits = value.toString(16);
      return mark + "0".repeat(zeros) + (isUpper ? digits.toUpperCase() : digits);
    }),
  );

/** The last of one to four numbers stands for all bytes that are left. */
const spellings = (bytes: Bytes): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 4 }).chain((count) => {
    const rest = bytes.slice(count - 1).reduce((sum, each) => sum * 256 + each, 0);
    return fc
      .tuple(...[...bytes.slice(0, count - 1), rest].map(spelled), fc.constantFrom("", "."))
      .map((parts) => parts.slice(0, -1).join(".") + (parts.at(-1) ?? ""));
  });

/** Eight groups: whole, with zeros left out at any run of them, in either case, the last two as dotted numbers or not. */
const ipv6Spellings = (groups: readonly number[]): fc.Arbitrary<string> =>
  fc
    .record({ isUpper: fc.boolean(), isPadded: fc.boolean(), isDotted: fc.boolean(), cut: fc.nat(7) })
    .map(({ isUpper, isPadded, isDotted, cut }) => {
      const texts = groups.map((group) => group.toString(16).padStart(isPadded ? 4 : 1, "0"));
      const [high = 0, low = 0] = groups.slice(6);
      if (isDotted) texts.splice(6, 2, [high >> 8, high & 255, low >> 8, low & 255].join("."));
      let end = cut;
      while (end < texts.length && /^0+$/.test(texts[end] ?? "")) end += 1;
      const text = end === cut ? texts.join(":") : `${texts.slice(0, cut).join(":")}::${texts.slice(end).join(":")}`;
      return `[${isUpper ? text.toUpperCase() : text}]`;
    });

const halves = ([a, b, c, d]: Bytes): readonly [number, number] => [a * 256 + b, c * 256 + d];
const wrappings: Readonly<Record<string, (bytes: Bytes, rest: number) => readonly number[]>> = {
  mapped: (bytes) => [0, 0, 0, 0, 0, 0xffff, ...halves(bytes)],
  translated: (bytes) => [0, 0, 0, 0, 0xffff, 0, ...halves(bytes)],
  compatible: (bytes) => [0, 0, 0, 0, 0, 0, ...halves(bytes)],
  NAT64: (bytes) => [0x64, 0xff9b, 0, 0, 0, 0, ...halves(bytes)],
  "6to4": (bytes, rest) => [0x2002, ...halves(bytes), rest, 0, 0, 0, rest],
};

const around = fc.record({
  scheme: fc.constantFrom("http://", "HTTPS://", "http:\\\\", "https:"),
  user: fc.constantFrom("", "user@", "127.0.0.1@", "user:pass@"),
  port: fc.constantFrom("", ":1", ":8443"),
  path: fc.constantFrom("", "/", "/hook?at=127.0.0.1#localhost"),
});
const judge = ({ scheme, user, port, path }: typeof around extends fc.Arbitrary<infer T> ? T : never, host: string) =>
  isPrivateHost(new URL(scheme + user + host + port + path).hostname);

describe("a host is private exactly where the address that it means is", () => {
  test("in every spelling of an IPv4 address", () => {
    const cases = ipv4.chain((bytes) => fc.tuple(fc.constant(bytes), spellings(bytes), around));
    fc.assert(
      fc.property(cases, ([bytes, host, rest]) => {
        expect(judge(rest, host)).toBe(isHome(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(Object.entries(wrappings))("in every spelling of an IPv4 address inside of IPv6: %s", (_, wrap) => {
    const cases = fc
      .tuple(ipv4, fc.nat(0xffff))
      .chain(([bytes, rest]) => fc.tuple(fc.constant(bytes), ipv6Spellings(wrap(bytes, rest)), around));
    fc.assert(
      fc.property(cases, ([bytes, host, rest]) => {
        expect(judge(rest, host)).toBe(isHome(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  test("in every spelling of any other IPv6 address", () => {
    const group = fc.nat(0xffff);
    const first = fc.oneof(
      fc.integer({ min: 1, max: 0xffff }),
      fc.constantFrom(0xfbff, 0xfc00, 0xfdff, 0xfe00, 0xfe7f, 0xfe80, 0xfebf, 0xfec0, 0xff02, 0x2001),
    );
    const groups = fc
      .tuple(first, fc.array(fc.oneof(fc.constant(0), group), { minLength: 7, maxLength: 7 }))
      .map(([head, tail]) => [head, ...tail])
      .filter(([head, second]) => head !== 0x2002 && !(head === 0x64 && second === 0xff9b));
    const cases = groups.chain((each) => fc.tuple(fc.constant(each), ipv6Spellings(each), around));
    fc.assert(
      fc.property(cases, ([each, host, rest]) => {
        const plain = each.map((part) => part.toString(16)).join(":");
        expect(judge(rest, host)).toBe(home.check(plain, "ipv6"));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("no address", () => {
  test.each(["http://[fe80::1%25eth0]/", "http://[fe80::1%eth0]/", "http://1.2.3.256/", "http://[::ffff:1.2.3]/"])(
    "is what %s means, with a zone or with numbers that do not exist",
    (text) => {
      expect(URL.canParse(text)).toBe(false);
    },
  );
});
