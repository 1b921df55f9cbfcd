/**
 * Scenarios choose how jobs go: how long they wait, how long they take, and how they end. A scenario is data: rules in
 * order, for each kind of job, and what the person does who is asked for consent. The first rule that fits a job and is
 * not used up decides; what it leaves open, and a job that no rule fits, goes as usual. Faults of HTTP are none of its
 * business.
 */

export type ScenarioKind = "video" | "training" | "voice" | "agent";
export const scenarioKinds: readonly ScenarioKind[] = ["video", "training", "voice", "agent"];

export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly rules: Readonly<Record<ScenarioKind, readonly ScenarioRule[]>>;
  /** null: nobody answers, until somebody opens the page. */
  readonly consent: ConsentHabit | null;
}

/** Rules that say nothing of a matter leave the field out, so that a scenario can be written down as it was given. */
export interface ScenarioRule {
  /** All of it must fit. */
  readonly match?: Match;
  /** For so many jobs; left out: for all. */
  readonly times?: number;
  /** How likely the rule takes a job that fits, 0 to 1; left out: for sure. A job that it leaves goes on to the next rule. */
  readonly chance?: number;
  /** null: the job never leaves the queue. */
  readonly pendingMs?: number | null;
  /** null: the work never ends. */
  readonly processingMs?: number | null;
  readonly outcome?: "completed" | "failed";
  /** Of a failure; left out: those that the kind of job usually fails with. */
  readonly code?: string;
  readonly message?: string;
}

export interface Match {
  /** Part of a video's title, in any case of letters. */
  readonly title?: string;
  /** Part of a title, a script or a prompt, or of an avatar's or a voice's name. */
  readonly text?: string;
  /** A look that appears. */
  readonly lookId?: string;
}

/** What the person shown by a twin does with a link, by themself. */
export interface ConsentHabit {
  readonly decision: "approved" | "declined";
  readonly afterMs: number;
}

/** What a rule may look at. */
export interface Traits {
  readonly kind: ScenarioKind;
  readonly title: string | null;
  readonly texts: readonly (string | null | undefined)[];
  readonly lookIds: readonly string[];
}

/** Place of the rule that decides, or -1. `draw` is asked for a number from 0 up to 1 by each rule that leaves it to chance. */
export function ruleFor(
  rules: readonly ScenarioRule[],
  traits: Traits,
  { usesOf, draw }: { readonly usesOf: (index: number) => number; readonly draw: () => number },
): number {
  return rules.findIndex(
    ({ match, times, chance }, index) =>
      (match === undefined || fits(match, traits)) &&
      (times === undefined || usesOf(index) < times) &&
      (chance === undefined || draw() < chance),
  );
}

function fits({ title, text, lookId }: Match, traits: Traits): boolean {
  return (
    (title === undefined || holds(traits.title, title)) &&
    (text === undefined || [traits.title, ...traits.texts].some((each) => holds(each, text))) &&
    (lookId === undefined || traits.lookIds.includes(lookId))
  );
}

function holds(text: string | null | undefined, part: string): boolean {
  return typeof text === "string" && text.toLowerCase().includes(part.toLowerCase());
}
