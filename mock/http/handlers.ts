import { agents } from "./agents.ts";
import { assets } from "./assets.ts";
import { avatars } from "./avatars.ts";
import { batches } from "./batches.ts";
import { consent } from "./consent.ts";
import { looks } from "./looks.ts";
import type { Handlers } from "./types.ts";
import { users } from "./users.ts";
import { videos } from "./videos.ts";
import { voices } from "./voices.ts";
import { webhooks } from "./webhooks.ts";

export const handlers: Handlers = {
  ...agents,
  ...avatars,
  ...looks,
  ...consent,
  ...videos,
  ...batches,
  ...voices,
  ...assets,
  ...users,
  ...webhooks,
};
