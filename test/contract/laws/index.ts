/** Every law of the suite, by group. */
import type { Law } from "../law.ts";
import { authLaws } from "./auth.ts";
import { batchLaws } from "./batches.ts";
import { clientLaws } from "./client.ts";
import { concurrencyLaws } from "./concurrency.ts";
import { consentLaws } from "./consent.ts";
import { differentialLaws } from "./differential.ts";
import { kindLaws } from "./engines.kinds.ts";
import { engineLaws } from "./engines.ts";
import { errorLaws } from "./errors.ts";
import { harnessLaws } from "./harness.ts";
import { idempotencyLaws } from "./idempotency.ts";
import { isolationLaws } from "./isolation.ts";
import { changeLaws } from "./lifecycle.changes.ts";
import { creditLaws } from "./lifecycle.credits.ts";
import { deletionLaws } from "./lifecycle.deletes.ts";
import { videoLaws, videoShapes } from "./lifecycle.ts";
import { limitLaws } from "./limits.ts";
import { pagingLaws } from "./paging.ts";
import { exampleLaws } from "./schema.examples.ts";
import { lintLaws } from "./schema.lint.ts";
import { outcomeLaws } from "./schema.outcomes.ts";
import { schemaLaws } from "./schema.ts";
import { schemaValueLaws } from "./schema.values.ts";
import { agentSessions } from "./sessions.agents.ts";
import { avatarSessions } from "./sessions.avatars.ts";
import { videoSessions } from "./sessions.ts";
import { timeLaws } from "./time.ts";
import { parameterLaws } from "./validation.parameters.ts";
import { validationLaws, wideValidationLaws } from "./validation.ts";
import { wireLaws } from "./validation.wire.ts";
import { deliveryLaws } from "./webhooks.delivery.ts";
import { endpointLaws } from "./webhooks.endpoints.ts";
import { tellingLaws } from "./webhooks.ts";

export const laws: readonly Law[] = [
  ...harnessLaws,
  ...schemaLaws,
  ...schemaValueLaws,
  ...lintLaws,
  ...outcomeLaws,
  ...exampleLaws,
  ...parameterLaws,
  ...wireLaws,
  ...validationLaws,
  ...authLaws,
  ...pagingLaws,
  ...isolationLaws,
  ...errorLaws,
  ...idempotencyLaws,
  ...limitLaws,
  ...videoLaws,
  ...videoShapes,
  ...deletionLaws,
  ...changeLaws,
  ...creditLaws,
  ...consentLaws,
  ...engineLaws,
  ...kindLaws,
  ...batchLaws,
  ...tellingLaws,
  ...deliveryLaws,
  ...endpointLaws,
  ...timeLaws,
  ...videoSessions,
  ...avatarSessions,
  ...agentSessions,
  ...concurrencyLaws,
  ...differentialLaws,
  ...clientLaws,
  // Last of their phase, for they take longest.
  ...wideValidationLaws,
];
