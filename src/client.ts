import { createCaller } from "./call.ts";
import { createExchange } from "./exchange.ts";
import { createWaiting } from "./jobs/waiting.ts";
import { checkKinds, clientKinds } from "./optionKinds.ts";
import type { ClientOptions } from "./options.ts";
import { resolveOptions } from "./options.ts";
import type { Assets } from "./resources/assets.ts";
import { createAssets } from "./resources/assets.ts";
import type { Avatars } from "./resources/avatars.ts";
import { createAvatars } from "./resources/avatars.ts";
import type { Batches } from "./resources/batches.ts";
import { createBatches } from "./resources/batches.ts";
import type { Consent } from "./resources/consent.ts";
import { createConsent } from "./resources/consent.ts";
import type { Looks } from "./resources/looks.ts";
import { createLooks } from "./resources/looks.ts";
import type { Users } from "./resources/users.ts";
import { createUsers } from "./resources/users.ts";
import type { VideoAgents } from "./resources/videoAgents.ts";
import { createVideoAgents } from "./resources/videoAgents.ts";
import type { Videos } from "./resources/videos.ts";
import { createVideos } from "./resources/videos.ts";
import type { Voices } from "./resources/voices.ts";
import { createVoices } from "./resources/voices.ts";
import type { Webhooks } from "./resources/webhooks.ts";
import { createWebhooks } from "./resources/webhooks.ts";
import type { Verbs } from "./verbs.ts";
import { createVerbs } from "./verbs.ts";

/**
 * The HeyGen v3 API. Resources return the data of an answer and throw typed errors; verbs return
 * `{ data, error, response }` whatever the status.
 */
export interface Client extends Verbs {
  /** Avatar groups: the characters. */
  readonly avatars: Avatars;
  /** Looks: what a video shows. */
  readonly looks: Looks;
  /** The consent of a person to their digital twin. */
  readonly consent: Consent;
  readonly videos: Videos;
  /** Up to 100 videos, started with one call. */
  readonly batches: Batches;
  /** Agents that make a whole video from a prompt. */
  readonly videoAgents: VideoAgents;
  readonly voices: Voices;
  /** Files of yours, for use in other calls. */
  readonly assets: Assets;
  /** Addresses of yours that are told what happens. */
  readonly webhooks: Webhooks;
  readonly users: Users;
  /**
   * Another client with some options changed; those that are null, undefined or an empty credential stay as they are. One
   * credential takes the place of the other kind; waits are not shared.
   *
   * @throws UsageError as `createClient` does.
   */
  readonly with: (overrides: ClientOptions) => Client;
}

/**
 * Makes a client. Reads `HEYGEN_API_KEY` and `HEYGEN_BASE_URL` where a process environment exists; options win. The
 * credential stays in a closure: no message, JSON or inspection of a client or its errors shows it.
 *
 * @throws UsageError when there is no credential or more than one, when a key of the mock (`mock_…`) would go to the real
 * service, when `baseUrl` is none, or for an option that does not exist or is of another kind.
 */
export function createClient(given: ClientOptions = {}): Client {
  const options = checkKinds(given, clientKinds);
  const settings = resolveOptions(options);
  const exchange = createExchange(settings);
  const caller = createCaller(settings, exchange);
  const waiting = createWaiting(settings);
  return {
    ...createVerbs(exchange),
    avatars: createAvatars(caller, waiting),
    looks: createLooks(caller),
    consent: createConsent(caller, waiting),
    videos: createVideos(caller, waiting, settings),
    batches: createBatches(caller),
    videoAgents: createVideoAgents(caller, waiting),
    voices: createVoices(caller),
    assets: createAssets(caller, settings),
    webhooks: createWebhooks(caller, waiting),
    users: createUsers(caller),
    with: (overrides) => createClient(override(options, checkKinds(overrides, clientKinds))),
  };
}

function override(options: ClientOptions, overrides: ClientOptions): ClientOptions {
  const { apiKey, bearer } = overrides.apiKey || overrides.bearer ? overrides : options;
  return { ...options, ...overrides, apiKey, bearer };
}
