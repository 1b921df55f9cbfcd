/** `heygen-v3/node`: files on the disk. Every export of that entry, the only one of the client that needs Node. */
export { checksumOf, fileFrom } from "./fileFrom.ts";
export { saveVideo } from "./saveVideo.ts";
export type { SavedVideo, SaveOptions } from "./saveVideo.ts";
