/** `heygen-v3/node`: files on the disk of a Node, Deno or Bun program. Every export of that entry. */
export { checksumOf, fileFrom } from "./fileFrom.ts";
export { saveVideo } from "./saveVideo.ts";
export type { SavedVideo, SaveOptions } from "./saveVideo.ts";
