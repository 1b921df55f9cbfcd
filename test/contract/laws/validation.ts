/** Bodies at the limits of what the contract allows, and one step beyond. */
import fc from "fast-check";
import { jsonOperations, observe } from "../ground.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Trial } from "../sites/trials.ts";
import { badTrials, goodTrials } from "../sites/trials.ts";
import { furnished, mustAccept, mustRefuse, send, tryEach } from "../sites/trying.ts";

/** A law about the violations of one kind. */
function refusals(
  stated: Pick<ActiveLaw, "id" | "sentence" | "premise">,
  isMine: (trial: Trial) => boolean,
): ActiveLaw {
  return {
    ...stated,
    group: "validation",
    phase: "coverage",
    operations: jsonOperations,
    effect: "paid",
    needs: ["worlds"],
    check: (context) => tryEach(context, (operation) => badTrials(operation).filter(isMine), mustRefuse),
  };
}

const isSurplus = ({ how }: Trial): boolean => how === "additionalProperties";
const isGroup = ({ how }: Trial): boolean => how.endsWith("of a group");
const isTag = ({ how }: Trial): boolean => how === "no tag" || how === "other tag";
const isType = ({ how }: Trial): boolean => how.startsWith("type ");

export const validationLaws: readonly ActiveLaw[] = [
  refusals(
    {
      id: "V1",
      sentence:
        "A body that breaks one keyword of its schema in one place is refused with 400, and param names the place or what it is in.",
      premise:
        "A body was sent that lacks a field or is one step outside a bound, a set of names, a pattern or a format.",
    },
    (trial) => !isSurplus(trial) && !isGroup(trial) && !isTag(trial) && !isType(trial),
  ),
  {
    id: "V2",
    group: "validation",
    phase: "random",
    sentence: "What is refused changes nothing: afterwards every list shows what it showed before.",
    premise: "A list was read before and after refused requests.",
    operations: "all",
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const account = await furnished(context);
      const before = await observe(context, account, account.ground);
      const spoiled = fc.constantFrom(...jsonOperations.flatMap(badTrials));
      const several = fc.array(spoiled, { minLength: 5, maxLength: 20 });
      await context.forAll(
        several,
        async (trials) => {
          for (const trial of trials) {
            const { status } = await send(account, trial);
            must(status >= 400, `${trial.key} was not refused but answered ${status}.`);
          }
          must(
            (await observe(context, account, account.ground)) === before,
            "The lists are not what they were before.",
          );
          context.met();
        },
        { share: 0.4 },
      );
    },
  },
  refusals(
    {
      id: "V4",
      sentence: "A field that the contract does not name is refused with 400, and param names it.",
      premise: "A body with a surplus field was sent.",
    },
    isSurplus,
  ),
  refusals(
    {
      id: "V5",
      sentence: "Of fields of which exactly one is to be given, none and two are refused, and param names the first.",
      premise: "A body with none or two of such fields was sent.",
    },
    isGroup,
  ),
  refusals(
    {
      id: "V7",
      sentence: "The field that says what a body is must be there and say something known; otherwise the 400 names it.",
      premise: "A body without its tag, or with another, was sent.",
    },
    isTag,
  ),
];

/** Ten times as many requests as others, and most that is wrong is found without them. */
export const wideValidationLaws: readonly ActiveLaw[] = [
  {
    id: "V3",
    group: "validation",
    phase: "coverage",
    sentence:
      "A body that the contract allows is not refused for its form: at each bound and inside, each member, branch and null, each optional field alone.",
    premise: "A body that the contract allows was sent.",
    operations: jsonOperations,
    effect: "paid",
    needs: ["worlds"],
    check: (context) => tryEach(context, goodTrials, mustAccept),
  },
  refusals(
    {
      id: "V9",
      sentence: "Nothing is taken for what it only looks like: a value of another JSON type is refused with 400.",
      premise: "A body with a value of another type was sent.",
    },
    isType,
  ),
];
