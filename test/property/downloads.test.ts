/** Downloads, whatever happens on the way: for any schedule of breaks the bytes received are those of the file. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { clientOf, rangeStart } from "../support/fileServer.ts";

/** How one answer is spoilt, after how many of its bytes. */
const answer = fc.record({
  manner: fc.constantFrom("honest", "ignores ranges", "shifts", "shorter parts", "says no size"),
  end: fc.constantFrom("error", "silent end", "503", "refused", "expired"),
  bytes: fc.nat({ max: 400 }),
});
type Spoilt = typeof answer extends fc.Arbitrary<infer T> ? T : never;

/** Bytes in pieces, and after some of them an end that is none. */
function bodyOf(bytes: Uint8Array, { end }: Pick<Spoilt, "end">, most: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      const piece = bytes.slice(at, Math.min(at + 97, most));
      at += piece.length;
      if (piece.length > 0) controller.enqueue(piece);
      else if (at < bytes.length && end !== "silent end") controller.error(new TypeError("terminated"));
      else controller.close();
    },
  });
}

function respond(file: Uint8Array, from: number, spoilt: Spoilt | undefined): Response {
  const { manner, end, bytes } = spoilt ?? { manner: "honest", end: "error", bytes: Infinity };
  if (end === "503") return new Response(null, { status: 503 });
  if (end === "refused") throw new TypeError("fetch failed");
  if (end === "expired") return new Response(null, { status: 403 });
  const isWhole = from === 0 || manner === "ignores ranges";
  const begin = isWhole ? 0 : from;
  const rest = file.subarray(
    begin,
    manner === "shorter parts" && !isWhole ? Math.min(begin + 50, file.length) : undefined,
  );
  const sized = end === "silent end" || manner !== "says no size";
  const headers: Record<string, string> = sized ? { "Content-Length": String(rest.length) } : {};
  if (!isWhole) {
    const told = begin + (manner === "shifts" ? 3 : 0);
    headers["Content-Range"] = `bytes ${told}-${begin + rest.length - 1}/${sized ? file.length : "*"}`;
  }
  return new Response(bodyOf(rest, { end }, bytes), { status: isWhole ? 200 : 206, headers });
}

test("are whole: no byte twice, none missing, whatever breaks and however ranges are answered", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      fc.array(answer, { maxLength: 12 }),
      fc.nat({ max: 2000 }),
      async (file, schedule, start) => {
        // An address that is refused, and the fresh one as well, is the end; that is another test's.
        const first = schedule.findIndex(({ end }) => end === "expired");
        const spoilt = schedule.filter(({ end }, at) => end !== "expired" || at === first);
        const offset = Math.min(start, Math.max(0, file.length - 1));
        let count = 0;
        const api = clientOf("https://files.test/v.mp4").client;
        const client = api.with({
          fetch: async (request) => {
            if (request.url.startsWith("https://api.test/"))
              return Response.json({ data: { id: "v", status: "completed", video_url: "https://files.test/v.mp4" } });
            count += 1;
            const range = request.headers.get("Range") ?? undefined;
            return respond(file, rangeStart({ headers: { range } }), spoilt[count - 1]);
          },
        });
        const response = await client.videos.download("v", { retries: spoilt.length, offset });
        const received = new Uint8Array(await response.arrayBuffer());
        expect(received).toEqual(file.subarray(offset));
        const length = response.headers.get("Content-Length");
        if (length !== null && response.status === 200) expect(Number(length)).toBe(received.length);
      },
    ),
  );
});
