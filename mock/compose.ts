/** Options in, the parts of a mock wired to each other and to their ports out. */

import { checkedFault } from "./control/faults.ts";
import { takePost } from "./control/inbox.ts";
import { ruleSets } from "./domain/rules.ts";
import type { MockOptions } from "./options.ts";
import { checkOptions, defaultMaxWorlds, readScenario } from "./options.ts";
import { createPace } from "./pace.ts";
import { createPauses } from "./pauses.ts";
import { systemClock } from "./ports/clock.ts";
import { reportLine } from "./ports/report.ts";
import { systemSender } from "./ports/sender.ts";
import { systemTimer } from "./ports/timer.ts";
import { createShortWay } from "./shortWay.ts";
import { defaultMaxBodyBytes } from "./web/body.ts";
import { createAdmission, worldNameOf } from "./web/credential.ts";
import { defaultMaxUploadBytes } from "./web/multipart.ts";
import type { Pace, Settings } from "./web/settings.ts";
import { createDispatcher } from "./webhook/dispatcher.ts";
import { loadCatalogue } from "./world/catalogue.ts";
import { defaultMaxStoredBytes } from "./world/files.ts";
import { createHub } from "./world/hub.ts";
import { createJournal } from "./world/journal.ts";
import type { World } from "./world/world.ts";
import type { Worlds } from "./world/worlds.ts";
import { createWorlds } from "./world/worlds.ts";

/** Base of requests that give a path alone. */
export const inProcessBase: string = "http://localhost";

/** A program calls its mock under one name or two, and proxies have some more for it. */
const rememberedBases = 64;

export interface Parts {
  readonly settings: Settings;
  readonly setOrigin: (url: string) => void;
}

export function compose(options: MockOptions): Parts {
  const {
    seed = "heygen-v3",
    rules = "guide",
    world: defaultWorld = "mock_demo",
    clock = systemClock(),
    frozen = false,
    webhookTime = "real",
  } = options;
  checkOptions(options);
  const hub = createHub();
  const universe = {
    seed,
    rules: ruleSets[rules],
    queueMs: options.queueMs ?? 1000,
    renderMs: options.renderMs ?? 4000,
    trainingMs: options.trainingMs ?? 3000,
    scenario: readScenario(options.scenario ?? "happy"),
    advanceOnRead: options.advanceOnRead ?? null,
    rate: frozen ? 0 : (options.speed ?? 1),
    startAt: options.startAt ?? null,
    catalogue: loadCatalogue(seed),
    maxStoredBytes: options.maxStoredBytes ?? defaultMaxStoredBytes,
    allowExternalWebhooks: options.allowExternalWebhooks ?? false,
    faults: (options.faults ?? []).map(checkedFault),
    limits: {
      requestsPerMinute: options.requestsPerMinute ?? null,
      concurrentJobs: options.concurrentJobs ?? null,
    },
    origin: () => origin,
    hub,
  };
  let origin = options.publicUrl?.replace(/\/+$/, "") ?? inProcessBase;
  const timer = options.timer ?? systemTimer();
  const bases = new Set<string>();
  const dispatcher = createDispatcher({
    sender: options.sender ?? systemSender(),
    shortWay: createShortWay({
      isOwn: (url) => [origin, ...bases].some((base) => plain(url).startsWith(`${plain(base)}/`)),
      take: (place, post, now) => takePost(settings, place, { ...post, receivedAt: () => now }),
    }),
    safe: async () => worlds.begin?.()(),
    time: webhookTime,
    now: clock.now,
  });
  const pace: Pace = createPace({ real: clock.now, timer, dispatcher, worlds: () => worlds });
  const named = new Set([defaultWorld, ...(options.keys ?? [])].map(worldNameOf));
  const worlds: Worlds = createWorlds(universe, {
    clock,
    maxWorlds: options.maxWorlds ?? defaultMaxWorlds,
    kept: named,
    persistence: options.persistence,
    onEntered: pace.entered,
    onEvicted: reportEviction,
  });
  for (const name of named) worlds.open(name);
  const settings: Settings = {
    worlds,
    pace,
    pauses: createPauses(timer),
    hub,
    timer,
    admit: createAdmission(options.strictWorlds === true ? named : null),
    journal: createJournal(),
    real: clock.now,
    receivedAt: webhookTime === "virtual" ? worlds.nowIn : clock.now,
    defaultWorld: worldNameOf(defaultWorld),
    publicUrl: options.publicUrl?.replace(/\/+$/, "") ?? null,
    calledUnder: (base) => {
      if (bases.size < rememberedBases) bases.add(base);
    },
    viewer: options.viewer ?? null,
    maxBodyBytes: options.maxBodyBytes ?? defaultMaxBodyBytes,
    maxUploadBytes: options.maxUploadBytes ?? defaultMaxUploadBytes,
    onViolation:
      options.onViolation ??
      (({ operation, status, issues }) => reportLine(`the ${status} of ${operation} breaks the contract: ${issues}`)),
    onFailure: options.onFailure ?? ((error) => reportLine("failed to answer a request:", error)),
  };
  return {
    settings,
    setOrigin: (url) => {
      if (options.publicUrl === undefined) origin = url;
    },
  };
}

/** An address with one of the two names of this machine, where it has the other one. */
function plain(url: string): string {
  return url.replace(/^http:\/\/localhost(?=[:/]|$)/i, "http://127.0.0.1");
}

/** The first one, and then every thousandth: where worlds come and go all day, a line for each would say nothing. */
function reportEviction({ label, lastNumber }: World, evicted: number): void {
  if (evicted % 1000 !== 1) return;
  const others = evicted === 1 ? "" : `, the ${evicted}th so far`;
  reportLine(
    `world ${label} was not used for the longest and made room for a new one${others}; it held ${lastNumber} requests and events (see --max-worlds)`,
  );
}
