/** The public catalogue as tables: made once per mock, shared by all its worlds, never written. */

import type { StyleRecord } from "../domain/agents.styles.ts";
import { createStyles } from "../domain/agents.styles.ts";
import type { GroupRecord } from "../domain/avatars.ts";
import { createCatalogue } from "../domain/catalogue/catalogue.ts";
import { scenarioGroup, scenarioLooks } from "../domain/catalogue/scenarioLooks.ts";
import type { LookRecord } from "../domain/looks.ts";
import type { VoiceRecord } from "../domain/voices.ts";
import type { Position, ReadonlyTable, Row } from "./table.ts";
import { createTable } from "./table.ts";

export interface CatalogueTables {
  readonly groups: ReadonlyTable<GroupRecord>;
  readonly looks: ReadonlyTable<LookRecord>;
  readonly voices: ReadonlyTable<VoiceRecord>;
  readonly styles: ReadonlyTable<StyleRecord>;
  /** Oldest first. */
  readonly looksByGroup: ReadonlyMap<string, readonly LookRecord[]>;
  /** What stands for scenarios: found by id, and in no list but that of the group's looks. */
  readonly scenarios: { readonly group: GroupRecord; readonly looks: ReadonlyTable<LookRecord> };
  /** First insertion number that no public record has. */
  readonly nextSeq: number;
  /** Page tokens that the vendor's guides show, so that a pasted example pages on. */
  readonly sampleTokens: {
    readonly groups: ReadonlyMap<string, Position>;
    readonly looks: ReadonlyMap<string, Position>;
  };
}

export function loadCatalogue(seed: string): CatalogueTables {
  const catalogue = createCatalogue(seed);
  const groups = createTable(catalogue.groups);
  const looks = createTable(catalogue.looks);
  const voices = createTable(catalogue.voices);
  const looksByGroup = new Map<string, LookRecord[]>();
  for (const look of looks.sorted) looksByGroup.set(look.groupId, [...(looksByGroup.get(look.groupId) ?? []), look]);
  const nextSeq =
    1 + [...groups.sorted, ...looks.sorted, ...voices.sorted].reduce((highest, { seq }) => Math.max(highest, seq), 0);
  looksByGroup.set(scenarioGroup.id, [...scenarioLooks]);
  const { groups: group, looks: look } = catalogue.sampleTokens;
  return {
    groups,
    looks,
    voices,
    styles: createTable(createStyles(seed)),
    looksByGroup,
    scenarios: { group: scenarioGroup, looks: createTable(scenarioLooks) },
    nextSeq,
    sampleTokens: {
      groups: new Map([[group.token, placeOf(groups, group.afterId)]]),
      looks: new Map([[look.token, placeOf(looks, look.afterId)]]),
    },
  };
}

function placeOf(table: ReadonlyTable<Row>, id: string): Position {
  const row = table.get(id);
  if (row === undefined) throw new Error(`The catalogue lacks the sample ${id}.`);
  return row;
}
