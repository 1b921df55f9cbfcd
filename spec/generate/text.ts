import type { Json } from "./document.ts";

/** Head of every generated file. */
export const banner = "// Written by `npm run generate` from spec/. Do not edit.\n";

/** JSON is TypeScript; two more spaces for values that stand inside a table. */
export const literal = (value: Json): string => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
