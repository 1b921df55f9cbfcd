/** Files of each type that can be stored, as small as they can be, and the ways to send them. */

import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Api, Reply } from "./api.ts";
import { replyOf, visit } from "./api.ts";
import type { Answer, Target } from "./targets.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Text with one byte a character, and bytes. */
export function bytesOf(...parts: readonly (string | Uint8Array)[]): Bytes {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))),
  );
}

export const pngHead = "\u0089PNG\r\n\u001A\n";
export const png: Bytes = bytesOf(pngHead, "IHDR and so on");
export const mp4: Bytes = bytesOf("\0\0\0\u0018ftypisom", "\0\0\u0002\0isomiso2");
export const wav: Bytes = bytesOf("RIFF\u0024\0\0\0WAVEfmt ", "\u0010\0\0\0");
export const srt: Bytes = bytesOf("1\r\n00:00:00,000 --> 00:00:01,500\r\nWelcome.\r\n");

/** Type, broad kind and extension by example. */
export const samples: readonly (readonly [mime: string, kind: string, extension: string, bytes: Bytes])[] = [
  ["image/png", "image", "png", png],
  ["image/jpeg", "image", "jpg", bytesOf("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0")],
  ["video/mp4", "video", "mp4", mp4],
  [
    "video/webm",
    "video",
    "webm",
    bytesOf("\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\u0001\u0042\u0082\u0084webm"),
  ],
  ["audio/mpeg", "audio", "mp3", bytesOf("ID3\u0004\0\0\0\0\0\0")],
  ["audio/wav", "audio", "wav", wav],
  ["application/pdf", "document", "pdf", bytesOf("%PDF-1.7\n%âãÏÓ\n")],
  ["application/x-subrip", "subtitle", "srt", srt],
];

/** Starts as a PNG and then holds every byte value, line breaks and dashes that look like a boundary. */
export function everyByte(): Bytes {
  const all = Uint8Array.from({ length: 256 }, (_, value) => value);
  return bytesOf(pngHead, all, "\r\n--", all.toReversed(), "\r\n\r\n----\r\n--boundary--\r\n", all);
}

/** A PNG of exactly so many bytes, as far as anybody looks. */
export function pngOf(size: number): Bytes {
  const bytes = new Uint8Array(size).fill(7);
  bytes.set(png.subarray(0, 8));
  return bytes;
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function formOf(bytes: Bytes, name = "file.bin", part = "file"): FormData {
  const form = new FormData();
  form.append(part, new Blob([bytes]), name);
  return form;
}

/** The answer to a body as it is. */
export async function postBody(
  api: Api,
  body: BodyInit | null,
  headers: Record<string, string> = {},
  path = "/v3/assets",
): Promise<Reply> {
  const response = await api.fetch(path, { method: "POST", body, headers });
  return replyOf({ status: response.status, headers: response.headers, body: await response.json() });
}

export function upload(api: Api, bytes: Bytes, name?: string): Promise<Reply> {
  return postBody(api, formOf(bytes, name));
}

/** The id of an asset with these bytes. */
export async function uploaded(api: Api, bytes: Bytes, name?: string): Promise<string> {
  const { verdict, data } = await upload(api, bytes, name);
  expect(verdict).toEqual([200]);
  return data.asset_id as string;
}

/** Room for a file. */
export async function slotFor(api: Api, bytes: Bytes, more: object = {}): Promise<Answer> {
  const { verdict, data } = await api.post("/v3/assets/direct-uploads", {
    filename: "clip.mp4",
    content_type: "video/mp4",
    size_bytes: bytes.length,
    ...more,
  });
  expect(verdict).toEqual([200]);
  return data;
}

/** Puts bytes to an address as the file store's callers do: without a credential. */
export function put(
  target: Target,
  slot: Answer,
  bytes: BodyInit,
  headers: Record<string, string> = slot.upload_headers,
): Promise<Response> {
  return visit(target, slot.upload_url, { method: "PUT", body: bytes, headers });
}

export async function assetsOf(api: Api, query = ""): Promise<Answer[]> {
  const { username } = (await api.get("/v3/users/me")).data;
  return (await api.get(`/v3/assets?username=${username}${query}`)).data;
}
