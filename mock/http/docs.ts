/**
 * `/docs`: both contracts in a viewer that works offline and tries calls against this mock. The viewer is Swagger UI, a
 * file of 1.7 MB that only a mock on Node can read; elsewhere the page is a list of the contracts.
 */

import type { Context, Hono } from "hono";
import { ApiError } from "../domain/errors.ts";
import { answerError, respond } from "../web/answers.ts";
import type { Html } from "../web/html.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";

export interface Contracts {
  /** The texts of the two documents. */
  readonly api: () => Promise<string>;
  readonly control: () => Promise<string>;
}

interface Shown {
  readonly title: string;
  readonly path: string;
  readonly document: string;
}

const shown: readonly Shown[] = [
  { title: "API", path: "/docs/", document: "/docs/api.json" },
  { title: "Control API", path: "/docs/control/", document: "/docs/control.json" },
];
const viewerTypes = {
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "swagger-ui.css": "text/css; charset=utf-8",
};

export function addDocs(app: Hono, settings: Settings, contracts: Contracts): void {
  app.get("/docs", (c) => respond(c, 302, null, { Location: "/docs/" }));
  app.get("/docs/control", (c) => respond(c, 302, null, { Location: "/docs/control/" }));
  for (const each of shown) app.get(each.path, (c) => showViewer(c, each, settings));
  app.get("/docs/api.json", async (c) => answerDocument(c, await contracts.api()));
  app.get("/docs/control.json", async (c) => answerDocument(c, await contracts.control()));
  app.get("/docs/start.js", (c) =>
    respond(c, 200, startScript(settings.defaultWorld), { "Content-Type": "text/javascript; charset=utf-8", ...fresh }),
  );
  app.get("/docs/:file", async (c) => {
    try {
      return await serveViewerFile(c, settings);
    } catch (error) {
      return answerError(c, settings, error);
    }
  });
}

const fresh = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };

/** With this mock for its only server: a call that is tried never leaves for the real service. */
function answerDocument(c: Context, text: string): Response {
  const document = JSON.parse(text) as Record<string, unknown>;
  const servers = [{ url: "/", description: "This mock." }];
  return respond(c, 200, JSON.stringify({ ...document, servers }), { "Content-Type": "application/json", ...fresh });
}

async function serveViewerFile(c: Context, { viewer }: Settings): Promise<Response> {
  const file = c.req.param("file") ?? "";
  if (viewer === null || !Object.hasOwn(viewerTypes, file))
    throw new ApiError({ status: 404, code: "not_found", message: "The viewer has no such file." });
  const type = viewerTypes[file as keyof typeof viewerTypes];
  return respond(c, 200, await viewer(file), { "Content-Type": type, ...fresh, "Cache-Control": "max-age=3600" });
}

function showViewer(c: Context, { title, document }: Shown, { viewer }: Settings): Response {
  const links: readonly Html[] = shown.map(({ title: name, path }) => html`<a href="${path}">${name}</a> `);
  if (viewer === null) {
    const list = shown.map((each) => html`<li><a href="${each.document}">${each.title}</a>, OpenAPI 3.1</li>`);
    const why = html`<p>The viewer comes with the command and with <code>heygen-v3/mock/node</code>. Here are the documents:</p>`;
    return respond(c, 200, page(title, html`<main><h1>Contracts</h1>${why}<ul>${list}</ul></main>`), pageHeaders);
  }
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: HeyGen v3 mock</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<style>body { margin: 0 } nav { padding: .8rem 1.4rem; font: 16px system-ui, sans-serif; border-bottom: 1px solid #ddd }</style>
</head>
<body>
<nav>${links}<a href="/__mock/">Worlds</a></nav>
<div id="viewer" data-document="${document}"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
  return respond(c, 200, text.html, viewerHeaders);
}

/** Scripts and calls of this mock alone. Swagger UI sets styles from its script, and draws its icons as data. */
const viewerHeaders = {
  ...pageHeaders,
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'",
};

function startScript(key: string): string {
  return `"use strict";
const element = document.getElementById("viewer");
const ui = SwaggerUIBundle({
  url: element.dataset.document,
  domNode: element,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete: () => ui.preauthorizeApiKey("ApiKeyAuth", ${JSON.stringify(key).replaceAll("<", "\\u003c")}),
});
`;
}
