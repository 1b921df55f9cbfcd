/**
 * The avatars of one account as the facts tell of them, in the simplest data that can say it. Sessions
 * are led against the mock and against this at once; where the two differ, one of them is wrong.
 */

export type Consent = "pending" | "approved" | "rejected" | null;
export type LookType = "digital_twin" | "photo_avatar" | "studio_avatar";

export interface ModelLook {
  readonly id: string;
  readonly groupId: string;
  readonly type: LookType;
  name: string;
  readonly endsAt: number;
  readonly fails: boolean;
}

export interface ModelGroup {
  readonly id: string;
  readonly name: string;
  consent: Consent;
  defaultVoiceId: string | null;
  /** Oldest first. */
  looks: ModelLook[];
}

export interface ModelLink {
  readonly url: string;
  readonly groupId: string;
  readonly expiresAt: number;
  isAnswered: boolean;
}

export interface Model {
  /** Oldest first. */
  groups: ModelGroup[];
  links: ModelLink[];
}

export function isOpen({ consent }: ModelGroup): boolean {
  return consent === "pending" || consent === "rejected";
}

export function isTrained(look: ModelLook, now: number): boolean {
  return now >= look.endsAt && !look.fails;
}

function trainingOf(look: ModelLook, now: number): "processing" | "failed" | "completed" {
  if (now < look.endsAt) return "processing";
  return look.fails ? "failed" : "completed";
}

/** A look's status is its own training; a twin look waits with its group. */
export function lookStatus(look: ModelLook, group: ModelGroup, now: number): string {
  const training = trainingOf(look, now);
  return training === "completed" && look.type === "digital_twin" && isOpen(group) ? "pending_consent" : training;
}

/** A group follows its first look and waits while its consent is open after training. */
export function groupStatus(group: ModelGroup, now: number): string {
  const training = trainingOf(group.looks[0] as ModelLook, now);
  return training === "completed" && isOpen(group) ? "pending_consent" : training;
}

export function allLooks({ groups }: Model): readonly ModelLook[] {
  return groups.flatMap(({ looks }) => looks);
}

export function forgetLook(model: Model, look: ModelLook): void {
  for (const group of model.groups) {
    group.looks = group.looks.filter((each) => each !== look);
    forgetQuestion(model, group);
  }
  forgetEmpty(model);
}

/** Without a twin there is nobody to ask, nor a link to answer by; an approval stays. */
function forgetQuestion(model: Model, group: ModelGroup): void {
  if (!isOpen(group) || group.looks.some(({ type }) => type === "digital_twin")) return;
  group.consent = null;
  model.links = model.links.filter(({ groupId }) => groupId !== group.id);
}

export function forgetGroup(model: Model, group: ModelGroup): void {
  group.looks = [];
  forgetEmpty(model);
}

/** A group lives as long as it has a look, and its links as long as the group. */
function forgetEmpty(model: Model): void {
  model.groups = model.groups.filter(({ looks }) => looks.length > 0);
  model.links = model.links.filter(({ groupId }) => model.groups.some(({ id }) => id === groupId));
}

/** Approval is for good; a decline is a state like any other. Every open link of the group ends with one answer. */
export function answer(model: Model, group: ModelGroup, decision: "approved" | "rejected"): void {
  if (group.consent !== "approved") group.consent = decision;
  for (const link of model.links) if (link.groupId === group.id) link.isAnswered = true;
}
