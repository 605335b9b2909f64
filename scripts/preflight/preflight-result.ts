/**
 * The preflight's own part of its report: types made from
 * `schemas/report/release-preflight.schema.json`, and what is kept in mind of earlier runs.
 * All durations are milliseconds, all times RFC 3339 UTC, all digests lower-case hex SHA-256.
 */
import type {
  GateOutcome,
  GateWay,
  RunProfile,
} from "../core/gen/report-release-preflight.types.ts";

export type {
  EvidenceKind,
  EvidenceRecord,
  GateAttempt,
  GateCounts,
  GateEnd,
  GateFinding,
  GateOutcome,
  GateReason,
  GateRecord,
  GateWay,
  PreflightResult,
  ReleasePreflightReport,
  ReuseRecord,
  RunProfile,
} from "../core/gen/report-release-preflight.types.ts";

/** An earlier run, for expected times and the trend; lists of them are oldest first. */
export interface PastRun {
  readonly report_id: string;
  readonly ended_at: string;
  readonly verdict: "pass" | "fail" | "undecided";
  readonly profile: RunProfile;
  readonly duration_ms: number;
  readonly commit?: string;
  readonly gates: readonly PastGate[];
}

export interface PastGate {
  readonly id: string;
  readonly outcome: GateOutcome;
  readonly how: GateWay;
  readonly duration_ms: number;
  readonly flaky: boolean;
}
