import type { Caller, CallOptions } from "../call.ts";
import type { PagedList } from "../pages.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface Voices {
  /** Voices, by type, engine, language and gender. */
  readonly list: (query?: Query<"listVoices">, options?: CallOptions) => PagedList<Envelope<"listVoices">>;
  /** A voice. That of a clone has a `status`, which ends with `complete` (not `completed`) or `failed`. */
  readonly get: (voiceId: string, options?: CallOptions) => Promise<Data<"getVoice">>;
  /**
   * Finds up to three existing voices for a description, best first; nothing is made. The same prompt and `seed`
   * (default 0) give the same voices, the next seed gives others.
   */
  readonly design: (body: Body<"designVoice">, options?: CallOptions) => Promise<Data<"designVoice">>;
  /**
   * Starts a clone from a recording and returns its `voice_clone_id`, with which `get` tells when it can be used.
   *
   * @throws APIError with code `resource_limit_reached` when the account has no room for another (10 by default).
   */
  readonly clone: (body: Body<"cloneVoice">, options?: CallOptions) => Promise<Data<"cloneVoice">>;
  /**
   * Has a voice of the engine `starfish` read up to 5000 characters. Resolves when the recording is there; `duration`
   * and the times of its words are in seconds.
   */
  readonly speech: (body: Body<"createSpeech">, options?: CallOptions) => Promise<Data<"createSpeech">>;
  /** Deletes a clone. */
  readonly delete: (voiceId: string, options?: CallOptions) => Promise<Data<"deleteVoice">>;
}

export function createVoices({ call, list }: Caller): Voices {
  return {
    list: (query, options) => list("listVoices", query, options),
    get: (voiceId, options) => call("getVoice", { path: { voice_id: voiceId } }, options),
    design: (body, options) => call("designVoice", { body }, options),
    clone: (body, options) => call("cloneVoice", { body }, options),
    speech: (body, options) => call("createSpeech", { body }, options),
    delete: (voiceId, options) => call("deleteVoice", { path: { voice_id: voiceId } }, options),
  };
}
