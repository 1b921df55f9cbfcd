/** A bounded stream of requests over kept connections. */

import { Agent, request } from "node:http";

export interface Load {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
}

const connections = 8;

/** Sends `count` requests, some at a time, and refuses to go on after an answer that is not 200. */
export async function send(url: string, { method, path, body }: Load, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = {
    "x-api-key": "mock_demo",
    ...(body !== undefined && {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
    }),
  };
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}${path}`, { method, agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${method} ${url}${path} answered ${response.statusCode}.`));
        response.resume();
        response.on("end", resolve);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  let left = count;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        await one();
      }
    }),
  );
  agent.destroy();
}
