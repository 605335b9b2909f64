/**
 * Templates: text with `{name}` in it; `{{name}}` stands for `{name}` as it is. Braces around
 * anything that is no name (JSON, `{.spec}` of jsonpath) are plain text. Values are checked
 * against the grammar of their name on the way in, and are never looked at as a template again.
 */
import { nearest } from "../core/suggest.ts";
import { fits, WANTED } from "./grammar.ts";
import type { Names } from "./placeholders.ts";

export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "name"; readonly name: string };

export type Template = readonly Part[];

export type Values = ReadonlyMap<string, string>;

/** All that other tools take for a name in braces, so that a misspelt one is never plain text. */
const BRACED = /\{\{([A-Za-z0-9_][\w.!:[\]-]*)\}\}|\{([A-Za-z0-9_][\w.!:[\]-]*)\}/g;

export function parseTemplate(text: string): Template {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACED)) {
    const [whole, literal, name = ""] = match;
    if (match.index > from) parts.push({ kind: "text", text: text.slice(from, match.index) });
    parts.push(
      literal === undefined ? { kind: "name", name } : { kind: "text", text: `{${literal}}` },
    );
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}

export function namesIn(template: Template): string[] {
  return template.flatMap((part) => (part.kind === "name" ? [part.name] : []));
}

/** What is wrong with the names of a template; empty where all are known. */
export function unknownNames(template: Template, names: Names): string[] {
  return namesIn(template)
    .filter((name) => !names.has(name))
    .map((name) => {
      const meant = nearest(name, [...names.keys()]);
      const instead = meant === undefined ? `{{${name}}} where the braces are meant` : `{${meant}}`;
      return `{${name}} is no known placeholder; write ${instead}`;
    });
}

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: readonly string[] };

/** Fills in all names. A value that does not keep to the grammar of its name fills in nothing. */
export function fill(template: Template, names: Names, values: Values): Filled {
  const why = namesIn(template).flatMap((name) => faultOf(name, names, values.get(name)) ?? []);
  if (why.length > 0) return { ok: false, why };
  const encode = isUrl(template) ? encodeURIComponent : (value: string) => value;
  const text = template.map((part) =>
    part.kind === "text" ? part.text : encode(values.get(part.name) ?? ""),
  );
  return { ok: true, text: text.join("") };
}

function faultOf(name: string, names: Names, value: string | undefined): string | undefined {
  const grammar = names.get(name);
  if (grammar === undefined) return `{${name}} is no known placeholder`;
  if (value === undefined) return `{${name}} has no value`;
  if (fits(grammar, value)) return undefined;
  return `{${name}} would be ${JSON.stringify(value.slice(0, 100))}, wanted ${WANTED[grammar]}`;
}

/** RFC 3986: what begins with a scheme; `+` of a version means a space in its query. */
function isUrl([first]: Template): boolean {
  return first?.kind === "text" && /^[a-z][a-z0-9+.-]*:\/\//i.test(first.text);
}
