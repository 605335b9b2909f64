/** Patterns of event types, as policies write them. */

/** A pattern is a type, `family.*` for all that begin so, or `*`. */
export function isNamed(patterns: readonly string[], type: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : pattern === type,
  );
}
