/** Reading pages as a browser without scripts would: their text, their one form, its buttons. */

import { expect } from "vitest";
import { visit } from "./api.ts";
import type { Target } from "./targets.ts";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

function decode(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

/** What a reader sees. */
export function visibleText(html: string): string {
  return decode(html.replaceAll(/<(style|title)>.*?<\/\1>/gs, " ").replaceAll(/<[^>]*>/g, " ")).replaceAll(/\s+/g, " ");
}

export interface Page {
  readonly status: number;
  readonly html: string;
  readonly text: string;
  readonly headers: Headers;
}

export async function pageOf(response: Response): Promise<Page> {
  const html = await response.text();
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  return { status: response.status, html, text: visibleText(html), headers: response.headers };
}

/** Opens the page and presses one of the form's buttons. The answer to the post is returned as it comes, redirect included. */
export async function press(target: Target, url: string, label: string): Promise<Response> {
  const { html } = await pageOf(await visit(target, url));
  const form = /<form method="post"(?: action="([^"]*)")?>(.*?)<\/form>/s.exec(html);
  const button = [...(form?.[2] ?? "").matchAll(/<button([^>]*)>([^<]*)<\/button>/g)].find(
    ([, , text]) => text === label,
  );
  const attribute = (name: string): string =>
    decode(new RegExp(` ${name}="([^"]*)"`).exec(button?.[1] ?? "")?.[1] ?? "");
  expect(button).toBeDefined();
  const body = new URLSearchParams({ [attribute("name")]: attribute("value") }).toString();
  return visit(target, new URL(decode(form?.[1] ?? ""), url).href, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
}
