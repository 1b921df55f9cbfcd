/** The mock's first page, for people: which worlds there are, what time it is in them, how their jobs stand. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, createVideo, freshApi } from "../support/api.ts";
import { pageOf } from "../support/html.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

describeTargets("the control API", (target) => {
  const api = (): Api => freshApi(target());

  describe("the first page", () => {
    test("lists worlds with their time and their jobs", async () => {
      const own = api();
      const id = await createVideo(own, { title: "Harbour tour" });
      const { look } = await createAvatar(own, aPhoto);
      const { status, text } = await pageOf(await own.fetch("/__mock/"));
      expect(status).toBe(200);
      for (const shown of [
        own.world.label,
        "2026-01-05",
        "10:00:00",
        "frozen",
        id,
        "Harbour tour",
        "pending",
        look.id,
        "processing",
      ])
        expect(text).toContain(shown);
    });

    test("shows labels, never a key", async () => {
      const own = freshApi(target(), "very-secret-key:and-its-token");
      await createVideo(own);
      const shown = [
        await (await own.fetch("/__mock/")).text(),
        JSON.stringify((await own.get("/__mock/worlds")).body),
      ].join("");
      expect(shown).toContain(own.world.label);
      expect(shown).not.toMatch(/very-secret-key|and-its-token/);
    });

    test("shows hostile names as text", async () => {
      const own = api();
      const name = `</td></table><script>alert(1)</script><img src=x onerror="alert(2)">'`;
      await createVideo(own, { title: name });
      await createAvatar(own, { ...aPhoto, name });
      const { html, text, headers } = await pageOf(await own.fetch("/__mock/"));
      expect(html).not.toMatch(/<script>alert|<img/);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(text).toContain(name);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    });

    test("is found from the root and without its last slash", async () => {
      for (const path of ["/", "/__mock"]) {
        const answer = await target().fetch(path);
        expect([answer.status, new URL(answer.headers.get("location") ?? "", target().url).pathname]).toEqual([
          302,
          "/__mock/",
        ]);
      }
    });

    test("shows a stuck job's end as not known", async () => {
      const { mock } = checkedMock();
      const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
      await createVideo(own, { title: "[[stuck]]" });
      expect((await pageOf(await own.fetch("/__mock/"))).text).toContain("not known");
      expect((await own.get("/__mock/worlds")).data.at(-1).jobs[0].ends_at).toBeNull();
    });
  });
});
