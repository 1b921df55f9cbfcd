// Written by `npm run generate` from spec/. Do not edit.

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
         * @description Characters you can use: stock ones and those of your account, newest first. To render a video, go on to the looks of a group.
         */
        get: operations["listAvatarGroups"];
        put?: never;
        /**
         * Create an avatar
         * @description Makes a new look, and a new group for it unless an existing one is named. `type` chooses the way:
         *
         *     - `digital_twin`: from video footage of a person, who must consent before the look can be used
         *     - `photo`: from one photo
         *     - `prompt`: from a text description
         *
         *     The answer comes at once, training goes on afterwards: read the look or the group until `status` is
         *     `completed` or `failed`. Each creation is charged.
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
         * @description One character with its training and consent status. Poll this while a person's consent is open.
         */
        get: operations["getAvatarGroup"];
        put?: never;
        post?: never;
        /**
         * Delete an avatar group
         * @description Removes a character of your account with all its looks, for good. Videos already made stay.
         */
        delete: operations["deleteAvatarGroup"];
        options?: never;
        head?: never;
        /**
         * Update an avatar group
         * @description Sets or clears the default voice of a character of your account. Any voice you may use will do.
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
         * @description Starts the approval of a digital twin by its subject and returns the page to send to that person. Until
         *     it is given, a video with a twin look of the group is refused with 400 `avatar_consent_required`.
         *
         *     The link is good for 24 hours and one submission; asking again gives a new link. No event tells of the
         *     outcome: read `consent_status` of the group.
         *
         *     Photo and prompt avatars need no consent, so asking for it is refused with 400. For a group already
         *     approved the answer is a 200 that changes nothing.
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
         * @description Looks you can use, newest first. Filters combine: a look must match them all. The `id` of a look is the `avatar_id` of a video.
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
         * @description One look. Read `supported_api_engines` before asking for an engine other than Avatar IV, and `status` before using a look that you have just created.
         */
        get: operations["getAvatarLook"];
        put?: never;
        post?: never;
        /**
         * Delete an avatar look
         * @description Removes a look of your account for good; with its last look a group goes too. Videos already made stay. The live service answers 400 for types that cannot be deleted.
         */
        delete: operations["deleteAvatarLook"];
        options?: never;
        head?: never;
        /**
         * Update an avatar look
         * @description Renames a look of your account. The live service renames photo and digital twin looks only and answers 400 for others.
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
         * @description Videos of your account in every state, newest first. Filters combine.
         */
        get: operations["listVideos"];
        put?: never;
        /**
         * Create a video
         * @description Queues a rendering job and answers at once with its id. `type` chooses what is shown:
         *
         *     - `avatar`: a look, named by `avatar_id`
         *     - `image`: any picture
         *
         *     Both need exactly one source of speech: `script`, `audio_url` or `audio_asset_id`.
         *
         *     Poll the video until its status is `completed` or `failed`, or give a `callback_url`. A look that is
         *     still in training, or has failed it, is accepted here; the job then fails. A digital twin without its
         *     subject's consent is refused. Failed jobs are not charged.
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
         * @description One video. Poll it about every 10 seconds until `status` is `completed` or `failed`. Its links expire: when one no longer works, get the video again.
         */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        /**
         * Delete a video
         * @description Removes a video in any state, for good. A second delete is a 404.
         */
        delete: operations["deleteVideo"];
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
         * @description Voices of one kind, stock ones unless `type` says otherwise, newest first. Filters combine.
         */
        get: operations["listVoices"];
        put?: never;
        post?: never;
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
         * @description One voice, stock or your own. Its shape differs from an item of the list: `type` and `support_locale` are missing, and a cloned voice shows how far its making has come.
         */
        get: operations["getVoice"];
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
         * @description Profile and balance behind the credential. Of `wallet`, `subscription` and `usage_based` the one that `billing_type` names is filled: an API key sees the wallet, an OAuth token the subscription.
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
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /**
         * @description Values seen so far:
         *
         *     - `pending`: waiting for the subject
         *     - `approved`: given; final
         *     - `rejected`: declined; may be asked for again
         *     - `skipped`: waived by the kind of account
         * @example pending
         * @enum {string}
         */
        ConsentStatus: "pending" | "approved" | "rejected" | "skipped";
        /**
         * @description - `processing`: being trained
         *     - `pending_consent`: trained, but the subject's approval is missing
         *     - `failed`: training failed; see `error`
         *     - `completed`: ready for videos
         * @example completed
         * @enum {string}
         */
        AvatarStatus: "processing" | "pending_consent" | "failed" | "completed";
        /** @description Why a group or look could not be trained. */
        AvatarIssue: {
            /**
             * @description Name of the reason; an open set.
             * @example training_failed
             */
            code: string;
            /**
             * @description A sentence for people.
             * @example The footage lasts 8 seconds; 15 to 600 are needed.
             */
            message: string;
        };
        /** @description A character. What can be rendered are its looks. */
        AvatarGroup: {
            /**
             * @description Id of the group. Not usable as the `avatar_id` of a video.
             * @example group_abc123
             */
            id: string;
            /**
             * @description Display name of the character.
             * @example Monica
             */
            name: string;
            /**
             * @description Gender of the character, if known.
             * @example female
             * @example null
             */
            gender?: string | null;
            /**
             * Format: uri
             * @description Still picture of the character; null until there is one.
             * @example https://files.heygen.ai/avatar/preview_abc123.jpg
             * @example null
             */
            preview_image_url?: string | null;
            /**
             * Format: uri
             * @description Short clip of the character; null until there is one.
             * @example https://files.heygen.ai/avatar/preview_abc123.mp4
             * @example null
             */
            preview_video_url?: string | null;
            /**
             * @description How many looks the group has.
             * @example 3
             */
            looks_count: number;
            /**
             * @description Voice that speaks when a video names none.
             * @example voice_xyz789
             * @example null
             */
            default_voice_id?: string | null;
            /**
             * @description State of the subject's consent. Null means that none is needed, as for stock, photo and prompt avatars. Further values may appear.
             * @example pending
             * @example null
             */
            consent_status?: components["schemas"]["ConsentStatus"] | string | null;
            /**
             * @description State of the training, for private groups; null or absent for public ones. A group follows its first look and shows `pending_consent` while its consent is open after training.
             * @example completed
             * @example null
             */
            status?: components["schemas"]["AvatarStatus"] | null;
            /** @description Why the training failed; null otherwise. */
            error?: components["schemas"]["AvatarIssue"] | null;
            /**
             * @description When the group was created, in Unix seconds.
             * @example 1711382400
             */
            created_at: number;
        };
        /**
         * @description Whether at least one more page follows.
         * @example true
         */
        HasMore: boolean;
        /**
         * @description Value of `token` for the next page; null on the last one.
         * @example eyJsYXN0X2lkIjoiMTIzIn0
         * @example null
         */
        NextToken: string | null;
        /** @description One page of groups. */
        AvatarGroupPage: {
            /** @description The groups, newest first. */
            data: components["schemas"]["AvatarGroup"][];
            has_more: components["schemas"]["HasMore"];
            next_token?: components["schemas"]["NextToken"];
        };
        /**
         * @description The codes known in September 2026, in the order of the statuses that they come with: 400, 401, 402, 403, 404, 409, 413, 422, 429 and 5xx. `plan_upgrade_required` comes with 402 or 403.
         * @example invalid_parameter
         * @enum {string}
         */
        ErrorCode: "invalid_parameter" | "avatar_consent_required" | "content_policy_violation" | "voice_unavailable" | "download_failed" | "resource_limit_reached" | "resource_limit_exceeded" | "video_too_long" | "no_audio_track" | "script_too_short" | "tts_text_invalid" | "unlimited_mode_disabled" | "ephemeral_upload_disabled" | "hyperframes_project_invalid" | "hyperframes_project_too_large" | "unauthorized" | "authentication_failed" | "insufficient_credit" | "trial_limit_exceeded" | "plan_upgrade_required" | "subscription_required" | "forbidden" | "resource_access_denied" | "voice_not_usable" | "ai_vendor_access_restricted" | "phone_verification_required" | "not_found" | "avatar_not_found" | "avatar_group_not_found" | "voice_not_found" | "video_not_found" | "asset_not_found" | "webhook_not_found" | "template_not_found" | "resource_not_found" | "hyperframes_render_not_found" | "asset_not_available" | "request_in_progress" | "conflict" | "resource_not_ready" | "brand_kit_not_ready" | "payload_too_large" | "graph_invalid" | "rate_limit_exceeded" | "quota_exceeded" | "internal_error" | "video_delete_failed" | "voice_provider_error" | "service_unavailable" | "gateway_timeout";
        /** @description One item's share of a failure. */
        ErrorDetail: {
            /**
             * @description Name of this item's failure.
             * @example invalid_parameter
             */
            code: string;
            /**
             * @description A sentence for people.
             * @example The item has no script.
             */
            message: string;
            /**
             * @description The graph node concerned, where the request was a graph.
             * @example node_2
             */
            node_id?: string | null;
            /**
             * @description The port of that node.
             * @example audio
             */
            port?: string | null;
            /**
             * @description Where in the request the item stands.
             * @example videos.3.script
             */
            path?: string | null;
        };
        /** @description What went wrong. */
        ErrorBody: {
            /**
             * @description Stable, lower-case name of the failure. New codes may appear at any time.
             * @example invalid_parameter
             */
            code: components["schemas"]["ErrorCode"] | string;
            /**
             * @description A sentence for people; its wording may change.
             * @example limit must be between 1 and 50.
             */
            message: string;
            /**
             * @description The field at fault, nested fields joined by dots. A missing field is named itself; of a group of which exactly one must be given, the first member is named. Null or absent when no single field is to blame.
             * @example voice_settings.speed
             * @example null
             */
            param?: string | null;
            /**
             * @description Page that explains the code, if there is one. May be absent.
             * @example https://developers.heygen.com/docs/error-codes#invalid-parameter
             * @example null
             */
            doc_url?: string | null;
            /** @description Details per item, on failures that concern several items at once. */
            errors?: components["schemas"]["ErrorDetail"][];
        };
        /** @description Body of every answer that is not a success. */
        ErrorEnvelope: {
            error: components["schemas"]["ErrorBody"];
        };
        /** @description A file that the service downloads. */
        AssetFromUrl: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "url";
            /**
             * Format: uri
             * @description Address of the file, reachable without credentials.
             * @example https://files.heygen.ai/uploads/headshot.png
             */
            url: string;
        };
        /** @description A file that was uploaded as an asset before. */
        AssetFromId: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "asset_id";
            /**
             * @description Id of the asset.
             * @example asset_sample_headshot
             */
            asset_id: string;
        };
        /** @description A small file inside the request itself. */
        AssetFromBase64: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "base64";
            /**
             * @description Media type of the decoded bytes.
             * @example image/png
             * @example video/mp4
             */
            media_type: string;
            /**
             * @description The bytes in standard base64, with padding and without a `data:` prefix.
             * @example iVBORw0KGgo=
             */
            data: string;
        };
        /** @description A file, given by its address, by the id of an uploaded asset, or inline. */
        AssetInput: components["schemas"]["AssetFromUrl"] | components["schemas"]["AssetFromId"] | components["schemas"]["AssetFromBase64"];
        /** @description An avatar from footage of a real person. It can be used in videos once it is trained and the person has consented. */
        CreateDigitalTwin: {
            /**
             * @description Selects this way.
             * @constant
             */
            type: "digital_twin";
            /**
             * @description Display name of the look, and of the group if a new one is made.
             * @example My Digital Twin
             */
            name: string;
            /** @description The footage: one speaker, 15 to 600 seconds, at most 100 MB and below 2K. Footage that is too short or too long is accepted here and fails in training. */
            file: components["schemas"]["AssetInput"];
            /**
             * @description Existing group of yours that gets the look. Left out or null, a new group is made.
             * @example group_xyz789
             * @example null
             */
            avatar_group_id?: string | null;
        };
        /** @description An avatar from one photo. Needs no consent. */
        CreatePhotoAvatar: {
            /**
             * @description Selects this way.
             * @constant
             */
            type: "photo";
            /**
             * @description Display name of the look, and of the group if a new one is made.
             * @example My Photo Avatar
             */
            name: string;
            /** @description The picture, at most 50 MB. */
            file: components["schemas"]["AssetInput"];
            /**
             * @description Existing group of yours that gets the look. Left out or null, a new group is made.
             * @example group_xyz789
             * @example null
             */
            avatar_group_id?: string | null;
        };
        /** @description A wholly synthetic avatar from a description. Needs no consent. Its look is of type `studio_avatar` in the guides and `photo_avatar` on the live service; either way it is private. */
        CreatePromptAvatar: {
            /**
             * @description Selects this way.
             * @constant
             */
            type: "prompt";
            /**
             * @description Display name of the look, and of the group if a new one is made.
             * @example Harbour Pilot
             */
            name: string;
            /**
             * @description Appearance, clothing, setting, light and mood of the character. The more exact, the closer the result.
             * @example Woman of about fifty in a yellow raincoat on a foggy pier, calm look, soft morning light
             */
            prompt: string;
            /** @description Up to three pictures that guide style, setting or clothing. */
            reference_images?: components["schemas"]["AssetInput"][] | null;
            /**
             * @description Existing group of yours that gets the look. Left out or null, a new group is made.
             * @example group_xyz789
             * @example null
             */
            avatar_group_id?: string | null;
            /**
             * @description A look that serves as visual reference. Without `avatar_group_id` the new look joins that look's group; with it, the look must belong to the group named.
             * @example look_def456
             * @example null
             */
            avatar_id?: string | null;
            /**
             * @description Shape of the generated picture. The service publishes no list of values.
             * @example 16:9
             * @example null
             */
            aspect_ratio?: string | null;
        };
        /** @description What an avatar is made from; `type` chooses the way. */
        CreateAvatarBody: components["schemas"]["CreateDigitalTwin"] | components["schemas"]["CreatePhotoAvatar"] | components["schemas"]["CreatePromptAvatar"];
        /**
         * @description - `avatar_iii`: the oldest engine still offered
         *     - `avatar_iv`: the default
         *     - `avatar_v`: higher quality, animated after a reference; must be asked for
         * @example avatar_iv
         * @enum {string}
         */
        EngineName: "avatar_iii" | "avatar_iv" | "avatar_v";
        /** @description One outfit, pose or style of a character; what a video is rendered from. */
        AvatarLook: {
            /**
             * @description Id of the look; the `avatar_id` of a video.
             * @example look_def456
             */
            id: string;
            /**
             * @description Display name of the look.
             * @example Monica in a blazer
             */
            name: string;
            /**
             * @description - `studio_avatar`: stock looks, and in the guides also looks made from a prompt
             *     - `digital_twin`: made from footage of a person; older texts say `video_avatar`
             *     - `photo_avatar`: made from one photo
             * @example studio_avatar
             * @enum {string}
             */
            avatar_type: "studio_avatar" | "digital_twin" | "photo_avatar";
            /**
             * @description Group that the look belongs to.
             * @example group_abc123
             */
            group_id?: string | null;
            /**
             * @description Gender of the character, if known.
             * @example female
             * @example null
             */
            gender?: string | null;
            /**
             * Format: uri
             * @description Still picture of the look; null until there is one.
             * @example https://files.heygen.ai/avatar/preview_def456.jpg
             * @example null
             */
            preview_image_url?: string | null;
            /**
             * Format: uri
             * @description Short clip of the look; null until there is one.
             * @example https://files.heygen.ai/avatar/preview_def456.mp4
             * @example null
             */
            preview_video_url?: string | null;
            /**
             * @description Voice that speaks a script when the video names none.
             * @example voice_xyz789
             * @example null
             */
            default_voice_id?: string | null;
            /**
             * @description Width of the source picture in pixels; null or 0 until it is known.
             * @example 1920
             * @example null
             */
            image_width?: number | null;
            /**
             * @description Height of the source picture in pixels; null or 0 until it is known.
             * @example 1080
             * @example null
             */
            image_height?: number | null;
            /**
             * @description Shape of video that suits the look best.
             * @example landscape
             * @example null
             * @enum {string|null}
             */
            preferred_orientation?: "portrait" | "landscape" | "square" | null;
            /**
             * @description Free words. On the mock, `matting` marks looks that can stand before another background or on none.
             * @example [
             *       "business",
             *       "matting"
             *     ]
             */
            tags?: string[];
            /**
             * @description Engines that a video with this look may ask for. Further names may appear; older looks carried `avatar_4_quality` and `avatar_4_turbo`.
             * @example [
             *       "avatar_iii",
             *       "avatar_iv"
             *     ]
             */
            supported_api_engines?: (components["schemas"]["EngineName"] | string)[];
            /**
             * @description State of the look's own training, for private looks; null or absent for public ones. A twin look also shows `pending_consent`.
             * @example completed
             * @example null
             */
            status?: components["schemas"]["AvatarStatus"] | null;
            /** @description Why the training failed; null otherwise. */
            error?: components["schemas"]["AvatarIssue"] | null;
        };
        /** @description The look just made and the group it belongs to. */
        CreatedAvatarEnvelope: {
            /** @description Look and group. */
            data: {
                /** @description The new look. Its `id` is the `avatar_id` for videos. */
                avatar_item?: components["schemas"]["AvatarLook"] | null;
                /** @description The new or extended group. Its `id` serves to add looks and to ask for consent. */
                avatar_group?: components["schemas"]["AvatarGroup"] | null;
            };
        };
        /** @description One group. */
        AvatarGroupEnvelope: {
            data: components["schemas"]["AvatarGroup"];
        };
        /** @description Names the deleted group. */
        DeletedAvatarGroupEnvelope: {
            /** @description What was deleted. */
            data: {
                /**
                 * @description Id of the deleted group.
                 * @example group_xyz789
                 */
                id: string;
            };
        };
        /** @description Changes to a group. */
        UpdateAvatarGroupBody: {
            /**
             * @description The new default voice; null clears it.
             * @example voice_xyz789
             * @example null
             */
            default_voice_id?: string | null;
        };
        /** @description How to ask for consent. A `consent_video` takes the place of the page, so together with `reroute_url` or `consent_text` it is refused with 400. */
        CreateAvatarConsentBody: {
            /**
             * Format: uri
             * @description Where the subject's browser goes after the submission. Without it a completion page is shown.
             * @example https://files.heygen.ai/consent-done.html
             * @example null
             */
            reroute_url?: string | null;
            /**
             * @description Text that the subject agrees to, shown as it is; angle brackets are refused. Enterprise only.
             * @example I agree to appear in training videos.
             * @example null
             */
            consent_text?: string | null;
            /** @description A recording of the subject giving consent, instead of the page. Enterprise only. */
            consent_video?: components["schemas"]["AssetInput"] | null;
        };
        /** @description A consent that is under way. */
        AvatarConsentEnvelope: {
            /** @description Group and page. */
            data: {
                avatar_group: components["schemas"]["AvatarGroup"];
                /**
                 * Format: uri
                 * @description Page that the subject must visit. Anybody who has it can answer, so treat it as a secret. Null or absent when `consent_video` was sent.
                 * @example https://files.heygen.ai/consent/4c8a1e6f0b7d4d529e3f
                 * @example null
                 */
                url?: string | null;
            };
        };
        /** @description One page of looks. */
        AvatarLookPage: {
            /** @description The looks, newest first. */
            data: components["schemas"]["AvatarLook"][];
            has_more: components["schemas"]["HasMore"];
            next_token?: components["schemas"]["NextToken"];
        };
        /** @description One look. */
        AvatarLookEnvelope: {
            data: components["schemas"]["AvatarLook"];
        };
        /** @description Names the deleted look. */
        DeletedAvatarLookEnvelope: {
            /** @description What was deleted. */
            data: {
                /**
                 * @description Id of the deleted look.
                 * @example c2a94f7b1d3e4058a6b7e9d5f0c18264
                 */
                id: string;
            };
        };
        /** @description Changes to a look. */
        UpdateAvatarLookBody: {
            /**
             * @description The new display name; null changes nothing.
             * @example Priya in the garden
             */
            name?: string | null;
        };
        /**
         * @description - `pending`: queued
         *     - `processing`: being rendered
         *     - `completed`: `video_url` is there
         *     - `failed`: see `failure_code` and `failure_message`
         * @example completed
         * @enum {string}
         */
        VideoStatus: "pending" | "processing" | "completed" | "failed";
        /** @description A video. Links, `duration` and `completed_at` are filled when it is completed; the two failure fields when it has failed. */
        VideoDetail: {
            /**
             * @description Id of the video.
             * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
             */
            id: string;
            /**
             * @description Display name.
             * @example Product tour
             * @example null
             */
            title?: string | null;
            status: components["schemas"]["VideoStatus"];
            /**
             * @description Folder that holds the video; null for the root.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: string | null;
            /**
             * @description When the job was created, in Unix seconds.
             * @example 1717000000
             */
            created_at?: number | null;
            /**
             * @description When the video was completed, in Unix seconds.
             * @example 1717000090
             * @example null
             */
            completed_at?: number | null;
            /**
             * @description Length of the video in seconds.
             * @example 12.48
             * @example null
             */
            duration?: number | null;
            /**
             * Format: uri
             * @description Presigned link to the video file; expires.
             * @example https://files.heygen.ai/video/a91c3e7d.mp4?Expires=1717604890
             * @example null
             */
            video_url?: string | null;
            /**
             * Format: uri
             * @description Presigned link to the video with captions burnt in; expires.
             * @example https://files.heygen.ai/video/a91c3e7d_captioned.mp4?Expires=1717604890
             * @example null
             */
            captioned_video_url?: string | null;
            /**
             * Format: uri
             * @description Presigned link to the subtitle file; expires.
             * @example https://files.heygen.ai/video/a91c3e7d.srt?Expires=1717604890
             * @example null
             */
            subtitle_url?: string | null;
            /**
             * Format: uri
             * @description A still of the video.
             * @example https://files.heygen.ai/video/a91c3e7d.jpg
             * @example null
             */
            thumbnail_url?: string | null;
            /**
             * Format: uri
             * @description A short moving preview.
             * @example https://files.heygen.ai/video/a91c3e7d.gif
             * @example null
             */
            gif_url?: string | null;
            /**
             * Format: uri
             * @description Page of the web app that shows the video.
             * @example https://files.heygen.ai/watch/a91c3e7d
             * @example null
             */
            video_page_url?: string | null;
            /**
             * @description Language of a translated video. On other videos null or absent.
             * @example null
             */
            output_language?: string | null;
            /**
             * @description Why the job failed. An open set in mixed case; seen are `rendering_failed`, `avatar_not_ready` (the
             *     look was still in training or had failed it), `MOVIO_PAYMENT_INSUFFICIENT_CREDIT` and
             *     `AVATAR_IV_VIDEO_GENERATION_DURATION_LIMIT_REACHED`. The live service may leave it null even then.
             * @example rendering_failed
             * @example null
             */
            failure_code?: string | null;
            /**
             * @description The same as a sentence for people.
             * @example The renderer ran out of time.
             * @example null
             */
            failure_message?: string | null;
        };
        /** @description One page of videos. */
        VideoPage: {
            /** @description The videos, newest first. */
            data: components["schemas"]["VideoDetail"][];
            has_more: components["schemas"]["HasMore"];
            next_token?: components["schemas"]["NextToken"];
        };
        /** @description Settings for voices that run on ElevenLabs. */
        ElevenLabsSettings: {
            /**
             * @description Selects this engine.
             * @constant
             */
            engine_type: "elevenlabs";
            /**
             * @description Model to speak with.
             * @example eleven_multilingual_v2
             * @example null
             * @enum {string|null}
             */
            model?: "eleven_multilingual_v2" | "eleven_turbo_v2_5" | "eleven_flash_v2_5" | "eleven_v3" | null;
            /**
             * @description Evenness of the delivery. With `eleven_v3` it must be 0, 0.5 or 1.
             * @example 0.5
             * @example null
             */
            stability?: number | null;
            /**
             * @description Closeness to the original voice.
             * @example 0.75
             * @example null
             */
            similarity_boost?: number | null;
            /**
             * @description Exaggeration of the voice's style.
             * @example 0.2
             * @example null
             */
            style?: number | null;
            /**
             * @description Whether to raise the likeness to the speaker further.
             * @example true
             * @example null
             */
            use_speaker_boost?: boolean | null;
        };
        /** @description Settings for voices that run on Fish Audio. */
        FishSettings: {
            /**
             * @description Selects this engine.
             * @constant
             */
            engine_type: "fish";
            /**
             * @description Model to speak with.
             * @example s1
             * @example null
             * @enum {string|null}
             */
            model?: "s1" | "s2-pro" | null;
            /**
             * @description Evenness of the delivery.
             * @example 0.6
             * @example null
             */
            stability?: number | null;
            /**
             * @description Closeness to the original voice.
             * @example 0.8
             * @example null
             */
            similarity?: number | null;
        };
        /** @description Marks a voice that runs on Starfish, which has no settings. */
        StarfishSettings: {
            /**
             * @description Selects this engine.
             * @constant
             */
            engine_type: "starfish";
        };
        /** @description Settings of one speech engine. */
        VoiceEngineSettings: components["schemas"]["ElevenLabsSettings"] | components["schemas"]["FishSettings"] | components["schemas"]["StarfishSettings"];
        /** @description How a voice speaks a script. */
        VoiceSettings: {
            /**
             * @description Factor on the speed of speech.
             * @default 1
             * @example 1.1
             */
            speed?: number;
            /**
             * @description How much higher or lower the voice is.
             * @default 0
             * @example -5
             */
            pitch?: number;
            /**
             * @description Loudness.
             * @default 1
             * @example 0.8
             */
            volume?: number;
            /**
             * @description Accent, as a language tag, for voices with `support_locale`.
             * @example en-GB
             * @example null
             */
            locale?: string | null;
            /** @description Fine tuning for the speech engine behind the voice; that of another engine is refused with 400. */
            engine_settings?: components["schemas"]["VoiceEngineSettings"] | null;
        };
        /** @description Highest quality. Movement is taken over from a reference look. */
        AvatarVEngine: {
            /**
             * @description Selects Avatar V.
             * @constant
             */
            type: "avatar_v";
            /**
             * @description Digital twin look of the same group whose movement is taken over. Left out or null, twin and studio looks use themselves, and for photo looks the service picks one. On the live service the group of a private reference needs consent as well.
             * @example 5f0c7d2e9a1b4836b4d8e2c6a7f13590
             * @example null
             */
            reference_look_id?: string | null;
        };
        /** @description The default. Takes `motion_prompt` and `expressiveness`. */
        AvatarIVEngine: {
            /**
             * @description Selects Avatar IV.
             * @constant
             */
            type: "avatar_iv";
        };
        /** @description The oldest engine. Takes neither `motion_prompt` nor `expressiveness`. */
        AvatarIIIEngine: {
            /**
             * @description Selects Avatar III.
             * @constant
             */
            type: "avatar_iii";
        };
        /** @description Engine that renders the look. */
        EngineInput: components["schemas"]["AvatarVEngine"] | components["schemas"]["AvatarIVEngine"] | components["schemas"]["AvatarIIIEngine"];
        /** @description One solid colour. */
        ColorBackground: {
            /**
             * @description Selects a colour.
             * @constant
             */
            type: "color";
            /**
             * @description The colour as `#RRGGBB`.
             * @example #0b3d91
             */
            value: string;
        };
        /** @description A picture. Exactly one of `url` and `asset_id` is given. */
        ImageBackground: {
            /**
             * @description Selects a picture.
             * @constant
             */
            type: "image";
            /**
             * Format: uri
             * @description Address of the picture.
             * @example https://files.heygen.ai/uploads/office.jpg
             * @example null
             */
            url?: string | null;
            /**
             * @description Id of an uploaded picture.
             * @example asset_sample_headshot
             * @example null
             */
            asset_id?: string | null;
        } & ({
            url: string;
            asset_id?: null;
        } | {
            url?: null;
            asset_id: string;
        });
        /** @description What stands behind the figure. */
        Background: components["schemas"]["ColorBackground"] | components["schemas"]["ImageBackground"];
        /** @description Form of the captions. */
        Caption: {
            /**
             * @description Format of the subtitle file.
             * @default srt
             * @example srt
             * @enum {string}
             */
            file_format?: "srt";
            /**
             * @description `default` also burns the captions into a second copy of the video; null or left out does not.
             * @example default
             * @example null
             * @enum {string|null}
             */
            style?: "default" | null;
        };
        /** @description A corner and a shift from it. */
        WatermarkPlacement: {
            /**
             * @description The corner.
             * @default bottom_right
             * @example top_left
             * @enum {string}
             */
            position?: "top_left" | "top_right" | "bottom_left" | "bottom_right";
            /**
             * @description Shift to the right, as a share of the frame's width.
             * @example 0.02
             * @example null
             */
            offset_x?: number | null;
            /**
             * @description Shift downwards, as a share of the frame's height.
             * @example -0.02
             * @example null
             */
            offset_y?: number | null;
        };
        /** @description A picture laid over the video. */
        Watermark: {
            /** @description The picture. */
            image: components["schemas"]["AssetInput"];
            /**
             * @description Factor on the size of the picture.
             * @default 1
             * @example 0.5
             */
            scale?: number;
            /**
             * @description 0 is invisible, 1 is solid.
             * @default 1
             * @example 0.8
             */
            opacity?: number;
            /** @description Where the picture sits; null or left out means the lower right corner. */
            placement?: components["schemas"]["WatermarkPlacement"] | null;
        };
        /** @description A video of a look that speaks. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. */
        CreateVideoFromAvatar: {
            /**
             * @description Selects this kind of video.
             * @constant
             */
            type: "avatar";
            /**
             * @description Id of the **look** to render; a group id is refused. The look's group must not be waiting for consent.
             * @example look_def456
             */
            avatar_id: string;
            /**
             * @description Text to be spoken by `voice_id`, or by the look's default voice.
             * @example Welcome to the tour. It takes two minutes.
             * @example null
             */
            script?: string | null;
            /**
             * Format: uri
             * @description Address of a recording to lip-sync to.
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * @description Id of an uploaded recording to lip-sync to.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: string | null;
            /**
             * @description Voice that speaks the script. May be left out if the look has a default voice. Has no use with a recording.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: string | null;
            /** @description How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
            /** @description Engine that renders the look; null or left out means `avatar_iv`. One that the look does not list in `supported_api_engines` is refused with 400. */
            engine?: components["schemas"]["EngineInput"] | null;
            /**
             * @description How the body should move, in plain words. `guide`: for every look, with Avatar IV only; 400 with
             *     `avatar_v` and `avatar_iii`. `live`: photo looks with Avatar IV or V, other looks with Avatar V only.
             * @example Nods while speaking and points to the left at the end
             * @example null
             */
            motion_prompt?: string | null;
            /**
             * @description How lively the face is; left out it acts like `low`. `guide`: for every look, with Avatar IV only; 400
             *     with `avatar_v` and `avatar_iii`. `live`: for photo looks with Avatar IV only.
             * @example medium
             * @example null
             * @enum {string|null}
             */
            expressiveness?: "high" | "medium" | "low" | null;
            /**
             * @description `webm` has a transparent background: only for looks that support matting, which then lose their own background without `remove_background`, and not together with `background`. Otherwise 400.
             * @default mp4
             * @example mp4
             * @enum {string}
             */
            output_format?: "mp4" | "webm";
            /**
             * @description Cut the figure out. Only for looks that support matting, otherwise 400.
             * @example true
             * @example null
             */
            remove_background?: boolean | null;
            /** @description What stands behind the figure. Not with `webm`. */
            background?: components["schemas"]["Background"] | null;
            /**
             * @description Size of the video; null or left out, the service chooses (the mock: 1080p). The live service does not offer `4k` for photo looks on `avatar_iii`.
             * @example 1080p
             * @example null
             * @enum {string|null}
             */
            resolution?: "4k" | "1080p" | "720p" | null;
            /**
             * @description Shape of the frame; `auto` follows the look.
             * @default 16:9
             * @example 9:16
             * @enum {string|null}
             */
            aspect_ratio?: "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto" | null;
            /**
             * @description Whether the look is shown whole or fills the frame; null lets the service choose.
             * @example cover
             * @example null
             * @enum {string|null}
             */
            fit?: "contain" | "cover" | null;
            /** @description Form of the captions. A subtitle file is always made. */
            caption?: components["schemas"]["Caption"] | null;
            /** @description A picture laid over the video. Enterprise only. */
            watermark?: components["schemas"]["Watermark"] | null;
            /**
             * @description Display name of the video.
             * @example Product tour
             * @example null
             */
            title?: string | null;
            /**
             * @description Folder that gets the video; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: string | null;
            /**
             * @description Brand glossary that the script is spoken by.
             * @example c8a0e4f26b1d4379a5f7c1e3d9b08246
             * @example null
             */
            brand_glossary_id?: string | null;
            /**
             * Format: uri
             * @description Gets an unsigned POST when the job is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @example https://files.heygen.ai/hooks/video
             * @example null
             */
            callback_url?: string | null;
            /**
             * @description Text of yours that comes back in the callback.
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
        /** @description A video of any picture that speaks, rendered with Avatar IV. Exactly one of `script`, `audio_url` and `audio_asset_id` is given. */
        CreateVideoFromImage: {
            /**
             * @description Selects this kind of video.
             * @constant
             */
            type: "image";
            /** @description The picture, with one face. */
            image: components["schemas"]["AssetInput"];
            /**
             * @description Text to be spoken; `voice_id` is needed with it, as a picture has no default voice.
             * @example Good evening from the harbour.
             * @example null
             */
            script?: string | null;
            /**
             * Format: uri
             * @description Address of a recording to lip-sync to.
             * @example https://files.heygen.ai/uploads/speech.mp3
             * @example null
             */
            audio_url?: string | null;
            /**
             * @description Id of an uploaded recording to lip-sync to.
             * @example asset_sample_speech
             * @example null
             */
            audio_asset_id?: string | null;
            /**
             * @description Voice that speaks the script. Has no use with a recording.
             * @example voice_xyz789
             * @example null
             */
            voice_id?: string | null;
            /** @description How the voice speaks the script. Has no effect on a recording. */
            voice_settings?: components["schemas"]["VoiceSettings"] | null;
            /**
             * @description How the body should move, in plain words.
             * @example Turns to the camera and smiles
             * @example null
             */
            motion_prompt?: string | null;
            /**
             * @description How lively the face is; left out it acts like `low`.
             * @example high
             * @example null
             * @enum {string|null}
             */
            expressiveness?: "high" | "medium" | "low" | null;
            /**
             * @description `webm` has a transparent background; `background` must then be left out, otherwise 400.
             * @default mp4
             * @example mp4
             * @enum {string}
             */
            output_format?: "mp4" | "webm";
            /**
             * @description Cut the figure out of the picture.
             * @example true
             * @example null
             */
            remove_background?: boolean | null;
            /** @description What stands behind the figure. Not with `webm`. */
            background?: components["schemas"]["Background"] | null;
            /**
             * @description Size of the video; null or left out, the service chooses (the mock takes 1080p).
             * @example 720p
             * @example null
             * @enum {string|null}
             */
            resolution?: "4k" | "1080p" | "720p" | null;
            /**
             * @description Shape of the frame; `auto` follows the picture.
             * @default 16:9
             * @example 1:1
             * @enum {string|null}
             */
            aspect_ratio?: "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto" | null;
            /**
             * @description Whether the picture is shown whole or fills the frame; null lets the service choose.
             * @example contain
             * @example null
             * @enum {string|null}
             */
            fit?: "contain" | "cover" | null;
            /** @description Form of the captions. A subtitle file is always made. */
            caption?: components["schemas"]["Caption"] | null;
            /** @description A picture laid over the video. Enterprise only. */
            watermark?: components["schemas"]["Watermark"] | null;
            /**
             * @description Display name of the video.
             * @example Harbour greeting
             * @example null
             */
            title?: string | null;
            /**
             * @description Folder that gets the video; an empty text is the root of the workspace.
             * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
             * @example null
             */
            folder_id?: string | null;
            /**
             * @description Brand glossary that the script is spoken by.
             * @example c8a0e4f26b1d4379a5f7c1e3d9b08246
             * @example null
             */
            brand_glossary_id?: string | null;
            /**
             * Format: uri
             * @description Gets an unsigned POST when the job is completed or has failed. `guide`: any http or https address, loopback included. `live`: public https only.
             * @example https://files.heygen.ai/hooks/video
             * @example null
             */
            callback_url?: string | null;
            /**
             * @description Text of yours that comes back in the callback.
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
        /** @description What to render; `type` chooses what is shown. */
        CreateVideoBody: components["schemas"]["CreateVideoFromAvatar"] | components["schemas"]["CreateVideoFromImage"];
        /** @description The job just queued. */
        CreatedVideoEnvelope: {
            /** @description The job. */
            data: {
                /**
                 * @description Id of the video; use it to get the result.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: string;
                /**
                 * @description State right after the creation. Not one of the states that a later read shows.
                 * @example waiting
                 */
                status: string;
                /**
                 * @description Format of the file to come.
                 * @default mp4
                 * @example mp4
                 * @enum {string}
                 */
                output_format?: "mp4" | "webm";
            };
        };
        /** @description One video. */
        VideoDetailEnvelope: {
            data: components["schemas"]["VideoDetail"];
        };
        /** @description Names the deleted video. */
        DeletedVideoEnvelope: {
            /** @description What was deleted. */
            data: {
                /**
                 * @description Id of the deleted video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                id: string;
                /**
                 * @description Always true.
                 * @default true
                 * @example true
                 */
                deleted?: boolean;
            };
        };
        /** @description A voice as the list shows it. */
        Voice: {
            /**
             * @description Id of the voice.
             * @example voice_xyz789
             */
            voice_id: string;
            /**
             * @description Display name.
             * @example Clara
             */
            name: string;
            /**
             * @description English display name of the language.
             * @example English
             */
            language: string;
            /**
             * @description Gender of the voice.
             * @example female
             */
            gender: string;
            /**
             * @description Stock voice or voice of your account.
             * @example public
             * @enum {string}
             */
            type: "public" | "private";
            /**
             * @description Whether pauses written into a script are kept.
             * @example true
             */
            support_pause: boolean;
            /**
             * @description Whether `voice_settings.locale` has an effect.
             * @example true
             */
            support_locale: boolean;
            /**
             * Format: uri
             * @description A sample of the voice. The live service has been seen to give `s3:` addresses here.
             * @example https://files.heygen.ai/voice/preview_xyz789.mp3
             * @example null
             */
            preview_audio_url?: string | null;
        };
        /** @description One page of voices. */
        VoicePage: {
            /** @description The voices, newest first. */
            data: components["schemas"]["Voice"][];
            has_more: components["schemas"]["HasMore"];
            next_token?: components["schemas"]["NextToken"];
        };
        /** @description A voice on its own. */
        VoiceDetail: {
            /**
             * @description Id of the voice.
             * @example voice_xyz789
             */
            voice_id: string;
            /**
             * @description Display name; for a clone only once its record exists.
             * @example Clara
             */
            name?: string | null;
            /**
             * @description English display name of the language; for a clone only once its record exists.
             * @example English
             */
            language?: string | null;
            /**
             * @description Gender of the voice; for a clone only once its record exists.
             * @example female
             */
            gender?: string | null;
            /**
             * @description Whether pauses written into a script are kept.
             * @example true
             */
            support_pause: boolean;
            /**
             * @description Whether the voice works with interactive avatars.
             * @default false
             * @example false
             */
            support_interactive_avatar?: boolean;
            /**
             * Format: uri
             * @description A sample of the voice; for a clone only when it is complete.
             * @example https://files.heygen.ai/voice/preview_xyz789.mp3
             * @example null
             */
            preview_audio_url?: string | null;
            /**
             * @description How far a clone is; null for other voices. Note the word `complete`, where videos say `completed`.
             * @example complete
             * @example null
             * @enum {string|null}
             */
            status?: "processing" | "complete" | "failed" | null;
            /**
             * @description Why a clone failed; null otherwise.
             * @example The recording holds no speech.
             * @example null
             */
            failure_message?: string | null;
            /**
             * @description When the voice was made, in Unix seconds.
             * @example 1711382400
             */
            created_at?: number | null;
        };
        /** @description One voice. */
        VoiceDetailEnvelope: {
            data: components["schemas"]["VoiceDetail"];
        };
        /** @description When and by how much the wallet is topped up. */
        AutoReload: {
            /**
             * @description Whether it is switched on.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Balance in USD below which a top-up happens.
             * @example 10
             */
            threshold_usd?: number | null;
            /**
             * @description Size of a top-up in USD.
             * @example 50
             */
            amount_usd?: number | null;
        };
        /** @description A prepaid balance. */
        Wallet: {
            /**
             * @description Unit of the balance.
             * @example usd
             * @enum {string}
             */
            currency: "usd" | "credits";
            /**
             * @description What is left, in `currency`.
             * @example 87.5
             */
            remaining_balance?: number | null;
            /** @description Automatic top-up, if it was ever set up. */
            auto_reload?: components["schemas"]["AutoReload"] | null;
        };
        /** @description A number of credits. */
        CreditBalance: {
            /**
             * @description How many are left.
             * @example 180
             */
            remaining?: number | null;
            /**
             * @description When the number is next renewed, as ISO 8601 text (not Unix seconds).
             * @example 2026-10-01T00:00:00Z
             * @example null
             */
            resets_at?: string | null;
        };
        /** @description A web plan. */
        Subscription: {
            /**
             * @description Name of the plan.
             * @example creator
             * @enum {string}
             */
            plan: "free" | "starter" | "creator" | "pro" | "team" | "enterprise" | "business_plus";
            /** @description The two kinds of credits. */
            credits: {
                /** @description Credits that come with the plan. */
                premium_credits?: components["schemas"]["CreditBalance"] | null;
                /** @description Credits bought on top. */
                add_on_credits?: components["schemas"]["CreditBalance"] | null;
            };
        };
        /** @description Spending in the current period. */
        UsageBasedBilling: {
            /**
             * @description Spent so far, in USD.
             * @example 12.34
             */
            spending_current_usd?: number | null;
            /**
             * @description Limit, in USD.
             * @example 200
             */
            spending_cap_usd?: number | null;
            /**
             * @description Credits included in the period.
             * @example 100
             */
            included_credits?: number | null;
            /**
             * @description Included credits not yet used.
             * @example 37.5
             */
            remaining_credits?: number | null;
        };
        /** @description A user and how the account pays. */
        UserProfile: {
            /**
             * @description Unique name of the user.
             * @example 0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a
             */
            username: string;
            /**
             * @description E-mail address.
             * @example ada@example.com
             * @example null
             */
            email: string | null;
            /**
             * @description First name.
             * @example Ada
             * @example null
             */
            first_name: string | null;
            /**
             * @description Last name.
             * @example Example
             * @example null
             */
            last_name: string | null;
            /**
             * @description Which of the three following objects is filled.
             * @example wallet
             * @enum {string|null}
             */
            billing_type?: "wallet" | "subscription" | "usage_based" | null;
            /** @description The prepaid balance. */
            wallet?: components["schemas"]["Wallet"] | null;
            /** @description The plan and its credits. */
            subscription?: components["schemas"]["Subscription"] | null;
            /** @description What was spent in the current period. */
            usage_based?: components["schemas"]["UsageBasedBilling"] | null;
        };
        /** @description The current user. */
        UserProfileEnvelope: {
            data: components["schemas"]["UserProfile"];
        };
    };
    responses: {
        /** @description A query parameter breaks its rules, or `token` does not belong to this list. */
        InvalidListQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credential is missing, wrong or expired. This is checked before everything else. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many calls or running jobs, or a quota is used up. `Retry-After` says how long to wait. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body breaks its rules, its content is not allowed, or its file cannot be fetched. */
        AvatarRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The balance does not cover the job, so none was started. The live service has also been seen to accept such a job and to fail it later. */
        InsufficientCredit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credential is valid, but the avatar is a public one and belongs to nobody's account. */
        PublicAvatar: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group in `avatar_group_id` or the look in `avatar_id` does not exist. */
        AvatarParentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description An earlier call with the same `Idempotency-Key` has not been answered yet. Retry shortly. */
        RequestInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body is larger than the server accepts. Upload big files first and name them by `asset_id`. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id in the path is not one. */
        InvalidGroupId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No avatar group of yours and no public one has this id. */
        AvatarNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id or the body breaks its rules, or no voice has the given id. */
        GroupUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group is public, you may not write to it, or you may not use the voice. */
        GroupUpdateForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The voice is still being made. */
        VoiceNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id or the body breaks its rules, the group needs no consent, or the recording cannot be fetched. */
        ConsentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id in the path is not one, or the look is of a type that does not allow this. */
        InvalidLookId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No look of yours and no public one has this id. */
        LookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id or the body breaks its rules, or the look is of a type that cannot be renamed. */
        LookUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body breaks a rule, or something that it names cannot be used. */
        VideoRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id in the path is not one. */
        InvalidVideoId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No video of yours has this id. */
        VideoNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The id in the path is not one. */
        InvalidVoiceId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No voice has this id. */
        VoiceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request could not be understood. */
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
         * @description `public` for stock avatars, `private` for those of your account. Leave it out for both.
         * @example private
         */
        Ownership: "public" | "private";
        /**
         * @description `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
         * @example eyJsYXN0X2lkIjoiMTIzIn0
         */
        PageToken: string;
        /**
         * @description Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
         * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
         */
        IdempotencyKey: string;
        /**
         * @description Id of the avatar group.
         * @example group_abc123
         */
        GroupId: string;
        /**
         * @description Id of the look.
         * @example look_def456
         */
        LookId: string;
        /**
         * @description Id of the video.
         * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
         */
        VideoId: string;
        /**
         * @description Id of the voice.
         * @example voice_xyz789
         */
        VoiceId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Whole seconds to wait before the next attempt.
         * @example 3
         */
        RetryAfter: number;
    };
    pathItems: never;
};
export type ConsentStatus = components['schemas']['ConsentStatus'];
export type AvatarStatus = components['schemas']['AvatarStatus'];
export type AvatarIssue = components['schemas']['AvatarIssue'];
export type AvatarGroup = components['schemas']['AvatarGroup'];
export type HasMore = components['schemas']['HasMore'];
export type NextToken = components['schemas']['NextToken'];
export type AvatarGroupPage = components['schemas']['AvatarGroupPage'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type AssetFromUrl = components['schemas']['AssetFromUrl'];
export type AssetFromId = components['schemas']['AssetFromId'];
export type AssetFromBase64 = components['schemas']['AssetFromBase64'];
export type AssetInput = components['schemas']['AssetInput'];
export type CreateDigitalTwin = components['schemas']['CreateDigitalTwin'];
export type CreatePhotoAvatar = components['schemas']['CreatePhotoAvatar'];
export type CreatePromptAvatar = components['schemas']['CreatePromptAvatar'];
export type CreateAvatarBody = components['schemas']['CreateAvatarBody'];
export type EngineName = components['schemas']['EngineName'];
export type AvatarLook = components['schemas']['AvatarLook'];
export type CreatedAvatarEnvelope = components['schemas']['CreatedAvatarEnvelope'];
export type AvatarGroupEnvelope = components['schemas']['AvatarGroupEnvelope'];
export type DeletedAvatarGroupEnvelope = components['schemas']['DeletedAvatarGroupEnvelope'];
export type UpdateAvatarGroupBody = components['schemas']['UpdateAvatarGroupBody'];
export type CreateAvatarConsentBody = components['schemas']['CreateAvatarConsentBody'];
export type AvatarConsentEnvelope = components['schemas']['AvatarConsentEnvelope'];
export type AvatarLookPage = components['schemas']['AvatarLookPage'];
export type AvatarLookEnvelope = components['schemas']['AvatarLookEnvelope'];
export type DeletedAvatarLookEnvelope = components['schemas']['DeletedAvatarLookEnvelope'];
export type UpdateAvatarLookBody = components['schemas']['UpdateAvatarLookBody'];
export type VideoStatus = components['schemas']['VideoStatus'];
export type VideoDetail = components['schemas']['VideoDetail'];
export type VideoPage = components['schemas']['VideoPage'];
export type ElevenLabsSettings = components['schemas']['ElevenLabsSettings'];
export type FishSettings = components['schemas']['FishSettings'];
export type StarfishSettings = components['schemas']['StarfishSettings'];
export type VoiceEngineSettings = components['schemas']['VoiceEngineSettings'];
export type VoiceSettings = components['schemas']['VoiceSettings'];
export type AvatarVEngine = components['schemas']['AvatarVEngine'];
export type AvatarIVEngine = components['schemas']['AvatarIVEngine'];
export type AvatarIIIEngine = components['schemas']['AvatarIIIEngine'];
export type EngineInput = components['schemas']['EngineInput'];
export type ColorBackground = components['schemas']['ColorBackground'];
export type ImageBackground = components['schemas']['ImageBackground'];
export type Background = components['schemas']['Background'];
export type Caption = components['schemas']['Caption'];
export type WatermarkPlacement = components['schemas']['WatermarkPlacement'];
export type Watermark = components['schemas']['Watermark'];
export type CreateVideoFromAvatar = components['schemas']['CreateVideoFromAvatar'];
export type CreateVideoFromImage = components['schemas']['CreateVideoFromImage'];
export type CreateVideoBody = components['schemas']['CreateVideoBody'];
export type CreatedVideoEnvelope = components['schemas']['CreatedVideoEnvelope'];
export type VideoDetailEnvelope = components['schemas']['VideoDetailEnvelope'];
export type DeletedVideoEnvelope = components['schemas']['DeletedVideoEnvelope'];
export type Voice = components['schemas']['Voice'];
export type VoicePage = components['schemas']['VoicePage'];
export type VoiceDetail = components['schemas']['VoiceDetail'];
export type VoiceDetailEnvelope = components['schemas']['VoiceDetailEnvelope'];
export type AutoReload = components['schemas']['AutoReload'];
export type Wallet = components['schemas']['Wallet'];
export type CreditBalance = components['schemas']['CreditBalance'];
export type Subscription = components['schemas']['Subscription'];
export type UsageBasedBilling = components['schemas']['UsageBasedBilling'];
export type UserProfile = components['schemas']['UserProfile'];
export type UserProfileEnvelope = components['schemas']['UserProfileEnvelope'];
export type ResponseInvalidListQuery = components['responses']['InvalidListQuery'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseAvatarRefused = components['responses']['AvatarRefused'];
export type ResponseInsufficientCredit = components['responses']['InsufficientCredit'];
export type ResponsePublicAvatar = components['responses']['PublicAvatar'];
export type ResponseAvatarParentNotFound = components['responses']['AvatarParentNotFound'];
export type ResponseRequestInProgress = components['responses']['RequestInProgress'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseInvalidGroupId = components['responses']['InvalidGroupId'];
export type ResponseAvatarNotFound = components['responses']['AvatarNotFound'];
export type ResponseGroupUpdateRefused = components['responses']['GroupUpdateRefused'];
export type ResponseGroupUpdateForbidden = components['responses']['GroupUpdateForbidden'];
export type ResponseVoiceNotReady = components['responses']['VoiceNotReady'];
export type ResponseConsentRefused = components['responses']['ConsentRefused'];
export type ResponseInvalidLookId = components['responses']['InvalidLookId'];
export type ResponseLookNotFound = components['responses']['LookNotFound'];
export type ResponseLookUpdateRefused = components['responses']['LookUpdateRefused'];
export type ResponseVideoRefused = components['responses']['VideoRefused'];
export type ResponseInvalidVideoId = components['responses']['InvalidVideoId'];
export type ResponseVideoNotFound = components['responses']['VideoNotFound'];
export type ResponseInvalidVoiceId = components['responses']['InvalidVoiceId'];
export type ResponseVoiceNotFound = components['responses']['VoiceNotFound'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ParameterOwnership = components['parameters']['Ownership'];
export type ParameterPageToken = components['parameters']['PageToken'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterGroupId = components['parameters']['GroupId'];
export type ParameterLookId = components['parameters']['LookId'];
export type ParameterVideoId = components['parameters']['VideoId'];
export type ParameterVoiceId = components['parameters']['VoiceId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listAvatarGroups: {
        parameters: {
            query?: {
                /**
                 * @description `public` for stock avatars, `private` for those of your account. Leave it out for both.
                 * @example private
                 */
                ownership?: components["parameters"]["Ownership"];
                /**
                 * @description How many groups a page holds at most.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
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
            /** @description One page of groups. */
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
    createAvatar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the avatar is made from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAvatarBody"];
            };
        };
        responses: {
            /** @description The new look and its group. Both carry the status of the training that has begun. */
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
    getAvatarGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
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
    deleteAvatarGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group and its looks are gone. */
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
    updateAvatarGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The fields to change; a field left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAvatarGroupBody"];
            };
        };
        responses: {
            /** @description The group as it is now. */
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
    createAvatarConsent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the avatar group.
                 * @example group_abc123
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description How to ask. May be left out or empty. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateAvatarConsentBody"];
            };
        };
        responses: {
            /** @description The group, and the page for its subject. */
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
    listAvatarLooks: {
        parameters: {
            query?: {
                /**
                 * @description Only looks of this group. An unknown group has none.
                 * @example group_abc123
                 */
                group_id?: string;
                /**
                 * @description Only looks of this type. `video_avatar` is deprecated: an older name of `digital_twin`, accepted with the same meaning. The live service no longer knows it.
                 * @example digital_twin
                 */
                avatar_type?: "studio_avatar" | "digital_twin" | "photo_avatar" | "video_avatar";
                /**
                 * @description `public` for stock avatars, `private` for those of your account. Leave it out for both.
                 * @example private
                 */
                ownership?: components["parameters"]["Ownership"];
                /**
                 * @description How many looks a page holds at most.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
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
            /** @description One page of looks. */
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
    getAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the look.
                 * @example look_def456
                 */
                look_id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The look. */
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
    deleteAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the look.
                 * @example look_def456
                 */
                look_id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The look is gone. */
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
    updateAvatarLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the look.
                 * @example look_def456
                 */
                look_id: components["parameters"]["LookId"];
            };
            cookie?: never;
        };
        /** @description The fields to change; a field left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAvatarLookBody"];
            };
        };
        responses: {
            /** @description The look as it is now. */
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
    listVideos: {
        parameters: {
            query?: {
                /**
                 * @description Only videos in this folder.
                 * @example 2f6d0b8e4a1c4957b3e7d9f1c5a08264
                 */
                folder_id?: string;
                /**
                 * @description Only videos whose title contains this text.
                 * @example tour
                 */
                title?: string;
                /**
                 * @description How many videos a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
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
            /** @description One page of videos. */
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
    createVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key on the same operation and path answers with the first response and creates nothing, even if the body differs. While the first call is still running the answer is 409 `request_in_progress`. Use a fresh random value per intended creation.
                 * @example 8f14e45f-ceea-4e7a-9c3b-1d2f0a6b5c4d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to render. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVideoBody"];
            };
        };
        responses: {
            /** @description The job is queued. */
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
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video as it is now. */
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
    deleteVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the video.
                 * @example a91c3e7d5b0f4862b7d4f6a8e2c01935
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video is gone. */
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
    listVoices: {
        parameters: {
            query?: {
                /**
                 * @description `public` for stock voices, `private` for voices of your account.
                 * @example public
                 */
                type?: "public" | "private";
                /**
                 * @description Only voices that this speech engine can use.
                 * @example starfish
                 */
                engine?: string;
                /**
                 * @description Only voices of this language, given by its English display name.
                 * @example English
                 */
                language?: string;
                /**
                 * @description Only voices of this gender.
                 * @example female
                 */
                gender?: "male" | "female";
                /**
                 * @description How many voices a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description `next_token` of the page before. Opaque, and bound to this list and its filters; a token that was not issued for them is refused with 400. `limit` may change from page to page.
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
            /** @description One page of voices. */
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
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the voice.
                 * @example voice_xyz789
                 */
                voice_id: components["parameters"]["VoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voice. */
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
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
}
