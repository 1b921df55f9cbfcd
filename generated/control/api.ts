// Written by `npm run generate` from spec/. Do not edit.

declare const kind: unique symbol;
declare const type: unique symbol;

/** What all ids have in common. The mark is never there at run time. */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind };

/** Id of an endpoint. Any string will do; the id of something else will not. */
export type EndpointId = Id<"Endpoint">;

/** Id of a folder. Any string will do; the id of something else will not. */
export type FolderId = Id<"Folder">;

/** Id of a group. Any string will do; the id of something else will not. */
export type GroupId = Id<"Group">;

/** Id of a video. Any string will do; the id of something else will not. */
export type VideoId = Id<"Video">;

/** Id of a voice. Any string will do; the id of something else will not. */
export type VoiceId = Id<"Voice">;
export type paths = {
    "/__mock/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List worlds
         * @description The worlds that credentials have opened, the default one among them, with what is in them. There are at most `--max-worlds`; beyond, the one that was not used for the longest makes room. It is gone with all it held, unless it is named by `--key` or `--world` or somebody waits in it or follows its events.
         */
        get: operations["listWorlds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/worlds/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset all worlds
         * @description Brings every world back to the state of a fresh one, clocks included.
         */
        post: operations["resetAllWorlds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a world
         * @description Brings a world back to the state of a fresh one, clock included. Other worlds are untouched.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Save the world
         * @description The whole world as one JSON document, to be kept as a file: rows, files, clock, seed, journal and what is still to come. The answer is the document itself, without an envelope, so that what is saved is what is loaded. Secrets of webhook endpoints are in it, for the mock made them; the credential is not.
         */
        get: operations["saveSnapshot"];
        /**
         * Load a world
         * @description Puts the world of a snapshot in the place of this one. It answers from then on as the one that was saved, under this credential. A running clock goes on from the instant of the snapshot. What is not a whole snapshot is refused whole, and nothing has changed. Beside its original, in one mock, a copy gets a label and addresses of its own.
         */
        put: operations["loadSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description What time it is in the world, and how its clock runs.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock
         * @description Stops the clock where it is, or at a later instant, which it then moves to as `advance` does.
         */
        post: operations["freezeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the clock run
         * @description Lets the clock run on from where it is.
         */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock forward
         * @description Moves the clock and does what falls due on the way, in its order: jobs start and end, webhooks are sent and answered, links expire. The answer tells what happened, and comes when all of it is done.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock/run-until-idle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run until nothing is left to do
         * @description Moves the clock to the end of the last job that will ever end. Jobs that are stuck are left as they are, and later attempts of webhooks do not pull time.
         */
        post: operations["runUntilIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/videos/{video_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a render with success
         * @description Ends a running render now. Its webhooks are sent, as if it had ended by itself.
         */
        post: operations["completeVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/videos/{video_id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a render with a failure
         * @description Ends a running render now. Its webhooks are sent, as if it had ended by itself.
         */
        post: operations["failVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * @description The faults of the world in the order in which they are asked, used up ones among them.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * @description From now on requests to the world that match are hit. A request asks the faults from the oldest on: latencies that hit add up, and the first other fault that hits is the last one asked.
         */
        post: operations["addFault"];
        /**
         * Remove all faults
         * @description Requests that a fault holds up at this moment are not let go.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults/{fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A fault of the world.
                 * @example fault_1
                 */
                fault_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a fault
         * @description Requests that it holds up at this moment are not let go.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description What was sent, is to be sent or was not sent, newest first. A world keeps every delivery that is on its way, and the 1,000 that ended last.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A delivery of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description One delivery with its attempts, as sent and as answered. It keeps the latest 50 attempts, and of each answer 2,048 characters of headers and of body.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/deliveries/{delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A delivery of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver once more
         * @description Sends the event again, now, with its old id and body, whatever became of it before; the answer comes with the receiver's. Signed with the secret, and sent to the address, that the endpoint has now; also to an endpoint that is disabled. A failure leaves the schedule of further attempts as it is, a success ends it. Faults do not fall on it.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/test-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event
         * @description Sends an event of any type that exists, as if it had happened just now: to every enabled endpoint that subscribed to it, or to one endpoint whether or not it did, or to an address. The answer comes when the first attempts have theirs. The event is like any other: it is in the history of the endpoints, it is tried again, and faults fall on it.
         */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/endpoints/{endpoint_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An endpoint of the world.
                 * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                 */
                endpoint_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an endpoint
         * @description Disables an endpoint now, as a day of failures would. Any PATCH of the endpoint enables it again.
         */
        post: operations["disableEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook faults
         * @description All faults of the world in the order in which they fall, those that are used up included.
         */
        get: operations["listWebhookFaults"];
        put?: never;
        /**
         * Spoil webhooks
         * @description Adds a fault, which falls on the next deliveries or attempts that it fits. A world holds 100; those that are used up make room.
         */
        post: operations["addWebhookFault"];
        /**
         * Remove all webhook faults
         * @description What has been spoiled stays so; nothing more is.
         */
        delete: operations["clearWebhookFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/faults/{fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook fault of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                fault_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a webhook fault
         * @description What has been spoiled stays so; this fault spoils nothing more.
         */
        delete: operations["removeWebhookFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inboxes
         * @description The inboxes of the world that have got something or were told how to answer, in that order.
         */
        get: operations["listInboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/inbox/{name}": {
        parameters: {
            query?: {
                /**
                 * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * @description Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        /**
         * Look into an inbox
         * @description What came in, newest first, and whether it could be believed. A browser gets a page, programs get JSON. An inbox keeps the latest 100 messages, 16,384 characters of each; a world has 50 inboxes.
         */
        get: operations["getInbox"];
        put?: never;
        /**
         * Send something to an inbox
         * @description What webhooks do. Anybody may, under whatever name the mock is reached, but pages of another origin. The body may be anything up to a megabyte. Answered as the inbox was told to.
         */
        post: operations["postToInbox"];
        /**
         * Clear an inbox
         * @description Forgets what came in, and answers with 200 again.
         */
        delete: operations["clearInbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/inbox/{name}/answer": {
        parameters: {
            query?: {
                /**
                 * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * @description Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Tell an inbox how to answer
         * @description From now on, or for a number of posts, after which it answers with 200 again. The mock's own deliveries come to its inbox without a network in between, so that hanging and delay cost no real time there: an attempt that would have timed out has timed out at once.
         */
        put: operations["setInboxAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/jobs/{job_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a job with success
         * @description Ends a running job of any kind now. Its webhooks are sent, as if it had ended by itself.
         */
        post: operations["completeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/jobs/{job_id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a job with a failure
         * @description Ends a running job of any kind now. Its webhooks are sent, as if it had ended by itself.
         */
        post: operations["failJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/jobs/{job_id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a job
         * @description Keeps a running job where it is, whatever time it gets, until it is released, completed, failed or deleted.
         */
        post: operations["holdJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/jobs/{job_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a job go
         * @description Lets a job that is held go on with the time that it had left. One that a scenario has stuck begins its usual time now.
         */
        post: operations["releaseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/avatars/{group_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A group with a digital twin.
                 * @example 5d2b4860a4e6c8f0b2d417397c1f9a3e
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the use of a twin
         * @description The person shown by the twin approves now, whether or not a link was made. Open links end with it.
         */
        post: operations["approveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/avatars/{group_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A group with a digital twin.
                 * @example 5d2b4860a4e6c8f0b2d417397c1f9a3e
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline the use of a twin
         * @description The person shown by the twin declines now. Open links end with it, and consent may be asked for again.
         */
        post: operations["declineConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scenarios
         * @description All scenarios that can be named in the world: the presets, the script that the mock was started with, and the scripts that the world was given.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the scenario in force
         * @description The world's own scenario, or that of the mock where the world has none.
         */
        get: operations["getScenario"];
        /**
         * Choose a scenario
         * @description Chooses how the jobs of the world go that are made from now on; those under way keep to their plans. A name alone chooses a scenario that the world knows. A name with rules is a script of one's own, known in the world from then on, also to `X-Mock-Scenario`. Rules that were used up may be used again.
         */
        put: operations["setScenario"];
        post?: never;
        /**
         * Go back to the mock's scenario
         * @description Takes the world's own choice back. Scripts stay known by their names.
         */
        delete: operations["clearScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description Requests to the world and their answers, newest first unless asked otherwise: operations of the API, media, uploads, pages and paths that do not exist; not the control API's own calls, and no preflights. A journal holds the latest 1,000 requests and, of bodies up to 16 KiB each, the latest 4 MiB. Credentials, `whsec_` secrets, signatures and passwords in addresses, and the tokens of upload and consent addresses were replaced by `***` before anything was written down.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /**
         * Clear the journal
         * @description Forgets the requests of the world. What is verified from here on begins here.
         */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/journal/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the request.
                 * @example 120
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * Read one request
         * @description A request of the journal, and the same as a line for the shell, which takes its key from `$HEYGEN_API_KEY`.
         */
        get: operations["getJournalEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify what was asked
         * @description Whether the expected requests came: one kind of them so many times (`match`, `count`), or several one after the other (`order`). When they did not, the answer says which came closest and what differed. Refused with 409 when requests since the place asked about had to make room in the journal, or when it depends on a body that was not kept: nobody could know.
         */
        post: operations["verifyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait for something to happen
         * @description Answers as soon as it happens in the world, by itself or because somebody moves the clock; at once when it has happened already. With an `id` all that is remembered counts, without one only what happens from now on, unless `since` says otherwise. After `timeout_ms` of real time: 408.
         */
        get: operations["waitForEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a world
         * @description Server-sent events: what happens in the world, its requests (`request`) and what came of webhooks (`delivery.…`), each with its number as `id`. Begins now, or after `since` or the header `Last-Event-ID`, as far as is remembered; where it is not, a `gap` tells. After a reset or the load of a snapshot comes a `world.reset`, and then the story of the world that is there now. A comment every 15 seconds keeps the connection awake. A reader that is slow misses nothing that is remembered and holds up nobody.
         */
        get: operations["streamEvents"];
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
         * @description Stands for the world wherever people look; the credential is never shown.
         * @example w_1f2e3d4c
         */
        WorldLabel: string;
        /**
         * Format: date-time
         * @description In the world's own time, with milliseconds.
         * @example 2026-11-21T10:00:00.000Z
         */
        Instant: string;
        /**
         * @description Whether time passes by itself.
         * @example frozen
         * @enum {string}
         */
        ClockMode: "running" | "frozen";
        /**
         * @description Number of the latest request or event of the world; a place to verify, wait or read on from.
         * @example 321
         */
        Last: number;
        /** @description Work that takes time. */
        Job: {
            /**
             * @description What is being made.
             * @example video
             * @enum {string}
             */
            kind: "video" | "training" | "voice" | "agent";
            /**
             * @description Of the video, look, voice or agent's session.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            /**
             * @description What it is called.
             * @example Product demo
             */
            name: string;
            /**
             * @description How it stands at the world's now.
             * @example processing
             * @enum {string}
             */
            status: "pending" | "processing" | "completed" | "failed";
            /**
             * @description Whether somebody holds it where it is.
             * @example false
             */
            is_held: boolean;
            created_at: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it ends, or ended; null while it is not known that it ever will.
             * @example 2026-11-21T10:00:05.000Z
             */
            ends_at: string | null;
        };
        /** @description A world at a glance. */
        WorldOverview: {
            world: components["schemas"]["WorldLabel"];
            /**
             * @description Whether calls and pages without a credential mean this world.
             * @example true
             */
            is_default: boolean;
            /**
             * @description Whether an earlier world of the same credential had to make room; what it held is gone. Until a reset.
             * @example false
             */
            is_reopened: boolean;
            now: components["schemas"]["Instant"];
            mode: components["schemas"]["ClockMode"];
            last: components["schemas"]["Last"];
            /** @description How many rows of its own the world has; the stock catalogue is not counted. */
            counts: {
                /**
                 * @description Avatar groups.
                 * @example 5
                 */
                groups: number;
                /**
                 * @description Looks.
                 * @example 7
                 */
                looks: number;
                /**
                 * @description Cloned voices.
                 * @example 0
                 */
                voices: number;
                /**
                 * @description Videos.
                 * @example 2
                 */
                videos: number;
                /**
                 * @description Batches of videos.
                 * @example 0
                 */
                batches: number;
                /**
                 * @description Sessions of video agents.
                 * @example 1
                 */
                sessions: number;
                /**
                 * @description Assets, the samples included.
                 * @example 3
                 */
                assets: number;
                /**
                 * @description Direct uploads that were begun.
                 * @example 0
                 */
                uploads: number;
                /**
                 * @description Webhook endpoints.
                 * @example 1
                 */
                endpoints: number;
                /**
                 * @description Webhooks and callbacks, sent or to be sent.
                 * @example 2
                 */
                deliveries: number;
                /**
                 * @description Requests there ever were, those that the journal forgot included.
                 * @example 40
                 */
                requests: number;
            };
            /** @description Renders, trainings, voices in the making and agents that think, latest first, at most 50. */
            jobs: components["schemas"]["Job"][];
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
            code: components["schemas"]["ErrorCode"] | (string & {});
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
        /** @description No fields. */
        Nothing: Record<string, never>;
        /**
         * @description The same instant in milliseconds since 1970.
         * @example 1795255200000
         */
        InstantMs: number;
        /**
         * @description What it was, as noun and state.
         * @example video.completed
         * @enum {string}
         */
        EventType: "video.processing" | "video.completed" | "video.failed" | "training.completed" | "training.failed" | "voice.completed" | "voice.failed" | "agent.waiting" | "agent.failed" | "consent.approved" | "consent.declined" | "delivery.succeeded" | "delivery.failed" | "world.reopened";
        /** @description Something that time brought about, or that became of the world. */
        Happening: {
            /**
             * @description Its place among all requests and events of the world; numbers rise, and begin anew with a reset.
             * @example 121
             */
            number: number;
            at: components["schemas"]["Instant"];
            at_ms: components["schemas"]["InstantMs"];
            type: components["schemas"]["EventType"];
            /**
             * @description Of the thing to which it happened.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            /** @description Of a `delivery.…`, what was sent whereto, and what came of it. */
            delivery?: {
                /**
                 * @description What the receiver was told.
                 * @example avatar_video.success
                 */
                event_type: string;
                /**
                 * @description The receiver, without query.
                 * @example http://127.0.0.1:3000/hook
                 */
                url: string;
                /**
                 * @description Which one it was, from 1.
                 * @example 1
                 */
                attempt: number;
                /**
                 * @description The receiver's; null when there was none.
                 * @example 200
                 */
                status: number | null;
                /**
                 * @description Why there was no status.
                 * @example null
                 */
                error: string | null;
                /**
                 * @description What follows from it.
                 * @example delivered
                 * @enum {string}
                 */
                state: "waiting" | "delivered" | "given_up" | "not_sent";
            };
        };
        /** @description The time of one world. */
        Clock: {
            world: components["schemas"]["WorldLabel"];
            now: components["schemas"]["Instant"];
            now_ms: components["schemas"]["InstantMs"];
            mode: components["schemas"]["ClockMode"];
            /**
             * @description Virtual milliseconds per real one; 0 while frozen.
             * @example 1
             */
            speed: number;
            /** @description What the call made happen, in due order. */
            happened: components["schemas"]["Happening"][];
        };
        /** @description A world, written down. What is beside `format` and `version` is for the mock to read: it may change with the version, and a snapshot that was edited is refused. */
        Snapshot: {
            /**
             * @description What the document is.
             * @example heygen-v3-mock/world
             */
            format: string;
            /**
             * @description Of the format.
             * @example 1
             */
            version: number;
            /** @description Who the world is. */
            world: {
                [key: string]: unknown;
            };
            /** @description Those options of its mock that shape its answers. */
            settings: {
                [key: string]: unknown;
            };
            /** @description Its clock, and whatever else is one value. */
            state: {
                [key: string]: unknown;
            };
            /** @description Its collections, each a list of keys and values. */
            rows: {
                [key: string]: unknown[];
            };
            /**
             * @description SHA-256 of the rest.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
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
            id: VideoId;
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
            folder_id?: FolderId | null;
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
        /** @description All that is given must fit. Nothing given fits every request to an operation. */
        FaultMatch: {
            /**
             * @description An operation of the API's contract.
             * @example createVideo
             */
            operationId?: string;
            /**
             * @description Of the request.
             * @example POST
             * @enum {string}
             */
            method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
            /**
             * @description Path without query. `*` stands for any characters of one segment, `{name}` for a whole one, `**` at the end for all that follows. Media, uploads and consent pages are hit through a path alone.
             * @example /v3/videos/**
             */
            path?: string;
            /**
             * @description Of a hit, drawn for each request that matches; the draws follow from the seed.
             * @default 1
             * @example 0.25
             */
            probability?: number;
            /**
             * @description How many requests are hit at most; left out, there is no end to them.
             * @example 2
             */
            times?: number;
        };
        /**
         * @description `before`: in place of the work, or ahead of it. `after`: the work is done and kept, also under its idempotency key, and the answer is what suffers. Left out it is `after` for what spoils an answer (`truncate`, `dribble`, `malformed`), else `before`.
         * @example after
         * @enum {string}
         */
        FaultMoment: "before" | "after";
        /** @description An error that the operations which match document, or with `allowInvalid` any answer at all. */
        ErrorEffect: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "error";
            /**
             * @description Of the answer.
             * @example 429
             */
            status: number;
            /**
             * @description Left out it is the first that the operation documents for the status.
             * @example rate_limit_exceeded
             */
            code?: string;
            /**
             * @description For people; left out it is the contract's example.
             * @example Too many requests. Try again later.
             */
            message?: string;
            /**
             * @description The field at fault; left out it is that of the contract's example.
             * @example avatar_id
             */
            param?: string | null;
            /**
             * @description The header `Retry-After`: seconds, or a text such as an HTTP date. Left out, a 429 says 3.
             * @example 5
             */
            retryAfter?: number | string;
            /**
             * @description Lets the answer be one that the contract does not know.
             * @default false
             * @example true
             */
            allowInvalid?: boolean;
            /**
             * @description The whole body, which must fit the contract; with `allowInvalid` anything, text as it is and all else as JSON. Left out it is the envelope.
             * @example <html>Bad gateway</html>
             */
            body?: unknown;
            /**
             * @description Needs `allowInvalid`; the type of the body.
             * @default application/json
             * @example text/html
             */
            contentType?: string;
        };
        /** @description A pause in real time, whatever the world's clock does. */
        LatencyEffect: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "latency";
            /**
             * @description How long at least.
             * @example 800
             */
            ms: number;
            /**
             * @description Up to how much longer; the draws follow from the seed.
             * @default 0
             * @example 400
             */
            jitterMs?: number;
        };
        /** @description The connection is reset and nothing is answered. */
        ResetEffect: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "reset";
        };
        /** @description The head announces the whole body, and the connection ends before all of it was sent. */
        TruncateEffect: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "truncate";
            /**
             * @description How much of the body is sent, at most all but its last byte; left out it is half.
             * @example 20
             */
            bytes?: number;
        };
        /** @description The body comes in pieces with pauses between them, in real time. */
        DribbleEffect: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "dribble";
            /**
             * @description Into how many pieces the body is cut.
             * @default 10
             * @example 10
             */
            chunks?: number;
            /**
             * @description How long the pauses are in all.
             * @default 2000
             * @example 2000
             */
            ms?: number;
        };
        /** @description The status and head of a success or of whatever the work led to, over a body that is no JSON. */
        MalformedEffect: {
            /**
             * @description Selects this form.
             * @constant
             */
            type: "malformed";
            /**
             * @description Left out it is that of the answer, or of the operation's success.
             * @example 200
             */
            status?: number;
        };
        /** @description What happens to a request that is hit. */
        FaultEffect: components["schemas"]["ErrorEffect"] | components["schemas"]["LatencyEffect"] | components["schemas"]["ResetEffect"] | components["schemas"]["TruncateEffect"] | components["schemas"]["DribbleEffect"] | components["schemas"]["MalformedEffect"];
        /** @description A fault and what it has done. */
        Fault: {
            /**
             * @description Stands in the journal and in the header `X-Mock-Fault` of answers that it hit.
             * @example fault_1
             */
            id: string;
            match: components["schemas"]["FaultMatch"];
            when: components["schemas"]["FaultMoment"];
            effect: components["schemas"]["FaultEffect"];
            /**
             * @description How many requests matched while it had not been used up.
             * @example 3
             */
            seen: number;
            /**
             * @description How many of them it hit.
             * @example 1
             */
            hits: number;
            /**
             * @description How many more it will hit; null when there is no end to them.
             * @example 1
             */
            left: number | null;
        };
        /**
         * @description Which requests go wrong, and how.
         * @example {
         *       "match": {
         *         "operationId": "createVideo",
         *         "times": 2
         *       },
         *       "effect": {
         *         "type": "error",
         *         "status": 429,
         *         "retryAfter": 5
         *       }
         *     }
         */
        FaultInput: {
            match?: components["schemas"]["FaultMatch"];
            when?: components["schemas"]["FaultMoment"];
            effect: components["schemas"]["FaultEffect"];
        };
        /**
         * @description The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known.
         * @example avatar_video.success
         * @enum {string}
         */
        WebhookEventType: "avatar_video.success" | "avatar_video.fail" | "avatar_video_gif.success" | "avatar_video_gif.fail" | "avatar_video_caption.success" | "avatar_video_caption.fail" | "video_translate.success" | "video_translate.fail" | "video_translate.preflight.validation_failed" | "video_translate.preflight.download_failed" | "personalized_video" | "instant_avatar.success" | "instant_avatar.fail" | "photo_avatar_generation.success" | "photo_avatar_generation.fail" | "photo_avatar_train.success" | "photo_avatar_train.fail" | "photo_avatar_add_motion.success" | "photo_avatar_add_motion.fail" | "proofread_creation.success" | "proofread_creation.fail" | "live_avatar.success" | "live_avatar.fail" | "video_agent.success" | "video_agent.fail" | "hyperframes_video.success" | "hyperframes_video.fail" | "ai_clipping.success" | "ai_clipping.fail" | "filler_word_removal.success" | "filler_word_removal.fail" | "podcast.success" | "podcast.fail" | "batch.finished";
        /**
         * @description `waiting` for its next attempt, `delivered` by an answer of 2xx, `given_up` after a day of attempts or because the endpoint is gone, `not_sent` because the address is out of reach or the endpoint was disabled.
         * @example delivered
         * @enum {string}
         */
        DeliveryState: "waiting" | "delivered" | "given_up" | "not_sent";
        /**
         * @description Of a delivery: `duplicate` comes twice; `reorder` is overtaken by the next delivery to the same receiver; `late` comes late; `early` comes while the API still shows the job at work; `unsubscribed` goes to an endpoint that did not ask for it. Of an attempt: `drop` never leaves, so that the retry is the first to arrive; `wrong_signature`; `stale_timestamp`.
         * @example duplicate
         * @enum {string}
         */
        WebhookFaultKind: "duplicate" | "reorder" | "early" | "late" | "drop" | "wrong_signature" | "stale_timestamp" | "unsubscribed";
        /** @description One post and what came back. */
        DeliveryAttempt: {
            at: components["schemas"]["Instant"];
            at_ms: components["schemas"]["InstantMs"];
            /**
             * @description Whether somebody asked for it, besides the schedule.
             * @example false
             */
            is_manual: boolean;
            /**
             * @description Where it went.
             * @example http://localhost:3000/hook
             */
            url: string;
            /** @description As sent; empty if a fault kept it from leaving. */
            request_headers: {
                [key: string]: string;
            };
            /**
             * @description Of the answer; null when there was none.
             * @example 200
             * @example null
             */
            status: number | null;
            /** @description Of the answer, as far as kept. */
            response_headers: {
                [key: string]: string;
            };
            /**
             * @description The beginning of the answer; null when there was none.
             * @example ok
             * @example null
             */
            response_body: string | null;
            /**
             * @description Why there was no answer.
             * @example no answer within 10000 ms
             * @example null
             */
            error: string | null;
            /**
             * @description From sending to the answer, in real time.
             * @example 3
             */
            duration_ms: number;
            /** @description What was done to this attempt on purpose. */
            faults: components["schemas"]["WebhookFaultKind"][];
        };
        /** @description One event on its way to one receiver. */
        Delivery: {
            /**
             * @description Of the delivery.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            created_at: components["schemas"]["Instant"];
            /**
             * @description The same for all receivers of the event, and over all attempts; `Heygen-Event-Id`.
             * @example 9d3b7f1c5e2a4860b4e6c8f0a2d41739
             */
            event_id: string;
            /**
             * @description What happened.
             * @example avatar_video.success
             */
            event_type: string;
            /**
             * @description The endpoint; null for a `callback_url`, and for the address of a test event.
             * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
             * @example null
             */
            endpoint_id: string | null;
            /**
             * @description Where it goes, or went when it was made.
             * @example http://localhost:3000/hook
             */
            url: string;
            state: components["schemas"]["DeliveryState"];
            /**
             * @description Why it was given up or not sent.
             * @example No attempt succeeded within 24 hours of the event.
             * @example null
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it is tried next; null if it is not.
             * @example 2026-11-21T10:00:05.000Z
             * @example null
             */
            next_attempt_at: string | null;
            /** @description What was done to it on purpose. */
            faults: components["schemas"]["WebhookFaultKind"][];
            /** @description The exact text of the body. */
            body: string;
            /** @description Oldest first. */
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        /** @description An event and where it went. */
        SentEvent: {
            /**
             * @description Of the event.
             * @example 9d3b7f1c5e2a4860b4e6c8f0a2d41739
             */
            event_id: string;
            /**
             * @description What is said to have happened.
             * @example avatar_video.success
             */
            event_type: string;
            /** @description What was sent. */
            event_data: {
                [key: string]: unknown;
            };
            /** @description One for each receiver, after its first attempt. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /**
         * @description A known kind of event, or one that came later.
         * @example avatar_video.success
         */
        OpenWebhookEventType: components["schemas"]["WebhookEventType"] | (string & {});
        /** @description An address that gets events. */
        WebhookEndpoint: {
            /**
             * @description Id of the endpoint.
             * @example ep_4c8a1e6f0b7d4d52
             */
            endpoint_id: EndpointId;
            /**
             * Format: uri
             * @description Where events are posted to.
             * @example https://files.heygen.ai/hooks/heygen
             */
            url: string;
            /**
             * @description `enabled`, or `disabled` after a day on which every delivery failed. A disabled endpoint gets nothing.
             * @example enabled
             */
            status: string;
            /**
             * @description What it subscribes to; null means everything.
             * @example [
             *       "avatar_video.success",
             *       "avatar_video.fail"
             *     ]
             * @example null
             */
            events?: components["schemas"]["OpenWebhookEventType"][] | null;
            /**
             * Format: date-time
             * @description When it was registered, as ISO 8601 text (not Unix seconds).
             * @example 2026-09-07T08:30:00Z
             */
            created_at: string;
            /**
             * @description Key of the signatures. Shown when the endpoint is created; null or missing otherwise.
             * @example whsec_9f2c7a1e5d3b4860a6c8e0f2
             * @example null
             */
            secret?: string | null;
        };
        /** @description A fault and how often it has fallen. */
        WebhookFault: {
            /**
             * @description Of the fault.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            kind: components["schemas"]["WebhookFaultKind"];
            /**
             * @description The only kind of event that it falls on; null for any.
             * @example avatar_video.success
             * @example null
             */
            event_type: string | null;
            /**
             * @description The only endpoint that it falls on; null for any receiver.
             * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
             * @example null
             */
            endpoint_id: string | null;
            /**
             * @description How often it falls; null is without end.
             * @example 1
             * @example null
             */
            times: number | null;
            /**
             * @description How often it has fallen.
             * @example 0
             */
            used: number;
            /**
             * @description How far it shifts something in time; 0 for kinds that do not.
             * @example 0
             */
            shift_ms: number;
        };
        /** @description How the inbox answers. */
        InboxAnswer: {
            /**
             * @description Whether it answers at all.
             * @example answer
             * @enum {string}
             */
            kind: "answer" | "hang" | "reset";
            /**
             * @description Of its answer; null when it does not answer.
             * @example 200
             * @example null
             */
            status: number | null;
            /**
             * @description How long it waits first.
             * @example 0
             */
            delay_ms: number;
            /**
             * @description For how many posts more; null is from now on.
             * @example 2
             * @example null
             */
            times: number | null;
        };
        /** @description An inbox at a glance. */
        InboxSummary: {
            /**
             * @description Of the inbox.
             * @example orders
             */
            name: string;
            /**
             * @description The address to register.
             * @example http://127.0.0.1:4394/__mock/inbox/orders
             */
            url: string;
            answer: components["schemas"]["InboxAnswer"];
            /**
             * @description How many messages there ever were, those forgotten since included.
             * @example 1
             */
            total: number;
        };
        /** @description A post as it came. */
        InboxMessage: {
            /**
             * @description Counted from 1 in the order of arrival.
             * @example 1
             */
            number: number;
            at: components["schemas"]["Instant"];
            at_ms: components["schemas"]["InstantMs"];
            /**
             * @description What a careful receiver would do: `verified` if the signature fits and the timestamp is fresh, `failed` if one of them is not so, `unsigned` without a signature, `unknown` if no endpoint with this address is registered in the world, so that there is no secret to check with.
             * @example verified
             * @enum {string}
             */
            verdict: "verified" | "failed" | "unsigned" | "unknown";
            /**
             * @description Whether `Heygen-Signature` fits the body and a secret of the world.
             * @example valid
             * @enum {string}
             */
            signature: "valid" | "invalid" | "missing" | "unknown";
            /**
             * @description Whether `Heygen-Timestamp` is less than 300 seconds off the machine's clock.
             * @example fresh
             * @enum {string}
             */
            timestamp: "fresh" | "stale" | "missing";
            /**
             * @description The endpoint whose secret the signature fits.
             * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
             * @example null
             */
            endpoint_id: string | null;
            /**
             * @description As in `Heygen-Event-Id`.
             * @example 9d3b7f1c5e2a4860b4e6c8f0a2d41739
             * @example null
             */
            event_id: string | null;
            /**
             * @description As in the body.
             * @example avatar_video.success
             * @example null
             */
            event_type: string | null;
            /** @description The body, if it is JSON of at most 50 levels; null otherwise. */
            event: unknown;
            /**
             * @description Number of an earlier message with the same event id.
             * @example null
             * @example 1
             */
            repeats: number | null;
            /**
             * @description Whether the body is what the contract says of its event; null where the contract says nothing of it.
             * @example true
             * @example null
             */
            by_contract: boolean | null;
            /**
             * @description The status that was answered; `hang` or `reset` where none was.
             * @example 200
             * @example hang
             */
            answered: number | string;
            /** @description As they came, in lower case. */
            headers: {
                [key: string]: string;
            };
            /** @description As it came. */
            body: string;
            /**
             * @description Whether the body was too long to keep whole.
             * @example false
             */
            is_cut: boolean;
        };
        /** @description An inbox and what came in. */
        Inbox: {
            /**
             * @description Of the inbox.
             * @example orders
             */
            name: string;
            /**
             * @description The address to register.
             * @example http://127.0.0.1:4394/__mock/inbox/orders
             */
            url: string;
            answer: components["schemas"]["InboxAnswer"];
            /**
             * @description How many messages there ever were, those forgotten since included.
             * @example 1
             */
            total: number;
            /** @description Newest first. */
            messages: components["schemas"]["InboxMessage"][];
        };
        /** @description What is left out is what such jobs usually fail with. */
        Failure: {
            /**
             * @description Code of the failure.
             * @example rendering_failed
             */
            code?: string;
            /**
             * @description Message of the failure.
             * @example The footage could not be used.
             */
            message?: string;
        };
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
            id: GroupId;
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
            default_voice_id?: VoiceId | null;
            /**
             * @description State of the subject's consent. Null means that none is needed, as for stock, photo and prompt avatars. Further values may appear.
             * @example pending
             * @example null
             */
            consent_status?: components["schemas"]["ConsentStatus"] | (string & {}) | null;
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
         * @description Names a scenario.
         * @example slow-queue
         */
        ScenarioName: string;
        /**
         * @description For how many jobs the rule holds; left out, for all.
         * @example 1
         */
        Times: number;
        /**
         * @description How likely the rule takes a job that fits; one that it leaves goes on to the next rule. Repeats with the seed.
         * @example 0.3
         */
        Chance: number;
        /**
         * @description How long the work takes; null for ever.
         * @example 60000
         */
        ProcessingMs: number | null;
        /**
         * @description How it ends.
         * @default completed
         * @example failed
         * @enum {string}
         */
        Outcome: "completed" | "failed";
        /**
         * @description Code of the failure; only with `failed`. Left out, the one that such jobs usually fail with.
         * @example rendering_failed
         */
        FailureCode: string;
        /**
         * @description Message of the failure; only with `failed`.
         * @example The script was not accepted.
         */
        FailureMessage: string;
        /** @description How a render goes. */
        VideoRule: {
            /** @description Which renders are meant; all of it must fit. */
            match?: {
                /**
                 * @description Part of the title, in any case of letters.
                 * @example promo
                 */
                title?: string;
                /**
                 * @description Part of the title, a script or a prompt.
                 * @example welcome
                 */
                text?: string;
                /**
                 * @description A look that appears.
                 * @example look_def456
                 */
                avatar_id?: string;
            };
            times?: components["schemas"]["Times"];
            chance?: components["schemas"]["Chance"];
            /**
             * @description How long the render waits in the queue; null for ever.
             * @example 600000
             */
            pending_ms?: number | null;
            processing_ms?: components["schemas"]["ProcessingMs"];
            outcome?: components["schemas"]["Outcome"];
            code?: components["schemas"]["FailureCode"];
            message?: components["schemas"]["FailureMessage"];
        };
        /** @description How work without a queue goes. */
        WorkRule: {
            /** @description Which work is meant. */
            match?: {
                /**
                 * @description Part of the avatar's or the voice's name, or of what the agent was told, in any case of letters.
                 * @example twin
                 */
                text: string;
            };
            times?: components["schemas"]["Times"];
            chance?: components["schemas"]["Chance"];
            processing_ms?: components["schemas"]["ProcessingMs"];
            outcome?: components["schemas"]["Outcome"];
            code?: components["schemas"]["FailureCode"];
            message?: components["schemas"]["FailureMessage"];
        };
        /** @description What the person shown by a twin does with a link, by themself. Left out, nobody answers before somebody opens it. */
        ConsentRule: {
            /**
             * @description What they decide.
             * @example declined
             * @enum {string}
             */
            decision: "approved" | "declined";
            /**
             * @description How long after the link was made; it lives for 24 hours.
             * @default 0
             * @example 5000
             */
            after_ms?: number;
        };
        /** @description How jobs go. For each kind of job there are rules in order; the first one that fits a job and is not used up decides. What it leaves open goes as usual, and so does a job that no rule fits. */
        ScenarioScript: {
            name: components["schemas"]["ScenarioName"];
            /**
             * @description What it is for.
             * @example The first render fails, and later ones take a minute.
             */
            description?: string;
            /** @description Rules for renders, also those of a batch or of an agent. */
            video?: components["schemas"]["VideoRule"][];
            /** @description Rules for avatars in training. */
            training?: components["schemas"]["WorkRule"][];
            /** @description Rules for voices being cloned. */
            voice?: components["schemas"]["WorkRule"][];
            /** @description Rules for what an agent thinks out before it asks a question or shows a draft. */
            agent?: components["schemas"]["WorkRule"][];
            consent?: components["schemas"]["ConsentRule"];
        };
        /** @description A scenario that can be named. */
        Scenario: {
            name: components["schemas"]["ScenarioName"];
            /**
             * @description What it is for.
             * @example A video waits ten minutes before it is rendered.
             */
            description: string;
            /**
             * @description Where it comes from; `flag` is the script that the mock was started with.
             * @example preset
             * @enum {string}
             */
            origin: "preset" | "flag" | "world";
            /**
             * @description Whether it is in force in the world.
             * @example true
             */
            is_active: boolean;
            script: components["schemas"]["ScenarioScript"];
        };
        /** @description A request and its answer. */
        JournalEntry: {
            /**
             * @description Its place among all requests and events of the world; numbers rise, and begin anew with a reset.
             * @example 120
             */
            number: number;
            at: components["schemas"]["Instant"];
            at_ms: components["schemas"]["InstantMs"];
            /**
             * @description As sent.
             * @example POST
             */
            method: string;
            /**
             * @description Path and query, as sent.
             * @example /v3/videos
             */
            path: string;
            /**
             * @description The operation of the contract; null for everything else that is served.
             * @example createVideo
             */
            operation: string | null;
            /**
             * @description Of the answer; 0 when a fault left the caller without one.
             * @example 200
             */
            status: number;
            /** @description Those that can change an answer, by their names in lower case. Never a credential. */
            headers: {
                [key: string]: string;
            };
            /** @description The JSON body; left out when there was none, or it was not kept. */
            request?: unknown;
            /**
             * @description Size of the JSON body in bytes; 0 when there was none that could be read.
             * @example 112
             */
            request_size: number;
            /** @description The answer's text; null when it was not kept. */
            response: string | null;
            /**
             * @description Ids of the faults that hit the request; left out when none did.
             * @example [
             *       "fault_1"
             *     ]
             */
            faults?: string[];
            /**
             * @description Length of the answer's text; null when it was no text.
             * @example 540
             */
            response_size: number | null;
        };
        /** @description What a request is to look like. What is left out may be anything. */
        RequestPattern: {
            /**
             * @description The operation of the contract.
             * @example createVideo
             */
            operation?: string;
            /**
             * @description The method.
             * @example POST
             */
            method?: string;
            /**
             * @description The path without its query; a part in braces stands for anything.
             * @example /v3/videos/{video_id}
             */
            path?: string;
            /** @description Some of the query's parameters; null for one that must be missing. */
            query?: {
                [key: string]: string | null;
            };
            /**
             * @description Part of the JSON body. Of objects the properties given, of arrays every item; each again in part.
             * @example {
             *       "title": "First"
             *     }
             */
            body?: unknown;
            /**
             * @description Of the answer, or a class of them.
             * @example 4xx
             */
            status?: number | string;
        };
        /** @description Either `match`, with a `count` if it matters, or `order`. */
        Expectation: {
            match?: components["schemas"]["RequestPattern"];
            /** @description How many times. Without it, at least once. */
            count?: {
                /**
                 * @description So many, no more and no fewer.
                 * @example 1
                 */
                exactly?: number;
                /**
                 * @description No fewer.
                 * @example 1
                 */
                at_least?: number;
                /**
                 * @description No more.
                 * @example 3
                 */
                at_most?: number;
            };
            /** @description Requests that are to come one after the other. */
            order?: components["schemas"]["RequestPattern"][];
            /**
             * @description Whether other requests may come in between those of `order`.
             * @default true
             * @example false
             */
            gaps?: boolean;
            /**
             * @description Only requests after this number count. Without it, all since the journal was last cleared.
             * @example 120
             */
            since?: number;
        };
        /** @description A request that was nearly the one. */
        NearMiss: {
            /**
             * @description Of the request.
             * @example 119
             */
            number: number;
            /**
             * @description As sent.
             * @example POST
             */
            method: string;
            /**
             * @description Path and query.
             * @example /v3/videos
             */
            path: string;
            /**
             * @description Which step of `order` it nearly was, from 0.
             * @example 1
             */
            step: number | null;
            /** @description What would have had to be different. */
            differences: {
                /**
                 * @description Which one.
                 * @example body.title
                 */
                field: string;
                /**
                 * @description What was expected.
                 * @example First
                 */
                expected: unknown;
                /**
                 * @description What came.
                 * @example Second
                 */
                got?: unknown;
            }[];
        };
        /** @description Whether it was as expected, and why not. */
        Verdict: {
            /**
             * @description Whether it was as expected.
             * @example true
             */
            satisfied: boolean;
            /**
             * @description What was expected and what came instead, for people.
             * @example 2 requests fit, as expected.
             */
            explanation: string;
            /** @description The requests that fit; of an order that was not kept, its longest beginning. */
            numbers: number[];
            /** @description At most three requests that came closest, when more or others were expected. */
            closest: components["schemas"]["NearMiss"][];
            last: components["schemas"]["Last"];
        };
    };
    responses: {
        /** @description Something in the call is missing, unknown or out of range; `param` names it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The call came from a page of another origin, or under a name that is not this machine's. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body is larger than the mock reads. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The clock after the call. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Clock"];
                };
            };
        };
        /** @description The credential is one that the mock answers with 401 on purpose. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The video as the API now shows it. */
        Video: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["VideoDetail"];
                };
            };
        };
        /** @description The world has nothing of that name. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The thing is in a state in which that cannot be done. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The fault as it stands. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Fault"];
                };
            };
        };
        /** @description The delivery. */
        Delivery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Delivery"];
                };
            };
        };
        /** @description The inbox after the call. */
        Inbox: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Inbox"];
                };
            };
        };
        /** @description The job after the call. */
        Job: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Job"];
                };
            };
        };
        /** @description The group as the API now shows it. */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["AvatarGroup"];
                };
            };
        };
        /** @description The scenario in force after the call. */
        Scenario: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Scenario"];
                };
            };
        };
        /** @description It did not happen in time; the message says what did instead. */
        TimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The mock was closed. */
        Closed: {
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
         * @description A video of the world.
         * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
         */
        VideoId: string;
        /**
         * @description The world's label, for readers that can send no header.
         * @example w_1f2e3d4c
         */
        World: string;
        /**
         * @description A delivery of the world.
         * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
         */
        DeliveryId: string;
        /**
         * @description Any name.
         * @example orders
         */
        InboxName: string;
        /**
         * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
         * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
         */
        WorldTag: string;
        /**
         * @description A video, a look in training, a voice in the making, or an agent's session.
         * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
         */
        JobId: string;
        /**
         * @description A group with a digital twin.
         * @example 5d2b4860a4e6c8f0b2d417397c1f9a3e
         */
        GroupId: string;
        /**
         * @description Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
         * @example server
         */
        Scope: "world" | "server";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type WorldLabel = components['schemas']['WorldLabel'];
export type Instant = components['schemas']['Instant'];
export type ClockMode = components['schemas']['ClockMode'];
export type Last = components['schemas']['Last'];
export type Job = components['schemas']['Job'];
export type WorldOverview = components['schemas']['WorldOverview'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type Nothing = components['schemas']['Nothing'];
export type InstantMs = components['schemas']['InstantMs'];
export type EventType = components['schemas']['EventType'];
export type Happening = components['schemas']['Happening'];
export type Clock = components['schemas']['Clock'];
export type Snapshot = components['schemas']['Snapshot'];
export type VideoStatus = components['schemas']['VideoStatus'];
export type VideoDetail = components['schemas']['VideoDetail'];
export type FaultMatch = components['schemas']['FaultMatch'];
export type FaultMoment = components['schemas']['FaultMoment'];
export type ErrorEffect = components['schemas']['ErrorEffect'];
export type LatencyEffect = components['schemas']['LatencyEffect'];
export type ResetEffect = components['schemas']['ResetEffect'];
export type TruncateEffect = components['schemas']['TruncateEffect'];
export type DribbleEffect = components['schemas']['DribbleEffect'];
export type MalformedEffect = components['schemas']['MalformedEffect'];
export type FaultEffect = components['schemas']['FaultEffect'];
export type Fault = components['schemas']['Fault'];
export type FaultInput = components['schemas']['FaultInput'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type WebhookFaultKind = components['schemas']['WebhookFaultKind'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type Delivery = components['schemas']['Delivery'];
export type SentEvent = components['schemas']['SentEvent'];
export type OpenWebhookEventType = components['schemas']['OpenWebhookEventType'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookFault = components['schemas']['WebhookFault'];
export type InboxAnswer = components['schemas']['InboxAnswer'];
export type InboxSummary = components['schemas']['InboxSummary'];
export type InboxMessage = components['schemas']['InboxMessage'];
export type Inbox = components['schemas']['Inbox'];
export type Failure = components['schemas']['Failure'];
export type ConsentStatus = components['schemas']['ConsentStatus'];
export type AvatarStatus = components['schemas']['AvatarStatus'];
export type AvatarIssue = components['schemas']['AvatarIssue'];
export type AvatarGroup = components['schemas']['AvatarGroup'];
export type ScenarioName = components['schemas']['ScenarioName'];
export type Times = components['schemas']['Times'];
export type Chance = components['schemas']['Chance'];
export type ProcessingMs = components['schemas']['ProcessingMs'];
export type Outcome = components['schemas']['Outcome'];
export type FailureCode = components['schemas']['FailureCode'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type VideoRule = components['schemas']['VideoRule'];
export type WorkRule = components['schemas']['WorkRule'];
export type ConsentRule = components['schemas']['ConsentRule'];
export type ScenarioScript = components['schemas']['ScenarioScript'];
export type Scenario = components['schemas']['Scenario'];
export type JournalEntry = components['schemas']['JournalEntry'];
export type RequestPattern = components['schemas']['RequestPattern'];
export type Expectation = components['schemas']['Expectation'];
export type NearMiss = components['schemas']['NearMiss'];
export type Verdict = components['schemas']['Verdict'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseClock = components['responses']['Clock'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseVideo = components['responses']['Video'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseFault = components['responses']['Fault'];
export type ResponseDelivery = components['responses']['Delivery'];
export type ResponseInbox = components['responses']['Inbox'];
export type ResponseJob = components['responses']['Job'];
export type ResponseGroup = components['responses']['Group'];
export type ResponseScenario = components['responses']['Scenario'];
export type ResponseTimedOut = components['responses']['TimedOut'];
export type ResponseClosed = components['responses']['Closed'];
export type ParameterVideoId = components['parameters']['VideoId'];
export type ParameterWorld = components['parameters']['World'];
export type ParameterDeliveryId = components['parameters']['DeliveryId'];
export type ParameterInboxName = components['parameters']['InboxName'];
export type ParameterWorldTag = components['parameters']['WorldTag'];
export type ParameterJobId = components['parameters']['JobId'];
export type ParameterGroupId = components['parameters']['GroupId'];
export type ParameterScope = components['parameters']['Scope'];
export type $defs = Record<string, never>;
export interface operations {
    listWorlds: {
        parameters: {
            query?: {
                /**
                 * @description Only worlds that were opened after the one with this label.
                 * @example w_1f2e3d4c
                 */
                after?: string;
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worlds, in the order in which they were opened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorldOverview"][];
                        /**
                         * @description The `after` of the next page; null on the last one.
                         * @example w_1f2e3d4c
                         */
                        next: string | null;
                        /**
                         * @description How many worlds there are.
                         * @example 12
                         */
                        total: number;
                        /**
                         * @description How many had to make room since the mock was started.
                         * @example 0
                         */
                        evicted: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    resetAllWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description How many were reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description How many worlds there are.
                             * @example 12
                             */
                            worlds: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    loadSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    freezeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The instant to stop at: milliseconds since 1970, or text with an offset. Not before the world's now.
                     * @example 2026-11-21T10:00:00Z
                     */
                    at?: number | string;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Virtual milliseconds per real one.
                     * @default 1
                     * @example 60
                     */
                    speed?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description By how many milliseconds; at most a hundred years, and no further than the year 9999.
                     * @example 5000
                     */
                    ms: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    runUntilIdle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    completeVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    failVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description What the video's `failure_code` says.
                     * @default rendering_failed
                     * @example moderation_rejected
                     */
                    code?: string;
                    /**
                     * @description What its `failure_message` says.
                     * @example The script was not accepted.
                     */
                    message?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Video"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Fault"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultInput"];
            };
        };
        responses: {
            200: components["responses"]["Fault"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults that were there, as they were last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Fault"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A fault of the world.
                 * @example fault_1
                 */
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fault"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries to this endpoint.
                 * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                 */
                endpoint_id?: string;
                /**
                 * @description Only deliveries of this kind of event.
                 * @example avatar_video.success
                 */
                event_type?: components["schemas"]["WebhookEventType"];
                /**
                 * @description Only deliveries in this state.
                 * @example given_up
                 */
                state?: components["schemas"]["DeliveryState"];
                /**
                 * @description How many deliveries to show at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        /**
                         * @description How many there are that fit, shown or not.
                         * @example 3
                         */
                        total: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A delivery of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Delivery"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A delivery of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Delivery"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event_type: components["schemas"]["WebhookEventType"];
                    /**
                     * @description The video, look, agent session or batch of the world that the event is about; its data are filled in from it. Without one they are made up.
                     * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                     */
                    entity_id?: string;
                    /**
                     * @description Fields to put in the place of those that would be sent. What the contract then would not allow is refused.
                     * @example {
                     *       "callback_id": "order-1042"
                     *     }
                     */
                    event_data?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description The only endpoint to send it to.
                     * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                     */
                    endpoint_id?: string;
                    /**
                     * Format: uri
                     * @description The only address to send it to, which need not be registered. Signed only if `secret` is given.
                     * @example http://localhost:3000/hook
                     */
                    url?: string;
                    /**
                     * @description Key of the signature for `url`.
                     * @example whsec_local
                     */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description The event and its deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SentEvent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    disableEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An endpoint of the world.
                 * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                 */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The endpoint as the API now shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    listWebhookFaults: {
        parameters: {
            query?: {
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookFault"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addWebhookFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["WebhookFaultKind"];
                    event_type?: components["schemas"]["WebhookEventType"];
                    /**
                     * @description Only what goes to this endpoint; without it any receiver, callbacks included.
                     * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                     */
                    endpoint_id?: string;
                    /**
                     * @description How often it falls; null is without end.
                     * @default 1
                     * @example 1
                     * @example null
                     */
                    times?: number | null;
                    /**
                     * @description How far it shifts something in time. `duplicate`: the copy comes so much later (0). `reorder`: waits so long for a next delivery (60000). `early`: so long before the end (1000). `late`: so much later (60000). `stale_timestamp`: so old (600000). The other kinds take none. In virtual time but for `stale_timestamp`.
                     * @example 5000
                     */
                    shift_ms?: number;
                };
            };
        };
        responses: {
            /** @description The fault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookFault"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    clearWebhookFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the call did. */
                        data: {
                            /**
                             * @description How many faults there were.
                             * @example 2
                             */
                            removed: number;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    removeWebhookFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook fault of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the fault that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the call did. */
                        data: {
                            /**
                             * @description Of the fault.
                             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                             */
                            id: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inboxes, without their messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxSummary"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /**
                 * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * @description Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Inbox"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    postToInbox: {
        parameters: {
            query?: {
                /**
                 * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * @description Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken; any other status that the inbox was told to answer may come in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    clearInbox: {
        parameters: {
            query?: {
                /**
                 * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * @description Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Inbox"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setInboxAnswer: {
        parameters: {
            query?: {
                /**
                 * @description The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * @description Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description To answer with.
                     * @default 200
                     * @example 500
                     */
                    status?: number;
                    /**
                     * @description Never to answer.
                     * @example true
                     */
                    hang?: boolean;
                    /**
                     * @description To cut the connection without an answer.
                     * @example true
                     */
                    reset?: boolean;
                    /**
                     * @description To wait so long first, in real time.
                     * @default 0
                     * @example 1500
                     */
                    delay_ms?: number;
                    /**
                     * @description For how many posts; null is from now on.
                     * @example 2
                     * @example null
                     */
                    times?: number | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Inbox"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    completeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Job"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    failJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        responses: {
            200: components["responses"]["Job"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    holdJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Job"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    releaseJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A video, a look in training, a voice in the making, or an agent's session.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Job"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    approveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A group with a digital twin.
                 * @example 5d2b4860a4e6c8f0b2d417397c1f9a3e
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    declineConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A group with a digital twin.
                 * @example 5d2b4860a4e6c8f0b2d417397c1f9a3e
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios, presets first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Scenario"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Scenario"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    setScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioScript"];
            };
        };
        responses: {
            200: components["responses"]["Scenario"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    clearScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Scenario"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /**
                 * @description Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
                 * @example server
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
                /**
                 * @description Only requests for this operation of the contract.
                 * @example createVideo
                 */
                operation?: string;
                /**
                 * @description Only requests with this method.
                 * @example POST
                 */
                method?: string;
                /**
                 * @description Only requests answered with this status, or one of a class.
                 * @example 4xx
                 */
                status?: string;
                /**
                 * @description Only requests whose path begins like this.
                 * @example /v3/videos
                 */
                path?: string;
                /**
                 * @description Only requests with this text in path, body or answer, upper and lower case alike.
                 * @example harbour
                 */
                text?: string;
                /**
                 * @description Only requests after this number.
                 * @example 120
                 */
                since?: number;
                /**
                 * @description Only requests before this number.
                 * @example 300
                 */
                before?: number;
                /**
                 * @description The newest first, or the oldest.
                 * @example asc
                 */
                order?: "desc" | "asc";
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JournalEntry"][];
                        /**
                         * @description Where the next page begins: `before` for it, or `since` with `order=asc`; null on the last page.
                         * @example 201
                         */
                        next: number | null;
                        /**
                         * @description How many requests there ever were, those forgotten since included.
                         * @example 1234
                         */
                        total: number;
                        last: components["schemas"]["Last"];
                        /**
                         * @description Number of the last request that had to make room for later ones; 0 while none had.
                         * @example 0
                         */
                        forgotten_up_to: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    clearJournal: {
        parameters: {
            query?: {
                /**
                 * @description Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
                 * @example server
                 */
                scope?: components["parameters"]["Scope"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description How many requests were forgotten.
                             * @example 42
                             */
                            cleared: number;
                            last: components["schemas"]["Last"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getJournalEntry: {
        parameters: {
            query?: {
                /**
                 * @description Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
                 * @example server
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path: {
                /**
                 * @description Of the request.
                 * @example 120
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JournalEntry"] & {
                            /**
                             * @description A line for a POSIX shell that sends the request again.
                             * @example curl -X POST -H "X-Api-Key: $HEYGEN_API_KEY" 'http://127.0.0.1:4394/v3/videos'
                             */
                            curl: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    verifyRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expectation"];
            };
        };
        responses: {
            /** @description The verdict, whichever it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Verdict"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    waitForEvent: {
        parameters: {
            query: {
                /**
                 * @description What is to happen.
                 * @example video.completed
                 */
                event: components["schemas"]["EventType"];
                /**
                 * @description To what it is to happen; without it, to anything.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                id?: string;
                /**
                 * @description The number of a request or event after which it is to happen.
                 * @example 120
                 */
                since?: number;
                /**
                 * @description How long to wait, in real milliseconds.
                 * @example 10000
                 */
                timeout_ms?: number;
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Happening"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TimedOut"];
            503: components["responses"]["Closed"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only these, separated by commas; a name before the dot means all of its kind.
                 * @example video,request
                 */
                types?: string;
                /**
                 * @description The number of a request or event after which to begin; 0 for all that is remembered.
                 * @example 120
                 */
                since?: number;
                /**
                 * @description The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: {
                /**
                 * @description As `since`; sent by browsers that come back.
                 * @example 120
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream; it ends with the mock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
