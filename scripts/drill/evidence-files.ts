/** The list of files that a record names. Pure. */
import type { ChosenReports } from "./choose-reports.ts";
import type { FoundReport } from "./collect-reports.ts";
import type { DrillFile } from "./drill-file.ts";
import type { EvidenceFile } from "./drill-record.ts";

/** Files with a problem are left out: a check has refused them already. */
export function evidenceFiles(
  timeline: DrillFile,
  chosen: readonly ChosenReports[],
  artifacts: readonly DrillFile[],
): EvidenceFile[] {
  return [
    ...plain("timeline", [timeline]),
    ...chosen.flatMap(({ own }) => own.map(reportFile)),
    ...plain("artifact", artifacts),
  ];
}

function plain(kind: string, files: readonly DrillFile[]): EvidenceFile[] {
  return files.flatMap((file) =>
    "problem" in file ? [] : { kind, path: file.path, sha256: file.sha256, bytes: file.bytes },
  );
}

function reportFile({ kind, path, sha256, bytes, report }: FoundReport): EvidenceFile {
  const { report: script, id, verdict, ended_at } = report;
  return { kind, path, sha256, bytes, report: { script, id, verdict, ended_at } };
}
