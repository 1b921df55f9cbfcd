/** The client's public face: every export of `heygen-v3`. */
export { createClient } from "./client.ts";
export type { Client } from "./client.ts";
export type { CallOptions, ClientOptions, Fetch, Limits } from "./options.ts";
export type { Bearer, TokenSource } from "./credential.ts";
export { toCurl } from "./debug.ts";
export type { Debug, DebugEvent, DebugRequest } from "./debug.ts";
export type { Call, SafeResult, WithResponse } from "./safe.ts";
export type { WaitOptions } from "./jobs/run.ts";
export type { Job, SavedJob, Waiter } from "./jobs/job.ts";
export type { JobKind } from "./jobs/kinds.ts";
export { systemClock } from "./clock.ts";
export type { Clock } from "./clock.ts";
export type { Page, PagedList } from "./pages.ts";
export type { Verb, VerbInit, VerbResult, Verbs } from "./verbs.ts";
export type { Assets } from "./resources/assets.ts";
export type { Avatars } from "./resources/avatars.ts";
export type { Batches } from "./resources/batches.ts";
export type { Consent } from "./resources/consent.ts";
export type { Looks } from "./resources/looks.ts";
export type { Users } from "./resources/users.ts";
export type { VideoAgents } from "./resources/videoAgents.ts";
export type { StatusIds, Videos } from "./resources/videos.ts";
export type { Voices } from "./resources/voices.ts";
export type { WebhookEndpoints, Webhooks } from "./resources/webhooks.ts";
export type { FileBytes, FileDetails, UploadOptions, UploadProgress } from "./upload.ts";
export type { DownloadOptions, DownloadProgress } from "./download.ts";
export { fromBase64 } from "./base64.ts";
export { preload } from "./preload.ts";

export {
  AbortError,
  ConnectionError,
  CredentialError,
  HeyGenError,
  ParseError,
  RedirectError,
  TimeoutError,
  UsageError,
} from "./errors.ts";
export type { RequestSummary } from "./errors.ts";
export {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PayloadTooLargeError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from "./apiErrors.ts";
export { DownloadError, JobFailedError, PaginationError, UploadError, WaitError } from "./jobs/errors.ts";
export type { JobState } from "./jobs/errors.ts";

export { explain } from "./explain.ts";
export type { ExplainOptions, LookFacts, Problem } from "./explain.ts";
export type { RuleSetName } from "./looks.rules.ts";
export type { CreateVideo, VideoBody } from "./videoBody.ts";
export type { Body, Data, Envelope, Query, WebhookEvent } from "./wire.ts";
export type { OperationId, Route } from "../generated/operations.ts";
export type {
  Asset,
  AssetId,
  BatchId,
  BrandGlossaryId,
  BrandKitId,
  EndpointId,
  EventId,
  FolderId,
  GroupId,
  Id,
  LookId,
  LookType,
  ResourceId,
  SessionId,
  StyleId,
  VideoId,
  VoiceId,
  AssetInput,
  AvatarGroup,
  AvatarLook,
  AvatarStatus,
  AvatarVideoFailEvent,
  AvatarVideoSuccessEvent,
  Background,
  BatchFinishedEvent,
  BatchItemCounts,
  Caption,
  CloneVoiceBody,
  components,
  ConsentStatus,
  CreateAssetUploadBody,
  CreateAvatarBody,
  CreateAvatarConsentBody,
  CreateDigitalTwin,
  CreatePhotoAvatar,
  CreatePromptAvatar,
  CreateSpeechBody,
  CreateVideoAgentBody,
  CreateVideoBatchBody,
  CreateVideoBody,
  CreateVideoFromAvatar,
  CreateVideoFromCinematicAvatar,
  CreateVideoFromImage,
  CreateVideoFromStudio,
  CreateWebhookEndpointBody,
  DesignVoiceBody,
  EngineInput,
  EngineName,
  ErrorBody,
  ErrorCode,
  ErrorEnvelope,
  InstantAvatarFailEvent,
  InstantAvatarSuccessEvent,
  OpenWebhookEventType,
  operations,
  paths,
  PhotoAvatarTrainFailEvent,
  PhotoAvatarTrainSuccessEvent,
  SendVideoAgentMessageBody,
  StudioScene,
  UpdateAvatarGroupBody,
  UpdateAvatarLookBody,
  UpdateWebhookEndpointBody,
  UserProfile,
  VideoAgentFailEvent,
  VideoAgentMessage,
  VideoAgentResource,
  VideoAgentSession,
  VideoAgentSessionEntry,
  VideoAgentStyle,
  VideoAgentSuccessEvent,
  VideoBatchDetail,
  VideoBatchItem,
  VideoDetail,
  VideoItemError,
  VideoStatus,
  VideoStatusEntry,
  Voice,
  VoiceDetail,
  VoiceSettings,
  Watermark,
  WebhookEndpoint,
  WebhookEventRecord,
  WebhookEventType,
  WebhookEventTypeEntry,
  webhooks,
  WordTimestamp,
} from "../generated/api.ts";
