/** Headings of a Markdown text and the links to them, as GitHub renders them. */

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** A line that begins with `#` in a block of code is a comment. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, "");
}

/** Every heading in its order. One that stands there twice is told apart by a number. */
export function headingsOf(markdown: string): readonly Heading[] {
  const seen = new Map<string, number>();
  return [...withoutCode(markdown).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = "", text = ""]) => {
    const plain = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(plain) ?? 0;
    seen.set(plain, times + 1);
    return { level: marks.length, text, anchor: times === 0 ? plain : `${plain}-${times}` };
  });
}

/** The anchors that links of the text point to. */
export function linksWithin(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = ""]) => anchor);
}
