import { hexOf } from "./catalogue/random.ts";

/** Of something that belongs to a run: `draft`, `image`, `video`, or a file by its number. */
export function resourceId(runId: string, part: string): string {
  return `res_${hexOf(`${runId}/${part}`).slice(0, 16)}`;
}
