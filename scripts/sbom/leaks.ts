/**
 * A second look for what must not leave the team, written apart from the code that cleans
 * addresses: user info, known tokens, secrets in queries, absolute paths.
 */
import type { JsonValue } from "../core/json-value.ts";

export interface Leak {
  readonly pointer: string;
  readonly what: string;
}

const LEAKS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/[a-z][a-z0-9+.-]*:\/\/[^/@\s]+@/i, "an address with user info"],
  [
    /\b(?:gh[pousr]_\w{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_\w{20,}|AKIA[0-9A-Z]{16})/,
    "a token",
  ],
  [/[?&;](?:[\w-]*(?:token|secret|password|auth|api_?key|sig))=(?!\*\*\*)/i, "a secret in a query"],
  [/(?:^|["\s=]|file:\/*)\/(?:home|root|Users|tmp|var|opt|private|mnt)\//, "an absolute path"],
  [/(?:^|["\s=]|file:\/*)[A-Za-z]:[\\/](?![\\/])/, "an absolute path"],
];

/** Strings that no leak can be in are passed by quickly: all need one of these characters. */
const POSSIBLE = /[@/\\_?-]/;

export function findLeak(value: JsonValue, pointer = ""): Leak[] {
  if (typeof value === "string") return leaksIn(value, pointer);
  if (typeof value !== "object" || value === null) return [];
  const found: Leak[] = [];
  for (const [name, member] of Object.entries(value)) {
    const inner = findLeak(member, `${pointer}/${name}`);
    if (inner.length > 0) found.push(...inner);
  }
  return found;
}

function leaksIn(text: string, pointer: string): Leak[] {
  if (!POSSIBLE.test(text)) return [];
  const plain = text.includes("%") ? decoded(text) : text;
  return LEAKS.filter(([pattern]) => pattern.test(plain)).map(([, what]) => ({ pointer, what }));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
