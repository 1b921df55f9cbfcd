// Written by `npm run generate` from spec/. Do not edit.

export type QueryType = "string" | "integer" | "number" | "boolean";
export type TimeoutClass = "read" | "write" | "upload";
/** `safe`: may be sent again as it is. `keyed`: with an Idempotency-Key only. `never`: each time it is sent it does its work. */
export type RetryClass = "safe" | "keyed" | "never";

/** What client, mock and tests need to know of an operation besides its types. */
export interface OperationMeta {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in the contract: `/v3/videos/{video_id}`. */
  readonly path: string;
  readonly tag: string;
  /** The status of success. */
  readonly success: number;
  readonly pathParams: readonly string[];
  /** Declared query parameters and how to read their text. */
  readonly query: Readonly<Record<string, { readonly type: QueryType }>>;
  /** Declared request headers, spelled as in the contract. */
  readonly headers: readonly string[];
  readonly body: { readonly required: boolean; readonly contentType: string } | null;
  /** A list with `limit` and `token`. */
  readonly paginated: boolean;
  /** Takes an Idempotency-Key. */
  readonly idempotent: boolean;
  readonly timeoutClass: TimeoutClass;
  readonly retryClass: RetryClass;
}

export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly param: string | null;
    readonly doc_url: string | null;
  };
}

/** status → code → example body */
export type DocumentedErrors = Readonly<Record<string, Readonly<Record<string, ErrorBody>>>>;

/** Ordered for routing: a literal path stands before a templated one that would match it too. */
export const operations = {
  listAvatarGroups: {
    "method": "GET",
    "path": "/v3/avatars",
    "tag": "Avatars",
    "success": 200,
    "pathParams": [],
    "query": {
      "ownership": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  createAvatar: {
    "method": "POST",
    "path": "/v3/avatars",
    "tag": "Avatars",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  listAvatarLooks: {
    "method": "GET",
    "path": "/v3/avatars/looks",
    "tag": "Looks",
    "success": 200,
    "pathParams": [],
    "query": {
      "group_id": {
        "type": "string"
      },
      "avatar_type": {
        "type": "string"
      },
      "ownership": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  getAvatarLook: {
    "method": "GET",
    "path": "/v3/avatars/looks/{look_id}",
    "tag": "Looks",
    "success": 200,
    "pathParams": [
      "look_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  updateAvatarLook: {
    "method": "PATCH",
    "path": "/v3/avatars/looks/{look_id}",
    "tag": "Looks",
    "success": 200,
    "pathParams": [
      "look_id"
    ],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  deleteAvatarLook: {
    "method": "DELETE",
    "path": "/v3/avatars/looks/{look_id}",
    "tag": "Looks",
    "success": 200,
    "pathParams": [
      "look_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  getAvatarGroup: {
    "method": "GET",
    "path": "/v3/avatars/{group_id}",
    "tag": "Avatars",
    "success": 200,
    "pathParams": [
      "group_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  updateAvatarGroup: {
    "method": "PATCH",
    "path": "/v3/avatars/{group_id}",
    "tag": "Avatars",
    "success": 200,
    "pathParams": [
      "group_id"
    ],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  deleteAvatarGroup: {
    "method": "DELETE",
    "path": "/v3/avatars/{group_id}",
    "tag": "Avatars",
    "success": 200,
    "pathParams": [
      "group_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  createAvatarConsent: {
    "method": "POST",
    "path": "/v3/avatars/{group_id}/consent",
    "tag": "Consent",
    "success": 200,
    "pathParams": [
      "group_id"
    ],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": false,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  listVideos: {
    "method": "GET",
    "path": "/v3/videos",
    "tag": "Videos",
    "success": 200,
    "pathParams": [],
    "query": {
      "folder_id": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  createVideo: {
    "method": "POST",
    "path": "/v3/videos",
    "tag": "Videos",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  createVideoBatch: {
    "method": "POST",
    "path": "/v3/videos/batches",
    "tag": "Videos",
    "success": 202,
    "pathParams": [],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  getVideoBatch: {
    "method": "GET",
    "path": "/v3/videos/batches/{batch_id}",
    "tag": "Videos",
    "success": 200,
    "pathParams": [
      "batch_id"
    ],
    "query": {
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  bulkVideoStatuses: {
    "method": "GET",
    "path": "/v3/videos/statuses",
    "tag": "Videos",
    "success": 200,
    "pathParams": [],
    "query": {
      "video_ids": {
        "type": "string"
      },
      "batch_ids": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  getVideo: {
    "method": "GET",
    "path": "/v3/videos/{video_id}",
    "tag": "Videos",
    "success": 200,
    "pathParams": [
      "video_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  deleteVideo: {
    "method": "DELETE",
    "path": "/v3/videos/{video_id}",
    "tag": "Videos",
    "success": 200,
    "pathParams": [
      "video_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  listVoices: {
    "method": "GET",
    "path": "/v3/voices",
    "tag": "Voices",
    "success": 200,
    "pathParams": [],
    "query": {
      "type": {
        "type": "string"
      },
      "engine": {
        "type": "string"
      },
      "language": {
        "type": "string"
      },
      "gender": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  designVoice: {
    "method": "POST",
    "path": "/v3/voices",
    "tag": "Voices",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  cloneVoice: {
    "method": "POST",
    "path": "/v3/voices/clone",
    "tag": "Voices",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  createSpeech: {
    "method": "POST",
    "path": "/v3/voices/speech",
    "tag": "Voices",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  getVoice: {
    "method": "GET",
    "path": "/v3/voices/{voice_id}",
    "tag": "Voices",
    "success": 200,
    "pathParams": [
      "voice_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  deleteVoice: {
    "method": "DELETE",
    "path": "/v3/voices/{voice_id}",
    "tag": "Voices",
    "success": 200,
    "pathParams": [
      "voice_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  listVideoAgentSessions: {
    "method": "GET",
    "path": "/v3/video-agents",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [],
    "query": {
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  createVideoAgent: {
    "method": "POST",
    "path": "/v3/video-agents",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  listVideoAgentStyles: {
    "method": "GET",
    "path": "/v3/video-agents/styles",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [],
    "query": {
      "tag": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  getVideoAgentSession: {
    "method": "GET",
    "path": "/v3/video-agents/{session_id}",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [
      "session_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  sendVideoAgentMessage: {
    "method": "POST",
    "path": "/v3/video-agents/{session_id}",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [
      "session_id"
    ],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  listVideoAgentSessionVideos: {
    "method": "GET",
    "path": "/v3/video-agents/{session_id}/videos",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [
      "session_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  stopVideoAgentSession: {
    "method": "POST",
    "path": "/v3/video-agents/{session_id}/stop",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [
      "session_id"
    ],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  getVideoAgentResource: {
    "method": "GET",
    "path": "/v3/video-agents/{session_id}/resources/{resource_id}",
    "tag": "Video agents",
    "success": 200,
    "pathParams": [
      "session_id",
      "resource_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  listAssets: {
    "method": "GET",
    "path": "/v3/assets",
    "tag": "Assets",
    "success": 200,
    "pathParams": [],
    "query": {
      "username": {
        "type": "string"
      },
      "folder_id": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  uploadAsset: {
    "method": "POST",
    "path": "/v3/assets",
    "tag": "Assets",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": true,
      "contentType": "multipart/form-data"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "upload",
    "retryClass": "keyed"
  },
  createAssetUpload: {
    "method": "POST",
    "path": "/v3/assets/direct-uploads",
    "tag": "Assets",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  getAsset: {
    "method": "GET",
    "path": "/v3/assets/{asset_id}",
    "tag": "Assets",
    "success": 200,
    "pathParams": [
      "asset_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  deleteAsset: {
    "method": "DELETE",
    "path": "/v3/assets/{asset_id}",
    "tag": "Assets",
    "success": 200,
    "pathParams": [
      "asset_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  completeAssetUpload: {
    "method": "POST",
    "path": "/v3/assets/{asset_id}/complete",
    "tag": "Assets",
    "success": 200,
    "pathParams": [
      "asset_id"
    ],
    "query": {},
    "headers": [],
    "body": {
      "required": false,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  listWebhookEndpoints: {
    "method": "GET",
    "path": "/v3/webhooks/endpoints",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [],
    "query": {
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  createWebhookEndpoint: {
    "method": "POST",
    "path": "/v3/webhooks/endpoints",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  updateWebhookEndpoint: {
    "method": "PATCH",
    "path": "/v3/webhooks/endpoints/{endpoint_id}",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [
      "endpoint_id"
    ],
    "query": {},
    "headers": [],
    "body": {
      "required": true,
      "contentType": "application/json"
    },
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  deleteWebhookEndpoint: {
    "method": "DELETE",
    "path": "/v3/webhooks/endpoints/{endpoint_id}",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [
      "endpoint_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "safe"
  },
  rotateWebhookSecret: {
    "method": "POST",
    "path": "/v3/webhooks/endpoints/{endpoint_id}/rotate-secret",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [
      "endpoint_id"
    ],
    "query": {},
    "headers": [
      "Idempotency-Key"
    ],
    "body": null,
    "paginated": false,
    "idempotent": true,
    "timeoutClass": "write",
    "retryClass": "keyed"
  },
  listWebhookEventTypes: {
    "method": "GET",
    "path": "/v3/webhooks/event-types",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  listWebhookEvents: {
    "method": "GET",
    "path": "/v3/webhooks/events",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [],
    "query": {
      "event_type": {
        "type": "string"
      },
      "entity_id": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "token": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": true,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  getCurrentUser: {
    "method": "GET",
    "path": "/v3/users/me",
    "tag": "Users",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
} as const;

export type OperationId = keyof typeof operations;

/** The same table with the literal types forgotten, for code that handles any operation. */
export const operationMeta: Readonly<Record<OperationId, OperationMeta>> = operations;

/** The operation behind each method and path: types alone. */
export interface Routes {
  "GET /v3/avatars": "listAvatarGroups";
  "POST /v3/avatars": "createAvatar";
  "GET /v3/avatars/looks": "listAvatarLooks";
  "GET /v3/avatars/looks/{look_id}": "getAvatarLook";
  "PATCH /v3/avatars/looks/{look_id}": "updateAvatarLook";
  "DELETE /v3/avatars/looks/{look_id}": "deleteAvatarLook";
  "GET /v3/avatars/{group_id}": "getAvatarGroup";
  "PATCH /v3/avatars/{group_id}": "updateAvatarGroup";
  "DELETE /v3/avatars/{group_id}": "deleteAvatarGroup";
  "POST /v3/avatars/{group_id}/consent": "createAvatarConsent";
  "GET /v3/videos": "listVideos";
  "POST /v3/videos": "createVideo";
  "POST /v3/videos/batches": "createVideoBatch";
  "GET /v3/videos/batches/{batch_id}": "getVideoBatch";
  "GET /v3/videos/statuses": "bulkVideoStatuses";
  "GET /v3/videos/{video_id}": "getVideo";
  "DELETE /v3/videos/{video_id}": "deleteVideo";
  "GET /v3/voices": "listVoices";
  "POST /v3/voices": "designVoice";
  "POST /v3/voices/clone": "cloneVoice";
  "POST /v3/voices/speech": "createSpeech";
  "GET /v3/voices/{voice_id}": "getVoice";
  "DELETE /v3/voices/{voice_id}": "deleteVoice";
  "GET /v3/video-agents": "listVideoAgentSessions";
  "POST /v3/video-agents": "createVideoAgent";
  "GET /v3/video-agents/styles": "listVideoAgentStyles";
  "GET /v3/video-agents/{session_id}": "getVideoAgentSession";
  "POST /v3/video-agents/{session_id}": "sendVideoAgentMessage";
  "GET /v3/video-agents/{session_id}/videos": "listVideoAgentSessionVideos";
  "POST /v3/video-agents/{session_id}/stop": "stopVideoAgentSession";
  "GET /v3/video-agents/{session_id}/resources/{resource_id}": "getVideoAgentResource";
  "GET /v3/assets": "listAssets";
  "POST /v3/assets": "uploadAsset";
  "POST /v3/assets/direct-uploads": "createAssetUpload";
  "GET /v3/assets/{asset_id}": "getAsset";
  "DELETE /v3/assets/{asset_id}": "deleteAsset";
  "POST /v3/assets/{asset_id}/complete": "completeAssetUpload";
  "GET /v3/webhooks/endpoints": "listWebhookEndpoints";
  "POST /v3/webhooks/endpoints": "createWebhookEndpoint";
  "PATCH /v3/webhooks/endpoints/{endpoint_id}": "updateWebhookEndpoint";
  "DELETE /v3/webhooks/endpoints/{endpoint_id}": "deleteWebhookEndpoint";
  "POST /v3/webhooks/endpoints/{endpoint_id}/rotate-secret": "rotateWebhookSecret";
  "GET /v3/webhooks/event-types": "listWebhookEventTypes";
  "GET /v3/webhooks/events": "listWebhookEvents";
  "GET /v3/users/me": "getCurrentUser";
}

export type Route = keyof Routes;

/**
 * How long an operation may take, and whether it may be sent again: what is usual for a method, and the routes that differ
 * from it. Small, because every app carries it along.
 */
export const policies: { readonly [methodOrRoute: string]: `${TimeoutClass} ${RetryClass}` | undefined } = {
  "GET": "read safe",
  "POST": "write never",
  "PUT": "write safe",
  "PATCH": "write safe",
  "DELETE": "write safe",
  "POST /v3/avatars": "write keyed",
  "POST /v3/avatars/{group_id}/consent": "write keyed",
  "POST /v3/videos": "write keyed",
  "POST /v3/videos/batches": "write keyed",
  "POST /v3/assets": "upload keyed",
  "POST /v3/assets/direct-uploads": "write keyed",
  "POST /v3/webhooks/endpoints": "write keyed",
  "POST /v3/webhooks/endpoints/{endpoint_id}/rotate-secret": "write keyed",
};

/** The documented errors of each operation: the example bodies of the contract. */
export const documentedErrors: Readonly<Record<OperationId, DocumentedErrors>> = {
  listAvatarGroups: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createAvatar: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "file is required.",
          "param": "file",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The prompt goes against the content policy.",
          "param": "prompt",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The file at file.url could not be downloaded.",
          "param": "file.url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "402": {
      "insufficient_credit": {
        "error": {
          "code": "insufficient_credit",
          "message": "The balance is too low for this job.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#insufficient-credit"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "Public avatars can be neither changed nor deleted.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "avatar_not_found": {
        "error": {
          "code": "avatar_not_found",
          "message": "No avatar group has the id given in avatar_group_id.",
          "param": "avatar_group_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-not-found"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listAvatarLooks: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getAvatarLook: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "look_id must have at most 255 characters.",
          "param": "look_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No look has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  updateAvatarLook: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "name must have at most 255 characters.",
          "param": "name",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "Public avatars can be neither changed nor deleted.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No look has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  deleteAvatarLook: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "look_id must have at most 255 characters.",
          "param": "look_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "Public avatars can be neither changed nor deleted.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No look has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getAvatarGroup: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "group_id must have at most 255 characters.",
          "param": "group_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "avatar_not_found": {
        "error": {
          "code": "avatar_not_found",
          "message": "No avatar group has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  updateAvatarGroup: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "No voice has the id given in default_voice_id.",
          "param": "default_voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "Public avatars cannot be changed.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      },
      "resource_access_denied": {
        "error": {
          "code": "resource_access_denied",
          "message": "You may read this avatar group but not change it.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#resource-access-denied"
        }
      },
      "voice_not_usable": {
        "error": {
          "code": "voice_not_usable",
          "message": "This voice is not open to your workspace.",
          "param": "default_voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-not-usable"
        }
      }
    },
    "404": {
      "avatar_not_found": {
        "error": {
          "code": "avatar_not_found",
          "message": "No avatar group has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-not-found"
        }
      }
    },
    "409": {
      "resource_not_ready": {
        "error": {
          "code": "resource_not_ready",
          "message": "The voice is still being cloned. Try again once its status is complete.",
          "param": "default_voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#resource-not-ready"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  deleteAvatarGroup: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "group_id must have at most 255 characters.",
          "param": "group_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "Public avatars can be neither changed nor deleted.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "avatar_not_found": {
        "error": {
          "code": "avatar_not_found",
          "message": "No avatar group has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createAvatarConsent: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "consent_text must not contain angle brackets.",
          "param": "consent_text",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The file at consent_video.url could not be downloaded.",
          "param": "consent_video.url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "avatar_not_found": {
        "error": {
          "code": "avatar_not_found",
          "message": "No avatar group has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-not-found"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listVideos: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createVideo: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "This look does not support avatar_v. It supports avatar_iii and avatar_iv.",
          "param": "engine",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "avatar_consent_required": {
        "error": {
          "code": "avatar_consent_required",
          "message": "The person shown by this digital twin has not consented yet.",
          "param": "avatar_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-consent-required"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The script goes against the content policy.",
          "param": "script",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      },
      "voice_unavailable": {
        "error": {
          "code": "voice_unavailable",
          "message": "The voice cannot be used at the moment. Choose another one.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-unavailable"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The recording at audio_url could not be downloaded.",
          "param": "audio_url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "402": {
      "insufficient_credit": {
        "error": {
          "code": "insufficient_credit",
          "message": "The balance is too low for this job.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#insufficient-credit"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createVideoBatch: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "Exactly one of script, audio_url, audio_asset_id must be given in videos.1; 0 were.",
          "param": "videos.1.script",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "avatar_consent_required": {
        "error": {
          "code": "avatar_consent_required",
          "message": "The person shown by the digital twin in videos.0 has not consented yet.",
          "param": "videos.0.avatar_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-consent-required"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The script of videos.2 goes against the content policy.",
          "param": "videos.2.script",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      },
      "voice_unavailable": {
        "error": {
          "code": "voice_unavailable",
          "message": "The voice of videos.0 cannot be used at the moment. Choose another one.",
          "param": "videos.0.voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-unavailable"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The recording at videos.3.audio_url could not be downloaded.",
          "param": "videos.3.audio_url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "402": {
      "insufficient_credit": {
        "error": {
          "code": "insufficient_credit",
          "message": "The balance is too low for this job.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#insufficient-credit"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getVideoBatch: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "limit must be at most 100.",
          "param": "limit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No batch has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  bulkVideoStatuses: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "At most 100 ids may be asked for at once; 120 were.",
          "param": "video_ids",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getVideo: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "video_id must have at most 255 characters.",
          "param": "video_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No video has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  deleteVideo: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "video_id must have at most 255 characters.",
          "param": "video_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No video has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listVoices: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  designVoice: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "prompt is required.",
          "param": "prompt",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The prompt goes against the content policy.",
          "param": "prompt",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  cloneVoice: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "voice_name is required.",
          "param": "voice_name",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "resource_limit_reached": {
        "error": {
          "code": "resource_limit_reached",
          "message": "This account has 10 cloned voices, which is all that it may have. Delete one first.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#resource-limit-reached"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The recording at audio.url could not be downloaded.",
          "param": "audio.url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "plan_upgrade_required": {
        "error": {
          "code": "plan_upgrade_required",
          "message": "Cloning a voice is not part of this account's plan.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#plan-upgrade-required"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createSpeech: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "This voice cannot be used by starfish, which speech needs.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "tts_text_invalid": {
        "error": {
          "code": "tts_text_invalid",
          "message": "The text is not well-formed SSML.",
          "param": "text",
          "doc_url": "https://developers.heygen.com/docs/error-codes#tts-text-invalid"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The text goes against the content policy.",
          "param": "text",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      },
      "voice_unavailable": {
        "error": {
          "code": "voice_unavailable",
          "message": "The voice cannot be used at the moment. Choose another one.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-unavailable"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "402": {
      "insufficient_credit": {
        "error": {
          "code": "insufficient_credit",
          "message": "The balance is too low for this job.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#insufficient-credit"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getVoice: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "voice_id must have at most 255 characters.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "voice_not_found": {
        "error": {
          "code": "voice_not_found",
          "message": "No voice has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  deleteVoice: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "voice_id must have at most 255 characters.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "resource_access_denied": {
        "error": {
          "code": "resource_access_denied",
          "message": "Only voices cloned by this account can be deleted.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#resource-access-denied"
        }
      }
    },
    "404": {
      "voice_not_found": {
        "error": {
          "code": "voice_not_found",
          "message": "No voice has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listVideoAgentSessions: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createVideoAgent: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "No look has the id given in avatar_id.",
          "param": "avatar_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "avatar_consent_required": {
        "error": {
          "code": "avatar_consent_required",
          "message": "The person shown by this digital twin has not consented yet.",
          "param": "avatar_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-consent-required"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The prompt goes against the content policy.",
          "param": "prompt",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      },
      "voice_unavailable": {
        "error": {
          "code": "voice_unavailable",
          "message": "The voice cannot be used at the moment. Choose another one.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-unavailable"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The file at files.1.url could not be downloaded.",
          "param": "files.1.url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "402": {
      "insufficient_credit": {
        "error": {
          "code": "insufficient_credit",
          "message": "The balance is too low for this job.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#insufficient-credit"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listVideoAgentStyles: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getVideoAgentSession: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "session_id must have at most 255 characters.",
          "param": "session_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No video agent session has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  sendVideoAgentMessage: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "message must not be empty.",
          "param": "message",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      },
      "avatar_consent_required": {
        "error": {
          "code": "avatar_consent_required",
          "message": "The person shown by this digital twin has not consented yet.",
          "param": "avatar_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#avatar-consent-required"
        }
      },
      "content_policy_violation": {
        "error": {
          "code": "content_policy_violation",
          "message": "The message goes against the content policy.",
          "param": "message",
          "doc_url": "https://developers.heygen.com/docs/error-codes#content-policy-violation"
        }
      },
      "voice_unavailable": {
        "error": {
          "code": "voice_unavailable",
          "message": "The voice cannot be used at the moment. Choose another one.",
          "param": "voice_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#voice-unavailable"
        }
      },
      "download_failed": {
        "error": {
          "code": "download_failed",
          "message": "The file at files.0.url could not be downloaded.",
          "param": "files.0.url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#download-failed"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "402": {
      "insufficient_credit": {
        "error": {
          "code": "insufficient_credit",
          "message": "The balance is too low for this job.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#insufficient-credit"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No video agent session has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listVideoAgentSessionVideos: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "session_id must have at most 255 characters.",
          "param": "session_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No video agent session has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  stopVideoAgentSession: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "reason is not a field that is accepted here.",
          "param": "reason",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "No video agent session has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getVideoAgentResource: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "resource_id must have at most 255 characters.",
          "param": "resource_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "The session has no resource with this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listAssets: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  uploadAsset: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "The body needs a part named file.",
          "param": "file",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The file is larger than the 32 MB that an upload may have.",
          "param": "file",
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createAssetUpload: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "content_type text/html is not accepted.",
          "param": "content_type",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getAsset: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "asset_id must have at most 255 characters.",
          "param": "asset_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "asset_not_found": {
        "error": {
          "code": "asset_not_found",
          "message": "No asset has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#asset-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  deleteAsset: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "asset_id must have at most 255 characters.",
          "param": "asset_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "asset_not_found": {
        "error": {
          "code": "asset_not_found",
          "message": "No asset has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#asset-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  completeAssetUpload: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "The stored bytes have another SHA-256.",
          "param": "checksum_sha256",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "asset_not_found": {
        "error": {
          "code": "asset_not_found",
          "message": "No asset has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#asset-not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "Nothing has been put to upload_url yet.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listWebhookEndpoints: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  createWebhookEndpoint: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "url must be a public https URL.",
          "param": "url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "Another endpoint of this account has this url.",
          "param": "url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      },
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  updateWebhookEndpoint: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "Give url, events or both.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "webhook_not_found": {
        "error": {
          "code": "webhook_not_found",
          "message": "No webhook endpoint has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#webhook-not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "Another endpoint of this account has this url.",
          "param": "url",
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The request body is larger than this server accepts.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  deleteWebhookEndpoint: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "endpoint_id must have at most 255 characters.",
          "param": "endpoint_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "webhook_not_found": {
        "error": {
          "code": "webhook_not_found",
          "message": "No webhook endpoint has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#webhook-not-found"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  rotateWebhookSecret: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "endpoint_id must have at most 255 characters.",
          "param": "endpoint_id",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "404": {
      "webhook_not_found": {
        "error": {
          "code": "webhook_not_found",
          "message": "No webhook endpoint has this id.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#webhook-not-found"
        }
      }
    },
    "409": {
      "request_in_progress": {
        "error": {
          "code": "request_in_progress",
          "message": "A request with this Idempotency-Key is still being worked on.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listWebhookEventTypes: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "The request could not be understood.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  listWebhookEvents: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "token is not one that this list has issued.",
          "param": "token",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
  getCurrentUser: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "The request could not be understood.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "Send a valid API key in X-Api-Key, or a bearer token.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "429": {
      "rate_limit_exceeded": {
        "error": {
          "code": "rate_limit_exceeded",
          "message": "Too many requests. Wait for the seconds in Retry-After.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#rate-limit-exceeded"
        }
      },
      "quota_exceeded": {
        "error": {
          "code": "quota_exceeded",
          "message": "The quota of this account is used up for now.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#quota-exceeded"
        }
      }
    }
  },
};

/** status → header → example value, where an error response declares headers. */
export const documentedErrorHeaders: Readonly<
  Record<OperationId, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  listAvatarGroups: {
    "429": {
      "Retry-After": "3"
    }
  },
  createAvatar: {
    "429": {
      "Retry-After": "3"
    }
  },
  listAvatarLooks: {
    "429": {
      "Retry-After": "3"
    }
  },
  getAvatarLook: {
    "429": {
      "Retry-After": "3"
    }
  },
  updateAvatarLook: {
    "429": {
      "Retry-After": "3"
    }
  },
  deleteAvatarLook: {
    "429": {
      "Retry-After": "3"
    }
  },
  getAvatarGroup: {
    "429": {
      "Retry-After": "3"
    }
  },
  updateAvatarGroup: {
    "429": {
      "Retry-After": "3"
    }
  },
  deleteAvatarGroup: {
    "429": {
      "Retry-After": "3"
    }
  },
  createAvatarConsent: {
    "429": {
      "Retry-After": "3"
    }
  },
  listVideos: {
    "429": {
      "Retry-After": "3"
    }
  },
  createVideo: {
    "429": {
      "Retry-After": "3"
    }
  },
  createVideoBatch: {
    "429": {
      "Retry-After": "3"
    }
  },
  getVideoBatch: {
    "429": {
      "Retry-After": "3"
    }
  },
  bulkVideoStatuses: {
    "429": {
      "Retry-After": "3"
    }
  },
  getVideo: {
    "429": {
      "Retry-After": "3"
    }
  },
  deleteVideo: {
    "429": {
      "Retry-After": "3"
    }
  },
  listVoices: {
    "429": {
      "Retry-After": "3"
    }
  },
  designVoice: {
    "429": {
      "Retry-After": "3"
    }
  },
  cloneVoice: {
    "429": {
      "Retry-After": "3"
    }
  },
  createSpeech: {
    "429": {
      "Retry-After": "3"
    }
  },
  getVoice: {
    "429": {
      "Retry-After": "3"
    }
  },
  deleteVoice: {
    "429": {
      "Retry-After": "3"
    }
  },
  listVideoAgentSessions: {
    "429": {
      "Retry-After": "3"
    }
  },
  createVideoAgent: {
    "429": {
      "Retry-After": "3"
    }
  },
  listVideoAgentStyles: {
    "429": {
      "Retry-After": "3"
    }
  },
  getVideoAgentSession: {
    "429": {
      "Retry-After": "3"
    }
  },
  sendVideoAgentMessage: {
    "429": {
      "Retry-After": "3"
    }
  },
  listVideoAgentSessionVideos: {
    "429": {
      "Retry-After": "3"
    }
  },
  stopVideoAgentSession: {
    "429": {
      "Retry-After": "3"
    }
  },
  getVideoAgentResource: {
    "429": {
      "Retry-After": "3"
    }
  },
  listAssets: {
    "429": {
      "Retry-After": "3"
    }
  },
  uploadAsset: {
    "429": {
      "Retry-After": "3"
    }
  },
  createAssetUpload: {
    "429": {
      "Retry-After": "3"
    }
  },
  getAsset: {
    "429": {
      "Retry-After": "3"
    }
  },
  deleteAsset: {
    "429": {
      "Retry-After": "3"
    }
  },
  completeAssetUpload: {
    "429": {
      "Retry-After": "3"
    }
  },
  listWebhookEndpoints: {
    "429": {
      "Retry-After": "3"
    }
  },
  createWebhookEndpoint: {
    "429": {
      "Retry-After": "3"
    }
  },
  updateWebhookEndpoint: {
    "429": {
      "Retry-After": "3"
    }
  },
  deleteWebhookEndpoint: {
    "429": {
      "Retry-After": "3"
    }
  },
  rotateWebhookSecret: {
    "429": {
      "Retry-After": "3"
    }
  },
  listWebhookEventTypes: {
    "429": {
      "Retry-After": "3"
    }
  },
  listWebhookEvents: {
    "429": {
      "Retry-After": "3"
    }
  },
  getCurrentUser: {
    "429": {
      "Retry-After": "3"
    }
  },
};
