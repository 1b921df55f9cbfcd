/** What the parts of the control page have in common. */

import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";

/** A part that the script brings up to date when something happened. Takes the focus when what had it is gone. */
export function section(id: string, title: string, content: Html): Html {
  return html`<section id="${id}" data-live tabindex="-1" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}

export interface ButtonOptions {
  readonly method?: "POST" | "PUT" | "DELETE";
  /** Sent as JSON, unless it is a DELETE. */
  readonly body?: object;
  readonly kind?: "" | "primary" | "danger";
  /** Asked before it is done; empty: not at all. */
  readonly ask?: string;
  /** What it is done to, for those who do not see where it stands. */
  readonly about?: string;
  /** Id of a list that names the scenario; its empty choice clears the world's own. */
  readonly from?: string;
}

/** Calls the control API. Does nothing without the script, and is hidden then. */
export function button(
  title: string,
  call: string,
  { method = "POST", body = {}, kind = "", ask = "", about = "", from = "" }: ButtonOptions = {},
): Html {
  return html`<button type="button" class="${kind}" data-method="${method}" data-call="${call}" data-body="${JSON.stringify(body)}" data-ask="${ask}" data-from="${from}"${about === "" ? "" : html` aria-label="${title}: ${about}"`}>${title}</button> `;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** 2026-11-21 10:00:00: what fits a table, in UTC. */
export function short(instant: string): string {
  return instant.slice(0, 19).replace("T", " ");
}
