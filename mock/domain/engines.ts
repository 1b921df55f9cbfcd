/** Which look may be rendered by which engine, with which of the fields that steer it. */

import { invalidParameter } from "./errors.ts";
import type { Engine, LookRecord } from "./looks.ts";
import { supportsMatting } from "./looks.ts";
import type { RuleSet } from "./rules.ts";

export const defaultEngine: Engine = "avatar_iv";

export interface EngineRequest {
  readonly engine?: { readonly type: Engine; readonly reference_look_id?: string | null } | null | undefined;
  readonly motion_prompt?: string | null | undefined;
  readonly expressiveness?: string | null | undefined;
}

export interface FormatRequest {
  readonly output_format?: "mp4" | "webm" | undefined;
  readonly remove_background?: boolean | null | undefined;
  readonly background?: unknown;
}

const labels: Readonly<Record<Engine, string>> = {
  avatar_iii: "Avatar III",
  avatar_iv: "Avatar IV",
  avatar_v: "Avatar V",
};

export interface EngineContext {
  readonly rules: RuleSet;
  readonly findLook: (id: string) => LookRecord | undefined;
  /** All looks of a group. */
  readonly looksOf: (groupId: string) => readonly LookRecord[];
}

export function chooseEngine(
  request: EngineRequest,
  look: LookRecord,
  { rules, findLook, looksOf }: EngineContext,
): Engine {
  const engine = request.engine?.type ?? defaultEngine;
  if (!look.engines.includes(engine)) {
    throw invalidParameter(
      "engine",
      `This look cannot be rendered with ${engine}; its supported_api_engines are ${look.engines.join(", ")}.`,
    );
  }
  const referenceId = request.engine?.reference_look_id ?? undefined;
  if (referenceId !== undefined) checkReference(referenceId, look, findLook);
  for (const field of ["motion_prompt", "expressiveness"] as const) {
    if ((request[field] ?? undefined) === undefined) continue;
    const allowed = (field === "motion_prompt" ? rules.motionPrompt : rules.expressiveness)[engine];
    if (!allowed.includes(look.avatarType))
      throw invalidParameter(
        field,
        `${field} is not supported with ${labels[engine]} for a look of type ${look.avatarType}.`,
      );
  }
  const needsTwin = rules.motionPromptByTwin[engine].includes(look.avatarType);
  if (needsTwin && (request.motion_prompt ?? undefined) !== undefined && !looksOf(look.groupId).some(isTwin)) {
    throw invalidParameter(
      "motion_prompt",
      `motion_prompt with ${labels[engine]} takes the movement of a ${look.avatarType} from a digital twin, and the look's group has none.`,
    );
  }
  return engine;
}

function isTwin({ avatarType }: LookRecord): boolean {
  return avatarType === "digital_twin";
}

function checkReference(referenceId: string, look: LookRecord, findLook: (id: string) => LookRecord | undefined): void {
  const reference = findLook(referenceId);
  const param = "engine.reference_look_id";
  if (reference === undefined) throw invalidParameter(param, `No look has the id given in ${param}.`);
  if (!isTwin(reference) || reference.groupId !== look.groupId)
    throw invalidParameter(param, `${param} must name a digital_twin look of the same group.`);
}

export function checkResolution(
  resolution: "4k" | "1080p" | "720p" | null | undefined,
  { look, engine, rules }: { look: LookRecord; engine: Engine; rules: RuleSet },
): void {
  if (resolution === "4k" && !rules.fourK[engine].includes(look.avatarType))
    throw invalidParameter(
      "resolution",
      `resolution 4k is not supported with ${labels[engine]} for a look of type ${look.avatarType}.`,
    );
}

/** @param look null for a video made from a bare picture, which can always be cut out */
export function checkFormat(request: FormatRequest, look: LookRecord | null): void {
  const cutsOut = look === null || supportsMatting(look);
  const isTransparent = request.output_format === "webm";
  if (isTransparent && (request.background ?? undefined) !== undefined) {
    throw invalidParameter(
      "background",
      "background cannot be set with output_format webm, whose background is transparent.",
    );
  }
  if (isTransparent && !cutsOut)
    throw invalidParameter(
      "output_format",
      'output_format webm needs a look trained with matting (one tagged "matting").',
    );
  if (request.remove_background === true && !cutsOut)
    throw invalidParameter(
      "remove_background",
      'remove_background needs a look trained with matting (one tagged "matting").',
    );
}
