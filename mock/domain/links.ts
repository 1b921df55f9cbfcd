/**
 * Presigned addresses, as a CDN gives them out: `?Expires=…&Signature=…&Key-Pair-Id=…`. Each view of a record signs
 * anew, from its own instant on; the files behind are the same. One signature stands for a file and what lies beside
 * it under the same name (`….mp4`, `….srt`, `….vtt`).
 */

/** For how long an address works: 7 days of the world's time. */
export const linkMs: number = 7 * 24 * 60 * 60 * 1000;

/** Says which key signed. There is one. */
export const keyPairId = "KMOCK";

/** The secret part of a signature: what is signed, and until when, to text that nobody else can make. */
export type Sign = (stem: string, expires: string) => string;

/** A path without the ending of its file. */
function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, "");
}

/** The query that makes the files under a name work for `linkMs` from `now` on. */
export function signedQuery(stem: string, { now, sign }: { readonly now: number; readonly sign: Sign }): string {
  const expires = String(Math.floor((now + linkMs) / 1000));
  return `?Expires=${expires}&Signature=${sign(stem, expires)}&Key-Pair-Id=${keyPairId}`;
}

export type LinkState = "valid" | "unsigned" | "tampered" | "expired";

/** A signature is checked before its age: whoever changes `Expires` is told of the signature. */
export function linkState(
  path: string,
  query: (name: string) => string | undefined,
  { now, sign }: { readonly now: number; readonly sign: Sign },
): LinkState {
  const [expires, signature, key] = [query("Expires"), query("Signature"), query("Key-Pair-Id")];
  if (expires === undefined || signature === undefined || key === undefined) return "unsigned";
  if (key !== keyPairId || signature !== sign(stemOf(path), expires)) return "tampered";
  return now < Number(expires) * 1000 ? "valid" : "expired";
}
