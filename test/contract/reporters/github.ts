import type { Report } from "../report.ts";
import { describeFinding, isBad, summary } from "./words.ts";

/** Workflow commands of GitHub Actions: an annotation for each law that does not hold, and a notice of the whole. */
export function github(report: Report): string {
  const lines = report.results.filter(isBad).map((result) => {
    const title = property(`${result.law.id}: ${result.law.sentence}`);
    return `::error title=${title}::${message(describeFinding(result).slice(1).join("\n"))}`;
  });
  return `${[...lines, `::notice title=heygen-contract::${message(summary(report))}`].join("\n")}\n`;
}

/** As the runner reads it: line ends would end the command, and text of a target must not begin another. */
function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
