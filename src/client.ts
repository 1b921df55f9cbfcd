import { createCaller } from "./call.ts";
import { createExchange } from "./exchange.ts";
import type { ClientOptions } from "./options.ts";
import { resolveOptions } from "./options.ts";
import type { Avatars } from "./resources/avatars.ts";
import { createAvatars } from "./resources/avatars.ts";
import type { Consent } from "./resources/consent.ts";
import { createConsent } from "./resources/consent.ts";
import type { Looks } from "./resources/looks.ts";
import { createLooks } from "./resources/looks.ts";
import type { Users } from "./resources/users.ts";
import { createUsers } from "./resources/users.ts";
import type { Videos } from "./resources/videos.ts";
import { createVideos } from "./resources/videos.ts";
import type { Voices } from "./resources/voices.ts";
import { createVoices } from "./resources/voices.ts";
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
  readonly voices: Voices;
  readonly users: Users;
}

/**
 * Makes a client. Reads `HEYGEN_API_KEY` and `HEYGEN_BASE_URL` where a process environment exists; options win. The
 * credential stays in a closure: no message, JSON or inspection of a client or its errors shows it.
 *
 * @throws UsageError when there is no credential or more than one, when a key of the mock (`mock_…`) would go to the real
 * service, or when `baseUrl` is none.
 */
export function createClient(options: ClientOptions = {}): Client {
  const settings = resolveOptions(options);
  const exchange = createExchange(settings);
  const caller = createCaller(exchange, settings.redactor);
  return {
    ...createVerbs(exchange),
    avatars: createAvatars(caller, settings),
    looks: createLooks(caller),
    consent: createConsent(caller),
    videos: createVideos(caller, settings),
    voices: createVoices(caller),
    users: createUsers(caller),
  };
}
