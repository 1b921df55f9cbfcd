/** Whom a client shows its key, and whose word it takes. */
import fc from "fast-check";
import type { Turn } from "../client/script.ts";
import { home, key, startAt } from "../client/script.ts";
import type { Stage } from "../client/stage.ts";
import { aFile, aVideo, clientLaw, describe, good, openStage } from "../client/stage.ts";
import type { ClientUnderTest, WebhookPost } from "../client/subject.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";

const elsewhere = "https://files.elsewhere.example";

const calls: readonly (readonly [string, (client: ClientUnderTest) => Promise<unknown>])[] = [
  ["getVideo", (client) => client.getVideo("v1")],
  ["createVideo", (client) => client.createVideo(aVideo)],
  ["upload", (client) => client.upload(aFile)],
  [
    "list",
    async (client) => {
      for await (const _ of client.list("listVideos")) break;
    },
  ],
];

/** Fails if anybody but the API was shown the key. */
function mustKeepKey({ seen }: Stage, what: string): void {
  for (const { url, headers, text } of seen) {
    if (url.origin === home) continue;
    const shown = [url.href, text, ...headers.values()].some((part) => part.includes(key));
    must(!shown, `${what} showed the key to ${url.origin}.`);
  }
}

/** All that a log or a screen may show of an error. */
function shownOf(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 5) return String(error);
  const { message, stack, cause } = error as Error;
  let written = "";
  try {
    written = JSON.stringify(error) ?? "";
  } catch {
    // Not to be written is one way to keep a secret.
  }
  const own = Object.values(error).map(String);
  return [message, stack, written, ...own, cause === undefined ? "" : shownOf(cause, depth + 1)].join("\n");
}

export const clientSecretLaws: readonly ActiveLaw[] = [
  clientLaw({
    id: "K16",
    sentence: "The key goes to the API alone: not along with a redirect to another origin, nor to where files are put.",
    premise: "The API named another origin.",
    check: async (context) => {
      for (const status of [301, 302, 303, 307, 308])
        for (const [name, call] of calls) {
          const redirect: Turn = { status, body: "", headers: { location: `${elsewhere}/v3/videos` } };
          const stage = openStage(context, ({ url }) => (url.origin === home ? redirect : good.video()));
          await stage.settle(() => call(stage.client));
          mustKeepKey(stage, `${name}, redirected with ${status},`);
          context.met();
        }
      const slot = { asset_id: "a1", upload_url: `${elsewhere}/slot?sig=1`, upload_headers: { "x-amz-a": "b" } };
      const stage = openStage(context, ({ url, method }) => {
        if (url.origin !== home) return { status: 200, body: "" };
        return method === "POST" && url.pathname.endsWith("/complete") ? good.asset : { body: { data: slot } };
      });
      const { directUpload } = stage.client;
      if (!directUpload) return;
      const outcome = await stage.settle(() => directUpload(aFile));
      must(outcome.ok, `A direct upload ${describe(outcome)}.`);
      mustKeepKey(stage, "A direct upload");
      const put = stage.seen.find(({ url }) => url.origin === elsewhere);
      must(
        String(put?.bytes) === String(aFile.bytes),
        "A direct upload did not put the bytes of the file at the address it was given.",
      );
      context.met();
    },
  }),
  clientLaw({
    id: "K22",
    sentence: "No error shows the key, not even where the service or the network has said it.",
    premise: "A call failed, and the key was in what came back.",
    check: async (context) => {
      const error = { code: "unauthorized", message: `The key ${key} is wrong.`, param: `header.${key}` };
      const turns: readonly Turn[] = [
        { status: 401, body: { error } },
        { status: 400, body: `Authorization failed: x-api-key: ${key}` },
        { status: 500, body: { error }, headers: { "x-debug": key } },
        { status: 307, body: "", headers: { location: `${elsewhere}/?key=${key}` } },
        { status: 200, body: `not JSON, but ${key}` },
        "reset",
      ];
      for (const turn of turns)
        for (const [name, call] of calls) {
          const stage = openStage(context, () => turn, {
            between: (fetch) => async (input, init) => {
              try {
                return await fetch(input, init);
              } catch (cause) {
                throw new TypeError(`fetch failed with x-api-key: ${key}`, { cause });
              }
            },
          });
          const outcome = await stage.settle(() => call(stage.client));
          if (outcome.ok) continue;
          must(
            !shownOf(outcome.error).includes(key),
            `The error of ${name} shows the key: ${JSON.stringify(turn).slice(0, 80)}.`,
          );
          context.met();
        }
    },
  }),
  clientLaw({
    id: "K14",
    sentence:
      "A webhook that is signed is taken, byte for byte as it came and of whatever type; with one byte of body or signature changed it is not.",
    premise: "The client was given a webhook that is signed.",
    operations: [],
    check: async (context) => {
      const { verifyWebhook } = openStage(context, () => good.video()).client;
      if (!verifyWebhook) return;
      const given = fc.record({
        event_type: fc.constantFrom("avatar_video.success", "avatar_video.gif_success", "of.tomorrow"),
        extra: fc.jsonValue({ maxDepth: 2 }),
        indent: fc.constantFrom(0, 1, 2),
        secret: fc.stringMatching(/^whsec_[A-Za-z0-9]{8,24}$/),
        at: fc.nat(),
        flip: fc.integer({ min: 1, max: 255 }),
      });
      await context.forAll(given, async (each) => {
        const post = await signed(each);
        const takes = async (other: Partial<WebhookPost>): Promise<boolean> => {
          try {
            await verifyWebhook({ ...post, ...other });
            return true;
          } catch {
            return false;
          }
        };
        must(await takes({}), `A webhook that is signed was refused: ${new TextDecoder().decode(post.body)}`);
        context.met();
        const body = post.body.slice();
        const at = each.at % body.length;
        body[at] = (body[at] ?? 0) ^ each.flip;
        must(!(await takes({ body })), `A webhook was taken whose byte ${at} was changed.`);
        const name = "heygen-signature";
        const signature = post.headers[name] ?? "";
        const place = each.at % signature.length;
        const digit = signature[place] === "0" ? "1" : "0";
        const changed = signature.slice(0, place) + digit + signature.slice(place + 1);
        must(
          !(await takes({ headers: { ...post.headers, [name]: changed } })),
          `A webhook was taken whose signature was changed in place ${place}.`,
        );
        must(!(await takes({ secret: `${post.secret}x` })), "A webhook was taken that somebody else has signed.");
      });
    },
  }),
];

interface Event {
  readonly event_type: string;
  readonly extra: unknown;
  readonly indent: number;
  readonly secret: string;
}

/** Signed here, with nothing of the client's: hex HMAC-SHA256 of the raw body. */
async function signed({ event_type, extra, indent, secret }: Event): Promise<WebhookPost> {
  const event = { event_type, event_data: { video_id: "v1", url: "https://files.example/v1.mp4", extra } };
  const body = new TextEncoder().encode(JSON.stringify(event, null, indent));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const hmac = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", hmac, body));
  const headers = {
    "heygen-event-id": "evt_1",
    "heygen-timestamp": String(startAt / 1000),
    "heygen-signature": Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
  return { body, headers, secret, now: startAt };
}
