/** The mock's first page, for people: which worlds there are, what time it is in them, how their jobs stand. */

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, createVideo, freshApi, visit } from "../support/api.ts";
import { pageOf, visibleText } from "../support/html.ts";
import { readStream } from "../support/sse.ts";
import type { Answer } from "../support/targets.ts";
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

    test("lets no script run but its own", async () => {
      const response = await api().fetch("/__mock/");
      const [, script = ""] = (await response.text()).match(/<script>(.*?)<\/script>/s) ?? [];
      const hash = createHash("sha256").update(script).digest("base64");
      expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
      expect(/script-src ([^;]*)/.exec(response.headers.get("content-security-policy") ?? "")?.[1]).toBe(
        `'sha256-${hash}'`,
      );
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
      await own.put("/__mock/scenario", { name: "own", description: `"${name}`, video: [{ processing_ms: 0 }] });
      const { html, text, headers } = await pageOf(await own.fetch("/__mock/"));
      expect(html).not.toMatch(/<script>alert|<img/);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(text).toContain(name);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    });

    test("shows the scenario in force and all that the world knows, the mock's own as the default", async () => {
      const own = api();
      const choices = async (): Promise<{ inForce: string; all: string[]; selected: string[] }> => {
        const { html } = await pageOf(await own.fetch("/__mock/"));
        const [part = ""] = /<section id="scenario".*?<\/section>/s.exec(html) ?? [];
        const options = [...part.matchAll(/<option value="([^"]*)" data-about="[^"]+"( selected)?>([^<]*)/g)];
        return {
          inForce: visibleText(/<p>.*?<\/p>/.exec(part)?.[0] ?? "").trim(),
          all: options.map(([, , , text]) => text ?? ""),
          selected: options.filter(([, , mark]) => mark !== undefined).map(([, value]) => value ?? ""),
        };
      };
      const presets = (await own.get("/__mock/scenarios")).data.map(({ name }: Answer) => name);
      expect(await choices()).toEqual({
        inForce: "happy the mock's default",
        all: ["default: happy", ...presets],
        selected: [""],
      });
      await own.put("/__mock/scenario", { name: "second-try", video: [{ times: 1, outcome: "failed" }] });
      expect(await choices()).toEqual({
        inForce: "second-try chosen for this world",
        all: ["default: happy", ...presets, "second-try"],
        selected: ["second-try"],
      });
      await own.put("/__mock/scenario", { name: "happy" });
      expect(await choices()).toMatchObject({ inForce: "happy chosen for this world", selected: ["happy"] });
      await own.remove("/__mock/scenario");
      expect(await choices()).toMatchObject({ inForce: "happy the mock's default", selected: [""] });
    });

    test("counts faults apart that are used up", async () => {
      const own = api();
      expect((await pageOf(await own.fetch("/__mock/"))).text).toContain("Nothing goes wrong on purpose");
      const effect = { type: "error", status: 429 };
      await own.post("/__mock/faults", { match: { operationId: "listVideos", times: 1 }, effect });
      await own.post("/__mock/faults", { match: { operationId: "listVoices" }, effect });
      await own.post("/__mock/webhooks/faults", { kind: "duplicate" });
      expect((await own.get("/v3/videos")).status).toBe(429);
      const { text } = await pageOf(await own.fetch("/__mock/"));
      expect(text).toContain("of requests 1 active, 1 used up Clear");
      expect(text).toContain("of webhooks 1 active Clear");
    });

    test("leads to the records and inboxes of the world that it shows, without a key", async () => {
      const own = freshApi(target(), "key-that-no-link-may-hold");
      await own.post("/__mock/faults", {
        match: { operationId: "listVideos" },
        effect: { type: "error", status: 429 },
      });
      await own.post("/__mock/webhooks/faults", { kind: "late" });
      const { url } = (await own.get("/__mock/inbox/orders")).data;
      await own.post("/v3/webhooks/endpoints", { url });
      expect((await pageOf(await own.fetch("/__mock/"))).text).toContain("inbox orders 0 messages");
      const id = await createVideo(own);
      await own.post("/__mock/clock/run-until-idle");
      const { html, text } = await pageOf(await visit(target(), `${target().url}/__mock/?world=${own.world.label}`));
      expect(text).toContain("inbox orders 1 message");
      expect(html).not.toContain(own.key);
      const records = /<section id="records".*?<\/section>.*?<section id="faults".*?<\/section>/s.exec(html)?.[0] ?? "";
      const told: Record<string, string> = {};
      for (const [, href = ""] of records.matchAll(/href="([^"]*)"/g)) {
        const address = new URL(href.replaceAll("&amp;", "&"), target().url);
        const answer = await visit(target(), address.href);
        expect([answer.status, href]).toEqual([200, href]);
        told[address.pathname.slice("/__mock/".length)] = address.pathname.endsWith("/events")
          ? await saidOf(answer, id)
          : await answer.text();
      }
      expect(Object.keys(told)).toEqual([
        "journal",
        "events",
        "webhooks/deliveries",
        "inbox/orders",
        "faults",
        "webhooks/faults",
      ]);
      for (const path of ["journal", "events", "webhooks/deliveries", "inbox/orders"]) expect(told[path]).toContain(id);
      expect(told["faults"]).toContain("listVideos");
      expect(told["webhooks/faults"]).toContain("late");
    });

    test("tells of what happened last, by the names of the jobs", async () => {
      const own = api();
      expect((await pageOf(await own.fetch("/__mock/"))).text).toContain("Nothing yet.");
      for (let number = 1; number <= 12; number += 1) await createVideo(own, { title: `Tour ${number}` });
      await own.post("/__mock/clock/run-until-idle");
      const { html } = await pageOf(await own.fetch("/__mock/"));
      const items = [...html.matchAll(/<li id="happening-(\d+)".*?<\/li>/gs)];
      const numbers = items.map(([, number]) => Number(number));
      expect(numbers).toHaveLength(20);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      expect(visibleText(items[0]?.[0] ?? "")).toMatch(/10:00:\d\d training\.|10:00:\d\d video\.completed Tour \d+ /);
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

/** What a stream says until it has said `text`. */
async function saidOf(answer: Response, text: string): Promise<string> {
  const { block, leave } = readStream(answer);
  let said = "";
  for (let next = await block(); next !== undefined && !said.includes(text); next = await block()) said += next;
  await leave();
  return said;
}
