/** Files of the viewer behind /docs: from the package, or in the repository from where npm put them. */

import { readFile } from "node:fs/promises";

/** @throws when there is no such file, which says that the package is not whole */
export async function viewerFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const places = [
    // The command stands in dist/mock/, the module in dist/mock/ too, as a shared part of both entries.
    () => new URL(`../docs/${name}`, import.meta.url),
    () => new URL(import.meta.resolve(`swagger-ui-dist/${name}`)),
  ];
  for (const place of places) {
    try {
      return new Uint8Array(await readFile(place()));
    } catch {
      // Not there: the next place is tried.
    }
  }
  throw new Error(`${name} is missing from the package.`);
}
