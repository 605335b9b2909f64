/** Versions of state schemas, such as 2.1: compared number by number, missing parts as 0. */
export function compareDotted(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

function partsOf(version: string): number[] {
  return version.split(".").map(Number);
}
