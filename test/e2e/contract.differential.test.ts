import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import { connectHeyGen } from "../contract/adapters/heygen.ts";
import { describeGroup, json, rewritten } from "../support/plantedBugs.ts";

describeGroup(
  "differential",
  {
    D1: {
      bug: (ask) => async (request) => {
        const answer = await ask(request);
        return answer.status === 400 ? json(422, await answer.json()) : answer;
      },
    },
    // Takes a number for a text.
    D2: {
      bug: (ask) => async (request) => {
        const answer = await ask(request);
        const isForm = answer.status === 400 && request.url.endsWith("/v3/voices/speech");
        return isForm ? json(200, { data: {} }) : answer;
      },
      seenBy: "D1",
    },
    D3: {
      bug: (ask) => async (request) => {
        const answer = await ask(request);
        if (answer.status !== 400) return answer;
        return rewritten(answer, (body) => ({ error: { ...body.error, param: null } }));
      },
      seenBy: "D1",
    },
    D6: {
      client: (options) => {
        const client = connectHeyGen(options);
        const call: typeof client.call = async (...args) => {
          const { data } = (await client.call(...args)) as { readonly data: unknown };
          return { data };
        };
        return { ...client, call };
      },
    },
    D8: {
      bug: (ask) => async (request) => {
        const answer = await ask(request);
        if (!request.url.endsWith("/v3/videos") || answer.status !== 200) return answer;
        return rewritten(answer, (body) => ({ ...body, at: "here" }));
      },
    },
    // Says that it has loaded, and has not.
    D10: {
      bug: (ask) => (request) => {
        const isLoad = request.method === "PUT" && request.url.includes("/snapshot");
        return ask(
          isLoad ? new Request(request.url.replace("snapshot", "clock"), { headers: request.headers }) : request,
        );
      },
    },
  },
  async () => {
    const server = await listen(createMock(), { port: 0 });
    return {
      options: { client: connectHeyGen, twin: server.url },
      close: () => server.close({ graceMs: 100 }),
    };
  },
);
