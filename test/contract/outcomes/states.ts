/** How answers tell what has become of a job. */
import type { OperationId } from "../../../generated/operations.ts";
import type { JournalEntry } from "./worlds.ts";

export interface State {
  /** `video` */
  readonly kind: string;
  readonly status: string;
}

/** The ends that a job can come to. */
export const terminal: Readonly<Record<string, readonly string[]>> = {
  video: ["completed", "failed"],
  batch: ["completed", "failed"],
  agent: ["completed", "failed"],
  avatar: ["completed", "failed", "pending_consent"],
  consent: ["approved", "rejected"],
  "voice clone": ["complete", "failed"],
};

type Read = (item: Readonly<Record<string, unknown>>) => readonly (readonly [string, unknown])[];

const status =
  (kind: string): Read =>
  (item) => [[kind, item["status"]]];
const avatar: Read = (item) => [
  ["avatar", item["status"]],
  ["consent", item["consent_status"]],
];

const readers: Readonly<Partial<Record<OperationId, Read>>> = {
  getVideo: status("video"),
  listVideos: status("video"),
  bulkVideoStatuses: status("video"),
  listVideoAgentSessionVideos: status("video"),
  getVideoBatch: status("batch"),
  getVideoAgentSession: status("agent"),
  getAvatarGroup: avatar,
  listAvatarGroups: avatar,
  getAvatarLook: status("avatar"),
  listAvatarLooks: status("avatar"),
  getVoice: status("voice clone"),
};

/** What is read of an answer's JSON. Nobody has held it against the contract, and it may be no object at all. */
interface Answer {
  readonly data?: unknown;
  readonly error?: { readonly code?: unknown } | null;
  readonly next_token?: unknown;
}

/** The body of an answer; undefined where it was not kept, or is no JSON. */
export function bodyOf({ response }: JournalEntry): Answer | null | undefined {
  if (response === null) return undefined;
  try {
    return JSON.parse(response) as Answer | null;
  } catch {
    return undefined;
  }
}

export function statesOf(entry: JournalEntry): readonly State[] {
  const read = readers[entry.operation as OperationId];
  if (!read || entry.status !== 200) return [];
  const items: readonly unknown[] = [bodyOf(entry)?.data].flat();
  return items.flatMap((item) =>
    typeof item === "object" && item !== null
      ? read(item as Readonly<Record<string, unknown>>).flatMap(([kind, value]) =>
          typeof value === "string" ? [{ kind, status: value }] : [],
        )
      : [],
  );
}

/** Whether an answer about one job says that it is still being done. */
export function isUnfinished(entry: JournalEntry): boolean {
  const isList = entry.operation?.startsWith("list") === true;
  const states = isList ? [] : statesOf(entry);
  return states.some(
    ({ kind, status: value }) => kind !== "consent" && !terminal[kind]?.includes(value) && value !== "not_found",
  );
}
