/** Idempotency keys against a model: for a day a key stands for the first success of one operation on one path, in one world. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { listAll, openMock, type Reply, type Session } from "../support/sessions.ts";

const mock = openMock();
const dayMs = 24 * 60 * 60 * 1000;

const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
const avatar = { type: "prompt", name: "New", prompt: "A person." };

/** Requests that take a key: one of each operation, two of one operation on two paths, and one that is refused. */
const requests = {
  video: ["/v3/videos", video],
  "other video": ["/v3/videos", { ...video, title: "Other" }],
  "refused video": ["/v3/videos", { ...video, avatar_id: "nothing" }],
  "malformed video": ["/v3/videos", { ...video, script: 5 }],
  avatar: ["/v3/avatars", avatar],
  consent: ["/v3/avatars/group_xyz789/consent", {}],
  "other consent": ["/v3/avatars/OTHER/consent", {}],
} as const;

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      who: fc.constantFrom("alice", "bob"),
      what: fc.constantFrom(...(Object.keys(requests) as (keyof typeof requests)[])),
      key: fc.constantFrom("k1", "k2", undefined),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom(1, dayMs - 1, dayMs).map((wait) => ({ wait })) },
);

async function count(session: Session): Promise<number> {
  return (
    (await listAll(session, "/v3/videos")).length + (await listAll(session, "/v3/avatars?ownership=private")).length
  );
}

test("a key makes a request happen once, and only where it was used", async () => {
  let worlds = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20, size: "+1" }), async (steps) => {
      worlds += 1;
      const sessions = { alice: mock.session(`alice${worlds}`), bob: mock.session(`bob${worlds}`) };
      const others = { alice: "", bob: "" };
      for (const who of ["alice", "bob"] as const) {
        const groups = await listAll(sessions[who], "/v3/avatars?ownership=private");
        others[who] = groups.find(({ name }) => name === "Fresh Twin").id;
      }
      const kept = new Map<string, { readonly text: string; readonly expiresAt: number }>();
      for (const each of steps) {
        if ("wait" in each) {
          for (const session of Object.values(sessions)) await session.advance(each.wait);
          continue;
        }
        const { who } = each;
        const [path, body] = requests[each.what];
        const session = sessions[who];
        const scope = `${who} ${path} ${each.key}`;
        const first = each.key === undefined ? undefined : kept.get(scope);
        const isReplay = first !== undefined && session.now() < first.expiresAt;
        const before = await count(session);
        const headers: Record<string, string> = each.key === undefined ? {} : { "idempotency-key": each.key };
        const reply: Reply = await session.send("POST", path.replace("OTHER", others[who]), body, headers);
        expect(reply.headers.get("idempotent-replayed")).toBe(isReplay ? "true" : null);
        if (isReplay) expect([reply.status, reply.text]).toEqual([200, first.text]);
        else expect(reply.status).toBe(/refused|malformed/.test(each.what) ? 400 : 200);
        const makes = !isReplay && reply.status === 200 && !each.what.includes("consent");
        expect(await count(session)).toBe(before + (makes ? 1 : 0));
        if (!isReplay && reply.status === 200 && each.key !== undefined)
          kept.set(scope, { text: reply.text, expiresAt: session.now() + dayMs });
      }
    }),
    runs(80),
  );
});
