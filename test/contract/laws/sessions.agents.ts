/** What a video agent works with and makes, read by the ids that its messages name. */
import fc from "fast-check";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Item } from "../steps.ts";
import { done, footage, portrait, refused, show } from "../steps.ts";

const day = 86_400_000;

interface Talk {
  readonly body: object;
  /** Whether it is ended by hand before it is done. */
  readonly isStopped: boolean;
  readonly laterMs: number;
}

/** One that makes its video and ends by itself: what is drawn by chance need not be any such. */
const usual: Talk = { body: { prompt: "A tour.", mode: "generate", files: [footage] }, isStopped: false, laterMs: day };

const talks: fc.Arbitrary<Talk> = fc.record({
  body: fc.record({
    prompt: fc.constantFrom("A tour of the harbour.", "A greeting to everybody."),
    mode: fc.constantFrom("generate", "chat"),
    files: fc.constantFrom(null, [footage], [footage, portrait]),
  }),
  isStopped: fc.boolean(),
  laterMs: fc.constantFrom(0, 1000, day, 30 * day),
});

export const agentSessions: readonly ActiveLaw[] = [
  {
    id: "L23",
    group: "lifecycle",
    phase: "sessions",
    sentence:
      "Whatever a message of an agent's session names can be read by its id, at once and long after the session has ended, is the same each time, and is there under no other session.",
    premise: "A message of a session named a resource.",
    operations: ["createVideoAgent", "getVideoAgentSession", "stopVideoAgentSession", "getVideoAgentResource"],
    effect: "paid",
    needs: ["worlds"],
    check: async (context) => {
      const { api, control } = await context.fresh();
      const { session_id: other } = await done(api, "createVideoAgent", { body: { prompt: "Another tour." } });
      const hold = async ({ body, isStopped, laterMs }: Talk): Promise<void> => {
        const { session_id: id } = await done(api, "createVideoAgent", { body });
        const path = { session_id: id };
        const read = async (): Promise<ReadonlyMap<string, string>> => {
          const { messages } = await done(api, "getVideoAgentSession", { path });
          const named: readonly string[] = messages.flatMap(({ resource_ids: ids }: Item) => ids ?? []);
          const resources = new Map<string, string>();
          for (const resource of named) {
            const found = await done(api, "getVideoAgentResource", { path: { ...path, resource_id: resource } });
            must(found.resource_id === resource, `The resource ${resource} says that it is ${found.resource_id}.`);
            resources.set(resource, unsigned(show(found)));
            context.met();
          }
          return resources;
        };
        const begun = await read();
        if (isStopped) await done(api, "stopVideoAgentSession", { path, body: {} });
        await control.runUntilIdle();
        const ended = await read();
        if (laterMs > 0) await control.advance(laterMs);
        const later = await read();
        mustKeep(begun, ended, "when the session had ended");
        mustKeep(ended, later, `${laterMs} ms after its end`);
        for (const resource of later.keys())
          await refused(api, "getVideoAgentResource", { path: { session_id: other, resource_id: resource } }, nowhere);
      };
      await hold(usual);
      await context.forAll(talks, hold, { share: 0.4 });
    },
  },
];

const nowhere = { status: 404, code: "not_found" } as const;

function mustKeep(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, when: string): void {
  for (const [id, seen] of before)
    must(after.get(id) === seen, `The resource ${id} was ${seen}, and ${when} it was ${after.get(id) ?? "not named"}.`);
}

/** Each look at a link signs it anew; the object behind it is the same. */
function unsigned(text: string): string {
  return text.replaceAll(/(Expires|Signature|Key-Pair-Id)=[\w%.~-]+/g, "$1");
}
