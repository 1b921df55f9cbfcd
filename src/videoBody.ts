/**
 * The body of a new video, narrowed by the type of its look as far as the id tells it. Made from the table by which
 * `explain` judges: what is missing here, no rule set allows.
 */
import type {
  CreateVideoBody,
  CreateVideoFromAvatar,
  EngineInput,
  EngineName,
  LookId,
  LookType,
} from "../generated/api.ts";
import type { defaultEngine, lookRules, RuleSetName, usualEngines } from "./looks.rules.ts";
import type { CallOptions } from "./options.ts";
import type { Call } from "./safe.ts";
import type { Data } from "./wire.ts";

/**
 * What `videos.create` takes. With the id of a look whose type is known (`LookId<"photo_avatar">`) a video of that look
 * may ask only for engines that looks of the type have, and steer it by `motion_prompt` and `expressiveness` only where a
 * rule set allows that. Any other id, a plain string among them, leaves everything open.
 */
export type VideoBody<Type extends LookType = LookType> =
  | Exclude<CreateVideoBody, { type: "avatar" }>
  | (CreateVideoFromAvatar & { avatar_id: LookId<Type> } & Narrowing<Type>);

/** Starts a video. `Type` follows from the `avatar_id`. */
export type CreateVideo = <Type extends LookType = LookType>(
  body: VideoBody<Type>,
  options?: CallOptions,
) => Call<Data<"createVideo">, "createVideo">;

// A type that may be any is not known.
type Narrowing<Type extends LookType> = [LookType] extends [Type] ? unknown : OfLook<Type>;

/** Unsteered, the engine may be any of the look's; who steers must say by which. */
type OfLook<Type extends LookType> = Type extends LookType
  ? Unsteered<EnginesOf<Type>> | Steered<Type, EnginesOf<Type>>
  : never;

type EnginesOf<Type extends LookType> = (typeof usualEngines)[Type][number];

interface Unsteered<Engine extends EngineName> {
  engine?: InputOf<Engine> | null | undefined;
  motion_prompt?: null | undefined;
  expressiveness?: null | undefined;
}

type Steered<Type extends LookType, Engine extends EngineName> = Engine extends EngineName
  ? EngineField<Engine> & { [Field in SteeringField]?: Steering<Type, Engine, Field> }
  : never;

type EngineField<Engine extends EngineName> = Engine extends typeof defaultEngine
  ? { engine?: InputOf<Engine> | null | undefined }
  : { engine: InputOf<Engine> };

type SteeringField = "motion_prompt" | "expressiveness";

type Steering<
  Type extends LookType,
  Engine extends EngineName,
  Field extends SteeringField,
> = Type extends (typeof lookRules)[RuleSetName][Field][Engine][number]
  ? CreateVideoFromAvatar[Field]
  : null | undefined;

type InputOf<Engine extends EngineName> = Extract<EngineInput, { type: Engine }>;
