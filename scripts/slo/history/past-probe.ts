/** A past report of load-probe, of which only what budgets and trends rest on is ever held. */
import { undecidedError } from "../../core/errors.ts";
import { digested } from "../../core/digest.ts";
import type { LoadProbeReport } from "../../core/gen/report-load-probe.types.ts";
import type { Host } from "../../core/host.ts";
import { LOAD_REPORT_LIMITS, REPORT_LIMITS } from "../../core/json/limits.ts";
import { skimJson } from "../../core/json/skim/skim-json.ts";
import { loadDocument } from "../../core/policy/load-document.ts";
import { streamBelow } from "../../core/policy/read-file.ts";
import { countAvailability } from "../availability.ts";
import { reportPlan } from "../report-plan.ts";
import type { SecondCounts } from "../seconds.ts";

export interface PastReport {
  readonly sha256: string;
  /** Its seconds and its histogram are left out. */
  readonly value: LoadProbeReport;
  readonly seconds: readonly SecondCounts[];
  /** Share of the seconds in which at least one answer counted. */
  readonly availability: number | undefined;
}

const LIMITS = { ...LOAD_REPORT_LIMITS, maxBytes: REPORT_LIMITS.maxBytes };

/** @throws GovernanceError of kind `undecided`: without the report nothing can be told. */
export async function readPastProbe(host: Host, root: string, path: string): Promise<PastReport> {
  const { maxBytes } = LIMITS;
  const request = {
    root,
    path,
    maxBytes,
    kind: "undecided",
    ifMissing: "run npm run probe",
  } as const;
  const { chunks, file } = await streamBelow(host.fs, request);
  const passing = digested(chunks);
  const seconds: SecondCounts[] = [];
  const counted = countAvailability((second) => seconds.push(second));
  const skimmed = await skimJson(passing.chunks, reportPlan(counted.add), LIMITS);
  if (!skimmed.ok) throw undecidedError(`${file} is not JSON that is read: ${skimmed.message}`);
  const name = "report/load-probe";
  const { value } = await loadDocument({
    bytes: skimmed.kept,
    file,
    name,
    limits: REPORT_LIMITS,
    rules: [],
    kind: "undecided",
  });
  const problem = counted.problem(value.result.counts);
  if (problem !== undefined) throw undecidedError(`${file}: ${problem}`);
  return { sha256: passing.sha256(), value, seconds, availability: counted.share() };
}
