/**
 * IP addresses, as `URL` writes them. An IPv6 address may carry an IPv4 one that the packets end at: it is as private as
 * that one, so that no wrapping makes a public host look like a neighbour.
 */

/** undefined: no four numbers, as in 127.example.com, which anybody can register. */
export function readIPv4(text: string): number | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return undefined;
  const bytes = match.slice(1).map(Number);
  return bytes.some((byte) => byte > 255) ? undefined : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

const privateIPv4: readonly { readonly first: number; readonly size: number }[] = [
  // 0.0.0.0/8, 10.0.0.0/8, 127.0.0.0/8
  { first: 0x00_00_00_00, size: 2 ** 24 },
  { first: 0x0a_00_00_00, size: 2 ** 24 },
  { first: 0x7f_00_00_00, size: 2 ** 24 },
  // 169.254.0.0/16, 172.16.0.0/12, 192.168.0.0/16
  { first: 0xa9_fe_00_00, size: 2 ** 16 },
  { first: 0xac_10_00_00, size: 2 ** 20 },
  { first: 0xc0_a8_00_00, size: 2 ** 16 },
];

export function isPrivateIPv4(address: number): boolean {
  return privateIPv4.some(({ first, size }) => address >= first && address < first + size);
}

/** Where an IPv4 address stands in IPv6 ones that begin so; the eight groups of an address count from 0. */
const wrappings: readonly { readonly prefix: readonly number[]; readonly at: number }[] = [
  // ::ffff:a.b.c.d, which sockets take for a.b.c.d; and ::ffff:0:a.b.c.d, its translated form (RFC 4291, 2765).
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { prefix: [0, 0, 0, 0, 0xffff, 0], at: 6 },
  // NAT64 (RFC 6052), which leads to the IPv4 host behind a gateway.
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  // 6to4 (RFC 3056): the router that the packets go to.
  { prefix: [0x2002], at: 1 },
  // ::a.b.c.d, long out of use (RFC 4291). Loopback and "any" begin so, too, and are as private as 0.0.0.1 and 0.0.0.0.
  { prefix: [0, 0, 0, 0, 0, 0], at: 6 },
];

/** @param text without brackets */
export function isPrivateIPv6(text: string): boolean {
  const groups = groupsOf(text);
  const [first = 0] = groups;
  if ((first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80) return true;
  const wrapping = wrappings.find(({ prefix }) => prefix.every((group, index) => group === groups[index]));
  if (wrapping === undefined) return false;
  const [high = 0, low = 0] = groups.slice(wrapping.at, wrapping.at + 2);
  return isPrivateIPv4(high * 65_536 + low);
}

/** Eight numbers, the zeros that `::` stands for among them. */
function groupsOf(text: string): readonly number[] {
  const [head = [], tail = []] = text
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""))
    .map((part) => part.map((group) => Number.parseInt(group, 16)));
  return text.includes("::") ? [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail] : head;
}
