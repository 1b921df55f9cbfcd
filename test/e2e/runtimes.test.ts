/**
 * The built package, unchanged, wherever it promises to run: one script, `runtimes/scenario.js`, that imports it by its
 * name and talks to the built command. `.ci/runtimes FOLDER && npm run build`, then
 * `CI_FULL=1 RUNTIMES=FOLDER npm test -- test/e2e/runtimes.test.ts`.
 *
 * With CI_FULL what is missing fails, but for Deno and Bun: these are promised where their packages install, so without
 * one its test is left out and says so.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { IncomingHttpHeaders, RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstLine, runtimes } from "../support/runtimes.ts";

const run = promisify(execFile);

/** The command of the package on a runtime's own Node, on a free port. */
async function startMock(project: string, node: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const args = ["--port", "0", "--json", "--queue-ms", "150", "--render-ms", "400"];
  const child = spawn(node, [join(project, "node_modules/heygen-v3/dist/mock/main.js"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {},
  });
  const line = await firstLine(child, 1);
  return { url: (JSON.parse(line) as { url: string }).url, stop: () => void child.kill() };
}

async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    for (const name of ["origin", "headers", "methods"]) response.setHeader(`access-control-allow-${name}`, "*");
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else answer(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.skipIf(!process.env.CI_FULL)("the built package (CI_FULL=1 after npm run build)", () => {
  let project: string;
  /** What arrived at the origin that redirects lead to. */
  const strayed: IncomingHttpHeaders[] = [];
  let servers: readonly Server[] = [];
  let redirectUrl: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "heygen-v3-runtimes-"));
    const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", project, "--loglevel=error"]);
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    const home = join(project, "node_modules/heygen-v3");
    await mkdir(home, { recursive: true });
    await run("tar", ["-xzf", join(project, filename), "-C", home, "--strip-components=1"]);
    await cp("node_modules/openapi-fetch", join(project, "node_modules/openapi-fetch"), { recursive: true });
    await cp("test/e2e/runtimes", project, { recursive: true });
    await writeFile(join(project, "package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));

    const elsewhere = await serve(({ headers }, response) => {
      strayed.push(headers);
      response.end("{}");
    });
    const redirecting = await serve((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
    servers = [elsewhere.server, redirecting.server];
    redirectUrl = redirecting.url;
  }, 60_000);

  afterAll(async () => {
    for (const server of servers) server.close();
    await rm(project, { recursive: true, force: true });
  });

  for (const { name, program, isPromised, run: runScenario } of runtimes) {
    const isLeftOut = program === null && !isPromised;
    const title = isLeftOut ? `${name}: NOT PROVED HERE, its package is not installed` : `runs on ${name}`;
    test.skipIf(isLeftOut)(
      title,
      async () => {
        expect(
          program,
          `${name} is not there: .ci/runtimes FOLDER installs it, RUNTIMES=FOLDER names it`,
        ).not.toBeNull();
        const { url, stop } = await startMock(project, name.startsWith("Node") ? (program ?? "") : process.execPath);
        const key = `key-of-${name.replaceAll(/\W/g, "-")}`;
        try {
          for (const fault of [
            { match: { operationId: "createVideo", times: 2 }, when: "after", effect: { type: "reset" } },
            { match: { path: "/v3/avatars/slow" }, effect: { type: "latency", ms: 30_000 } },
          ]) {
            const headers = { "x-api-key": key, "content-type": "application/json" };
            const added = await fetch(`${url}/__mock/faults`, { method: "POST", headers, body: JSON.stringify(fault) });
            expect(added.status).toBe(200);
          }
          const setting = { baseUrl: url, redirectUrl, key, isPage: name === "Chromium" };
          const { touched, report } = await runScenario(project, setting);
          expect(report.filter(({ error }) => error !== null)).toEqual([]);
          expect(report.length).toBeGreaterThan(8);
          expect(touched).toEqual([]);
          expect(strayed).toEqual([]);
        } finally {
          stop();
        }
      },
      60_000,
    );
  }
});
