/**
 * From how a gate's process ended and what its evidence says to the gate's outcome. A pass needs
 * both: exit code 0, and every promised piece of evidence, made by this run and saying the same.
 */
import type { ExecEnd } from "../core/exec.ts";
import { formatDuration } from "../core/time.ts";
import type { Reading } from "./evidence/reading.ts";
import type { EvidencePromise, ExitMeaning, Gate } from "./gate.ts";
import type { GateFinding, GateOutcome, GateReason } from "./preflight-result.ts";

export interface ReadPromise {
  readonly promise: EvidencePromise;
  /** The file or stream, as a person would name it. */
  readonly source: string;
  readonly reading: Reading;
}

export interface GateFacts {
  readonly end: ExecEnd;
  readonly durationMs: number;
  readonly readings: readonly ReadPromise[];
}

export interface Judgement {
  readonly outcome: GateOutcome;
  readonly reason: GateReason;
  readonly message: string;
}

export function judge(gate: Pick<Gate, "exitCodes" | "evidence">, facts: GateFacts): Judgement {
  const { end, readings } = facts;
  if (end.kind !== "exited") return unfinished(end, facts.durationMs);
  if (end.code !== 0) return byExitCode(end.code, gate.exitCodes, readings);
  const bad = readings.map(objectionTo).find((judgement) => judgement !== undefined);
  if (bad !== undefined) return bad;
  if (readings.length < gate.evidence.length) {
    return noData("evidence_missing", "exit 0, but not all evidence was read");
  }
  return { outcome: "pass", reason: "passed", message: passMessage(readings) };
}

type Unfinished = Exclude<ExecEnd, { readonly kind: "exited" }>;

function unfinished(end: Unfinished, durationMs: number): Judgement {
  if (end.kind === "timeout") {
    return noData("timeout", `out of time after ${formatDuration(durationMs)}, and ended`);
  }
  if (end.kind === "signaled") return noData("killed", `killed by ${end.signal}`);
  if (end.kind === "aborted") return noData("interrupted", "ended because the run was called off");
  return noData("not_started", `could not be started: ${end.reason}`);
}

const BY_MEANING: Readonly<Record<ExitMeaning, Omit<Judgement, "message"> & { says: string }>> = {
  fail: { outcome: "fail", reason: "exit_nonzero", says: "" },
  policy_error: {
    outcome: "fail",
    reason: "policy_error",
    says: " (its command line or a policy is not valid)",
  },
  no_data: { outcome: "no_data", reason: "undecided_by_gate", says: " (it could not decide)" },
};

/** A code that the gate gives no meaning to is a failure, like any other but 0. */
function byExitCode(
  code: number,
  codes: Gate["exitCodes"],
  readings: readonly ReadPromise[],
): Judgement {
  const { outcome, reason, says } = BY_MEANING[codes[String(code)] ?? "fail"];
  return { outcome, reason, message: [`exit ${code}${says}`, ...findingsIn(readings)].join("; ") };
}

function findingsIn(readings: readonly ReadPromise[]): string[] {
  return readings.flatMap(({ reading }) => {
    if (!reading.usable) return [];
    const { count, counted, findings } = reading;
    return [
      findings.length > 0
        ? `${number(findings.length)} of ${number(count)} ${counted} failed`
        : countText(reading),
    ];
  });
}

/** Why a piece of evidence does not bear out exit code 0. */
function objectionTo({ promise, source, reading }: ReadPromise): Judgement | undefined {
  if (!reading.usable) return noData(reading.reason, `exit 0, but ${source}: ${reading.why}`);
  const { says, count, counted, findings } = reading;
  if (says === "fail") {
    const first = findings[0] === undefined ? "" : `: ${findings[0].id}`;
    return {
      outcome: "fail",
      reason: "evidence_contradicts",
      message: `exit 0, but ${source} says that it failed${first}`,
    };
  }
  if (says === "undecided") {
    return noData("evidence_contradicts", `exit 0, but ${source} says that nothing was decided`);
  }
  if (count < promise.min) {
    const wanted = promise.min === 1 ? "" : `, at least ${number(promise.min)} expected`;
    return noData(
      "nothing_counted",
      `exit 0, but ${source} counts ${number(count)} ${counted}${wanted}`,
    );
  }
  return undefined;
}

function passMessage(readings: readonly ReadPromise[]): string {
  if (readings.length === 0) return "exit 0, its only word";
  return ["exit 0", ...readings.map(({ reading }) => countText(reading))].join("; ");
}

function countText(reading: Reading): string {
  return reading.usable ? `${number(reading.count)} ${reading.counted}` : "";
}

/** Grouped by thousands: 1,204. */
export function number(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

function noData(reason: GateReason, message: string): Judgement {
  return { outcome: "no_data", reason, message };
}

/** All that the evidence found wrong, in the order of the promises. */
export function findingsOf(readings: readonly ReadPromise[]): GateFinding[] {
  return readings.flatMap(({ reading }) => (reading.usable ? reading.findings : []));
}
