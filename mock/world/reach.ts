/** Which receivers may be called: this machine and its private network, and the mock itself whatever its name. */

import { isPrivateHost } from "../domain/addresses.ts";
import type { World } from "./world.ts";

export const outOfReach: string =
  "The address is a public one, which is called only if the mock was started with --allow-external-webhooks.";

export function isReachable({ universe: { allowExternalWebhooks, origin } }: World, url: string): boolean {
  return allowExternalWebhooks || isPrivateHost(new URL(url).hostname) || url.startsWith(`${origin()}/`);
}
