/** Saboteurs of the laws about engines, and about what each kind of video takes. */

import { fakeVideo, hearing, json, replying, taking, telling, type Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const newVideo = /^POST \/v3\/videos$/;

/** A field that is never read. */
const overlooking = (field: string): Wrap => hearing(newVideo, ({ body }) => void delete body?.[field]);

export const engineSaboteurs = saboteursOf("engines", {
  "hole-in-the-matrix": ["E1", "A look takes every engine.", taking(newVideo, /"param":"engine"/, fakeVideo)],
  "engine-not-listed": [
    "E1",
    "Looks do not list Avatar V, which they take.",
    telling(/^GET \/v3\/avatars\/looks/, ({ data }) => {
      for (const look of [data ?? []].flat())
        if (look.supported_api_engines)
          look.supported_api_engines = look.supported_api_engines.filter((name: string) => name !== "avatar_v");
    }),
  ],
  "null-is-the-best": [
    "E2",
    "An engine of null is taken for Avatar V.",
    hearing(newVideo, ({ body }) => {
      if (body?.engine === null) body.engine = { type: "avatar_v" };
    }),
  ],
  "expressiveness-unread-live": [
    "E3",
    "expressiveness is never looked at.",
    overlooking("expressiveness"),
    { rules: "live" },
  ],
  "expressiveness-unread": [
    "E3G",
    "expressiveness is never looked at.",
    overlooking("expressiveness"),
    { rules: "guide" },
  ],
  "motion-unread-live": ["E4", "motion_prompt is never looked at.", overlooking("motion_prompt"), { rules: "live" }],
  "motion-unread": ["E4G", "motion_prompt is never looked at.", overlooking("motion_prompt"), { rules: "guide" }],
  "transparent-with-background": [
    "E5",
    "A transparent video takes a background.",
    hearing(newVideo, ({ body }) => {
      if (body?.output_format === "webm") delete body.background;
    }),
  ],
  "transparent-without-matting": [
    "E5",
    "A transparent video takes a look without matting.",
    replying(newVideo, ({ status }, { body }) =>
      status === 400 && body?.output_format === "webm" && body.background === undefined
        ? json(200, { data: fakeVideo() })
        : undefined,
    ),
  ],
  "any-reference-look": [
    "E6",
    "reference_look_id is never looked at.",
    hearing(newVideo, ({ body }) => {
      if (body?.engine) delete body.engine.reference_look_id;
    }),
  ],
  "voice-settings-unread": ["E7", "voice_settings are never looked at.", overlooking("voice_settings")],
  "film-of-any-length": [
    "E8",
    "A film that chooses its length takes one besides.",
    hearing(newVideo, ({ body }) => {
      if (body?.auto_duration === true) delete body.duration;
    }),
  ],
  "scene-of-any-length": [
    "E9",
    "A scene that is too long is cut.",
    hearing(newVideo, ({ body }) => {
      for (const scene of body?.scenes ?? []) if (scene.duration > 300) scene.duration = 300;
    }),
  ],
  "batches-take-all": [
    "E10",
    "In a batch anything goes.",
    replying(/^POST \/v3\/videos\/batches$/, ({ status }) =>
      status === 400 ? json(202, { data: { batch_id: "made_up" } }) : undefined,
    ),
  ],
  "type-of-looks-unread": [
    "E11",
    "A list of looks of one type has looks of every type.",
    hearing(/^GET \/v3\/avatars\/looks$/, ({ url }) => url.searchParams.delete("avatar_type")),
  ],
});
