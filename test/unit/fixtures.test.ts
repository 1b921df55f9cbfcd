/** What a fresh world owns. */
import { expect, test } from "vitest";
import { privateFixtures } from "../../mock/domain/fixtures.ts";
import { lookError, trainingStatus } from "../../mock/domain/looks.ts";

const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 21);

function fixturesAt(instant: number): ReturnType<typeof privateFixtures> {
  let seq = 0;
  return privateFixtures({
    now: instant,
    mint: (kind) => {
      seq += 1;
      return { id: `${kind}${seq}`, seq };
    },
    voiceId: "voice",
  });
}

const { groups, looks } = fixturesAt(now);

test("it has avatars in each state that an app must cope with, older and newer ones", () => {
  const shown = groups.map((group) => {
    const [look, ...more] = looks.filter(({ groupId }) => groupId === group.id);
    if (look === undefined || more.length > 0) expect.fail(`${group.name} has no look, or several.`);
    expect(look.createdAt).toBe(group.createdAt);
    return [group.name, (now - group.createdAt) / dayMs, trainingStatus(look, group, now), lookError(look, now)?.code];
  });
  expect(shown).toEqual([
    ["Studio Twin", 60, "completed", undefined],
    ["Desk Twin", 45, "completed", undefined],
    ["Holiday Photo", 30, "completed", undefined],
    ["Blurred Footage", 20, "failed", "training_failed"],
    ["My Digital Twin", 7, "pending_consent", undefined],
    ["Fresh Twin", 0, "processing", undefined],
  ]);
});

test("twins are wide, can be cut out and have a voice; the photo is tall, cannot and has none", () => {
  for (const { avatarType, imageWidth, imageHeight, tags, defaultVoiceId } of looks)
    expect([avatarType, imageWidth, imageHeight, tags, defaultVoiceId]).toEqual(
      avatarType === "digital_twin"
        ? ["digital_twin", 1920, 1080, ["matting"], "voice"]
        : ["photo_avatar", 1080, 1920, [], null],
    );
  expect(looks.filter(({ avatarType }) => avatarType === "photo_avatar")).toHaveLength(1);
});

test("each training took ten minutes from the start, but for the one that never ends", () => {
  const durations = looks.map(
    ({ training }) => training && training.endsAt !== null && training.endsAt - training.createdAt,
  );
  expect(new Set(durations.slice(0, -1))).toEqual(new Set([600_000]));
  expect(durations.at(-1)).toBe(false);
});

test("in a world whose clock stands at the beginning of time, nothing is older than that", () => {
  expect(fixturesAt(1000).groups.map(({ createdAt }) => createdAt)).toEqual([0, 0, 0, 0, 0, 1000]);
});
