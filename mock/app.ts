/**
 * Composition root: ports and options in, one fetch handler out. Nothing here or below is global, so any number of
 * mocks can live in one process, and nothing needs Node, so the same handler runs wherever Request and Response do.
 */

import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { OperationId } from "../generated/operations.ts";
import { operations } from "../generated/operations.ts";
import { addControl } from "./control/routes.ts";
import { ConnectionLost } from "./faults/lost.ts";
import { addConsentPage } from "./http/consentPage.ts";
import type { Contracts } from "./http/docs.ts";
import { addDocs } from "./http/docs.ts";
import { addMedia } from "./http/media.ts";
import { operationRoute } from "./http/pipeline.ts";
import { refuseUnknown } from "./http/unknown.ts";
import { unsimulated } from "./http/unsimulated.ts";
import { addUploads } from "./http/uploads.ts";
import { respond, answerError, answerJson, answerText } from "./web/answers.ts";
import { cors } from "./web/cors.ts";
import { noted } from "./web/noting.ts";
import type { Settings } from "./web/settings.ts";

export function createApp(settings: Settings, contracts: Contracts): Hono {
  // Hono's own choice tries a router first that gives up on these paths when the first request comes, for this one.
  const app = new Hono({ strict: true, router: new TrieRouter() });
  // Before the control API, whose last route takes everything else below this path, and the path itself.
  app.get("/__mock", (c) => respond(c, 302, null, { Location: "/__mock/" }));
  addControl(app, settings);
  app.use(cors);
  const unknown = noted(settings, (c) => refuseUnknown(c, settings));
  // First, because a literal path such as /v3/videos/statuses fits the template of an operation as well.
  for (const { method, path } of unsimulated) if (!path.includes("{")) app.on(method, path, unknown);
  for (const operation of Object.keys(operations) as OperationId[]) {
    const { method, path } = operations[operation];
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ":$1"), operationRoute(operation, settings));
  }
  addConsentPage(app, settings);
  addMedia(app, settings);
  addUploads(app, settings);
  app.get(
    "/health",
    noted(settings, (c) => answerJson(c, 200, { status: "ok" })),
  );
  app.get(
    "/openapi.json",
    noted(settings, async (c) => answerText(c, 200, await contracts.api())),
  );
  addDocs(app, settings, contracts);
  app.get("/", (c) => respond(c, 302, null, { Location: "/__mock/" }));
  app.notFound(unknown);
  app.onError((error, c) => {
    // A fault that leaves the caller without an answer: there is nothing to say here.
    if (error instanceof ConnectionLost) throw error;
    return answerError(c, settings, error);
  });
  return app;
}
