import { UsageError } from "./errors.ts";

/**
 * A file from base64 or base64url, with or without padding and line breaks, or from a `data:` URL, which names its media
 * type itself.
 *
 * @param contentType Media type; wins over that of a `data:` URL.
 * @throws UsageError when the text is none of these.
 */
export function fromBase64(text: string, contentType?: string): Blob {
  const url = /^data:([^,]*?)(; *base64)?,(.*)/is.exec(text);
  try {
    const content = url ? decodeURIComponent(url[3]!) : text;
    return new Blob([url && !url[2] ? content : decode(content)], { type: contentType ?? url?.[1] ?? "" });
  } catch (cause) {
    throw new UsageError("The text is neither base64 nor a data: URL.", { cause });
  }
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
