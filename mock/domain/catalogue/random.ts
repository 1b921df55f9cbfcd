/**
 * Repeatable chance: everything follows from a text (the seed), so the same seed gives the same world on every
 * machine. Not for secrets. The hash runs four FNV-1a lanes over the text and mixes them into each other; the
 * generator is a small counter-based one (sfc32), which passes the usual statistical tests and needs no BigInt.
 */

type Lanes = readonly [number, number, number, number];

const prime = 16777619;

function avalanche(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hashLanes(text: string): Lanes {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  let c = 0x3c6ef372;
  let d = 0xdaa66d2b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, prime);
    b = Math.imul(b ^ (unit + 0x51), prime) ^ (b >>> 15);
    c = Math.imul(c ^ (unit * 3 + 7), prime) ^ (c >>> 13);
    d = Math.imul(d ^ (unit ^ 0x5a5a), prime) ^ (d >>> 17);
  }
  a = avalanche(a ^ text.length);
  b = avalanche(b ^ a);
  c = avalanche(c ^ b);
  d = avalanche(d ^ c);
  return [avalanche(a ^ d), b, c, d];
}

/** An unsigned 32-bit number that follows from the text. */
export function hashOf(text: string): number {
  return hashLanes(text)[0];
}

/** 32 lower-case hex digits that follow from the text. */
export function hexOf(text: string): string {
  return hashLanes(text)
    .map((lane) => lane.toString(16).padStart(8, "0"))
    .join("");
}

export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  /** One of the items; throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** A new list of the same items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

export function createRandom(seed: string): Random {
  let [a, b, c, d] = hashLanes(seed);

  function next(): number {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }

  function below(limit: number): number {
    return Math.floor((next() / 0x1_0000_0000) * limit);
  }

  function pick<T>(items: readonly T[]): T {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from.");
    return item;
  }

  function shuffled<T>(items: readonly T[]): T[] {
    const rest = [...items];
    const order: T[] = [];
    while (rest.length > 0) order.push(...rest.splice(below(rest.length), 1));
    return order;
  }

  return { below, pick, shuffled };
}
