/** HTML for people. Every value that comes from outside goes through the tag below, which escapes it. */

export interface Html {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const text = parts
    .map((part, index) => part + (index < values.length ? render(values[index] as string) : ""))
    .join("");
  return { html: text };
}

function render(value: string | number | Html | readonly Html[]): string {
  if (typeof value === "string" || typeof value === "number")
    return String(value).replace(/[&<>"']/g, (character) => entities[character] as string);
  return "html" in value ? value.html : value.map((each) => each.html).join("");
}

/** Nothing is loaded from elsewhere and no script runs, whatever a caller wrote into a name. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

/** For a page with a script of its own: that script alone may run, and talk to nobody but the mock. */
export function scriptedHeaders(hash: string): Readonly<Record<string, string>> {
  return {
    ...pageHeaders,
    "Content-Security-Policy": `default-src 'none'; script-src 'sha256-${hash}'; connect-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  };
}

export function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; --ink: light-dark(#1c2230, #e8ebf2); --dim: light-dark(#5b6478, #9aa4b8); --card: light-dark(#fff, #1b2130); --line: light-dark(#dfe3ec, #303850); --accent: #4f5bd5; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#f4f5f9, #121622); }
main { max-width: 46rem; margin: 8vh auto; padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; }
main.wide { max-width: 80rem; margin: 3rem auto; } @media (max-width: 44rem) { main { padding: 1.25rem; border-radius: 0; } main.wide { margin: 0 auto; } }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
p { margin: .6rem 0; } .dim, th { color: var(--dim); } code { font-size: .9em; } p code { overflow-wrap: anywhere; }
blockquote { margin: 1rem 0; padding: .8rem 1rem; border-left: 3px solid var(--accent); background: light-dark(#f4f5f9, #121622); white-space: pre-wrap; overflow-wrap: anywhere; }
form { display: flex; gap: .8rem; margin-top: 1.5rem; }
button { font: inherit; padding: .6rem 1.4rem; border-radius: 8px; border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer; }
button.primary { background: var(--accent); border-color: var(--accent); color: #fff; } button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; } th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; } td.text { overflow-wrap: anywhere; }
video, img { display: block; max-width: 100%; border-radius: 10px; } a { color: light-dark(#4049b8, #a9b3ff); }
</style>
</head>
<body>${content}</body>
</html>
`.html;
}
