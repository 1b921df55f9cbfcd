/** A server on loopback that answers as the mock does, but for what a test changes on the way. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mock } from "../../mock/index.ts";

export interface Passing {
  readonly path: string;
  readonly operationIs: (method: string, pattern: RegExp) => boolean;
  readonly status: number;
  readonly headers: Headers;
  /** JSON of the answer, to be changed in place or replaced. */
  body: any;
}

/** What is done to an answer; a Response is sent instead of it. */
export type Change = (passing: Passing) => Response | void | Promise<Response | void>;

export interface Drifted {
  readonly url: string;
  readonly change: (change: Change) => void;
  /** Every request with its headers, as it came. */
  readonly requests: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[];
  readonly close: () => Promise<void>;
}

export async function startDrifted(mock: Mock): Promise<Drifted> {
  let change: Change = () => {};
  const requests: Drifted["requests"] = [];
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const { method = "GET", url: path = "/" } = request;
      requests.push({ path, headers: request.headers });
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const plain = await mock.fetch(new Request(`http://mock.test${path}`, { method, headers }));
      const passing: Passing = {
        path,
        operationIs: (wanted, pattern) => method === wanted && pattern.test(path),
        status: plain.status,
        headers: plain.headers,
        body: await plain.json(),
      };
      const instead = await change(passing);
      const sent = instead ?? Response.json(passing.body, { status: plain.status });
      response.writeHead(sent.status, Object.fromEntries(sent.headers));
      response.end(await sent.text());
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    change: (next) => void (change = next),
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
