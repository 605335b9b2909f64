/** `1 event`, `2 events`, `0 events`: a count with its noun. The noun is given in the singular. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
