/** Sessions of avatars, looks and consent against their model. */
import fc from "fast-check";
import { textAt } from "../answers.ts";
import type { Account } from "../context.ts";
import type { Control } from "../control.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Model, ModelGroup, ModelLook } from "../models/avatars.ts";
import { allLooks, answer, forgetGroup, forgetLook, groupStatus, isOpen, lookStatus } from "../models/avatars.ts";
import type { Fate, Item, Making } from "../steps.ts";
import {
  avatarOf,
  done,
  fates,
  footage,
  getLook,
  listed,
  refused,
  show,
  slowMs,
  trainingMs,
  videoOf,
} from "../steps.ts";

/** `group` and `look` are places in the model's lists, counted round: a step always finds something to act on. */
type Step =
  | { readonly do: "create"; readonly type: Making; readonly fate: Fate; readonly group: number | null }
  | { readonly do: "delete look" | "speak"; readonly look: number }
  | { readonly do: "delete group" | "approve" | "decline" | "ask" | "ask with a video"; readonly group: number }
  | { readonly do: "rename"; readonly look: number; readonly name: string }
  | { readonly do: "wait"; readonly ms: number };

const onGroup = fc.constantFrom("delete group", "approve", "decline", "ask", "ask", "ask with a video");

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("create" as const),
      type: fc.constantFrom<Making>("digital_twin", "digital_twin", "photo", "prompt"),
      fate: fc.constantFrom(...fates),
      group: fc.option(fc.nat(20)),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: onGroup as fc.Arbitrary<"approve">, group: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("delete look" as const), look: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("speak" as const), look: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("rename" as const),
      look: fc.nat(20),
      name: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      ms: fc.constantFrom(0, 1, trainingMs - 1, trainingMs, slowMs),
    }),
  },
);

const first: Step = { do: "create", type: "digital_twin", fate: "good", group: null };

interface Set extends Account {
  readonly control: Control;
  readonly rules: "guide" | "live";
  readonly voice: string;
}

const lasting: Readonly<Record<Fate, number>> = {
  good: trainingMs,
  failing: trainingMs,
  slow: slowMs,
  stuck: Infinity,
};

function typeOf(type: Making, rules: "guide" | "live"): ModelLook["type"] {
  if (type === "digital_twin") return type;
  return type === "prompt" && rules === "guide" ? "studio_avatar" : "photo_avatar";
}

async function create(
  { api, rules }: Set,
  model: Model,
  each: Extract<Step, { do: "create" }>,
  now: number,
): Promise<void> {
  const group = each.group === null ? undefined : pick(model.groups, each.group);
  const body = avatarOf(each.type, each.fate, group ? { avatar_group_id: group.id } : {});
  const made = await done(api, "createAvatar", { body });
  const [itemId, shownId] = [textAt(made, "avatar_item.id"), textAt(made, "avatar_group.id")];
  must(
    group === undefined ? !model.groups.some(({ id }) => id === shownId) : shownId === group.id,
    `An avatar asked for in ${group === undefined ? "a new group" : "a group"} came into another one.`,
  );
  const into: ModelGroup = group ?? {
    id: shownId,
    name: textAt(made, "avatar_item.name"),
    consent: null,
    defaultVoiceId: null,
    looks: [],
  };
  const type = typeOf(each.type, rules);
  into.looks.push({
    id: itemId,
    groupId: into.id,
    type,
    name: textAt(made, "avatar_item.name"),
    endsAt: now + lasting[each.fate],
    fails: each.fate === "failing",
  });
  if (type === "digital_twin") into.consent ??= "pending";
  if (group === undefined) model.groups.push(into);
}

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

/** Does it to the target and to the model. */
async function take(set: Set, model: Model, each: Step, now: number): Promise<void> {
  if (each.do === "wait") return void (await set.control.advance(each.ms));
  if (each.do === "create") return create(set, model, each, now);
  if ("look" in each) {
    const look = pick(allLooks(model), each.look);
    return look && withLook(set, model, look, each);
  }
  const group = pick(model.groups, each.group);
  return group && withGroup(set, model, group, each.do);
}

async function withLook(
  { api, voice }: Set,
  model: Model,
  look: ModelLook,
  each: Extract<Step, { readonly look: number }>,
): Promise<void> {
  const path = { look_id: look.id };
  if (each.do === "rename") {
    look.name = each.name;
    await done(api, "updateAvatarLook", { path, body: { name: each.name } });
  } else if (each.do === "delete look") {
    await done(api, "deleteAvatarLook", { path });
    forgetLook(model, look);
    await refused(api, "getAvatarLook", { path }, { status: 404, code: "not_found" });
  } else {
    const group = model.groups.find(({ id }) => id === look.groupId);
    const isClosed = look.type === "digital_twin" && group !== undefined && isOpen(group);
    const body = videoOf(look, "good", { voice_id: voice });
    if (isClosed) await refused(api, "createVideo", { body }, { status: 400, code: "avatar_consent_required" });
    else await done(api, "createVideo", { body });
  }
}

async function withGroup({ api, control }: Set, model: Model, group: ModelGroup, what: string): Promise<void> {
  const path = { group_id: group.id };
  if (what === "delete group") {
    await done(api, "deleteAvatarGroup", { path });
    forgetGroup(model, group);
    await refused(api, "getAvatarGroup", { path }, { status: 404, code: "avatar_not_found" });
  } else if (what === "approve" || what === "decline") {
    if (!isOpen(group)) return;
    await control.call(what === "approve" ? "approveConsent" : "declineConsent", { path, body: {} });
    answer(model, group, what === "approve" ? "approved" : "rejected");
  } else {
    const hasVideo = what === "ask with a video";
    const init = { path, body: hasVideo ? { consent_video: footage } : {} };
    if (group.consent === null) return void (await refused(api, "createAvatarConsent", init, { status: 400 }));
    const { url, avatar_group: shown } = await done(api, "createAvatarConsent", init);
    if (hasVideo) group.consent = "approved";
    else if (group.consent === "rejected") group.consent = "pending";
    must(
      shown.consent_status === group.consent,
      `Asked for consent, a group shows ${shown.consent_status}, not ${group.consent}.`,
    );
    must((typeof url === "string") === !hasVideo, `Asked for consent, the address is ${show(url)}.`);
  }
}

/** All that can be seen of the account's avatars, against the model. */
async function compare({ api }: Set, model: Model, now: number, doing: string): Promise<void> {
  const groups = (await listed(api, "listAvatarGroups", { ownership: "private" })).map(
    ({ id, looks_count, consent_status, status }) => ({ id, looks_count, consent_status, status }),
  );
  const wantedGroups = model.groups.map((group) => ({
    id: group.id,
    looks_count: group.looks.length,
    consent_status: group.consent,
    status: groupStatus(group, now),
  }));
  same("groups", groups, wantedGroups, doing);
  const shape = ({ id, name, group_id, avatar_type, status, error }: Item): Item => ({
    id,
    name,
    group_id,
    avatar_type,
    status,
    has_error: error !== null,
  });
  const looks = (await listed(api, "listAvatarLooks", { ownership: "private" })).map(shape);
  const wantedLooks = model.groups.flatMap((group) =>
    group.looks.map((look) => {
      const status = lookStatus(look, group, now);
      const { id, name, type: avatar_type } = look;
      return { id, name, group_id: group.id, avatar_type, status, has_error: status === "failed" };
    }),
  );
  same("looks", looks, wantedLooks, doing);
  for (const wanted of wantedLooks.slice(0, 2)) {
    const own = shape(await getLook(api, wanted.id));
    must(show(own) === show(wanted), `After ${doing} a look is ${show(own)}, and should be ${show(wanted)}.`);
  }
}

/** The order of lists is the matter of other laws. */
function same(what: string, given: readonly Item[], wanted: readonly Item[], doing: string): void {
  const sorted = (items: readonly Item[]): string => show(items.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  must(
    sorted(given) === sorted(wanted),
    `After ${doing} the ${what} are ${sorted(given)}, and should be ${sorted(wanted)}.`,
  );
}

export const avatarSessions: readonly ActiveLaw[] = [
  {
    id: "C10",
    group: "consent",
    phase: "sessions",
    sentence:
      "Whatever is made, deleted, renamed, asked, approved, declined and waited for, groups, looks and consent are at every step as the facts have them, and so is the gate before videos.",
    premise: "A step was taken with an avatar there.",
    operations: [
      "createAvatar",
      "createAvatarConsent",
      "deleteAvatarLook",
      "deleteAvatarGroup",
      "updateAvatarLook",
      "createVideo",
    ],
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      const set: Set = { api, control, rules: context.rules, voice: look.default_voice_id };
      await context.forAll(
        fc.array(step, { minLength: 6, maxLength: 14 }),
        async (steps) => {
          const model: Model = { groups: [], links: [] };
          for (const { id } of await listed(api, "listAvatarGroups", { ownership: "private" }))
            await done(api, "deleteAvatarGroup", { path: { group_id: id } });
          let now = await control.now();
          for (const each of [first, ...steps]) {
            await take(set, model, each, now);
            if (each.do === "wait") now += each.ms;
            await compare(set, model, now, show(each));
            if (model.groups.length > 0) context.met();
          }
        },
        { share: 0.5 },
      );
    },
  },
];
