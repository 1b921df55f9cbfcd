/** A noted request as a line for the shell. The key is taken from the environment, so that the line can be passed on. */

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
  for (const [name, value] of Object.entries(headers))
    if (!left.has(name)) words.push(`-H ${quoted(`${name}: ${value}`)}`);
  words.push(quoted(base + path));
  if (request !== undefined) words.push(`--data-raw ${quoted(JSON.stringify(request))}`);
  const line = words.join(" ");
  return request === undefined && requestSize > 0 ? `${line}  # its body of ${requestSize} bytes was not kept` : line;
}

/** One word for a POSIX shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
