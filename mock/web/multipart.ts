/**
 * Bodies of forms with files (RFC 7578): the one part that is wanted, taken out of bytes that were read under a cap. By
 * hand, because the platforms' own parsers refuse what real callers send (names without quotes, `filename*`, a
 * preamble, a boundary that also stands in the file) and do not say what was wrong.
 */

import { ApiError, invalidParameter } from "../domain/errors.ts";
import { readBytes } from "./body.ts";

export interface UploadedFile {
  /** As the caller named it; may be empty. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface UploadLimits {
  readonly maxFileBytes: number;
  readonly maxBodyBytes: number;
}

export const defaultMaxUploadBytes: number = 32 * 1024 * 1024;

/** A part of a form without its bytes, as the journal shows it. */
export interface FormPart {
  readonly filename?: string;
  readonly content_type?: string;
  /** In bytes. */
  readonly size: number;
}

/** What is told of a form that was read whole, whether or not it is then refused. */
export interface FormNote {
  /** Its parts by name; those that have one name together are a list. */
  readonly value: Readonly<Record<string, FormPart | readonly FormPart[]>>;
  /** Of the body, in bytes. */
  readonly size: number;
  /** Of what is told of it. */
  readonly keptSize: number;
}

/** Room for boundaries, headers and small fields around the file. */
const overheadBytes = 64 * 1024;
const maxParts = 100;

/**
 * The file in the part called `part`. Every complaint names the part, for there is nothing else to be at fault.
 *
 * @param onForm is told what came before it is judged
 */
export async function readFilePart(
  request: Request,
  part: string,
  { maxFileBytes, maxBodyBytes }: UploadLimits,
  onForm: (form: FormNote) => void = () => undefined,
): Promise<UploadedFile> {
  const boundary = boundaryOf(request.headers.get("content-type"), part);
  const tooLarge = (): ApiError =>
    new ApiError({
      status: 413,
      code: "payload_too_large",
      param: part,
      message: `The file is larger than the ${maxFileBytes} bytes that an upload may have. A direct upload takes larger ones.`,
    });
  const body = await readBytes(request, Math.min(maxBodyBytes, maxFileBytes + overheadBytes)).catch(
    (error: unknown) => {
      if (error instanceof ApiError && error.refusal.status === 413) throw tooLarge();
      throw error instanceof ApiError ? invalidParameter(part, error.message) : error;
    },
  );
  const parts = [...partsOf(body, boundary, part)];
  onForm(noteOf(parts, body.length));
  const wanted = parts.filter(({ name }) => name === part);
  const [found] = wanted;
  if (found === undefined) throw invalidParameter(part, `The body needs a part named ${part}.`);
  if (wanted.length > 1) throw invalidParameter(part, `The part ${part} is given more than once.`);
  if (found.filename === undefined)
    throw invalidParameter(part, `The part ${part} must be a file: its Content-Disposition needs a filename.`);
  const bytes = body.slice(found.from, found.to);
  if (bytes.length === 0) throw invalidParameter(part, "The file is empty.");
  if (bytes.length > maxFileBytes) throw tooLarge();
  return { name: found.filename, bytes };
}

function noteOf(parts: readonly Part[], size: number): FormNote {
  const noted = ({ filename, contentType, from, to }: Part): FormPart => ({
    ...(filename !== undefined && { filename }),
    ...(contentType !== undefined && { content_type: contentType }),
    size: to - from,
  });
  const value: FormNote["value"] = Object.fromEntries(
    // A part without a name, which no form has, stands under an empty one.
    [...Map.groupBy(parts, ({ name = "" }) => name)].map(([name, [first, ...others]]) => [
      name,
      others.length === 0 ? noted(first as Part) : [first as Part, ...others].map(noted),
    ]),
  );
  return { value, size, keptSize: JSON.stringify(value).length };
}

function boundaryOf(contentType: string | null, part: string): string {
  if (contentType === null || !/^multipart\/form-data\s*(?:;|$)/i.test(contentType.trim())) {
    throw invalidParameter(
      part,
      `The body must be sent as multipart/form-data${contentType === null ? "; it came without a Content-Type" : ""}.`,
    );
  }
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  // Seventy characters is what RFC 2046 allows.
  if (boundary === undefined || boundary.length > 70)
    throw invalidParameter(
      part,
      "The Content-Type must name the boundary of the parts. Let the HTTP client set this header itself.",
    );
  return boundary;
}

interface Part {
  readonly name: string | undefined;
  /** undefined: a plain field. */
  readonly filename: string | undefined;
  /** As it was declared, which counts for nothing. */
  readonly contentType: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** @param part is named by the complaints */
function* partsOf(body: Uint8Array, boundary: string, part: string): Generator<Part> {
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  const cut = (): ApiError =>
    invalidParameter(
      part,
      "The multipart body is malformed or was cut: its parts do not end with the boundary that the Content-Type names.",
    );
  // The first delimiter needs no line break before it when it is the first thing in the body.
  let line = startsWith(body, delimiter.subarray(2), 0) ? lineEnd(body, delimiter.length - 2) : undefined;
  line ??= findDelimiter(body, delimiter, 0)?.line;
  for (let count = 0; ; count += 1) {
    if (line === undefined) throw cut();
    if (line === "last") return;
    if (count === maxParts) throw invalidParameter(part, `The body has more than ${maxParts} parts.`);
    const { from, headers } = readHeaders(body, line) ?? {};
    // A part without content may end where its headers do.
    const next = from === undefined ? undefined : findDelimiter(body, delimiter, from - 2);
    if (from === undefined || headers === undefined || next === undefined) throw cut();
    yield { ...dispositionOf(headers), contentType: typeOf(headers), from, to: Math.max(from, next.at) };
    line = next.line;
  }
}

/** Where the next line begins after a delimiter that ends at `at`, or that it was the last one; undefined: it was none. */
function lineEnd(body: Uint8Array, at: number): number | "last" | undefined {
  if (body[at] === dash && body[at + 1] === dash) return "last";
  let end = at;
  while (body[end] === space || body[end] === tab) end += 1;
  return body[end] === carriageReturn && body[end + 1] === lineFeed ? end + 2 : undefined;
}

const [tab, lineFeed, carriageReturn, space, dash] = [9, 10, 13, 32, 45] as const;

function findDelimiter(
  body: Uint8Array,
  delimiter: Uint8Array,
  start: number,
): { readonly at: number; readonly line: number | "last" } | undefined {
  for (let at = body.indexOf(carriageReturn, start); at !== -1; at = body.indexOf(carriageReturn, at + 1)) {
    const line = startsWith(body, delimiter, at) ? lineEnd(body, at + delimiter.length) : undefined;
    if (line !== undefined) return { at, line };
  }
  return undefined;
}

function startsWith(body: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (body[at + index] !== wanted[index]) return false;
  return true;
}

const maxHeaderBytes = 16 * 1024;

function readHeaders(body: Uint8Array, start: number): { readonly from: number; readonly headers: string } | undefined {
  if (body[start] === carriageReturn && body[start + 1] === lineFeed) return { from: start + 2, headers: "" };
  const end = new TextEncoder().encode("\r\n\r\n");
  for (
    let at = body.indexOf(carriageReturn, start);
    at !== -1 && at - start <= maxHeaderBytes;
    at = body.indexOf(carriageReturn, at + 1)
  ) {
    if (startsWith(body, end, at)) return { from: at + 4, headers: new TextDecoder().decode(body.subarray(start, at)) };
  }
  return undefined;
}

function typeOf(headers: string): string | undefined {
  return /^content-type\s*:\s*(.*?)\s*$/im.exec(headers)?.[1];
}

/** Browsers write three characters of a name as percent codes; other clients escape with a backslash or use `filename*`. */
function dispositionOf(headers: string): { readonly name: string | undefined; readonly filename: string | undefined } {
  const line = headers.split("\r\n").find((header) => /^content-disposition\s*:\s*form-data\s*;/i.test(header)) ?? "";
  const values = new Map<string, string>();
  for (const [, name = "", quoted, plain] of line.matchAll(
    /;\s*([\w*-]+)\s*=\s*(?:"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|([^\s;"]*))/g,
  )) {
    const text =
      quoted === undefined
        ? (plain ?? "")
        : quoted.replaceAll(/\\(["\\])/g, "$1").replaceAll(/%(22|0D|0A)/gi, (code) => decodeURIComponent(code));
    values.set(name.toLowerCase(), text);
  }
  const extended = /^utf-8'[^']*'(.*)$/i.exec(values.get("filename*") ?? "")?.[1];
  return { name: values.get("name"), filename: extended === undefined ? values.get("filename") : decoded(extended) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
