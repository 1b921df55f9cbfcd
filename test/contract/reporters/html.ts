import type { LawResult, Report } from "../report.ts";
import { circumstances, describeFinding, isBad, marks, summary } from "./words.ts";
import { escapeXml } from "./xml.ts";

/** One page without anything from outside: a bar for the whole, the findings open, and a table of all laws by group. */
export function html(report: Report): string {
  const groups = Map.groupBy(report.results, ({ law }) => law.group);
  const bad = report.results.filter(isBad);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${bad.length === 0 ? "Contract kept" : `${bad.length} laws broken`} · ${escapeXml(report.target)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Contract report</h1>
<p>${escapeXml(summary(report))}<br><small>${escapeXml(circumstances(report))} · ${report.startedAt}</small></p>
${bar(report)}
${bad.map(section).join("\n")}
${[...groups].map(([group, results]) => table(group, results)).join("\n")}
</main>
</body>
</html>
`;
}

/** Shares of the outcomes, told in words as well, for those who do not see colours. */
function bar({ results }: Report): string {
  const shares = [...Map.groupBy(results, ({ outcome }) => outcome)].map(
    ([outcome, of]) =>
      `<span class="${outcome}" style="flex-grow:${of.length}" title="${of.length} ${outcome}"></span>`,
  );
  return `<div class="bar" role="img" aria-label="${results.length} laws">${shares.join("")}</div>`;
}

function section(result: LawResult): string {
  const [title = "", ...lines] = describeFinding(result);
  return `<section><h2 class="${result.outcome}">${escapeXml(title)}</h2><pre>${escapeXml(lines.map((line) => line.replace(/^ {2}/, "")).join("\n"))}</pre></section>`;
}

function table(group: string, results: readonly LawResult[]): string {
  const rows = results.map(
    ({ law, outcome, reason, met, requests, ms }) =>
      `<tr><td>${law.id}</td><td>${escapeXml(law.sentence)}</td><td class="${outcome}">${marks[outcome]}${reason ? `<br><small>${escapeXml(reason)}</small>` : ""}</td><td>${met}</td><td>${requests}</td><td>${Math.round(ms)}</td></tr>`,
  );
  return `<details${results.some(isBad) ? " open" : ""}><summary>${group} (${results.length})</summary>
<table><thead><tr><th>law</th><th>sentence</th><th>outcome</th><th>premise met</th><th>requests</th><th>ms</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></details>`;
}

const style = `:root{color-scheme:light dark;--ok:#2a7d4f;--bad:#c0322b;--dim:#8a8f98;--line:color-mix(in srgb,currentColor 15%,transparent)}
body{font:15px/1.5 system-ui,sans-serif;margin:0}main{max-width:70rem;margin:auto;padding:1.5rem}
.bar{display:flex;height:.8rem;border-radius:.4rem;overflow:hidden;gap:2px;margin:1rem 0}
.bar .held{background:var(--ok)}.bar .violated,.bar .broken{background:var(--bad)}.bar .skipped,.bar .vacuous{background:var(--dim)}
h2{font-size:1.05rem;margin:1.5rem 0 .4rem}h2.violated,h2.broken,td.violated,td.broken{color:var(--bad)}td.held{color:var(--ok)}td.skipped,td.vacuous{color:var(--dim)}
pre{overflow:auto;padding:.8rem;border:1px solid var(--line);border-radius:.4rem;font-size:13px}
details{border-top:1px solid var(--line);padding:.5rem 0}summary{cursor:pointer;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:13px}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--line)}`;
