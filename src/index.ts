/** The client's public face: every export of `heygen-v3`. */
export { createClient } from "./client.ts";
export type { Client } from "./client.ts";
export type { ClientOptions, Fetch } from "./options.ts";
export type { CallOptions } from "./call.ts";
export type { WaitOptions } from "./wait.ts";
export { systemClock } from "./clock.ts";
export type { Clock } from "./clock.ts";
export type { Page, PagedList } from "./pages.ts";
export type { Verb, VerbInit, VerbResult, Verbs } from "./verbs.ts";
export type { Avatars } from "./resources/avatars.ts";
export type { Consent } from "./resources/consent.ts";
export type { Looks } from "./resources/looks.ts";
export type { Users } from "./resources/users.ts";
export type { Videos } from "./resources/videos.ts";
export type { Voices } from "./resources/voices.ts";

export { APIError, ConnectionError, HeyGenError, ParseError, RedirectError, UsageError } from "./errors.ts";
export type { RequestSummary } from "./errors.ts";
export { DownloadError, JobFailedError, PaginationError, WaitError } from "./jobErrors.ts";
export type { JobState } from "./jobErrors.ts";

export type { Body, Data, Envelope, Query } from "./wire.ts";
export type { OperationId } from "../generated/operations.ts";
export type {
  AssetInput,
  AvatarGroup,
  AvatarLook,
  AvatarStatus,
  Background,
  Caption,
  components,
  ConsentStatus,
  CreateAvatarBody,
  CreateAvatarConsentBody,
  CreateDigitalTwin,
  CreatePhotoAvatar,
  CreatePromptAvatar,
  CreateVideoBody,
  CreateVideoFromAvatar,
  CreateVideoFromImage,
  EngineInput,
  EngineName,
  ErrorBody,
  ErrorCode,
  ErrorEnvelope,
  operations,
  paths,
  UpdateAvatarGroupBody,
  UpdateAvatarLookBody,
  UserProfile,
  VideoDetail,
  VideoStatus,
  Voice,
  VoiceDetail,
  VoiceSettings,
  Watermark,
} from "../generated/api.ts";
