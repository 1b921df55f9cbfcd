/** One trial of a client: a server with a script, the client connected to it, and what came of a call. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Context } from "../context.ts";
import type { ActiveLaw } from "../law.ts";
import { Violation } from "../law.ts";
import type { Script, ScriptOptions, Seen, Turn } from "./script.ts";
import { home, key, openScript } from "./script.ts";
import type { ClientUnderTest, Failure } from "./subject.ts";

/** What came of a call. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown; readonly failure: Failure };

export interface Stage extends Script {
  readonly client: ClientUnderTest;
  /** Waits for a call, whatever comes of it. @throws Violation if nothing does, or requests without end */
  readonly settle: <T>(work: () => Promise<T>) => Promise<Outcome<T>>;
}

export interface StageOptions extends ScriptOptions {
  /** Real milliseconds for one attempt of the client. */
  readonly timeoutMs?: number;
  /** Stands between the client and the server. */
  readonly between?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
}

/** Real milliseconds after which a call is given up, though all time is virtual. */
const patienceMs = 4000;

export function openStage(
  { connect }: Context,
  answer: (seen: Seen, number: number) => Turn,
  { timeoutMs, between = (fetch) => fetch, ...options }: StageOptions = {},
): Stage {
  const script = openScript(answer, options);
  const client = connect({
    baseUrl: home,
    key,
    fetch: between(script.fetch),
    clock: script.clock,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  const settle: Stage["settle"] = async (work) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const give = (): void => reject(new Violation(`Nothing came of a call within ${patienceMs} ms.`));
      timer = setTimeout(give, patienceMs);
    });
    try {
      return await outcomeOf(client, () => Promise.race([work(), script.overrun, late]));
    } finally {
      clearTimeout(timer);
    }
  };
  return { ...script, client, settle };
}

/** What comes of a call to a client. @throws Violation where its own explain cannot say it */
export async function outcomeOf<T>(client: ClientUnderTest, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Violation) throw error;
    return { ok: false, error, failure: explained(client, error) };
  }
}

function explained(client: ClientUnderTest, error: unknown): Failure {
  let failure: unknown;
  try {
    failure = client.explain(error);
  } catch (cause) {
    throw new Violation(`The client's explain fails for ${String(error)}: ${String(cause)}`);
  }
  if (typeof failure === "object" && failure !== null && "kind" in failure) return failure as Failure;
  throw new Violation(`The client's explain gives ${String(failure)} for ${String(error)}, which has no kind.`);
}

/** Long enough for whatever a client still has in hand to come out. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

export function describe(outcome: Outcome<unknown>): string {
  return outcome.ok
    ? `resolved with ${JSON.stringify(outcome.value)}`
    : `rejected with ${JSON.stringify(outcome.failure)}`;
}

/** A law about clients: it is tried against scripts, and never touches the target. */
export function clientLaw(
  law: Pick<ActiveLaw, "id" | "sentence" | "premise" | "check"> & { readonly operations?: readonly OperationId[] },
): ActiveLaw {
  return { operations: "all", ...law, group: "client", phase: "client", effect: "ro", needs: ["client"] };
}

/** Good answers, for whatever is asked. */
export const good = {
  video: (fields: object = {}): Turn => ({
    body: { data: { id: "v1", video_id: "v1", status: "completed", ...fields } },
  }),
  asset: { body: { data: { asset_id: "a1", id: "a1", status: "completed", url: "https://files.example/a1" } } },
} as const;

/** An error in the API's format. */
export function refusal(status: number, code: string, param: string | null = null): Turn {
  return { status, body: { error: { code, message: "No.", param, doc_url: null } } };
}

export const aVideo = { type: "avatar", avatar_id: "look_1", script: "Hello", voice_id: "voice_1" } as const;

export const aFile = {
  bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 13, 10, 13, 10, 255),
  filename: "dot.png",
  contentType: "image/png",
} as const;
