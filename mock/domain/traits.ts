/** What several nouns share: whose a record is, and how its person presents. */

import { forbidden } from "./errors.ts";

export type Gender = "female" | "male";
export type Ownership = "public" | "private";

export function checkOwned(record: { readonly ownership: Ownership }, action: string): void {
  if (record.ownership === "public")
    throw forbidden(`Public avatars belong to everyone: this one cannot be ${action}.`);
}
