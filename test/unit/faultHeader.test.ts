/** A fault that a request asks for by its header, as text. */
import { expect, test } from "vitest";
import { faultOfHeader } from "../../mock/http/faultHeader.ts";

const read = (text: string, operationId: string | null = "getVideo"): ReturnType<typeof faultOfHeader> =>
  faultOfHeader(text, operationId, operationId === null ? "/media/t/videos/v.mp4" : "/v3/videos/v");

test("it is for the operation of the request, or for its path where there is none", () => {
  expect(read("reset").match).toEqual({ operationId: "getVideo" });
  expect(read("reset", null).match).toEqual({ path: "/media/t/videos/v.mp4" });
  // A name that no operation has is one of the control API.
  expect(faultOfHeader("reset", "addFault", "/v3/videos/v").match).toEqual({ path: "/v3/videos/v" });
});

test.each([
  ["latency; ms=800", 800],
  ["latency;ms=800", 800],
  [' latency ; ms = "800"', 800],
  ["latency; ms=0.25", 0.25],
  ["latency; ms=12.125", 12.125],
])("%j is a pause", (text, ms) => {
  expect(read(text)).toMatchObject({
    id: "request",
    when: "before",
    effect: { type: "latency", ms },
    seen: 0,
    hits: 0,
  });
});

test("when is said of the fault, the rest of its effect", () => {
  expect(read("error; status=429; when=after")).toMatchObject({
    when: "after",
    effect: { type: "error", status: 429 },
  });
  expect(read("error; status=418; allowInvalid=true").effect).toEqual({
    type: "error",
    status: 418,
    allowInvalid: true,
  });
});

test("yes, no and numbers are read as such, and text that merely holds one stays text", () => {
  expect(read("error; status=429; allowInvalid=false").effect).toMatchObject({ allowInvalid: false });
  for (const message of ["call 911", "911 calls", "1.2.3", "truely false"])
    expect(read(`error; status=429; message=${message}`).effect).toMatchObject({ message });
});

test.each([
  ["latency; ms=soon", "X-Mock-Fault.effect.ms"],
  ["latency; ms=1.2.3", "X-Mock-Fault.effect.ms"],
  ["latency; ms=1x", "X-Mock-Fault.effect.ms"],
  ["latency; ms=-1", "X-Mock-Fault.effect.ms"],
  ["latency; ms=true", "X-Mock-Fault.effect.ms"],
  ["reset; when=never", "X-Mock-Fault.when"],
  ["error; status=429; allowInvalid=truely", "X-Mock-Fault.effect.allowInvalid"],
  ["latency; ms", "X-Mock-Fault"],
  ["latency; ms=1;", "X-Mock-Fault"],
  ['latency; ms=1"2', "X-Mock-Fault"],
  ["latency; 5=1", "X-Mock-Fault"],
  ["latency; 5ms=1", "X-Mock-Fault"],
])("%j is refused at %s", (text, param) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ refusal: expect.objectContaining({ status: 400, param }) }),
  );
});
