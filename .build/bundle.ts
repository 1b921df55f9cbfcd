import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { BuildOptions, Metafile } from "esbuild";
import { dist, root } from "./paths.ts";

export const common: BuildOptions & { readonly metafile: true } = {
  absWorkingDir: root,
  outbase: ".",
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2023",
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
};

/** For commands: small, and where a command loads its code later, in two files, of which the second is compiled only once. */
export const command: Omit<BuildOptions, "metafile"> = {
  platform: "node",
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
};

/**
 * Escapes what esbuild leaves in patterns and tagged templates: one character beyond Latin 1 makes Node keep the whole file
 * with two bytes a character, and costs 4 ms of every start. What asks a template for its raw text is ASCII already.
 */
export function writeAscii({ outputs }: Metafile): void {
  for (const path of Object.keys(outputs)) {
    const file = `${root}/${path}`;
    const text = readFileSync(file, "utf8");
    const escaped = text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    if (escaped !== text) writeFileSync(file, escaped);
  }
}

/** For entries that also run in Workers and browsers: bundled for no platform, anything of Node would be unresolved. */
export function refuseNode(name: string, { outputs }: Metafile): void {
  const external = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
  if (external.length > 0) throw new Error(`${name} imports ${external.join(", ")}`);
}

/** The licences of what is bundled ask to be passed on. */
export async function writeLicenses(metafiles: readonly Metafile[], copied: readonly string[]): Promise<void> {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const names = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  for (const name of copied) names.add(name);
  const texts = [...names].toSorted().map(async (name) => {
    const folder = `${root}/node_modules/${name}`;
    const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8")) as {
      readonly version: string;
      readonly license: string;
    };
    // Some packages say under which licence they stand and do not bring its text.
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `${license}\n` : await readFile(`${folder}/${file}`, "utf8");
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  writeFileSync(`${dist}/THIRD-PARTY-LICENSES.txt`, (await Promise.all(texts)).join(`\n${"-".repeat(72)}\n\n`));
}
