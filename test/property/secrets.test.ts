/** No credential and no secret that was sent or minted is in any answer of the control API, nor in what a world keeps of requests. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { maskJson, maskText, secretsOf } from "../../mock/domain/secrets.ts";
import { createMock } from "../../mock/index.ts";
import { runs } from "../support/runs.ts";
import { readStream } from "../support/sse.ts";

const word = fc.stringMatching(/^[A-Za-z0-9_.-]{8,24}$/).filter((text) => !/^(?:invalid|expired)/i.test(text));
const odd = fc
  .stringMatching(/^[!-9;-~]{8,24}$/)
  .filter((text) => /^[^\s,]+$/.test(text) && !/^(?:invalid|expired)/i.test(text));
const key = fc.oneof(
  word,
  odd,
  fc.tuple(word, word).map(([name, token]) => `${name}:${token}`),
);

/** Where callers put what they should not. */
const places = ["title", "query", "path", "idempotency", "agent", "address", "name", "nested", "text"] as const;

test("whatever a caller puts wherever, control answers show no secret", async () => {
  await fc.assert(
    fc.asyncProperty(
      key,
      word,
      fc.array(fc.constantFrom(...places), { maxLength: 6 }),
      async (credential, other, where) => {
        const mock = createMock({ frozen: true, startAt: 0, onFailure: () => undefined });
        const headers = { "x-api-key": credential, "content-type": "application/json" };
        const send = (path: string, body?: string, more: Record<string, string> = {}): Promise<Response> =>
          mock.fetch(path, { headers: { ...headers, ...more }, ...(body !== undefined && { method: "POST", body }) });
        const secrets = new Set([credential, ...credential.split(":"), `invalid${other}`]);
        await mock.fetch("/v3/videos", { headers: { authorization: `Bearer invalid${other}` } });
        for (const place of where) {
          const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };
          const encoded = encodeURIComponent(credential);
          if (place === "title") await send("/v3/nowhere", JSON.stringify({ ...video, title: `is ${credential}!` }));
          if (place === "query") await send(`/v3/videos?title=${encoded}&api_key=${encoded}`);
          if (place === "path") await send(`/v3/videos/${encoded}`);
          if (place === "idempotency") await send("/v3/videos", "{}", { "idempotency-key": credential });
          if (place === "agent") await send("/v3/videos", undefined, { "user-agent": credential });
          if (place === "address") {
            secrets.add(other);
            await send("/v3/webhooks/endpoints", JSON.stringify({ url: `http://localhost/x?token=${other}` }));
          }
          if (place === "name") await send("/v3/videos", JSON.stringify({ ...video, [credential]: 1 }));
          if (place === "nested") await send("/v3/videos", JSON.stringify({ ...video, type: { deep: [credential] } }));
          if (place === "text") await send("/v3/videos", JSON.stringify(credential));
        }
        const made = await (await send("/v3/webhooks/endpoints", JSON.stringify({ url: "http://localhost/y" }))).json();
        secrets.add(made.data.secret);
        const rotated = await (
          await send(`/v3/webhooks/endpoints/${made.data.endpoint_id}/rotate-secret`, "{}")
        ).json();
        if (typeof rotated.data?.secret === "string") secrets.add(rotated.data.secret);
        const upload = await (
          await send(
            "/v3/assets/direct-uploads",
            JSON.stringify({ filename: "a.png", content_type: "image/png", size_bytes: 10 }),
          )
        ).json();
        if (upload.data !== undefined) secrets.add(new URL(upload.data.upload_url).pathname.replace("/uploads/", ""));

        const shown = await Promise.all(
          ["journal?limit=1000", "journal?scope=server", "journal/1", "worlds", "clock", ""].map(async (path) =>
            (await send(`/__mock/${path}`)).text(),
          ),
        );
        const verified = await send("/__mock/verify", JSON.stringify({ match: { body: { title: credential, x: 1 } } }));
        shown.push(await verified.text());
        const stream = readStream(await send("/__mock/events?since=0"));
        await stream.block();
        shown.push((await stream.block()) ?? "");
        await stream.leave();
        shown.push(JSON.stringify(mock.world(credential).journal.entries()));
        const spelled = [...secrets].flatMap((secret) => [
          secret,
          JSON.stringify(secret).slice(1, -1),
          encodeURIComponent(secret),
        ]);
        for (const text of shown) for (const secret of spelled) expect(text).not.toContain(secret);
        await mock.close();
      },
    ),
    runs(60),
  );
});

test("masking leaves a text without secrets as it is, and a masked one as it became", () => {
  fc.assert(
    fc.property(fc.string(), word, (text, credential) => {
      const secrets = secretsOf([credential]);
      const hasSign = /whsec_|[=@]|\/(?:uploads|consent)\//.test(text) || text.includes(credential);
      if (!hasSign) expect(maskText(text, secrets)).toBe(text);
      const once = maskText(`${text}${credential}${text}`, secrets);
      expect(once).not.toContain(credential);
      expect(maskText(once, secrets)).toBe(once);
    }),
  );
});

test("masking JSON is masking each of its texts, and copies nothing that has none to mask", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const secrets = secretsOf(["a-long-credential"]);
      const masked = maskJson(value, secrets);
      if (JSON.stringify(masked) === JSON.stringify(value)) expect(masked).toBe(value);
      expect(JSON.stringify(maskJson({ deep: [value, { x: "a-long-credential" }] }, secrets))).not.toContain(
        "credential",
      );
    }),
  );
});
