// Written by `npm run generate` from spec/. Do not edit.

declare const kind: unique symbol;
declare const type: unique symbol;

/** What all ids have in common. The mark is never there at run time. */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind | undefined };

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
         *
         * The worlds that credentials have opened, the default one among them, with what is in them. There are at most `--max-worlds`; beyond, the one that was not used for the longest makes room. It is gone with all it held, unless it is named by `--key` or `--world` or somebody waits in it or follows its events.
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
         *
         * Brings every world back to the state of a fresh one, clocks included; also those that made room and are kept in a data file.
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
         *
         * Brings a world back to the state of a fresh one, clock included. Other worlds are untouched.
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
         *
         * The whole world as one JSON document, to be kept as a file: rows, files, clock, seed, journal and what is still to come. The answer is the document itself, without an envelope, so that what is saved is what is loaded. Secrets of webhook endpoints are in it, for the mock made them; the credential is not.
         */
        get: operations["saveSnapshot"];
        /**
         * Load a world
         *
         * Puts the world of a snapshot in the place of this one. It answers from then on as the one that was saved, under this credential. A running clock goes on from the instant of the snapshot. What is not a whole snapshot is refused whole, and nothing has changed. Beside its original, in one mock, a copy gets a label and addresses of its own.
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
         *
         * What time it is in the world, and how its clock runs.
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
         *
         * Stops the clock where it is, or at a later instant, which it then moves to as `advance` does.
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
         *
         * Lets the clock run on from where it is.
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
         *
         * Moves the clock and does what falls due on the way, in its order: jobs start and end, webhooks are sent and answered, links expire. The answer tells what happened, and comes when all of it is done.
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
         *
         * Moves the clock to the end of the last job that will ever end. Jobs that are stuck are left as they are, and later attempts of webhooks do not pull time. Where new jobs come for as long as old ones end, as from a receiver that answers each event with a new video, it gives up after 1,000 steps, and ten more for each thing that was to come when it began: 409, and the clock stays where it got to. It ends as well when its caller hangs up.
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
                 * A video of the world.
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
         *
         * Ends a running render now. Its webhooks are sent, as if it had ended by itself.
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
                 * A video of the world.
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
         *
         * Ends a running render now. Its webhooks are sent, as if it had ended by itself.
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
         *
         * The faults of the world in the order in which they are asked, used up ones among them.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         *
         * From now on requests to the world that match are hit. A request asks the faults from the oldest on: latencies that hit add up, and the first other fault that hits is the last one asked.
         */
        post: operations["addFault"];
        /**
         * Remove all faults
         *
         * Requests that a fault holds up at this moment are not let go.
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
                 * A fault of the world.
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
         *
         * Requests that it holds up at this moment are not let go.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits in force
         *
         * The world's own limits, or those of the mock where the world has none.
         */
        get: operations["getLimits"];
        /**
         * Set limits
         *
         * Limits of the world's own, from now on and in place of both that counted before: one that is null or left out is off. Beyond them the API answers 429 `rate_limit_exceeded` with `Retry-After`. Counting begins anew: the next request is the first one of its minute. Jobs in the making go on, however many they are.
         */
        put: operations["setLimits"];
        post?: never;
        /**
         * Go back to the mock's limits
         *
         * Takes the world's own limits back. Counting begins anew.
         */
        delete: operations["clearLimits"];
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
         *
         * What was sent, is to be sent or was not sent, newest first. A world keeps every delivery that is on its way, and the 1,000 that ended last.
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
                 * A delivery of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Read a delivery
         *
         * One delivery with its attempts, as sent and as answered. It keeps the latest 50 attempts, and of each answer 2,048 characters of headers and of body.
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
                 * A delivery of the world.
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
         *
         * Sends the event again, now, with its old id and body, whatever became of it before; the answer comes with the receiver's. Signed with the secret, and sent to the address, that the endpoint has now; also to an endpoint that is disabled. A failure leaves the schedule of further attempts as it is, a success ends it. Faults do not fall on it.
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
         *
         * Sends an event of any type that exists, as if it had happened just now: to every enabled endpoint that subscribed to it, or to one endpoint whether or not it did, or to an address. The answer comes when the first attempts have theirs. The event is like any other: it is in the history of the endpoints, it is tried again, and faults fall on it.
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
                 * An endpoint of the world.
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
         *
         * Disables an endpoint now, as a day of failures would. Any PATCH of the endpoint enables it again.
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
         *
         * All faults of the world in the order in which they fall, those that are used up included.
         */
        get: operations["listWebhookFaults"];
        put?: never;
        /**
         * Spoil webhooks
         *
         * Adds a fault, which falls on the next deliveries or attempts that it fits. A world holds 100; those that are used up make room.
         */
        post: operations["addWebhookFault"];
        /**
         * Remove all webhook faults
         *
         * What has been spoiled stays so; nothing more is.
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
                 * A webhook fault of the world.
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
         *
         * What has been spoiled stays so; this fault spoils nothing more.
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
         *
         * The inboxes of the world that have got something or were told how to answer, in that order.
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
                 * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        /**
         * Look into an inbox
         *
         * What came in, newest first, and whether it could be believed. A browser gets a page, programs get JSON. An inbox keeps the latest 100 messages, 16,384 characters of each; a world has 50 inboxes.
         */
        get: operations["getInbox"];
        put?: never;
        /**
         * Send something to an inbox
         *
         * What webhooks do. Anybody may, under whatever name the mock is reached, but pages of another origin. The body may be anything up to a megabyte. Answered as the inbox was told to.
         */
        post: operations["postToInbox"];
        /**
         * Clear an inbox
         *
         * Forgets what came in, and answers with 200 again.
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
                 * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Tell an inbox how to answer
         *
         * From now on, or for a number of posts, after which it answers with 200 again. The mock's own deliveries come to its inbox without a network in between, so that hanging and delay cost no real time there: an attempt that would have timed out has timed out at once.
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
                 * A video, a look in training, a voice in the making, or an agent's session.
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
         *
         * Ends a running job of any kind now. Its webhooks are sent, as if it had ended by itself.
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
                 * A video, a look in training, a voice in the making, or an agent's session.
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
         *
         * Ends a running job of any kind now. Its webhooks are sent, as if it had ended by itself.
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
                 * A video, a look in training, a voice in the making, or an agent's session.
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
         *
         * Keeps a running job where it is, whatever time it gets, until it is released, completed, failed or deleted.
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
                 * A video, a look in training, a voice in the making, or an agent's session.
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
         *
         * Lets a job that is held go on with the time that it had left. One that a scenario has stuck begins its usual time now.
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
                 * A group with a digital twin.
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
         *
         * The person shown by the twin approves now, whether or not a link was made. Open links end with it.
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
                 * A group with a digital twin.
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
         *
         * The person shown by the twin declines now. Open links end with it, and consent may be asked for again.
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
         *
         * All scenarios that can be named in the world: the presets, the script that the mock was started with, and the scripts that the world was given.
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
         *
         * The world's own scenario, or that of the mock where the world has none.
         */
        get: operations["getScenario"];
        /**
         * Choose a scenario
         *
         * Chooses how the jobs of the world go that are made from now on; those under way keep to their plans. A name alone chooses a scenario that the world knows. A name with rules is a script of one's own, known in the world from then on, also to `X-Mock-Scenario`. Rules that were used up may be used again.
         */
        put: operations["setScenario"];
        post?: never;
        /**
         * Go back to the mock's scenario
         *
         * Takes the world's own choice back. Scripts stay known by their names.
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
         *
         * Requests to the world and their answers, newest first unless asked otherwise: operations of the API, media, uploads, pages and paths that do not exist; not the control API's own calls, preflights, `/docs`, or the redirect at `/`. A journal holds the latest 1,000 requests and, of bodies up to 16 KiB each, the latest 4 MiB. Credentials, `whsec_` secrets, signatures and passwords in addresses, and the tokens of upload and consent addresses were replaced by `***` before anything was written down.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /**
         * Clear the journal
         *
         * Forgets the requests of the world. What is verified from here on begins here.
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
                 * Of the request.
                 * @example 120
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * Read one request
         *
         * A request of the journal, and the same as a line for the shell, which takes its key from `$HEYGEN_API_KEY`.
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
         *
         * Whether the expected requests came: one kind of them so many times (`match`, `count`), or several one after the other (`order`). When they did not, the answer says which came closest and what differed. Refused with 409 when requests since the place asked about had to make room in the journal, or when it depends on a body that was not kept: nobody could know.
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
         *
         * Answers as soon as it happens in the world, by itself or because somebody moves the clock; at once when it has happened already. With an `id` all that is remembered counts, without one only what happens from now on, unless `since` says otherwise. After `timeout_ms` of real time: 408.
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
         *
         * Server-sent events: what happens in the world, its requests (`request`) and what came of webhooks (`delivery.…`), each with its number as `id`. Begins now, or after `since` or the header `Last-Event-ID`, as far as is remembered; where it is not, a `gap` tells. After a reset or the load of a snapshot comes a `world.reset`, and then the story of the world that is there now. A comment every 15 seconds keeps the connection awake. A reader that is slow misses nothing that is remembered and holds up nobody.
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
         * Stands for the world wherever people look; the credential is never shown.
         * @example w_1f2e3d4c
         */
        WorldLabel: string;
        /**
         * In the world's own time, with milliseconds.
         * @format date-time
         * @example 2026-11-21T10:00:00.000Z
         */
        Instant: string;
        /**
         * Whether time passes by itself.
         * @example frozen
         */
        ClockMode: "running" | "frozen";
        /**
         * Number of the latest request or event of the world; a place to verify, wait or read on from.
         * @example 321
         */
        Last: number;
        /** Work that takes time. */
        Job: {
            /**
             * What is being made.
             * @example video
             */
            kind: "video" | "training" | "voice" | "agent";
            /**
             * Of the video, look, voice or agent's session.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            /**
             * What it is called.
             * @example Product demo
             */
            name: string;
            /**
             * How it stands at the world's now.
             * @example processing
             */
            status: ("pending" | "processing" | "completed" | "failed") | (string & {});
            /**
             * Whether somebody holds it where it is.
             * @example false
             */
            is_held: boolean;
            /** In the world's own time, with milliseconds. */
            created_at: components["schemas"]["Instant"];
            /**
             * When it ends, or ended; null while it is not known that it ever will.
             * @format date-time
             * @example 2026-11-21T10:00:05.000Z
             */
            ends_at: string | null;
        };
        /** A world at a glance. */
        WorldOverview: {
            /** Stands for the world wherever people look; the credential is never shown. */
            world: components["schemas"]["WorldLabel"];
            /**
             * Whether calls and pages without a credential mean this world.
             * @example true
             */
            is_default: boolean;
            /**
             * Whether an earlier world of the same credential had to make room; what it held is gone. Until a reset.
             * @example false
             */
            is_reopened: boolean;
            /** In the world's own time, with milliseconds. */
            now: components["schemas"]["Instant"];
            /** Whether time passes by itself. */
            mode: components["schemas"]["ClockMode"];
            /** Number of the latest request or event of the world; a place to verify, wait or read on from. */
            last: components["schemas"]["Last"];
            /** How many rows of its own the world has; the stock catalogue is not counted. */
            counts: {
                /**
                 * Avatar groups.
                 * @example 5
                 */
                groups: number;
                /**
                 * Looks.
                 * @example 7
                 */
                looks: number;
                /**
                 * Cloned voices.
                 * @example 0
                 */
                voices: number;
                /**
                 * Videos.
                 * @example 2
                 */
                videos: number;
                /**
                 * Batches of videos.
                 * @example 0
                 */
                batches: number;
                /**
                 * Sessions of video agents.
                 * @example 1
                 */
                sessions: number;
                /**
                 * Assets, the samples included.
                 * @example 3
                 */
                assets: number;
                /**
                 * Direct uploads that were begun.
                 * @example 0
                 */
                uploads: number;
                /**
                 * Webhook endpoints.
                 * @example 1
                 */
                endpoints: number;
                /**
                 * Webhooks and callbacks, sent or to be sent.
                 * @example 2
                 */
                deliveries: number;
                /**
                 * Requests there ever were, those that the journal forgot included.
                 * @example 40
                 */
                requests: number;
            };
            /** Renders, trainings, voices in the making and agents that think, latest first, at most 50. */
            jobs: components["schemas"]["Job"][];
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
        /** No fields. */
        Nothing: Record<string, never>;
        /**
         * The same instant in milliseconds since 1970.
         * @example 1795255200000
         */
        InstantMs: number;
        /**
         * What it was, as noun and state.
         * @example video.completed
         */
        EventType: "video.processing" | "video.completed" | "video.failed" | "training.completed" | "training.failed" | "voice.completed" | "voice.failed" | "agent.waiting" | "agent.failed" | "consent.approved" | "consent.declined" | "delivery.succeeded" | "delivery.failed" | "world.reopened";
        /** Something that time brought about, or that became of the world. */
        Happening: {
            /**
             * Its place among all requests and events of the world; numbers rise, and begin anew with a reset.
             * @example 121
             */
            number: number;
            /** In the world's own time, with milliseconds. */
            at: components["schemas"]["Instant"];
            /** The same instant in milliseconds since 1970. */
            at_ms: components["schemas"]["InstantMs"];
            /** What it was, as noun and state. */
            type: components["schemas"]["EventType"];
            /**
             * Of the thing to which it happened.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            /** Of a `delivery.…`, what was sent whereto, and what came of it. */
            delivery?: {
                /**
                 * What the receiver was told.
                 * @example avatar_video.success
                 */
                event_type: string;
                /**
                 * The receiver, without query.
                 * @example http://127.0.0.1:3000/hook
                 */
                url: string;
                /**
                 * Which one it was, from 1.
                 * @example 1
                 */
                attempt: number;
                /**
                 * The receiver's; null when there was none.
                 * @example 200
                 */
                status: number | null;
                /**
                 * Why there was no status.
                 * @example null
                 */
                error: string | null;
                /**
                 * What follows from it.
                 * @example delivered
                 */
                state: "waiting" | "delivered" | "given_up" | "not_sent";
            };
        };
        /** The time of one world. */
        Clock: {
            /** Stands for the world wherever people look; the credential is never shown. */
            world: components["schemas"]["WorldLabel"];
            /** In the world's own time, with milliseconds. */
            now: components["schemas"]["Instant"];
            /** The same instant in milliseconds since 1970. */
            now_ms: components["schemas"]["InstantMs"];
            /** Whether time passes by itself. */
            mode: components["schemas"]["ClockMode"];
            /**
             * Virtual milliseconds per real one; 0 while frozen.
             * @example 1
             */
            speed: number;
            /** What the call made happen, in due order. */
            happened: components["schemas"]["Happening"][];
        };
        /** A world, written down. What is beside `format` and `version` is for the mock to read: it may change with the version, and a snapshot that was edited is refused. */
        Snapshot: {
            /**
             * What the document is.
             * @example heygen-v3-mock/world
             */
            format: string;
            /**
             * Of the format.
             * @example 1
             */
            version: number;
            /** Who the world is. */
            world: {
                [key: string]: unknown;
            };
            /** Those options of its mock that shape its answers. */
            settings: {
                [key: string]: unknown;
            };
            /** Its clock, and whatever else is one value. */
            state: {
                [key: string]: unknown;
            };
            /** Its collections, each a list of keys and values. */
            rows: {
                [key: string]: unknown[];
            };
            /**
             * SHA-256 of the rest.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
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
        /** All that is given must fit. Nothing given fits every request to an operation. */
        FaultMatch: {
            /**
             * An operation of the API's contract.
             * @example createVideo
             */
            operationId?: string;
            /**
             * Of the request.
             * @example POST
             */
            method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
            /**
             * Path without query. `*` stands for any characters of one segment, `{name}` for a whole one, `**` at the end for all that follows. Media, uploads and consent pages are hit through a path alone.
             * @example /v3/videos/**
             */
            path?: string;
            /**
             * Of a hit, drawn for each request that matches; the draws follow from the seed.
             * @default 1
             * @example 0.25
             */
            probability?: number;
            /**
             * How many requests are hit at most; left out, there is no end to them.
             * @example 2
             */
            times?: number;
        };
        /**
         * `before`: in place of the work, or ahead of it. `after`: the work is done and kept, also under its idempotency key, and the answer is what suffers. Left out it is `after` for what spoils an answer (`truncate`, `dribble`, `malformed`), else `before`.
         * @example after
         */
        FaultMoment: "before" | "after";
        /** An error that the operations which match document, or with `allowInvalid` any answer at all. */
        ErrorEffect: {
            /** Selects this form. */
            type: "error";
            /**
             * Of the answer.
             * @example 429
             */
            status: number;
            /**
             * Left out it is the first that the operation documents for the status.
             * @example rate_limit_exceeded
             */
            code?: string;
            /**
             * For people; left out it is the contract's example.
             * @example Too many requests. Try again later.
             */
            message?: string;
            /**
             * The field at fault; left out it is that of the contract's example.
             * @example avatar_id
             */
            param?: string | null;
            /**
             * The header `Retry-After`: seconds, or a text such as an HTTP date. Left out, a 429 says 3.
             * @example 5
             */
            retryAfter?: number | string;
            /**
             * Lets the answer be one that the contract does not know.
             * @default false
             * @example true
             */
            allowInvalid?: boolean;
            /**
             * The whole body, which must fit the contract; with `allowInvalid` anything, text as it is and all else as JSON. Left out it is the envelope.
             * @example <html>Bad gateway</html>
             */
            body?: unknown;
            /**
             * Needs `allowInvalid`; the type of the body.
             * @default application/json
             * @example text/html
             */
            contentType?: string;
        };
        /** A pause in real time, whatever the world's clock does. */
        LatencyEffect: {
            /** Selects this form. */
            type: "latency";
            /**
             * How long at least.
             * @example 800
             */
            ms: number;
            /**
             * Up to how much longer; the draws follow from the seed.
             * @default 0
             * @example 400
             */
            jitterMs?: number;
        };
        /** The connection is reset and nothing is answered. */
        ResetEffect: {
            /** Selects this form. */
            type: "reset";
        };
        /** The head announces the whole body, and the connection ends before all of it was sent. */
        TruncateEffect: {
            /** Selects this form. */
            type: "truncate";
            /**
             * How much of the body is sent, at most all but its last byte; left out it is half.
             * @example 20
             */
            bytes?: number;
        };
        /** The body comes in pieces with pauses between them, in real time. */
        DribbleEffect: {
            /** Selects this form. */
            type: "dribble";
            /**
             * Into how many pieces the body is cut.
             * @default 10
             * @example 10
             */
            chunks?: number;
            /**
             * How long the pauses are in all.
             * @default 2000
             * @example 2000
             */
            ms?: number;
        };
        /** The status and head of a success or of whatever the work led to, over a body that is no JSON. */
        MalformedEffect: {
            /** Selects this form. */
            type: "malformed";
            /**
             * Left out it is that of the answer, or of the operation's success.
             * @example 200
             */
            status?: number;
        };
        /** What happens to a request that is hit. */
        FaultEffect: components["schemas"]["ErrorEffect"] | components["schemas"]["LatencyEffect"] | components["schemas"]["ResetEffect"] | components["schemas"]["TruncateEffect"] | components["schemas"]["DribbleEffect"] | components["schemas"]["MalformedEffect"];
        /** A fault and what it has done. */
        Fault: {
            /**
             * Stands in the journal and in the header `X-Mock-Fault` of answers that it hit.
             * @example fault_1
             */
            id: string;
            /** All that is given must fit. Nothing given fits every request to an operation. */
            match: components["schemas"]["FaultMatch"];
            /** `before`: in place of the work, or ahead of it. `after`: the work is done and kept, also under its idempotency key, and the answer is what suffers. Left out it is `after` for what spoils an answer (`truncate`, `dribble`, `malformed`), else `before`. */
            when: components["schemas"]["FaultMoment"];
            /** What happens to a request that is hit. */
            effect: components["schemas"]["FaultEffect"];
            /**
             * How many requests matched while it had not been used up.
             * @example 3
             */
            seen: number;
            /**
             * How many of them it hit.
             * @example 1
             */
            hits: number;
            /**
             * How many more it will hit; null when there is no end to them.
             * @example 1
             */
            left: number | null;
        };
        /**
         * Which requests go wrong, and how.
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
            /** All that is given must fit. Nothing given fits every request to an operation. */
            match?: components["schemas"]["FaultMatch"];
            /** `before`: in place of the work, or ahead of it. `after`: the work is done and kept, also under its idempotency key, and the answer is what suffers. Left out it is `after` for what spoils an answer (`truncate`, `dribble`, `malformed`), else `before`. */
            when?: components["schemas"]["FaultMoment"];
            /** What happens to a request that is hit. */
            effect: components["schemas"]["FaultEffect"];
        };
        /** How much the world's key may ask for; null is no limit. */
        Limits: {
            /**
             * Requests in a minute of the world's clock, which begins with its first request.
             * @example 60
             */
            requests_per_minute: number | null;
            /**
             * Videos and agent runs in the making at once; a batch takes one place.
             * @example 10
             */
            concurrent_jobs: number | null;
            /**
             * Where they come from; `flag` are those that the mock was started with.
             * @example world
             */
            origin: "flag" | "world";
        };
        /** Limits for a world. */
        LimitsWish: {
            /**
             * Requests in a minute of the world's clock; null is no limit.
             * @default null
             * @example 60
             */
            requests_per_minute?: number | null;
            /**
             * Videos and agent runs in the making at once; null is no limit.
             * @default null
             * @example 10
             */
            concurrent_jobs?: number | null;
        };
        /**
         * The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known.
         * @example avatar_video.success
         */
        WebhookEventType: "avatar_video.success" | "avatar_video.fail" | "avatar_video_gif.success" | "avatar_video_gif.fail" | "avatar_video_caption.success" | "avatar_video_caption.fail" | "video_translate.success" | "video_translate.fail" | "video_translate.preflight.validation_failed" | "video_translate.preflight.download_failed" | "personalized_video" | "instant_avatar.success" | "instant_avatar.fail" | "photo_avatar_generation.success" | "photo_avatar_generation.fail" | "photo_avatar_train.success" | "photo_avatar_train.fail" | "photo_avatar_add_motion.success" | "photo_avatar_add_motion.fail" | "proofread_creation.success" | "proofread_creation.fail" | "live_avatar.success" | "live_avatar.fail" | "video_agent.success" | "video_agent.fail" | "hyperframes_video.success" | "hyperframes_video.fail" | "ai_clipping.success" | "ai_clipping.fail" | "filler_word_removal.success" | "filler_word_removal.fail" | "podcast.success" | "podcast.fail" | "batch.finished";
        /**
         * `waiting` for its next attempt, `delivered` by an answer of 2xx, `given_up` after a day of attempts or because the endpoint is gone, `not_sent` because the address is out of reach or the endpoint was disabled.
         * @example delivered
         */
        DeliveryState: "waiting" | "delivered" | "given_up" | "not_sent";
        /**
         * Of a delivery: `duplicate` comes twice; `reorder` is overtaken by the next delivery to the same receiver; `late` comes late; `early` comes while the API still shows the job at work; `unsubscribed` goes to an endpoint that did not ask for it. Of an attempt: `drop` never leaves, so that the retry is the first to arrive; `wrong_signature`; `stale_timestamp`.
         * @example duplicate
         */
        WebhookFaultKind: "duplicate" | "reorder" | "early" | "late" | "drop" | "wrong_signature" | "stale_timestamp" | "unsubscribed";
        /** One post and what came back. */
        DeliveryAttempt: {
            /** In the world's own time, with milliseconds. */
            at: components["schemas"]["Instant"];
            /** The same instant in milliseconds since 1970. */
            at_ms: components["schemas"]["InstantMs"];
            /**
             * Whether somebody asked for it, besides the schedule.
             * @example false
             */
            is_manual: boolean;
            /**
             * Where it went.
             * @example http://localhost:3000/hook
             */
            url: string;
            /** As sent; empty if a fault kept it from leaving. */
            request_headers: {
                [key: string]: string;
            };
            /**
             * Of the answer; null when there was none.
             * @example 200
             * @example null
             */
            status: number | null;
            /** Of the answer, as far as kept. */
            response_headers: {
                [key: string]: string;
            };
            /**
             * The beginning of the answer; null when there was none.
             * @example ok
             * @example null
             */
            response_body: string | null;
            /**
             * Why there was no answer.
             * @example no answer within 10000 ms
             * @example null
             */
            error: string | null;
            /**
             * From sending to the answer, in real time.
             * @example 3
             */
            duration_ms: number;
            /** What was done to this attempt on purpose. */
            faults: components["schemas"]["WebhookFaultKind"][];
        };
        /** One event on its way to one receiver. */
        Delivery: {
            /**
             * Of the delivery.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            /** In the world's own time, with milliseconds. */
            created_at: components["schemas"]["Instant"];
            /**
             * The same for all receivers of the event, and over all attempts; `Heygen-Event-Id`.
             * @example 9d3b7f1c5e2a4860b4e6c8f0a2d41739
             */
            event_id: string;
            /**
             * What happened.
             * @example avatar_video.success
             */
            event_type: string;
            /**
             * The endpoint; null for a `callback_url`, and for the address of a test event.
             * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
             * @example null
             */
            endpoint_id: string | null;
            /**
             * Where it goes, or went when it was made.
             * @example http://localhost:3000/hook
             */
            url: string;
            /** `waiting` for its next attempt, `delivered` by an answer of 2xx, `given_up` after a day of attempts or because the endpoint is gone, `not_sent` because the address is out of reach or the endpoint was disabled. */
            state: components["schemas"]["DeliveryState"];
            /**
             * Why it was given up or not sent.
             * @example No attempt succeeded within 24 hours of the event.
             * @example null
             */
            reason: string | null;
            /**
             * When it is tried next; null if it is not.
             * @format date-time
             * @example 2026-11-21T10:00:05.000Z
             * @example null
             */
            next_attempt_at: string | null;
            /** What was done to it on purpose. */
            faults: components["schemas"]["WebhookFaultKind"][];
            /** The exact text of the body. */
            body: string;
            /** Oldest first. */
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        /** An event and where it went. */
        SentEvent: {
            /**
             * Of the event.
             * @example 9d3b7f1c5e2a4860b4e6c8f0a2d41739
             */
            event_id: string;
            /**
             * What is said to have happened.
             * @example avatar_video.success
             */
            event_type: string;
            /** What was sent. */
            event_data: {
                [key: string]: unknown;
            };
            /** One for each receiver, after its first attempt. */
            deliveries: components["schemas"]["Delivery"][];
        };
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
        /** A fault and how often it has fallen. */
        WebhookFault: {
            /**
             * Of the fault.
             * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
             */
            id: string;
            /** Of a delivery: `duplicate` comes twice; `reorder` is overtaken by the next delivery to the same receiver; `late` comes late; `early` comes while the API still shows the job at work; `unsubscribed` goes to an endpoint that did not ask for it. Of an attempt: `drop` never leaves, so that the retry is the first to arrive; `wrong_signature`; `stale_timestamp`. */
            kind: components["schemas"]["WebhookFaultKind"];
            /**
             * The only kind of event that it falls on; null for any.
             * @example avatar_video.success
             * @example null
             */
            event_type: string | null;
            /**
             * The only endpoint that it falls on; null for any receiver.
             * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
             * @example null
             */
            endpoint_id: string | null;
            /**
             * How often it falls; null is without end.
             * @example 1
             * @example null
             */
            times: number | null;
            /**
             * How often it has fallen.
             * @example 0
             */
            used: number;
            /**
             * How far it shifts something in time; 0 for kinds that do not.
             * @example 0
             */
            shift_ms: number;
        };
        /** How the inbox answers. */
        InboxAnswer: {
            /**
             * Whether it answers at all.
             * @example answer
             */
            kind: "answer" | "hang" | "reset";
            /**
             * Of its answer; null when it does not answer.
             * @example 200
             * @example null
             */
            status: number | null;
            /**
             * How long it waits first.
             * @example 0
             */
            delay_ms: number;
            /**
             * For how many posts more; null is from now on.
             * @example 2
             * @example null
             */
            times: number | null;
        };
        /** An inbox at a glance. */
        InboxSummary: {
            /**
             * Of the inbox.
             * @example orders
             */
            name: string;
            /**
             * The address to register.
             * @example http://127.0.0.1:4394/__mock/inbox/orders
             */
            url: string;
            /** How the inbox answers. */
            answer: components["schemas"]["InboxAnswer"];
            /**
             * How many messages there ever were, those forgotten since included.
             * @example 1
             */
            total: number;
        };
        /** A post as it came. */
        InboxMessage: {
            /**
             * Counted from 1 in the order of arrival.
             * @example 1
             */
            number: number;
            /** In the world's own time, with milliseconds. */
            at: components["schemas"]["Instant"];
            /** The same instant in milliseconds since 1970. */
            at_ms: components["schemas"]["InstantMs"];
            /**
             * What a careful receiver would do: `verified` if the signature fits and the timestamp is fresh, `failed` if one of them is not so, `unsigned` without a signature, `unknown` if no endpoint with this address is registered in the world, so that there is no secret to check with.
             * @example verified
             */
            verdict: "verified" | "failed" | "unsigned" | "unknown";
            /**
             * Whether `Heygen-Signature` fits the body and a secret of the world.
             * @example valid
             */
            signature: "valid" | "invalid" | "missing" | "unknown";
            /**
             * Whether `Heygen-Timestamp` is less than 300 seconds off the machine's clock.
             * @example fresh
             */
            timestamp: "fresh" | "stale" | "missing";
            /**
             * The endpoint whose secret the signature fits.
             * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
             * @example null
             */
            endpoint_id: string | null;
            /**
             * As in `Heygen-Event-Id`.
             * @example 9d3b7f1c5e2a4860b4e6c8f0a2d41739
             * @example null
             */
            event_id: string | null;
            /**
             * As in the body.
             * @example avatar_video.success
             * @example null
             */
            event_type: string | null;
            /** The body, if it is JSON of at most 50 levels; null otherwise. */
            event: unknown;
            /**
             * Number of an earlier message with the same event id.
             * @example null
             * @example 1
             */
            repeats: number | null;
            /**
             * Whether the body is what the contract says of its event; null where the contract says nothing of it.
             * @example true
             * @example null
             */
            by_contract: boolean | null;
            /**
             * The status that was answered; `hang` or `reset` where none was.
             * @example 200
             * @example hang
             */
            answered: number | string;
            /** As they came, in lower case. */
            headers: {
                [key: string]: string;
            };
            /** As it came. */
            body: string;
            /**
             * Whether the body was too long to keep whole.
             * @example false
             */
            is_cut: boolean;
        };
        /** An inbox and what came in. */
        Inbox: {
            /**
             * Of the inbox.
             * @example orders
             */
            name: string;
            /**
             * The address to register.
             * @example http://127.0.0.1:4394/__mock/inbox/orders
             */
            url: string;
            /** How the inbox answers. */
            answer: components["schemas"]["InboxAnswer"];
            /**
             * How many messages there ever were, those forgotten since included.
             * @example 1
             */
            total: number;
            /** Newest first. */
            messages: components["schemas"]["InboxMessage"][];
        };
        /** What is left out is what such jobs usually fail with. */
        Failure: {
            /**
             * Code of the failure.
             * @example rendering_failed
             */
            code?: string;
            /**
             * Message of the failure.
             * @example The footage could not be used.
             */
            message?: string;
        };
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
         * Names a scenario.
         * @example slow-queue
         */
        ScenarioName: string;
        /**
         * For how many jobs the rule holds; left out, for all.
         * @example 1
         */
        Times: number;
        /**
         * How likely the rule takes a job that fits; one that it leaves goes on to the next rule. Repeats with the seed.
         * @example 0.3
         */
        Chance: number;
        /**
         * How long the work takes; null for ever.
         * @example 60000
         */
        ProcessingMs: number | null;
        /**
         * How it ends.
         * @default completed
         * @example failed
         */
        Outcome: "completed" | "failed";
        /**
         * Code of the failure; only with `failed`. Left out, the one that such jobs usually fail with.
         * @example rendering_failed
         */
        FailureCode: string;
        /**
         * Message of the failure; only with `failed`.
         * @example The script was not accepted.
         */
        FailureMessage: string;
        /** How a render goes. */
        VideoRule: {
            /** Which renders are meant; all of it must fit. */
            match?: {
                /**
                 * Part of the title, in any case of letters.
                 * @example promo
                 */
                title?: string;
                /**
                 * Part of the title, a script or a prompt.
                 * @example welcome
                 */
                text?: string;
                /**
                 * A look that appears.
                 * @example look_def456
                 */
                avatar_id?: string;
            };
            /** For how many jobs the rule holds; left out, for all. */
            times?: components["schemas"]["Times"];
            /** How likely the rule takes a job that fits; one that it leaves goes on to the next rule. Repeats with the seed. */
            chance?: components["schemas"]["Chance"];
            /**
             * How long the render waits in the queue; null for ever.
             * @example 600000
             */
            pending_ms?: number | null;
            /** How long the work takes; null for ever. */
            processing_ms?: components["schemas"]["ProcessingMs"];
            /** How it ends. */
            outcome?: components["schemas"]["Outcome"];
            /** Code of the failure; only with `failed`. Left out, the one that such jobs usually fail with. */
            code?: components["schemas"]["FailureCode"];
            /** Message of the failure; only with `failed`. */
            message?: components["schemas"]["FailureMessage"];
        };
        /** How work without a queue goes. */
        WorkRule: {
            /** Which work is meant. */
            match?: {
                /**
                 * Part of the avatar's or the voice's name, or of what the agent was told, in any case of letters.
                 * @example twin
                 */
                text: string;
            };
            /** For how many jobs the rule holds; left out, for all. */
            times?: components["schemas"]["Times"];
            /** How likely the rule takes a job that fits; one that it leaves goes on to the next rule. Repeats with the seed. */
            chance?: components["schemas"]["Chance"];
            /** How long the work takes; null for ever. */
            processing_ms?: components["schemas"]["ProcessingMs"];
            /** How it ends. */
            outcome?: components["schemas"]["Outcome"];
            /** Code of the failure; only with `failed`. Left out, the one that such jobs usually fail with. */
            code?: components["schemas"]["FailureCode"];
            /** Message of the failure; only with `failed`. */
            message?: components["schemas"]["FailureMessage"];
        };
        /** What the person shown by a twin does with a link, by themself. Left out, nobody answers before somebody opens it. */
        ConsentRule: {
            /**
             * What they decide.
             * @example declined
             */
            decision: "approved" | "declined";
            /**
             * How long after the link was made; it lives for 24 hours.
             * @default 0
             * @example 5000
             */
            after_ms?: number;
        };
        /** How jobs go. For each kind of job there are rules in order; the first one that fits a job and is not used up decides. What it leaves open goes as usual, and so does a job that no rule fits. */
        ScenarioScript: {
            /** Names a scenario. */
            name: components["schemas"]["ScenarioName"];
            /**
             * What it is for.
             * @example The first render fails, and later ones take a minute.
             */
            description?: string;
            /** Rules for renders, also those of a batch or of an agent. */
            video?: components["schemas"]["VideoRule"][];
            /** Rules for avatars in training. */
            training?: components["schemas"]["WorkRule"][];
            /** Rules for voices being cloned. */
            voice?: components["schemas"]["WorkRule"][];
            /** Rules for what an agent thinks out before it asks a question or shows a draft. */
            agent?: components["schemas"]["WorkRule"][];
            /** What the person shown by a twin does with a link, by themself. Left out, nobody answers before somebody opens it. */
            consent?: components["schemas"]["ConsentRule"];
        };
        /** A scenario that can be named. */
        Scenario: {
            /** Names a scenario. */
            name: components["schemas"]["ScenarioName"];
            /**
             * What it is for.
             * @example A video waits ten minutes before it is rendered.
             */
            description: string;
            /**
             * Where it comes from; `flag` is the script that the mock was started with.
             * @example preset
             */
            origin: "preset" | "flag" | "world";
            /**
             * Whether it is in force in the world.
             * @example true
             */
            is_active: boolean;
            /** How jobs go. For each kind of job there are rules in order; the first one that fits a job and is not used up decides. What it leaves open goes as usual, and so does a job that no rule fits. */
            script: components["schemas"]["ScenarioScript"];
        };
        /** A request and its answer. */
        JournalEntry: {
            /**
             * Its place among all requests and events of the world; numbers rise, and begin anew with a reset.
             * @example 120
             */
            number: number;
            /** In the world's own time, with milliseconds. */
            at: components["schemas"]["Instant"];
            /** The same instant in milliseconds since 1970. */
            at_ms: components["schemas"]["InstantMs"];
            /**
             * As sent.
             * @example POST
             */
            method: string;
            /**
             * Path and query, as sent.
             * @example /v3/videos
             */
            path: string;
            /**
             * The operation of the contract; null for everything else that is served.
             * @example createVideo
             */
            operation: string | null;
            /**
             * Of the answer; 0 when a fault left the caller without one.
             * @example 200
             */
            status: number;
            /** Those that can change an answer, by their names in lower case. Never a credential. */
            headers: {
                [key: string]: string;
            };
            /** The JSON body; of a form its parts by name, each with its `filename`, `content_type` and `size` in bytes instead of its content, and a list of them where several have one name. Left out when there was none, or it was not kept. */
            request?: unknown;
            /**
             * Size of the body in bytes; 0 when there was none that could be read.
             * @example 112
             */
            request_size: number;
            /** The answer's text; null when it was not kept. */
            response: string | null;
            /**
             * Ids of the faults that hit the request; left out when none did.
             * @example [
             *       "fault_1"
             *     ]
             */
            faults?: string[];
            /**
             * The `Retry-After` of the answer, as sent; left out when there was none.
             * @example 30
             */
            retry_after?: string;
            /**
             * Length of the answer's text; null when it was no text.
             * @example 540
             */
            response_size: number | null;
        };
        /** What a request is to look like. What is left out may be anything. */
        RequestPattern: {
            /**
             * The operation of the contract; any other name is refused.
             * @example createVideo
             */
            operation?: string;
            /**
             * The method, which must be one that the operation has.
             * @example POST
             */
            method?: string;
            /**
             * The path without its query; a name in braces is a whole part of it, and stands for anything.
             * @example /v3/videos/{video_id}
             */
            path?: string;
            /** Some of the query's parameters; null for one that must be missing. */
            query?: {
                [key: string]: string | null;
            };
            /**
             * Part of the body as the journal has it. Of objects the properties given, of arrays every item; each again in part.
             * @example {
             *       "title": "First"
             *     }
             */
            body?: unknown;
            /**
             * Of the answer, or a class of them; 0 where a fault left the caller without one.
             * @example 4xx
             */
            status?: number | string;
        };
        /** Either `match`, with a `count` if it matters, or `order`. */
        Expectation: {
            /** What a request is to look like. What is left out may be anything. */
            match?: components["schemas"]["RequestPattern"];
            /** How many times. Without it, at least once. */
            count?: {
                /**
                 * So many, no more and no fewer.
                 * @example 1
                 */
                exactly?: number;
                /**
                 * No fewer.
                 * @example 1
                 */
                at_least?: number;
                /**
                 * No more.
                 * @example 3
                 */
                at_most?: number;
            };
            /** Requests that are to come one after the other. */
            order?: components["schemas"]["RequestPattern"][];
            /**
             * Whether other requests may come in between those of `order`.
             * @default true
             * @example false
             */
            gaps?: boolean;
            /**
             * Only requests after this number count. Without it, all since the journal was last cleared.
             * @example 120
             */
            since?: number;
        };
        /** A request that was nearly the one. */
        NearMiss: {
            /**
             * Of the request.
             * @example 119
             */
            number: number;
            /**
             * As sent.
             * @example POST
             */
            method: string;
            /**
             * Path and query.
             * @example /v3/videos
             */
            path: string;
            /**
             * Which step of `order` it nearly was, from 0.
             * @example 1
             */
            step: number | null;
            /** What would have had to be different. */
            differences: {
                /**
                 * Which one.
                 * @example body.title
                 */
                field: string;
                /**
                 * What was expected.
                 * @example First
                 */
                expected: unknown;
                /**
                 * What came.
                 * @example Second
                 */
                got?: unknown;
            }[];
        };
        /** Whether it was as expected, and why not. */
        Verdict: {
            /**
             * Whether it was as expected.
             * @example true
             */
            satisfied: boolean;
            /**
             * What was expected and what came instead, for people.
             * @example 2 requests fit, as expected.
             */
            explanation: string;
            /** The requests that fit; of an order that was not kept, its longest beginning. */
            numbers: number[];
            /** At most three requests that came closest, when more or others were expected. */
            closest: components["schemas"]["NearMiss"][];
            /** Number of the latest request or event of the world; a place to verify, wait or read on from. */
            last: components["schemas"]["Last"];
        };
    };
    responses: {
        /** Something in the call is missing, unknown or out of range; `param` names it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The credential is one that the mock answers with 401 on purpose. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The call came from a page of another origin, or under a name that is not this machine's. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The world has nothing of that name; or no world has the label that the call gives. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The body is larger than the mock reads. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The clock after the call. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** The time of one world. */
                    data: components["schemas"]["Clock"];
                };
            };
        };
        /** The video as the API now shows it. */
        Video: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** A video. Links, `duration` and `completed_at` are filled when it is completed; the two failure fields when it has failed. */
                    data: components["schemas"]["VideoDetail"];
                };
            };
        };
        /** The thing is in a state in which that cannot be done. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The fault as it stands. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** A fault and what it has done. */
                    data: components["schemas"]["Fault"];
                };
            };
        };
        /** The limits in force after the call. */
        Limits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** How much the world's key may ask for; null is no limit. */
                    data: components["schemas"]["Limits"];
                };
            };
        };
        /** The delivery. */
        Delivery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** One event on its way to one receiver. */
                    data: components["schemas"]["Delivery"];
                };
            };
        };
        /** The inbox after the call. */
        Inbox: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** An inbox and what came in. */
                    data: components["schemas"]["Inbox"];
                };
            };
        };
        /** The job after the call. */
        Job: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** Work that takes time. */
                    data: components["schemas"]["Job"];
                };
            };
        };
        /** The group as the API now shows it. */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** A character. What can be rendered are its looks. */
                    data: components["schemas"]["AvatarGroup"];
                };
            };
        };
        /** The scenario in force after the call. */
        Scenario: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** A scenario that can be named. */
                    data: components["schemas"]["Scenario"];
                };
            };
        };
        /** It did not happen in time; the message says what did instead. */
        TimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The mock was closed. */
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
         * A video of the world.
         * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
         */
        VideoId: string;
        /**
         * The world's label, for readers that can send no header.
         * @example w_1f2e3d4c
         */
        World: string;
        /**
         * A delivery of the world.
         * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
         */
        DeliveryId: string;
        /**
         * Any name.
         * @example orders
         */
        InboxName: string;
        /**
         * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
         * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
         */
        WorldTag: string;
        /**
         * A video, a look in training, a voice in the making, or an agent's session.
         * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
         */
        JobId: string;
        /**
         * A group with a digital twin.
         * @example 5d2b4860a4e6c8f0b2d417397c1f9a3e
         */
        GroupId: string;
        /**
         * Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
         * @example server
         */
        Scope: "world" | "server";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
};
/** Stands for the world wherever people look; the credential is never shown. */
export type WorldLabel = components['schemas']['WorldLabel'];
/** In the world's own time, with milliseconds. */
export type Instant = components['schemas']['Instant'];
/** Whether time passes by itself. */
export type ClockMode = components['schemas']['ClockMode'];
/** Number of the latest request or event of the world; a place to verify, wait or read on from. */
export type Last = components['schemas']['Last'];
/** Work that takes time. */
export type Job = components['schemas']['Job'];
/** A world at a glance. */
export type WorldOverview = components['schemas']['WorldOverview'];
/** The codes known in September 2026, in the order of the statuses that they come with: 400, 401, 402, 403, 404, 409, 413, 422, 429 and 5xx. `plan_upgrade_required` comes with 402 or 403. */
export type ErrorCode = components['schemas']['ErrorCode'];
/** One item's share of a failure. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** What went wrong. */
export type ErrorBody = components['schemas']['ErrorBody'];
/** Body of every answer that is not a success. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/** No fields. */
export type Nothing = components['schemas']['Nothing'];
/** The same instant in milliseconds since 1970. */
export type InstantMs = components['schemas']['InstantMs'];
/** What it was, as noun and state. */
export type EventType = components['schemas']['EventType'];
/** Something that time brought about, or that became of the world. */
export type Happening = components['schemas']['Happening'];
/** The time of one world. */
export type Clock = components['schemas']['Clock'];
/** A world, written down. What is beside `format` and `version` is for the mock to read: it may change with the version, and a snapshot that was edited is refused. */
export type Snapshot = components['schemas']['Snapshot'];
/**
 * - `pending`: queued
 * - `processing`: being rendered
 * - `completed`: `video_url` is there
 * - `failed`: see `failure_code` and `failure_message`
 */
export type VideoStatus = components['schemas']['VideoStatus'];
/** A video. Links, `duration` and `completed_at` are filled when it is completed; the two failure fields when it has failed. */
export type VideoDetail = components['schemas']['VideoDetail'];
/** All that is given must fit. Nothing given fits every request to an operation. */
export type FaultMatch = components['schemas']['FaultMatch'];
/** `before`: in place of the work, or ahead of it. `after`: the work is done and kept, also under its idempotency key, and the answer is what suffers. Left out it is `after` for what spoils an answer (`truncate`, `dribble`, `malformed`), else `before`. */
export type FaultMoment = components['schemas']['FaultMoment'];
/** An error that the operations which match document, or with `allowInvalid` any answer at all. */
export type ErrorEffect = components['schemas']['ErrorEffect'];
/** A pause in real time, whatever the world's clock does. */
export type LatencyEffect = components['schemas']['LatencyEffect'];
/** The connection is reset and nothing is answered. */
export type ResetEffect = components['schemas']['ResetEffect'];
/** The head announces the whole body, and the connection ends before all of it was sent. */
export type TruncateEffect = components['schemas']['TruncateEffect'];
/** The body comes in pieces with pauses between them, in real time. */
export type DribbleEffect = components['schemas']['DribbleEffect'];
/** The status and head of a success or of whatever the work led to, over a body that is no JSON. */
export type MalformedEffect = components['schemas']['MalformedEffect'];
/** What happens to a request that is hit. */
export type FaultEffect = components['schemas']['FaultEffect'];
/** A fault and what it has done. */
export type Fault = components['schemas']['Fault'];
/** Which requests go wrong, and how. */
export type FaultInput = components['schemas']['FaultInput'];
/** How much the world's key may ask for; null is no limit. */
export type Limits = components['schemas']['Limits'];
/** Limits for a world. */
export type LimitsWish = components['schemas']['LimitsWish'];
/** The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known. */
export type WebhookEventType = components['schemas']['WebhookEventType'];
/** `waiting` for its next attempt, `delivered` by an answer of 2xx, `given_up` after a day of attempts or because the endpoint is gone, `not_sent` because the address is out of reach or the endpoint was disabled. */
export type DeliveryState = components['schemas']['DeliveryState'];
/** Of a delivery: `duplicate` comes twice; `reorder` is overtaken by the next delivery to the same receiver; `late` comes late; `early` comes while the API still shows the job at work; `unsubscribed` goes to an endpoint that did not ask for it. Of an attempt: `drop` never leaves, so that the retry is the first to arrive; `wrong_signature`; `stale_timestamp`. */
export type WebhookFaultKind = components['schemas']['WebhookFaultKind'];
/** One post and what came back. */
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
/** One event on its way to one receiver. */
export type Delivery = components['schemas']['Delivery'];
/** An event and where it went. */
export type SentEvent = components['schemas']['SentEvent'];
/** A known kind of event, or one that came later. */
export type OpenWebhookEventType = components['schemas']['OpenWebhookEventType'];
/** An address that gets events. */
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
/** A fault and how often it has fallen. */
export type WebhookFault = components['schemas']['WebhookFault'];
/** How the inbox answers. */
export type InboxAnswer = components['schemas']['InboxAnswer'];
/** An inbox at a glance. */
export type InboxSummary = components['schemas']['InboxSummary'];
/** A post as it came. */
export type InboxMessage = components['schemas']['InboxMessage'];
/** An inbox and what came in. */
export type Inbox = components['schemas']['Inbox'];
/** What is left out is what such jobs usually fail with. */
export type Failure = components['schemas']['Failure'];
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
/** Names a scenario. */
export type ScenarioName = components['schemas']['ScenarioName'];
/** For how many jobs the rule holds; left out, for all. */
export type Times = components['schemas']['Times'];
/** How likely the rule takes a job that fits; one that it leaves goes on to the next rule. Repeats with the seed. */
export type Chance = components['schemas']['Chance'];
/** How long the work takes; null for ever. */
export type ProcessingMs = components['schemas']['ProcessingMs'];
/** How it ends. */
export type Outcome = components['schemas']['Outcome'];
/** Code of the failure; only with `failed`. Left out, the one that such jobs usually fail with. */
export type FailureCode = components['schemas']['FailureCode'];
/** Message of the failure; only with `failed`. */
export type FailureMessage = components['schemas']['FailureMessage'];
/** How a render goes. */
export type VideoRule = components['schemas']['VideoRule'];
/** How work without a queue goes. */
export type WorkRule = components['schemas']['WorkRule'];
/** What the person shown by a twin does with a link, by themself. Left out, nobody answers before somebody opens it. */
export type ConsentRule = components['schemas']['ConsentRule'];
/** How jobs go. For each kind of job there are rules in order; the first one that fits a job and is not used up decides. What it leaves open goes as usual, and so does a job that no rule fits. */
export type ScenarioScript = components['schemas']['ScenarioScript'];
/** A scenario that can be named. */
export type Scenario = components['schemas']['Scenario'];
/** A request and its answer. */
export type JournalEntry = components['schemas']['JournalEntry'];
/** What a request is to look like. What is left out may be anything. */
export type RequestPattern = components['schemas']['RequestPattern'];
/** Either `match`, with a `count` if it matters, or `order`. */
export type Expectation = components['schemas']['Expectation'];
/** A request that was nearly the one. */
export type NearMiss = components['schemas']['NearMiss'];
/** Whether it was as expected, and why not. */
export type Verdict = components['schemas']['Verdict'];
/** Something in the call is missing, unknown or out of range; `param` names it. */
export type ResponseBadRequest = components['responses']['BadRequest'];
/** The credential is one that the mock answers with 401 on purpose. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** The call came from a page of another origin, or under a name that is not this machine's. */
export type ResponseForbidden = components['responses']['Forbidden'];
/** The world has nothing of that name; or no world has the label that the call gives. */
export type ResponseNotFound = components['responses']['NotFound'];
/** The body is larger than the mock reads. */
export type ResponseTooLarge = components['responses']['TooLarge'];
/** The clock after the call. */
export type ResponseClock = components['responses']['Clock'];
/** The video as the API now shows it. */
export type ResponseVideo = components['responses']['Video'];
/** The thing is in a state in which that cannot be done. */
export type ResponseConflict = components['responses']['Conflict'];
/** The fault as it stands. */
export type ResponseFault = components['responses']['Fault'];
/** The limits in force after the call. */
export type ResponseLimits = components['responses']['Limits'];
/** The delivery. */
export type ResponseDelivery = components['responses']['Delivery'];
/** The inbox after the call. */
export type ResponseInbox = components['responses']['Inbox'];
/** The job after the call. */
export type ResponseJob = components['responses']['Job'];
/** The group as the API now shows it. */
export type ResponseGroup = components['responses']['Group'];
/** The scenario in force after the call. */
export type ResponseScenario = components['responses']['Scenario'];
/** It did not happen in time; the message says what did instead. */
export type ResponseTimedOut = components['responses']['TimedOut'];
/** The mock was closed. */
export type ResponseClosed = components['responses']['Closed'];
/** A video of the world. */
export type ParameterVideoId = components['parameters']['VideoId'];
/** The world's label, for readers that can send no header. */
export type ParameterWorld = components['parameters']['World'];
/** A delivery of the world. */
export type ParameterDeliveryId = components['parameters']['DeliveryId'];
/** Any name. */
export type ParameterInboxName = components['parameters']['InboxName'];
/** The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant. */
export type ParameterWorldTag = components['parameters']['WorldTag'];
/** A video, a look in training, a voice in the making, or an agent's session. */
export type ParameterJobId = components['parameters']['JobId'];
/** A group with a digital twin. */
export type ParameterGroupId = components['parameters']['GroupId'];
/** Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world. */
export type ParameterScope = components['parameters']['Scope'];
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List worlds
     *
     * The worlds that credentials have opened, the default one among them, with what is in them. There are at most `--max-worlds`; beyond, the one that was not used for the longest makes room. It is gone with all it held, unless it is named by `--key` or `--world` or somebody waits in it or follows its events.
     */
    listWorlds: {
        parameters: {
            query?: {
                /**
                 * Only worlds that were opened after the one with this label.
                 * @example w_1f2e3d4c
                 */
                after?: string;
                /**
                 * How many at most.
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
            /** The worlds, in the order in which they were opened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorldOverview"][];
                        /**
                         * The `after` of the next page; null on the last one.
                         * @example w_1f2e3d4c
                         */
                        next: string | null;
                        /**
                         * How many worlds there are.
                         * @example 12
                         */
                        total: number;
                        /**
                         * How many had to make room since the mock was started.
                         * @example 0
                         */
                        evicted: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Reset all worlds
     *
     * Brings every world back to the state of a fresh one, clocks included; also those that made room and are kept in a data file.
     */
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
            /** How many were reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * How many worlds were reset.
                             * @example 12
                             */
                            worlds: number;
                        };
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
    /**
     * Reset a world
     *
     * Brings a world back to the state of a fresh one, clock included. Other worlds are untouched.
     */
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
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Save the world
     *
     * The whole world as one JSON document, to be kept as a file: rows, files, clock, seed, journal and what is still to come. The answer is the document itself, without an envelope, so that what is saved is what is loaded. Secrets of webhook endpoints are in it, for the mock made them; the credential is not.
     */
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Load a world
     *
     * Puts the world of a snapshot in the place of this one. It answers from then on as the one that was saved, under this credential. A running clock goes on from the instant of the snapshot. What is not a whole snapshot is refused whole, and nothing has changed. Beside its original, in one mock, a copy gets a label and addresses of its own.
     */
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
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Read the clock
     *
     * What time it is in the world, and how its clock runs.
     */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Stop the clock
     *
     * Stops the clock where it is, or at a later instant, which it then moves to as `advance` does.
     */
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
                     * The instant to stop at: milliseconds since 1970, or a text with day, time and offset as in the example. Not before the world's now.
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
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Let the clock run
     *
     * Lets the clock run on from where it is.
     */
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
                     * Virtual milliseconds per real one.
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
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Move the clock forward
     *
     * Moves the clock and does what falls due on the way, in its order: jobs start and end, webhooks are sent and answered, links expire. The answer tells what happened, and comes when all of it is done.
     */
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
                     * By how many milliseconds; at most a hundred years, and no further than the year 9999.
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
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Run until nothing is left to do
     *
     * Moves the clock to the end of the last job that will ever end. Jobs that are stuck are left as they are, and later attempts of webhooks do not pull time. Where new jobs come for as long as old ones end, as from a receiver that answers each event with a new video, it gives up after 1,000 steps, and ten more for each thing that was to come when it began: 409, and the clock stays where it got to. It ends as well when its caller hangs up.
     */
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
            404: components["responses"]["NotFound"];
            /** The world does not become idle. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * End a render with success
     *
     * Ends a running render now. Its webhooks are sent, as if it had ended by itself.
     */
    completeVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A video of the world.
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
    /**
     * End a render with a failure
     *
     * Ends a running render now. Its webhooks are sent, as if it had ended by itself.
     */
    failVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A video of the world.
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
                     * What the video's `failure_code` says.
                     * @default rendering_failed
                     * @example moderation_rejected
                     */
                    code?: string;
                    /**
                     * What its `failure_message` says.
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
    /**
     * List faults
     *
     * The faults of the world in the order in which they are asked, used up ones among them.
     */
    listFaults: {
        parameters: {
            query?: {
                /**
                 * The world's label, for readers that can send no header.
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
            /** The faults, oldest first. */
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
    /**
     * Add a fault
     *
     * From now on requests to the world that match are hit. A request asks the faults from the oldest on: latencies that hit add up, and the first other fault that hits is the last one asked.
     */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Remove all faults
     *
     * Requests that a fault holds up at this moment are not let go.
     */
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The faults that were there, as they were last. */
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
    /**
     * Remove a fault
     *
     * Requests that it holds up at this moment are not let go.
     */
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A fault of the world.
                 * @example fault_1
                 */
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fault"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Read the limits in force
     *
     * The world's own limits, or those of the mock where the world has none.
     */
    getLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Set limits
     *
     * Limits of the world's own, from now on and in place of both that counted before: one that is null or left out is off. Beyond them the API answers 429 `rate_limit_exceeded` with `Retry-After`. Counting begins anew: the next request is the first one of its minute. Jobs in the making go on, however many they are.
     */
    setLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsWish"];
            };
        };
        responses: {
            200: components["responses"]["Limits"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Go back to the mock's limits
     *
     * Takes the world's own limits back. Counting begins anew.
     */
    clearLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * List deliveries
     *
     * What was sent, is to be sent or was not sent, newest first. A world keeps every delivery that is on its way, and the 1,000 that ended last.
     */
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * Only deliveries to this endpoint.
                 * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                 */
                endpoint_id?: string;
                /**
                 * Only deliveries of this kind of event.
                 * @example avatar_video.success
                 */
                event_type?: components["schemas"]["WebhookEventType"];
                /**
                 * Only deliveries in this state.
                 * @example given_up
                 */
                state?: components["schemas"]["DeliveryState"];
                /**
                 * How many deliveries to show at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * The world's label, for readers that can send no header.
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
            /** The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        /**
                         * How many there are that fit, shown or not.
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
    /**
     * Read a delivery
     *
     * One delivery with its attempts, as sent and as answered. It keeps the latest 50 attempts, and of each answer 2,048 characters of headers and of body.
     */
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A delivery of the world.
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
    /**
     * Deliver once more
     *
     * Sends the event again, now, with its old id and body, whatever became of it before; the answer comes with the receiver's. Signed with the secret, and sent to the address, that the endpoint has now; also to an endpoint that is disabled. A failure leaves the schedule of further attempts as it is, a success ends it. Faults do not fall on it.
     */
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A delivery of the world.
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
    /**
     * Send an event
     *
     * Sends an event of any type that exists, as if it had happened just now: to every enabled endpoint that subscribed to it, or to one endpoint whether or not it did, or to an address. The answer comes when the first attempts have theirs. The event is like any other: it is in the history of the endpoints, it is tried again, and faults fall on it.
     */
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
                    /** The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known. */
                    event_type: components["schemas"]["WebhookEventType"];
                    /**
                     * The video, look, agent session or batch of the world that the event is about; its data are filled in from it. Without one they are made up.
                     * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                     */
                    entity_id?: string;
                    /**
                     * Fields to put in the place of those that would be sent. What the contract then would not allow is refused.
                     * @example {
                     *       "callback_id": "order-1042"
                     *     }
                     */
                    event_data?: {
                        [key: string]: unknown;
                    };
                    /**
                     * The only endpoint to send it to.
                     * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                     */
                    endpoint_id?: string;
                    /**
                     * The only address to send it to, which need not be registered. Signed only if `secret` is given.
                     * @format uri
                     * @example http://localhost:3000/hook
                     */
                    url?: string;
                    /**
                     * Key of the signature for `url`.
                     * @example whsec_local
                     */
                    secret?: string;
                };
            };
        };
        responses: {
            /** The event and its deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** An event and where it went. */
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
    /**
     * Disable an endpoint
     *
     * Disables an endpoint now, as a day of failures would. Any PATCH of the endpoint enables it again.
     */
    disableEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * An endpoint of the world.
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
            /** The endpoint as the API now shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** An address that gets events. */
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
    /**
     * List webhook faults
     *
     * All faults of the world in the order in which they fall, those that are used up included.
     */
    listWebhookFaults: {
        parameters: {
            query?: {
                /**
                 * The world's label, for readers that can send no header.
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
            /** The faults. */
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
    /**
     * Spoil webhooks
     *
     * Adds a fault, which falls on the next deliveries or attempts that it fits. A world holds 100; those that are used up make room.
     */
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
                    /** Of a delivery: `duplicate` comes twice; `reorder` is overtaken by the next delivery to the same receiver; `late` comes late; `early` comes while the API still shows the job at work; `unsubscribed` goes to an endpoint that did not ask for it. Of an attempt: `drop` never leaves, so that the retry is the first to arrive; `wrong_signature`; `stale_timestamp`. */
                    kind: components["schemas"]["WebhookFaultKind"];
                    /** The kinds of events known in September 2026. There is none for lipsyncs and none for consent. Which of them carry what, this contract says under `webhooks`, as far as it is known. */
                    event_type?: components["schemas"]["WebhookEventType"];
                    /**
                     * Only what goes to this endpoint; without it any receiver, callbacks included.
                     * @example 4c8a1e6f0b7d4d52a9c3e5f7b1d80246
                     */
                    endpoint_id?: string;
                    /**
                     * How often it falls; null is without end.
                     * @default 1
                     * @example 1
                     * @example null
                     */
                    times?: number | null;
                    /**
                     * How far it shifts something in time. `duplicate`: the copy comes so much later (0). `reorder`: waits so long for a next delivery (60000). `early`: so long before the end (1000). `late`: so much later (60000). `stale_timestamp`: so old (600000). The other kinds take none. In virtual time but for `stale_timestamp`.
                     * @example 5000
                     */
                    shift_ms?: number;
                };
            };
        };
        responses: {
            /** The fault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** A fault and how often it has fallen. */
                        data: components["schemas"]["WebhookFault"];
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
    /**
     * Remove all webhook faults
     *
     * What has been spoiled stays so; nothing more is.
     */
    clearWebhookFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What the call did. */
                        data: {
                            /**
                             * How many faults there were.
                             * @example 2
                             */
                            removed: number;
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
    /**
     * Remove a webhook fault
     *
     * What has been spoiled stays so; this fault spoils nothing more.
     */
    removeWebhookFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A webhook fault of the world.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The id of the fault that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What the call did. */
                        data: {
                            /**
                             * Of the fault.
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
    /**
     * List inboxes
     *
     * The inboxes of the world that have got something or were told how to answer, in that order.
     */
    listInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inboxes, without their messages. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Look into an inbox
     *
     * What came in, newest first, and whether it could be believed. A browser gets a page, programs get JSON. An inbox keeps the latest 100 messages, 16,384 characters of each; a world has 50 inboxes.
     */
    getInbox: {
        parameters: {
            query?: {
                /**
                 * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * Any name.
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
    /**
     * Send something to an inbox
     *
     * What webhooks do. Anybody may, under whatever name the mock is reached, but pages of another origin. The body may be anything up to a megabyte. Answered as the inbox was told to.
     */
    postToInbox: {
        parameters: {
            query?: {
                /**
                 * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * Any name.
                 * @example orders
                 */
                name: components["parameters"]["InboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Taken. */
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
            /** Taken, and answered with the status that the inbox was told, without a body. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    /**
     * Clear an inbox
     *
     * Forgets what came in, and answers with 200 again.
     */
    clearInbox: {
        parameters: {
            query?: {
                /**
                 * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * Any name.
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
    /**
     * Tell an inbox how to answer
     *
     * From now on, or for a number of posts, after which it answers with 200 again. The mock's own deliveries come to its inbox without a network in between, so that hanging and delay cost no real time there: an attempt that would have timed out has timed out at once.
     */
    setInboxAnswer: {
        parameters: {
            query?: {
                /**
                 * The world, by the tag in the inbox's own address; it wins over a credential. Without both the default world is meant.
                 * @example 5f0b8d3c1a7e4962b5d8f1a3c7e90426
                 */
                world?: components["parameters"]["WorldTag"];
            };
            header?: never;
            path: {
                /**
                 * Any name.
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
                     * To answer with.
                     * @default 200
                     * @example 500
                     */
                    status?: number;
                    /**
                     * Never to answer.
                     * @example true
                     */
                    hang?: boolean;
                    /**
                     * To cut the connection without an answer.
                     * @example true
                     */
                    reset?: boolean;
                    /**
                     * To wait so long first, in real time.
                     * @default 0
                     * @example 1500
                     */
                    delay_ms?: number;
                    /**
                     * For how many posts; null is from now on.
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
    /**
     * End a job with success
     *
     * Ends a running job of any kind now. Its webhooks are sent, as if it had ended by itself.
     */
    completeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A video, a look in training, a voice in the making, or an agent's session.
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
    /**
     * End a job with a failure
     *
     * Ends a running job of any kind now. Its webhooks are sent, as if it had ended by itself.
     */
    failJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A video, a look in training, a voice in the making, or an agent's session.
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
    /**
     * Hold a job
     *
     * Keeps a running job where it is, whatever time it gets, until it is released, completed, failed or deleted.
     */
    holdJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A video, a look in training, a voice in the making, or an agent's session.
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
    /**
     * Let a job go
     *
     * Lets a job that is held go on with the time that it had left. One that a scenario has stuck begins its usual time now.
     */
    releaseJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A video, a look in training, a voice in the making, or an agent's session.
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
    /**
     * Approve the use of a twin
     *
     * The person shown by the twin approves now, whether or not a link was made. Open links end with it.
     */
    approveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A group with a digital twin.
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
    /**
     * Decline the use of a twin
     *
     * The person shown by the twin declines now. Open links end with it, and consent may be asked for again.
     */
    declineConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A group with a digital twin.
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
    /**
     * List scenarios
     *
     * All scenarios that can be named in the world: the presets, the script that the mock was started with, and the scripts that the world was given.
     */
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scenarios, presets first. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Read the scenario in force
     *
     * The world's own scenario, or that of the mock where the world has none.
     */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Choose a scenario
     *
     * Chooses how the jobs of the world go that are made from now on; those under way keep to their plans. A name alone chooses a scenario that the world knows. A name with rules is a script of one's own, known in the world from then on, also to `X-Mock-Scenario`. Rules that were used up may be used again.
     */
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
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
        };
    };
    /**
     * Go back to the mock's scenario
     *
     * Takes the world's own choice back. Scripts stay known by their names.
     */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Read the journal
     *
     * Requests to the world and their answers, newest first unless asked otherwise: operations of the API, media, uploads, pages and paths that do not exist; not the control API's own calls, preflights, `/docs`, or the redirect at `/`. A journal holds the latest 1,000 requests and, of bodies up to 16 KiB each, the latest 4 MiB. Credentials, `whsec_` secrets, signatures and passwords in addresses, and the tokens of upload and consent addresses were replaced by `***` before anything was written down.
     */
    listJournal: {
        parameters: {
            query?: {
                /**
                 * Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
                 * @example server
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
                /**
                 * Only requests for this operation of the contract; any other name is refused.
                 * @example createVideo
                 */
                operation?: string;
                /**
                 * Only requests with this method, which must be one that the operation has.
                 * @example POST
                 */
                method?: string;
                /**
                 * Only requests answered with this status, or one of a class; 0 for those that a fault left without an answer.
                 * @example 4xx
                 */
                status?: string;
                /**
                 * Only requests whose path begins like this.
                 * @example /v3/videos
                 */
                path?: string;
                /**
                 * Only requests with this text in path, body or answer, upper and lower case alike.
                 * @example harbour
                 */
                text?: string;
                /**
                 * Only requests after this number.
                 * @example 120
                 */
                since?: number;
                /**
                 * Only requests before this number.
                 * @example 300
                 */
                before?: number;
                /**
                 * The newest first, or the oldest.
                 * @example asc
                 */
                order?: "desc" | "asc";
                /**
                 * How many at most.
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
            /** The requests that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JournalEntry"][];
                        /**
                         * Where the next page begins: `before` for it, or `since` with `order=asc`; null on the last page.
                         * @example 201
                         */
                        next: number | null;
                        /**
                         * How many requests there ever were, those forgotten since included.
                         * @example 1234
                         */
                        total: number;
                        /** Number of the latest request or event of the world; a place to verify, wait or read on from. */
                        last: components["schemas"]["Last"];
                        /**
                         * Number of the last request that had to make room for later ones; 0 while none had.
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
    /**
     * Clear the journal
     *
     * Forgets the requests of the world. What is verified from here on begins here.
     */
    clearJournal: {
        parameters: {
            query?: {
                /**
                 * Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
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
            /** How many were forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * How many requests were forgotten.
                             * @example 42
                             */
                            cleared: number;
                            /** Number of the latest request or event of the world; a place to verify, wait or read on from. */
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
    /**
     * Read one request
     *
     * A request of the journal, and the same as a line for the shell, which takes its key from `$HEYGEN_API_KEY`.
     */
    getJournalEntry: {
        parameters: {
            query?: {
                /**
                 * Requests to the world, or those that led to none: without a credential, with a refused one, or to an address of no world.
                 * @example server
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path: {
                /**
                 * Of the request.
                 * @example 120
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JournalEntry"] & {
                            /**
                             * A line for a POSIX shell that sends the request again.
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
    /**
     * Verify what was asked
     *
     * Whether the expected requests came: one kind of them so many times (`match`, `count`), or several one after the other (`order`). When they did not, the answer says which came closest and what differed. Refused with 409 when requests since the place asked about had to make room in the journal, or when it depends on a body that was not kept: nobody could know.
     */
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
            /** The verdict, whichever it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether it was as expected, and why not. */
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
    /**
     * Wait for something to happen
     *
     * Answers as soon as it happens in the world, by itself or because somebody moves the clock; at once when it has happened already. With an `id` all that is remembered counts, without one only what happens from now on, unless `since` says otherwise. After `timeout_ms` of real time: 408.
     */
    waitForEvent: {
        parameters: {
            query: {
                /**
                 * What is to happen.
                 * @example video.completed
                 */
                event: components["schemas"]["EventType"];
                /**
                 * To what it is to happen; without it, to anything.
                 * @example 0f8b6c6a1d0a4b64a7d3a1d5b1c2e3f4
                 */
                id?: string;
                /**
                 * The number of a request or event after which it is to happen.
                 * @example 120
                 */
                since?: number;
                /**
                 * How long to wait, in real milliseconds.
                 * @example 10000
                 */
                timeout_ms?: number;
                /**
                 * The world's label, for readers that can send no header.
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
            /** What happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Something that time brought about, or that became of the world. */
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
    /**
     * Follow a world
     *
     * Server-sent events: what happens in the world, its requests (`request`) and what came of webhooks (`delivery.…`), each with its number as `id`. Begins now, or after `since` or the header `Last-Event-ID`, as far as is remembered; where it is not, a `gap` tells. After a reset or the load of a snapshot comes a `world.reset`, and then the story of the world that is there now. A comment every 15 seconds keeps the connection awake. A reader that is slow misses nothing that is remembered and holds up nobody.
     */
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * Only these, separated by commas; a name before the dot means all of its kind.
                 * @example video,request
                 */
                types?: string;
                /**
                 * The number of a request or event after which to begin; 0 for all that is remembered.
                 * @example 120
                 */
                since?: number;
                /**
                 * The world's label, for readers that can send no header.
                 * @example w_1f2e3d4c
                 */
                world?: components["parameters"]["World"];
            };
            header?: {
                /**
                 * As `since`; sent by browsers that come back.
                 * @example 120
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The stream; it ends with the mock. */
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
