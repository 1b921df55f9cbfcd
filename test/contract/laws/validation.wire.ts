/** Bodies as bytes: media types, JSON that is none, forms, sizes. */
import fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { textAt } from "../answers.ts";
import { anyText, hostileTexts } from "../arbitraries/values.ts";
import type { Exchange } from "../exchange.ts";
import { jsonOperations, observe, picture, pictureForm, requestExample } from "../ground.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Furnished } from "../sites/trying.ts";
import { furnished } from "../sites/trying.ts";

const common = { group: "validation", phase: "coverage", effect: "paid", needs: ["worlds"] } as const;

const post = (
  { api, ground }: Furnished,
  operation: OperationId,
  raw: string,
  headers: Readonly<Record<string, string | null>> = { "content-type": "application/json" },
): Promise<Exchange> => api.call(operation, { ...ground.leadTo(operation), raw, headers });

function mustBe400(told: string, { status, body }: Exchange): void {
  must(status === 400, `${told} was answered ${status}, not 400.`);
  must(body?.error?.code === "invalid_parameter", `The 400 for ${told} has the code ${String(body?.error?.code)}.`);
}

export const wireLaws: readonly ActiveLaw[] = [
  {
    ...common,
    id: "V8",
    sentence: "What the API alone decides cannot be sent: such fields are refused, or nothing of them is kept.",
    premise: "A body with fields that only answers have was sent.",
    operations: jsonOperations,
    check: async (context) => {
      const account = await furnished(context);
      await context.each(account, jsonOperations, async (api, operation) => {
        for (const [name, value] of Object.entries(decided)) {
          const body = { ...(requestExample(operation) as object), [name]: value };
          const { status, text } = await api.call(operation, { ...account.ground.leadTo(operation), body });
          const isKept = status < 300 && text.includes(forged);
          must(!isKept, `${operation} keeps a ${name} that was sent: ${text.slice(0, 200)}`);
          context.met();
        }
      });
      const seen = await observe(context, account, account.ground);
      must(!seen.includes(forged), "A list shows a field that was sent and that the API alone decides.");
    },
  },
  {
    ...common,
    id: "V11",
    sentence:
      "A JSON body needs the type application/json, with or without parameters and in any case; under another it is refused with 400, by every operation alike.",
    premise: "A good body was sent with a Content-Type.",
    operations: jsonOperations,
    check: async (context) => {
      const account = await furnished(context);
      await context.each(account, jsonOperations, async (api, operation) => {
        const text = JSON.stringify(requestExample(operation));
        for (const type of ["text/plain", "application/problem+json", "application/jsonx", "multipart/form-data"]) {
          mustBe400(
            `${operation} with the type ${type}`,
            await post({ ...account, api }, operation, text, { "content-type": type }),
          );
          context.met();
        }
        for (const type of ["application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8"]) {
          const { status, body } = await post({ ...account, api }, operation, text, { "content-type": type });
          const isOfType = status === 400 && body?.error?.param === null;
          must(!isOfType, `${operation} with the type ${type} was answered ${status}: ${String(body?.error?.message)}`);
          context.met();
        }
      });
    },
  },
  {
    ...common,
    id: "V12",
    sentence: "A body that is broken JSON, or JSON that is no object, is refused with 400, and no field is named.",
    premise: "A body that is no JSON object was sent.",
    operations: jsonOperations,
    check: async (context) => {
      const account = await furnished(context);
      const all = jsonOperations.flatMap((operation) => noObjects.map((text) => ({ operation, text })));
      await context.each(
        account,
        context.sample(all, ({ operation }) => operation),
        async (api, { operation, text }) => {
          const exchange = await post({ ...account, api }, operation, text);
          // Where a body may be left out, an empty one is none.
          if (text === "" && operationMeta[operation].body?.required !== true) return;
          mustBe400(`${operation} with the body ${JSON.stringify(text.slice(0, 40))}`, exchange);
          must(
            exchange.body.error.param === null,
            `${operation} names ${exchange.body.error.param} in a body that has no fields.`,
          );
          context.met();
        },
      );
    },
  },
  {
    ...common,
    id: "V13",
    sentence: "Of a name that comes twice in a JSON object the last one counts, in every operation alike.",
    premise: "A body in which a name comes twice was sent.",
    operations: jsonOperations,
    check: async (context) => {
      const account = await furnished(context);
      for (const operation of jsonOperations) {
        const [name, value] = Object.entries(requestExample(operation) ?? {})[0] ?? [];
        if (name === undefined) continue;
        const body = JSON.stringify(requestExample(operation)).slice(1);
        const bad = `${JSON.stringify(name)}:[[5]]`;
        const goodLast = await post(account, operation, `{${bad},${body}`);
        const badLast = await post(account, operation, `{${body.slice(0, -1)},${bad}}`);
        mustBe400(`${operation} with a bad ${name} behind a good one`, badLast);
        const isRefused = goodLast.status === 400 && String(goodLast.body?.error?.param).startsWith(name);
        must(!isRefused, `${operation} refuses ${name}: ${JSON.stringify(value)} behind a bad one.`);
        context.met();
      }
    },
  },
  {
    ...common,
    id: "V14",
    phase: "random",
    sentence: "A text is stored and shown as it was sent, to the last code point, or refused with 400.",
    premise: "A title was sent and read again.",
    operations: ["createVideo", "getVideo", "listVideos"],
    check: async (context) => {
      const { api } = await furnished(context);
      const texts = fc.oneof(fc.constantFrom(...hostileTexts), anyText, fc.string());
      await context.forAll(texts, async (title) => {
        const example = requestExample("createVideo") as object;
        const made = await api.call("createVideo", { body: { ...example, title } });
        if (made.status === 400) {
          must(
            made.body?.error?.param === "title",
            `The title ${JSON.stringify(title)} was refused as ${made.body?.error?.param}.`,
          );
          return;
        }
        const id = textAt(made.body, "data.video_id");
        const { body } = await api.call("getVideo", { path: { video_id: id } });
        must(
          body?.data?.title === title,
          `The title ${JSON.stringify(title)} became ${JSON.stringify(body?.data?.title)}.`,
        );
        context.met();
      });
    },
  },
  {
    ...common,
    id: "V16",
    needs: ["worlds", "fetch"],
    sentence: "A body that says it is larger than what is taken is refused with 413, before it is read.",
    premise: "A body was sent that says it has 4 GiB.",
    operations: jsonOperations,
    check: async (context) => {
      const account = await furnished(context);
      for (const operation of [...jsonOperations, "uploadAsset"] as const) {
        // In process alone can a length be told that is not true.
        const type = `${operationMeta[operation].body?.contentType ?? ""}; boundary=x`;
        const headers = { "content-type": type, "content-length": "4294967296" };
        const { status, body } = await post(account, operation, "{}", headers);
        must(status === 413, `${operation} with a body of 4 GiB answered ${status}, not 413.`);
        must(
          body?.error?.code === "payload_too_large",
          `The 413 of ${operation} has the code ${String(body?.error?.code)}.`,
        );
        context.met();
      }
    },
  },
  {
    ...common,
    id: "V17",
    sentence:
      "A form needs exactly one file, under its name and with something in it; what it is, its bytes say and not its declared type.",
    premise: "A form was sent.",
    operations: ["uploadAsset", "getAsset"],
    check: async (context) => {
      const { api } = await context.fresh();
      const upload = (raw: FormData): Promise<Exchange> => api.call("uploadAsset", { raw });
      const formOf = (...parts: readonly (readonly [string, string | File])[]): FormData => {
        const form = new FormData();
        for (const [name, value] of parts) form.append(name, value);
        return form;
      };
      const file = new File([picture], "dot.png", { type: "image/png" });
      const bad: Readonly<Record<string, FormData>> = {
        "no part at all": formOf(),
        "a file under another name": pictureForm("picture"),
        "an empty file": formOf(["file", new File([], "dot.png", { type: "image/png" })]),
        "text in place of a file": formOf(["file", "text"]),
        "two files": formOf(["file", file], ["file", file]),
        "bytes of no known kind": formOf(["file", new File(["\u0001\u0002"], "dot.png", { type: "image/png" })]),
      };
      for (const [told, form] of Object.entries(bad)) {
        mustBe400(`A form with ${told}`, await upload(form));
        context.met();
      }
      for (const type of ["image/png", "video/mp4", "text/plain", ""]) {
        const { status, body } = await upload(formOf(["file", new File([picture], "dot.bin", { type })]));
        must(status === 200, `A picture that says it is ${type || "nothing"} was answered ${status}.`);
        must(body.data.mime_type === "image/png", `A picture that says it is ${type} became ${body.data.mime_type}.`);
        must(body.data.size_bytes === picture.length, `${picture.length} bytes became ${body.data.size_bytes}.`);
        context.met();
      }
    },
  },
];

const forged = "forged_by_caller";

/** Fields that only answers have, with values that would be known again. */
const decided: Readonly<Record<string, string>> = {
  id: forged,
  status: forged,
  created_at: forged,
  video_url: `https://${forged}.example/v.mp4`,
  secret: forged,
};

const noObjects: readonly string[] = [
  "",
  "{",
  '{"a":}',
  "[]",
  "null",
  "5",
  '"text"',
  "true",
  "{}{}",
  "{'a':1}",
  "\uFEFF",
  "[{}]",
  '{"a":1,}',
];
