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
