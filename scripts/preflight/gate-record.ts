/** The record that a gate gets in the gate-evidence map. */
import type { ExecEnd, ExecResult } from "../core/exec.ts";
import { printedPlaces } from "./evidence/printed-places.ts";
import { definitionOf } from "./gate-definition.ts";
import { withoutSecrets } from "./gate-environment.ts";
import type { Gate } from "./gate.ts";
import { findingsOf } from "./judge.ts";
import type { Judgement } from "./judge.ts";
import { printable } from "./printable.ts";
import type { GateAttempt, GateEnd, GateFinding, GateRecord } from "./preflight-result.ts";
import type { ReadEvidence } from "./read-evidence.ts";

export interface AttemptFacts {
  readonly number: number;
  readonly result: ExecResult;
  readonly judgement: Judgement;
  readonly evidence: ReadEvidence;
  readonly lastLines: readonly string[];
  /** Relative to the root. */
  readonly logPath: string;
}

const MAX_FINDINGS = 50;

/** A gate that was not started. */
export function recordOfUnstarted(gate: Gate, judgement: Judgement): GateRecord {
  return {
    ...definitionOf(gate),
    ...judgement,
    how: "not_run",
    duration_ms: 0,
    attempts: [],
    flaky: false,
    evidence: [],
    findings: [],
    findings_dropped: 0,
    last_lines: [],
  };
}

export interface AttemptsEnd {
  readonly durationMs: number;
  readonly endedAt: Date;
  /** Values that no text of the record may show. */
  readonly secrets: readonly string[];
}

/** The last attempt decides; there is at least one. */
export function recordOfAttempts(
  gate: Gate,
  attempts: readonly AttemptFacts[],
  { durationMs, endedAt, secrets }: AttemptsEnd,
): GateRecord {
  const last = attempts.at(-1);
  if (last === undefined) throw new Error(`gate ${gate.id} ended without an attempt`);
  const passed = last.judgement.outcome === "pass";
  const findings = whatItFound(gate, last);
  const { logSha256, logBytes } = last.result;
  return {
    ...definitionOf(gate),
    ...last.judgement,
    message: withoutSecrets(messageOf(last, attempts.length), secrets),
    how: "ran",
    started_at: (attempts[0] ?? last).result.startedAt.toISOString(),
    ended_at: endedAt.toISOString(),
    duration_ms: tenths(durationMs),
    attempts: attempts.map(attemptOf),
    flaky: passed && attempts.length > 1,
    ...(logSha256 === undefined
      ? {}
      : { log: { path: last.logPath, sha256: logSha256, bytes: logBytes } }),
    evidence: last.evidence.records,
    findings: findings.slice(0, MAX_FINDINGS).map((finding) => ({
      ...finding,
      id: withoutSecrets(finding.id, secrets),
      message: withoutSecrets(finding.message, secrets),
    })),
    findings_dropped: Math.max(0, findings.length - MAX_FINDINGS),
    last_lines: passed ? [] : last.lastLines.map(printable),
  };
}

/** What its evidence says is wrong; where that names nothing, the places that it printed. */
function whatItFound(gate: Gate, { evidence, result, judgement }: AttemptFacts): GateFinding[] {
  const found = findingsOf(evidence.readings);
  if (found.length > 0 || judgement.outcome === "pass") return found;
  const printed = printedPlaces(`${result.stdout}\n${result.stderr}`, gate.id);
  return printed.map((place) => ({ ...place, message: printable(place.message) }));
}

function messageOf({ judgement, result }: AttemptFacts, attempts: number): string {
  const strays =
    result.strays === 0 ? [] : [`${result.strays} processes outlived it and were ended`];
  const tries = attempts === 1 ? [] : [`attempt ${attempts}`];
  return [judgement.message, ...tries, ...strays].join("; ");
}

function attemptOf({ number, result, judgement }: AttemptFacts): GateAttempt {
  return {
    number,
    started_at: result.startedAt.toISOString(),
    duration_ms: tenths(result.durationMs),
    outcome: judgement.outcome,
    reason: judgement.reason,
    end: endOf(result.end),
  };
}

function endOf(end: ExecEnd): GateEnd {
  if (end.kind === "exited") return { kind: end.kind, code: end.code };
  if (end.kind === "signaled") return { kind: end.kind, signal: end.signal };
  if (end.kind === "not_started") return { kind: end.kind, detail: end.reason };
  return { kind: end.kind };
}

/** Finer than the clock deserves would only make reports differ. */
function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
