/** Answers that no contract would allow, each kind given everywhere in the place of what a target answers. */

/** What an answer becomes. */
export type Nonsense = (answer: Response) => Response | Promise<Response>;

const html = { headers: { "content-type": "text/html" } };
const page = "<!doctype html><html><body><h1>Welcome</h1></body></html>";

/** Each value of JSON, its shape being kept, as another one makes it. */
function leaves(change: (value: unknown) => unknown): Nonsense {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== "object" || value === null) return change(value);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each)]));
  };
  return async (answer) => {
    const text = await answer.text();
    const body = JSON.stringify(changed(JSON.parse(text === "" ? "null" : text)));
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
}

const otherType = (value: unknown): unknown =>
  typeof value === "string" ? 5 : typeof value === "number" ? "five" : value === null ? [] : {};

export const nonsense: Readonly<Record<string, Nonsense>> = {
  null: () => Response.json(null),
  "null for data": () => Response.json({ data: null }),
  "an empty list for anything": () => Response.json({ data: [], has_more: false, next_token: null }),
  "a list of what are no items": () =>
    Response.json({ data: [null, 5, "x", [], { id: {} }], has_more: true, next_token: 7 }),
  "an object for a list": () => Response.json({ data: { items: { a: 1 }, has_more: "no", next_token: {} } }),
  "an array for an object": () => Response.json([1, null]),
  "a text": () => Response.json("done"),
  nothing: () => new Response(null, { status: 200 }),
  "a page of HTML": () => new Response(page, html),
  "a page of HTML with 502": () => new Response(page, { ...html, status: 502 }),
  "null for an error": () => Response.json({ error: null }, { status: 400 }),
  "a text for an error": () => Response.json({ error: "no" }, { status: 404 }),
  "other types": leaves(otherType),
  "null for every value": leaves(() => null),
  "JSON that is cut off": async (answer) =>
    new Response((await answer.text()).slice(0, -7) || null, { status: answer.status, headers: answer.headers }),
};
