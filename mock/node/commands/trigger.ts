/** `heygen-mock trigger <event>`: a webhook as if it had happened just now. */

import { UsageError } from "../args.ts";
import { readRemote, remoteHelp } from "./remote.ts";
import type { Command } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

interface Sent {
  readonly event_id: string;
  readonly deliveries: readonly {
    readonly url: string;
    readonly state: string;
    readonly reason?: string | null;
    readonly attempts: readonly { readonly status?: number | null; readonly error?: string | null }[];
  }[];
}

export const trigger: Command = {
  about: "send a webhook event through a running mock",
  help: `heygen-mock trigger <event> [--to <url>] [--secret <secret>] [--endpoint <id>] [--entity <id>] [--data <json>]

Sends an event to every endpoint of the world that subscribed to it, to one endpoint, or to an address. Its data are those
of the video, look, session or batch named by --entity, else made up. Ends with 1 when a receiver did not take it.

Flags
  --to <url>          the only address to send it to; need not be registered
  --secret <text>     signs what goes to --to
  --endpoint <id>     the only endpoint to send it to
  --entity <id>       what the event is about
  --data <json>       fields to put in the place of those that would be sent
${remoteHelp()}

Examples
  heygen-mock trigger avatar_video.success --to http://localhost:3000/hook
  heygen-mock trigger avatar_video.fail --data '{"callback_id":"order-1042"}'
`,
  run: async (context) => {
    const names = ["to", "secret", "endpoint", "entity", "data"] as const;
    const { remote, positionals, values } = readRemote(context, names);
    const [event, ...surplus] = positionals;
    if (event === undefined || surplus.length > 0)
      throw new UsageError("trigger takes one event: heygen-mock trigger avatar_video.success");
    const { data } = (await remote.call("POST", "/webhooks/test-events", {
      event_type: event,
      ...(values.to !== undefined && { url: values.to }),
      ...(values.secret !== undefined && { secret: values.secret }),
      ...(values.endpoint !== undefined && { endpoint_id: values.endpoint }),
      ...(values.entity !== undefined && { entity_id: values.entity }),
      ...(values.data !== undefined && { event_data: readData(values.data) }),
    })) as { readonly data: Sent };
    for (const { url, state, reason, attempts } of data.deliveries) {
      const last = attempts.at(-1);
      const what = last?.status ?? last?.error ?? reason ?? "";
      process.stdout.write(`${state}  ${url}  ${what}\n`);
    }
    return data.deliveries.every(({ state }) => state === "delivered") ? exitCodes.done : exitCodes.failed;
  },
};

function readData(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CommandError("--data is not JSON", exitCodes.usage, { cause: error });
  }
}
