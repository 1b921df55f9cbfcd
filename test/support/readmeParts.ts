/** The parts of the README that are read off the code, each between two marks. */

import { lawsTable } from "./lawsTable.ts";
import { ledgerTable } from "./ledgerTable.ts";
import { supportTable } from "./supportTable.ts";

const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  support: supportTable,
  ledger: ledgerTable,
  laws: lawsTable,
};

/** The README's text with every such part brought up to date. */
export async function withGeneratedParts(readme: string): Promise<string> {
  let text = readme;
  for (const [name, make] of Object.entries(parts)) text = withPart(text, name, await make());
  return text;
}

function withPart(readme: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [before, rest] = splitOnce(readme, opening);
  const [, after] = splitOnce(rest, closing);
  return before + opening + content + closing + after;
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The README lacks the mark ${mark.trim()}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
