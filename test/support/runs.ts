import fc from "fast-check";

/**
 * How often a property runs: `usual` times, more or less as the global configuration asks for more or less than
 * fast-check's own 100. A property that costs a second a run and one that costs a millisecond then grow alike.
 */
export function runs(usual: number): { readonly numRuns: number } {
  const factor = (fc.readConfigureGlobal()?.numRuns ?? 100) / 100;
  return { numRuns: Math.max(1, Math.ceil(usual * factor)) };
}

/** `npm run test:long`: hours are no object. */
export const isLong: boolean = process.env.LONG === "1";
