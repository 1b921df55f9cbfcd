/** Writes as mutations. Each `mutate` is one write, however often it has to be sent. */
import type { Body, Client, Data } from "../index.ts";
import type { QueryKey, Scope } from "./keys.ts";
import { heygenKeys } from "./keys.ts";
import type { Failing } from "./retry.ts";

/** What a `QueryClient` is needed for here. */
export interface Invalidates {
  readonly invalidateQueries: (filters: { readonly queryKey: QueryKey }) => Promise<unknown>;
}

export interface CreateVideoOptions extends Scope {
  /** Whose lists of videos are out of date afterwards. Default: the one that runs the mutation, where it says so (5.89). */
  readonly queryClient?: Invalidates | undefined;
  /**
   * Gives a create the name under which it is done once, for mutations that are persisted and resumed after a restart:
   * make it from something in your own data, like a draft's id. Default: a random one for each `mutate`.
   */
  readonly idempotencyKey?: ((body: Body<"createVideo">) => string) | undefined;
}

/** Options for `useMutation`. */
export interface CreateVideoMutation extends Failing {
  readonly mutationKey: QueryKey;
  readonly mutationFn: (body: Body<"createVideo">, context?: object) => Promise<Data<"createVideo">>;
  readonly onSuccess: (
    data: Data<"createVideo">,
    body: Body<"createVideo">,
    result: unknown,
    context?: { readonly client?: Invalidates },
  ) => void;
}

/**
 * Starts a render; `video_id` of its data goes into `videoQuery`. Afterwards lists of videos are out of date. A retry of
 * TanStack's, off unless you set `retry`, carries the same idempotency key as the attempt before, so that it cannot start
 * a second render; another `mutate` is another video, also with the same body.
 */
export function createVideoMutation(
  client: Client,
  { scope, queryClient, idempotencyKey }: CreateVideoOptions = {},
): CreateVideoMutation {
  const keys = heygenKeys({ scope });
  return {
    mutationKey: keys.createVideo,
    mutationFn: async (body, context) => {
      // One context for all attempts of a `mutate`. Versions before 5.89 give none: the body stands in, until it is done.
      const attempts = context ?? body;
      const key = idempotencyKey?.(body) ?? keyOf(attempts);
      const created = await client.videos.create(body, { idempotencyKey: key });
      names.delete(attempts);
      return created;
    },
    onSuccess: (_data, _body, _result, context) => {
      // Not awaited: the video is made, whatever becomes of the lists.
      void (queryClient ?? context?.client)?.invalidateQueries({ queryKey: keys.videos.lists });
    },
    retry: false,
  };
}

/** Outside the options, which a component makes anew each time it renders. */
const names = new WeakMap<object, string>();

function keyOf(attempts: object): string {
  const known = names.get(attempts);
  if (known !== undefined) return known;
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  names.set(attempts, key);
  return key;
}
