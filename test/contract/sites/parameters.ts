/** The texts that parameters may and may not have, at the limits of what the contract says of each. */

import type { OperationId } from "../../../generated/operations.ts";
import { flat, typesOf } from "../arbitraries/flat.ts";
import { routes } from "../document.ts";

export interface ParameterTrial {
  readonly operation: OperationId;
  readonly in: "query" | "path" | "header";
  readonly name: string;
  readonly key: string;
  readonly text: string;
  readonly isGood: boolean;
}

export const parameterTrials: readonly ParameterTrial[] = routes.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name, in: place, schema }) => {
    const { minimum, maximum, enum: members, minLength = 0, maxLength, pattern, ...rest } = flat(schema);
    const isNumber = typesOf(rest).some((type) => type === "integer" || type === "number");
    const told: (readonly [aspect: string, text: string, isGood: boolean])[] = [];
    const good = (aspect: string, text: string): void => void told.push([aspect, text, true]);
    const bad = (aspect: string, text: string): void => void told.push([`${aspect} violated`, text, false]);
    if (isNumber) {
      if (minimum !== undefined) good("minimum at the bound", String(minimum));
      if (maximum !== undefined) good("maximum at the bound", String(maximum));
      if (minimum !== undefined) bad("minimum", String(minimum - 1));
      if (maximum !== undefined) bad("maximum", String(maximum + 1));
      // A number is written as a plain decimal, and in no other way that some language would read.
      for (const text of ["", "05", "+5", "5.0", "5.5", "1e1", " 5", "5 ", "0x5", "five", "-1", "NaN", "null", "٥"])
        bad("type", text);
    } else if (members !== undefined) {
      for (const member of members) good(`enum ${String(member)}`, String(member));
      for (const text of ["", "nobody", String(members[0]).toUpperCase(), `${String(members[0])} `]) bad("enum", text);
    } else if (place !== "header") {
      good("inside", "some_text");
      if (minLength > 0) good("minLength at the bound", "x".repeat(minLength));
      if (minLength > 0 && place === "query") bad("minLength", "");
      if (maxLength !== undefined) good("maxLength at the bound", "x".repeat(maxLength));
      if (maxLength !== undefined) bad("maxLength", "x".repeat(maxLength + 1));
    } else if (pattern !== undefined && maxLength !== undefined) {
      good("minLength at the bound", "x");
      good("maxLength at the bound", "x".repeat(maxLength));
      bad("maxLength", "x".repeat(maxLength + 1));
      for (const text of ["a b", "a/b", "<a>", "ä"]) if (!new RegExp(pattern, "u").test(text)) bad("pattern", text);
    }
    return told.map(([aspect, text, isGood]) => ({
      operation: id as OperationId,
      in: place,
      name,
      key: `site ${id} ${place} ${name} ${aspect}`,
      text,
      isGood,
    }));
  }),
);
