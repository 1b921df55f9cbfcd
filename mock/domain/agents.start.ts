/** Setting an agent to work: by a prompt, or by a message to a session that there is already. */

import type { components } from "../../generated/api.ts";
import { checkFiles, recordFiles } from "./agents.files.ts";
import type { Casting } from "./agents.presenter.ts";
import { castFor } from "./agents.presenter.ts";
import type { FindVideo, Goal, RunRecord } from "./agents.runs.ts";
import { goalAfter, isAtWork, runIdOf } from "./agents.runs.ts";
import { scriptOf, titleOf } from "./agents.script.ts";
import type { InputRecord, SessionRecord, Wishes } from "./agents.sessions.ts";
import { currentState } from "./agents.sessions.ts";
import type { AssetInput } from "./assets.ts";
import { invalidParameter } from "./errors.ts";
import type { Plan } from "./plan.ts";
import { planJob } from "./planning.ts";
import { born, draftVideo } from "./videos.create.ts";
import type { Draft, RenderContext } from "./videos.options.ts";
import { checkCallback } from "./videos.options.ts";
import type { VideoRecord } from "./videos.ts";

export type CreateVideoAgentBody = components["schemas"]["CreateVideoAgentBody"];
export type SendVideoAgentMessageBody = components["schemas"]["SendVideoAgentMessageBody"];

export interface AgentContext extends RenderContext, Casting {
  readonly findVideo: FindVideo;
  /** New ids and insertion numbers, in the order they are asked for. */
  readonly mint: (kind: "session" | "video") => { readonly id: string; readonly seq: number };
}

export interface Started {
  readonly run: RunRecord;
  /** null: the goal of the run is not a video. */
  readonly video: VideoRecord | null;
}

/** A session that was told something, and what it does about it; null: it goes on as it did. */
export interface Told {
  readonly session: SessionRecord;
  readonly started: Started | null;
}

export const thinkingFailure: { readonly code: string; readonly message: string } = {
  code: "agent_failed",
  message: "I could not make a plan of this.",
};
/** The brand kit of the contract's examples; no call of the mock makes others. */
const knownBrandKit = "d4f8b2e06c1a4397a5e9c1b7d3f08264";
/** Besides the prompt, so many of the latest messages go into what is said. */
const heededMessages = 5;

/** Checks everything first, then mints the ids: a refused request leaves no gap. */
export function startSession(body: CreateVideoAgentBody, context: AgentContext): Told {
  const wishes: Wishes = {
    orientation: body.orientation ?? null,
    lookId: body.avatar_id ?? null,
    voiceId: body.voice_id ?? null,
    styleId: body.style_id ?? null,
    brandKitId: body.brand_kit_id ?? null,
  };
  const idea = ideaFor([body.prompt], wishes, context);
  if (wishes.styleId !== null && context.findStyle(wishes.styleId) === undefined)
    throw invalidParameter("style_id", "No style has the id given in style_id.");
  checkMaterial(body, context);
  checkCallback(body.callback_url, context);
  const key = context.mint("session");
  const goal = body.mode === "chat" ? "question" : "video";
  const started = createRun({ goal, text: body.prompt, idea, sessionId: key.id, index: 0 }, context);
  const { run } = started;
  const input = recordInput({ text: body.prompt, files: body.files ?? [], runId: run.id, number: 0 }, context);
  const session: SessionRecord = {
    ...key,
    createdAt: context.now,
    wishes,
    callbackUrl: body.callback_url ?? null,
    callbackId: body.callback_id ?? null,
    inputs: [input],
    runs: [run],
  };
  return { session, started };
}

/** An agent at work goes on with what it does and has the message in mind from then on; one at rest sets to work. */
export function tellSession(session: SessionRecord, body: SendVideoAgentMessageBody, context: AgentContext): Told {
  const wishes: Wishes = {
    ...session.wishes,
    lookId: body.avatar_id ?? session.wishes.lookId,
    voiceId: body.voice_id ?? session.wishes.voiceId,
    brandKitId: body.brand_kit_id ?? session.wishes.brandKitId,
  };
  const [{ text: prompt }, ...later] = session.inputs;
  const idea = ideaFor([prompt, ...later.map(({ text }) => text), body.message], wishes, context);
  checkMaterial(body, context);
  const state = currentState(session, context);
  const started = isAtWork(state)
    ? null
    : createRun(
        { goal: goalAfter(state), text: body.message, idea, sessionId: session.id, index: session.runs.length },
        context,
      );
  const run = started?.run ?? state.run;
  const input = recordInput(
    { text: body.message, files: body.files ?? [], runId: run.id, number: session.inputs.length },
    context,
  );
  return {
    session: {
      ...session,
      wishes,
      inputs: [...session.inputs, input],
      runs: started === null ? session.runs : [...session.runs, run],
    },
    started,
  };
}

/** The video that the texts ask for. */
interface Idea {
  readonly lookId: string;
  readonly script: string;
  readonly draft: Draft;
}

/** Refuses what a video that is asked for by itself would be refused for. */
function ideaFor(texts: readonly [string, ...string[]], wishes: Wishes, context: AgentContext): Idea {
  const [prompt, ...messages] = texts;
  const { lookId, voiceId, aspectRatio } = castFor(prompt, wishes, context);
  const script = scriptOf([prompt, ...messages.slice(-heededMessages)]);
  const title = titleOf(prompt);
  const body = {
    type: "avatar",
    avatar_id: lookId,
    voice_id: voiceId,
    script,
    title,
    aspect_ratio: aspectRatio,
  } as const;
  return { lookId, script, draft: draftVideo(body, context) };
}

function checkMaterial(
  { brand_kit_id: brandKitId, files }: Pick<SendVideoAgentMessageBody, "brand_kit_id" | "files">,
  { findAsset }: AgentContext,
): void {
  if (typeof brandKitId === "string" && brandKitId !== knownBrandKit)
    throw invalidParameter("brand_kit_id", "No brand kit has the id given in brand_kit_id.");
  checkFiles(files ?? [], findAsset);
}

interface RunRequest {
  readonly goal: Goal;
  readonly text: string;
  readonly idea: Idea;
  readonly sessionId: string;
  readonly index: number;
}

function createRun({ goal, text, idea, sessionId, index }: RunRequest, context: AgentContext): Started {
  // Magic words count in the text that sets the agent to work, so that a failed session can be told to go on.
  const video =
    goal === "video"
      ? born({ ...idea.draft, texts: [text] }, { ...context, mint: () => context.mint("video"), sessionId })
      : null;
  const run: RunRecord = {
    id: runIdOf(sessionId, index),
    createdAt: context.now,
    goal,
    lookId: idea.lookId,
    script: idea.script,
    videoId: video?.id ?? null,
    plan: video?.plan ?? thinkingPlan(text, idea.lookId, context),
    stoppedAt: null,
  };
  return { run, video };
}

/** As long as a video waits before it is rendered. */
function thinkingPlan(text: string, lookId: string, { now, queueMs, direction }: AgentContext): Plan {
  return planJob(
    {
      kind: "agent",
      now,
      title: null,
      texts: [text],
      lookIds: [lookId],
      processingMs: queueMs,
      failure: thinkingFailure,
    },
    direction,
  );
}

function recordInput(
  { text, files, runId, number }: { text: string; files: readonly AssetInput[]; runId: string; number: number },
  { now, findAsset }: AgentContext,
): InputRecord {
  return { at: now, text, files: recordFiles(files, { runId, number, findAsset }), runId };
}
