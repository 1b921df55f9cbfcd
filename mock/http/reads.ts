/** Which answers speak of a job by name. Lists do not: they show whatever there is. */

import type { OperationId } from "../../generated/operations.ts";
import { readStatusQuery } from "../domain/statuses.ts";
import type { Reading } from "../world/reads.ts";
import type { Call } from "./types.ts";

type Readings = { readonly [Op in OperationId]?: (call: Call<Op>) => Reading };

export const readings: Readings = {
  getVideo: ({ path }) => ({ kind: "video", id: path.video_id }),
  getAvatarLook: ({ path }) => ({ kind: "look", id: path.look_id }),
  getAvatarGroup: ({ path }) => ({ kind: "group", id: path.group_id }),
  getVoice: ({ path }) => ({ kind: "voice", id: path.voice_id }),
  getVideoAgentSession: ({ path }) => ({ kind: "session", id: path.session_id }),
  getVideoBatch: ({ path }) => ({ kind: "batch", id: path.batch_id }),
  bulkVideoStatuses: ({ query }) => ({ kind: "statuses", ...readStatusQuery(query) }),
};
