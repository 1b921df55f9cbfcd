/**
 * What the client promises, told by a script that imports the published package by its name. The same file runs on every
 * runtime: it knows none of them, and gives back what it found as plain data.
 */
import {
  AbortError,
  APIError,
  AuthenticationError,
  createClient,
  HeyGenError,
  NotFoundError,
  preload,
  RedirectError,
  TimeoutError,
  UsageError,
} from "heygen-v3";
import { createRouter, signedHeaders, verify, WebhookVerificationError } from "heygen-v3/webhooks";

/**
 * Runs all steps. `baseUrl` is a mock whose world `key` loses the answers of the first two creates, and answers no request
 * for the avatar `slow`; `redirectUrl` is a server that sends every request to another origin.
 *
 * @param {{ baseUrl: string, redirectUrl: string, key: string, isPage: boolean }} setting
 * @returns {Promise<{ step: string, error: string | null }[]>}
 */
export async function runScenario({ baseUrl, redirectUrl, key, isPage }) {
  // Pauses before a retry are short, so that the video is not finished before anybody waits for it.
  const client = createClient({ apiKey: key, baseUrl, random: () => 0.1 });
  const body = { type: "avatar", avatar_id: "look_def456", script: "Hello out there.", title: "Runtime" };

  const steps = {
    "lists page by page": async () => {
      const looks = await client.looks.list({ limit: 20 }).toArray();
      equal(looks.length > 60, true);
      equal(new Set(looks.map(({ id }) => id)).size, looks.length);
      for await (const page of client.looks.list({ limit: 3 }).pages()) {
        equal(page.data.length, 3);
        break;
      }
    },

    "makes one video although two answers are lost, waits for it and downloads it": async () => {
      const { data, response } = await client.videos.create(body).withResponse();
      equal(response.status, 200);
      const seen = [];
      const video = await client.videos.wait(data.video_id, {
        intervalMs: 100,
        onProgress: ({ status }) => seen.push(status),
      });
      equal([video.status, seen.at(-1), seen.length > 1], ["completed", "completed", true]);
      equal((await client.videos.list({ title: "Runtime" }).toArray()).length, 1);
      const file = new Uint8Array(await (await client.videos.download(data.video_id)).arrayBuffer());
      equal(new TextDecoder().decode(file.subarray(4, 8)), "ftyp");
    },

    "uploads a file as a form, and straight to the store": async () => {
      const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
      const { asset_id } = await client.assets.upload(png, { filename: "a.png", contentType: "image/png" });
      equal((await client.assets.get(asset_id)).name, "a.png");
      const direct = await client.assets.directUpload(new Blob([png], { type: "image/png" }), { filename: "b.png" });
      equal((await client.assets.get(direct.asset_id)).name, "b.png");
    },

    "tells errors apart": async () => {
      const missing = await failureOf(client.videos.get("no_such_video"));
      equal([missing instanceof NotFoundError, missing instanceof APIError], [true, true]);
      equal([missing.name, missing.status, missing.code], ["NotFoundError", 404, "not_found"]);
      equal(JSON.stringify(missing).includes(key), false);
      const outcome = await client.videos.get("no_such_video").safe();
      equal([outcome.ok, outcome.status, outcome.error instanceof NotFoundError], [false, 404, true]);
      const refused = await failureOf(createClient({ apiKey: "invalid", baseUrl }).users.me());
      equal(refused instanceof AuthenticationError, true);
      equal((await failureOf(client.videos.get(".."))) instanceof UsageError, true);
      const { data, error, response } = await client.GET("/v3/users/me");
      equal([data === undefined, error, response.status], [false, undefined, 200]);
    },

    "ends a call at once when told to": async () => {
      const controller = new AbortController();
      const call = client.avatars.get("slow", { signal: controller.signal });
      setTimeout(() => controller.abort(new Error("enough")), 50);
      const error = await failureOf(call);
      equal([error instanceof AbortError, error.cause.message], [true, "enough"]);
      const early = await failureOf(client.users.me({ signal: AbortSignal.abort() }));
      equal(early instanceof AbortError, true);
      const wait = client.videos.wait("no_such_video", { signal: AbortSignal.abort() });
      equal((await failureOf(wait)) instanceof AbortError, true);
    },

    "ends a call when its time is up": async () => {
      const error = await failureOf(client.avatars.get("slow", { timeoutMs: 100, retries: 0 }));
      equal([error instanceof TimeoutError, error.timeoutMs, error.attempts], [true, 100, 1]);
    },

    "takes a bearer token from a function and renews it once for all calls": async () => {
      const asked = [];
      const bearer = async ({ refresh }) => {
        asked.push(refresh);
        return refresh ? key : "invalid_token";
      };
      const own = createClient({ bearer, baseUrl });
      const [one, other] = await Promise.all([own.users.me(), own.users.me()]);
      equal([typeof one.username, one.username], ["string", other.username]);
      equal(asked.filter(Boolean).length, 1);
    },

    "carries no key to another origin": async () => {
      const error = await failureOf(createClient({ apiKey: key, baseUrl: redirectUrl, retries: 0 }).users.me());
      equal(error instanceof RedirectError, true);
    },

    "guards the key in pages, and nowhere else": async () => {
      const real = () => createClient({ apiKey: "sk_V2_1", baseUrl: "https://api.heygen.com" });
      equal(isPage, thrownBy(real) instanceof UsageError);
    },

    "verifies what the service posts": async () => {
      const post = {
        event_type: "avatar_video.success",
        event_data: { video_id: "vid_1", url: "https://a.test/v.mp4" },
      };
      const text = JSON.stringify(post);
      const headers = await signedHeaders(text, "whsec_1");
      const { event } = await verify(text, headers, ["whsec_0", "whsec_1"]);
      equal(event.event_data.video_id, "vid_1");
      const forged = await failureOf(verify(`${text} `, headers, "whsec_1"));
      equal([forged instanceof WebhookVerificationError, forged instanceof HeyGenError], [true, true]);
      equal(forged.reason, "bad_signature");
      const handled = [];
      const receive = createRouter({ secrets: "whsec_1", on: { [post.event_type]: (it) => void handled.push(it) } });
      const request = () => new Request("https://app.test/hook", { method: "POST", headers, body: text });
      equal([(await receive(request())).status, (await receive(request())).status, handled.length], [200, 200, 1]);
    },

    "has at once what it loads when it is needed": async () => {
      equal(await preload(), undefined);
    },
  };

  const report = [];
  for (const [step, run] of Object.entries(steps)) {
    try {
      await run();
      report.push({ step, error: null });
    } catch (error) {
      report.push({ step, error: `${error?.name}: ${error?.message} ${error?.stack ?? ""}` });
    }
  }
  return report;
}

function equal(actual, expected) {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${found} is not ${wanted}`);
}

async function failureOf(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("The call succeeded.");
}

function thrownBy(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}
