/** What a saboteur can do to a client: stand in the place of its functions, or between it and its network. */

import type { ClientUnderTest, Connect, ConnectOptions, Failure } from "../client/subject.ts";

/** Gets one thing wrong, whatever the client is. Each connection has a memory of its own. */
export type WrapClient = (honest: Connect) => Connect;

export type Send = (request: Request) => Promise<Response>;

/** Other functions in the place of the client's. */
export function having(
  change: (client: ClientUnderTest, options: ConnectOptions) => Partial<ClientUnderTest>,
): WrapClient {
  return (honest) => (options) => {
    const client = honest(options);
    return { ...client, ...change(client, options) };
  };
}

/** Something between the client and its network. */
export function sending(change: (send: Send) => Send): WrapClient {
  return (honest) => (options) => {
    const send = change((request) => options.fetch(request));
    return honest({ ...options, fetch: (input, init) => send(new Request(input, init)) });
  };
}

/** Sends a request once more where the answer is of that kind. */
export function again(isWanted: (answer: Response, request: Request) => boolean): WrapClient {
  return sending((send) => async (request) => {
    const answer = await send(request.clone());
    if (!isWanted(answer, request)) return answer;
    await answer.body?.cancel();
    return send(request);
  });
}

/** Errors that say something else than they are. */
export function explaining(change: (failure: Failure) => Failure): WrapClient {
  return having(({ explain }) => ({ explain: (error) => change(explain(error)) }));
}
