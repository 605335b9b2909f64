/** The formats of reports that are read, by the name under which a policy may require them. */
import type { ReportFormat } from "../source-names.ts";
import type { ReportReader } from "./answer.ts";
import { readCargoAudit } from "./cargo-audit.ts";
import { readCycloneDxVex } from "./cyclonedx-vex.ts";
import { readGrype } from "./grype.ts";
import { readNpmAudit } from "./npm-audit.ts";
import { readNpmBulk } from "./npm-bulk.ts";
import { readOpenVex } from "./openvex.ts";
import { readOsvScanner } from "./osv-scanner.ts";
import { readPipAudit } from "./pip-audit.ts";
import { readSarif } from "./sarif.ts";
import { readTrivy } from "./trivy.ts";

export const READERS: Readonly<Record<ReportFormat, ReportReader>> = {
  npm_audit: readNpmAudit,
  npm_bulk: readNpmBulk,
  pip_audit: readPipAudit,
  cargo_audit: readCargoAudit,
  osv_scanner: readOsvScanner,
  trivy: readTrivy,
  grype: readGrype,
  sarif: readSarif,
  cyclonedx_vex: readCycloneDxVex,
  openvex: readOpenVex,
};
