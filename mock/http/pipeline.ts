/**
 * A request's way through an operation, in one direction:
 * credential → world, settled → limit → forced error → faults that answer instead → idempotency → body → validation →
 * world, settled again → scenario → handler → response check → reads counted → faults on the way out → journal → what is due at once → answer.
 *
 * From the moment the world is entered again everything is synchronous, so requests on one world cannot interleave.
 */

import type { Context } from "hono";
import type { OperationId } from "../../generated/operations.ts";
import { documentedErrors, operationMeta } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.ts";
import type { Refusal } from "../domain/errors.ts";
import { ApiError, envelopeOf } from "../domain/errors.ts";
import type { FaultPlan } from "../faults/decide.ts";
import { ConnectionLost } from "../faults/lost.ts";
import { preferredError } from "../faults/prefer.ts";
import { answerText, refusalOf } from "../web/answers.ts";
import type { JsonBody } from "../web/body.ts";
import type { Credential } from "../web/credential.ts";
import { credentialOf } from "../web/credential.ts";
import type { FormNote } from "../web/multipart.ts";
import { noteRequest } from "../web/noting.ts";
import type { Settings } from "../web/settings.ts";
import { viewContext } from "../web/settings.ts";
import { standingOf } from "../web/standing.ts";
import { countRequest } from "../world/limits.ts";
import type { Reading } from "../world/reads.ts";
import { countRead } from "../world/reads.ts";
import { directionOf, scenarioHeader } from "../world/scenarios.ts";
import type { World } from "../world/world.ts";
import { readBody } from "./bodies.ts";
import { judge } from "./contract.ts";
import type { Reply } from "./faulty.ts";
import { changedBy, deliver, hold, lost, markOf, planFor, replyInstead } from "./faulty.ts";
import { handlers } from "./handlers.ts";
import type { Done, Place } from "./once.ts";
import { always, once } from "./once.ts";
import { readings } from "./reads.ts";
import type { Call } from "./types.ts";

/** What one request has led to so far, for the journal. */
interface Trace {
  credential?: Credential;
  /** Where the request was when it was last looked; nowhere without a credential. */
  place?: Place;
  body?: JsonBody | FormNote;
  /** Of the faults that hit; most requests have none. */
  plan?: FaultPlan | undefined;
  /** The world in which something may be due that was not before. */
  changed?: World;
}

/** A request as it is once it is read and found to be what the contract asks for. */
type Prepared = Pick<Call<OperationId>, "scheme" | "path" | "query" | "body">;

/** The route handler of one operation. */
export function operationRoute(operation: OperationId, settings: Settings): (c: Context) => Promise<Response> {
  const { method, success, idempotent } = operationMeta[operation];
  // The one place where the operation's types are let go: route and handler share the operation's name.
  const handle = handlers[operation] as (call: Call<OperationId>) => unknown;
  const reading: ((call: Call<OperationId>) => Reading) | undefined = readings[operation];

  /** To be asked anew after each wait: time has passed, and a reset may have put another world there. */
  const arrive = (trace: Trace, { worldName }: Credential): Place => {
    const world = settings.worlds.open(worldName);
    trace.place = { world, now: settings.worlds.enter(world) };
    return trace.place;
  };

  const prepare = async (c: Context, trace: Trace, { scheme }: Credential): Promise<Prepared> => {
    const path = c.req.param() as Record<string, string>;
    // What cannot be read is refused before anything that was read is judged.
    const body = await readBody(operation, c.req.raw, settings, (read) => (trace.body = read));
    judge.checkPath(operation, path);
    const query = judge.readQuery(operation, c.req.url);
    // A form was judged while it was read: the contract has no schema that could see it.
    judge.checkBody(operation, body);
    return { scheme, path, query, body };
  };

  const work = (c: Context, trace: Trace, { world, now }: Place, prepared: Prepared): Done => {
    const view = viewContext(settings, world, now, c.req.url);
    const direction = directionOf(world, c.req.header(scenarioHeader));
    const call = { world, now, view, direction, ...prepared };
    const answer = handle(call);
    direction.spend();
    const text = JSON.stringify(checked(operation, success, answer, settings));
    // After the answer: whoever reads a job sees it as it was, and moves it on for the next reader.
    const hasMoved = reading !== undefined && countRead(world, reading(call), now);
    if (hasMoved || method !== "GET") trace.changed = world;
    return { status: success, text };
  };

  const reply = async (c: Context, trace: Trace): Promise<Reply> => {
    const credential = credentialOf(c, settings.admit);
    trace.credential = credential;
    const { world, now } = arrive(trace, credential);
    countRequest(world, now);
    const forced = preferredError(operation, c.req.header("prefer"));
    if (forced !== undefined) throw forced;
    const plan = planFor(c, world, operation);
    trace.plan = plan;
    const instead = plan && replyInstead(plan);
    const wait = (): Promise<void> => hold(c, plan?.beforeMs ?? 0, settings);
    if (instead !== undefined) {
      await wait();
      arrive(trace, credential);
      return instead;
    }
    const request = {
      arrive: () => arrive(trace, credential),
      wait,
      prepare: () => prepare(c, trace, credential),
      work: (place: Place, prepared: Prepared) => work(c, trace, place, prepared),
    };
    const key = idempotent ? c.req.header("idempotency-key") : undefined;
    if (key === undefined) return always(request);
    judge.checkHeaders(operation, { "Idempotency-Key": key });
    return once({ ...request, scope: JSON.stringify([operation, c.req.param(), key]) });
  };

  return async (c) => {
    const trace: Trace = {};
    const answer = await reply(c, trace).catch((error: unknown) => {
      if (trace.credential !== undefined) arrive(trace, trace.credential);
      return refuse(operation, error, settings);
    });
    const { plan } = trace;
    if (plan === undefined) {
      note(c, operation, trace, answer, settings);
      goOn(trace, settings);
      return respond(c, trace, answer);
    }
    // The world does not wait for an answer that is held back.
    if (plan.afterMs > 0) goOn(trace, settings);
    const changed = await suffer(c, plan, answer, settings);
    note(c, operation, trace, changed, settings);
    goOn(trace, settings);
    if (changed === lost) throw new ConnectionLost();
    return deliver(
      c,
      plan,
      respond(c, trace, { ...changed, headers: { ...changed.headers, ...markOf(plan) } }),
      settings,
    );
  };
}

/** What the request set going, and what of that takes no time has happened when the answer leaves. */
function goOn({ changed }: Trace, { pace }: Settings): void {
  if (changed !== undefined) pace.touch(changed);
}

function respond(c: Context, { place }: Trace, { status, text, headers }: Reply): Response {
  return answerText(c, status, text, { ...(place && standingOf(place.world, place.now)), ...headers });
}

/** What faults make of an answer; nothing when they, or the caller, have ended the connection. */
async function suffer(c: Context, plan: FaultPlan, answer: Reply, settings: Settings): Promise<Reply> {
  if (answer === lost || plan.instead !== null) return answer;
  return hold(c, plan.afterMs, settings).then(
    () => changedBy(plan, answer),
    () => lost,
  );
}

function refuse(operation: OperationId, error: unknown, settings: Settings): Reply {
  if (error instanceof ConnectionLost) return lost;
  if (error instanceof ApiError) checkRefusal(operation, error.refusal, settings);
  const refusal = refusalOf(error, settings);
  return { status: refusal.status, text: JSON.stringify(envelopeOf(refusal)), headers: refusal.headers };
}

/** A request without a credential belongs to no world, and makes none. */
function note(c: Context, operation: OperationId, trace: Trace, reply: Reply, settings: Settings): void {
  const { status, text, headers } = reply;
  const { place, body, plan } = trace;
  noteRequest(c, settings, {
    world: place?.world,
    at: place?.now ?? settings.real(),
    operation,
    status,
    body,
    response: text,
    faults: plan?.ids,
    retryAfter: headers?.["Retry-After"],
  });
}

/** Every answer is held against the contract; what breaks it is reported and still sent. */
function checked<Body>(operation: OperationId, status: number, body: Body, { onViolation }: Settings): Body {
  const validate = responses[operation][status];
  if (validate !== undefined && !validate(body))
    onViolation({ operation, status, issues: JSON.stringify(validate.errors) });
  return body;
}

/** A refusal must be one that the contract lists for the operation: status, code and shape. */
function checkRefusal(operation: OperationId, refusal: Refusal, settings: Settings): void {
  if (documentedErrors[operation][refusal.status]?.[refusal.code] === undefined) {
    settings.onViolation({
      operation,
      status: refusal.status,
      issues: `The contract lists no code ${refusal.code} for this status.`,
    });
  }
  checked(operation, refusal.status, envelopeOf(refusal), settings);
}
