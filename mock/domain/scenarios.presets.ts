/** The scenarios that every mock knows. Their names are magic words and parts of look ids as well: `[[stuck]]`, `mock_look_stuck`. */

import type { Scenario, ScenarioKind, ScenarioRule } from "./scenarios.ts";

const minuteMs = 60 * 1000;

type Rules = Partial<Record<ScenarioKind, readonly ScenarioRule[]>>;

function preset(name: string, about: string, rules: Rules, consent: Scenario["consent"] = null): Scenario {
  return { name, about, rules: { video: [], training: [], voice: [], agent: [], ...rules }, consent };
}

const never: ScenarioRule = { processingMs: null };
const atOnce: ScenarioRule = { processingMs: 0 };
const failsAtTimes: ScenarioRule = { chance: 0.3, outcome: "failed" };

const refused: ScenarioRule = {
  processingMs: 0,
  outcome: "failed",
  code: "content_policy_violation",
  message: "The content was not accepted: it goes against the content policy.",
};

// The code as it was seen on the live service, where a shortage shows itself in the job and not in the answer to the call.
const unpaid: ScenarioRule = {
  processingMs: 0,
  outcome: "failed",
  code: "MOVIO_PAYMENT_INSUFFICIENT_CREDIT",
  message: "The balance is too low for this job: add credit and try again.",
};

export const presets: readonly Scenario[] = [
  preset("happy", "Every job goes well, in the usual time; consent is left to whoever opens the link.", {}),
  preset("instant", "Every job is done in the moment in which it is asked for.", {
    video: [{ pendingMs: 0, processingMs: 0 }],
    training: [atOnce],
    voice: [atOnce],
    agent: [atOnce],
  }),
  preset("slow-queue", "A video waits ten minutes before it is rendered.", { video: [{ pendingMs: 10 * minuteMs }] }),
  preset("stuck", "No job gets anywhere: a video never leaves the queue, and no training ends.", {
    video: [{ pendingMs: null }],
    training: [never],
    voice: [never],
    agent: [never],
  }),
  preset("fail-late", "A video is rendered for ten minutes, and then it fails.", {
    video: [
      {
        processingMs: 10 * minuteMs,
        outcome: "failed",
        code: "rendering_failed",
        message: "The rendering took too long and was given up.",
      },
    ],
  }),
  preset("moderation", "What is asked for is refused by moderation, once its turn has come.", {
    video: [refused],
    training: [refused],
    agent: [refused],
  }),
  preset("no-credit", "The account has run out of credit: jobs are taken, and fail.", {
    video: [unpaid],
    agent: [unpaid],
  }),
  preset("flaky", "Three jobs of ten fail; which ones follows from the seed.", {
    video: [failsAtTimes],
    training: [failsAtTimes],
    voice: [failsAtTimes],
    agent: [failsAtTimes],
  }),
  preset("training-fails", "No avatar can be trained and no voice cloned; videos go well.", {
    training: [{ outcome: "failed" }],
    voice: [{ outcome: "failed" }],
  }),
  preset("consent-approved", "Whoever is asked for consent approves after five seconds.", {}, answer("approved")),
  preset("consent-declined", "Whoever is asked for consent declines after five seconds.", {}, answer("declined")),
];

function answer(decision: "approved" | "declined"): Scenario["consent"] {
  return { decision, afterMs: 5000 };
}

const byName: ReadonlyMap<string, Scenario> = new Map(presets.map((scenario) => [scenario.name, scenario]));

export function presetNamed(name: string): Scenario | undefined {
  return byName.get(name);
}

export const presetNames: readonly string[] = [...byName.keys()];

const lookPrefix = "mock_look_";

/** Of the look that makes every video go as the preset says. */
export function lookIdOf(presetName: string): string {
  return lookPrefix + presetName.replaceAll("-", "_");
}

/** The preset that a look stands for. */
export function presetOfLook(lookId: string): Scenario | undefined {
  return lookId.startsWith(lookPrefix) ? byName.get(lookId.slice(lookPrefix.length).replaceAll("_", "-")) : undefined;
}

/** Presets that say something of videos; `happy` says that they go well. */
export const videoPresets: readonly Scenario[] = presets.filter(
  ({ name, rules }) => name === "happy" || rules.video.length > 0,
);
