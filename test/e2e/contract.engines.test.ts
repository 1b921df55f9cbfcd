import { answering, describeGroup, fakeVideo, hearing, json, taking } from "../support/saboteurs.ts";

const newVideo = /^POST \/v3\/videos$/;

/** A field that is never read. */
const overlooking = (field: string): ReturnType<typeof hearing> =>
  hearing(newVideo, ({ body }) => void delete body[field]);

describeGroup("engines", {
  E1: taking(newVideo, /"param":"engine"/, fakeVideo),
  // null is the best engine of the look.
  E2: hearing(newVideo, ({ body }) => {
    if (body.engine === null) body.engine = { type: "avatar_v" };
  }),
  E3: overlooking("expressiveness"),
  E3G: overlooking("expressiveness"),
  E4: overlooking("motion_prompt"),
  E4G: overlooking("motion_prompt"),
  E5: hearing(newVideo, ({ body }) => {
    if (body.output_format === "webm") delete body.background;
  }),
  E6: hearing(newVideo, ({ body }) => {
    if (body.engine) delete body.engine.reference_look_id;
  }),
  E7: overlooking("voice_settings"),
  E8: hearing(newVideo, ({ body }) => {
    if (body.auto_duration === true) delete body.duration;
  }),
  E9: hearing(newVideo, ({ body }) => {
    for (const scene of body.scenes ?? []) if (scene.duration > 300) scene.duration = 300;
  }),
  // In a batch anything goes.
  E10: answering(/^POST \/v3\/videos\/batches$/, async (_, { request, honest }) => {
    const answer = await honest(request);
    return answer.status === 400 ? json({ data: { batch_id: "made_up" } }, 202) : answer;
  }),
  E11: hearing(/^GET \/v3\/avatars\/looks$/, ({ url }) => url.searchParams.delete("avatar_type")),
});
