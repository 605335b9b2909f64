/** The plain line that tells how one gate ended: in a pipe, and above the live lines on a terminal. */
import { formatDuration } from "../core/time.ts";
import type { GateOutcome, GateRecord } from "./preflight-result.ts";
import { printable } from "./printable.ts";

const WORD: Readonly<Record<GateOutcome, string>> = {
  pass: "pass",
  fail: "FAIL",
  no_data: "NO DATA",
  not_applicable: "left out",
};

/** `FAIL     unit_tests  9.1 s  exit 1; 2 of 1,204 tests failed` */
export function endLine(
  gate: Pick<GateRecord, "id" | "outcome" | "duration_ms" | "message">,
  nameWidth: number,
): string {
  const time = formatDuration(gate.duration_ms).padStart(8);
  return `${WORD[gate.outcome].padEnd(8)} ${gate.id.padEnd(nameWidth)} ${time}  ${printable(gate.message)}`.trimEnd();
}
