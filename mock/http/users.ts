import { viewUser } from "../domain/users.ts";
import type { Handlers } from "./types.ts";

export const users: Pick<Handlers, "getCurrentUser"> = {
  getCurrentUser: ({ world, scheme }) => ({ data: viewUser({ label: world.label, scheme }) }),
};
