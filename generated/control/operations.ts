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
  listWorlds: {
    "method": "GET",
    "path": "/__mock/worlds",
    "tag": "Worlds",
    "success": 200,
    "pathParams": [],
    "query": {
      "after": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      }
    },
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  resetAllWorlds: {
    "method": "POST",
    "path": "/__mock/worlds/reset",
    "tag": "Worlds",
    "success": 200,
    "pathParams": [],
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
  resetWorld: {
    "method": "POST",
    "path": "/__mock/reset",
    "tag": "Worlds",
    "success": 200,
    "pathParams": [],
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
  saveSnapshot: {
    "method": "GET",
    "path": "/__mock/snapshot",
    "tag": "Snapshots",
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
  loadSnapshot: {
    "method": "PUT",
    "path": "/__mock/snapshot",
    "tag": "Snapshots",
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
    "timeoutClass": "upload",
    "retryClass": "never"
  },
  getClock: {
    "method": "GET",
    "path": "/__mock/clock",
    "tag": "Clock",
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
  freezeClock: {
    "method": "POST",
    "path": "/__mock/clock/freeze",
    "tag": "Clock",
    "success": 200,
    "pathParams": [],
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
  resumeClock: {
    "method": "POST",
    "path": "/__mock/clock/resume",
    "tag": "Clock",
    "success": 200,
    "pathParams": [],
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
  advanceClock: {
    "method": "POST",
    "path": "/__mock/clock/advance",
    "tag": "Clock",
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
  runUntilIdle: {
    "method": "POST",
    "path": "/__mock/clock/run-until-idle",
    "tag": "Clock",
    "success": 200,
    "pathParams": [],
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
  completeVideo: {
    "method": "POST",
    "path": "/__mock/videos/{video_id}/complete",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "video_id"
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
  failVideo: {
    "method": "POST",
    "path": "/__mock/videos/{video_id}/fail",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "video_id"
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
  listFaults: {
    "method": "GET",
    "path": "/__mock/faults",
    "tag": "Faults",
    "success": 200,
    "pathParams": [],
    "query": {
      "world": {
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
  addFault: {
    "method": "POST",
    "path": "/__mock/faults",
    "tag": "Faults",
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
  clearFaults: {
    "method": "DELETE",
    "path": "/__mock/faults",
    "tag": "Faults",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  removeFault: {
    "method": "DELETE",
    "path": "/__mock/faults/{fault_id}",
    "tag": "Faults",
    "success": 200,
    "pathParams": [
      "fault_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  getLimits: {
    "method": "GET",
    "path": "/__mock/limits",
    "tag": "Limits",
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
  setLimits: {
    "method": "PUT",
    "path": "/__mock/limits",
    "tag": "Limits",
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
  clearLimits: {
    "method": "DELETE",
    "path": "/__mock/limits",
    "tag": "Limits",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  listWebhookFaults: {
    "method": "GET",
    "path": "/__mock/webhooks/faults",
    "tag": "Webhook faults",
    "success": 200,
    "pathParams": [],
    "query": {
      "world": {
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
  addWebhookFault: {
    "method": "POST",
    "path": "/__mock/webhooks/faults",
    "tag": "Webhook faults",
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
  clearWebhookFaults: {
    "method": "DELETE",
    "path": "/__mock/webhooks/faults",
    "tag": "Webhook faults",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  removeWebhookFault: {
    "method": "DELETE",
    "path": "/__mock/webhooks/faults/{fault_id}",
    "tag": "Webhook faults",
    "success": 200,
    "pathParams": [
      "fault_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  listDeliveries: {
    "method": "GET",
    "path": "/__mock/webhooks/deliveries",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [],
    "query": {
      "endpoint_id": {
        "type": "string"
      },
      "event_type": {
        "type": "string"
      },
      "state": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      },
      "world": {
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
  getDelivery: {
    "method": "GET",
    "path": "/__mock/webhooks/deliveries/{delivery_id}",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [
      "delivery_id"
    ],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  redeliver: {
    "method": "POST",
    "path": "/__mock/webhooks/deliveries/{delivery_id}/redeliver",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [
      "delivery_id"
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
  sendTestEvent: {
    "method": "POST",
    "path": "/__mock/webhooks/test-events",
    "tag": "Webhooks",
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
  disableEndpoint: {
    "method": "POST",
    "path": "/__mock/webhooks/endpoints/{endpoint_id}/disable",
    "tag": "Webhooks",
    "success": 200,
    "pathParams": [
      "endpoint_id"
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
  listInboxes: {
    "method": "GET",
    "path": "/__mock/inbox",
    "tag": "Inbox",
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
  getInbox: {
    "method": "GET",
    "path": "/__mock/inbox/{name}",
    "tag": "Inbox",
    "success": 200,
    "pathParams": [
      "name"
    ],
    "query": {
      "world": {
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
  postToInbox: {
    "method": "POST",
    "path": "/__mock/inbox/{name}",
    "tag": "Inbox",
    "success": 200,
    "pathParams": [
      "name"
    ],
    "query": {
      "world": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  clearInbox: {
    "method": "DELETE",
    "path": "/__mock/inbox/{name}",
    "tag": "Inbox",
    "success": 200,
    "pathParams": [
      "name"
    ],
    "query": {
      "world": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  setInboxAnswer: {
    "method": "PUT",
    "path": "/__mock/inbox/{name}/answer",
    "tag": "Inbox",
    "success": 200,
    "pathParams": [
      "name"
    ],
    "query": {
      "world": {
        "type": "string"
      }
    },
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
  completeJob: {
    "method": "POST",
    "path": "/__mock/jobs/{job_id}/complete",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "job_id"
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
  failJob: {
    "method": "POST",
    "path": "/__mock/jobs/{job_id}/fail",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "job_id"
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
  holdJob: {
    "method": "POST",
    "path": "/__mock/jobs/{job_id}/hold",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "job_id"
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
  releaseJob: {
    "method": "POST",
    "path": "/__mock/jobs/{job_id}/release",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "job_id"
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
  approveConsent: {
    "method": "POST",
    "path": "/__mock/avatars/{group_id}/approve",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "group_id"
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
  declineConsent: {
    "method": "POST",
    "path": "/__mock/avatars/{group_id}/decline",
    "tag": "Jobs",
    "success": 200,
    "pathParams": [
      "group_id"
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
  listScenarios: {
    "method": "GET",
    "path": "/__mock/scenarios",
    "tag": "Scenarios",
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
  getScenario: {
    "method": "GET",
    "path": "/__mock/scenario",
    "tag": "Scenarios",
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
  setScenario: {
    "method": "PUT",
    "path": "/__mock/scenario",
    "tag": "Scenarios",
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
  clearScenario: {
    "method": "DELETE",
    "path": "/__mock/scenario",
    "tag": "Scenarios",
    "success": 200,
    "pathParams": [],
    "query": {},
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  listJournal: {
    "method": "GET",
    "path": "/__mock/journal",
    "tag": "Journal",
    "success": 200,
    "pathParams": [],
    "query": {
      "scope": {
        "type": "string"
      },
      "world": {
        "type": "string"
      },
      "operation": {
        "type": "string"
      },
      "method": {
        "type": "string"
      },
      "status": {
        "type": "string"
      },
      "path": {
        "type": "string"
      },
      "text": {
        "type": "string"
      },
      "since": {
        "type": "integer"
      },
      "before": {
        "type": "integer"
      },
      "order": {
        "type": "string"
      },
      "limit": {
        "type": "integer"
      }
    },
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "read",
    "retryClass": "safe"
  },
  clearJournal: {
    "method": "DELETE",
    "path": "/__mock/journal",
    "tag": "Journal",
    "success": 200,
    "pathParams": [],
    "query": {
      "scope": {
        "type": "string"
      }
    },
    "headers": [],
    "body": null,
    "paginated": false,
    "idempotent": false,
    "timeoutClass": "write",
    "retryClass": "never"
  },
  getJournalEntry: {
    "method": "GET",
    "path": "/__mock/journal/{number}",
    "tag": "Journal",
    "success": 200,
    "pathParams": [
      "number"
    ],
    "query": {
      "scope": {
        "type": "string"
      },
      "world": {
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
  verifyRequests: {
    "method": "POST",
    "path": "/__mock/verify",
    "tag": "Journal",
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
  waitForEvent: {
    "method": "GET",
    "path": "/__mock/wait",
    "tag": "Events",
    "success": 200,
    "pathParams": [],
    "query": {
      "event": {
        "type": "string"
      },
      "id": {
        "type": "string"
      },
      "since": {
        "type": "integer"
      },
      "timeout_ms": {
        "type": "integer"
      },
      "world": {
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
  streamEvents: {
    "method": "GET",
    "path": "/__mock/events",
    "tag": "Events",
    "success": 200,
    "pathParams": [],
    "query": {
      "types": {
        "type": "string"
      },
      "since": {
        "type": "integer"
      },
      "world": {
        "type": "string"
      }
    },
    "headers": [
      "Last-Event-ID"
    ],
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
  "GET /__mock/worlds": "listWorlds";
  "POST /__mock/worlds/reset": "resetAllWorlds";
  "POST /__mock/reset": "resetWorld";
  "GET /__mock/snapshot": "saveSnapshot";
  "PUT /__mock/snapshot": "loadSnapshot";
  "GET /__mock/clock": "getClock";
  "POST /__mock/clock/freeze": "freezeClock";
  "POST /__mock/clock/resume": "resumeClock";
  "POST /__mock/clock/advance": "advanceClock";
  "POST /__mock/clock/run-until-idle": "runUntilIdle";
  "POST /__mock/videos/{video_id}/complete": "completeVideo";
  "POST /__mock/videos/{video_id}/fail": "failVideo";
  "GET /__mock/faults": "listFaults";
  "POST /__mock/faults": "addFault";
  "DELETE /__mock/faults": "clearFaults";
  "DELETE /__mock/faults/{fault_id}": "removeFault";
  "GET /__mock/limits": "getLimits";
  "PUT /__mock/limits": "setLimits";
  "DELETE /__mock/limits": "clearLimits";
  "GET /__mock/webhooks/faults": "listWebhookFaults";
  "POST /__mock/webhooks/faults": "addWebhookFault";
  "DELETE /__mock/webhooks/faults": "clearWebhookFaults";
  "DELETE /__mock/webhooks/faults/{fault_id}": "removeWebhookFault";
  "GET /__mock/webhooks/deliveries": "listDeliveries";
  "GET /__mock/webhooks/deliveries/{delivery_id}": "getDelivery";
  "POST /__mock/webhooks/deliveries/{delivery_id}/redeliver": "redeliver";
  "POST /__mock/webhooks/test-events": "sendTestEvent";
  "POST /__mock/webhooks/endpoints/{endpoint_id}/disable": "disableEndpoint";
  "GET /__mock/inbox": "listInboxes";
  "GET /__mock/inbox/{name}": "getInbox";
  "POST /__mock/inbox/{name}": "postToInbox";
  "DELETE /__mock/inbox/{name}": "clearInbox";
  "PUT /__mock/inbox/{name}/answer": "setInboxAnswer";
  "POST /__mock/jobs/{job_id}/complete": "completeJob";
  "POST /__mock/jobs/{job_id}/fail": "failJob";
  "POST /__mock/jobs/{job_id}/hold": "holdJob";
  "POST /__mock/jobs/{job_id}/release": "releaseJob";
  "POST /__mock/avatars/{group_id}/approve": "approveConsent";
  "POST /__mock/avatars/{group_id}/decline": "declineConsent";
  "GET /__mock/scenarios": "listScenarios";
  "GET /__mock/scenario": "getScenario";
  "PUT /__mock/scenario": "setScenario";
  "DELETE /__mock/scenario": "clearScenario";
  "GET /__mock/journal": "listJournal";
  "DELETE /__mock/journal": "clearJournal";
  "GET /__mock/journal/{number}": "getJournalEntry";
  "POST /__mock/verify": "verifyRequests";
  "GET /__mock/wait": "waitForEvent";
  "GET /__mock/events": "streamEvents";
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
  "PUT /__mock/snapshot": "upload never",
  "DELETE /__mock/faults": "write never",
  "DELETE /__mock/faults/{fault_id}": "write never",
  "PUT /__mock/limits": "write never",
  "DELETE /__mock/limits": "write never",
  "DELETE /__mock/webhooks/faults": "write never",
  "DELETE /__mock/webhooks/faults/{fault_id}": "write never",
  "DELETE /__mock/inbox/{name}": "write never",
  "PUT /__mock/inbox/{name}/answer": "write never",
  "PUT /__mock/scenario": "write never",
  "DELETE /__mock/scenario": "write never",
  "DELETE /__mock/journal": "write never",
};

/** The documented errors of each operation: the example bodies of the contract. */
export const documentedErrors: Readonly<Record<OperationId, DocumentedErrors>> = {
  listWorlds: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  resetAllWorlds: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  resetWorld: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  saveSnapshot: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  loadSnapshot: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  getClock: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  freezeClock: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  resumeClock: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  advanceClock: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  runUntilIdle: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "never_idle": {
        "error": {
          "code": "never_idle",
          "message": "The world is not idle after 1010 steps, and its clock stays at 2026-11-21T11:24:10.000Z.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  completeVideo: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  failVideo: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  listFaults: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  addFault: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  clearFaults: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  removeFault: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  getLimits: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  setLimits: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  clearLimits: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  listWebhookFaults: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  addWebhookFault: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  clearWebhookFaults: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  removeWebhookFault: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  listDeliveries: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  getDelivery: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  redeliver: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  sendTestEvent: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  disableEndpoint: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  listInboxes: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  getInbox: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  postToInbox: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    },
    "default": {}
  },
  clearInbox: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  setInboxAnswer: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  completeJob: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  failJob: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  holdJob: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  releaseJob: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  approveConsent: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  declineConsent: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  listScenarios: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  getScenario: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  setScenario: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  clearScenario: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  listJournal: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  clearJournal: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  getJournalEntry: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
  verifyRequests: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "409": {
      "conflict": {
        "error": {
          "code": "conflict",
          "message": "The video is completed already, and that is for good.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#conflict"
        }
      }
    },
    "413": {
      "payload_too_large": {
        "error": {
          "code": "payload_too_large",
          "message": "The body is larger than the 1048576 bytes allowed here.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#payload-too-large"
        }
      }
    }
  },
  waitForEvent: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    },
    "408": {
      "timed_out": {
        "error": {
          "code": "timed_out",
          "message": "No video.completed came within 30000 ms. Nothing of the kind happened. The world's clock is frozen, so nothing happens until somebody moves it.",
          "param": null,
          "doc_url": null
        }
      }
    },
    "503": {
      "mock_closed": {
        "error": {
          "code": "mock_closed",
          "message": "The mock was closed while you waited.",
          "param": null,
          "doc_url": null
        }
      }
    }
  },
  streamEvents: {
    "400": {
      "invalid_parameter": {
        "error": {
          "code": "invalid_parameter",
          "message": "unit is not a field that is accepted here.",
          "param": "unit",
          "doc_url": "https://developers.heygen.com/docs/error-codes#invalid-parameter"
        }
      }
    },
    "401": {
      "unauthorized": {
        "error": {
          "code": "unauthorized",
          "message": "The credential is not valid.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#unauthorized"
        }
      }
    },
    "403": {
      "forbidden": {
        "error": {
          "code": "forbidden",
          "message": "The control API takes no calls from pages of another origin.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#forbidden"
        }
      }
    },
    "404": {
      "not_found": {
        "error": {
          "code": "not_found",
          "message": "This world has nothing of that name.",
          "param": null,
          "doc_url": "https://developers.heygen.com/docs/error-codes#not-found"
        }
      }
    }
  },
};

/** status → header → example value, where an error response declares headers. */
export const documentedErrorHeaders: Readonly<
  Record<OperationId, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  listWorlds: {},
  resetAllWorlds: {},
  resetWorld: {},
  saveSnapshot: {},
  loadSnapshot: {},
  getClock: {},
  freezeClock: {},
  resumeClock: {},
  advanceClock: {},
  runUntilIdle: {},
  completeVideo: {},
  failVideo: {},
  listFaults: {},
  addFault: {},
  clearFaults: {},
  removeFault: {},
  getLimits: {},
  setLimits: {},
  clearLimits: {},
  listWebhookFaults: {},
  addWebhookFault: {},
  clearWebhookFaults: {},
  removeWebhookFault: {},
  listDeliveries: {},
  getDelivery: {},
  redeliver: {},
  sendTestEvent: {},
  disableEndpoint: {},
  listInboxes: {},
  getInbox: {},
  postToInbox: {},
  clearInbox: {},
  setInboxAnswer: {},
  completeJob: {},
  failJob: {},
  holdJob: {},
  releaseJob: {},
  approveConsent: {},
  declineConsent: {},
  listScenarios: {},
  getScenario: {},
  setScenario: {},
  clearScenario: {},
  listJournal: {},
  clearJournal: {},
  getJournalEntry: {},
  verifyRequests: {},
  waitForEvent: {},
  streamEvents: {},
};
