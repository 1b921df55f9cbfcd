/** Bytes as text, for JSON: standard base64, by what every platform has. */

const chunkSize = 0x80_00;

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  // A call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += chunkSize)
    text += String.fromCharCode(...bytes.subarray(start, start + chunkSize));
  return btoa(text);
}

/** @throws when it is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
