/** Avatars, looks and consent: any session against a model, everything that can be seen compared after each step. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { names } from "../contract/arbitraries/bodies.ts";
import {
  allLooks,
  answer,
  type Consent,
  forgetGroup,
  forgetLook,
  groupStatus,
  isOpen,
  isTrained,
  lookStatus,
  type LookType,
  type Model,
  type ModelGroup,
  type ModelLook,
} from "../contract/models/avatars.ts";
import { follow } from "../support/follow.ts";
import { runs } from "../support/runs.ts";
import { listAll, openMock, type OpenMock, publicUrl, type Reply, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const trainingMs = 3000;
const dayMs = 24 * 60 * 60 * 1000;
const bySets: Readonly<Record<"guide" | "live", OpenMock>> = {
  guide: openMock({ trainingMs }),
  live: openMock({ trainingMs, rules: "live" }),
};

/** What a fresh world owns, as the product's description lists it. Ids are read from the mock. */
const born: readonly {
  readonly name: string;
  readonly type: LookType;
  readonly consent: Consent;
  readonly endsAt: number;
  readonly fails: boolean;
}[] = [
  { name: "Studio Twin", type: "digital_twin", consent: "approved", endsAt: 0, fails: false },
  { name: "Desk Twin", type: "digital_twin", consent: "approved", endsAt: 0, fails: false },
  { name: "Holiday Photo", type: "photo_avatar", consent: null, endsAt: 0, fails: false },
  { name: "Blurred Footage", type: "digital_twin", consent: "pending", endsAt: 0, fails: true },
  { name: "My Digital Twin", type: "digital_twin", consent: "pending", endsAt: 0, fails: false },
  { name: "Fresh Twin", type: "digital_twin", consent: "pending", endsAt: Infinity, fails: false },
];

type Kind = "digital_twin" | "photo" | "prompt";

/** `group`, `look` and `link` are places in the model's lists, counted round: a step always finds something to act on. */
type Step =
  | {
      readonly do: "create";
      readonly kind: Kind;
      readonly name: string;
      readonly group: number | null;
      readonly like: number | null;
    }
  | { readonly do: "delete look" | "look at videos"; readonly look: number }
  | { readonly do: "delete group"; readonly group: number }
  | { readonly do: "rename"; readonly look: number; readonly name: string | null }
  | { readonly do: "set voice"; readonly group: number; readonly voice: string | null }
  | { readonly do: "ask consent"; readonly group: number; readonly how: "page" | "video" | "redirect" }
  | { readonly do: "answer"; readonly link: number; readonly decision: "approve" | "decline" | "shrug" }
  | { readonly do: "wait"; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("create" as const),
      kind: fc.constantFrom<Kind>("digital_twin", "photo", "prompt"),
      name: names,
      group: fc.option(fc.nat()),
      like: fc.option(fc.nat(), { freq: 2 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("delete look" as const), look: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("look at videos" as const), look: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete group" as const), group: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("rename" as const), look: fc.nat(), name: fc.option(names) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("set voice" as const),
      group: fc.nat(),
      voice: fc.constantFrom("voice_xyz789", "no_such_voice", null),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("ask consent" as const),
      group: fc.nat(),
      how: fc.constantFrom("page", "page", "video", "redirect"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      link: fc.nat(),
      decision: fc.constantFrom("approve", "decline", "decline", "shrug"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(0, 1, 2999, 3000, dayMs - 1, dayMs) }),
  },
);

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

async function begin(session: Session): Promise<Model> {
  const looks = await listAll(session, "/v3/avatars/looks?ownership=private");
  const groups = born.map((each): ModelGroup => {
    const look = looks.find(({ name }) => name.startsWith(each.name));
    return {
      id: look.group_id,
      name: each.name,
      consent: each.consent,
      defaultVoiceId: look.default_voice_id,
      looks: [{ ...each, id: look.id, groupId: look.group_id, name: look.name }],
    };
  });
  return { groups, links: [] };
}

function refused(
  { status, body }: Reply,
  wanted: { readonly status: number; readonly code: string; readonly param?: string | null },
): void {
  expect({ status, code: body.error?.code, param: body.error?.param }).toEqual({ param: null, ...wanted });
}

const file = (type: "image" | "video"): Answer => ({
  type: "asset_id",
  asset_id: type === "image" ? "asset_sample_headshot" : "asset_sample_footage",
});

async function create(
  session: Session,
  model: Model,
  each: Extract<Step, { do: "create" }>,
  rules: "guide" | "live",
): Promise<void> {
  const { kind, name } = each;
  const group = each.group === null ? undefined : pick(model.groups, each.group);
  const like = kind === "prompt" && each.like !== null ? pick(allLooks(model), each.like) : undefined;
  const material =
    kind === "prompt"
      ? { prompt: "A person.", ...(like && { avatar_id: like.id }) }
      : { file: file(kind === "photo" ? "image" : "video") };
  const reply = await session.send("POST", "/v3/avatars", {
    type: kind,
    name,
    ...material,
    ...(group && { avatar_group_id: group.id }),
  });
  if (like !== undefined && ((group !== undefined && like.groupId !== group.id) || !isTrained(like, session.now()))) {
    refused(reply, { status: 400, code: "invalid_parameter", param: "avatar_id" });
    return;
  }
  expect(reply.status, reply.text).toBe(200);
  const { avatar_item: item, avatar_group: shown } = reply.body.data;
  const joined = group ?? model.groups.find(({ id }) => id === like?.groupId);
  expect(joined === undefined ? model.groups.some(({ id }) => id === shown.id) : shown.id !== joined.id).toBe(false);
  const type: LookType =
    kind === "digital_twin" ? "digital_twin" : kind === "photo" || rules === "live" ? "photo_avatar" : "studio_avatar";
  const into: ModelGroup = joined ?? {
    id: shown.id,
    name,
    consent: null as Consent,
    defaultVoiceId: shown.default_voice_id,
    looks: [],
  };
  const endsAt = name.includes("[[stuck]]")
    ? Infinity
    : session.now() + trainingMs * (name.includes("[[slow]]") ? 10 : 1);
  into.looks.push({ id: item.id, groupId: into.id, type, name, endsAt, fails: name.includes("[[fail") });
  if (type === "digital_twin") into.consent ??= "pending";
  if (joined === undefined) model.groups.push(into);
}

async function act(session: Session, model: Model, each: Step, rules: "guide" | "live"): Promise<void> {
  const group = "group" in each && each.do !== "create" ? pick(model.groups, each.group) : undefined;
  const look = "look" in each ? pick(allLooks(model), each.look) : undefined;
  switch (each.do) {
    case "create":
      return create(session, model, each, rules);
    case "wait":
      await session.advance(each.ms);
      return;
    case "delete look":
      if (look === undefined) return;
      expect(await session.data("DELETE", `/v3/avatars/looks/${look.id}`)).toEqual({ id: look.id });
      forgetLook(model, look);
      refused(await session.send("GET", `/v3/avatars/looks/${look.id}`), { status: 404, code: "not_found" });
      refused(await session.send("DELETE", `/v3/avatars/looks/${look.id}`), { status: 404, code: "not_found" });
      return;
    case "delete group":
      if (group === undefined) return;
      expect(await session.data("DELETE", `/v3/avatars/${group.id}`)).toEqual({ id: group.id });
      for (const { id } of group.looks)
        refused(await session.send("GET", `/v3/avatars/looks/${id}`), { status: 404, code: "not_found" });
      forgetGroup(model, group);
      refused(await session.send("DELETE", `/v3/avatars/${group.id}`), { status: 404, code: "avatar_not_found" });
      return;
    case "rename":
      if (look === undefined) return;
      look.name = each.name ?? look.name;
      expect(
        (await session.data("PATCH", `/v3/avatars/looks/${look.id}`, each.name === null ? {} : { name: each.name }))
          .name,
      ).toBe(look.name);
      return;
    case "set voice":
      return group === undefined ? undefined : setVoice(session, group, each.voice);
    case "look at videos":
      return look === undefined ? undefined : tryVideo(session, model, look);
    case "ask consent":
      return group === undefined ? undefined : askConsent(session, model, group, each.how);
    case "answer":
      return answerLink(session, model, each);
  }
}

async function setVoice(session: Session, group: ModelGroup, voice: string | null): Promise<void> {
  const reply = await session.send("PATCH", `/v3/avatars/${group.id}`, { default_voice_id: voice });
  if (voice === "no_such_voice")
    return refused(reply, { status: 400, code: "invalid_parameter", param: "default_voice_id" });
  expect(reply.status).toBe(200);
  group.defaultVoiceId = voice;
}

/** The gate stands before twin looks only, and opens exactly with the approval. A look that is not trained is let in and fails. */
async function tryVideo(session: Session, model: Model, look: ModelLook): Promise<void> {
  const group = model.groups.find(({ id }) => id === look.groupId) as ModelGroup;
  const reply = await session.send("POST", "/v3/videos", {
    type: "avatar",
    avatar_id: look.id,
    script: "Hi.",
    voice_id: "voice_xyz789",
  });
  if (look.type === "digital_twin" && isOpen(group))
    return refused(reply, { status: 400, code: "avatar_consent_required", param: "avatar_id" });
  expect(reply.status, reply.text).toBe(200);
  const { video_id: id } = reply.body.data;
  const isReady = isTrained(look, session.now());
  const before = session.mock.world(session.key).videos;
  if (isReady) before.complete(id);
  else await session.advance(5000);
  const video = await session.data("GET", `/v3/videos/${id}`);
  expect([video.status, video.failure_code]).toEqual(isReady ? ["completed", null] : ["failed", "avatar_not_ready"]);
}

async function askConsent(
  session: Session,
  model: Model,
  group: ModelGroup,
  how: "page" | "video" | "redirect",
): Promise<void> {
  const body = {
    page: {},
    video: { consent_video: file("video") },
    redirect: { reroute_url: "https://app.example/done" },
  }[how];
  const reply = await session.send("POST", `/v3/avatars/${group.id}/consent`, body);
  if (group.consent === null) return refused(reply, { status: 400, code: "invalid_parameter", param: "group_id" });
  expect(reply.status).toBe(200);
  if (how === "video") group.consent = "approved";
  else if (group.consent === "rejected") group.consent = "pending";
  expect(reply.body.data.avatar_group.consent_status).toBe(group.consent);
  expect(reply.body.data.url === null).toBe(how === "video");
  if (how !== "video")
    model.links.push({
      url: reply.body.data.url,
      groupId: group.id,
      expiresAt: session.now() + dayMs,
      isAnswered: false,
    });
}

async function answerLink(
  session: Session,
  model: Model,
  { link: at, decision }: Extract<Step, { do: "answer" }>,
): Promise<void> {
  const link = pick(model.links, at);
  if (link === undefined) return;
  const group = model.groups.find(({ id }) => id === link.groupId) as ModelGroup;
  const isLive = !link.isAnswered && session.now() < link.expiresAt;
  const response = await session.mock.fetch(link.url, { method: "POST", body: new URLSearchParams({ decision }) });
  if (!isLive) return expect(response.status).toBe(410);
  if (decision === "shrug") return expect(response.status).toBe(400);
  expect([200, 303]).toContain(response.status);
  answer(model, group, decision === "approve" ? "approved" : "rejected");
  expect((await session.mock.fetch(link.url)).status).toBe(410);
}

/** All that can be seen of the world's avatars, against the model. */
async function compare(session: Session, model: Model, rules: "guide" | "live"): Promise<void> {
  const now = session.now();
  const groups = await listAll(session, "/v3/avatars?ownership=private");
  const looks = await listAll(session, "/v3/avatars/looks?ownership=private");
  // Footage shows nothing before it is trained; a picture or a prompt shows a still at once, by the guides.
  const previewsOf = (look: ModelLook): object => ({
    preview_image_url: isTrained(look, now) || (rules === "guide" && look.type !== "digital_twin"),
    preview_video_url: isTrained(look, now),
  });
  const shownGroup = (group: ModelGroup): unknown => ({
    id: group.id,
    name: group.name,
    looks_count: group.looks.length,
    consent_status: group.consent,
    status: groupStatus(group, now),
    default_voice_id: group.defaultVoiceId,
    ...previewsOf(group.looks[0] as ModelLook),
  });
  const shownLook = (look: ModelLook, group: ModelGroup): unknown => ({
    id: look.id,
    name: look.name,
    group_id: group.id,
    avatar_type: look.type,
    status: lookStatus(look, group, now),
    ...previewsOf(look),
  });
  const byId = (items: readonly Answer[]): Answer[] => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const project = (items: readonly Answer[], like: readonly Answer[]): Answer[] =>
    byId(items).map((item) => {
      const shown = (name: string): unknown => (name.startsWith("preview_") ? item[name] !== null : item[name]);
      return Object.fromEntries(Object.keys(like[0] ?? {}).map((name) => [name, shown(name)]));
    });
  const wantedGroups = byId(model.groups.map(shownGroup));
  expect(project(groups, wantedGroups)).toEqual(wantedGroups);
  const wantedLooks = byId(model.groups.flatMap((group) => group.looks.map((look) => shownLook(look, group))));
  expect(project(looks, wantedLooks)).toEqual(wantedLooks);
  for (const item of [...groups, ...looks]) expect(item.error === null).toBe(item.status !== "failed");
}

test.each(["guide", "live"] as const)(
  "groups, looks, consent and the gate before videos keep to the model in any session (%s)",
  async (rules) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: "+1" }), async (steps) => {
        const session = bySets[rules].fresh();
        const model = await begin(session);
        await compare(session, model, rules);
        for (const each of steps) {
          await act(session, model, each, rules);
          await compare(session, model, rules);
        }
        await follow(session, [
          ...(await listAll(session, "/v3/avatars?ownership=private")),
          ...(await listAll(session, "/v3/avatars/looks?ownership=private")),
        ]);
      }),
      runs(80),
    );
  },
);

test("whatever the catalogue mentions can be had", async () => {
  const session = bySets.guide.session("catalogue");
  await follow(session, [...(await listAll(session, "/v3/avatars")), ...(await listAll(session, "/v3/avatars/looks"))]);
  for (const voice of await listAll(session, "/v3/voices")) {
    const sample = await session.mock.fetch(voice.preview_audio_url);
    expect([sample.status, sample.headers.get("content-type")]).toEqual([200, "audio/wav"]);
  }
});

test("a link of one group never decides about another", async () => {
  const session = bySets.guide.fresh();
  const make = async (name: string): Promise<Answer> =>
    (await session.data("POST", "/v3/avatars", { type: "digital_twin", name, file: file("video") })).avatar_group;
  const [one, other] = [await make("One"), await make("Other")];
  const { url } = await session.data("POST", `/v3/avatars/${one.id}/consent`, {});
  await session.data("POST", `/v3/avatars/${other.id}/consent`, {});
  expect(url.startsWith(`${publicUrl}/consent/`)).toBe(true);
  await session.mock.fetch(url, { method: "POST", body: new URLSearchParams({ decision: "approve" }) });
  const consent = async (id: string): Promise<string> =>
    (await session.data("GET", `/v3/avatars/${id}`)).consent_status;
  expect([await consent(one.id), await consent(other.id)]).toEqual(["approved", "pending"]);
});
