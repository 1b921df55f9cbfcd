import type { Caller, CallOptions } from "../call.ts";
import type { PagedList } from "../pages.ts";
import type { Data, Envelope, Query } from "../wire.ts";

export interface Voices {
  /** Voices, by type, engine, language and gender. */
  readonly list: (query?: Query<"listVoices">, options?: CallOptions) => PagedList<Envelope<"listVoices">>;
  readonly get: (voiceId: string, options?: CallOptions) => Promise<Data<"getVoice">>;
}

export function createVoices({ call, list }: Caller): Voices {
  return {
    list: (query, options) => list("listVoices", query, options),
    get: (voiceId, options) => call("getVoice", { path: { voice_id: voiceId } }, options),
  };
}
