/** Readings of evidence as a test likes to see them. */
import type { Reading } from "../../scripts/preflight/evidence/reading.ts";

/** `pass 3 tests`, or the reason why it cannot be used. */
export function short(reading: Reading): string {
  if (!reading.usable) return reading.reason;
  return `${reading.says} ${reading.count} ${reading.counted}`;
}

export function findings(reading: Reading) {
  return reading.usable ? reading.findings : [];
}
