/**
 * `npm run build`: dist/, the published package. The client is emitted file by file; the mock's entries and its command
 * are bundled with all that they need, and so are the contract suite's, so that installing the package installs nothing else for them.
 */
import { chmodSync, cpSync, rmSync } from "node:fs";
import { writeLicenses } from "./bundle.ts";
import { bundleContract } from "./contract.ts";
import { declarations } from "./declarations.ts";
import { bundleMock } from "./mock.ts";
import { dist, root, tsc } from "./paths.ts";

rmSync(dist, { recursive: true, force: true });
tsc(".build/tsconfig.library.json");
tsc(".build/tsconfig.mock.json");
tsc(".build/tsconfig.contract.json");
declarations([
  "src/index.d.ts",
  "src/core.d.ts",
  "src/webhooks/index.d.ts",
  "src/node/index.d.ts",
  "src/tanstack/index.d.ts",
  "mock/index.d.ts",
  "mock/node/index.d.ts",
  "mock/msw.d.ts",
  "mock/node/vitest.d.ts",
  "test/contract/index.d.ts",
]);
await writeLicenses([...(await bundleMock()), ...(await bundleContract())], ["swagger-ui-dist"]);
for (const command of ["mock/main.js", "test/contract/node/main.js"]) chmodSync(`${dist}/${command}`, 0o755);
cpSync(`${root}/generated/openapi.json`, `${dist}/generated/openapi.json`);
cpSync(`${root}/generated/control/openapi.json`, `${dist}/generated/control/openapi.json`);
for (const file of ["swagger-ui-bundle.js", "swagger-ui.css"])
  cpSync(`${root}/node_modules/swagger-ui-dist/${file}`, `${dist}/docs/${file}`);
