/**
 * The report: what every script leaves behind, valid against `schemas/report/<script>.schema.json`.
 * The envelope is the same for all; `result` is the script's own.
 */
import { verdictOf } from "./check.ts";
import type { Check, Verdict } from "./check.ts";
import type { JsonObject } from "./json-value.ts";

export interface Subject {
  /** Version of the application that the report is about. */
  readonly version?: string;
  /** Full commit id. */
  readonly commit?: string;
  readonly release_candidate_id?: string;
  readonly correlation_id?: string;
}

export interface InputRecord {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** Lower-case hex SHA-256 of the bytes that were read. */
  readonly sha256: string;
  /** What the file was to the run: `policy`, `report`, `lock`, `evidence` … */
  readonly role: string;
}

export interface Report {
  readonly schema_version: 1;
  /** The script's name. */
  readonly report: string;
  readonly id: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: Verdict;
  readonly strict: boolean;
  /** RFC 3339, UTC, milliseconds. */
  readonly started_at: string;
  readonly ended_at: string;
  readonly subject: Subject;
  readonly inputs: readonly InputRecord[];
  readonly checks: readonly Check[];
  readonly result: JsonObject;
}

export interface ReportFacts {
  readonly script: string;
  readonly id: string;
  readonly version: string;
  readonly strict: boolean;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly subject: Subject;
  readonly inputs: readonly InputRecord[];
  readonly checks: readonly Check[];
  readonly result: JsonObject;
}

export function makeReport(facts: ReportFacts): Report {
  return {
    schema_version: 1,
    report: facts.script,
    id: facts.id,
    tool: { name: "release-governance", version: facts.version },
    verdict: verdictOf(facts.checks),
    strict: facts.strict,
    started_at: facts.startedAt.toISOString(),
    ended_at: facts.endedAt.toISOString(),
    subject: facts.subject,
    inputs: facts.inputs,
    checks: facts.checks,
    result: facts.result,
  };
}

/** `20261123T051631123Z-1f0c….json`: sorts by time, and two runs in one millisecond differ. */
export function reportFileName(report: Report): string {
  const time = report.ended_at.replaceAll(/[-:.]/g, "");
  return `${time}-${report.id.slice(0, 8)}.json`;
}
