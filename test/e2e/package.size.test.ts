/**
 * `sideEffects: false`, held against bundlers that apps are built with: what is not used is not there. The package is
 * found by its own name, as it is published: `npm run build && CI_FULL=1 npm test -- test/e2e/package.size.test.ts`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const entries = [
  "heygen-v3",
  "heygen-v3/core",
  "heygen-v3/webhooks",
  "heygen-v3/tanstack",
  "heygen-v3/mock",
  "heygen-v3/mock/msw",
];

/** A minified bundle for a browser, as text. */
const bundlers: Readonly<Record<string, (input: string) => Promise<string>>> = {
  esbuild: async (input) => {
    const { outputFiles } = await build({
      entryPoints: [input],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]?.text ?? "";
  },
  rolldown: async (input) => {
    const bundle = await rolldown({ input, platform: "browser", logLevel: "silent" });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    return output[0].code;
  },
};

describe.skipIf(!process.env.CI_FULL).each(Object.entries(bundlers))(
  "the package in a bundle of %s (CI_FULL=1 after npm run build)",
  (_, bundle) => {
    let folder: string;
    // Inside the package, so that its own name leads to it.
    beforeAll(() => {
      folder = mkdtempSync(join("dist", "size-"));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const sizeOf = async (code: string): Promise<number> => {
      const input = join(folder, "entry.js");
      writeFileSync(input, code);
      return (await bundle(input)).trim().length;
    };

    test("entries that are imported and not used leave nothing behind", async () => {
      expect(await sizeOf(entries.map((entry) => `import "${entry}";`).join("\n"))).toBe(0);
      const named = entries.map((entry, index) => `import * as entry${index} from "${entry}";`);
      expect(await sizeOf(named.join("\n"))).toBe(0);
    });

    test.each([
      ["heygen-v3", "NotFoundError", 1500],
      ["heygen-v3", "systemClock", 800],
      ["heygen-v3/core", "TimeoutError", 800],
      ["heygen-v3/webhooks", "sign", 1500],
      ["heygen-v3/tanstack", "heygenKeys", 600],
      ["heygen-v3/tanstack", "videoQuery", 1500],
    ])("of %s alone %s is taken, in at most %i bytes", async (entry, name, most) => {
      const size = await sizeOf(`import { ${name} } from "${entry}"; globalThis.used = ${name};`);
      expect(size).toBeGreaterThan(50);
      expect(size).toBeLessThanOrEqual(most);
    });

    test("queries bring neither the client nor its errors", async () => {
      const size = await sizeOf(`import * as tanstack from "heygen-v3/tanstack"; globalThis.used = tanstack;`);
      expect(size).toBeLessThanOrEqual(3500);
    });
  },
);
