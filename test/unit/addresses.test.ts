import { describe, expect, test } from "vitest";
import { isPrivateHost, isPublicHttps } from "../../mock/domain/addresses.ts";

describe("a host", () => {
  test.each([
    "localhost",
    "LOCALHOST",
    "app.localhost",
    "printer.local",
    "db.internal",
    "nas.lan",
    "router.home.arpa",
    "intranet",

    "127.0.0.1",
    "127.255.0.9",
    "10.0.0.1",
    "0.0.0.0",
    "192.168.1.1",
    "172.16.0.1",
    "172.31.255.255",
    "169.254.169.254",

    "[::1]",
    "[::]",
    "[fc00::1]",
    "[fd12:3456::1]",
    "[fe80::1]",
    "[febf::1]",
    "[::ffff:7f00:1]",
  ])("%s is private", (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  test.each([
    "example.com",
    "localhost.example.com",
    "mylocal.com",
    "10.example.com",
    "127.0.0.1.nip.io",
    "8.127.0.0.1",
    "internal.dev",
    "lan.party",

    "172.15.0.1",
    "172.32.0.0",
    "192.169.0.0",
    "169.253.0.1",
    "1.0.0.0",
    "11.0.0.0",
    "10.0.0.256",
    "8.8.8.8",
    "126.255.255.255",
    "128.0.0.0",

    "[2001:db8::1]",
    "[fec0::1]",
    "[2606:4700::1]",
  ])("%s is public", (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });

  test("is judged as a URL spells it, so that no other spelling of a private address gets by", () => {
    for (const address of [
      "http://0x7f000001/",
      "http://2130706433/",
      "http://127.1/",
      "http://0177.0.0.1/",
      "http://[0:0:0:0:0:0:0:1]/",
      "http://[::FFFF:127.0.0.1]/",
      "http://LocalHost/",
      "http://①②⑦.0.0.1/",
      "http://localhost./",
      "http://127.0.0.1./",
    ]) {
      expect([address, isPrivateHost(new URL(address).hostname)]).toEqual([address, true]);
    }
  });
});

describe("an address of a live callback", () => {
  test.each([
    ["https://example.com/hook", true],
    ["https://example.com:8443/hook", true],
    ["http://example.com/hook", false],
    ["https://127.0.0.1/hook", false],
    ["https://user:pass@localhost/hook", false],
    ["ftp://example.com/hook", false],
  ])("%s: %s", (address, isGood) => {
    expect(isPublicHttps(new URL(address))).toBe(isGood);
  });
});
