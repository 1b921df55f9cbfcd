/** FNV-1a over UTF-16 units: the same text gives the same number on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The seed of one law: it does not depend on which other laws a run tries. */
export function seedOf(seed: number, law: string): number {
  return hash(`${seed}/${law}`) | 0;
}
