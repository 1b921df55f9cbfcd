/** Every law of the suite, by group. */
import type { Law } from "../law.ts";
import { authLaws } from "./auth.ts";
import { errorLaws } from "./errors.ts";
import { idempotencyLaws } from "./idempotency.ts";
import { isolationLaws } from "./isolation.ts";
import { limitLaws } from "./limits.ts";
import { pagingLaws } from "./paging.ts";
import { schemaLaws } from "./schema.ts";

export const laws: readonly Law[] = [
  ...schemaLaws,
  ...authLaws,
  ...pagingLaws,
  ...isolationLaws,
  ...errorLaws,
  ...idempotencyLaws,
  ...limitLaws,
];
