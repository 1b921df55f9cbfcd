/** An inbox for people: what came, whether it could be believed, and what was answered. Whatever was posted is escaped. */

import type { Html } from "../web/html.ts";
import { html, page } from "../web/html.ts";
import type { InboxMessageView, InboxView } from "./inbox.views.ts";

const verdicts: Readonly<Record<InboxMessageView["verdict"], string>> = {
  verified: "verified",
  failed: "NOT verified",
  unsigned: "unsigned",
  unknown: "signed, by an endpoint that is not of this world",
};

export function inboxPage({ name, url, answer, total, messages }: InboxView, label: string): string {
  const manner =
    answer.kind === "answer" ? `answers with ${answer.status}` : answer.kind === "hang" ? "hangs" : "cuts connections";
  return page(
    `Inbox ${name}`,
    html`<main class="wide"><p><a href="/__mock/?world=${label}">Control page</a></p><h1>Inbox <code>${name}</code></h1>
<p class="dim">World <code>${label}</code> &middot; ${total} in all, ${messages.length} kept &middot; ${manner}${answer.delay_ms > 0 ? ` after ${answer.delay_ms} ms` : ""}${answer.times === null ? "" : `, ${answer.times} more times`}</p>
<p>Register <code>${url}</code> as a webhook endpoint. Reload to see what came since.</p>
${messages.length === 0 ? html`<p class="dim">Nothing was posted yet.</p>` : messages.map(section)}</main>`,
  );
}

function section(message: InboxMessageView): Html {
  const { number, at, event_type, event_id, repeats, signature, timestamp, by_contract, answered, is_cut } = message;
  return html`<h2>#${number} ${event_type ?? "no event"} &middot; ${verdicts[message.verdict]}</h2>
<p class="dim">${at.replace("T", " ")} &middot; event <code>${event_id ?? "none"}</code>${repeats === null ? "" : ` (seen before, as #${repeats})`} &middot; signature ${signature}, timestamp ${timestamp}${by_contract === false ? ", NOT what the contract says" : ""} &middot; answered ${answered}</p>
<blockquote><code>${pretty(message)}${is_cut ? " …" : ""}</code></blockquote>
<details><summary class="dim">Headers</summary><blockquote><code>${Object.entries(message.headers)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}</code></blockquote></details>`;
}

function pretty({ event, body }: InboxMessageView): string {
  return event === null ? body : JSON.stringify(event, null, 2);
}
