/** From a report to text, by the name under which the command knows it. */
import type { Report } from "../report.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { human } from "./human.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";

export const reporters = { human, json, junit, markdown, html, github } as const satisfies Record<
  string,
  (report: Report) => string
>;

export type ReporterName = keyof typeof reporters;
