/** What a client must do, whoever wrote it: tried against a server with a script, not against the target. */
import type { ActiveLaw } from "../law.ts";
import { clientAnswerLaws } from "./client.answers.ts";
import { clientEndLaws } from "./client.ends.ts";
import { clientListLaws } from "./client.lists.ts";
import { clientRequestLaws } from "./client.requests.ts";
import { clientRetryLaws } from "./client.retries.ts";
import { clientSecretLaws } from "./client.secrets.ts";
import { clientWaitLaws } from "./client.waits.ts";
import { clientWholeLaws } from "./client.whole.ts";

export const clientLaws: readonly ActiveLaw[] = [
  ...clientRequestLaws,
  ...clientRetryLaws,
  ...clientEndLaws,
  ...clientListLaws,
  ...clientWaitLaws,
  ...clientWholeLaws,
  ...clientAnswerLaws,
  ...clientSecretLaws,
];
