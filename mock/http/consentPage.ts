/** The page that the person shown by a digital twin opens. Plain forms, so that it works without scripts. */

import type { Context, Hono } from "hono";
import type { GroupRecord } from "../domain/avatars.ts";
import type { ConsentLinkRecord, Decision, LinkState } from "../domain/consent.ts";
import { linkState } from "../domain/consent.ts";
import { respond } from "../web/answers.ts";
import { readBytes } from "../web/body.ts";
import type { Html } from "../web/html.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";
import { answerConsent } from "../world/consents.ts";
import { findGroup } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { faultyPage } from "./faultyPages.ts";

interface Opened {
  readonly world: World;
  readonly now: number;
  readonly link: ConsentLinkRecord;
  readonly group: GroupRecord;
  readonly state: LinkState;
}

const tagLength = 32;

/** Of the world that a link belongs to. */
function consentTag(token: string): string {
  return token.slice(0, tagLength);
}

export function addConsentPage(app: Hono, settings: Settings): void {
  const open = (token: string): Opened | undefined => {
    const world = settings.worlds.byTag(consentTag(token));
    if (world === undefined) return undefined;
    const link = world.consentLinks.get(token.slice(tagLength));
    if (link === undefined) return undefined;
    const group = findGroup(world, link.groupId);
    if (group === undefined) return undefined;
    const now = settings.worlds.enter(world);
    return { world, now, link, group, state: linkState(link, now) };
  };

  const worldOf = (c: Context): World | undefined => settings.worlds.byTag(consentTag(tokenOf(c)));
  const ask = (c: Context): Response => {
    const opened = open(tokenOf(c));
    if (opened === undefined) return show(c, 404, unknownLink);
    if (opened.state !== "open") return show(c, 410, ended(opened.state));
    return show(c, 200, question(opened));
  };

  const answer = async (c: Context): Promise<Response> => {
    const decision = decisionIn(new URLSearchParams(await readForm(c)));
    const opened = open(tokenOf(c));
    if (opened === undefined) return show(c, 404, unknownLink);
    if (opened.state !== "open") return show(c, 410, ended(opened.state));
    if (decision === undefined) return show(c, 400, question(opened));
    answerConsent(opened.world, { ...opened, decision });
    const { rerouteUrl } = opened.link;
    // 303, so that the browser opens the app's own page with GET and cannot send the answer twice.
    if (decision === "approved" && rerouteUrl !== null)
      return respond(c, 303, null, { ...pageHeaders, Location: rerouteUrl });
    if (decision === "approved") return show(c, 200, approved);
    return show(c, 200, opened.group.consent === "approved" ? tooLate : declined);
  };

  app.get("/consent/:token", faultyPage(settings, ask, worldOf));
  app.post("/consent/:token", faultyPage(settings, answer, worldOf));
}

function tokenOf(c: Context): string {
  return c.req.param("token") ?? "";
}

const formBytes = 1024;

/** A caller that sends too much or hangs up halfway has decided nothing. */
async function readForm(c: Context): Promise<string> {
  // Counted as it comes: a request made in process says no length.
  const bytes = await readBytes(c.req.raw, formBytes).catch(() => undefined);
  return new TextDecoder().decode(bytes);
}

function decisionIn(form: URLSearchParams): Decision | undefined {
  const decision = form.get("decision");
  return decision === "approve" ? "approved" : decision === "decline" ? "rejected" : undefined;
}

function show(c: Context, status: 200 | 400 | 404 | 410, content: Html): Response {
  return respond(c, status, page("Consent to a digital twin", content), pageHeaders);
}

function question({ group, link }: Opened): Html {
  const text =
    link.text ?? `I am the person shown by the digital twin “${group.name}”. I agree that videos are made with it.`;
  return html`<main>
<h1>Do you agree to the use of your digital twin?</h1>
<p>Somebody made a digital twin of you, called <strong>${group.name}</strong>, and asks for your consent.</p>
<blockquote>${text}</blockquote>
<form method="post">
<button class="primary" name="decision" value="approve">Approve</button>
<button name="decision" value="decline">Decline</button>
</form>
<p class="dim">This page belongs to a local mock of the HeyGen API. No footage is taken and nothing leaves this machine.</p>
</main>`;
}

const approved = html`<main><h1>Thank you</h1><p>You approved the use of your digital twin. You can close this page.</p></main>`;
const declined = html`<main><h1>You declined</h1><p>The digital twin stays unusable. Whoever asked you may ask again. You can close this page.</p></main>`;
const tooLate = html`<main><h1>You declined</h1><p>But you approved the use of your digital twin before, and that is for good. You can close this page.</p></main>`;
const unknownLink = html`<main><h1>This link leads nowhere</h1><p>It was mistyped, or the avatar that it belongs to was deleted. Ask for a new link.</p></main>`;

function ended(state: LinkState): Html {
  const reason =
    state === "expired"
      ? "Links for consent work for 24 hours, and this one is older."
      : "An answer was given already, and each request takes one only.";
  return html`<main><h1>This link has ended</h1><p>${reason} Ask for a new link.</p></main>`;
}
