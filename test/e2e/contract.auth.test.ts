import { changed, describeGroup, isApi, keyOf, refusal } from "../support/planted.ts";

describeGroup("auth", {
  A1: {
    bug: (ask) => (request) =>
      ask(
        request.headers.get("authorization")?.startsWith("Basic") === true
          ? changed(request, { headers: { "x-api-key": "mock_demo" } })
          : request,
      ),
  },
  A2: {
    bug: (ask) => async (request) =>
      (await request.clone().text()) === "{" ? refusal(400, "invalid_parameter") : ask(request),
  },
  A3: {
    bug: (ask) => (request) =>
      ask(
        request.headers.get("authorization")?.startsWith("bearer") === true
          ? changed(request, { headers: { authorization: null } })
          : request,
      ),
  },
  A4: {
    bug: (ask) => (request) => {
      const key = new URL(request.url).searchParams.get("api_key");
      return ask(key === null ? request : changed(request, { headers: { "x-api-key": key } }));
    },
  },
  A5: {
    // Does what it was asked for, and only then looks who asked.
    bug: (ask) => async (request) => {
      const basic = /^Basic (.+)/.exec(request.headers.get("authorization") ?? "")?.[1];
      if (basic !== undefined && request.method === "POST")
        await ask(changed(request.clone(), { headers: { "x-api-key": atob(basic).replace(":", "") } }));
      return ask(request);
    },
  },
  A6: {
    bug: (ask) => async (request) => {
      const answer = await ask(request);
      return answer.status === 403 ? refusal(401, "unauthorized") : answer;
    },
  },
  A7: {
    bug: (ask) => async (request) => {
      const key = keyOf(request);
      const answer = await ask(request);
      if (isApi(request) && key !== "") answer.headers.set("x-caller", key);
      return answer;
    },
    seenBy: "A6",
  },
});
