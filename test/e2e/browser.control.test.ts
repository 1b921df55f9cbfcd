/** The control page in a real browser, as somebody uses it: with a mouse, with the keyboard alone, on a phone. */

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { createVideo, freshApi } from "../support/api.ts";
import type { OpenBrowser } from "../support/browser.ts";
import { browserMissing, openBrowser } from "../support/browser.ts";
import type { Target } from "../support/targets.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

describe.skipIf(browserMissing !== null)(
  `the control page in a browser${browserMissing === null ? "" : ` (${browserMissing})`}`,
  () => {
    const { mock, problems }: { mock: Mock; problems: unknown[] } = checkedMock();
    let browser: OpenBrowser;
    let target: Target;
    let stop: () => Promise<void>;
    let page: Page;
    let own: Api;
    /** What the page did wrong: breaches of its policy, exceptions, calls that failed. */
    let complaints: string[];

    beforeAll(async () => {
      browser = await openBrowser();
      const server = await listen(mock, { port: 0 });
      target = targetOf(mock, server.url, fetch);
      stop = () => server.close({ graceMs: 100 });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await stop?.();
      expect(problems).toEqual([]);
    });
    beforeEach(async () => {
      page = await browser.page();
      page.setDefaultTimeout(5000);
      own = freshApi(target);
      complaints = [];
      page.on("console", (message) => {
        // No page of the mock has an icon, and a browser asks for one all the same.
        const isIcon = message.location().url.endsWith("/favicon.ico");
        if (message.type() === "error" && !isIcon) complaints.push(message.text());
      });
      page.on("pageerror", ({ message }) => void complaints.push(message));
      await own.get("/v3/videos");
      await page.goto(`${target.url}/__mock/?world=${own.world.label}`);
      await page.locator("#live.on").waitFor();
      return async () => {
        await page.close();
        expect(complaints).toEqual([]);
      };
    });

    const press = (name: string, within: Locator | Page = page): Promise<void> =>
      within.getByRole("button", { name, exact: true }).click();
    const rowOf = (id: string): Locator => page.locator(`#job-${id}`);
    const untilShown = (place: Locator, text: string | RegExp): Promise<void> =>
      place.filter({ hasText: text }).waitFor();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

    test("a scenario chosen there decides about the next video, whose state follows the clock", async () => {
      const scenario = page.locator("#scenario");
      await page.getByLabel("New jobs go by").selectOption("fail-late");
      await untilShown(scenario, "happy the mock's default A video is rendered for ten minutes, and then it fails.");
      await press("Use: the scenario that is selected", scenario);
      await untilShown(scenario, "fail-late chosen for this world");
      expect((await own.get("/__mock/scenario")).data.name).toBe("fail-late");
      const id = await createVideo(own, { title: "Harbour tour" });
      await untilShown(rowOf(id), /Harbour tour.*pending/);
      await press("+10 s");
      await untilShown(rowOf(id), "processing");
      await press("+1 h");
      await untilShown(rowOf(id), "failed");
      await untilShown(page.locator("#happenings li").first(), "video.failed Harbour tour");
      await page.getByLabel("New jobs go by").selectOption("default: happy");
      await press("Use: the scenario that is selected", scenario);
      await untilShown(scenario, "happy the mock's default");
      expect((await own.get("/__mock/scenario")).data.name).toBe("happy");
    });

    test("a choice that was not pressed yet stays while the page is brought up to date", async () => {
      const choice = page.getByLabel("New jobs go by");
      // A browser keeps what was once chosen by hand, whatever the page says later.
      await choice.selectOption("instant");
      await choice.selectOption("stuck");
      await rowOf(await createVideo(own)).waitFor();
      expect(await choice.inputValue()).toBe("stuck");
      await own.put("/__mock/scenario", { name: "instant" });
      await rowOf(await createVideo(own)).waitFor();
      await untilShown(page.locator("#scenario"), "instant chosen for this world");
      expect(await choice.inputValue()).toBe("instant");
    });

    test("a job is held, released and failed by hand", async () => {
      const id = await createVideo(own, { title: "Harbour tour" });
      await press("Hold: Harbour tour", rowOf(id));
      await untilShown(rowOf(id), "pending held");
      await press("+1 h");
      await untilShown(page.locator("#now"), "11:00:00");
      await untilShown(rowOf(id), "pending held");
      await press("Release: Harbour tour", rowOf(id));
      await rowOf(id).getByRole("button", { name: "Hold: Harbour tour" }).waitFor();
      await press("Fail: Harbour tour", rowOf(id));
      await untilShown(rowOf(id), "failed");
      expect(await rowOf(id).getByRole("button").count()).toBe(0);
    });

    test("the keyboard alone does it, and keeps its place while rows come and go", async () => {
      const first = await createVideo(own, { title: "First" });
      await rowOf(first).getByRole("button", { name: "Hold: First" }).focus();
      await page.keyboard.press("Enter");
      await untilShown(rowOf(first), "held");
      expect(await focused()).toBe("Release: First");
      const second = await createVideo(own, { title: "Second" });
      await rowOf(second).waitFor();
      expect(await focused()).toBe("Release: First");
      await page.keyboard.press("Shift+Tab");
      expect(await focused()).toBe("Fail: First");
      await page.keyboard.press("Space");
      await untilShown(rowOf(first), "failed");
      await untilShown(rowOf(second), "pending");
      // The button is gone; what had it goes on from there.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("jobs");
    });

    test("an inbox is opened from there, and leads back", async () => {
      const { url } = (await own.get("/__mock/inbox/orders")).data;
      await own.post("/v3/webhooks/endpoints", { url });
      const inbox = page.locator("#inbox-orders");
      await untilShown(inbox, "0 messages");
      const id = await createVideo(own);
      await press("Run until idle");
      await untilShown(inbox, "1 message");
      await inbox.getByRole("link").click();
      await untilShown(page.locator("main"), "avatar_video.success · verified");
      await untilShown(page.locator("main"), id);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.getByRole("link", { name: "Control page" }).click();
      await rowOf(id).waitFor();
    });

    test("faults are cleared, and a reset asks first", async () => {
      const match = { operationId: "listVideos" };
      await own.post("/__mock/faults", { match, effect: { type: "error", status: 429 } });
      const id = await createVideo(own);
      const faults = page.locator("#faults");
      await untilShown(faults, "1 active");
      await press("Clear: 1 fault of requests", faults);
      await untilShown(faults, "Nothing goes wrong on purpose");
      const asked: string[] = [];
      page.once("dialog", (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await press("Reset");
      expect(asked).toEqual(["Reset this world? All that was made in it is lost."]);
      expect((await own.get(`/v3/videos/${id}`)).status).toBe(200);
      page.once("dialog", (dialog) => void dialog.accept());
      await press("Reset");
      await rowOf(id).waitFor({ state: "detached" });
      expect((await own.get(`/v3/videos/${id}`)).status).toBe(404);
    });

    test("a refused call is told, and the next good one takes that back", async () => {
      const id = await createVideo(own, { title: "Gone" });
      await rowOf(id).waitFor();
      await page.route("**/hold", (route) => route.fulfill({ status: 409, json: { error: { message: "Too late." } } }));
      await press("Hold: Gone", rowOf(id));
      await untilShown(page.getByRole("alert"), "Too late.");
      await press("Complete: Gone", rowOf(id));
      await untilShown(rowOf(id), "completed");
      await page.getByRole("alert").waitFor({ state: "hidden" });
      expect(complaints.splice(0)).toEqual([expect.stringContaining("409")]);
    });

    test("a burst of requests makes it ask a few times only, for all of them", async () => {
      let asked = 0;
      page.on("request", (request) => void (new URL(request.url()).pathname === "/__mock/" && (asked += 1)));
      for (let number = 0; number < 60; number += 1) await own.get("/v3/videos?limit=1");
      const { last } = (await own.get("/__mock/journal?limit=1")).body;
      await page.locator(`#request-${last}`).waitFor();
      expect(await page.locator("#requests tbody tr").count()).toBe(20);
      expect(asked).toBeLessThan(10);
    });

    test("nothing is wider than a phone, in light and in dark", async () => {
      const title = "A title without any end ".repeat(8);
      await createVideo(own, { title });
      await own.post("/v3/webhooks/endpoints", { url: "http://127.0.0.1:9/a/very/long/path/".padEnd(300, "x") });
      await press("Run until idle");
      await untilShown(page.locator("#happenings"), "delivery.failed");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 390, height: 844 });
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll("section")]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ id }) => id),
        );
        expect(wide).toEqual([]);
        const [ink, ground] = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          return [color, backgroundColor].map((each) => Number(/\d+/.exec(each)?.[0]));
        });
        expect((ink ?? 0) > (ground ?? 0)).toBe(colorScheme === "dark");
      }
    });

    test("a running clock goes on by itself, and is frozen there", async () => {
      await press("Resume");
      await untilShown(page.locator("#clock"), "running");
      await untilShown(page.locator("#now"), /10:00:(?!0[01])/);
      await press("Freeze");
      await untilShown(page.locator("#clock"), "frozen");
      expect((await own.get("/__mock/clock")).data.mode).toBe("frozen");
    });
  },
);
