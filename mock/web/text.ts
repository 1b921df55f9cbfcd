/** Texts that every answer needs, made without more work than each is worth. */

let lastSecond = Number.NaN;
let lastDate = "";

/** An instant as HTTP writes it. Made anew once a second. */
export function httpDate(instant: number): string {
  const second = Math.floor(instant / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(second * 1000).toUTCString();
  }
  return lastDate;
}

/** Where the path of an absolute http URL begins. */
function pathStart(url: string): number {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  return start === -1 ? url.length : start;
}

export function originOf(url: string): string {
  return url.slice(0, pathStart(url));
}

export function pathAndQuery(url: string): string {
  return url.slice(pathStart(url));
}

/** The query's text, without its question mark; empty when there is none. */
export function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1);
}
