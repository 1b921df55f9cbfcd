/** What an inbox shows, as the control contract has it. Apart from its handlers, so that handles in process can name it. */

import type { components } from "../../generated/control/api.ts";

type Schemas = components["schemas"];

export type InboxView = Schemas["Inbox"];
export type InboxMessageView = Schemas["InboxMessage"];
