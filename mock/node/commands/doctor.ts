/** `heygen-mock doctor`: why it does not work, in one look. Changes nothing and asks nobody but this machine. */

import { UsageError } from "../args.ts";
import { isUsableKey } from "../flags.ts";
import { defaultPort } from "../listen.ts";
import type { Remote } from "./remote.ts";
import { readRemote, remoteHelp } from "./remote.ts";
import type { Command, CommandContext } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

type Level = "ok" | "note" | "wrong";

interface Finding {
  readonly level: Level;
  readonly text: string;
}

const marks: Readonly<Record<Level, string>> = { ok: "ok   ", note: "note ", wrong: "WRONG" };

/** A mock on this machine answers at once or not at all. */
const patienceMs = 5000;

export const doctor: Command = {
  about: "look at this machine and at a running mock, and say what is wrong",
  help: `heygen-mock doctor [--url <url>] [--key <key>]

Looks at Node, the environment, the port and the mock that runs there. Ends with 1 when something is wrong.

Flags
${remoteHelp(patienceMs)}

Examples
  heygen-mock doctor
  heygen-mock doctor --url http://127.0.0.1:8080
`,
  run: async (context) => {
    const { remote, positionals } = readRemote(context, [], { timeoutMs: patienceMs });
    if (positionals.length > 0) throw new UsageError(`doctor takes flags alone, and no "${positionals[0] ?? ""}"`);
    let isWrong = false;
    // As they are found: whoever has to wait for the mock sees what for.
    const tell = (...findings: readonly Finding[]): void => {
      for (const { level, text } of findings) process.stdout.write(`${marks[level]}  ${text}\n`);
      isWrong ||= findings.some(({ level }) => level === "wrong");
    };
    tell(nodeFinding());
    tell(await sqliteFinding());
    tell(...environmentFindings(context.environment));
    tell(...(await mockFindings(remote, context)));
    return isWrong ? exitCodes.failed : exitCodes.done;
  },
};

const oldestNode = { major: 22, minor: 12 };

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNew = major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  return isNew
    ? { level: "ok", text: `Node ${process.versions.node}` }
    : {
        level: "wrong",
        text: `Node ${process.versions.node} is older than the ${oldestNode.major}.${oldestNode.minor} that the package needs.`,
      };
}

async function sqliteFinding(): Promise<Finding> {
  try {
    await import("node:sqlite");
    return { level: "ok", text: "node:sqlite is there: --data <file> keeps worlds over restarts" };
  } catch {
    return { level: "note", text: "This Node has no node:sqlite, so --data does not work; everything else does." };
  }
}

function environmentFindings(environment: CommandContext["environment"]): readonly Finding[] {
  const findings: Finding[] = [];
  const { HEYGEN_BASE_URL: baseUrl, HEYGEN_API_KEY: key } = environment;
  if (baseUrl === undefined || baseUrl === "")
    findings.push({
      level: "note",
      text: `HEYGEN_BASE_URL is not set: a client goes to the real service unless it is told otherwise. For the mock: HEYGEN_BASE_URL=http://127.0.0.1:${defaultPort}`,
    });
  else findings.push({ level: "ok", text: `HEYGEN_BASE_URL is ${withoutSecrets(baseUrl)}` });
  if (key !== undefined && key.trim() !== "" && !isUsableKey(key))
    findings.push({
      level: "note",
      text: "HEYGEN_API_KEY begins with invalid or expired, to which the mock answers 401 on purpose.",
    });
  else if (key !== undefined && key !== "" && !key.startsWith("mock_"))
    findings.push({
      level: "note",
      text: "HEYGEN_API_KEY looks like a real key. The mock takes any, but a test that leaves the mock would spend credits with it.",
    });
  const proxy = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].find((name) => environment[name]);
  const direct = environment["NO_PROXY"] ?? environment["no_proxy"] ?? "";
  if (proxy !== undefined && !/localhost|127\.0\.0\.1|\*/.test(direct))
    findings.push({
      level: "wrong",
      text: `${proxy} is set and NO_PROXY does not except this machine: some programs will ask the proxy for the mock. Set NO_PROXY=localhost,127.0.0.1`,
    });
  return findings;
}

function withoutSecrets(text: string): string {
  if (!URL.canParse(text)) return "no URL";
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}

async function mockFindings(remote: Remote, { version }: CommandContext): Promise<readonly Finding[]> {
  try {
    const { data } = (await remote.call("GET", "/clock")) as {
      readonly data: { readonly world: string; readonly now: string; readonly mode: string; readonly speed: number };
    };
    return [
      { level: "ok", text: `A mock answers at ${remote.url}; this is version ${version()} of the command.` },
      {
        level: data.mode === "frozen" ? "note" : "ok",
        text:
          data.mode === "frozen"
            ? `The clock of world ${data.world} stands at ${data.now}: nothing ends until it is moved (POST /__mock/clock/advance).`
            : `The clock of world ${data.world} runs at speed ${data.speed}: ${data.now}`,
      },
    ];
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const isLocal = ["127.0.0.1", "localhost"].includes(new URL(remote.url).hostname);
    const port = Number(new URL(remote.url).port || 80);
    if (error.exitCode !== exitCodes.unreachable) return [{ level: "wrong", text: refusalText(error, remote) }];
    if (isLocal && (await isFree(port)))
      return [
        { level: "note", text: `No mock runs at ${remote.url}, and the port is free: heygen-mock --port ${port}` },
      ];
    return [{ level: "wrong", text: error.message }];
  }
}

function refusalText({ message }: CommandError, { url, key }: Remote): string {
  if (key === undefined || isUsableKey(key)) return message;
  return `${message}: ${url} refuses keys that begin with invalid or expired on purpose; ask with another, by --key.`;
}

async function isFree(port: number): Promise<boolean> {
  const { createServer } = await import("node:net");
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
