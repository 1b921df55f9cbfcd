/** A digital twin may not speak before the person it shows has agreed. */
import fc from "fast-check";
import type { Account } from "../context.ts";
import type { Control } from "../control.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Item } from "../steps.ts";
import {
  createAvatar,
  direct,
  done,
  footage,
  getGroup,
  getLook,
  listed,
  refused,
  show,
  trainingMs,
  videoOf,
} from "../steps.ts";

const shared = {
  group: "consent",
  phase: "coverage",
  effect: "paid",
  needs: ["worlds"],
} as const satisfies Partial<ActiveLaw>;

type Owner = Account & { readonly control: Control };

const ask = (groupId: string, body: object = {}): { path: Record<string, string>; body: object } => ({
  path: { group_id: groupId },
  body,
});

const isOpen = (status: unknown): boolean => status === "pending" || status === "rejected";

/** Whether a video with the look is taken; a refusal must be the one for consent. */
async function isTaken({ api }: Pick<Owner, "api">, lookId: string, voiceId: string): Promise<boolean> {
  const exchange = await api.call("createVideo", { body: videoOf({ id: lookId }, "good", { voice_id: voiceId }) });
  if (exchange.status === 200) return true;
  const { code } = exchange.body?.error ?? {};
  must(
    exchange.status === 400 && code === "avatar_consent_required",
    `A video with a twin was answered with ${exchange.status} ${show(code)}, neither 200 nor avatar_consent_required.`,
  );
  return false;
}

const decisions = fc.array(
  fc.constantFrom("ask", "ask with a video", "approve", "decline", "wait", "train") satisfies fc.Arbitrary<string>,
  { minLength: 1, maxLength: 8 },
);

/** Of which one changes something for sure. */
const endings = decisions.map((deeds) => [...deeds, "decline", "approve", "wait"]);

/** Where consent may go from each state. A decline may be asked again; an approval is for good. */
const next: Readonly<Record<string, readonly string[]>> = {
  pending: ["pending", "approved", "rejected"],
  rejected: ["rejected", "pending", "approved"],
  approved: ["approved"],
};

async function decide({ api, control }: Owner, groupId: string, deed: string): Promise<void> {
  const path = { group_id: groupId };
  if (deed === "wait") await control.advance(1000);
  if (deed === "train") await control.advance(trainingMs);
  if (deed === "ask") await done(api, "createAvatarConsent", ask(groupId));
  if (deed === "ask with a video") await done(api, "createAvatarConsent", ask(groupId, { consent_video: footage }));
  const status = (await getGroup(api, groupId)).consent_status;
  if (deed === "approve" && status !== "approved") await control.call("approveConsent", { path, body: {} });
  if (deed === "decline" && status !== "approved") await control.call("declineConsent", { path, body: {} });
}

/** A fresh twin, led through the deeds; told what its group and look show after each. */
async function lead(
  owner: Owner,
  deeds: readonly string[],
  visit: (seen: {
    readonly group: Item;
    readonly look: Item;
    readonly ageMs: number;
    readonly deed: string;
  }) => unknown,
): Promise<void> {
  const { api, control } = owner;
  const { groupId, lookId } = await createAvatar(api, "digital_twin");
  const born = await control.now();
  for (const deed of ["be born", ...deeds]) {
    await decide(owner, groupId, deed);
    const ageMs = (await control.now()) - born;
    await visit({ group: await getGroup(api, groupId), look: await getLook(api, lookId), ageMs, deed });
  }
}

export const consentLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "C1",
    sentence:
      "A twin whose consent is open is refused with 400 avatar_consent_required in every kind of video, and nothing is made.",
    premise: "A video with a twin without consent was asked for.",
    operations: ["createVideo", "createVideoBatch"],
    check: async (context) => {
      const { api, control, look } = await stage(context);
      const voice = { script: "Hello.", voice_id: look.default_voice_id };
      const { lookId } = await createAvatar(api, "digital_twin");
      for (const ms of [0, trainingMs]) {
        await control.advance(ms);
        const avatar = { type: "avatar", avatar_id: lookId, ...voice };
        const bodies: readonly object[] = [
          avatar,
          { type: "cinematic_avatar", prompt: "She waves.", avatar_id: [lookId] },
          { type: "studio", scenes: [{ type: "avatar_video", input: avatar }] },
        ];
        const wanted = { status: 400, code: "avatar_consent_required" };
        for (const body of bodies) {
          await refused(api, "createVideo", { body }, wanted);
          await refused(api, "createVideoBatch", { body: { videos: [videoOf(look), body] } }, wanted);
          context.met();
        }
        const made = await listed(api, "listVideos");
        must(made.length === 0, `A refused request made the video ${show(made[0])}.`);
      }
    },
  },
  {
    ...shared,
    id: "C2",
    effect: "ro",
    needs: [],
    sentence: "What is public needs no consent: its consent_status is null, and no public look waits for one.",
    premise: "There is a public group.",
    operations: ["listAvatarGroups", "listAvatarLooks"],
    check: async ({ account: { api }, met }) => {
      const groups =
        (await api.call("listAvatarGroups", { query: { ownership: "public", limit: 50 } })).body?.data ?? [];
      for (const { id, consent_status: status = null } of groups as readonly Item[]) {
        must(status === null, `The public group ${id} has the consent_status ${show(status)}.`);
        met();
      }
      const { body } = await api.call("listAvatarLooks", { query: { ownership: "public", limit: 50 } });
      const odd = (body?.data as Item[] | undefined)?.find(({ status }) => status === "pending_consent");
      must(odd === undefined, `The public look ${odd?.id} waits for consent.`);
    },
  },
  {
    ...shared,
    id: "C3",
    sentence:
      "Asked without a consent_video the answer has an address to open; with one it has none, and consent moves without a browser.",
    premise: "Consent was asked for in both ways.",
    operations: ["createAvatarConsent"],
    check: async ({ fresh, met }) => {
      const { api, control } = await fresh();
      await direct(control);
      const { groupId } = await createAvatar(api, "digital_twin");
      for (const body of [{}, { reroute_url: "https://app.example/back" }]) {
        const { url, avatar_group: group } = await done(api, "createAvatarConsent", ask(groupId, body));
        must(typeof url === "string" && URL.canParse(url), `Asked with ${show(body)}, the address is ${show(url)}.`);
        must(group.id === groupId && group.consent_status === "pending", `Asked, the group shows ${show(group)}.`);
        met();
      }
      const { url = null } = await done(api, "createAvatarConsent", ask(groupId, { consent_video: footage }));
      must(url === null, `Asked with a consent_video, there is an address: ${show(url)}.`);
      await control.runUntilIdle();
      const { consent_status: status } = await getGroup(api, groupId);
      must(status !== "pending", "After a consent_video was given, consent is still pending.");
      await refused(
        api,
        "createAvatarConsent",
        ask(groupId, { consent_video: footage, reroute_url: "https://app.example/back" }),
        { status: 400, param: "consent_video" },
      );
    },
  },
  {
    ...shared,
    id: "C4",
    phase: "random",
    sentence:
      "Consent goes from pending to approved or rejected, from rejected on when it is asked again, and never back from approved.",
    premise: "Consent changed.",
    operations: ["createAvatarConsent", "getAvatarGroup"],
    check: async (context) => {
      const owner = await context.fresh();
      await direct(owner.control);
      await context.forAll(endings, async (deeds) => {
        let before = "pending";
        await lead(owner, deeds, ({ group: { consent_status: now }, deed }) => {
          must(next[before]?.includes(now) === true, `To ${deed} led consent from ${before} to ${show(now)}.`);
          if (deed === "wait" || deed === "train") must(now === before, `Time led consent from ${before} to ${now}.`);
          if (now !== before) context.met();
          before = now;
        });
      });
    },
  },
  {
    ...shared,
    id: "C5",
    phase: "random",
    sentence:
      "A twin look shows pending_consent exactly when it is trained and the consent of its group is open, and completed when it is approved; its group says the same.",
    premise: "A twin was seen after its training.",
    operations: ["getAvatarLook", "getAvatarGroup"],
    check: async (context) => {
      const owner = await context.fresh();
      await direct(owner.control);
      await context.forAll(
        decisions.map((deeds) => [...deeds, "train", ...deeds]),
        async (deeds) => {
          await lead(owner, deeds, ({ group, look, ageMs }) => {
            const trained = isOpen(group.consent_status) ? "pending_consent" : "completed";
            const wanted = ageMs < trainingMs ? "processing" : trained;
            for (const [what, { status }] of [
              ["look", look],
              ["group", group],
            ] as const)
              must(
                status === wanted,
                `${ageMs} ms old and with consent ${group.consent_status}, a ${what} is ${show(status)}, not ${wanted}.`,
              );
            if (ageMs >= trainingMs) context.met();
          });
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "C6",
    sentence: "Asking for consent again makes no second group and takes no approval back.",
    premise: "Consent was asked for again after it was approved.",
    operations: ["createAvatarConsent", "listAvatarGroups"],
    check: async ({ fresh, met }) => {
      const owner = await fresh();
      const { api, control } = owner;
      await direct(control);
      const { groupId } = await createAvatar(api, "digital_twin");
      const ids = async (): Promise<string> =>
        show((await listed(api, "listAvatarGroups", { ownership: "private" })).map(({ id }) => id));
      const before = await ids();
      await decide(owner, groupId, "ask");
      await decide(owner, groupId, "ask");
      await decide(owner, groupId, "approve");
      for (const body of [{}, {}, { consent_video: footage }]) {
        const { avatar_group: group } = await done(api, "createAvatarConsent", ask(groupId, body));
        must(
          group.consent_status === "approved",
          `Asked again after approval, consent is ${show(group.consent_status)}.`,
        );
        met();
      }
      must((await ids()) === before, `Asking for consent led from the groups ${before} to ${await ids()}.`);
      must((await getGroup(api, groupId)).consent_status === "approved", "Asking again took an approval back.");
    },
  },
  {
    ...shared,
    id: "C7",
    phase: "random",
    sentence:
      "Consent for one group opens that group alone, in whatever order several are asked, approved and declined.",
    premise: "Of two twins one was approved and the other was not.",
    operations: ["createAvatarConsent", "createVideo"],
    check: async (context) => {
      const set = await stage(context);
      const deed = fc.tuple(fc.nat(1), fc.constantFrom("ask", "approve", "decline"));
      await context.forAll(
        fc.array(deed, { minLength: 1, maxLength: 5 }),
        async (some) => {
          const deeds = [...some, [0, "approve"] as const];
          const { api } = set;
          const twins = [await createAvatar(api, "digital_twin"), await createAvatar(api, "digital_twin")];
          const approved = new Set<string>();
          for (const [at, what] of deeds) {
            const { groupId } = twins[at] as (typeof twins)[number];
            await decide(set, groupId, what);
            if (what === "approve") approved.add(groupId);
            for (const { groupId: each, lookId } of twins) {
              const taken = await isTaken(set, lookId, set.look.default_voice_id);
              must(
                taken === approved.has(each),
                `A twin ${approved.has(each) ? "approved" : "not approved"} was ${taken ? "taken" : "refused"}.`,
              );
            }
            if (approved.size === 1) context.met();
          }
        },
        { share: 0.4 },
      );
    },
  },
  {
    ...shared,
    id: "C8",
    sentence: "Consent of a group that was deleted, is somebody else's or never was is 404, and all three look alike.",
    premise: "Consent was asked for in such a group.",
    operations: ["createAvatarConsent"],
    check: async ({ fresh, met }) => {
      const [mine, other] = [await fresh(), await fresh()];
      const gone = await createAvatar(mine.api, "digital_twin");
      await done(mine.api, "deleteAvatarGroup", { path: { group_id: gone.groupId } });
      const foreign = await createAvatar(other.api, "digital_twin");
      const wanted = { status: 404, code: "avatar_not_found" };
      const answers = new Map<string, string>();
      for (const id of ["nothing_here", gone.groupId, foreign.groupId]) {
        const { text } = await refused(mine.api, "createAvatarConsent", ask(id), wanted);
        answers.set(text.replaceAll(id, "…"), id);
        met();
      }
      must(answers.size === 1, `The answers differ: ${[...answers.keys()].join(" ")}`);
      const { consent_status: status } = await getGroup(other.api, foreign.groupId);
      must(status === "pending", `A stranger's request changed the consent of a group to ${status}.`);
    },
  },
  {
    ...shared,
    id: "C9",
    phase: "random",
    sentence:
      "Consent counts at once and everywhere: at every instant a video is taken exactly when the group says approved.",
    premise: "The person answered by themself while somebody was watching.",
    operations: ["createAvatarConsent", "getAvatarGroup", "createVideo"],
    check: async (context) => {
      const set = await stage(context);
      const { api, control } = set;
      const course = fc.record({
        after_ms: fc.constantFrom(0, 1, 1000, 5000),
        decision: fc.constantFrom("approved", "declined") satisfies fc.Arbitrary<"approved" | "declined">,
        steps: fc.array(fc.constantFrom(0, 1, 999, 1000, 4999, 5000), { minLength: 1, maxLength: 5 }),
      });
      await context.forAll(
        course,
        async ({ after_ms, decision, steps }) => {
          await direct(control, { consent: { decision, after_ms } });
          const { groupId, lookId } = await createAvatar(api, "digital_twin");
          await done(api, "createAvatarConsent", ask(groupId));
          let ageMs = 0;
          for (const ms of [0, ...steps, 5000]) {
            await control.advance(ms);
            ageMs += ms;
            const { consent_status: status } = await getGroup(api, groupId);
            const wanted = ageMs < after_ms ? "pending" : decision === "approved" ? "approved" : "rejected";
            must(status === wanted, `${ageMs} ms after asking, consent due at ${after_ms} ms is ${status}.`);
            const taken = await isTaken(set, lookId, set.look.default_voice_id);
            must(
              taken === (status === "approved"),
              `Consent is ${status}, and a video was ${taken ? "taken" : "refused"}.`,
            );
            if (status !== "pending") context.met();
          }
        },
        { share: 0.6 },
      );
    },
  },
];
