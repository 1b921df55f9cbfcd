/** Which disagreements are known defects of a judge, by the dated list of them. */

import { prismDefects } from "./defects.ts";
import type { Judged, Opinion } from "./index.ts";

/** Whether Prism takes a body because of a defect that is known: all that is wrong with the body must be such. */
export function excusedBy({ subject, issues, body }: Judged, { judge, isValid }: Opinion): boolean {
  if (judge !== "prism" || !isValid || issues.length === 0) return false;
  const isBody = !("event" in subject) && subject.status === undefined;
  return issues.every(({ keyword, instancePath }) =>
    prismDefects.some(
      ({ excuses }) =>
        excuses?.({ how: keyword, at: valueAt(body, instancePath), isBody: isBody && instancePath === "" }) === true,
    ),
  );
}

function valueAt(body: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[name], body);
}
