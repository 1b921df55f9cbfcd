/** What changes a world, piece by piece. */
import { expect, test } from "vitest";
import { sampleAssets } from "../../mock/domain/assets.ts";
import { presetNamed } from "../../mock/domain/scenarios.presets.ts";
import type { Scenario } from "../../mock/domain/scenarios.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { addAvatar, schedule } from "../../mock/world/changes.ts";
import { consentGiven } from "../../mock/world/consents.ts";
import { addFault, firstFaults } from "../../mock/world/faults.ts";
import { findUpload, uploadTag, uploadToken } from "../../mock/world/files.ts";
import { shownInboxes } from "../../mock/world/inboxes.ts";
import { countRead } from "../../mock/world/reads.ts";
import { replan } from "../../mock/world/replan.ts";
import { restoreWorld } from "../../mock/world/restore.ts";
import { chooseScenario, directionOf, knownScenarios } from "../../mock/world/scenarios.ts";
import { changeThinking } from "../../mock/world/sessions.ts";
import { settle } from "../../mock/world/settle.ts";
import { finishVideo } from "../../mock/world/steer.jobs.ts";
import { addWebhookFault } from "../../mock/world/webhookFaults.ts";
import { aliasOf, createBareWorld, identify, indexLook, mint, type World } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const told = (world: World): string[] => world.events.items.map(({ at, type }) => `${at} ${type}`);
const completed = { kind: "completed" } as const;
const plan = { createdAt: 1000, startsAt: 1010, endsAt: 1030, outcome: completed };

test("a training that begins is told to nobody, and its end is", () => {
  const world = worldOf();
  const [look] = world.looks.sorted;
  world.looks.replace({ ...look!, training: plan });
  schedule(world, "training", look!.id, plan);
  settle(world, 5000);
  expect(told(world)).toEqual(["1030 training.completed"]);
});

test("a look that needs no training is scheduled for none, and foreseen by no fault", () => {
  const world = worldOf();
  const [group, look] = [world.groups.sorted[0]!, world.looks.sorted[0]!];
  const [made, mine] = [mint(world, "group"), mint(world, "look")];
  addAvatar(world, {
    group: { ...group, ...made },
    look: { ...look, ...mine, groupId: made.id, training: null },
    isNewGroup: true,
  });
  expect([world.queue.size, world.looksByGroup.get(made.id)]).toEqual([0, [mine.id]]);
  addWebhookFault(world, { kind: "early" }, 1000);
  expect([...world.queue.stored.rows()].map(([, { id }]) => id)).not.toContain(mine.id);
});

test("a job that is kept from starting starts at no instant", () => {
  const world = worldOf();
  const { id } = videoIn(world);
  replan(world, { kind: "video", id }, { ...plan, startsAt: null, endsAt: null }, 1000);
  expect([settle(world, 5000), told(world)]).toEqual([[], []]);
});

test("a video that is ended by hand has told of its start first, and nothing else is ended in its place", () => {
  const world = worldOf();
  const { id } = videoIn(world);
  world.clock = { ...world.clock, anchor: 1020 };
  finishVideo(world, { id, real: 0, outcome: () => completed });
  expect(told(world)).toEqual(["1010 video.processing", "1020 video.completed"]);
  const [look] = world.looks.sorted;
  world.looks.replace({ ...look!, training: { ...plan, endsAt: 9000 } });
  expect(() => finishVideo(world, { id: look!.id, real: 0, outcome: () => completed })).toThrow();
  expect(world.looks.get(look!.id)?.training?.endsAt).toBe(9000);
});

test("reads move a job on by one state each time that they were many enough, and other jobs never", () => {
  const world = worldOf({ advanceOnRead: 2 });
  const { id, plan: first } = videoIn(world);
  expect(first.held?.by).toBe("reads");
  const read = (video = id): boolean => countRead(world, { kind: "video", id: video }, 1000);
  expect([read("nobody"), read(), read(), read(), read(), read()]).toEqual([false, false, true, false, true, false]);
  expect(told(world)).toEqual(["1000 video.processing", "1000 video.completed"]);
  expect(world.reads.size).toBe(0);
  expect(countRead(worldOf(), { kind: "video", id }, 1000)).toBe(false);
});

test("what is gone is not asked for consent, and does not think", () => {
  const world = worldOf();
  consentGiven(world, "nobody", 1000);
  const link = { id: "l", seq: 1, groupId: world.groups.sorted[0]!.id, createdAt: 1000, rerouteUrl: null, text: null };
  world.consentLinks.set("l", { ...link, visit: null, answeredAt: null });
  consentGiven(world, "l", 1000);
  changeThinking(world, "nobody.0", plan);
  expect([world.consentLinks.get("l")?.answeredAt, world.sessions.size]).toEqual([null, 0]);
});

test("a world keeps the scripts that it was given, and neither presets nor the script of its mock a second time", () => {
  const script: Scenario = { ...presetNamed("flaky")!, name: "mine" };
  const world = worldOf({ scenario: script });
  const before = knownScenarios(world).length;
  chooseScenario(world, presetNamed("flaky")!);
  chooseScenario(world, script);
  expect([world.scripts.size, knownScenarios(world).length]).toEqual([0, before]);
  chooseScenario(world, { ...script, name: "another" });
  expect([world.scripts.size, knownScenarios(world).length]).toEqual([1, before + 1]);
});

test("numbers are drawn for good once a request was done, and a request that drew none changes nothing", () => {
  const world = worldOf({ scenario: presetNamed("flaky")! });
  const traits = { kind: "video", title: null, texts: [], lookIds: [] } as const;
  const { scenario } = world;
  directionOf(world).spend();
  expect(world.scenario).toBe(scenario);
  const drawn = directionOf(world);
  drawn.ruleFor(traits, null as never);
  expect(world.scenario.draws).toBe(0);
  drawn.spend();
  expect(world.scenario.draws).toBe(1);
});

test("the first faults of a world are numbered from one, and none of them was asked", () => {
  const fault = { match: {} } as never;
  expect(firstFaults([fault, fault])).toEqual([
    { id: "fault_1", match: {}, seen: 0, hits: 0 },
    { id: "fault_2", match: {}, seen: 0, hits: 0 },
  ]);
  const world = worldOf({ faults: [fault] });
  expect([world.faults.map(({ id }) => id), addFault(world, fault).id]).toEqual([["fault_1"], "fault_2"]);
});

test("a bare world has neither faults of requests nor of webhooks", () => {
  const { home, clock, universe, ...identity } = worldOf();
  const bare = createBareWorld(home, identity, universe, clock);
  expect([bare.faults, bare.webhookFaults, bare.limits, bare.lastNumber]).toEqual([[], [], null, 0]);
});

test("an upload's address is world, id and a signature that follows from both", () => {
  const world = worldOf();
  const [one, other] = ["1", "2"].map((digit) => uploadToken(world, digit.repeat(32)));
  expect(one).toMatch(new RegExp(`^${world.tag}1{32}[0-9a-f]{32}$`));
  expect(one?.slice(-32)).not.toBe(other?.slice(-32));
  expect(uploadToken({ ...world, key: "another" }, "1".repeat(32))).not.toBe(one);
});

test("inboxes that endpoints lead to are those of the world's own tag, and without a tag the default world's", () => {
  const world = worldOf();
  const lead = (url: string): void =>
    world.endpoints.insert({
      ...mint(world, "endpoint"),
      createdAt: 0,
      url,
      failingSince: null,
      disabledAt: null,
      events: null,
      entityId: null,
      secret: "",
    });
  lead(`http://localhost/__mock/inbox/own?world=${world.tag}`);
  lead("http://localhost/__mock/inbox/other?world=somebody");
  lead("http://localhost/__mock/inbox/none");
  lead("http://localhost/elsewhere");
  const names = (isDefault: boolean): string[] => shownInboxes(world, isDefault).map(({ name }) => name);
  expect([names(true), names(false)]).toEqual([["none", "own"], ["own"]]);
});

test("the guides' page tokens stand for places of the catalogue", () => {
  const { groups, looks, sampleTokens } = loadCatalogue("any");
  const places = [...sampleTokens.groups.values(), ...sampleTokens.looks.values()];
  expect(places).toHaveLength(2);
  expect(groups.sorted).toContain(places[0]);
  expect(looks.sorted).toContain(places[1]);
});

test.each([
  [[["nonsense", []]], "Worlds have no nonsense here."],
  [[["videos", []]], "The world has lost its clock."],
  [[["clock", []]], "The world has lost its clock."],
] as const)("rows %j make no world, and say why", (rows, why) => {
  const { home, universe, ...identity } = worldOf();
  expect(() => restoreWorld({ home, identity, universe, parts: new Map(rows) })).toThrow(why);
});

test("labels and tags are short, say nothing of the key, and a copy beside its original has its own", () => {
  const world = worldOf();
  const [alias, other] = [aliasOf(world), identify("x", "s")];
  for (const { label, tag } of [world, alias, other]) {
    expect(label).toMatch(/^w_[0-9a-f]{8}$/);
    expect(tag).toMatch(/^[0-9a-f]{32}$/);
    expect(world.key).not.toContain(tag.slice(0, 8));
  }
  expect(new Set([world, alias, other].flatMap(({ label, tag }) => [label, tag])).size).toBe(6);
});

test("an upload to a copy's address finds the copy by its tag, and the upload", () => {
  const world = { ...worldOf(), ...aliasOf(worldOf()) };
  const upload = { createdAt: 0, filename: "f", contentType: "image/png", sizeBytes: 1, checksum: null };
  const { id } = mint(world, "asset");
  world.uploads.set(id, { ...upload, id, receivedSha256: null });
  const token = uploadToken(world, id);
  expect([uploadTag(token), findUpload(world, token)?.id]).toEqual([world.tag, id]);
  expect(findUpload(world, `${token.slice(0, -8)}00000000`)).toBeUndefined();
});

test("nothing in a fresh world is younger than the world, and what was there before it keeps its age", () => {
  const young = worldOf();
  for (const { createdAt } of [...young.assets.sorted, ...young.groups.sorted, ...young.looks.sorted])
    expect(createdAt).toBeLessThanOrEqual(1000);
  const startAt = Date.UTC(2026, 10, 1);
  const dated = worldOf({ startAt }).assets.sorted.map(({ id, createdAt }) => [id, createdAt]);
  expect(dated).toEqual(sampleAssets.map(({ id, createdAt }) => [id, createdAt]));
});

test("the twins of a fresh world speak with the stock voice that is first in the list", () => {
  const { groups, universe } = worldOf();
  const newest = universe.catalogue.voices.sorted.toReversed()[0];
  expect(new Set(groups.sorted.map(({ defaultVoiceId }) => defaultVoiceId))).toEqual(new Set([null, newest?.id]));
});

test("a group knows all its looks, in the order in which they came", () => {
  const world = worldOf();
  const [look] = world.looks.sorted;
  const added = [1, 2].map(() => ({ ...look!, ...mint(world, "look") }));
  for (const each of added) indexLook(world, each);
  expect(world.looksByGroup.get(look!.groupId)).toEqual([look, ...added].map((each) => each?.id));
});
