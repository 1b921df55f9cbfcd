import type { Bug } from "../support/planted.ts";
import { describeGroup, json, pagesThat, refusal } from "../support/planted.ts";

/** A bug in when to come again. */
function saysToWait(seconds: string | null): Bug {
  return (ask) => async (request) => {
    const answer = await ask(request);
    if (answer.status !== 429) return answer;
    if (seconds === null) answer.headers.delete("retry-after");
    else answer.headers.set("retry-after", seconds);
    return answer;
  };
}

/** One account's limit is everybody's. */
const limitsAll: Bug = (ask) => {
  let isLimited = false;
  return async (request) => {
    if (isLimited && request.url.endsWith("/v3/users/me")) return refusal(429, "rate_limit_exceeded");
    const answer = await ask(request);
    isLimited ||= answer.status === 429;
    return answer;
  };
};

/** Cannot count beyond 2038. */
const ends: Bug = (ask) => async (request) => {
  const answer = await ask(request);
  const isLate = Date.parse(answer.headers.get("date") ?? "") >= 2 ** 31 * 1000;
  return isLate ? pagesThat((page) => ({ ...page, data: [] }))(async () => answer)(request) : answer;
};

describeGroup("limits", {
  Q1: { bug: saysToWait("1") },
  Q2: { bug: limitsAll },
  Q3: { bug: saysToWait(null), seenBy: "Q1" },
  Q4: { bug: ends },
  Q5: {
    bug: (ask) => async (request) => {
      const isAgent = request.url.endsWith("/v3/video-agents");
      const answer = await ask(request);
      return isAgent && answer.status === 429 ? json(200, { data: {} }) : answer;
    },
  },
});
