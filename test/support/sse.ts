/** Reading server-sent events as a browser does, message by message. */

import type { Answer } from "./targets.ts";

export interface Message {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: Answer;
}

export interface Stream {
  /** The next message that is no comment; undefined at the end. */
  readonly next: () => Promise<Message | undefined>;
  readonly take: (count: number) => Promise<readonly Message[]>;
  /** The next block of text, comments and all. */
  readonly block: () => Promise<string | undefined>;
  readonly leave: () => Promise<void>;
}

export function readStream(response: Response): Stream {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  const block = async (): Promise<string | undefined> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end !== -1) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  };
  const next = async (): Promise<Message | undefined> => {
    for (let found = await block(); found !== undefined; found = await block()) {
      const fields = new Map(found.split("\n").map((line) => line.split(/: (.*)/s, 2) as [string, string]));
      const data = fields.get("data");
      if (data !== undefined) return { id: fields.get("id"), event: fields.get("event"), data: JSON.parse(data) };
    }
    return undefined;
  };
  return {
    next,
    block,
    take: async (count) => {
      const messages: Message[] = [];
      while (messages.length < count) {
        const message = await next();
        if (message === undefined) throw new Error(`The stream ended after ${messages.length} messages.`);
        messages.push(message);
      }
      return messages;
    },
    leave: () => reader.cancel(),
  };
}
