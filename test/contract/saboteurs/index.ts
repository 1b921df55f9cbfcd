/** Every saboteur, by group. */

import { authSaboteurs } from "./auth.ts";
import { batchSaboteurs } from "./batches.ts";
import { clientSaboteurs } from "./client.ts";
import { concurrencySaboteurs } from "./concurrency.ts";
import { consentSaboteurs } from "./consent.ts";
import { differentialSaboteurs } from "./differential.ts";
import { engineSaboteurs } from "./engines.ts";
import { errorSaboteurs } from "./errors.ts";
import { idempotencySaboteurs } from "./idempotency.ts";
import { isolationSaboteurs } from "./isolation.ts";
import { lifecycleSaboteurs } from "./lifecycle.ts";
import { limitSaboteurs } from "./limits.ts";
import { pagingSaboteurs } from "./paging.ts";
import type { Saboteur } from "./saboteur.ts";
import { schemaSaboteurs } from "./schema.ts";
import { timeSaboteurs } from "./time.ts";
import { validationSaboteurs } from "./validation.ts";
import { webhookSaboteurs } from "./webhooks.ts";

export { plant } from "./saboteur.ts";
export type { ClientSaboteur, Honest, Saboteur, TargetSaboteur } from "./saboteur.ts";

export const saboteurs: readonly Saboteur[] = [
  ...schemaSaboteurs,
  ...validationSaboteurs,
  ...authSaboteurs,
  ...pagingSaboteurs,
  ...lifecycleSaboteurs,
  ...consentSaboteurs,
  ...engineSaboteurs,
  ...idempotencySaboteurs,
  ...batchSaboteurs,
  ...webhookSaboteurs,
  ...isolationSaboteurs,
  ...errorSaboteurs,
  ...limitSaboteurs,
  ...timeSaboteurs,
  ...concurrencySaboteurs,
  ...differentialSaboteurs,
  ...clientSaboteurs,
];
