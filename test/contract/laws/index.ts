/** Every law of the suite, by group. */
import type { Law } from "../law.ts";
import { authLaws } from "./auth.ts";
import { errorLaws } from "./errors.ts";
import { harnessLaws } from "./harness.ts";
import { idempotencyLaws } from "./idempotency.ts";
import { isolationLaws } from "./isolation.ts";
import { limitLaws } from "./limits.ts";
import { pagingLaws } from "./paging.ts";
import { exampleLaws } from "./schema.examples.ts";
import { lintLaws } from "./schema.lint.ts";
import { outcomeLaws } from "./schema.outcomes.ts";
import { schemaLaws } from "./schema.ts";
import { schemaValueLaws } from "./schema.values.ts";
import { parameterLaws } from "./validation.parameters.ts";
import { validationLaws } from "./validation.ts";
import { wireLaws } from "./validation.wire.ts";

export const laws: readonly Law[] = [
  ...harnessLaws,
  ...schemaLaws,
  ...schemaValueLaws,
  ...lintLaws,
  ...outcomeLaws,
  ...exampleLaws,
  ...validationLaws,
  ...parameterLaws,
  ...wireLaws,
  ...authLaws,
  ...pagingLaws,
  ...isolationLaws,
  ...errorLaws,
  ...idempotencyLaws,
  ...limitLaws,
];
