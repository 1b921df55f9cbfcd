/**
 * The way over `node:http`, for runs of many thousand small requests over kept connections: the platform's fetch takes
 * four times as long for each. Nothing is decompressed, as none is asked for.
 */
import type { IncomingMessage } from "node:http";
import { Agent, request as send } from "node:http";
import type { Socket } from "node:net";
import type { ContractOptions } from "../run.ts";
import type { Sent, Transport } from "../transport.ts";
import { mostBytes } from "../transport.ts";

/** How the commands come to an address: the quick way where it serves, the platform's elsewhere. */
export function reach(baseUrl: string): Pick<ContractOptions, "target" | "baseUrl"> {
  return baseUrl.startsWith("http:") ? { target: createHttpTransport(), baseUrl } : { target: baseUrl };
}

/**
 * Milliseconds after which a connection that nobody used is not trusted any more. Servers close idle ones after a few
 * seconds, and while the suite computes, it does not notice.
 */
const idleMs = 1000;

/** Milliseconds after which the server may have closed a connection without this process having had a look. */
const restMs = 2;

/** Lets what has come in meanwhile be seen: in the second turn the network has been asked since the first one began. */
async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What stands in each request that does not say otherwise. */
const standing = { accept: "*/*", "accept-encoding": "identity", "user-agent": "heygen-contract" };

/**
 * For `http:` alone. As many connections as there are requests under way: whoever asks limits those, and a request that had
 * to wait for one would wait on its own time. Idle ones do not keep the process from its end. `now` counts milliseconds.
 */
export function createHttpTransport({
  now = () => performance.now(),
}: { readonly now?: () => number } = {}): Transport {
  const agent = new Agent({ keepAlive: true });
  const usedAt = new WeakMap<Socket, number>();
  const isIdle = (socket: Socket | undefined, ms: number): boolean =>
    socket !== undefined && now() - (usedAt.get(socket) ?? 0) > ms;
  /** Connections that nobody uses, a list for each place: the oldest first, and the agent takes the last one. */
  const free = (): readonly (readonly Socket[])[] => Object.values(agent.freeSockets).map((sockets) => sockets ?? []);
  return {
    exchange: async (sent) => {
      if (free().some((sockets) => isIdle(sockets.at(-1), restMs))) {
        await nextTurn();
        for (const socket of free().flat()) if (isIdle(socket, idleMs)) socket.destroy();
      }
      sent.signal.throwIfAborted();
      const { message, socket, bytes } = await answered(sent, agent);
      usedAt.set(socket, now());
      const { statusCode: status = 0, statusMessage: statusText = "" } = message;
      return { status, statusText, headers: headersOf(message), bytes };
    },
  };
}

interface Answered {
  readonly message: IncomingMessage;
  /** The message has none any more at its end. */
  readonly socket: Socket;
  readonly bytes: Buffer<ArrayBuffer>;
}

function answered({ url, method, headers, body, signal }: Sent, agent: Agent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    // As bytes: with text Node writes headers and body at once, and then the headers in the encoding of the body, too.
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const hasLength = bytes !== null || method !== "GET";
    const length = hasLength ? { "content-length": String(bytes?.byteLength ?? 0) } : {};
    const address = new URL(url);
    // As a list Node takes them as they are, and writes them at once.
    const all = Object.entries({ host: address.host, ...standing, ...headers, ...length }).flat();
    const request = send(address, { path: pathOf(address), method, agent, headers: all });
    const abandon = (): void => {
      reject(signal.reason as Error);
      request.destroy();
    };
    signal.addEventListener("abort", abandon, { once: true });
    request
      .on("error", reject)
      .on("response", (message) => gather(message, resolve, reject))
      .on("close", () => signal.removeEventListener("abort", abandon))
      .end(bytes ?? undefined);
  });
}

/** To the letter: Node's own leaves out a question mark that nothing follows. */
function pathOf({ href }: URL): string {
  return /^http:\/\/[^/]*([^#]*)/.exec(href)?.[1] ?? "/";
}

/** By its events and not as a stream that is iterated, which takes as long as all else that is done for an answer. */
function gather(message: IncomingMessage, resolve: (answered: Answered) => void, reject: (error: Error) => void): void {
  const { socket } = message;
  const chunks: Buffer<ArrayBuffer>[] = [];
  let size = 0;
  const finish = (): void => {
    const [first] = chunks;
    resolve({ message, socket, bytes: first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks) });
  };
  message
    .on("data", (chunk: Buffer<ArrayBuffer>) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size <= mostBytes) return;
      finish();
      message.destroy();
    })
    .on("end", finish)
    .on("error", reject);
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] as string, rawHeaders[at + 1] as string);
  return headers;
}
