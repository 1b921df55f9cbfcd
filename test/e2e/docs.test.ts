/** `/docs`: both contracts to read and to try, offline. */

import { describe, expect, test } from "vitest";
import { createMock as createBareMock } from "../../mock/index.ts";
import { createMock } from "../../mock/node/index.ts";

describe("the viewer", () => {
  const { fetch } = createMock({ world: 'demo</script>"' });

  test.each(["/docs/", "/docs/control/"])("%s loads everything that it needs from the mock itself", async (path) => {
    const response = await fetch(path);
    const text = await response.text();
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    const needed = [...text.matchAll(/(?:src|href|data-document)="([^"]+)"/g)].map(([, address = ""]) => address);
    expect(needed.length).toBeGreaterThan(4);
    for (const address of needed) {
      expect(address).toMatch(/^\//);
      const { status, headers } = await fetch(address);
      expect([address, status]).toEqual([address, 200]);
      expect(headers.get("content-type")).toMatch(/javascript|css|json|html/);
    }
  });

  test.each([
    ["/docs/api.json", "/v3/videos"],
    ["/docs/control.json", "/__mock/clock"],
  ])(
    "%s has this mock for its only server, so that nothing that is tried leaves the machine",
    async (path, operation) => {
      const document = await (await fetch(path)).json();
      expect(document.servers).toEqual([{ url: "/", description: "This mock." }]);
      expect(Object.keys(document.paths)).toContain(operation);
    },
  );

  test("tries calls with the key of the default world, however it is spelled", async () => {
    const script = await (await fetch("/docs/start.js")).text();
    expect(script).not.toContain("</script>");
    // The key is a literal of the script: reading it as the browser does gives it back.
    const [, literal = ""] = /"ApiKeyAuth", (".*")\)/.exec(script) ?? [];
    expect(JSON.parse(literal)).toBe('demo</script>"');
  });

  test.each(["/docs/package.json", "/docs/..%2fpackage.json", "/docs/nothing", "/docs/constructor"])(
    "%s is none of its files",
    async (path) => {
      const response = await fetch(path);
      expect([response.status, (await response.json()).error.code]).toEqual([404, "not_found"]);
    },
  );

  test("is found without the slash", async () => {
    for (const path of ["/docs", "/docs/control"]) expect((await fetch(path)).headers.get("location")).toBe(`${path}/`);
  });
});

test("without the files of the viewer the page is a list of the documents", async () => {
  const { fetch } = createBareMock();
  const text = await (await fetch("/docs/")).text();
  expect(text).toContain('href="/docs/api.json"');
  expect(text).toContain("The viewer comes with");
  expect(text).not.toContain("<script");
  expect((await fetch("/docs/swagger-ui.css")).status).toBe(404);
});
