/** Errors of what goes on longer than one request: lists, jobs, files. */
import type { AvatarGroup, VideoAgentSession, VideoDetail } from "../../generated/api.ts";
import { DetailedError, HeyGenError } from "../errors.ts";

/** A list that would never end: a page token that was there before, or more promised and no token given. */
export class PaginationError extends HeyGenError {
  override readonly name: string = "PaginationError";
}

/** Of the place where files lie, which is not the API and knows none of its error codes. */
interface FileFields {
  readonly id: string;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}

/** The file of a finished video could not be fetched from where it lies. 403 mostly means: the address has expired. */
export class DownloadError extends DetailedError<FileFields> {
  override readonly name: string = "DownloadError";
  /** The video's. */
  declare readonly id: string;
  /** Status of the file server; null when it was not asked, because there is no file yet. */
  declare readonly status: number | null;
  /** Milliseconds for which the file server wants to be left alone; null where it does not say. */
  declare readonly retryAfterMs: number | null;
}

/**
 * The file store did not take the bytes of a direct upload: mostly 403 because the address has expired, or 400 because
 * they are not those that were announced.
 */
export class UploadError extends DetailedError<FileFields> {
  override readonly name: string = "UploadError";
  /** The asset's. */
  declare readonly id: string;
  /** Status of the file store; null when it was not asked. */
  declare readonly status: number | null;
  /** Milliseconds for which the file store wants to be left alone; null where it does not say. */
  declare readonly retryAfterMs: number | null;
}

/** What is waited for, as the API last described it. */
export type JobState = VideoDetail | AvatarGroup | VideoAgentSession;

/** The deadline of a wait passed. The job itself goes on; wait again with the same id. */
export class WaitError extends DetailedError<{ readonly id: string; readonly status: string | null }> {
  override readonly name: string = "WaitError";
  declare readonly id: string;
  /** Status seen last; null if no answer came in time, or it had none. */
  declare readonly status: string | null;
  readonly #state: JobState | null;

  constructor({
    state,
    ...init
  }: {
    readonly message: string;
    readonly id: string;
    readonly status: string | null;
    readonly state: JobState | null;
  }) {
    super(init);
    this.#state = state;
  }

  /** The job as last seen; null if no answer came in time. */
  get state(): JobState | null {
    return this.#state;
  }
}

export interface JobFailure {
  readonly message: string;
  readonly id: string;
  readonly code: string | null;
  readonly failureMessage: string | null;
  readonly state: JobState;
}

/** The job ended in failure: a video was not rendered, an avatar not trained, an agent gave up. */
export class JobFailedError extends DetailedError<Omit<JobFailure, "message" | "state">> {
  override readonly name: string = "JobFailedError";
  declare readonly id: string;
  /** Why, as a code of the API; null if it gave none. */
  declare readonly code: string | null;
  /** Why, in the API's words; null if it gave none. */
  declare readonly failureMessage: string | null;
  readonly #state: JobState;

  constructor({ state, ...init }: JobFailure) {
    super(init);
    this.#state = state;
  }

  /** The video, avatar group or session as it failed. */
  get state(): JobState {
    return this.#state;
  }
}
