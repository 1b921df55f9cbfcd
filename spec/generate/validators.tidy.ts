/**
 * What ajv writes, made shorter with no change in what it does: every start of the mock reads all of it, and runs what
 * stands outside its functions.
 */

/**
 * Adds the issues of a part to those found before. In place, because ajv's own `concat` copies them all each time: the
 * square of their number, which lets a small body with many faults keep a server busy for minutes.
 */
export const joined = `function joined(all, more) {
  if (all === null) return more;
  for (const one of more) all.push(one);
  return all;
}`;

/** Shortens what ajv writes out at every site: no behaviour that we use changes, the file halves. */
export const tidy = (code: string): string =>
  code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "codePoints")
    .replaceAll("export const check", "const check")
    .replaceAll(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      "vErrors = joined(vErrors, $1.errors);",
    )
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
      "(vErrors ??= []).push($1);",
    )
    .replaceAll(
      /const (err\d+) = (\{instancePath(?:(?!const err)[^])*?\});\(vErrors \?\?= \[\]\)\.push\(\1\);/g,
      "(vErrors ??= []).push($2);",
    )
    .replaceAll(
      '{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}',
      '{instancePath = ""} = {}',
    )
    .replaceAll(/,parentData(?::[^,]+)?,parentDataProperty(?::[^,]+)?,rootData,dynamicAnchors\}/g, "}");

/**
 * Puts what is taken from a schema into its place: types and choices that an issue tells of. Else the schemas would be
 * made whenever the module is loaded, for the sake of issues that hardly ever come.
 */
export function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replaceAll(/^var (schema\d+) = (\{.*\});\n/gm, (_, name: string, text: string) => {
    schemas.set(name, JSON.parse(text));
    return "";
  });
  return rest.replaceAll(/\b(schema\d+)((?:\.\w+|\[\d+\]|\["[^"]+"\])*)/g, (place, name: string, path: string) => {
    const keys = [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]+)"\]/g)].map(([, ...found]) => found.find(Boolean));
    const value = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key ?? ""], schemas.get(name));
    if (value === undefined) throw new Error(`ajv's code asks for ${place}, which no schema has.`);
    return JSON.stringify(value);
  });
}

/**
 * Which properties a part of the schema has seen to is settled at compile time but where a branch decides; only there the
 * function need keep it, and only for those that ask it.
 */
export function withoutBookkeeping(code: string): string {
  const named = (pattern: RegExp): ReadonlySet<string> =>
    new Set([...code.matchAll(pattern)].map(([, name = ""]) => name));
  const branching = named(/^(validate\d+)\.evaluated = .*"dynamic(?:Props|Items)": true/gm);
  const asked = named(/= (validate\d+)\.evaluated\.(?:props|items)/g);
  return code
    .replaceAll(
      /^ +const evaluated0 = (validate\d+)\.evaluated;\n(?: +if \(evaluated0\.[^]*?\}\n){2}/gm,
      (text, name) => (branching.has(name) ? text : ""),
    )
    .replaceAll(/^(validate\d+)\.evaluated = .*\n/gm, (text, name) =>
      branching.has(name) || asked.has(name) ? text : "",
    );
}

/** Adds to the issue of a discriminator the values that would choose a branch, which ajv knows and does not tell. */
export function withChoices(code: string): string {
  return code.replaceAll(
    /error: "(?:mapping|tag)", (?=tag: "\w+", tagValue: (\w+))/g,
    (text, tag: string, at: number) => {
      const choice = code.slice(code.lastIndexOf(`const ${tag} = `, at), at);
      const values = [...choice.matchAll(new RegExp(`if \\(${tag} === ("[^"]*")\\)`, "g"))].map(([, value]) => value);
      return `${text}allowedValues: [${values.join(", ")}], `;
    },
  );
}
