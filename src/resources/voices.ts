import type { VoiceId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface Voices {
  /** Voices, by type, engine, language and gender. */
  readonly list: (
    query?: Query<"listVoices">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listVoices">, "listVoices">;
  /** A voice. That of a clone has a `status`, which ends with `complete` (not `completed`) or `failed`. */
  readonly get: (voiceId: VoiceId, options?: CallOptions) => Call<Data<"getVoice">, "getVoice">;
  /**
   * Finds up to three existing voices for a description, best first; nothing is made. The same prompt and `seed`
   * (default 0) give the same voices, the next seed gives others.
   */
  readonly design: (body: Body<"designVoice">, options?: CallOptions) => Call<Data<"designVoice">, "designVoice">;
  /**
   * Starts a clone from a recording and returns its `voice_clone_id`, with which `get` tells when it can be used.
   *
   * @throws APIError with code `resource_limit_reached` when the account has no room for another (10 by default).
   */
  readonly clone: (body: Body<"cloneVoice">, options?: CallOptions) => Call<Data<"cloneVoice">, "cloneVoice">;
  /**
   * Has a voice of the engine `starfish` read up to 5000 characters. Resolves when the recording is there; `duration`
   * and the times of its words are in seconds.
   */
  readonly speech: (body: Body<"createSpeech">, options?: CallOptions) => Call<Data<"createSpeech">, "createSpeech">;
  /** Deletes a clone. */
  readonly delete: (voiceId: VoiceId, options?: CallOptions) => Call<Data<"deleteVoice">, "deleteVoice">;
}

export function createVoices({ call, list }: Caller): Voices {
  return {
    list: (query, options) => list("GET /v3/voices", query, options),
    get: (voiceId, options) => call("GET /v3/voices/{voice_id}", { path: { voice_id: voiceId } }, options),
    design: (body, options) => call("POST /v3/voices", { body }, options),
    clone: (body, options) => call("POST /v3/voices/clone", { body }, options),
    speech: (body, options) => call("POST /v3/voices/speech", { body }, options),
    delete: (voiceId, options) => call("DELETE /v3/voices/{voice_id}", { path: { voice_id: voiceId } }, options),
  };
}
