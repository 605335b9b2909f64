/** The Node.js that the toolkit needs: the first of line 24 in which type stripping is stable. */
export const OLDEST_NODE = "24.12.0";

/** Compares `major.minor.patch` by number. What cannot be read counts as old. */
export function isOldNode(version: string): boolean {
  const found = version.split(".").map(Number);
  const wanted = OLDEST_NODE.split(".").map(Number);
  for (const [index, want] of wanted.entries()) {
    const have = found[index] ?? Number.NaN;
    if (Number.isNaN(have) || have < want) return true;
    if (have > want) return false;
  }
  return false;
}
