/** The gate-evidence map: what each gate of the preflight said, and by which files it can be shown. */
import type {
  GateRecord,
  ReleasePreflightReport,
} from "../core/gen/report-release-preflight.types.ts";

/** A report that was read: digest of its bytes, path relative to the root. */
export interface ReadReport {
  readonly path: string;
  readonly sha256: string;
  readonly report: ReleasePreflightReport;
}

export interface EvidenceFile {
  readonly path: string;
  readonly sha256: string;
  /** How it is read: log, or the kind that the report gives. */
  readonly kind: string;
}

export interface GateEvidence {
  readonly gate: string;
  readonly required: boolean;
  readonly outcome: GateRecord["outcome"];
  readonly reason: GateRecord["reason"];
  readonly how: GateRecord["how"];
  readonly flaky: boolean;
  /** Whole seconds from its end to the manifest; absent where nothing ran. */
  readonly age_s?: number;
  /** Digest over the definition of the gate. */
  readonly definition_sha256?: string;
  readonly files: readonly EvidenceFile[];
  /** The earlier report that stands for it. */
  readonly reused_from?: { readonly path: string; readonly sha256: string };
}

/** All gates in the policy's order. What a gate said on a stream stands in its log. */
export function gateEvidence({ report }: ReadReport, now: Date): GateEvidence[] {
  return report.result.gates.map((gate) => ({
    gate: gate.id,
    required: gate.required,
    outcome: gate.outcome,
    reason: gate.reason,
    how: gate.how,
    flaky: gate.flaky,
    ...ageOf(gate.reuse?.ended_at ?? gate.ended_at, now),
    ...(gate.definition_digest === undefined ? {} : { definition_sha256: gate.definition_digest }),
    files: filesOf(gate),
    ...(gate.reuse === undefined
      ? {}
      : { reused_from: { path: gate.reuse.report_path, sha256: gate.reuse.report_sha256 } }),
  }));
}

function ageOf(endedAt: string | undefined, now: Date): { readonly age_s?: number } {
  return endedAt === undefined ? {} : { age_s: ageInSeconds(endedAt, now) };
}

/** Negative where the time lies in the future. */
export function ageInSeconds(endedAt: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(endedAt)) / 1000);
}

const STREAMS = new Set(["stdout", "stderr", "output"]);

function filesOf({ log, evidence }: GateRecord): EvidenceFile[] {
  const files = evidence
    .filter(({ source }) => !STREAMS.has(source))
    .map(({ source, sha256, kind }) => ({ path: source, sha256, kind }));
  return log === undefined
    ? files
    : [{ path: log.path, sha256: log.sha256, kind: "log" }, ...files];
}

/** Every file that the map names, each once. */
export function filesToShow(map: readonly GateEvidence[]): EvidenceFile[] {
  const reports = map.flatMap(({ reused_from: from }) =>
    from === undefined ? [] : [{ ...from, kind: "report" }],
  );
  const all = [...map.flatMap(({ files }) => files), ...reports];
  return [...new Map(all.map((file) => [`${file.path} ${file.sha256}`, file])).values()];
}
