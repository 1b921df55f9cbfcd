/** A noted request as a line for the shell. The key is taken from the environment, so that the line can be passed on. */

import type { FormNote, FormPart } from "../web/multipart.ts";
import type { JournalEntry } from "../world/journal.ts";

const left = new Set(["user-agent", "origin"]);

export function curlOf(
  { method, path, headers, request, requestSize }: JournalEntry,
  { base, isKeyed }: { base: string; isKeyed: boolean },
): string {
  const words = ["curl"];
  if (method === "HEAD") words.push("--head");
  else if (method !== "GET") words.push(`-X ${method}`);
  // In double quotes, because the shell is to put the key in.
  if (isKeyed) words.push('-H "X-Api-Key: $HEYGEN_API_KEY"');
  const files = filesOf(headers["content-type"] ?? "", request);
  for (const [name, value] of Object.entries(headers))
    // Of a form curl says itself where its parts end.
    if (!left.has(name) && !(files !== undefined && name === "content-type"))
      words.push(`-H ${quoted(`${name}: ${value}`)}`);
  words.push(quoted(base + path));
  if (files !== undefined) {
    for (const file of files) words.push(`--form ${quoted(file)}`);
    return `${words.join(" ")}  # of its body of ${requestSize} bytes the names were kept`;
  }
  if (request !== undefined) words.push(`--data-raw ${quoted(JSON.stringify(request))}`);
  const line = words.join(" ");
  return request === undefined && requestSize > 0 ? `${line}  # its body of ${requestSize} bytes was not kept` : line;
}

/** The files of a form, as curl is given them from the folder where it runs; undefined: it was no form, or is not known. */
function filesOf(contentType: string, request: unknown): readonly string[] | undefined {
  if (request === undefined || !contentType.toLowerCase().startsWith("multipart/form-data")) return undefined;
  const parts = Object.entries(request as FormNote["value"]).flatMap(([name, same]) =>
    [same].flat().map((part: FormPart) => ({ name, ...part })),
  );
  return parts.flatMap(({ name, filename, content_type: type }) => {
    if (filename === undefined) return [];
    // The last part alone: a name that came from elsewhere must not lead to other folders.
    const path = (filename.split(/[/\\]/).at(-1) ?? "").replaceAll('"', String.raw`\"`);
    return [`${name}=@"${path}"${type === undefined ? "" : `;type=${type}`}`];
  });
}

/** One word for a POSIX shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
