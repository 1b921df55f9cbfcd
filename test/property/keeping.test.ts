/** Worlds that outlive their mock: another mock on the same persistence goes on where the first one was stopped. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { fakeClock, memoryPersistence, type MockOptions, type PersistencePort } from "../../mock/index.ts";
import { createMock, DataFileError, openDataFile } from "../../mock/node/index.ts";
import { act, type Actor, createActor, eventfulAct } from "../support/actors.ts";
import { runs } from "../support/runs.ts";
import { observe, openMock } from "../support/sessions.ts";
import { start } from "../support/targets.ts";

const folder = mkdtempSync(join(tmpdir(), "heygen-mock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);

/** What the same worlds are opened in, time and again. */
const places: readonly (readonly [string, () => () => Promise<PersistencePort>])[] = [
  [
    "memory",
    () => {
      const port = memoryPersistence();
      return async () => port;
    },
  ],
  [
    "a data file",
    () => {
      const path = newFile();
      return () => openDataFile(path);
    },
  ],
];

const turn = fc.record({ who: fc.constantFrom("alice" as const, "bob" as const), act: eventfulAct });

describe.each(places)("worlds kept in %s", (_, makePlace) => {
  test("answer after every restart as if there had been none, to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(turn, { maxLength: 8 }), { minLength: 2, maxLength: 4 }), async (lives) => {
        const unbroken = openMock();
        const whole = { alice: createActor(unbroken.session("alice")), bob: createActor(unbroken.session("bob")) };
        const place = makePlace();
        let broken: typeof whole | undefined;
        for (const life of lives) {
          const { mock, session } = openMock({ persistence: await place() });
          const rise = (who: keyof typeof whole): Actor =>
            broken === undefined ? createActor(session(who)) : broken[who].continueIn(session(who));
          const living = { alice: rise("alice"), bob: rise("bob") };
          const told = { alice: whole.alice.transcript.length, bob: whole.bob.transcript.length };
          for (const { who, act: each } of life) {
            await whole[who].act(each);
            await living[who].act(each);
          }
          for (const who of ["alice", "bob"] as const)
            expect(living[who].transcript).toEqual(whole[who].transcript.slice(told[who]));
          await mock.close();
          broken = living;
        }
      }),
      runs(30),
    );
  });
});

describe("a write that fails", () => {
  test("refuses its caller, and leaves the world as it was kept", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 8 }),
        fc.array(act, { minLength: 1, maxLength: 5 }),
        async (past, lost) => {
          const port = memoryPersistence();
          let isFull = false;
          const persistence: PersistencePort = {
            ...port,
            write: (changes) => {
              if (isFull) throw new Error("disk full");
              port.write(changes);
            },
          };
          const failures: unknown[] = [];
          const mock = createMock({
            persistence,
            frozen: true,
            startAt: start,
            clock: fakeClock(start),
            onFailure: (error) => failures.push(error),
          });
          const actor = createActor({
            key: "k",
            mock,
            now: mock.world("k").clock.now,
            advance: mock.world("k").clock.advance,
            data: () => Promise.reject(new Error("not used")),
            send: async (method, path, body, headers) => {
              const response = await mock.fetch(path, {
                method,
                headers: {
                  "x-api-key": "k",
                  ...(body === undefined ? {} : { "content-type": "application/json" }),
                  ...headers,
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
              });
              const text = await response.text();
              return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
            },
          });
          await actor.act({ do: "me" });
          for (const each of past) await actor.act(each);
          const before = mock.world("k").save();
          isFull = true;
          for (const each of lost) {
            // Moving the clock rejects; what is asked over HTTP answers 500, of which the actor can make nothing.
            await actor.act(each).catch(() => undefined);
          }
          isFull = false;
          expect(mock.world("k").save()).toEqual(before);
          await actor.act({ do: "me" });
          const last = JSON.parse(actor.transcript.at(-1) as string) as [number];
          expect(last[0]).toBe(200);
        },
      ),
      runs(40),
    );
  });
});

describe("a data file with one byte changed", () => {
  test("is refused and left as it is, or the byte was of no account", async () => {
    const path = newFile();
    const options: MockOptions = { clock: fakeClock(start) };
    const first = openMock({ ...options, persistence: await openDataFile(path) });
    const actor = createActor(first.session("k"));
    for (const each of fc.sample(act, { numRuns: 15, seed: 1 })) await actor.act(each);
    const seen = await observe(first.session("k"));
    await first.mock.close();
    const whole = readFileSync(path);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] as number) ^ flip;
        const copy = newFile();
        writeFileSync(copy, bytes);
        let port: PersistencePort | undefined;
        try {
          port = await openDataFile(copy);
          const { mock, session } = openMock({ ...options, persistence: port });
          expect(await observe(session("k"))).toBe(seen);
          await mock.close();
        } catch (error) {
          if (!(error instanceof DataFileError)) throw error;
          port?.close();
          refused += 1;
          expect(readFileSync(copy).equals(bytes)).toBe(true);
        }
        rmSync(copy);
      }),
      runs(200),
    );
    expect(refused).toBeGreaterThan(0);
  });
});
