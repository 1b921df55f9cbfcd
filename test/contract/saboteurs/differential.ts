/** Saboteurs of the laws that hold two opinions against each other. */

import { explaining, having } from "./kit.client.ts";
import { changed, everywhere, isApi, json, replying, telling, withHeader } from "./kit.ts";
import type { Wrap } from "./kit.ts";
import type { Saboteur } from "./saboteur.ts";
import { clientSaboteursOf, saboteursOf } from "./saboteur.ts";

const seen = { seenBy: ["D1"] };

/** A world is said to be loaded and stays as it is. */
const loadsNothing: Wrap = (honest) => (request) =>
  honest(
    request.method === "PUT" && request.url.includes("/snapshot")
      ? new Request(request.url.replace("snapshot", "clock"), { headers: request.headers })
      : request,
  );

export const differentialSaboteurs: readonly Saboteur[] = [
  ...saboteursOf("differential", {
    "409-for-400": [
      "D1",
      "What is wrong by its form is called a conflict.",
      replying(everywhere, async (answer) => (answer.status === 400 ? json(409, await answer.json()) : undefined)),
    ],
    "number-taken-for-text": [
      "D2",
      "What the schema of a speech refuses is done.",
      replying(/voices\/speech$/, ({ status }) => (status === 400 ? json(200, { data: {} }) : undefined)),
      seen,
    ],
    "400-without-param": [
      "D3",
      "A rule that was broken is not named.",
      telling(everywhere, (body, { status }) => {
        if (status === 400 && body.error) body.error.param = null;
      }),
      seen,
    ],
    "form-for-json": [
      "D4",
      "A list is said to be a form.",
      replying(/^GET \/v3\/voices$/, (answer) =>
        withHeader(answer, "content-type", "application/x-www-form-urlencoded"),
      ),
      { seenBy: ["D6"] },
    ],
    "word-taken-for-id": [
      "D5",
      "The statuses of videos are looked for as a video of that name.",
      (honest) => (request) =>
        honest(changed(request, { path: (path) => path.replace("/videos/statuses", "/videos/x") })),
    ],
    "404-looks-above": [
      "D5",
      "A GET that finds nothing is answered with what is one segment above.",
      (honest) => async (request) => {
        const answer = await honest(request.clone());
        const isLost = answer.status === 404 && request.method === "GET" && isApi(request);
        return isLost ? honest(changed(request, { path: (path) => path.replace(/\/[^/?]+(\?|$)/, "$1") })) : answer;
      },
    ],
    "twins-differ": [
      "D8",
      "A video and a list of them say where they were asked for.",
      telling(/ \/v3\/videos$/, (body) => {
        body.at = "here";
      }),
    ],
    "snapshot-not-loaded": ["D10", "A world is said to be loaded, and stays as it is.", loadsNothing],
  }),
  ...clientSaboteursOf("differential", {
    "client-loses-codes": [
      "D7",
      "An error that names a parameter has no code.",
      explaining((failure) => (failure.param ? { ...failure, code: null } : failure)),
    ],
    "client-reads-data-alone": [
      "D6",
      "Of an answer only its data is given, of a page only its items.",
      having(({ call }) => ({
        call: async (...args) => ({ data: ((await call(...args)) as { readonly data?: unknown }).data }),
      })),
    ],
  }),
];
