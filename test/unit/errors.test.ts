/** Refusals of a part of a body. */
import { expect, test } from "vitest";
import { ApiError, invalidParameter, within } from "../../mock/domain/errors.ts";

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

const refusing = (error: unknown): unknown =>
  thrownBy(() =>
    within("videos.2", () => {
      throw error;
    }),
  );

test("what a part refuses names the part, and the field in it where there is one", () => {
  for (const [param, named] of [
    ["script", "videos.2.script"],
    [null, "videos.2"],
  ] as const) {
    const refused = refusing(invalidParameter(param, "Too long."));
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({ refusal: { status: 400, param: named, message: "videos.2: Too long." } });
  }
});

test("a mistake in the work on a part is no refusal, and stays what it is", () => {
  const mistake = new TypeError("Undefined is not a function.");
  expect(refusing(mistake)).toBe(mistake);
});
