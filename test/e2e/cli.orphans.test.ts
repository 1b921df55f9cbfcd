/** What becomes of the command when npm, which started it, is ended: npm passes a signal to the shell between them, and no further. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../mock/main.ts", import.meta.url));
const started: number[] = [];

interface Told {
  readonly url: string;
  readonly pid: number;
  readonly behind?: Told;
}

interface Child {
  readonly told: Told;
  /** Ends the shell as npm ends it. */
  readonly abandon: () => Promise<unknown>;
  /** Resolves when nothing holds the command's output any more. */
  readonly ended: Promise<unknown>;
}

/** A command below a shell that waits for it, as npm starts it, with npm's word on what it started. */
async function startBelowShell(
  npm_lifecycle_script: string,
  args: readonly string[] = ["--port", "0", "--json"],
): Promise<Child> {
  // In the background, because some shells would become the command otherwise.
  const shell = spawn("sh", ["-c", '"$0" "$@" & wait', process.execPath, main, ...args], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env["PATH"] ?? "", npm_lifecycle_script },
  });
  const ended = once(shell.stdout, "close");
  const [line] = (await once(createInterface({ input: shell.stdout }), "line")) as [string];
  const told = JSON.parse(line) as Told;
  started.push(told.pid, ...(told.behind === undefined ? [] : [told.behind.pid]));
  const exit = once(shell, "exit");
  return {
    told,
    abandon: () => {
      shell.kill("SIGTERM");
      return exit;
    },
    ended,
  };
}

afterEach(() => {
  for (const pid of started.splice(0)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Gone already.
    }
  }
});

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

test.each(["'heygen-mock'", "heygen-mock --port 0 --json", "node mock/main.ts"])(
  "a mock that npm ran as %s ends with it",
  async (script) => {
    const mock = await startBelowShell(script);
    expect(await answers(mock.told.url)).toBe(true);
    await mock.abandon();
    await mock.ended;
    expect(await answers(mock.told.url)).toBe(false);
  },
);

/** A mock begins to look and ends: by then each that was there before has looked, if it ever does. */
async function letAllLook(): Promise<void> {
  const mock = await startBelowShell("'heygen-mock'");
  await mock.abandon();
  await mock.ended;
}

test("one that was started in the background, by another script or without npm stays", async () => {
  const scripts = ["", "heygen-mock --port 0 &", "heygen-mock & sleep 1", "vitest run", "sh start-heygen-mock.sh"];
  const staying = await Promise.all(scripts.map((script) => startBelowShell(script)));
  for (const { abandon } of staying) await abandon();
  await letAllLook();
  expect(await Promise.all(staying.map(({ told }) => answers(told.url)))).toEqual(scripts.map(() => true));
});

test("exec ends its command and its mock; a mock that the command started in the background stays", async () => {
  const leaveOneBehind = `
    const { spawn } = require("node:child_process");
    const shell = spawn("sh", ["-c", '"$0" "$@" & wait', process.execPath, ${JSON.stringify(main)}, "--port", "0", "--json"]);
    shell.stdout.once("data", (line) => {
      shell.kill("SIGTERM");
      const { url, pid } = JSON.parse(line);
      console.log(JSON.stringify({ url: process.env.HEYGEN_BASE_URL, pid: process.pid, behind: { url, pid } }));
    });
    setInterval(() => {}, 1000);`;
  const exec = await startBelowShell("'heygen-mock'", ["exec", "--", process.execPath, "-e", leaveOneBehind]);
  expect(await answers(exec.told.url)).toBe(true);
  await exec.abandon();
  await exec.ended;
  expect(await answers(exec.told.url)).toBe(false);
  await letAllLook();
  expect(await answers(exec.told.behind?.url ?? "")).toBe(true);
});
