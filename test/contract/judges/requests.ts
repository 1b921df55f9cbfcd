/** For each operation a request that the contract allows, out of its own examples. */

import { resolve, type Route } from "../document.ts";

/** A request as text. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it goes over the wire; undefined: none. */
  readonly text: string | undefined;
}

/** An answer as text. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const boundary = "----boundary-of-the-examples";

/** A form with one file, as text. */
export function formText(part: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${part}"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 a\r\n--${boundary}--\r\n`;
}

export function exampleExchange({ method, path, parameters, operation }: Route): Exchange {
  const exampleOf = (name: string): string => String(parameters.find((parameter) => parameter.name === name)?.example);
  const needed = parameters.filter((parameter) => parameter.in === "query" && parameter.required === true);
  const search = new URLSearchParams(needed.map(({ name }) => [name, exampleOf(name)])).toString();
  const content = operation.requestBody === undefined ? {} : resolve(operation.requestBody).content;
  const [type, media] = Object.entries(content)[0] ?? [];
  const example = Object.values(media?.examples ?? {})[0];
  const body = example === undefined ? undefined : (resolve(example) as { readonly value: unknown }).value;
  return {
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => exampleOf(name)),
    search: search === "" ? "" : `?${search}`,
    headers: {
      "x-api-key": "mock_demo",
      ...(type !== undefined && {
        "content-type": type === "multipart/form-data" ? `${type}; boundary=${boundary}` : type,
      }),
    },
    text: type === "multipart/form-data" ? formText("file") : body === undefined ? undefined : JSON.stringify(body),
  };
}
