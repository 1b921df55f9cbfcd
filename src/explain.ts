/** What the look of a video decides about its body, asked before anything is sent. No request is made. */
import type {
  AvatarLook,
  ConsentStatus,
  CreateVideoBody,
  CreateVideoFromAvatar,
  EngineName,
  LookType,
  StudioAvatarInput,
} from "../generated/api.ts";
import type { LookRules, RuleSetName } from "./looks.rules.ts";
import { defaultEngine, lookRules, mattingTag, usualEngines } from "./looks.rules.ts";

/** What is asked of a look. A whole `AvatarLook` will do; what is left out is not judged, but for the engines. */
export interface LookFacts {
  readonly avatar_type: LookType;
  /** Left out: those that looks of the type usually have. */
  readonly supported_api_engines?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly default_voice_id?: string | null | undefined;
  readonly status?: AvatarLook["status"] | undefined;
  /** Tells which scenes of a studio video, and which figures of a cinematic one, are meant; left out, all are. */
  readonly id?: string | undefined;
}

export interface ExplainOptions {
  /** Default `guide`, what the published guides state; `live` is what the service was seen to do. */
  readonly rules?: RuleSetName | undefined;
  /**
   * All looks of the look's group. By the `live` rules a photo look moves with Avatar V only after a twin among them, and
   * without them no twin is taken to be there, unless `reference_look_id` names one.
   */
  readonly groupLooks?: readonly Pick<LookFacts, "avatar_type" | "id">[] | undefined;
  /** `consent_status` of the look's group. A twin still in training does not tell itself that its consent is open. */
  readonly consentStatus?: ConsentStatus | (string & {}) | null | undefined;
}

export interface Problem {
  /** The field at fault, dotted (`scenes.0.input.engine`), as `param` of an error names it. */
  readonly param: string;
  /** `refused`: the request is answered with 400. `fails`: it is taken, and the job fails. */
  readonly outcome: "refused" | "fails";
  /** Code of that error, or `failure_code` of that job. */
  readonly code: "invalid_parameter" | "avatar_consent_required" | "avatar_not_ready";
  readonly message: string;
}

/**
 * Every reason in the look for which a body will not become a video, in the order in which the service would come upon
 * them; none when the look stands in no way. Whether voices, assets and addresses exist is not looked at.
 */
export function explain(
  body: CreateVideoBody,
  look: LookFacts,
  { rules = "guide", groupLooks, consentStatus }: ExplainOptions = {},
): readonly Problem[] {
  const context: Context = { look, rules: tables[rules], groupLooks };
  const isMeant = (id: string): boolean => look.id === undefined || look.id === id;
  const ready = (params: readonly string[]): readonly Problem[] => readinessProblems(params, look, consentStatus);
  switch (body.type) {
    case "avatar":
      return [
        ...figureProblems(body, context),
        ...formatProblems(body, look),
        ...sizeProblems(body.resolution, [body], context),
        ...ready(["avatar_id"]),
      ];
    case "studio": {
      const scenes = body.scenes.flatMap((scene, index) =>
        scene.type === "avatar_video" && isMeant(scene.input.avatar_id)
          ? [{ input: scene.input, at: `scenes.${index}.input` }]
          : [],
      );
      const inputs = scenes.map(({ input }) => input);
      return [
        ...scenes.flatMap(({ input, at }) => within(at, figureProblems(input, context))),
        ...sizeProblems(body.resolution, inputs, context),
        ...ready(scenes.map(({ at }) => `${at}.avatar_id`)),
      ];
    }
    case "cinematic_avatar":
      return ready(body.avatar_id.flatMap((id, index) => (isMeant(id) ? [`avatar_id.${index}`] : [])));
    case "image":
      return [];
  }
}

const tables: Readonly<Record<RuleSetName, LookRules>> = lookRules;

/** By name: the service may have types and engines that this client has not heard of. */
type Table = Readonly<Record<string, readonly string[]>>;

const enginesOf: Table = usualEngines;

const isListed = (table: Table, engine: string, type: string): boolean => table[engine]?.includes(type) === true;

/** What a look of an unknown type may be asked for is not known: nothing is said of it. */
const allows = (table: Table, engine: string, type: string): boolean =>
  !(type in enginesOf) || isListed(table, engine, type);

interface Context {
  readonly look: LookFacts;
  readonly rules: LookRules;
  readonly groupLooks: ExplainOptions["groupLooks"];
}

type Figure = CreateVideoFromAvatar | StudioAvatarInput;

const engineOf = ({ engine }: Pick<Figure, "engine">): EngineName => engine?.type ?? defaultEngine;

/** Engine, movement, face and voice of a look that speaks. */
function figureProblems(figure: Figure, { look, rules, groupLooks }: Context): readonly Problem[] {
  const engine = engineOf(figure);
  const { avatar_type: type, supported_api_engines: engines = enginesOf[type] } = look;
  const asked = `${engine} for a look of type ${type}`;
  const reference = figure.engine?.type === "avatar_v" ? (figure.engine.reference_look_id ?? undefined) : undefined;
  const unsupported = (field: "motion_prompt" | "expressiveness"): Finding => [
    figure[field] != null && !allows(rules[field], engine, type),
    field,
    `${field} is not supported with ${asked}.`,
  ];
  return refusals([
    [
      engines?.includes(engine) === false,
      "engine",
      `The look cannot be rendered with ${engine}. Its engines are ${engines?.join(", ") || "none"}.`,
    ],
    [
      reference !== undefined && isNoTwin(reference, look, groupLooks),
      "engine.reference_look_id",
      "Movement is taken from a digital twin of the same group only.",
    ],
    unsupported("motion_prompt"),
    unsupported("expressiveness"),
    [
      figure.motion_prompt != null &&
        isListed(rules.motion_prompt_by_twin, engine, type) &&
        reference === undefined &&
        !groupLooks?.some(isTwin),
      "motion_prompt",
      `motion_prompt with ${asked} needs a digital twin in the look's group.`,
    ],
    [
      typeof figure.script === "string" && figure.voice_id == null && look.default_voice_id === null,
      "voice_id",
      "The look has no voice of its own: name one for the script.",
    ],
  ]);
}

const isTwin = ({ avatar_type: type }: Pick<LookFacts, "avatar_type">): boolean => type === "digital_twin";

/** Of a look that nothing is known of, nothing is said. */
function isNoTwin(id: string, look: LookFacts, groupLooks: ExplainOptions["groupLooks"]): boolean {
  if (groupLooks !== undefined) return !groupLooks.some((one) => one.id === id && isTwin(one));
  return id === look.id && !isTwin(look);
}

/** Only a look that was trained with an alpha channel can be cut out. */
function formatProblems(body: CreateVideoFromAvatar, { tags }: LookFacts): readonly Problem[] {
  const isTransparent = body.output_format === "webm";
  const isSolid = tags?.includes(mattingTag) === false;
  const wanted = `needs a look tagged "${mattingTag}".`;
  return refusals([
    [isTransparent && body.background != null, "background", "A webm video has a transparent background."],
    [isTransparent && isSolid, "output_format", `output_format webm ${wanted}`],
    [body.remove_background === true && isSolid, "remove_background", `remove_background ${wanted}`],
  ]);
}

/** One size for the whole video, which each of its figures must come in. */
function sizeProblems(
  resolution: CreateVideoFromAvatar["resolution"],
  figures: readonly Pick<Figure, "engine">[],
  { look: { avatar_type: type }, rules }: Context,
): readonly Problem[] {
  const engine = figures.map(engineOf).find((one) => !allows(rules.four_k, one, type));
  const isTooLarge = resolution === "4k" && engine !== undefined;
  return refusals([[isTooLarge, "resolution", `${engine} does not render a look of type ${type} in 4k.`]]);
}

const settledConsents: readonly string[] = ["approved", "skipped"] satisfies ConsentStatus[];

/** What stands in the way of a look that is not ready to be used, said of each field that names it. */
function readinessProblems(
  params: readonly string[],
  { avatar_type: type, status }: LookFacts,
  consentStatus: ExplainOptions["consentStatus"],
): readonly Problem[] {
  const isOpen =
    consentStatus === undefined ? status === "pending_consent" : !settledConsents.includes(consentStatus ?? "skipped");
  const message =
    status === "failed"
      ? "The training of the look has failed."
      : status === "processing"
        ? "The look is still in training."
        : undefined;
  const ofAll = (problem: Omit<Problem, "param">): readonly Problem[] => params.map((param) => ({ param, ...problem }));
  return [
    ...(type === "digital_twin" && isOpen
      ? ofAll({
          outcome: "refused",
          code: "avatar_consent_required",
          message: "The person shown by the look has not approved: ask for consent on its group.",
        })
      : []),
    ...(message === undefined ? [] : ofAll({ outcome: "fails", code: "avatar_not_ready", message })),
  ];
}

/** Whether something is wrong, with which field, and why. */
type Finding = readonly [isSo: boolean, param: string, message: string];

const refusals = (findings: readonly Finding[]): readonly Problem[] =>
  findings.flatMap(([isSo, param, message]) =>
    isSo ? [{ param, outcome: "refused", code: "invalid_parameter", message }] : [],
  );

const within = (at: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, param: `${at}.${problem.param}` }));
