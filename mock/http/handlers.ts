import { avatars } from "./avatars.ts";
import { consent } from "./consent.ts";
import { looks } from "./looks.ts";
import type { Handlers } from "./types.ts";
import { users } from "./users.ts";
import { videos } from "./videos.ts";
import { voices } from "./voices.ts";

export const handlers: Handlers = { ...avatars, ...looks, ...consent, ...videos, ...voices, ...users };
