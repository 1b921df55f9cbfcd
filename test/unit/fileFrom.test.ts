/** A file of the disk for an upload, or why there is none. */
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { fileFrom } from "../../src/node/index.ts";
import { failure } from "./client.stub.ts";

test("a path and an address of the same file are the same", async () => {
  const path = import.meta.filename;
  const files = [await fileFrom(path), await fileFrom(pathToFileURL(path))];
  expect(files.map(({ name }) => name)).toEqual(["fileFrom.test.ts", "fileFrom.test.ts"]);
  expect(files[0]?.size).toBe(files[1]?.size);
});

test.each([
  ["no/such/file.mp4", "ENOENT"],
  [5, "ERR_INVALID_ARG_TYPE"],
])("%s cannot be read, and the cause says why", async (path, code) => {
  const error = await failure<Error>(fileFrom(path as string));
  expect(error).toMatchObject({ name: "UsageError", message: `The file ${path} cannot be read.` });
  expect(error.cause).toMatchObject({ code });
});
