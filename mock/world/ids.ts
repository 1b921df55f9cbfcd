/** Identifiers and tokens: all from a cryptographic digest of seed, world and number, so that a run can be repeated and nobody can guess. */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** As a policy for scripts wants it. */
export function scriptHash(script: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(script))));
}

/** 64 lower-case hex characters. Parts cannot run into each other: each is preceded by its length. */
export function digest(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join(""))));
}
