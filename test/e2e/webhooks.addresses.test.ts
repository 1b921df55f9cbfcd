/** Webhooks go to this machine and its private network alone, however an address is spelled. */

import { expect, test } from "vitest";
import { freshApi } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

const publicHosts = [
  "8.8.8.8",
  "134744072",
  "[::ffff:8.8.8.8]",
  "[::FFFF:808:808]",
  "[::8.8.8.8]",
  "[64:ff9b::808:808]",
  "[2002:808:808::1]",
];

describeTargets("a public host behind an address that looks private", (target) => {
  test.each(publicHosts)("%s is no receiver of webhooks", async (host) => {
    const own = freshApi(target());
    const { status, data } = await own.post("/v3/webhooks/endpoints", { url: `http://${host}/hook` });
    const tried = await own.post("/__mock/webhooks/test-events", {
      event_type: "avatar_video.success",
      url: `http://${host}/hook`,
    });
    expect(tried.verdict).toEqual([400, "invalid_parameter", "url"]);
    // Registered it may be; it is not called.
    expect(status).toBe(200);
    const sent = await own.post("/__mock/webhooks/test-events", {
      event_type: "avatar_video.success",
      endpoint_id: data.endpoint_id,
    });
    expect(sent.data.deliveries).toMatchObject([{ state: "not_sent", attempts: [] }]);
  });
});
