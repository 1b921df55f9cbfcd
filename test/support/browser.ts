/** A real browser for what only a browser can tell: whether media play, how a page behaves. None is downloaded; the machine's own is used. */

import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

const places: readonly string[] = [
  ...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []),
  "/usr/bin/chromium",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const found = places.find((place) => existsSync(place));

/** Why tests of a browser are left out; null where they must run: with a browser, and where everything must. */
export const browserMissing: string | null =
  found !== undefined || process.env.CI_FULL
    ? null
    : "no Chromium on this machine: apt-get install chromium, or CHROMIUM=path";

export interface OpenBrowser {
  /** An empty page of an origin that has nothing to do with the mock's. */
  readonly page: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<OpenBrowser> {
  if (found === undefined) throw new Error(`No Chromium at ${places.join(", ")}.`);
  const browser: Browser = await chromium.launch({
    executablePath: found,
    // Containers run tests as root, where the sandbox does not start.
    args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
  });
  const elsewhere = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Elsewhere</title><body></body>");
  });
  await new Promise<void>((resolve) => {
    elsewhere.listen(0, "127.0.0.1", resolve);
  });
  const { port } = elsewhere.address() as AddressInfo;
  return {
    page: async () => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      return page;
    },
    close: async () => {
      await browser.close();
      elsewhere.closeAllConnections();
      elsewhere.close();
    },
  };
}
