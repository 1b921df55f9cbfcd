/** Bodies made from the contract's own schemas: what it allows is done unless a rule forbids it, what it forbids is named. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { newAvatars } from "../contract/arbitraries/bodies.ts";
import { broken } from "../contract/arbitraries/breakers.ts";
import { routeOf, validatorOf } from "../support/contract.ts";
import { runs } from "../support/runs.ts";
import { observe, openMock, publicUrl, type Reply, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";
import { type Addresses, prepare, type Writing, writing, writingOf } from "../support/writing.ts";

const { session, fresh } = openMock();
const again = openMock();

interface Owner extends Session {
  readonly addresses: Addresses;
}

/** Somebody who has what each operation changes. */
async function furnish(owner: Session): Promise<Owner> {
  return { ...owner, addresses: await prepare(owner) };
}

const overAll = (
  pick: (each: Writing) => fc.Arbitrary<unknown>,
): fc.Arbitrary<{ readonly id: OperationId; readonly body: unknown }> =>
  fc.oneof(...writing.map((each) => pick(each).map((body) => ({ id: each.id, body }))));

async function post(to: Owner, id: OperationId, body: unknown): Promise<Reply> {
  return to.send(writingOf(id).method, to.addresses[id] ?? "", body);
}

test("each operation that takes a JSON body has a place to take it to", async () => {
  const { addresses } = await furnish(fresh());
  expect(Object.keys(addresses).toSorted()).toEqual(writing.map(({ id }) => id).toSorted());
});

describe.each(writing.map((each) => [each.id, each] as const))("a body of %s", (id, { schema, any }) => {
  test("that the contract allows is answered as documented, whatever it names", async () => {
    const owner = await furnish(session(`valid_${id}`));
    await fc.assert(
      fc.asyncProperty(any, async (body) => {
        expect(validatorOf(schema)(JSON.parse(JSON.stringify(body)))).toBe(true);
        const { status, body: answer } = await post(owner, id, body);
        expect([200, 202, 400, 403, 404, 409]).toContain(status);
        // A limit of the account is no single field's fault.
        if (status === 400 && answer.error.code !== "resource_limit_reached") expect(answer.error.param).not.toBeNull();
      }),
      runs(120),
    );
  });

  test("that is wrong in one place is refused with 400 and the name of that place, and changes nothing", async () => {
    const owner = await furnish(fresh());
    const before = await observe(owner);
    await fc.assert(
      fc.asyncProperty(broken(schema, any), async ({ body, param, how }) => {
        expect([how, validatorOf(schema)(JSON.parse(JSON.stringify(body)))]).toEqual([how, false]);
        const reply = await post(owner, id, body);
        expect([how, reply.status, reply.body.error?.code, reply.body.error?.param]).toEqual([
          how,
          400,
          "invalid_parameter",
          param,
        ]);
      }),
      runs(300),
    );
    expect(await observe(owner)).toBe(before);
  });
});

test("a body's order of fields and its blanks never matter", async () => {
  const [straight, turned] = [await furnish(session("order")), await furnish(again.session("order"))];
  await fc.assert(
    fc.asyncProperty(
      overAll(({ furnished }) => furnished),
      async ({ id, body }) => {
        const reversed = (value: Answer): Answer => {
          if (Array.isArray(value)) return value.map(reversed);
          if (typeof value !== "object" || value === null) return value;
          return Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, each]) => [name, reversed(each)]),
          );
        };
        const other = await again.mock.fetch(new URL(turned.addresses[id] ?? "", publicUrl), {
          method: routeOf(id).method,
          body: JSON.stringify(reversed(body), null, "\t\n"),
          headers: { "x-api-key": turned.key, "content-type": "application/json" },
        });
        expect(await other.text()).toBe((await post(straight, id, body)).text);
      },
    ),
    runs(100),
  );
});

test("a refused request leaves no trace: without it all others are answered the same, to the byte", async () => {
  let key = 0;
  const spoiled = overAll(({ schema, furnished }) => broken(schema, furnished).map(({ body }) => body));
  const request = fc.oneof(
    overAll(({ furnished }) => furnished),
    overAll(({ any }) => any),
    spoiled,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
      const name = `trace${(key += 1)}`;
      const [whole, bare] = [await furnish(session(name)), await furnish(again.session(name))];
      for (const { id, body } of requests) {
        const reply = await post(whole, id, body);
        if (reply.status < 300) expect((await post(bare, id, body)).text).toBe(reply.text);
      }
      expect(await observe(bare)).toBe(await observe(whole));
    }),
    runs(60),
  );
});

describe("a body that the contract allows and whose references are good", () => {
  test("makes an avatar", async () => {
    await fc.assert(
      fc.asyncProperty(newAvatars, async (body) => {
        const made = await fresh().data("POST", "/v3/avatars", body);
        const { type, name } = body as { readonly type: string; readonly name: string };
        expect([made.avatar_item.name, made.avatar_group.name]).toEqual([name, name]);
        expect(made.avatar_item.avatar_type).toBe(
          { digital_twin: "digital_twin", photo: "photo_avatar", prompt: "studio_avatar" }[type],
        );
      }),
      runs(100),
    );
  });

  test("asks for consent, unless it brings a recording and something for the page besides", async () => {
    await fc.assert(
      fc.asyncProperty(writingOf("createAvatarConsent").furnished, async (body) => {
        const { reroute_url: reroute, consent_text: text, consent_video: video } = body as Answer;
        const isMixed =
          typeof video === "object" && video !== null && (typeof reroute === "string" || typeof text === "string");
        const { status, body: answer } = await post(await furnish(fresh()), "createAvatarConsent", body);
        expect([status, answer.error?.param]).toEqual(isMixed ? [400, "consent_video"] : [200, undefined]);
      }),
      runs(100),
    );
  });

  test("changes exactly the field that it names", async () => {
    const owner = await furnish(fresh());
    for (const id of ["updateAvatarGroup", "updateAvatarLook"] as const) {
      await fc.assert(
        fc.asyncProperty(writingOf(id).furnished, async (body) => {
          const before = await owner.data("GET", owner.addresses[id] ?? "");
          const { name, default_voice_id: voice } = body as Answer;
          const changes =
            id === "updateAvatarGroup"
              ? voice === undefined
                ? {}
                : { default_voice_id: voice }
              : typeof name === "string"
                ? { name }
                : {};
          const changed = await owner.data(routeOf(id).method, owner.addresses[id] ?? "", body);
          expect(changed).toEqual({ ...before, ...changes });
          expect(await owner.data("GET", owner.addresses[id] ?? "")).toEqual(changed);
        }),
        runs(60),
      );
    }
  });
});
