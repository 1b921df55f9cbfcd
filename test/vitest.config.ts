import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";

/**
 * `npm test`: everything that needs no build. `npm run test:long` (`--mode long`) gives each property more runs.
 * CI_FULL=1 adds the tests of the built package, and fails where a browser is missing.
 */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    dir: "test",
    include: ["**/*.test.ts"],
    setupFiles: ["test/support/setup.ts"],
    env: mode === "long" ? { LONG: "1", FC_RUNS: process.env.FC_RUNS ?? "2000" } : {},
    testTimeout: mode === "long" ? 300_000 : 20_000,
    hookTimeout: 20_000,
  },
}));

export default config;
