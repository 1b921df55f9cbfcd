/** The README's table of what the mock knowingly does differently. */

import { ledger } from "../../spec/ledger.ts";

export function ledgerTable(): string {
  const rows = ledger.map(
    ({ subject, live, mock, reason, rules }) =>
      `| ${subject} | ${live} | ${mock}${rules === undefined ? "" : " (\\*)"} | ${reason} |`,
  );
  return `| | live service | mock | why |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}
