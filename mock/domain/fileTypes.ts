/** Which kinds of files there are, told by their bytes: names and declared types are what a caller says, bytes are what is there. */

export type MediaKind = "image" | "video" | "audio";
export type AssetKind = MediaKind | "document" | "subtitle";

export interface FileType {
  readonly mimeType: string;
  readonly kind: AssetKind;
  readonly extension: string;
  /** Other names under which the type is announced. */
  readonly aliases: readonly string[];
  readonly isSeenIn: (head: Head) => boolean;
}

/** The first bytes of a file, and the same as text with one character a byte. */
interface Head {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const headBytes = 1024;

export const fileTypes: readonly FileType[] = [
  {
    mimeType: "image/png",
    kind: "image",
    extension: "png",
    aliases: [],
    isSeenIn: ({ text }) => text.startsWith("\u0089PNG\r\n\u001A\n"),
  },
  {
    mimeType: "image/jpeg",
    kind: "image",
    extension: "jpg",
    aliases: ["image/jpg", "image/pjpeg"],
    isSeenIn: ({ text }) => text.startsWith("\u00FF\u00D8\u00FF"),
  },
  {
    mimeType: "video/mp4",
    kind: "video",
    extension: "mp4",
    aliases: ["video/x-m4v"],
    isSeenIn: ({ text }) => text.startsWith("ftyp", 4) && !otherBrand.test(text.slice(8, 12)),
  },
  // Matroska begins in the same way; the name of the document type tells them apart.
  {
    mimeType: "video/webm",
    kind: "video",
    extension: "webm",
    aliases: [],
    isSeenIn: ({ text }) =>
      text.startsWith("\u001A\u0045\u00DF\u00A3") && text.slice(0, 64).includes("\u0042\u0082\u0084webm"),
  },
  {
    mimeType: "audio/mpeg",
    kind: "audio",
    extension: "mp3",
    aliases: ["audio/mp3", "audio/x-mp3", "audio/x-mpeg"],
    isSeenIn: ({ bytes, text }) => text.startsWith("ID3") || isMp3Frame(bytes),
  },
  {
    mimeType: "audio/wav",
    kind: "audio",
    extension: "wav",
    aliases: ["audio/x-wav", "audio/wave", "audio/vnd.wave", "audio/x-pn-wav"],
    isSeenIn: ({ text }) => text.startsWith("RIFF") && text.startsWith("WAVE", 8),
  },
  {
    mimeType: "application/pdf",
    kind: "document",
    extension: "pdf",
    aliases: ["application/x-pdf"],
    isSeenIn: ({ text }) => text.startsWith("%PDF-"),
  },
  {
    mimeType: "application/x-subrip",
    kind: "subtitle",
    extension: "srt",
    aliases: ["application/srt", "text/srt", "text/x-srt", "text/x-subrip"],
    isSeenIn: ({ text }) => firstCue.test(text),
  },
];

/** Files in the same container that are something else: QuickTime, HEIF and AVIF pictures, audio alone, 3GPP, raw photos. */
const otherBrand = /^(?:qt {2}|hei[cxms]|hev[cxms]|mif1|msf1|avi[fs]|M4[AB] |3g[2p].|crx )/;
/** A number, the times of a cue. A byte order mark may stand before it. */
const firstCue =
  /^(?:\u00EF\u00BB\u00BF)?\s*\d{1,9}[ \t]*\r?\n[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3} *--> *\d{1,3}:\d\d:\d\d[,.]\d{1,3}/;

/** Sync, a version that exists, layer III, a bit rate and a sample rate that exist. */
function isMp3Frame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const version = (second >> 3) & 3;
  const bitRate = third >> 4;
  return (
    first === 0xff &&
    (second & 0xe0) === 0xe0 &&
    version !== 1 &&
    ((second >> 1) & 3) === 1 &&
    bitRate !== 0 &&
    bitRate !== 15 &&
    ((third >> 2) & 3) !== 3
  );
}

/** undefined: none of the types that can be stored. */
export function detectFileType(bytes: Uint8Array): FileType | undefined {
  const head = bytes.subarray(0, headBytes);
  const text = String.fromCharCode(...head);
  return fileTypes.find(({ isSeenIn }) => isSeenIn({ bytes: head, text }));
}

/** The type that a media type names; parameters such as a charset do not count. */
export function fileTypeNamed(mediaType: string): FileType | undefined {
  const essence = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return fileTypes.find(({ mimeType, aliases }) => mimeType === essence || aliases.includes(essence));
}

export function extensionOf(mimeType: string): string {
  const type = fileTypeNamed(mimeType);
  if (type === undefined) throw new Error(`${mimeType} is no type that an asset can have.`);
  return type.extension;
}

export const acceptedTypes: string = fileTypes.map(({ extension }) => extension.toUpperCase()).join(", ");
