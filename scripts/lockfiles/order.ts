/** Order by UTF-16 code unit: the same whatever the language of the machine. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sortedTexts(texts: Iterable<string>): string[] {
  const distinct = [...new Set(texts)];
  return distinct.length < 2 ? distinct : distinct.toSorted(byCodeUnit);
}
