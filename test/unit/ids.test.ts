import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { scriptHash } from "../../mock/world/ids.ts";

test.each(["", "run();", "say('Grüße, 世界 🎬')"])(
  "the hash of the script %j is the one that browsers reckon",
  (script) => {
    expect(scriptHash(script)).toBe(createHash("sha256").update(script).digest("base64"));
  },
);
