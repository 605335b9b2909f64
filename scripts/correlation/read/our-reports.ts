/** Reports of our own scripts, each checked against the schema of what is used of it. */
import { GovernanceError } from "../../core/errors.ts";
import type { FsPort } from "../../core/host.ts";
import type { JsonValue } from "../../core/json-value.ts";
import type { Loaded } from "../../core/policy/load-document.ts";
import { readReport } from "../../core/policy/read-report.ts";
import type { Artifact, Kind } from "../artifact.ts";
import {
  fromChannels,
  fromEscalation,
  fromIncident,
  fromNotification,
  fromReport,
  fromRollout,
} from "./from-report.ts";
import type { ReportFile } from "./from-report.ts";

export const SCRIPTS = [
  "release-rollout-executor",
  "release-channel-control",
  "load-probe",
  "slo-guard",
  "alert-escalation-guard",
  "create-incident-report",
  "incident-notify",
] as const;

type OurScript = (typeof SCRIPTS)[number];

export function isOurScript(value: JsonValue | undefined): value is OurScript {
  return SCRIPTS.some((script) => script === value);
}

export interface OurReport {
  readonly file: ReportFile;
  readonly artifacts: readonly Artifact[];
}

/** @throws GovernanceError of kind `undecided`: missing, cut, or not what its schema says. */
export function readOurs(
  fs: FsPort,
  root: string,
  path: string,
  script: OurScript,
): Promise<OurReport> {
  return READERS[script](fs, root, path);
}

type Reader = (fs: FsPort, root: string, path: string) => Promise<OurReport>;

const READERS: Readonly<Record<OurScript, Reader>> = {
  "release-rollout-executor": async (fs, root, path) =>
    made(await readReport(fs, root, path, "report/release-rollout-executor"), fromRollout),
  "release-channel-control": async (fs, root, path) =>
    made(await readReport(fs, root, path, "report/release-channel-control"), fromChannels),
  "load-probe": (fs, root, path) => readEnvelope(fs, root, path, "load-probe", "probe"),
  "slo-guard": (fs, root, path) => readEnvelope(fs, root, path, "slo-guard", "slo", "probe"),
  "alert-escalation-guard": async (fs, root, path) =>
    made(await readReport(fs, root, path, "report/alert-escalation-guard"), fromEscalation),
  "create-incident-report": async (fs, root, path) =>
    made(await readReport(fs, root, path, "report/create-incident-report"), fromIncident),
  "incident-notify": async (fs, root, path) =>
    made(await readReport(fs, root, path, "report/incident-notify"), fromNotification),
};

/** Figures are for other guards: only what all reports have is asked for. */
async function readEnvelope(
  fs: FsPort,
  root: string,
  path: string,
  script: OurScript,
  kind: Kind,
  cause?: Kind,
): Promise<OurReport> {
  const loaded = await readReport(fs, root, path, "report/report");
  if (loaded.value.report !== script) {
    const message = `is a report of ${loaded.value.report}, not of ${script}`;
    throw new GovernanceError("undecided", [{ message, location: loaded.locate("/report") }]);
  }
  return made(loaded, (report, file) => fromReport(kind, report, file, cause));
}

function made<T>(
  { value, file: path, sha256 }: Loaded<T>,
  from: (value: T, file: ReportFile) => Artifact | readonly Artifact[],
): OurReport {
  const file = { path, sha256 };
  return { file, artifacts: [from(value, file)].flat() };
}
