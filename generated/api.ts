// Written by `npm run generate` from spec/. Do not edit.

declare const kind: unique symbol;
declare const type: unique symbol;

/** What all ids have in common. The mark is never there at run time. */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind | undefined };

/** Id of an asset. Any string will do; the id of something else will not. */
export type AssetId = Id<"Asset">;

/** Id of a batch. Any string will do; the id of something else will not. */
export type BatchId = Id<"Batch">;

/** Id of a brand glossary. Any string will do; the id of something else will not. */
export type BrandGlossaryId = Id<"BrandGlossary">;

/** Id of a brand kit. Any string will do; the id of something else will not. */
export type BrandKitId = Id<"BrandKit">;

/** Id of an endpoint. Any string will do; the id of something else will not. */
export type EndpointId = Id<"Endpoint">;

/** Id of an event. Any string will do; the id of something else will not. */
export type EventId = Id<"Event">;

/** Id of a folder. Any string will do; the id of something else will not. */
export type FolderId = Id<"Folder">;

/** Id of a group. Any string will do; the id of something else will not. */
export type GroupId = Id<"Group">;

export type LookType = "studio_avatar" | "digital_twin" | "photo_avatar";

/** Id of a look, of any type or of a known one. Any string will do; the id of something else will not. */
export type LookId<Type extends LookType = LookType> = Id<"Look"> & { readonly [type]?: Type | undefined };

/** One shape for each type of a look, told apart by the property that names it: who has checked that knows the type of the `id`. */
export type EachLook<Shape extends { id: LookId }, By extends keyof Shape> = Shape[By] extends infer Type
    ? Type extends LookType
        ? { [Name in keyof Shape]: Name extends "id" ? LookId<Type> : Name extends By ? Type : Shape[Name] }
        : never
    : never;

/** Id of a resource. Any string will do; the id of something else will not. */
export type ResourceId = Id<"Resource">;

/** Id of a session. Any string will do; the id of something else will not. */
export type SessionId = Id<"Session">;

/** Id of a style. Any string will do; the id of something else will not. */
export type StyleId = Id<"Style">;

/** Id of a video. Any string will do; the id of something else will not. */
export type VideoId = Id<"Video">;

/** Id of a voice. Any string will do; the id of something else will not. */
export type VoiceId = Id<"Voice">;

export type paths = {
    "/v3/avatars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List avatar groups
         *
         * Characters you can use: stock ones and those of your account, newest first. To render a video, go on to the looks of a group.
         */
        get: operations["listAvatarGroups"];
        put?: never;
        /**
         * Create an avatar
         *
         * Makes a new look, and a new group for it unless an existing one is named. `type` chooses the way:
         *
         * - `digital_twin`: from video footage of a person, who must consent before the look can be used
         * - `photo`: from one photo
         * - `prompt`: from a text description
         *
         * The answer comes at once, training goes on afterwards: read the look or the group until `status` is
         * `completed` or `failed`. Each creation is charged.
         */
        post: operations["createAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an avatar group
         *
         * One character with its training and consent status. Poll this while a person's consent is open.
         */
        get: operations["getAvatarGroup"];
        put?: never;
        post?: never;
        /**
         * Delete an avatar group
         *
         * Removes a character of your account with all its looks, for good. Videos already made stay.
         */
        delete: operations["deleteAvatarGroup"];
        options?: never;
        head?: never;
        /**
         * Update an avatar group
         *
         * Sets or clears the default voice of a character of your account, whatever state its training is in. Any voice you may use will do, once it is made: one that is still being cloned is refused with 409.
         */
        patch: operations["updateAvatarGroup"];
        trace?: never;
    };
    "/v3/avatars/{group_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for consent
         *
         * Starts the approval of a digital twin by its subject and returns the page to send to that person. Until
         * it is given, a video with a twin look of the group is refused with 400 `avatar_consent_required`.
         *
         * The link is good for 24 hours and one submission; asking again gives a new link. No event tells of the
         * outcome: read `consent_status` of the group.
         *
         * Photo and prompt avatars need no consent, so asking for it is refused with 400. For a group already
         * approved the answer is a 200 that changes nothing.
         */
        post: operations["createAvatarConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List avatar looks
         *
         * Looks you can use, newest first. Filters combine: a look must match them all. The `id` of a look is the `avatar_id` of a video.
         */
        get: operations["listAvatarLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/avatars/looks/{look_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an avatar look
         *
         * One look. Read `supported_api_engines` before asking for an engine other than Avatar IV, and `status` before using a look that you have just created.
         */
        get: operations["getAvatarLook"];
        put?: never;
        post?: never;
        /**
         * Delete an avatar look
         *
         * Removes a look of your account for good; with its last look a group goes too. Videos already made stay. The live service answers 400 for types that cannot be deleted.
         */
        delete: operations["deleteAvatarLook"];
        options?: never;
        head?: never;
        /**
         * Update an avatar look
         *
         * Renames a look of your account. The live service renames photo and digital twin looks only and answers 400 for others.
         */
        patch: operations["updateAvatarLook"];
        trace?: never;
    };
    "/v3/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List videos
         *
         * Videos of your account in every state, newest first. Filters combine.
         */
        get: operations["listVideos"];
        put?: never;
        /**
         * Create a video
         *
         * Queues a rendering job and answers at once with its id. `type` chooses what is shown:
         *
         * - `avatar`: a look, named by `avatar_id`
         * - `image`: any picture
         * - `studio`: up to fifty scenes, one after the other
         * - `cinematic_avatar`: one to three looks in a short film that follows a prompt
         *
         * The first two need exactly one source of speech: `script`, `audio_url` or `audio_asset_id`. Scenes of a
         * studio video bring their own.
         *
         * Poll the video until its status is `completed` or `failed`, register a webhook endpoint, or give a
         * `callback_url`. A look that is still in training, or has failed it, is accepted here; the job then fails.
         * A digital twin without its subject's consent is refused. Failed jobs are not charged.
         */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a video
         *
         * One video. Poll it about every 10 seconds until `status` is `completed` or `failed`. Its links expire: when one no longer works, get the video again.
         */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        /**
         * Delete a video
         *
         * Removes a video in any state, for good. A second delete is a 404.
         */
        delete: operations["deleteVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a batch of videos
         *
         * Takes 1 to 100 bodies of single creates, of any types mixed, and starts a job for each. What the bodies
         * may say, and what is refused, is the same as in a single create, except for `folder_id`: the batch has
         * one, its items have none.
         *
         * One body that breaks a rule has the whole call refused, with its index in `param`, and nothing is
         * created. What goes wrong afterwards is told by the item and touches no other.
         *
         * Poll the batch, or ask for many videos at once by their ids, or give a `callback_url`, which is called
         * once when every item is completed or has failed.
         */
        post: operations["createVideoBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a batch of videos
         *
         * A batch with one page of its items, in the order in which they were given. Unlike a list it holds `has_more` and `next_token` inside `data`.
         */
        get: operations["getVideoBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/videos/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of many videos
         *
         * One entry for each id in `video_ids`, in their order, then for each batch in `batch_ids` one entry for
         * each of its items. An id asked for twice is answered twice. Ids that are unknown, were deleted or belong to
         * another account are no error: their entry says `not_found`; that of a video repeats the id, that of a
         * batch has it in `batch_id`.
         *
         * At least one of the two parameters is needed, and at most 100 ids in both together.
         */
        get: operations["bulkVideoStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List voices
         *
         * Voices of one kind, stock ones unless `type` says otherwise, newest first. Filters combine.
         */
        get: operations["listVoices"];
        put?: never;
        /**
         * Find voices by description
         *
         * Names up to three existing voices that come closest to a description, best first. Nothing is made. The same description and `seed` give the same voices; the next higher seed gives the next ones.
         */
        post: operations["designVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices/{voice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a voice
         *
         * One voice, stock or your own. Its shape differs from an item of the list: `type` and `support_locale` are missing, and a cloned voice shows how far its making has come.
         */
        get: operations["getVoice"];
        put?: never;
        post?: never;
        /**
         * Delete a voice
         *
         * Removes a voice that you have cloned, in any state, and makes room for another clone. Stock voices and voices that a template uses cannot be deleted. A second delete is a 404.
         */
        delete: operations["deleteVoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a voice
         *
         * Starts making a voice from a recording and answers at once with its id. Get the voice until its status is `complete` or `failed`; until then videos cannot use it. An account has room for 10 clones by default.
         */
        post: operations["cloneVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voices/speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create speech
         *
         * Has a voice read a text and answers when the recording is there. Only voices that the engine `starfish` can use are accepted: list voices with `engine=starfish`.
         */
        post: operations["createSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List video agent sessions
         *
         * Sessions of your account, newest first, without their state.
         */
        get: operations["listVideoAgentSessions"];
        put?: never;
        /**
         * Create a video agent session
         *
         * Starts an agent that writes and makes a whole video from a prompt, and answers at once with its session.
         * In `generate` mode the agent goes on to the end by itself; in `chat` mode it may ask back and show a draft
         * first.
         *
         * Poll the session until its status is `completed` or `failed`, or give a `callback_url`. The result is a
         * video like any other: get it by the `video_id` of the session. There is no `Idempotency-Key` here: a
         * retry after a lost answer may start a second session.
         */
        post: operations["createVideoAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a video agent session
         *
         * A session with its latest messages. A `failed` session may be told to go on by a message, and then leaves that state.
         */
        get: operations["getVideoAgentSession"];
        put?: never;
        /**
         * Send a video agent a message
         *
         * Answers the agent's question, or asks for something else. Meant for sessions in `chat` mode; the live service takes it in others too. There is no `Idempotency-Key` here.
         */
        post: operations["sendVideoAgentMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/{session_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a video agent session
         *
         * Has the agent stop what it does. What is made so far is kept. On a session that is not at work it changes nothing. The body is an empty object, and must be sent.
         */
        post: operations["stopVideoAgentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/{session_id}/resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a resource of a video agent session
         *
         * Something that a message of the session refers to by its id.
         */
        get: operations["getVideoAgentResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/{session_id}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the videos of a video agent session
         *
         * All videos that the session has made or is making, newest first, in one page.
         */
        get: operations["listVideoAgentSessionVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/video-agents/styles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List video agent styles
         *
         * Visual styles that an agent can be told to use.
         */
        get: operations["listVideoAgentStyles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         *
         * Assets of one owner, newest first, without deleted ones and without uploads that were never completed.
         */
        get: operations["listAssets"];
        put?: never;
        /**
         * Upload an asset
         *
         * Takes one file of at most 32 MB in a multipart body: PNG, JPEG, MP4, WebM, MP3, WAV, PDF or SRT. What it is
         * is read from its bytes; name and type that the part declares do not count. The asset can be used at once.
         *
         * For larger files ask for a direct upload.
         */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an asset
         *
         * One asset.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         *
         * Removes an asset. Videos and avatars already made from it stay. A second delete is a 404.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/assets/{asset_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a direct upload
         *
         * Tells that the bytes have been put. They are checked against what was announced, and the asset can be used. Doing it again changes nothing and answers the same.
         */
        post: operations["completeAssetUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/assets/direct-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a direct upload
         *
         * Makes room for a file whose bytes do not pass through this API. Three steps:
         *
         * 1. this call, which returns `upload_url` and `upload_headers`
         * 2. a `PUT` of the bytes to `upload_url`, with exactly those headers, without a credential, within
         *    `expires_in_seconds`. The address belongs to the file store, so its answers are not in the envelope of
         *    this API: a 2xx means that the bytes are there
         * 3. completing the upload, from when on the asset can be used
         */
        post: operations["createAssetUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         *
         * The endpoints of your account, newest first, without their secrets.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         *
         * Registers an address for events. Keep the `secret` of the answer, which verifies the signatures: it is not shown again, only replaced.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/webhooks/endpoints/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         *
         * Removes an endpoint; nothing is sent to it any more. A second delete is a 404.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         *
         * Changes address, events or both, from the next delivery on. At least one of them must be given, else 400; one that is null stays as it is. No field switches an endpoint on or off, but one that was disabled after a day of failures is enabled again by any change.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v3/webhooks/endpoints/{endpoint_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a webhook secret
         *
         * Gives an endpoint a new secret. The old one signs nothing from then on.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/webhooks/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event types
         *
         * Every kind of event that an endpoint can subscribe to, in one page.
         */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/webhooks/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook events
         *
         * Events that endpoints of yours had subscribed to, newest first, whether or not they took them. Filters combine.
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         *
         * Profile and balance behind the credential. Of `wallet`, `subscription` and `usage_based` the one that `billing_type` names is filled: an API key sees the wallet, an OAuth token the subscription.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = {
    "avatar_video.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A video is completed
         *
         * Sent for every video, items of batches included.
         */
        post: operations["onAvatarVideoSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "avatar_video.fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A video has failed
         *
         * Sent for every video, items of batches included.
         */
        post: operations["onAvatarVideoFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "video_agent.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has made its video
         *
         * Sent when the video of a session is completed.
         */
        post: operations["onVideoAgentSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "video_agent.fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has failed
         *
         * Sent when a session, or its video, has failed.
         */
        post: operations["onVideoAgentFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "instant_avatar.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A digital twin is trained
         *
         * Sent when training ends well, whether or not the subject has consented. Consent has no event.
         */
        post: operations["onInstantAvatarSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "instant_avatar.fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The training of a digital twin has failed
         *
         * Sent when training ends badly.
         */
        post: operations["onInstantAvatarFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "photo_avatar_train.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A photo or prompt avatar is trained
         *
         * Sent when training ends well.
         */
        post: operations["onPhotoAvatarTrainSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "photo_avatar_train.fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The training of a photo or prompt avatar has failed
         *
         * Sent when training ends badly.
         */
        post: operations["onPhotoAvatarTrainFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "batch.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch is finished
         *
         * Sent once, when every item has been completed or has failed.
         */
        post: operations["onBatchFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type components = {
    schemas: {
        /**
         * Values seen so far:
         *
         * - `pending`: waiting for the subject
         * - `approved`: given; final
         * - `rejected`: declined; may be asked for again
         * - `skipped`: waived by the kind of account
         * @example pending
         */
        ConsentStatus: "pending" | "approved" | "rejected" | "skipped";
        /**
         * - `processing`: being trained
         * - `pending_consent`: trained, but the subject's approval is missing
         * - `failed`: training failed; see `error`
         * - `completed`: ready for videos
         * @example completed
         */
        AvatarStatus: "processing" | "pending_consent" | "failed" | "completed";
        /** Why a group or look could not be trained. */
        AvatarIssue: {
            /**
             * Name of the reason; an open set.
             * @example training_failed
             */
            code: string;
            /**
             * A sentence for people.
             * @example The footage lasts 8 seconds; 15 to 600 are needed.
             */
            message: string;
        };
        /** A character. What can be rendered are its looks. */
        AvatarGroup: {
            /**
             * Id of the group. Not usable as the `avatar_id` of a video.
             * @example group_abc123
             */
            id: GroupId;
            /**
             * Display name of the character.
             * @example Monica
             */
            name: string;
            /**
             * Gender of the character, if known.
             * @example female
             * @example null
             */
            gender?: string | null;
            /**
             * Still picture of the character; null until there is one.
             * @format uri
             * @example https://files.heygen.ai/avatar/preview_abc123.jpg
             * @example null
             */
            preview_image_url?: string | null;
            /**
             * Short clip of the character; null until there is one.
             * @format uri
             * @example https://files.heygen.ai/avatar/preview_abc123.mp4
             * @example null
             */
            preview_video_url?: string | null;
            /**
             * How many looks the group has.
             * @example 3
             */
            looks_count: number;
            /**
             * Voice that speaks when a video names none.
             * @example voice_xyz789
             * @example null
             */
            default_voice_id?: VoiceId | null;
            /**
             * State of the subject's consent. Null means that none is needed, as for stock, photo and prompt avatars. Further values may appear.
             * @example pending
             * @example null
             */
            consent_status?: components["schemas"]["ConsentStatus"] | (string & {}) | null;
            /**
             * State of the training, for private groups; null or absent for public ones. A group follows its first look and shows `pending_consent` while its consent is open after training.
             * @example completed
             * @example null
             */
            status?: components["schemas"]["AvatarStatus"] | null | (string & {});
            /** Why the training failed; null otherwise. */
            error?: components["schemas"]["AvatarIssue"] | null;
            /**
             * When the group was created, in Unix seconds.
             * @example 1711382400
             */
            created_at: number;
        };
        /**
         * Whether at least one more page follows.
         * @example true
         */
        HasMore: boolean;
        /**
         * Value of `token` for the next page; null on the last one.
         * @example eyJsYXN0X2lkIjoiMTIzIn0
         * @example null
         */
        NextToken: string | null;
        /** One page of groups. */
        AvatarGroupPage: {
            /** The groups, newest first. */
            data: components["schemas"]["AvatarGroup"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /**
         * The codes known in September 2026, in the order of the statuses that they come with: 400, 401, 402, 403, 404, 409, 413, 422, 429 and 5xx. `plan_upgrade_required` comes with 402 or 403.
         * @example invalid_parameter
         */
        ErrorCode: "invalid_parameter" | "avatar_consent_required" | "content_policy_violation" | "voice_unavailable" | "download_failed" | "resource_limit_reached" | "resource_limit_exceeded" | "video_too_long" | "no_audio_track" | "script_too_short" | "tts_text_invalid" | "unlimited_mode_disabled" | "ephemeral_upload_disabled" | "hyperframes_project_invalid" | "hyperframes_project_too_large" | "unauthorized" | "authentication_failed" | "insufficient_credit" | "trial_limit_exceeded" | "plan_upgrade_required" | "subscription_required" | "forbidden" | "resource_access_denied" | "voice_not_usable" | "ai_vendor_access_restricted" | "phone_verification_required" | "not_found" | "avatar_not_found" | "avatar_group_not_found" | "voice_not_found" | "video_not_found" | "asset_not_found" | "webhook_not_found" | "template_not_found" | "resource_not_found" | "hyperframes_render_not_found" | "asset_not_available" | "request_in_progress" | "conflict" | "resource_not_ready" | "brand_kit_not_ready" | "payload_too_large" | "graph_invalid" | "rate_limit_exceeded" | "quota_exceeded" | "internal_error" | "video_delete_failed" | "voice_provider_error" | "service_unavailable" | "gateway_timeout";
        /** One item's share of a failure. */
        ErrorDetail: {
            /**
             * Name of this item's failure.
             * @example invalid_parameter
             */
            code: string;
            /**
             * A sentence for people.
             * @example The item has no script.
             */
            message: string;
            /**
             * The graph node concerned, where the request was a graph.
             * @example node_2
             */
            node_id?: string | null;
            /**
             * The port of that node.
             * @example audio
             */
            port?: string | null;
            /**
             * Where in the request the item stands.
             * @example videos.3.script
             */
            path?: string | null;
        };
        /** What went wrong. */
        ErrorBody: {
            /**
             * Stable, lower-case name of the failure. New codes may appear at any time.
             * @example invalid_parameter
             */
            code: components["schemas"]["ErrorCode"] | (string & {});
            /**
             * A sentence for people; its wording may change.
             * @example limit must be between 1 and 50.
             */
            message: string;
            /**
             * The field at fault, nested fields joined by dots. A missing field is named itself; of a group of which exactly one must be given, the first member is named. Null or absent when no single field is to blame.
             * @example voice_settings.speed
             * @example null
             */
            param?: string | null;
            /**
             * Page that explains the code, if there is one. May be absent.
             * @example https://developers.heygen.com/docs/error-codes#invalid-parameter
             * @example null
             */
            doc_url?: string | null;
            /** Details per item, on failures that concern several items at once. */
            errors?: components["schemas"]["ErrorDetail"][];
        };
        /** Body of every answer that is not a success. */
        ErrorEnvelope: {
            /** What went wrong. */
            error: components["schemas"]["ErrorBody"];
        };
        /** A file that the service downloads. */
        AssetFromUrl: {
            /** Selects this form. */
            type: "url";
            /**
             * Address of the file, reachable without credentials.
             * @format uri
             * @example https://files.heygen.ai/uploads/headshot.png
             */
            url: string;
        };
        /** A file that was uploaded as an asset before. */
        AssetFromId: {
            /** Selects this form. */
            type: "asset_id";
            /**
             * Id of the asset.
             * @example asset_sample_headshot
             */
            asset_id: AssetId;
        };
        /** A small file inside the request itself. */
        AssetFromBase64: {
            /** Selects this form. */
            type: "base64";
            /**
             * Media type of the decoded bytes.
             * @example image/png
             * @example video/mp4
             */
            media_type: string;
            /**
             * The bytes in standard base64, with padding and without a `data:` prefix.
             * @example iVBORw0KGgo=
             */
            data: string;
        };
        /** A file, given by its address, by the id of an uploaded asset, or inline. */
        AssetInput: components["schemas"]["AssetFromUrl"] | components["schemas"]["AssetFromId"] | components["schemas"]["AssetFromBase64"];
        /** An avatar from footage of a real person. It can be used in videos once it is trained and the person has consented. */
        CreateDigitalTwin: {
            /** Selects this way. */
            type: "digital_twin";
            /**
             * Display name of the look, and of the group if a new one is made.
             * @example My Digital Twin
             */
            name: string;
            /** The footage: one speaker, 15 to 600 seconds, at most 100 MB and below 2K. Footage that is too short or too long is accepted here and fails in training. */
            file: components["schemas"]["AssetInput"];
            /**
             * Existing group of yours that gets the look. Left out or null, a new group is made.
             * @example group_xyz789
             * @example null
             */
            avatar_group_id?: GroupId | null;
        };
        /** An avatar from one photo. Needs no consent. */
        CreatePhotoAvatar: {
            /** Selects this way. */
            type: "photo";
            /**
             * Display name of the look, and of the group if a new one is made.
             * @example My Photo Avatar
             */
            name: string;
            /** The picture, at most 50 MB. */
            file: components["schemas"]["AssetInput"];
            /**
             * Existing group of yours that gets the look. Left out or null, a new group is made.
             * @example group_xyz789
             * @example null
             */
            avatar_group_id?: GroupId | null;
        };
        /** A wholly synthetic avatar from a description. Needs no consent. Its look is of type `studio_avatar` in the guides and `photo_avatar` on the live service; either way it is private. */
        CreatePromptAvatar: {
            /** Selects this way. */
            type: "prompt";
            /**
             * Display name of the look, and of the group if a new one is made.
             * @example Harbour Pilot
             */
            name: string;
            /**
             * Appearance, clothing, setting, light and mood of the character. The more exact, the closer the result.
             * @example Woman of about fifty in a yellow raincoat on a foggy pier, calm look, soft morning light
             */
            prompt: string;
            /** Up to three pictures that guide style, setting or clothing. */
            reference_images?: components["schemas"]["AssetInput"][] | null;
            /**
             * Existing group of yours that gets the look. Left out or null, a new group is made.
             * @example group_xyz789
             * @example null
             */
            avatar_group_id?: GroupId | null;
            /**
             * A look that serves as visual reference. Without `avatar_group_id` the new look joins that look's group; with it, the look must belong to the group named.
             * @example look_def456
             * @example null
             */
            avatar_id?: LookId | null;
            /**
             * Shape of the generated picture. The service publishes no list of values.
             * @example 16:9
             * @example null
             */
            aspect_ratio?: string | null;
        };
        /** What an avatar is made from; `type` chooses the way. */
        CreateAvatarBody: components["schemas"]["CreateDigitalTwin"] | components["schemas"]["CreatePhotoAvatar"] | components["schemas"]["CreatePromptAvatar"];
        /**
         * - `avatar_iii`: the oldest engine still offered
         * - `avatar_iv`: the default
         * - `avatar_v`: higher quality, animated after a reference; must be asked for
         * @example avatar_iv
         */
        EngineName: "avatar_iii" | "avatar_iv" | "avatar_v";
        /** One outfit, pose or style of a character; what a video is rendered from. */
        AvatarLook: EachLook<{
            /**
             * Id of the look; the `avatar_id` of a video.
             * @example look_def456
             */
            id: LookId;
            /**
             * Display name of the look.
             * @example Monica in a blazer
             */
            name: string;
            /**
             * - `studio_avatar`: stock looks, and in the guides also looks made from a prompt
             * - `digital_twin`: made from footage of a person; older texts say `video_avatar`
             * - `photo_avatar`: made from one photo
             * @example studio_avatar
             */
            avatar_type: "studio_avatar" | "digital_twin" | "photo_avatar";
            /**
             * Group that the look belongs to.
             * @example group_abc123
             */
            group_id?: GroupId | null;
            /**
             * Gender of the character, if known.
             * @example female
             * @example null
             */
            gender?: string | null;
            /**
             * Still picture of the look; null until there is one.
             * @format uri
             * @example https://files.heygen.ai/avatar/preview_def456.jpg
             * @example null
             */
            preview_image_url?: string | null;
            /**
             * Short clip of the look; null until there is one.
             * @format uri
             * @example https://files.heygen.ai/avatar/preview_def456.mp4
             * @example null
             */
            preview_video_url?: string | null;
            /**
             * Voice that speaks a script when the video names none.
             * @example voice_xyz789
             * @example null
             */
            default_voice_id?: VoiceId | null;
            /**
             * Width of the source picture in pixels; null or 0 until it is known.
             * @example 1920
             * @example null
             */
            image_width?: number | null;
            /**
             * Height of the source picture in pixels; null or 0 until it is known.
             * @example 1080
             * @example null
             */
            image_height?: number | null;
            /**
             * Shape of video that suits the look best.
             * @example landscape
             * @example null
             */
            preferred_orientation?: "portrait" | "landscape" | "square" | null;
            /**
             * Free words. On the mock, `matting` marks looks that can stand before another background or on none.
             * @example [
             *       "business",
             *       "matting"
             *     ]
             */
            tags?: string[];
            /**
             * Engines that a video with this look may ask for. Further names may appear; older looks carried `avatar_4_quality` and `avatar_4_turbo`.
             * @example [
             *       "avatar_iii",
             *       "avatar_iv"
             *     ]
             */
            supported_api_engines?: (components["schemas"]["EngineName"] | (string & {}))[];
            /**
             * State of the look's own training, for private looks; null or absent for public ones. A twin look also shows `pending_consent`.
             * @example completed
             * @example null
             */
            status?: components["schemas"]["AvatarStatus"] | null | (string & {});
            /** Why the training failed; null otherwise. */
            error?: components["schemas"]["AvatarIssue"] | null;
        }, "avatar_type">;
        /** The look just made and the group it belongs to. */
        CreatedAvatarEnvelope: {
            /** Look and group. */
            data: {
                /** The new look. Its `id` is the `avatar_id` for videos. */
                avatar_item?: components["schemas"]["AvatarLook"] | null;
                /** The new or extended group. Its `id` serves to add looks and to ask for consent. */
                avatar_group?: components["schemas"]["AvatarGroup"] | null;
            };
        };
        /** One group. */
        AvatarGroupEnvelope: {
            /** A character. What can be rendered are its looks. */
            data: components["schemas"]["AvatarGroup"];
        };
        /** Names the deleted group. */
        DeletedAvatarGroupEnvelope: {
            /** What was deleted. */
            data: {
                /**
                 * Id of the deleted group.
                 * @example group_xyz789
                 */
                id: GroupId;
            };
        };
        /** Changes to a group. */
        UpdateAvatarGroupBody: {
            /**
             * The new default voice; null clears it.
             * @example voice_xyz789
             * @example null
             */
            default_voice_id?: VoiceId | null;
        };
        /** How to ask for consent. A `consent_video` takes the place of the page, so together with `reroute_url` or `consent_text` it is refused with 400. */
        CreateAvatarConsentBody: {
            /**
             * Where the subject's browser goes after the submission. Without it a completion page is shown.
             * @format uri
             * @example https://files.heygen.ai/consent-done.html
             * @example null
             */
            reroute_url?: string | null;
            /**
             * Text that the subject agrees to, shown as it is; angle brackets are refused. Enterprise only.
             * @example I agree to appear in training videos.
             * @example null
             */
            consent_text?: string | null;
            /** A recording of the subject giving consent, instead of the page. Enterprise only. */
            consent_video?: components["schemas"]["AssetInput"] | null;
        };
        /** A consent that is under way. */
        AvatarConsentEnvelope: {
            /** Group and page. */
            data: {
                /** A character. What can be rendered are its looks. */
                avatar_group: components["schemas"]["AvatarGroup"];
                /**
                 * Page that the subject must visit. Anybody who has it can answer, so treat it as a secret. Null or absent when `consent_video` was sent.
                 * @format uri
                 * @example https://files.heygen.ai/consent/4c8a1e6f0b7d4d529e3f
                 * @example null
                 */
                url?: string | null;
            };
        };
        /** One page of looks. */
        AvatarLookPage: {
            /** The looks, newest first. */
            data: components["schemas"]["AvatarLook"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** One look. */
        AvatarLookEnvelope: {
            /** One outfit, pose or style of a character; what a video is rendered from. */
            data: components["schemas"]["AvatarLook"];
        };
        /** Names the deleted look. */
        DeletedAvatarLookEnvelope: {
            /** What was deleted. */
            data: {
                /**
                 * Id of the deleted look.
                 * @example c2a94f7b1d3e4058a6b7e9d5f0c18264
                 */
                id: LookId;
            };
        };
        /** Changes to a look. */
        UpdateAvatarLookBody: {
            /**
             * The new display name; null changes nothing.
             * @example Priya in the garden
             */
            name?: string | null;
        };
        /**
         * - `pending`: queued
         * - `processing`: being rendered
         * - `completed`: `video_url` is there
         * - `failed`: see `failure_code` and `failure_message`
         * @example completed
         */
        VideoStatus: "pending" | "processing" | "completed" | "failed";
        /** A video. Links, `duration` and `completed_at` are filled when it is completed; the two failure fields when it has failed. */
        VideoDetail: {
            /**
             * Id of the video.
             * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
             */
            id: VideoId;
            /**
             * Display name.
             * @example Product tour
             * @example null
             */
            title?: string | null;
            /**
             * - `pending`: queued
             * - `processing`: being rendered
             * - `completed`: `video_url` is there
             * - `failed`: see `failure_code` and `failure_message`
             */
            status: components["schemas"]["VideoStatus"] | (string & {});
            /**
             * Folder that holds the video; null for the root.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
            /**
             * When the job was created, in Unix seconds.
             * @example 1717000000
             */
            created_at?: number | null;
            /**
             * When the video was completed, in Unix seconds.
             * @example 1717000090
             * @example null
             */
            completed_at?: number | null;
            /**
             * Length of the video in seconds.
             * @example 12.48
             * @example null
             */
            duration?: number | null;
            /**
             * Presigned link to the video file; expires.
             * @format uri
             * @example https://files.heygen.ai/video/a91c3e7d.mp4?Expires=1717604890
             * @example null
             */
            video_url?: string | null;
            /**
             * Presigned link to the video with captions burnt in; expires.
             * @format uri
             * @example https://files.heygen.ai/video/a91c3e7d_captioned.mp4?Expires=1717604890
             * @example null
             */
            captioned_video_url?: string | null;
            /**
             * Presigned link to the subtitle file; expires.
             * @format uri
             * @example https://files.heygen.ai/video/a91c3e7d.srt?Expires=1717604890
             * @example null
             */
            subtitle_url?: string | null;
            /**
             * A still of the video.
             * @format uri
             * @example https://files.heygen.ai/video/a91c3e7d.jpg
             * @example null
             */
            thumbnail_url?: string | null;
            /**
             * A short moving preview.
             * @format uri
             * @example https://files.heygen.ai/video/a91c3e7d.gif
             * @example null
             */
            gif_url?: string | null;
            /**
             * Page of the web app that shows the video.
             * @format uri
             * @example https://files.heygen.ai/watch/a91c3e7d
             * @example null
             */
            video_page_url?: string | null;
            /**
             * Language of a translated video. On other videos null or absent.
             * @example null
             */
            output_language?: string | null;
            /**
             * Why the job failed. An open set in mixed case; seen are `rendering_failed`, `avatar_not_ready` (the
             * look was still in training or had failed it), `MOVIO_PAYMENT_INSUFFICIENT_CREDIT` and
             * `AVATAR_IV_VIDEO_GENERATION_DURATION_LIMIT_REACHED`. The live service may leave it null even then.
             * @example rendering_failed
             * @example null
             */
            failure_code?: string | null;
            /**
             * The same as a sentence for people.
             * @example The renderer ran out of time.
             * @example null
             */
            failure_message?: string | null;
        };
        /** One page of videos. */
        VideoPage: {
            /** The videos, newest first. */
            data: components["schemas"]["VideoDetail"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** Settings for voices that run on ElevenLabs. */
        ElevenLabsSettings: {
            /** Selects this engine. */
            engine_type: "elevenlabs";
            /**
             * Model to speak with.
             * @example eleven_multilingual_v2
             * @example null
             */
            model?: "eleven_multilingual_v2" | "eleven_turbo_v2_5" | "eleven_flash_v2_5" | "eleven_v3" | null;
            /**
             * Evenness of the delivery. With `eleven_v3` it must be 0, 0.5 or 1.
             * @example 0.5
             * @example null
             */
            stability?: number | null;
            /**
             * Closeness to the original voice.
             * @example 0.75
             * @example null
             */
            similarity_boost?: number | null;
            /**
             * Exaggeration of the voice's style.
             * @example 0.2
             * @example null
             */
            style?: number | null;
            /**
             * Whether to raise the likeness to the speaker further.
             * @example true
             * @example null
             */
            use_speaker_boost?: boolean | null;
        };
        /** Settings for voices that run on Fish Audio. */
        FishSettings: {
            /** Selects this engine. */
            engine_type: "fish";
            /**
             * Model to speak with.
             * @example s1
             * @example null
             */
            model?: "s1" | "s2-pro" | null;
            /**
             * Evenness of the delivery.
             * @example 0.6
             * @example null
             */
            stability?: number | null;
            /**
             * Closeness to the original voice.
             * @example 0.8
             * @example null
             */
            similarity?: number | null;
        };
        /** Marks a voice that runs on Starfish, which has no settings. */
        StarfishSettings: {
            /** Selects this engine. */
            engine_type: "starfish";
        };
        /** Settings of one speech engine. */
        VoiceEngineSettings: components["schemas"]["ElevenLabsSettings"] | components["schemas"]["FishSettings"] | components["schemas"]["StarfishSettings"];
        /** How a voice speaks a script. */
        VoiceSettings: {
            /**
             * Factor on the speed of speech.
             * @default 1
             * @example 1.1
             */
            speed?: number;
            /**
             * How much higher or lower the voice is.
             * @default 0
             * @example -5
             */
            pitch?: number;
            /**
             * Loudness.
             * @default 1
             * @example 0.8
             */
            volume?: number;
            /**
             * Accent, as a language tag, for voices with `support_locale`.
             * @example en-GB
             * @example null
             */
            locale?: string | null;
            /** Fine tuning for the speech engine behind the voice; that of another engine is refused with 400. */
            engine_settings?: components["schemas"]["VoiceEngineSettings"] | null;
        };
        /** Highest quality. Movement is taken over from a reference look. */
        AvatarVEngine: {
            /** Selects Avatar V. */
            type: "avatar_v";
            /**
             * Digital twin look of the same group whose movement is taken over. Left out or null, twin and studio looks use themselves, and for photo looks the service picks one. On the live service the group of a private reference needs consent as well.
             * @example 5f0c7d2e9a1b4836b4d8e2c6a7f13590
             * @example null
             */
            reference_look_id?: LookId<"digital_twin"> | null;
        };
        /** The default. Takes `motion_prompt` and `expressiveness`. */
        AvatarIVEngine: {
            /** Selects Avatar IV. */
            type: "avatar_iv";
        };
        /** The oldest engine. Takes neither `motion_prompt` nor `expressiveness`. */
        AvatarIIIEngine: {
            /** Selects Avatar III. */
            type: "avatar_iii";
        };
        /** Engine that renders the look. */
        EngineInput: components["schemas"]["AvatarVEngine"] | components["schemas"]["AvatarIVEngine"] | components["schemas"]["AvatarIIIEngine"];
        /** One solid colour. */
        ColorBackground: {
            /** Selects a colour. */
            type: "color";
            /**
             * The colour as `#RRGGBB`.
             * @example #0b3d91
             */
            value: string;
        };
        /** A picture. Exactly one of `url` and `asset_id` is given. */
        ImageBackground: {
            /** Selects a picture. */
            type: "image";
            /**
             * Address of the picture.
             * @format uri
             * @example https://files.heygen.ai/uploads/office.jpg
             * @example null
             */
            url?: string | null;
            /**
             * Id of an uploaded picture.
             * @example asset_sample_headshot
             * @example null
             */
            asset_id?: AssetId | null;
        } & ({
            url: string;
            asset_id?: null;
        } | {
            url?: null;
            asset_id: string;
        });
        /** What stands behind the figure. */
        Background: components["schemas"]["ColorBackground"] | components["schemas"]["ImageBackground"];
        /** Form of the captions. */
        Caption: {
            /**
             * Format of the subtitle file.
             * @default srt
             * @example srt
             */
            file_format?: "srt";
            /**
             * `default` also burns the captions into a second copy of the video; null or left out does not.
             * @example default
             * @example null
             */
            style?: "default" | null;
        };
        /** A corner and a shift from it. */
        WatermarkPlacement: {
            /**
             * The corner.
             * @default bottom_right
             * @example top_left
             */
            position?: "top_left" | "top_right" | "bottom_left" | "bottom_right";
            /**
             * Shift to the right, as a share of the frame's width.
             * @example 0.02
             * @example null
             */
            offset_x?: number | null;
            /**
             * Shift downwards, as a share of the frame's height.
             * @example -0.02
             * @example null
             */
            offset_y?: number | null;
        };
        /** A picture laid over the video. */
        Watermark: {
            /** The picture. */
            image: components["schemas"]["AssetInput"];
            /**
             * Factor on the size of the picture.
             * @default 1
             * @example 0.5
             */
            scale?: number;
            /**
             * 0 is invisible, 1 is solid.
             * @default 1
             * @example 0.8
             */
            opacity?: number;
            /** Where the picture sits; null or left out means the lower right corner. */
            placement?: components["schemas"]["WatermarkPlacement"] | null;
        };
        /** A video of a look that speaks. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. */
        CreateVideoFromAvatar: {
            /** Selects this kind of video. */
            type: "avatar";
            /**
             * Id of the **look** to render; a group id is refused. The look's group must not be waiting for consent.
             * @example look_def456
             */
            avatar_id: LookId;
            /**
             * Text to be spoken by `voice_id`, or by the look's default voice.
             * @example Welcome to the tour. It takes two minutes.
             * @example null
             */
            script?: string | null;
            /**
             * Address of a recording to lip-sync to.
             * @format uri
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * Id of an uploaded recording to lip-sync to.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: AssetId | null;
            /**
             * Voice that speaks the script. May be left out if the look has a default voice. Has no use with a recording.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /** How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
            /** Engine that renders the look; null or left out means `avatar_iv`. One that the look does not list in `supported_api_engines` is refused with 400. */
            engine?: components["schemas"]["EngineInput"] | null;
            /**
             * How the body should move, in plain words. `guide`: for every look, with Avatar IV only; 400 with
             * `avatar_v` and `avatar_iii`. `live`: photo looks with Avatar IV, and with Avatar V
             * if their group has a digital twin; other looks with Avatar V only.
             * @example Nods while speaking and points to the left at the end
             * @example null
             */
            motion_prompt?: string | null;
            /**
             * How lively the face is; left out it acts like `low`. `guide`: for every look, with Avatar IV only; 400
             * with `avatar_v` and `avatar_iii`. `live`: for photo looks with Avatar IV only.
             * @example medium
             * @example null
             */
            expressiveness?: "high" | "medium" | "low" | null;
            /**
             * `webm` has a transparent background: only for looks that support matting, which then lose their own background without `remove_background`, and not together with `background`. Otherwise 400.
             * @default mp4
             * @example mp4
             */
            output_format?: "mp4" | "webm";
            /**
             * Cut the figure out. Only for looks that support matting, otherwise 400.
             * @example true
             * @example null
             */
            remove_background?: boolean | null;
            /** What stands behind the figure. Not with `webm`. */
            background?: components["schemas"]["Background"] | null;
            /**
             * Size of the video; null or left out, the service chooses (the mock: 1080p). `guide`: any size for every look. `live`: photo looks with `avatar_iii` do not come in `4k`; 400.
             * @example 1080p
             * @example null
             */
            resolution?: "4k" | "1080p" | "720p" | null;
            /**
             * Shape of the frame; `auto` follows the look.
             * @default 16:9
             * @example 9:16
             */
            aspect_ratio?: "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto" | null;
            /**
             * Whether the look is shown whole or fills the frame; null lets the service choose.
             * @example cover
             * @example null
             */
            fit?: "contain" | "cover" | null;
            /** Form of the captions. A subtitle file is always made. */
            caption?: components["schemas"]["Caption"] | null;
            /** A picture laid over the video. Enterprise only. */
            watermark?: components["schemas"]["Watermark"] | null;
            /**
             * Display name of the video.
             * @example Product tour
             * @example null
             */
            title?: string | null;
            /**
             * Folder that gets the video; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
            /**
             * Brand glossary that the script is spoken by.
             * @example c8a0e4f26b1d4379a5f7c1e3d9b08246
             * @example null
             */
            brand_glossary_id?: BrandGlossaryId | null;
            /**
             * Gets an unsigned POST when the job is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @format uri
             * @example https://files.heygen.ai/hooks/video
             * @example null
             */
            callback_url?: string | null;
            /**
             * Text of yours that comes back in the callback.
             * @example order-1042
             * @example null
             */
            callback_id?: string | null;
        } & ({
            script: string;
            audio_url?: null;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url: string;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id: string;
        });
        /** A video of any picture that speaks, rendered with Avatar IV. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. */
        CreateVideoFromImage: {
            /** Selects this kind of video. */
            type: "image";
            /** The picture, with one face. */
            image: components["schemas"]["AssetInput"];
            /**
             * Text to be spoken; `voice_id` is needed with it, as a picture has no default voice.
             * @example Good evening from the harbour.
             * @example null
             */
            script?: string | null;
            /**
             * Address of a recording to lip-sync to.
             * @format uri
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * Id of an uploaded recording to lip-sync to.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: AssetId | null;
            /**
             * Voice that speaks the script. Has no use with a recording.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /** How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
            /**
             * How the body should move, in plain words.
             * @example Turns to the camera and smiles
             * @example null
             */
            motion_prompt?: string | null;
            /**
             * How lively the face is; left out it acts like `low`.
             * @example high
             * @example null
             */
            expressiveness?: "high" | "medium" | "low" | null;
            /**
             * `webm` has a transparent background; `background` must then be left out, otherwise 400.
             * @default mp4
             * @example mp4
             */
            output_format?: "mp4" | "webm";
            /**
             * Cut the figure out of the picture.
             * @example true
             * @example null
             */
            remove_background?: boolean | null;
            /** What stands behind the figure. Not with `webm`. */
            background?: components["schemas"]["Background"] | null;
            /**
             * Size of the video; null or left out, the service chooses (the mock takes 1080p).
             * @example 720p
             * @example null
             */
            resolution?: "4k" | "1080p" | "720p" | null;
            /**
             * Shape of the frame; `auto` follows the picture.
             * @default 16:9
             * @example 1:1
             */
            aspect_ratio?: "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto" | null;
            /**
             * Whether the picture is shown whole or fills the frame; null lets the service choose.
             * @example contain
             * @example null
             */
            fit?: "contain" | "cover" | null;
            /** Form of the captions. A subtitle file is always made. */
            caption?: components["schemas"]["Caption"] | null;
            /** A picture laid over the video. Enterprise only. */
            watermark?: components["schemas"]["Watermark"] | null;
            /**
             * Display name of the video.
             * @example Harbour greeting
             * @example null
             */
            title?: string | null;
            /**
             * Folder that gets the video; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
            /**
             * Brand glossary that the script is spoken by.
             * @example c8a0e4f26b1d4379a5f7c1e3d9b08246
             * @example null
             */
            brand_glossary_id?: BrandGlossaryId | null;
            /**
             * Gets an unsigned POST when the job is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @format uri
             * @example https://files.heygen.ai/hooks/video
             * @example null
             */
            callback_url?: string | null;
            /**
             * Text of yours that comes back in the callback.
             * @example order-1042
             * @example null
             */
            callback_id?: string | null;
        } & ({
            script: string;
            audio_url?: null;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url: string;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id: string;
        });
        /** One solid colour, the only background that a scene takes. Note the field `color`, elsewhere `value`. */
        StudioColorBackground: {
            /** Selects a colour. */
            type: "color";
            /**
             * The colour as `#RRGGBB`.
             * @example #0b3d91
             */
            color: string;
        };
        /** Who speaks, and what. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. A picture as input, known until July 2026, has been withdrawn by the service. */
        StudioAvatarInput: {
            /** The one kind of input there is. */
            type: "avatar";
            /**
             * Id of the **look** to render. The rules of an `avatar` video hold.
             * @example look_def456
             */
            avatar_id: LookId;
            /**
             * Text to be spoken by `voice_id`, or by the look's default voice.
             * @example Welcome aboard.
             * @example null
             */
            script?: string | null;
            /**
             * Address of a recording to lip-sync to.
             * @format uri
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * Id of an uploaded recording to lip-sync to.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: AssetId | null;
            /**
             * Voice that speaks the script. May be left out if the look has a default voice.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /** How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
            /** Engine that renders the look; null or left out means `avatar_iv`. One that the look does not list in `supported_api_engines` is refused with 400. */
            engine?: components["schemas"]["EngineInput"] | null;
            /**
             * How the body should move, in plain words; allowed where an `avatar` video allows it.
             * @example Points to the ship behind
             * @example null
             */
            motion_prompt?: string | null;
            /**
             * How lively the face is; allowed where an `avatar` video allows it.
             * @example medium
             * @example null
             */
            expressiveness?: "high" | "medium" | "low" | null;
            /** What stands behind the figure in this scene. */
            background?: components["schemas"]["StudioColorBackground"] | null;
        } & ({
            script: string;
            audio_url?: null;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url: string;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id: string;
        });
        /** A look that speaks. The scene lasts as long as the speech. */
        AvatarVideoScene: {
            /** Selects this kind of scene. */
            type: "avatar_video";
            /** Who speaks, and what. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. A picture as input, known until July 2026, has been withdrawn by the service. */
            input: components["schemas"]["StudioAvatarInput"];
        };
        /** A still picture, silent for `duration` seconds or for as long as somebody speaks. Exactly one of `script`, `audio_url`, `audio_asset_id` and `duration` is given. */
        ImageScene: {
            /** Selects this kind of scene. */
            type: "image";
            /** The picture. */
            source: components["schemas"]["AssetInput"];
            /**
             * Text to be spoken over the picture; `voice_id` is needed with it.
             * @example This is how the harbour looked in 1920.
             * @example null
             */
            script?: string | null;
            /**
             * Address of a recording to play over the picture.
             * @format uri
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * Id of an uploaded recording to play over the picture.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: AssetId | null;
            /**
             * Seconds for which the picture is shown in silence.
             * @example 4.5
             * @example null
             */
            duration?: number | null;
            /**
             * Voice that speaks the script.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /** How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
        } & ({
            script: string;
            audio_url?: null;
            audio_asset_id?: null;
            duration?: null;
        } | {
            script?: null;
            audio_url: string;
            audio_asset_id?: null;
            duration?: null;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id: string;
            duration?: null;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id?: null;
            duration: number;
        });
        /** How a clip is played. */
        ScenePlayback: {
            /**
             * What happens to a clip that is not as long as the speech over it; refused with 400 where nobody speaks.
             *
             * - `freeze`: its last picture stays; the same as null or nothing
             * - `loop`: it starts anew
             * - `fit_to_scene`: it is played faster or slower
             * @example loop
             * @example null
             */
            mode?: "freeze" | "loop" | "fit_to_scene" | null;
            /**
             * Loudness of the clip's own sound.
             * @default 1
             * @example 0.2
             */
            volume?: number;
            /**
             * Whether the clip is silent, whatever `volume` says.
             * @default false
             * @example false
             */
            mute?: boolean;
        };
        /** An existing clip, with its own sound and, since September 2026, with a voice over it: then the scene lasts as long as the speech. At most one of `script`, `audio_url` and `audio_asset_id` is given. */
        VideoScene: {
            /** Selects this kind of scene. */
            type: "video";
            /** The clip. */
            source: components["schemas"]["AssetInput"];
            /** Sound and pace of the clip. */
            playback?: components["schemas"]["ScenePlayback"] | null;
            /**
             * Text to be spoken over the clip; `voice_id` is needed with it.
             * @example Here they come.
             * @example null
             */
            script?: string | null;
            /**
             * Address of a recording to play over the clip.
             * @format uri
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * Id of an uploaded recording to play over the clip.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: AssetId | null;
            /**
             * Voice that speaks the script.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /** How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
        } & ({
            script: string;
            audio_url?: null;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url: string;
            audio_asset_id?: null;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id: string;
        } | {
            script?: null;
            audio_url?: null;
            audio_asset_id?: null;
        });
        /** One scene; `type` chooses what fills the frame. */
        StudioScene: components["schemas"]["AvatarVideoScene"] | components["schemas"]["ImageScene"] | components["schemas"]["VideoScene"];
        /** One MP4 made of scenes that follow each other, each filling the frame. If one of them cannot be rendered, the whole video fails. */
        CreateVideoFromStudio: {
            /** Selects this kind of video. */
            type: "studio";
            /** The scenes, in the order in which they are shown. */
            scenes: components["schemas"]["StudioScene"][];
            /**
             * Size of the video; null or left out, the service chooses (the mock takes 1080p). `4k` only if each figure could be rendered so by itself.
             * @example 1080p
             * @example null
             */
            resolution?: "4k" | "1080p" | "720p" | null;
            /**
             * Shape of the frame. Of a scene with another shape the middle is shown.
             * @default 16:9
             * @example 16:9
             */
            aspect_ratio?: "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto" | null;
            /** Form of the captions. A subtitle file is always made. */
            caption?: components["schemas"]["Caption"] | null;
            /** A picture laid over the video. Enterprise only. */
            watermark?: components["schemas"]["Watermark"] | null;
            /**
             * Display name of the video.
             * @example Harbour tour in three scenes
             * @example null
             */
            title?: string | null;
            /**
             * Folder that gets the video; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
            /**
             * Brand glossary that the scripts of all scenes are spoken by.
             * @example c8a0e4f26b1d4379a5f7c1e3d9b08246
             * @example null
             */
            brand_glossary_id?: BrandGlossaryId | null;
            /**
             * Gets an unsigned POST when the job is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @format uri
             * @example https://files.heygen.ai/hooks/video
             * @example null
             */
            callback_url?: string | null;
            /**
             * Text of yours that comes back in the callback.
             * @example order-1042
             * @example null
             */
            callback_id?: string | null;
        };
        /** A short film in MP4: the prompt says what is done and said, looks and references say how it appears. There is neither script nor voice, and no callback; poll the video, or register a webhook endpoint. */
        CreateVideoFromCinematicAvatar: {
            /** Selects this kind of video. */
            type: "cinematic_avatar";
            /**
             * What happens, in plain words, speech included.
             * @example A pilot climbs a ladder in heavy rain, turns round and shouts: Hold the line!
             */
            prompt: string;
            /**
             * Ids of one to three **looks** that appear. A group id is refused, and so is a look whose group waits for consent.
             * @example [
             *       "look_def456"
             *     ]
             */
            avatar_id: LookId[];
            /** Pictures, clips and recordings to follow. Looks counted in, at most three clips and nine pictures. */
            references?: components["schemas"]["AssetInput"][] | null;
            /**
             * Length in seconds; null or left out means 10. Refused with 400 together with `auto_duration`.
             * @example 8
             * @example null
             */
            duration?: number | null;
            /**
             * Let the service choose the length. Leave `duration` out then.
             * @default false
             * @example false
             */
            auto_duration?: boolean;
            /**
             * Let the service work the prompt out further.
             * @default false
             * @example true
             */
            enhance_prompt?: boolean;
            /**
             * Size of the video.
             * @default 720p
             * @example 1080p
             */
            resolution?: "720p" | "1080p";
            /**
             * Shape of the frame; fewer shapes than other videos have, and no `auto`.
             * @default 16:9
             * @example 9:16
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * Display name of the video.
             * @example Pilot in the rain
             * @example null
             */
            title?: string | null;
            /**
             * Folder that gets the video; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
        };
        /** What to render; `type` chooses what is shown. */
        CreateVideoBody: components["schemas"]["CreateVideoFromAvatar"] | components["schemas"]["CreateVideoFromImage"] | components["schemas"]["CreateVideoFromStudio"] | components["schemas"]["CreateVideoFromCinematicAvatar"];
        /** The job just queued. */
        CreatedVideoEnvelope: {
            /** The job. */
            data: {
                /**
                 * Id of the video; use it to get the result.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: VideoId;
                /**
                 * State right after the creation. Not one of the states that a later read shows.
                 * @example waiting
                 */
                status: string;
                /**
                 * Format of the file to come.
                 * @default mp4
                 * @example mp4
                 */
                output_format?: "mp4" | "webm";
            };
        };
        /** A video is completed. */
        AvatarVideoSuccessEvent: {
            /** Names the event. */
            event_type: "avatar_video.success";
            /** The video. */
            event_data: {
                /**
                 * Id of the video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: VideoId;
                /**
                 * Presigned link to the video file, as `video_url` of the video; expires.
                 * @format uri
                 * @example https://files.heygen.ai/video/a91c3e7d.mp4?Expires=1717604890
                 */
                url: string;
                /**
                 * A short moving preview. The live service also sends an empty text where it has none.
                 * @example https://files.heygen.ai/video/a91c3e7d.gif
                 * @example null
                 */
                gif_download_url?: string | null;
                /**
                 * Page of the web app that shows the video.
                 * @example https://files.heygen.ai/watch/a91c3e7d
                 * @example null
                 */
                video_page_url?: string | null;
                /**
                 * Public page that shows the video.
                 * @example https://files.heygen.ai/share/a91c3e7d
                 * @example null
                 */
                video_share_page_url?: string | null;
                /**
                 * Folder that holds the video; null for the root.
                 * @example null
                 */
                folder_id?: FolderId | null;
                /**
                 * The text that came with the request.
                 * @example order-1042
                 * @example null
                 */
                callback_id: string | null;
                /**
                 * The address that came with the request. Often missing.
                 * @example https://files.heygen.ai/hooks/video
                 * @example null
                 */
                callback_url?: string | null;
            };
        };
        /** A video has failed. */
        AvatarVideoFailEvent: {
            /** Names the event. */
            event_type: "avatar_video.fail";
            /** The video, and why it failed. */
            event_data: {
                /**
                 * Id of the video.
                 * @example 60f8b2d4c6e14a7389d5e1f3b7a9c042
                 */
                video_id: VideoId;
                /**
                 * As `failure_code` of the video.
                 * @example rendering_failed
                 * @example null
                 */
                failure_code: string | null;
                /**
                 * As `failure_message` of the video.
                 * @example The renderer ran out of time.
                 * @example null
                 */
                failure_message: string | null;
                /**
                 * The same sentence once more, under the name that older receivers read.
                 * @example The renderer ran out of time.
                 * @example null
                 */
                msg: string | null;
                /**
                 * The text that came with the request.
                 * @example order-1042
                 * @example null
                 */
                callback_id: string | null;
            };
        };
        /** One video. */
        VideoDetailEnvelope: {
            /** A video. Links, `duration` and `completed_at` are filled when it is completed; the two failure fields when it has failed. */
            data: components["schemas"]["VideoDetail"];
        };
        /** Names the deleted video. */
        DeletedVideoEnvelope: {
            /** What was deleted. */
            data: {
                /**
                 * Id of the deleted video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                id: VideoId;
                /**
                 * Always true.
                 * @default true
                 * @example true
                 */
                deleted?: boolean;
            };
        };
        /** What a single create takes, without a folder of its own. */
        VideoBatchItemBody: {
            /** Belongs to the batch; refused here. */
            folder_id?: null;
        } & components["schemas"]["CreateVideoBody"];
        /** Videos to make together. */
        CreateVideoBatchBody: {
            /** The videos. */
            videos: components["schemas"]["VideoBatchItemBody"][];
            /**
             * Display name of the batch.
             * @example Spring campaign
             * @example null
             */
            title?: string | null;
            /**
             * Folder that gets all the videos; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
            /**
             * Gets one unsigned POST when every item is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @format uri
             * @example https://files.heygen.ai/hooks/batch
             * @example null
             */
            callback_url?: string | null;
        };
        /** The batch just accepted. */
        CreatedVideoBatchEnvelope: {
            /** The batch. */
            data: {
                /**
                 * Id of the batch; use it to follow the items.
                 * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
                 */
                batch_id: BatchId;
            };
        };
        /**
         * How many items are in which status; one that no item is in may be missing.
         * @example {
         *       "completed": 2,
         *       "failed": 1
         *     }
         */
        BatchItemCounts: {
            [key: string]: number;
        };
        /** The last item of a batch has been completed or has failed. */
        BatchFinishedEvent: {
            /** Names the event. */
            event_type: "batch.finished";
            /** The batch without its items. */
            event_data: {
                /**
                 * Id of the batch.
                 * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
                 */
                batch_id: BatchId;
                /**
                 * Display name of the batch.
                 * @example Spring campaign
                 * @example null
                 */
                title: string | null;
                /**
                 * `failed` if no item at all was completed.
                 * @example completed
                 */
                status: ("completed" | "failed") | (string & {});
                /**
                 * How many items the batch has.
                 * @example 3
                 */
                total_items: number;
                /** How many items are in which status; one that no item is in may be missing. */
                counts_by_status: components["schemas"]["BatchItemCounts"];
            };
        };
        /** A failure. The live service promises no particular fields. */
        VideoItemError: {
            /**
             * As `failure_code` of the video; `video_deleted` for an item whose video was deleted before its end.
             * @example rendering_failed
             * @example null
             */
            code?: string | null;
            /**
             * As `failure_message` of the video.
             * @example The renderer ran out of time.
             * @example null
             */
            message?: string | null;
        };
        /** One video of a batch. */
        VideoBatchItem: {
            /**
             * Place in `videos` of the request, from 0.
             * @example 0
             */
            item_index: number;
            /**
             * State of the item. Note the word `queued`, where a video on its own says `pending`. Once its video was deleted, an item shows what that had come to, or `failed` if it was still to be made.
             * @example queued
             */
            status: ("queued" | "processing" | "completed" | "failed") | (string & {});
            /**
             * Id of the video; null until there is one, and once the video was deleted.
             * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
             * @example null
             */
            video_id?: VideoId | null;
            /** Why the item failed; null otherwise. */
            error?: components["schemas"]["VideoItemError"] | null;
        };
        /** A batch and one page of its items. */
        VideoBatchDetail: {
            /**
             * Id of the batch.
             * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
             */
            batch_id: BatchId;
            /**
             * Display name.
             * @example Spring campaign
             * @example null
             */
            title?: string | null;
            /**
             * - `processing`: some item is neither completed nor failed
             * - `completed`: all are, and at least one is completed
             * - `failed`: all have failed
             *
             * How the live service counts a batch of which only some have failed is not published.
             * @example processing
             */
            status: ("processing" | "completed" | "failed") | (string & {});
            /**
             * How many items the batch has, on all pages.
             * @example 3
             */
            total_items: number;
            /** How many items are in which status; one that no item is in may be missing. */
            counts_by_status: components["schemas"]["BatchItemCounts"];
            /**
             * When the batch was created, in Unix seconds.
             * @example 1717000000
             */
            created_at: number;
            /** One page of items, by `item_index`. */
            items: components["schemas"]["VideoBatchItem"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** One batch. */
        VideoBatchEnvelope: {
            /** A batch and one page of its items. */
            data: components["schemas"]["VideoBatchDetail"];
        };
        /** State of one video, or of one item of a batch. */
        VideoStatusEntry: {
            /**
             * Id of the video, or the unknown id that was asked for. null for an item of a batch that has no video yet, or whose video was deleted, and for an unknown batch.
             * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
             * @example null
             */
            video_id?: VideoId | null;
            /**
             * As of a batch item, or `not_found`.
             * @example completed
             */
            status: ("queued" | "processing" | "completed" | "failed" | "not_found") | (string & {});
            /** Why the video failed; null otherwise. */
            error?: components["schemas"]["VideoItemError"] | null;
            /**
             * The batch that was asked for; null for entries by video id.
             * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
             * @example null
             */
            batch_id?: BatchId | null;
            /**
             * Place in that batch; null for entries by video id.
             * @example 0
             * @example null
             */
            item_index?: number | null;
        };
        /** States of videos, always in one page. */
        VideoStatusPage: {
            /** The entries, in the order asked for. */
            data: components["schemas"]["VideoStatusEntry"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** A voice as the list shows it. */
        Voice: {
            /**
             * Id of the voice.
             * @example voice_xyz789
             */
            voice_id: VoiceId;
            /**
             * Display name.
             * @example Clara
             */
            name: string;
            /**
             * English display name of the language.
             * @example English
             */
            language: string;
            /**
             * Gender of the voice.
             * @example female
             */
            gender: string;
            /**
             * Stock voice or voice of your account.
             * @example public
             */
            type: "public" | "private";
            /**
             * Whether pauses written into a script are kept.
             * @example true
             */
            support_pause: boolean;
            /**
             * Whether `voice_settings.locale` has an effect.
             * @example true
             */
            support_locale: boolean;
            /**
             * A sample of the voice. The live service has been seen to give `s3:` addresses here.
             * @format uri
             * @example https://files.heygen.ai/voice/preview_xyz789.mp3
             * @example null
             */
            preview_audio_url?: string | null;
        };
        /** One page of voices. */
        VoicePage: {
            /** The voices, newest first. */
            data: components["schemas"]["Voice"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** What a voice should be like. */
        DesignVoiceBody: {
            /**
             * Age, timbre, pace, mood and use of the voice, in plain words.
             * @example Calm and deep, as of somebody who reads to children in the evening
             */
            prompt: string;
            /**
             * `male` or `female`; null or left out means either.
             * @example male
             * @example null
             */
            gender?: string | null;
            /**
             * Language and accent, as a language tag.
             * @example en-GB
             * @example null
             */
            locale?: string | null;
            /**
             * Which choice of voices to give, counted from 0.
             * @default 0
             * @example 1
             */
            seed?: number;
        };
        /** The voices that come closest. */
        DesignedVoicesEnvelope: {
            /** Voices, and which choice they are. */
            data: {
                /** Existing voices, the closest first. */
                voices: components["schemas"]["Voice"][];
                /**
                 * The seed that was used.
                 * @example 0
                 */
                seed: number;
            };
        };
        /** A voice on its own. */
        VoiceDetail: {
            /**
             * Id of the voice.
             * @example voice_xyz789
             */
            voice_id: VoiceId;
            /**
             * Display name; for a clone only once its record exists.
             * @example Clara
             */
            name?: string | null;
            /**
             * English display name of the language; for a clone only once its record exists.
             * @example English
             */
            language?: string | null;
            /**
             * Gender of the voice; for a clone only once its record exists.
             * @example female
             */
            gender?: string | null;
            /**
             * Whether pauses written into a script are kept.
             * @example true
             */
            support_pause: boolean;
            /**
             * Whether the voice works with interactive avatars.
             * @default false
             * @example false
             */
            support_interactive_avatar?: boolean;
            /**
             * A sample of the voice; for a clone only when it is complete.
             * @format uri
             * @example https://files.heygen.ai/voice/preview_xyz789.mp3
             * @example null
             */
            preview_audio_url?: string | null;
            /**
             * How far a clone is; null for other voices. Note the word `complete`, where videos say `completed`.
             * @example complete
             * @example null
             */
            status?: ("processing" | "complete" | "failed" | null) | (string & {});
            /**
             * Why a clone failed; null otherwise.
             * @example The recording holds no speech.
             * @example null
             */
            failure_message?: string | null;
            /**
             * When the voice was made, in Unix seconds.
             * @example 1711382400
             */
            created_at?: number | null;
        };
        /** One voice. */
        VoiceDetailEnvelope: {
            /** A voice on its own. */
            data: components["schemas"]["VoiceDetail"];
        };
        /** Names the deleted voice. */
        DeletedVoiceEnvelope: {
            /** What was deleted. */
            data: {
                /**
                 * Id of the deleted voice.
                 * @example b4f2d8e06a1c4397a5e9c1b7d3f08264
                 */
                voice_id: VoiceId;
            };
        };
        /** A recording of the voice to be. */
        CloneVoiceBody: {
            /** One person speaking, at most 50 MB and 600 seconds. */
            audio: components["schemas"]["AssetInput"];
            /**
             * Display name.
             * @example My own voice
             */
            voice_name: string;
            /**
             * Language of the recording; null or left out, the service finds out.
             * @example English
             * @example null
             */
            language?: string | null;
            /**
             * Clean the recording first.
             * @default true
             * @example false
             */
            remove_background_noise?: boolean;
        };
        /** The voice in the making. */
        ClonedVoiceEnvelope: {
            /** The voice. */
            data: {
                /**
                 * Id of the voice.
                 * @example b4f2d8e06a1c4397a5e9c1b7d3f08264
                 */
                voice_clone_id: VoiceId;
            };
        };
        /** A text and the voice that reads it. */
        CreateSpeechBody: {
            /**
             * What to say.
             * @example The ferry leaves at nine.
             */
            text: string;
            /**
             * Voice that reads it.
             * @example voice_xyz789
             */
            voice_id: VoiceId;
            /**
             * Whether `text` is plain or marked up in SSML.
             * @default text
             * @example ssml
             */
            input_type?: "text" | "ssml";
            /**
             * Factor on the speed of speech.
             * @default 1
             * @example 0.8
             */
            speed?: number;
            /**
             * Language of the text; null or left out, the service finds out.
             * @example English
             * @example null
             */
            language?: string | null;
            /**
             * Accent, as a language tag. Counts for more than `language`.
             * @example en-GB
             * @example null
             */
            locale?: string | null;
        };
        /** One word of the recording. */
        WordTimestamp: {
            /**
             * The word, or a mark.
             * @example ferry
             */
            word: string;
            /**
             * Seconds from the beginning of the recording to that of the word.
             * @example 0.18
             */
            start: number;
            /**
             * Seconds from the beginning of the recording to the end of the word.
             * @example 0.52
             */
            end: number;
        };
        /** A recording. */
        SpeechEnvelope: {
            /** The recording and its words. */
            data: {
                /**
                 * Link to the recording; expires.
                 * @format uri
                 * @example https://files.heygen.ai/speech/3c8e1a5d.mp3?Expires=1717604890
                 */
                audio_url: string;
                /**
                 * Length in seconds.
                 * @example 1.62
                 */
                duration: number;
                /**
                 * Id of this call, to be quoted to support.
                 * @example 3c8e1a5d7f904b62a1c4e9d0b5f6a728
                 * @example null
                 */
                request_id?: string | null;
                /** The words and when they are said, in order. The live service adds marks in angle brackets at the start and the end. */
                word_timestamps?: components["schemas"]["WordTimestamp"][] | null;
            };
        };
        /** A session as the list shows it. */
        VideoAgentSessionEntry: {
            /**
             * Id of the session.
             * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
             */
            session_id: SessionId;
            /**
             * Title that the agent has found; null until then.
             * @example Demo of a new app
             * @example null
             */
            title?: string | null;
            /**
             * When the session was created, in Unix seconds.
             * @example 1717000000
             */
            created_at: number;
        };
        /** One page of sessions. */
        VideoAgentSessionPage: {
            /** The sessions, newest first. */
            data: components["schemas"]["VideoAgentSessionEntry"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** What the agent is to make. */
        CreateVideoAgentBody: {
            /**
             * What the video is about, for whom, how long and in what tone.
             * @example A product demo for our new app
             */
            prompt: string;
            /**
             * `generate` goes straight on to the video, `chat` leaves room for questions.
             * @default generate
             * @example chat
             */
            mode?: "generate" | "chat";
            /**
             * Shape of the frame; null or left out, the agent chooses.
             * @example portrait
             * @example null
             */
            orientation?: "landscape" | "portrait" | null;
            /**
             * Id of the **look** that presents; null or left out, the agent chooses. A group id is refused, and so is a look whose group waits for consent.
             * @example look_def456
             * @example null
             */
            avatar_id?: LookId | null;
            /**
             * Voice of the presenter; null or left out, the agent chooses.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /**
             * Visual style to use, from the list of styles.
             * @example style_paper_cut
             * @example null
             */
            style_id?: StyleId | null;
            /**
             * Brand kit to use.
             * @example d4f8b2e06c1a4397a5e9c1b7d3f08264
             * @example null
             */
            brand_kit_id?: BrandKitId | null;
            /**
             * Brand glossary that the text is spoken by.
             * @example c8a0e4f26b1d4379a5f7c1e3d9b08246
             * @example null
             */
            brand_glossary_id?: BrandGlossaryId | null;
            /** Pictures, clips, recordings and papers to use. HTML is refused. */
            files?: components["schemas"]["AssetInput"][] | null;
            /**
             * Keep the session out of what the agent remembers.
             * @default false
             * @example true
             */
            incognito_mode?: boolean;
            /**
             * Gets an unsigned POST when the session is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @format uri
             * @example https://files.heygen.ai/hooks/agent
             * @example null
             */
            callback_url?: string | null;
            /**
             * Text of yours that comes back in the callback.
             * @example launch-7
             * @example null
             */
            callback_id?: string | null;
        };
        /** The session just begun. */
        CreatedVideoAgentEnvelope: {
            /** The session. */
            data: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: SessionId;
                /**
                 * State right after the creation. A later read knows more states.
                 * @example generating
                 */
                status: ("generating" | "thinking" | "completed" | "failed") | (string & {});
                /**
                 * Id of the video; null until the agent starts making it.
                 * @example null
                 */
                video_id?: VideoId | null;
                /**
                 * When the session was created, in Unix seconds.
                 * @example 1717000000
                 */
                created_at: number;
            };
        };
        /** An agent's session has ended in a video. */
        VideoAgentSuccessEvent: {
            /** Names the event. */
            event_type: "video_agent.success";
            /** The session and its video. */
            event_data: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: SessionId;
                /**
                 * Id of the video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: VideoId;
                /**
                 * Presigned link to the video file; expires.
                 * @format uri
                 * @example https://files.heygen.ai/video/a91c3e7d.mp4?Expires=1717604890
                 */
                url: string;
                /**
                 * Page of the web app that shows the video.
                 * @example https://files.heygen.ai/watch/a91c3e7d
                 * @example null
                 */
                video_page_url?: string | null;
                /**
                 * The text that came with the request.
                 * @example launch-7
                 * @example null
                 */
                callback_id: string | null;
            };
        };
        /** An agent's session has failed. */
        VideoAgentFailEvent: {
            /** Names the event. */
            event_type: "video_agent.fail";
            /** The session, and why it failed. */
            event_data: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: SessionId;
                /**
                 * Id of the failed video; null if the session failed before there was one.
                 * @example 60f8b2d4c6e14a7389d5e1f3b7a9c042
                 * @example null
                 */
                video_id: VideoId | null;
                /**
                 * Why, as a code of an open set.
                 * @example rendering_failed
                 * @example null
                 */
                failure_code: string | null;
                /**
                 * The same as a sentence for people.
                 * @example The renderer ran out of time.
                 * @example null
                 */
                failure_message: string | null;
                /**
                 * The text that came with the request.
                 * @example launch-7
                 * @example null
                 */
                callback_id: string | null;
            };
        };
        /** One message of the conversation. */
        VideoAgentMessage: {
            /**
             * Who wrote it, `user` or `model`.
             * @example model
             */
            role: string;
            /**
             * `resource` refers to something made or uploaded, `error` tells what went wrong.
             * @example text
             */
            type: "text" | "resource" | "error";
            /**
             * What it says.
             * @example How many people joined you this year?
             */
            content: string;
            /**
             * When it was written, in Unix seconds.
             * @example 1717000004
             * @example null
             */
            created_at?: number | null;
            /**
             * Ids of the resources that it refers to.
             * @example [
             *       "res_5d9f3a7c"
             *     ]
             * @example null
             */
            resource_ids?: ResourceId[] | null;
        };
        /** A session. */
        VideoAgentSession: {
            /**
             * Id of the session.
             * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
             */
            session_id: SessionId;
            /**
             * - `thinking`: the agent considers what to do
             * - `waiting_for_input`: it has asked something
             * - `reviewing`: it shows a draft and waits for a word
             * - `generating`: the video is being made
             * - `completed`: the video is there
             * - `failed`: see the latest message
             * @example generating
             */
            status: ("thinking" | "waiting_for_input" | "reviewing" | "generating" | "completed" | "failed") | (string & {});
            /**
             * How far the work is, in percent.
             * @default 0
             * @example 40
             */
            progress?: number;
            /**
             * Title that the agent has found; null until then.
             * @example Demo of a new app
             * @example null
             */
            title?: string | null;
            /**
             * Id of the latest video; null until the agent starts making one, and once it was deleted.
             * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
             * @example null
             */
            video_id?: VideoId | null;
            /**
             * When the session was created, in Unix seconds.
             * @example 1717000000
             */
            created_at: number;
            /** The latest messages, newest first. */
            messages?: components["schemas"]["VideoAgentMessage"][];
        };
        /** One session. */
        VideoAgentSessionEnvelope: {
            /** A session. */
            data: components["schemas"]["VideoAgentSession"];
        };
        /** A message, and what it changes from here on. */
        SendVideoAgentMessageBody: {
            /**
             * What to say to the agent.
             * @example Forty-two, from eleven countries.
             */
            message: string;
            /**
             * Another **look** to present.
             * @example look_def456
             * @example null
             */
            avatar_id?: LookId | null;
            /**
             * Another voice.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: VoiceId | null;
            /**
             * Another brand kit.
             * @example d4f8b2e06c1a4397a5e9c1b7d3f08264
             * @example null
             */
            brand_kit_id?: BrandKitId | null;
            /** More files to use. */
            files?: components["schemas"]["AssetInput"][] | null;
        };
        /** The message was taken. */
        SentVideoAgentMessageEnvelope: {
            /** Session and run. */
            data: {
                /**
                 * Id of the session.
                 * @example e2a6c0f4b8d14397b5d9f1a3c7e06824
                 */
                session_id: SessionId;
                /**
                 * Id of the work that this message has set off.
                 * @example run_1b5d9f3a7c0e4268
                 */
                run_id: string;
                /**
                 * Title of the session.
                 * @example Greeting to those who are new
                 * @example null
                 */
                title?: string | null;
            };
        };
        /** An empty object. */
        StopVideoAgentSessionBody: Record<string, never>;
        /** Names the stopped session. */
        StoppedVideoAgentSessionEnvelope: {
            /** What was stopped. */
            data: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: SessionId;
            };
        };
        /** Something that a session works with or has made. */
        VideoAgentResource: {
            /**
             * Id of the resource.
             * @example res_5d9f3a7c
             */
            resource_id: ResourceId;
            /**
             * Kind of resource. An open set; known are `image`, `video`, `draft`, `avatar` and `voice`.
             * @example draft
             */
            resource_type: string;
            /**
             * `generated` by the agent or `user_uploaded`.
             * @example generated
             * @example null
             */
            source_type?: string | null;
            /**
             * The resource itself.
             * @format uri
             * @example https://files.heygen.ai/agent/5d9f3a7c.html
             * @example null
             */
            url?: string | null;
            /**
             * A small picture of it.
             * @format uri
             * @example https://files.heygen.ai/agent/5d9f3a7c.jpg
             * @example null
             */
            thumbnail_url?: string | null;
            /**
             * A form of it to look at.
             * @format uri
             * @example https://files.heygen.ai/agent/5d9f3a7c_preview.mp4
             * @example null
             */
            preview_url?: string | null;
            /**
             * When it came to be, in Unix seconds.
             * @example 1717000004
             * @example null
             */
            created_at?: number | null;
            /**
             * Whatever else is known of it; depends on the kind.
             * @example {
             *       "scenes": 3
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** One resource. */
        VideoAgentResourceEnvelope: {
            /** Something that a session works with or has made. */
            data: components["schemas"]["VideoAgentResource"];
        };
        /** A visual style. */
        VideoAgentStyle: {
            /**
             * Id of the style.
             * @example style_paper_cut
             */
            style_id: StyleId;
            /**
             * Display name.
             * @example Paper cut
             */
            name: string;
            /**
             * Shape that the style is made for.
             * @example 16:9
             * @example null
             */
            aspect_ratio?: string | null;
            /**
             * Words to filter by.
             * @example [
             *       "handmade",
             *       "warm"
             *     ]
             * @example null
             */
            tags?: string[] | null;
            /**
             * A still in this style.
             * @format uri
             * @example https://files.heygen.ai/style/paper_cut.jpg
             * @example null
             */
            thumbnail_url?: string | null;
            /**
             * A clip in this style.
             * @format uri
             * @example https://files.heygen.ai/style/paper_cut.mp4
             * @example null
             */
            preview_video_url?: string | null;
        };
        /** One page of styles. */
        VideoAgentStylePage: {
            /** The styles. */
            data: components["schemas"]["VideoAgentStyle"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** A file of yours. */
        Asset: {
            /**
             * Id of the asset.
             * @example asset_sample_headshot
             */
            id: AssetId;
            /**
             * Display name; the file's name for uploads through this API.
             * @example headshot.png
             */
            name: string;
            /**
             * Broad kind of file. An open set; known are `image`, `video`, `audio` and `font`.
             * @example image
             */
            type: string;
            /**
             * `username` of the owner.
             * @example 0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a
             */
            owner: string;
            /**
             * Id of the workspace.
             * @example 91c3e5a7d0f2483b95d7f1a3c6e8b042
             */
            space_id: string;
            /**
             * Folder that holds the asset; null for the root.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: FolderId | null;
            /**
             * When it was uploaded, in Unix seconds.
             * @example 1717000000
             */
            uploaded_at: number;
            /**
             * Address of the file, if it has one.
             * @format uri
             * @example https://files.heygen.ai/asset/headshot.png
             * @example null
             */
            url?: string | null;
        };
        /** One page of assets. */
        AssetPage: {
            /** The assets, newest first. */
            data: components["schemas"]["Asset"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** The parts of a multipart body. */
        UploadAssetBody: {
            /** The bytes of the file, at most 32 MB. */
            file: Blob;
        };
        /** The asset just uploaded. */
        UploadedAssetEnvelope: {
            /** The asset. */
            data: {
                /**
                 * Id of the asset; use it wherever a file is wanted.
                 * @example 8e4c0a6f2b1d4593b7f9d3e5c1a07826
                 */
                asset_id: AssetId;
                /**
                 * Address of the file.
                 * @format uri
                 * @example https://files.heygen.ai/asset/8e4c0a6f.png
                 */
                url: string;
                /**
                 * Media type, as found in the bytes.
                 * @example image/png
                 */
                mime_type: string;
                /**
                 * Size of the file.
                 * @example 524288
                 */
                size_bytes: number;
            };
        };
        /** One asset. */
        AssetEnvelope: {
            /** A file of yours. */
            data: components["schemas"]["Asset"];
        };
        /** Names the deleted asset. */
        DeletedAssetEnvelope: {
            /** What was deleted. */
            data: {
                /**
                 * Id of the deleted asset.
                 * @example 8e4c0a6f2b1d4593b7f9d3e5c1a07826
                 */
                id: AssetId;
            };
        };
        /** What to compare. */
        CompleteAssetUploadBody: {
            /**
             * SHA-256 of the file in hex. Another one than that of the stored bytes is refused with 400.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             * @example null
             */
            checksum_sha256?: string | null;
        };
        /** The asset whose upload is complete. */
        CompletedAssetEnvelope: {
            /** The asset. */
            data: {
                /**
                 * Id of the asset.
                 * @example 2b6d0f8a4e1c4739b5d7f9a1c3e08264
                 */
                asset_id: AssetId;
                /**
                 * Address of the file.
                 * @format uri
                 * @example https://files.heygen.ai/asset/2b6d0f8a.mp4
                 */
                url: string;
                /**
                 * Media type, as found in the bytes.
                 * @example video/mp4
                 */
                mime_type: string;
                /**
                 * Size of the stored file.
                 * @example 83886080
                 */
                size_bytes: number;
                /** Always the same. The asset can be used all the same. */
                status: "processing";
            };
        };
        /** A file to come. */
        CreateAssetUploadBody: {
            /**
             * Name of the file, for display. The stored file's extension follows `content_type`.
             * @example footage.mp4
             */
            filename: string;
            /**
             * Media type of the file. Completing compares it with the bytes.
             * @example video/mp4
             */
            content_type: string;
            /**
             * Exact size of the file.
             * @example 83886080
             */
            size_bytes: number;
            /**
             * SHA-256 of the file in hex. If it is given, the store refuses other bytes.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             * @example null
             */
            checksum_sha256?: string | null;
        };
        /** Room for a file. */
        AssetUploadEnvelope: {
            /** Where and how to put the bytes. */
            data: {
                /**
                 * Id of the asset to be. It can be used when the upload has been completed.
                 * @example 2b6d0f8a4e1c4739b5d7f9a1c3e08264
                 */
                asset_id: AssetId;
                /**
                 * Address for the `PUT`. It needs no credential, so keep it to yourself.
                 * @format uri
                 * @example https://files.heygen.ai/uploads/2b6d0f8a?signature=4c8a1e6f
                 */
                upload_url: string;
                /**
                 * Headers that the `PUT` must carry, letter by letter.
                 * @example {
                 *       "Content-Type": "video/mp4"
                 *     }
                 */
                upload_headers: {
                    [key: string]: string;
                };
                /**
                 * For how long `upload_url` is good.
                 * @example 3600
                 */
                expires_in_seconds: number;
                /**
                 * How many bytes the store takes at most.
                 * @example 83886080
                 */
                max_bytes: number;
                /** The bytes are awaited. */
                status: "pending_upload";
            };
        };
        /**
         * The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known.
         * @example avatar_video.success
         */
        WebhookEventType: "avatar_video.success" | "avatar_video.fail" | "avatar_video_gif.success" | "avatar_video_gif.fail" | "avatar_video_caption.success" | "avatar_video_caption.fail" | "video_translate.success" | "video_translate.fail" | "video_translate.preflight.validation_failed" | "video_translate.preflight.download_failed" | "personalized_video" | "instant_avatar.success" | "instant_avatar.fail" | "photo_avatar_generation.success" | "photo_avatar_generation.fail" | "photo_avatar_train.success" | "photo_avatar_train.fail" | "photo_avatar_add_motion.success" | "photo_avatar_add_motion.fail" | "proofread_creation.success" | "proofread_creation.fail" | "live_avatar.success" | "live_avatar.fail" | "video_agent.success" | "video_agent.fail" | "hyperframes_video.success" | "hyperframes_video.fail" | "ai_clipping.success" | "ai_clipping.fail" | "filler_word_removal.success" | "filler_word_removal.fail" | "podcast.success" | "podcast.fail" | "batch.finished";
        /**
         * A known kind of event, or one that came later.
         * @example avatar_video.success
         */
        OpenWebhookEventType: components["schemas"]["WebhookEventType"] | (string & {});
        /** An address that gets events. */
        WebhookEndpoint: {
            /**
             * Id of the endpoint.
             * @example ep_4c8a1e6f0b7d4d52
             */
            endpoint_id: EndpointId;
            /**
             * Where events are posted to.
             * @format uri
             * @example https://files.heygen.ai/hooks/heygen
             */
            url: string;
            /**
             * `enabled`, or `disabled` after a day on which every delivery failed. A disabled endpoint gets nothing.
             * @example enabled
             */
            status: string;
            /**
             * What it subscribes to; null means everything.
             * @example [
             *       "avatar_video.success",
             *       "avatar_video.fail"
             *     ]
             * @example null
             */
            events?: components["schemas"]["OpenWebhookEventType"][] | null;
            /**
             * When it was registered, as ISO 8601 text (not Unix seconds).
             * @format date-time
             * @example 2026-09-07T08:30:00Z
             */
            created_at: string;
            /**
             * Key of the signatures. Shown when the endpoint is created; null or missing otherwise.
             * @example whsec_9f2c7a1e5d3b4860a6c8e0f2
             * @example null
             */
            secret?: string | null;
        };
        /** One page of endpoints. */
        WebhookEndpointPage: {
            /** The endpoints, newest first. */
            data: components["schemas"]["WebhookEndpoint"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** An address and what it shall be told. */
        CreateWebhookEndpointBody: {
            /**
             * Where events are posted to; each address can be registered once. `guide`: any http or https address,
             * loopback included. `live`: public https only.
             * @format uri
             * @example https://files.heygen.ai/hooks/heygen
             */
            url: string;
            /**
             * What to subscribe to; null or left out means everything, an empty list nothing.
             * @example [
             *       "avatar_video.success",
             *       "avatar_video.fail"
             *     ]
             * @example null
             */
            events?: components["schemas"]["WebhookEventType"][] | null;
            /**
             * Only tell of the resource that has this id.
             * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
             * @example null
             */
            entity_id?: string | null;
        };
        /** One endpoint. */
        WebhookEndpointEnvelope: {
            /** An address that gets events. */
            data: components["schemas"]["WebhookEndpoint"];
        };
        /** Says that the endpoint is gone, without naming it. */
        DeletedWebhookEndpointEnvelope: {
            /** Always empty. */
            data: {
                [key: string]: unknown;
            };
            /** Always null. */
            error?: components["schemas"]["ErrorBody"] | null;
        };
        /** What to change. */
        UpdateWebhookEndpointBody: {
            /**
             * New address, under the same rules as at creation.
             * @format uri
             * @example https://files.heygen.ai/hooks/moved
             * @example null
             */
            url?: string | null;
            /**
             * New list of events. It replaces the old one as a whole.
             * @example [
             *       "avatar_video.success",
             *       "batch.finished"
             *     ]
             * @example null
             */
            events?: components["schemas"]["WebhookEventType"][] | null;
        };
        /** An endpoint's new secret. */
        RotatedWebhookSecretEnvelope: {
            /** The endpoint and its secret. */
            data: {
                /**
                 * Id of the endpoint.
                 * @example ep_4c8a1e6f0b7d4d52
                 */
                endpoint_id: EndpointId;
                /**
                 * Key of the signatures from now on. Not shown again.
                 * @example whsec_1b5d9f3a7c0e4268b8d0f2a4
                 */
                secret: string;
            };
        };
        /** One event type. */
        WebhookEventTypeEntry: {
            /** A known kind of event, or one that came later. */
            event_type: components["schemas"]["OpenWebhookEventType"];
            /**
             * When it is sent, as a sentence for people.
             * @example A video is completed.
             */
            description: string;
        };
        /** All event types, always in one page. */
        WebhookEventTypePage: {
            /** The event types. */
            data: components["schemas"]["WebhookEventTypeEntry"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** An event that was sent. */
        WebhookEventRecord: {
            /**
             * Id of the event, as in the header `Heygen-Event-Id`.
             * @example evt_9d3b7f1c5e2a4860
             */
            event_id: EventId;
            /** A known kind of event, or one that came later. */
            event_type: components["schemas"]["OpenWebhookEventType"];
            /**
             * What was sent; its fields depend on the type.
             * @example {
             *       "video_id": "60f8b2d4c6e14a7389d5e1f3b7a9c042",
             *       "callback_id": null
             *     }
             */
            event_data: {
                [key: string]: unknown;
            };
            /**
             * When it happened, as ISO 8601 text (not Unix seconds).
             * @format date-time
             * @example 2026-09-07T08:31:31Z
             */
            created_at: string;
        };
        /** One page of events. */
        WebhookEventPage: {
            /** The events, newest first. */
            data: components["schemas"]["WebhookEventRecord"][];
            /** Whether at least one more page follows. */
            has_more: components["schemas"]["HasMore"];
            /** Value of `token` for the next page; null on the last one. */
            next_token?: components["schemas"]["NextToken"];
        };
        /** When and by how much the wallet is topped up. */
        AutoReload: {
            /**
             * Whether it is switched on.
             * @example true
             */
            enabled: boolean;
            /**
             * Balance in USD below which a top-up happens.
             * @example 10
             */
            threshold_usd?: number | null;
            /**
             * Size of a top-up in USD.
             * @example 50
             */
            amount_usd?: number | null;
        };
        /** A prepaid balance. */
        Wallet: {
            /**
             * Unit of the balance.
             * @example usd
             */
            currency: "usd" | "credits";
            /**
             * What is left, in `currency`.
             * @example 87.5
             */
            remaining_balance?: number | null;
            /** Automatic top-up, if it was ever set up. */
            auto_reload?: components["schemas"]["AutoReload"] | null;
        };
        /** A number of credits. */
        CreditBalance: {
            /**
             * How many are left.
             * @example 180
             */
            remaining?: number | null;
            /**
             * When the number is next renewed, as ISO 8601 text (not Unix seconds).
             * @example 2026-10-01T00:00:00Z
             * @example null
             */
            resets_at?: string | null;
        };
        /** A web plan. */
        Subscription: {
            /**
             * Name of the plan.
             * @example creator
             */
            plan: "free" | "starter" | "creator" | "pro" | "team" | "enterprise" | "business_plus";
            /** The two kinds of credits. */
            credits: {
                /** Credits that come with the plan. */
                premium_credits?: components["schemas"]["CreditBalance"] | null;
                /** Credits bought on top. */
                add_on_credits?: components["schemas"]["CreditBalance"] | null;
            };
        };
        /** Spending in the current period. */
        UsageBasedBilling: {
            /**
             * Spent so far, in USD.
             * @example 12.34
             */
            spending_current_usd?: number | null;
            /**
             * Limit, in USD.
             * @example 200
             */
            spending_cap_usd?: number | null;
            /**
             * Credits included in the period.
             * @example 100
             */
            included_credits?: number | null;
            /**
             * Included credits not yet used.
             * @example 37.5
             */
            remaining_credits?: number | null;
        };
        /** A user and how the account pays. */
        UserProfile: {
            /**
             * Unique name of the user.
             * @example 0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a
             */
            username: string;
            /**
             * E-mail address.
             * @example ada@example.com
             * @example null
             */
            email: string | null;
            /**
             * First name.
             * @example Ada
             * @example null
             */
            first_name: string | null;
            /**
             * Last name.
             * @example Example
             * @example null
             */
            last_name: string | null;
            /**
             * Which of the three following objects is filled.
             * @example wallet
             */
            billing_type?: "wallet" | "subscription" | "usage_based" | null;
            /** The prepaid balance. */
            wallet?: components["schemas"]["Wallet"] | null;
            /** The plan and its credits. */
            subscription?: components["schemas"]["Subscription"] | null;
            /** What was spent in the current period. */
            usage_based?: components["schemas"]["UsageBasedBilling"] | null;
        };
        /** The current user. */
        UserProfileEnvelope: {
            /** A user and how the account pays. */
            data: components["schemas"]["UserProfile"];
        };
        /** A look and its group. */
        TrainedLookData: {
            /**
             * Id of the look.
             * @example 1e7b3d9c5a2f4f60b8c4d6e0a9f27135
             */
            avatar_id: LookId;
            /**
             * Id of its group.
             * @example group_xyz789
             */
            avatar_group_id: GroupId;
        };
        /** A digital twin's look is trained. It may still wait for consent. */
        InstantAvatarSuccessEvent: {
            /** Names the event. */
            event_type: "instant_avatar.success";
            /** A look and its group. */
            event_data: components["schemas"]["TrainedLookData"];
        };
        /** A look, its group, and why the training failed. */
        UntrainedLookData: {
            /**
             * Id of the look.
             * @example e8b6c0d2f5a94173a9d1c7f3b4e05862
             */
            avatar_id: LookId;
            /**
             * Id of its group.
             * @example 3c8e1a5d7f904b62a1c4e9d0b5f6a728
             */
            avatar_group_id: GroupId;
            /**
             * As `error.code` of the look.
             * @example training_failed
             * @example null
             */
            failure_code: string | null;
            /**
             * As `error.message` of the look.
             * @example The footage lasts 8 seconds; 15 to 600 are needed.
             * @example null
             */
            failure_message: string | null;
        };
        /** The training of a digital twin's look has failed. */
        InstantAvatarFailEvent: {
            /** Names the event. */
            event_type: "instant_avatar.fail";
            /** A look, its group, and why the training failed. */
            event_data: components["schemas"]["UntrainedLookData"];
        };
        /** A look made from a photo or a prompt is trained. */
        PhotoAvatarTrainSuccessEvent: {
            /** Names the event. */
            event_type: "photo_avatar_train.success";
            /** A look and its group. */
            event_data: components["schemas"]["TrainedLookData"];
        };
        /** The training of a look made from a photo or a prompt has failed. */
        PhotoAvatarTrainFailEvent: {
            /** Names the event. */
            event_type: "photo_avatar_train.fail";
            /** A look, its group, and why the training failed. */
            event_data: components["schemas"]["UntrainedLookData"];
        };
    };
    responses: {
        /** A query parameter breaks its rules, or `token` does not belong to this list. */
        InvalidListQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The credential is missing, wrong or expired. This is checked before everything else. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** Too many calls or running jobs, or a quota is used up. `Retry-After` says how long to wait. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks its rules, its content is not allowed, or its file cannot be fetched. */
        AvatarRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The balance does not cover the job, so none was started. The live service has also been seen to accept such a job and to fail it later. */
        InsufficientCredit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The credential is valid, but the avatar is a public one and belongs to nobody's account. */
        PublicAvatar: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The group in `avatar_group_id` or the look in `avatar_id` does not exist. */
        AvatarParentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** An earlier call with the same `Idempotency-Key` has not been answered yet. Retry shortly. */
        RequestInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body is larger than the server accepts. Upload big files first and name them by `asset_id`. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one. */
        InvalidGroupId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No avatar group of yours and no public one has this id. */
        AvatarNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id or the body breaks its rules, or no voice has the given id. */
        GroupUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The group is public, you may not write to it, or you may not use the voice. */
        GroupUpdateForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The voice is still being cloned. */
        VoiceNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id or the body breaks its rules, the group needs no consent, or the recording cannot be fetched. */
        ConsentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one, or the look is of a type that does not allow this. */
        InvalidLookId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No look of yours and no public one has this id. */
        LookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id or the body breaks its rules, or the look is of a type that cannot be renamed. */
        LookUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks a rule, or something that it names cannot be used. */
        VideoRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** Delivered. Any status of success will do, within 10 seconds; the body is not read. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** Not delivered, as is no answer within 10 seconds. Tried again at growing distances for up to 24 hours. */
        NotReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The id in the path is not one. */
        InvalidVideoId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No video of yours has this id. */
        VideoNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks a rule, or one of its items does. Nothing was created. */
        BatchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one, or a query parameter breaks its rules. */
        InvalidBatchQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No batch of yours has this id. */
        BatchNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No ids, or too many. */
        InvalidStatusQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks its rules, or the description is not allowed. */
        DesignRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one. */
        InvalidVoiceId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No voice has this id. */
        VoiceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The voice is not yours to delete, or a template still uses it. */
        VoiceKept: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks its rules, its file cannot be fetched, or there is no room for another clone. */
        CloneRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The plan of this account has no cloning. */
        CloneNotInPlan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks its rules, or voice or text cannot be used. */
        SpeechRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks a rule, or something that it names cannot be used. Nothing is charged. */
        AgentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one. */
        InvalidSessionId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No session of yours has this id. */
        SessionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id or the body breaks a rule, or something that the body names cannot be used. */
        MessageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one, or the body is not an empty object. */
        StopRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** One of the ids in the path is not one. */
        InvalidResourceId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** You have no such session, or the session has no such resource. */
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body is no multipart body, has no file or an empty one, or the file is of no known type. */
        UploadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The file has more than 32 MB. A direct upload takes larger ones. */
        FileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one. */
        InvalidAssetId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No asset of yours has this id. */
        AssetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id or the body breaks its rules, or the stored bytes are not what was announced. */
        CompletionRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The bytes have not been put yet. */
        BytesMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks its rules, or the file announced is of no known type or too large. */
        AssetUploadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body breaks its rules. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The address is registered already, or an earlier call with the same `Idempotency-Key` still runs. */
        WebhookConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id in the path is not one. */
        InvalidEndpointId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** No endpoint of yours has this id. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The id or the body breaks its rules, or the body changes nothing. */
        WebhookUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** Another endpoint has this address. */
        WebhookUrlTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The request could not be understood. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * `public` for stock avatars, `private` for those of your account. Leave it out for both.
         * @example private
         */
        Ownership: "public" | "private";
        /**
         * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
         * @example eyJsYXN0X2lkIjoiMTIzIn0
         */
        PageToken: string;
        /**
         * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
         * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
         */
        IdempotencyKey: string;
        /**
         * Id of the avatar group.
         * @example group_abc123
         */
        GroupId: GroupId;
        /**
         * Id of the look.
         * @example look_def456
         */
        LookId: LookId;
        /**
         * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
         * @example 1717000091
         */
        HeygenTimestamp: number;
        /**
         * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
         * @example evt_9d3b7f1c5e2a4860
         */
        HeygenEventId: EventId;
        /**
         * Id of the video.
         * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
         */
        VideoId: VideoId;
        /**
         * Id of the batch.
         * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
         */
        BatchId: BatchId;
        /**
         * Id of the voice.
         * @example voice_xyz789
         */
        VoiceId: VoiceId;
        /**
         * How many entries a page holds at most.
         * @example 10
         */
        AgentLimit: number;
        /**
         * Id of the session.
         * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
         */
        SessionId: SessionId;
        /**
         * Id of the resource, from `resource_ids` of a message.
         * @example res_5d9f3a7c
         */
        ResourceId: ResourceId;
        /**
         * Id of the asset.
         * @example asset_sample_speech
         */
        AssetId: AssetId;
        /**
         * How many entries a page holds at most.
         * @example 10
         */
        WebhookLimit: number;
        /**
         * Id of the endpoint.
         * @example ep_4c8a1e6f0b7d4d52
         */
        EndpointId: EndpointId;
        /**
         * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
         * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
         */
        HeygenSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * Whole seconds to wait before the next attempt.
         * @example 3
         */
        RetryAfter: number;
    };
    pathItems: never;
};
/**
 * Values seen so far:
 *
 * - `pending`: waiting for the subject
 * - `approved`: given; final
 * - `rejected`: declined; may be asked for again
 * - `skipped`: waived by the kind of account
 */
export type ConsentStatus = components['schemas']['ConsentStatus'];
/**
 * - `processing`: being trained
 * - `pending_consent`: trained, but the subject's approval is missing
 * - `failed`: training failed; see `error`
 * - `completed`: ready for videos
 */
export type AvatarStatus = components['schemas']['AvatarStatus'];
/** Why a group or look could not be trained. */
export type AvatarIssue = components['schemas']['AvatarIssue'];
/** A character. What can be rendered are its looks. */
export type AvatarGroup = components['schemas']['AvatarGroup'];
/** Whether at least one more page follows. */
export type HasMore = components['schemas']['HasMore'];
/** Value of `token` for the next page; null on the last one. */
export type NextToken = components['schemas']['NextToken'];
/** One page of groups. */
export type AvatarGroupPage = components['schemas']['AvatarGroupPage'];
/** The codes known in September 2026, in the order of the statuses that they come with: 400, 401, 402, 403, 404, 409, 413, 422, 429 and 5xx. `plan_upgrade_required` comes with 402 or 403. */
export type ErrorCode = components['schemas']['ErrorCode'];
/** One item's share of a failure. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** What went wrong. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** Body of every answer that is not a success. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/** A file that the service downloads. */
export type AssetFromUrl = components['schemas']['AssetFromUrl'];
/** A file that was uploaded as an asset before. */
export type AssetFromId = components['schemas']['AssetFromId'];
/** A small file inside the request itself. */
export type AssetFromBase64 = components['schemas']['AssetFromBase64'];
/** A file, given by its address, by the id of an uploaded asset, or inline. */
export type AssetInput = components['schemas']['AssetInput'];
/** An avatar from footage of a real person. It can be used in videos once it is trained and the person has consented. */
export type CreateDigitalTwin = components['schemas']['CreateDigitalTwin'];
/** An avatar from one photo. Needs no consent. */
export type CreatePhotoAvatar = components['schemas']['CreatePhotoAvatar'];
/** A wholly synthetic avatar from a description. Needs no consent. Its look is of type `studio_avatar` in the guides and `photo_avatar` on the live service; either way it is private. */
export type CreatePromptAvatar = components['schemas']['CreatePromptAvatar'];
/** What an avatar is made from; `type` chooses the way. */
export type CreateAvatarBody = components['schemas']['CreateAvatarBody'];
/**
 * - `avatar_iii`: the oldest engine still offered
 * - `avatar_iv`: the default
 * - `avatar_v`: higher quality, animated after a reference; must be asked for
 */
export type EngineName = components['schemas']['EngineName'];
/** One outfit, pose or style of a character; what a video is rendered from. */
export type AvatarLook = components['schemas']['AvatarLook'];
/** The look just made and the group it belongs to. */
export type CreatedAvatarEnvelope = components['schemas']['CreatedAvatarEnvelope'];
/** One group. */
export type AvatarGroupEnvelope = components['schemas']['AvatarGroupEnvelope'];
/** Names the deleted group. */
export type DeletedAvatarGroupEnvelope = components['schemas']['DeletedAvatarGroupEnvelope'];
/** Changes to a group. */
export type UpdateAvatarGroupBody = components['schemas']['UpdateAvatarGroupBody'];
/** How to ask for consent. A `consent_video` takes the place of the page, so together with `reroute_url` or `consent_text` it is refused with 400. */
export type CreateAvatarConsentBody = components['schemas']['CreateAvatarConsentBody'];
/** A consent that is under way. */
export type AvatarConsentEnvelope = components['schemas']['AvatarConsentEnvelope'];
/** One page of looks. */
export type AvatarLookPage = components['schemas']['AvatarLookPage'];
/** One look. */
export type AvatarLookEnvelope = components['schemas']['AvatarLookEnvelope'];
/** Names the deleted look. */
export type DeletedAvatarLookEnvelope = components['schemas']['DeletedAvatarLookEnvelope'];
/** Changes to a look. */
export type UpdateAvatarLookBody = components['schemas']['UpdateAvatarLookBody'];
/**
 * - `pending`: queued
 * - `processing`: being rendered
 * - `completed`: `video_url` is there
 * - `failed`: see `failure_code` and `failure_message`
 */
export type VideoStatus = components['schemas']['VideoStatus'];
/** A video. Links, `duration` and `completed_at` are filled when it is completed; the two failure fields when it has failed. */
export type VideoDetail = components['schemas']['VideoDetail'];
/** One page of videos. */
export type VideoPage = components['schemas']['VideoPage'];
/** Settings for voices that run on ElevenLabs. */
export type ElevenLabsSettings = components['schemas']['ElevenLabsSettings'];
/** Settings for voices that run on Fish Audio. */
export type FishSettings = components['schemas']['FishSettings'];
/** Marks a voice that runs on Starfish, which has no settings. */
export type StarfishSettings = components['schemas']['StarfishSettings'];
/** Settings of one speech engine. */
export type VoiceEngineSettings = components['schemas']['VoiceEngineSettings'];
/** How a voice speaks a script. */
export type VoiceSettings = components['schemas']['VoiceSettings'];
/** Highest quality. Movement is taken over from a reference look. */
export type AvatarVEngine = components['schemas']['AvatarVEngine'];
/** The default. Takes `motion_prompt` and `expressiveness`. */
export type AvatarIVEngine = components['schemas']['AvatarIVEngine'];
/** The oldest engine. Takes neither `motion_prompt` nor `expressiveness`. */
export type AvatarIIIEngine = components['schemas']['AvatarIIIEngine'];
/** Engine that renders the look. */
export type EngineInput = components['schemas']['EngineInput'];
/** One solid colour. */
export type ColorBackground = components['schemas']['ColorBackground'];
/** A picture. Exactly one of `url` and `asset_id` is given. */
export type ImageBackground = components['schemas']['ImageBackground'];
/** What stands behind the figure. */
export type Background = components['schemas']['Background'];
/** Form of the captions. */
export type Caption = components['schemas']['Caption'];
/** A corner and a shift from it. */
export type WatermarkPlacement = components['schemas']['WatermarkPlacement'];
/** A picture laid over the video. */
export type Watermark = components['schemas']['Watermark'];
/** A video of a look that speaks. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. */
export type CreateVideoFromAvatar = components['schemas']['CreateVideoFromAvatar'];
/** A video of any picture that speaks, rendered with Avatar IV. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. */
export type CreateVideoFromImage = components['schemas']['CreateVideoFromImage'];
/** One solid colour, the only background that a scene takes. Note the field `color`, elsewhere `value`. */
export type StudioColorBackground = components['schemas']['StudioColorBackground'];
/** Who speaks, and what. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. A picture as input, known until July 2026, has been withdrawn by the service. */
export type StudioAvatarInput = components['schemas']['StudioAvatarInput'];
/** A look that speaks. The scene lasts as long as the speech. */
export type AvatarVideoScene = components['schemas']['AvatarVideoScene'];
/** A still picture, silent for `duration` seconds or for as long as somebody speaks. Exactly one of `script`, `audio_url`, `audio_asset_id` and `duration` is given. */
export type ImageScene = components['schemas']['ImageScene'];
/** How a clip is played. */
export type ScenePlayback = components['schemas']['ScenePlayback'];
/** An existing clip, with its own sound and, since September 2026, with a voice over it: then the scene lasts as long as the speech. At most one of `script`, `audio_url` and `audio_asset_id` is given. */
export type VideoScene = components['schemas']['VideoScene'];
/** One scene; `type` chooses what fills the frame. */
export type StudioScene = components['schemas']['StudioScene'];
/** One MP4 made of scenes that follow each other, each filling the frame. If one of them cannot be rendered, the whole video fails. */
export type CreateVideoFromStudio = components['schemas']['CreateVideoFromStudio'];
/** A short film in MP4: the prompt says what is done and said, looks and references say how it appears. There is neither script nor voice, and no callback; poll the video, or register a webhook endpoint. */
export type CreateVideoFromCinematicAvatar = components['schemas']['CreateVideoFromCinematicAvatar'];
/** What to render; `type` chooses what is shown. */
export type CreateVideoBody = components['schemas']['CreateVideoBody'];
/** The job just queued. */
export type CreatedVideoEnvelope = components['schemas']['CreatedVideoEnvelope'];
/** A video is completed. */
export type AvatarVideoSuccessEvent = components['schemas']['AvatarVideoSuccessEvent'];
/** A video has failed. */
export type AvatarVideoFailEvent = components['schemas']['AvatarVideoFailEvent'];
/** One video. */
export type VideoDetailEnvelope = components['schemas']['VideoDetailEnvelope'];
/** Names the deleted video. */
export type DeletedVideoEnvelope = components['schemas']['DeletedVideoEnvelope'];
/** What a single create takes, without a folder of its own. */
export type VideoBatchItemBody = components['schemas']['VideoBatchItemBody'];
/** Videos to make together. */
export type CreateVideoBatchBody = components['schemas']['CreateVideoBatchBody'];
/** The batch just accepted. */
export type CreatedVideoBatchEnvelope = components['schemas']['CreatedVideoBatchEnvelope'];
/** How many items are in which status; one that no item is in may be missing. */
export type BatchItemCounts = components['schemas']['BatchItemCounts'];
/** The last item of a batch has been completed or has failed. */
export type BatchFinishedEvent = components['schemas']['BatchFinishedEvent'];
/** A failure. The live service promises no particular fields. */
export type VideoItemError = components['schemas']['VideoItemError'];
/** One video of a batch. */
export type VideoBatchItem = components['schemas']['VideoBatchItem'];
/** A batch and one page of its items. */
export type VideoBatchDetail = components['schemas']['VideoBatchDetail'];
/** One batch. */
export type VideoBatchEnvelope = components['schemas']['VideoBatchEnvelope'];
/** State of one video, or of one item of a batch. */
export type VideoStatusEntry = components['schemas']['VideoStatusEntry'];
/** States of videos, always in one page. */
export type VideoStatusPage = components['schemas']['VideoStatusPage'];
/** A voice as the list shows it. */
export type Voice = components['schemas']['Voice'];
/** One page of voices. */
export type VoicePage = components['schemas']['VoicePage'];
/** What a voice should be like. */
export type DesignVoiceBody = components['schemas']['DesignVoiceBody'];
/** The voices that come closest. */
export type DesignedVoicesEnvelope = components['schemas']['DesignedVoicesEnvelope'];
/** A voice on its own. */
export type VoiceDetail = components['schemas']['VoiceDetail'];
/** One voice. */
export type VoiceDetailEnvelope = components['schemas']['VoiceDetailEnvelope'];
/** Names the deleted voice. */
export type DeletedVoiceEnvelope = components['schemas']['DeletedVoiceEnvelope'];
/** A recording of the voice to be. */
export type CloneVoiceBody = components['schemas']['CloneVoiceBody'];
/** The voice in the making. */
export type ClonedVoiceEnvelope = components['schemas']['ClonedVoiceEnvelope'];
/** A text and the voice that reads it. */
export type CreateSpeechBody = components['schemas']['CreateSpeechBody'];
/** One word of the recording. */
export type WordTimestamp = components['schemas']['WordTimestamp'];
/** A recording. */
export type SpeechEnvelope = components['schemas']['SpeechEnvelope'];
/** A session as the list shows it. */
export type VideoAgentSessionEntry = components['schemas']['VideoAgentSessionEntry'];
/** One page of sessions. */
export type VideoAgentSessionPage = components['schemas']['VideoAgentSessionPage'];
/** What the agent is to make. */
export type CreateVideoAgentBody = components['schemas']['CreateVideoAgentBody'];
/** The session just begun. */
export type CreatedVideoAgentEnvelope = components['schemas']['CreatedVideoAgentEnvelope'];
/** An agent's session has ended in a video. */
export type VideoAgentSuccessEvent = components['schemas']['VideoAgentSuccessEvent'];
/** An agent's session has failed. */
export type VideoAgentFailEvent = components['schemas']['VideoAgentFailEvent'];
/** One message of the conversation. */
export type VideoAgentMessage = components['schemas']['VideoAgentMessage'];
/** A session. */
export type VideoAgentSession = components['schemas']['VideoAgentSession'];
/** One session. */
export type VideoAgentSessionEnvelope = components['schemas']['VideoAgentSessionEnvelope'];
/** A message, and what it changes from here on. */
export type SendVideoAgentMessageBody = components['schemas']['SendVideoAgentMessageBody'];
/** The message was taken. */
export type SentVideoAgentMessageEnvelope = components['schemas']['SentVideoAgentMessageEnvelope'];
/** An empty object. */
export type StopVideoAgentSessionBody = components['schemas']['StopVideoAgentSessionBody'];
/** Names the stopped session. */
export type StoppedVideoAgentSessionEnvelope = components['schemas']['StoppedVideoAgentSessionEnvelope'];
/** Something that a session works with or has made. */
export type VideoAgentResource = components['schemas']['VideoAgentResource'];
/** One resource. */
export type VideoAgentResourceEnvelope = components['schemas']['VideoAgentResourceEnvelope'];
/** A visual style. */
export type VideoAgentStyle = components['schemas']['VideoAgentStyle'];
/** One page of styles. */
export type VideoAgentStylePage = components['schemas']['VideoAgentStylePage'];
/** A file of yours. */
export type Asset = components['schemas']['Asset'];
/** One page of assets. */
export type AssetPage = components['schemas']['AssetPage'];
/** The parts of a multipart body. */
export type UploadAssetBody = components['schemas']['UploadAssetBody'];
/** The asset just uploaded. */
export type UploadedAssetEnvelope = components['schemas']['UploadedAssetEnvelope'];
/** One asset. */
export type AssetEnvelope = components['schemas']['AssetEnvelope'];
/** Names the deleted asset. */
export type DeletedAssetEnvelope = components['schemas']['DeletedAssetEnvelope'];
/** What to compare. */
export type CompleteAssetUploadBody = components['schemas']['CompleteAssetUploadBody'];
/** The asset whose upload is complete. */
export type CompletedAssetEnvelope = components['schemas']['CompletedAssetEnvelope'];
/** A file to come. */
export type CreateAssetUploadBody = components['schemas']['CreateAssetUploadBody'];
/** Room for a file. */
export type AssetUploadEnvelope = components['schemas']['AssetUploadEnvelope'];
/** The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known. */
export type WebhookEventType = components['schemas']['WebhookEventType'];
/** A known kind of event, or one that came later. */
export type OpenWebhookEventType = components['schemas']['OpenWebhookEventType'];
/** An address that gets events. */
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
/** One page of endpoints. */
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
/** An address and what it shall be told. */
export type CreateWebhookEndpointBody = components['schemas']['CreateWebhookEndpointBody'];
/** One endpoint. */
export type WebhookEndpointEnvelope = components['schemas']['WebhookEndpointEnvelope'];
/** Says that the endpoint is gone, without naming it. */
export type DeletedWebhookEndpointEnvelope = components['schemas']['DeletedWebhookEndpointEnvelope'];
/** What to change. */
export type UpdateWebhookEndpointBody = components['schemas']['UpdateWebhookEndpointBody'];
/** An endpoint's new secret. */
export type RotatedWebhookSecretEnvelope = components['schemas']['RotatedWebhookSecretEnvelope'];
/** One event type. */
export type WebhookEventTypeEntry = components['schemas']['WebhookEventTypeEntry'];
/** All event types, always in one page. */
export type WebhookEventTypePage = components['schemas']['WebhookEventTypePage'];
/** An event that was sent. */
export type WebhookEventRecord = components['schemas']['WebhookEventRecord'];
/** One page of events. */
export type WebhookEventPage = components['schemas']['WebhookEventPage'];
/** When and by how much the wallet is topped up. */
export type AutoReload = components['schemas']['AutoReload'];
/** A prepaid balance. */
export type Wallet = components['schemas']['Wallet'];
/** A number of credits. */
export type CreditBalance = components['schemas']['CreditBalance'];
/** A web plan. */
export type Subscription = components['schemas']['Subscription'];
/** Spending in the current period. */
export type UsageBasedBilling = components['schemas']['UsageBasedBilling'];
/** A user and how the account pays. */
export type UserProfile = components['schemas']['UserProfile'];
/** The current user. */
export type UserProfileEnvelope = components['schemas']['UserProfileEnvelope'];
/** A look and its group. */
export type TrainedLookData = components['schemas']['TrainedLookData'];
/** A digital twin's look is trained. It may still wait for consent. */
export type InstantAvatarSuccessEvent = components['schemas']['InstantAvatarSuccessEvent'];
/** A look, its group, and why the training failed. */
export type UntrainedLookData = components['schemas']['UntrainedLookData'];
/** The training of a digital twin's look has failed. */
export type InstantAvatarFailEvent = components['schemas']['InstantAvatarFailEvent'];
/** A look made from a photo or a prompt is trained. */
export type PhotoAvatarTrainSuccessEvent = components['schemas']['PhotoAvatarTrainSuccessEvent'];
/** The training of a look made from a photo or a prompt has failed. */
export type PhotoAvatarTrainFailEvent = components['schemas']['PhotoAvatarTrainFailEvent'];
/** A query parameter breaks its rules, or `token` does not belong to this list. */
export type ResponseInvalidListQuery = components['responses']['InvalidListQuery'];
/** The credential is missing, wrong or expired. This is checked before everything else. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** Too many calls or running jobs, or a quota is used up. `Retry-After` says how long to wait. */
export type ResponseRateLimited = components['responses']['RateLimited'];
/** The body breaks its rules, its content is not allowed, or its file cannot be fetched. */
export type ResponseAvatarRefused = components['responses']['AvatarRefused'];
/** The balance does not cover the job, so none was started. The live service has also been seen to accept such a job and to fail it later. */
export type ResponseInsufficientCredit = components['responses']['InsufficientCredit'];
/** The credential is valid, but the avatar is a public one and belongs to nobody's account. */
export type ResponsePublicAvatar = components['responses']['PublicAvatar'];
/** The group in `avatar_group_id` or the look in `avatar_id` does not exist. */
export type ResponseAvatarParentNotFound = components['responses']['AvatarParentNotFound'];
/** An earlier call with the same `Idempotency-Key` has not been answered yet. Retry shortly. */
export type ResponseRequestInProgress = components['responses']['RequestInProgress'];
/** The body is larger than the server accepts. Upload big files first and name them by `asset_id`. */
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
/** The id in the path is not one. */
export type ResponseInvalidGroupId = components['responses']['InvalidGroupId'];
/** No avatar group of yours and no public one has this id. */
export type ResponseAvatarNotFound = components['responses']['AvatarNotFound'];
/** The id or the body breaks its rules, or no voice has the given id. */
export type ResponseGroupUpdateRefused = components['responses']['GroupUpdateRefused'];
/** The group is public, you may not write to it, or you may not use the voice. */
export type ResponseGroupUpdateForbidden = components['responses']['GroupUpdateForbidden'];
/** The voice is still being cloned. */
export type ResponseVoiceNotReady = components['responses']['VoiceNotReady'];
/** The id or the body breaks its rules, the group needs no consent, or the recording cannot be fetched. */
export type ResponseConsentRefused = components['responses']['ConsentRefused'];
/** The id in the path is not one, or the look is of a type that does not allow this. */
export type ResponseInvalidLookId = components['responses']['InvalidLookId'];
/** No look of yours and no public one has this id. */
export type ResponseLookNotFound = components['responses']['LookNotFound'];
/** The id or the body breaks its rules, or the look is of a type that cannot be renamed. */
export type ResponseLookUpdateRefused = components['responses']['LookUpdateRefused'];
/** The body breaks a rule, or something that it names cannot be used. */
export type ResponseVideoRefused = components['responses']['VideoRefused'];
/** Delivered. Any status of success will do, within 10 seconds; the body is not read. */
export type ResponseReceived = components['responses']['Received'];
/** Not delivered, as is no answer within 10 seconds. Tried again at growing distances for up to 24 hours. */
export type ResponseNotReceived = components['responses']['NotReceived'];
/** The id in the path is not one. */
export type ResponseInvalidVideoId = components['responses']['InvalidVideoId'];
/** No video of yours has this id. */
export type ResponseVideoNotFound = components['responses']['VideoNotFound'];
/** The body breaks a rule, or one of its items does. Nothing was created. */
export type ResponseBatchRefused = components['responses']['BatchRefused'];
/** The id in the path is not one, or a query parameter breaks its rules. */
export type ResponseInvalidBatchQuery = components['responses']['InvalidBatchQuery'];
/** No batch of yours has this id. */
export type ResponseBatchNotFound = components['responses']['BatchNotFound'];
/** No ids, or too many. */
export type ResponseInvalidStatusQuery = components['responses']['InvalidStatusQuery'];
/** The body breaks its rules, or the description is not allowed. */
export type ResponseDesignRefused = components['responses']['DesignRefused'];
/** The id in the path is not one. */
export type ResponseInvalidVoiceId = components['responses']['InvalidVoiceId'];
/** No voice has this id. */
export type ResponseVoiceNotFound = components['responses']['VoiceNotFound'];
/** The voice is not yours to delete, or a template still uses it. */
export type ResponseVoiceKept = components['responses']['VoiceKept'];
/** The body breaks its rules, its file cannot be fetched, or there is no room for another clone. */
export type ResponseCloneRefused = components['responses']['CloneRefused'];
/** The plan of this account has no cloning. */
export type ResponseCloneNotInPlan = components['responses']['CloneNotInPlan'];
/** The body breaks its rules, or voice or text cannot be used. */
export type ResponseSpeechRefused = components['responses']['SpeechRefused'];
/** The body breaks a rule, or something that it names cannot be used. Nothing is charged. */
export type ResponseAgentRefused = components['responses']['AgentRefused'];
/** The id in the path is not one. */
export type ResponseInvalidSessionId = components['responses']['InvalidSessionId'];
/** No session of yours has this id. */
export type ResponseSessionNotFound = components['responses']['SessionNotFound'];
/** The id or the body breaks a rule, or something that the body names cannot be used. */
export type ResponseMessageRefused = components['responses']['MessageRefused'];
/** The id in the path is not one, or the body is not an empty object. */
export type ResponseStopRefused = components['responses']['StopRefused'];
/** One of the ids in the path is not one. */
export type ResponseInvalidResourceId = components['responses']['InvalidResourceId'];
/** You have no such session, or the session has no such resource. */
export type ResponseResourceNotFound = components['responses']['ResourceNotFound'];
/** The body is no multipart body, has no file or an empty one, or the file is of no known type. */
export type ResponseUploadRefused = components['responses']['UploadRefused'];
/** The file has more than 32 MB. A direct upload takes larger ones. */
export type ResponseFileTooLarge = components['responses']['FileTooLarge'];
/** The id in the path is not one. */
export type ResponseInvalidAssetId = components['responses']['InvalidAssetId'];
/** No asset of yours has this id. */
export type ResponseAssetNotFound = components['responses']['AssetNotFound'];
/** The id or the body breaks its rules, or the stored bytes are not what was announced. */
export type ResponseCompletionRefused = components['responses']['CompletionRefused'];
/** The bytes have not been put yet. */
export type ResponseBytesMissing = components['responses']['BytesMissing'];
/** The body breaks its rules, or the file announced is of no known type or too large. */
export type ResponseAssetUploadRefused = components['responses']['AssetUploadRefused'];
/** The body breaks its rules. */
export type ResponseWebhookRefused = components['responses']['WebhookRefused'];
/** The address is registered already, or an earlier call with the same `Idempotency-Key` still runs. */
export type ResponseWebhookConflict = components['responses']['WebhookConflict'];
/** The id in the path is not one. */
export type ResponseInvalidEndpointId = components['responses']['InvalidEndpointId'];
/** No endpoint of yours has this id. */
export type ResponseWebhookNotFound = components['responses']['WebhookNotFound'];
/** The id or the body breaks its rules, or the body changes nothing. */
export type ResponseWebhookUpdateRefused = components['responses']['WebhookUpdateRefused'];
/** Another endpoint has this address. */
export type ResponseWebhookUrlTaken = components['responses']['WebhookUrlTaken'];
/** The request could not be understood. */
export type ResponseBadRequest = components['responses']['BadRequest'];
/** `public` for stock avatars, `private` for those of your account. Leave it out for both. */
export type ParameterOwnership = components['parameters']['Ownership'];
/** `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page. */
export type ParameterPageToken = components['parameters']['PageToken'];
/** Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation. */
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
/** Id of the avatar group. */
export type ParameterGroupId = components['parameters']['GroupId'];
/** Id of the look. */
export type ParameterLookId = components['parameters']['LookId'];
/** When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off. */
export type ParameterHeygenTimestamp = components['parameters']['HeygenTimestamp'];
/** Id of the event, the same in every attempt to deliver it. Use it to drop what came twice. */
export type ParameterHeygenEventId = components['parameters']['HeygenEventId'];
/** Id of the video. */
export type ParameterVideoId = components['parameters']['VideoId'];
/** Id of the batch. */
export type ParameterBatchId = components['parameters']['BatchId'];
/** Id of the voice. */
export type ParameterVoiceId = components['parameters']['VoiceId'];
/** How many entries a page holds at most. */
export type ParameterAgentLimit = components['parameters']['AgentLimit'];
/** Id of the session. */
export type ParameterSessionId = components['parameters']['SessionId'];
/** Id of the resource, from `resource_ids` of a message. */
export type ParameterResourceId = components['parameters']['ResourceId'];
/** Id of the asset. */
export type ParameterAssetId = components['parameters']['AssetId'];
/** How many entries a page holds at most. */
export type ParameterWebhookLimit = components['parameters']['WebhookLimit'];
/** Id of the endpoint. */
export type ParameterEndpointId = components['parameters']['EndpointId'];
/** HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing. */
export type ParameterHeygenSignature = components['parameters']['HeygenSignature'];
/** Whole seconds to wait before the next attempt. */
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List avatar groups
     *
     * Characters you can use: stock ones and those of your account, newest first. To render a video, go on to the looks of a group.
     */
    listAvatarGroups: {
        parameters: {
            query?: {
                /**
                 * `public` for stock avatars, `private` for those of your account. Leave it out for both.
                 * @example private
                 */
                ownership?: components["parameters"]["Ownership"];
                /**
                 * How many groups a page holds at most.
                 * @example 5
                 */
                limit?: number;
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarGroupPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Create an avatar
     *
     * Makes a new look, and a new group for it unless an existing one is named. `type` chooses the way:
     *
     * - `digital_twin`: from video footage of a person, who must consent before the look can be used
     * - `photo`: from one photo
     * - `prompt`: from a text description
     *
     * The answer comes at once, training goes on afterwards: read the look or the group until `status` is
     * `completed` or `failed`. Each creation is charged.
     */
    createAvatar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** What the avatar is made from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAvatarBody"];
            };
        };
        responses: {
            /** The new look and its group. Both carry the status of the training that has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAvatarEnvelope"];
                };
            };
            400: components["responses"]["AvatarRefused"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredit"];
            403: components["responses"]["PublicAvatar"];
            404: components["responses"]["AvatarParentNotFound"];
            409: components["responses"]["RequestInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get an avatar group
     *
     * One character with its training and consent status. Poll this while a person's consent is open.
     */
    getAvatarGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarGroupEnvelope"];
                };
            };
            400: components["responses"]["InvalidGroupId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AvatarNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Delete an avatar group
     *
     * Removes a character of your account with all its looks, for good. Videos already made stay.
     */
    deleteAvatarGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group and its looks are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedAvatarGroupEnvelope"];
                };
            };
            400: components["responses"]["InvalidGroupId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PublicAvatar"];
            404: components["responses"]["AvatarNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Update an avatar group
     *
     * Sets or clears the default voice of a character of your account, whatever state its training is in. Any voice you may use will do, once it is made: one that is still being cloned is refused with 409.
     */
    updateAvatarGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** The fields to change; a field left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAvatarGroupBody"];
            };
        };
        responses: {
            /** The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarGroupEnvelope"];
                };
            };
            400: components["responses"]["GroupUpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupUpdateForbidden"];
            404: components["responses"]["AvatarNotFound"];
            409: components["responses"]["VoiceNotReady"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Ask for consent
     *
     * Starts the approval of a digital twin by its subject and returns the page to send to that person. Until
     * it is given, a video with a twin look of the group is refused with 400 `avatar_consent_required`.
     *
     * The link is good for 24 hours and one submission; asking again gives a new link. No event tells of the
     * outcome: read `consent_status` of the group.
     *
     * Photo and prompt avatars need no consent, so asking for it is refused with 400. For a group already
     * approved the answer is a 200 that changes nothing.
     */
    createAvatarConsent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** How to ask. May be left out or empty. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateAvatarConsentBody"];
            };
        };
        responses: {
            /** The group, and the page for its subject. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarConsentEnvelope"];
                };
            };
            400: components["responses"]["ConsentRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AvatarNotFound"];
            409: components["responses"]["RequestInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List avatar looks
     *
     * Looks you can use, newest first. Filters combine: a look must match them all. The `id` of a look is the `avatar_id` of a video.
     */
    listAvatarLooks: {
        parameters: {
            query?: {
                /**
                 * Only looks of this group. An unknown group has none.
                 * @example group_abc123
                 */
                group_id?: GroupId;
                /**
                 * Only looks of this type. `video_avatar` is deprecated: an older name of `digital_twin`, accepted with the same meaning. The live service no longer knows it.
                 * @example digital_twin
                 */
                avatar_type?: "studio_avatar" | "digital_twin" | "photo_avatar" | "video_avatar";
                /**
                 * `public` for stock avatars, `private` for those of your account. Leave it out for both.
                 * @example private
                 */
                ownership?: components["parameters"]["Ownership"];
                /**
                 * How many looks a page holds at most.
                 * @example 5
                 */
                limit?: number;
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarLookPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get an avatar look
     *
     * One look. Read `supported_api_engines` before asking for an engine other than Avatar IV, and `status` before using a look that you have just created.
     */
    getAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the look.
                 * @example look_def456
                 */
                look_id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The look. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarLookEnvelope"];
                };
            };
            400: components["responses"]["InvalidLookId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["LookNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Delete an avatar look
     *
     * Removes a look of your account for good; with its last look a group goes too. Videos already made stay. The live service answers 400 for types that cannot be deleted.
     */
    deleteAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the look.
                 * @example look_def456
                 */
                look_id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The look is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedAvatarLookEnvelope"];
                };
            };
            400: components["responses"]["InvalidLookId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PublicAvatar"];
            404: components["responses"]["LookNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Update an avatar look
     *
     * Renames a look of your account. The live service renames photo and digital twin looks only and answers 400 for others.
     */
    updateAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the look.
                 * @example look_def456
                 */
                look_id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        /** The fields to change; a field left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAvatarLookBody"];
            };
        };
        responses: {
            /** The look as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarLookEnvelope"];
                };
            };
            400: components["responses"]["LookUpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PublicAvatar"];
            404: components["responses"]["LookNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List videos
     *
     * Videos of your account in every state, newest first. Filters combine.
     */
    listVideos: {
        parameters: {
            query?: {
                /**
                 * Only videos in this folder.
                 * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
                 */
                folder_id?: FolderId;
                /**
                 * Only videos whose title contains this text.
                 * @example tour
                 */
                title?: string;
                /**
                 * How many videos a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Create a video
     *
     * Queues a rendering job and answers at once with its id. `type` chooses what is shown:
     *
     * - `avatar`: a look, named by `avatar_id`
     * - `image`: any picture
     * - `studio`: up to fifty scenes, one after the other
     * - `cinematic_avatar`: one to three looks in a short film that follows a prompt
     *
     * The first two need exactly one source of speech: `script`, `audio_url` or `audio_asset_id`. Scenes of a
     * studio video bring their own.
     *
     * Poll the video until its status is `completed` or `failed`, register a webhook endpoint, or give a
     * `callback_url`. A look that is still in training, or has failed it, is accepted here; the job then fails.
     * A digital twin without its subject's consent is refused. Failed jobs are not charged.
     */
    createVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to render. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVideoBody"];
            };
        };
        responses: {
            /** The job is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideoEnvelope"];
                };
            };
            400: components["responses"]["VideoRefused"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredit"];
            409: components["responses"]["RequestInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get a video
     *
     * One video. Poll it about every 10 seconds until `status` is `completed` or `failed`. Its links expire: when one no longer works, get the video again.
     */
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The video as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoDetailEnvelope"];
                };
            };
            400: components["responses"]["InvalidVideoId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VideoNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Delete a video
     *
     * Removes a video in any state, for good. A second delete is a 404.
     */
    deleteVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The video is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedVideoEnvelope"];
                };
            };
            400: components["responses"]["InvalidVideoId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VideoNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Create a batch of videos
     *
     * Takes 1 to 100 bodies of single creates, of any types mixed, and starts a job for each. What the bodies
     * may say, and what is refused, is the same as in a single create, except for `folder_id`: the batch has
     * one, its items have none.
     *
     * One body that breaks a rule has the whole call refused, with its index in `param`, and nothing is
     * created. What goes wrong afterwards is told by the item and touches no other.
     *
     * Poll the batch, or ask for many videos at once by their ids, or give a `callback_url`, which is called
     * once when every item is completed or has failed.
     */
    createVideoBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to render. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVideoBatchBody"];
            };
        };
        responses: {
            /** The batch is accepted; its jobs start by and by. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideoBatchEnvelope"];
                };
            };
            400: components["responses"]["BatchRefused"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredit"];
            409: components["responses"]["RequestInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get a batch of videos
     *
     * A batch with one page of its items, in the order in which they were given. Unlike a list it holds `has_more` and `next_token` inside `data`.
     */
    getVideoBatch: {
        parameters: {
            query?: {
                /**
                 * How many items a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the batch.
                 * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
                 */
                batch_id: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoBatchEnvelope"];
                };
            };
            400: components["responses"]["InvalidBatchQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BatchNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get the status of many videos
     *
     * One entry for each id in `video_ids`, in their order, then for each batch in `batch_ids` one entry for
     * each of its items. An id asked for twice is answered twice. Ids that are unknown, were deleted or belong to
     * another account are no error: their entry says `not_found`; that of a video repeats the id, that of a
     * batch has it in `batch_id`.
     *
     * At least one of the two parameters is needed, and at most 100 ids in both together.
     */
    bulkVideoStatuses: {
        parameters: {
            query?: {
                /**
                 * Ids of videos, joined by commas.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935,60f8b2d4c6e14a7389d5e1f3b7a9c042
                 */
                video_ids?: string;
                /**
                 * Ids of batches, joined by commas.
                 * @example 3f7a1c9e5d2b4860b4e6c8f0a2d41739
                 */
                batch_ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entries, all in one page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoStatusPage"];
                };
            };
            400: components["responses"]["InvalidStatusQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List voices
     *
     * Voices of one kind, stock ones unless `type` says otherwise, newest first. Filters combine.
     */
    listVoices: {
        parameters: {
            query?: {
                /**
                 * `public` for stock voices, `private` for voices of your account.
                 * @example public
                 */
                type?: "public" | "private";
                /**
                 * Only voices that this speech engine can use.
                 * @example starfish
                 */
                engine?: string;
                /**
                 * Only voices of this language, given by its English display name.
                 * @example English
                 */
                language?: string;
                /**
                 * Only voices of this gender.
                 * @example female
                 */
                gender?: "male" | "female";
                /**
                 * How many voices a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of voices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoicePage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Find voices by description
     *
     * Names up to three existing voices that come closest to a description, best first. Nothing is made. The same description and `seed` give the same voices; the next higher seed gives the next ones.
     */
    designVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the voice should be like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignVoiceBody"];
            };
        };
        responses: {
            /** The voices found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignedVoicesEnvelope"];
                };
            };
            400: components["responses"]["DesignRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get a voice
     *
     * One voice, stock or your own. Its shape differs from an item of the list: `type` and `support_locale` are missing, and a cloned voice shows how far its making has come.
     */
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the voice.
                 * @example voice_xyz789
                 */
                voice_id: components["parameters"]["VoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The voice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceDetailEnvelope"];
                };
            };
            400: components["responses"]["InvalidVoiceId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VoiceNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Delete a voice
     *
     * Removes a voice that you have cloned, in any state, and makes room for another clone. Stock voices and voices that a template uses cannot be deleted. A second delete is a 404.
     */
    deleteVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the voice.
                 * @example voice_xyz789
                 */
                voice_id: components["parameters"]["VoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The voice is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedVoiceEnvelope"];
                };
            };
            400: components["responses"]["InvalidVoiceId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VoiceKept"];
            404: components["responses"]["VoiceNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Clone a voice
     *
     * Starts making a voice from a recording and answers at once with its id. Get the voice until its status is `complete` or `failed`; until then videos cannot use it. An account has room for 10 clones by default.
     */
    cloneVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recording and a name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneVoiceBody"];
            };
        };
        responses: {
            /** The voice is in the making. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClonedVoiceEnvelope"];
                };
            };
            400: components["responses"]["CloneRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CloneNotInPlan"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Create speech
     *
     * Has a voice read a text and answers when the recording is there. Only voices that the engine `starfish` can use are accepted: list voices with `engine=starfish`.
     */
    createSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to say, and who says it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSpeechBody"];
            };
        };
        responses: {
            /** The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechEnvelope"];
                };
            };
            400: components["responses"]["SpeechRefused"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredit"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List video agent sessions
     *
     * Sessions of your account, newest first, without their state.
     */
    listVideoAgentSessions: {
        parameters: {
            query?: {
                /**
                 * How many entries a page holds at most.
                 * @example 10
                 */
                limit?: components["parameters"]["AgentLimit"];
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoAgentSessionPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Create a video agent session
     *
     * Starts an agent that writes and makes a whole video from a prompt, and answers at once with its session.
     * In `generate` mode the agent goes on to the end by itself; in `chat` mode it may ask back and show a draft
     * first.
     *
     * Poll the session until its status is `completed` or `failed`, or give a `callback_url`. The result is a
     * video like any other: get it by the `video_id` of the session. There is no `Idempotency-Key` here: a
     * retry after a lost answer may start a second session.
     */
    createVideoAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the video is about, and with whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVideoAgentBody"];
            };
        };
        responses: {
            /** The session has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVideoAgentEnvelope"];
                };
            };
            400: components["responses"]["AgentRefused"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredit"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get a video agent session
     *
     * A session with its latest messages. A `failed` session may be told to go on by a message, and then leaves that state.
     */
    getVideoAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoAgentSessionEnvelope"];
                };
            };
            400: components["responses"]["InvalidSessionId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Send a video agent a message
     *
     * Answers the agent's question, or asks for something else. Meant for sessions in `chat` mode; the live service takes it in others too. There is no `Idempotency-Key` here.
     */
    sendVideoAgentMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /** The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendVideoAgentMessageBody"];
            };
        };
        responses: {
            /** The agent has the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentVideoAgentMessageEnvelope"];
                };
            };
            400: components["responses"]["MessageRefused"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredit"];
            404: components["responses"]["SessionNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Stop a video agent session
     *
     * Has the agent stop what it does. What is made so far is kept. On a session that is not at work it changes nothing. The body is an empty object, and must be sent.
     */
    stopVideoAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /** An empty object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopVideoAgentSessionBody"];
            };
        };
        responses: {
            /** The agent stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedVideoAgentSessionEnvelope"];
                };
            };
            400: components["responses"]["StopRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get a resource of a video agent session
     *
     * Something that a message of the session refers to by its id.
     */
    getVideoAgentResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * Id of the resource, from `resource_ids` of a message.
                 * @example res_5d9f3a7c
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoAgentResourceEnvelope"];
                };
            };
            400: components["responses"]["InvalidResourceId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List the videos of a video agent session
     *
     * All videos that the session has made or is making, newest first, in one page.
     */
    listVideoAgentSessionVideos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session.
                 * @example 7c1f9a3e5d2b4860a4e6c8f0b2d41739
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoPage"];
                };
            };
            400: components["responses"]["InvalidSessionId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List video agent styles
     *
     * Visual styles that an agent can be told to use.
     */
    listVideoAgentStyles: {
        parameters: {
            query?: {
                /**
                 * Only styles that carry this tag.
                 * @example handmade
                 */
                tag?: string;
                /**
                 * How many entries a page holds at most.
                 * @example 10
                 */
                limit?: components["parameters"]["AgentLimit"];
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of styles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoAgentStylePage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List assets
     *
     * Assets of one owner, newest first, without deleted ones and without uploads that were never completed.
     */
    listAssets: {
        parameters: {
            query: {
                /**
                 * `username` of the owner: yours stands in the current user, others in `owner` of an asset.
                 * @example 0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a
                 */
                username: string;
                /**
                 * Only assets of this folder; an empty value means the root, leaving it out means everywhere.
                 * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
                 */
                folder_id?: FolderId;
                /**
                 * How many assets a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Upload an asset
     *
     * Takes one file of at most 32 MB in a multipart body: PNG, JPEG, MP4, WebM, MP3, WAV, PDF or SRT. What it is
     * is read from its bytes; name and type that the part declares do not count. The asset can be used at once.
     *
     * For larger files ask for a direct upload.
     */
    uploadAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** The file. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadAssetBody"];
            };
        };
        responses: {
            /** The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedAssetEnvelope"];
                };
            };
            400: components["responses"]["UploadRefused"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["RequestInProgress"];
            413: components["responses"]["FileTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get an asset
     *
     * One asset.
     */
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the asset.
                 * @example asset_sample_speech
                 */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetEnvelope"];
                };
            };
            400: components["responses"]["InvalidAssetId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Delete an asset
     *
     * Removes an asset. Videos and avatars already made from it stay. A second delete is a 404.
     */
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the asset.
                 * @example asset_sample_speech
                 */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The asset is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedAssetEnvelope"];
                };
            };
            400: components["responses"]["InvalidAssetId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Complete a direct upload
     *
     * Tells that the bytes have been put. They are checked against what was announced, and the asset can be used. Doing it again changes nothing and answers the same.
     */
    completeAssetUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the asset.
                 * @example asset_sample_speech
                 */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /** A checksum to compare. May be left out or empty. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteAssetUploadBody"];
            };
        };
        responses: {
            /** The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedAssetEnvelope"];
                };
            };
            400: components["responses"]["CompletionRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            409: components["responses"]["BytesMissing"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Start a direct upload
     *
     * Makes room for a file whose bytes do not pass through this API. Three steps:
     *
     * 1. this call, which returns `upload_url` and `upload_headers`
     * 2. a `PUT` of the bytes to `upload_url`, with exactly those headers, without a credential, within
     *    `expires_in_seconds`. The address belongs to the file store, so its answers are not in the envelope of
     *    this API: a 2xx means that the bytes are there
     * 3. completing the upload, from when on the asset can be used
     */
    createAssetUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** What will be uploaded. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssetUploadBody"];
            };
        };
        responses: {
            /** Where to put the bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetUploadEnvelope"];
                };
            };
            400: components["responses"]["AssetUploadRefused"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["RequestInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List webhook endpoints
     *
     * The endpoints of your account, newest first, without their secrets.
     */
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * How many entries a page holds at most.
                 * @example 10
                 */
                limit?: components["parameters"]["WebhookLimit"];
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Create a webhook endpoint
     *
     * Registers an address for events. Keep the `secret` of the answer, which verifies the signatures: it is not shown again, only replaced.
     */
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** Where to send what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointBody"];
            };
        };
        responses: {
            /** The endpoint, with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointEnvelope"];
                };
            };
            400: components["responses"]["WebhookRefused"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["WebhookConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Delete a webhook endpoint
     *
     * Removes an endpoint; nothing is sent to it any more. A second delete is a 404.
     */
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the endpoint.
                 * @example ep_4c8a1e6f0b7d4d52
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The endpoint is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedWebhookEndpointEnvelope"];
                };
            };
            400: components["responses"]["InvalidEndpointId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Update a webhook endpoint
     *
     * Changes address, events or both, from the next delivery on. At least one of them must be given, else 400; one that is null stays as it is. No field switches an endpoint on or off, but one that was disabled after a day of failures is enabled again by any change.
     */
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the endpoint.
                 * @example ep_4c8a1e6f0b7d4d52
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        /** The fields to change; one that is left out or null stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpointBody"];
            };
        };
        responses: {
            /** The endpoint as it is now, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointEnvelope"];
                };
            };
            400: components["responses"]["WebhookUpdateRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookNotFound"];
            409: components["responses"]["WebhookUrlTaken"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Rotate a webhook secret
     *
     * Gives an endpoint a new secret. The old one signs nothing from then on.
     */
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the endpoint.
                 * @example ep_4c8a1e6f0b7d4d52
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhookSecretEnvelope"];
                };
            };
            400: components["responses"]["InvalidEndpointId"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookNotFound"];
            409: components["responses"]["RequestInProgress"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List event types
     *
     * Every kind of event that an endpoint can subscribe to, in one page.
     */
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventTypePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * List webhook events
     *
     * Events that endpoints of yours had subscribed to, newest first, whether or not they took them. Filters combine.
     */
    listWebhookEvents: {
        parameters: {
            query?: {
                /**
                 * Only events of this type.
                 * @example avatar_video.fail
                 */
                event_type?: components["schemas"]["WebhookEventType"];
                /**
                 * Only events about the resource that has this id, for example a video.
                 * @example 60f8b2d4c6e14a7389d5e1f3b7a9c042
                 */
                entity_id?: string;
                /**
                 * How many entries a page holds at most.
                 * @example 10
                 */
                limit?: components["parameters"]["WebhookLimit"];
                /**
                 * `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
                 * @example eyJsYXN0X2lkIjoiMTIzIn0
                 */
                token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventPage"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * Get the current user
     *
     * Profile and balance behind the credential. Of `wallet`, `subscription` and `usage_based` the one that `billing_type` names is filled: an API key sees the wallet, an OAuth token the subscription.
     */
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
        };
    };
    /**
     * A video is completed
     *
     * Sent for every video, items of batches included.
     */
    onAvatarVideoSuccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvatarVideoSuccessEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * A video has failed
     *
     * Sent for every video, items of batches included.
     */
    onAvatarVideoFail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvatarVideoFailEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * An agent has made its video
     *
     * Sent when the video of a session is completed.
     */
    onVideoAgentSuccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoAgentSuccessEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * An agent has failed
     *
     * Sent when a session, or its video, has failed.
     */
    onVideoAgentFail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VideoAgentFailEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * A digital twin is trained
     *
     * Sent when training ends well, whether or not the subject has consented. Consent has no event.
     */
    onInstantAvatarSuccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstantAvatarSuccessEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * The training of a digital twin has failed
     *
     * Sent when training ends badly.
     */
    onInstantAvatarFail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstantAvatarFailEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * A photo or prompt avatar is trained
     *
     * Sent when training ends well.
     */
    onPhotoAvatarTrainSuccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoAvatarTrainSuccessEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * The training of a photo or prompt avatar has failed
     *
     * Sent when training ends badly.
     */
    onPhotoAvatarTrainFail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoAvatarTrainFailEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
    /**
     * A batch is finished
     *
     * Sent once, when every item has been completed or has failed.
     */
    onBatchFinished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * HMAC-SHA256 of the raw body in lower-case hex. The key is the endpoint's secret as it was shown, `whsec_` included. Verify before parsing.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426d8b1f3a5c7092e4b6d8f0a1c3e5b7d92
                 */
                "Heygen-Signature": components["parameters"]["HeygenSignature"];
                /**
                 * When this attempt was made, in Unix seconds. Not part of what is signed; receivers usually refuse one that is more than 300 seconds off.
                 * @example 1717000091
                 */
                "Heygen-Timestamp": components["parameters"]["HeygenTimestamp"];
                /**
                 * Id of the event, the same in every attempt to deliver it. Use it to drop what came twice.
                 * @example evt_9d3b7f1c5e2a4860
                 */
                "Heygen-Event-Id": components["parameters"]["HeygenEventId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchFinishedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
            "5XX": components["responses"]["NotReceived"];
        };
    };
}
