import { clock } from "./clock.ts";
import { events } from "./events.ts";
import { faults } from "./faults.ts";
import { inbox } from "./inbox.ts";
import { jobs } from "./jobs.ts";
import { journal } from "./journal.ts";
import { limits } from "./limits.ts";
import { scenarios } from "./scenarios.ts";
import { snapshot } from "./snapshot.ts";
import type { ControlHandlers } from "./types.ts";
import { webhookFaults } from "./webhookFaults.ts";
import { webhooks } from "./webhooks.ts";
import { worlds } from "./worlds.ts";

export const handlers: ControlHandlers = {
  ...clock,
  ...events,
  ...faults,
  ...inbox,
  ...jobs,
  ...journal,
  ...limits,
  ...scenarios,
  ...snapshot,
  ...webhookFaults,
  ...webhooks,
  ...worlds,
};
