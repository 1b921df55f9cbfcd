/** The conversation of a session at an instant: what the caller has said, and what the agent answers as its runs go on. */

import type { components } from "../../generated/api.ts";
import { resourceId } from "./agents.resourceIds.ts";
import type { RunState } from "./agents.runs.ts";
import type { InputRecord, SessionRecord } from "./agents.sessions.ts";
import { hashOf } from "./catalogue/random.ts";
import { unixSeconds } from "./views.ts";

type VideoAgentMessage = components["schemas"]["VideoAgentMessage"];

const shownMessages = 40;

const questions: readonly string[] = [
  "Who is going to watch this, and what should they do afterwards?",
  "How long may it be, and in which tone should I speak?",
  "What is the one thing that nobody should miss in it?",
];

/** The latest, newest first. @param states of the session's runs, oldest first */
export function messagesAt(session: SessionRecord, states: readonly RunState[]): VideoAgentMessage[] {
  // Every run has a text of its own, so older runs cannot be among the latest messages.
  const told = states.slice(-shownMessages).flatMap((state) => conversation(session, state));
  // By time, and otherwise as told: an answer never stands before its question.
  return told
    .toSorted((a, b) => a.at - b.at)
    .slice(-shownMessages)
    .toReversed()
    .map(({ at, resources = [], ...message }) => ({
      ...message,
      created_at: unixSeconds(at),
      resource_ids: resources.length === 0 ? null : [...resources],
    }));
}

interface Told {
  readonly at: number;
  readonly role: "user" | "model";
  readonly type: VideoAgentMessage["type"];
  readonly content: string;
  readonly resources?: readonly string[];
}

function conversation({ inputs }: SessionRecord, state: RunState): readonly Told[] {
  const texts = inputs.filter(({ runId }) => runId === state.run.id);
  return [
    ...texts.slice(0, 1).flatMap(said),
    ...begun(state, inputs[0].text),
    ...texts.slice(1).flatMap(said),
    ...ended(state),
    ...stopped(state),
  ];
}

function said({ at, text, files }: InputRecord): readonly Told[] {
  const message = { at, role: "user", type: "text", content: text } as const;
  if (files.length === 0) return [message];
  const content = files.length === 1 ? "One file is attached." : `${files.length} files are attached.`;
  return [message, { at, role: "user", type: "resource", content, resources: files.map(({ id }) => id) }];
}

function begun({ run, begunAt: at }: RunState, prompt: string): readonly Told[] {
  if (at === null) return [];
  const resources = [resourceId(run.id, "draft"), resourceId(run.id, "image")];
  switch (run.goal) {
    case "question":
      return [{ at, role: "model", type: "text", content: questions[hashOf(prompt) % questions.length] ?? "" }];
    case "draft":
      return [
        {
          at,
          role: "model",
          type: "resource",
          content: "Here is a draft, and who presents it. Tell me what to change, or to go on and make the video.",
          resources,
        },
      ];
    case "video":
      return [
        {
          at,
          role: "model",
          type: "resource",
          content: "This is the plan, and who presents it; I am making the video.",
          resources,
        },
      ];
  }
}

function ended({ run, endedAt: at, plan: { outcome } }: RunState): readonly Told[] {
  if (at === null) return [];
  if (outcome.kind === "failed") return [{ at, role: "model", type: "error", content: outcome.message }];
  return run.goal === "video"
    ? [
        {
          at,
          role: "model",
          type: "resource",
          content: "The video is ready.",
          resources: [resourceId(run.id, "video")],
        },
      ]
    : [];
}

function stopped({ run: { stoppedAt: at } }: RunState): readonly Told[] {
  return at === null
    ? []
    : [{ at, role: "model", type: "text", content: "I have stopped. What is made so far is kept; say how to go on." }];
}
