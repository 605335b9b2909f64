/** Names of the sources of advisories, as a policy, an option or a variable gives them. */

/** Formats of reports that other tools write. */
export const REPORT_FORMATS = [
  "npm_audit",
  "npm_bulk",
  "pip_audit",
  "cargo_audit",
  "osv_scanner",
  "trivy",
  "grype",
  "sarif",
  "cyclonedx_vex",
  "openvex",
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type SourceName = ReportFormat | "osv" | "kev";

export const SOURCE_NAMES: readonly string[] = [...REPORT_FORMATS, "osv", "kev"];

export const reportFormat = (name: string): ReportFormat | undefined =>
  REPORT_FORMATS.find((known) => known === name);
