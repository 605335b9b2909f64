/** What reading one piece of evidence gives. */
import type { GateFinding, GateReason } from "../preflight-result.ts";

export type BadEvidence = Extract<
  GateReason,
  | "evidence_missing"
  | "evidence_empty"
  | "evidence_stale"
  | "evidence_foreign"
  | "evidence_invalid"
  | "nothing_counted"
>;

export type Reading =
  | {
      readonly usable: true;
      /** What the evidence itself says of the gate. */
      readonly says: "pass" | "fail" | "undecided";
      readonly count: number;
      readonly counted: string;
      readonly findings: readonly GateFinding[];
      /** Of a report of ours. */
      readonly reportId?: string;
    }
  | { readonly usable: false; readonly reason: BadEvidence; readonly why: string };

export function unusable(reason: BadEvidence, why: string): Reading {
  return { usable: false, reason, why };
}

/** Findings are for people: one that fills the screen hides the next. */
export function briefly(text: string): string {
  const line = text.split(/\r\n|\r|\n/).find((part) => part.trim() !== "") ?? "";
  return line.length > 400 ? `${line.slice(0, 399)}…` : line.trim();
}

/**
 * Several files as one piece of evidence: counts add up, the worst counts for what is said, and
 * one that cannot be used makes the whole unusable. None at all is missing.
 */
export function combine(readings: readonly Reading[]): Reading {
  const bad = readings.find(({ usable }) => !usable);
  if (bad !== undefined) return bad;
  const good = readings.filter((reading) => reading.usable);
  const [first] = good;
  if (first === undefined) return unusable("evidence_missing", "is not there");
  if (good.length === 1) return first;
  return {
    usable: true,
    says:
      (["fail", "undecided"] as const).find((word) => good.some(({ says }) => says === word)) ??
      "pass",
    count: good.reduce((total, { count }) => total + count, 0),
    counted: first.counted,
    findings: good.flatMap(({ findings }) => findings),
  };
}
