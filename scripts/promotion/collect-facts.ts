/** Reads all that the conditions look at. What cannot be read is named, never passed over. */
import { resolve } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import { isSchemaName } from "../core/gen/index.ts";
import type { Skew } from "../core/gen/policy-release_compat_matrix.types.ts";
import type { RequiredReport } from "../core/gen/policy-release_rollout_policy.types.ts";
import type { FsPort } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import { readReport } from "../core/policy/read-report.ts";
import type { Registry } from "../registry/registry.ts";
import { readSoundKeyList } from "../trust/key-list/event-authority.ts";
import type { ObservationFact, PromotionFacts, ReportFact, Unreadable } from "./facts.ts";
import { readApproval } from "./read-approvals.ts";
import { scopeOf } from "./report-scope.ts";
import type { RolloutPolicy, Soak } from "./rollout-policy.ts";

export const MATRIX = "security/release_compat_matrix.json";

/** Older ones than these, by name, are not looked at. */
const MOST_FILES = 200;

export interface Step {
  readonly version: string;
  readonly source: string | undefined;
  readonly target: string;
  readonly candidate: string | undefined;
  readonly soak: Soak;
  readonly since: Date | undefined;
}

/** Evidence on disk; which step it is for does not matter but for `now`. */
export type Evidence = Pick<
  PromotionFacts,
  "reports" | "approvals" | "observations" | "unreadable" | "skew"
>;

/** @throws GovernanceError of kind `policy` for a key list or a matrix that is not sound. */
export async function collectEvidence(
  fs: FsPort,
  root: string,
  policy: RolloutPolicy,
  now: Date,
): Promise<Evidence> {
  const reports = await collected(fs, root, policy.reports, readReportFact);
  const sources = policy.observations === undefined ? [] : [policy.observations];
  const seen = await collected(fs, root, sources, readObservation);
  const approvals = await collectApprovals(fs, root, policy, now);
  return {
    reports: reports.filter(isFound),
    observations: seen.filter(isFound),
    approvals: approvals.filter(isFound),
    unreadable: [...reports, ...seen, ...approvals].filter(isUnreadable),
    skew: await skewRules(fs, root),
  };
}

/** Pure: a step, and what there is to it. */
export function factsOf(
  step: Step,
  evidence: Evidence,
  registry: Registry,
  policy: RolloutPolicy,
  now: Date,
): PromotionFacts {
  return { ...step, ...evidence, registry, policy, now };
}

function isUnreadable(fact: object): fact is Unreadable {
  return "says" in fact;
}

function isFound<Fact extends object>(fact: Fact | Unreadable): fact is Fact {
  return !isUnreadable(fact);
}

async function collected<Source extends { readonly pattern: string }, Fact>(
  fs: FsPort,
  root: string,
  sources: readonly Source[],
  read: (fs: FsPort, root: string, path: string, source: Source) => Promise<Fact>,
): Promise<Fact[]> {
  const found = sources.map(async (source) => {
    const paths = (await fs.glob([source.pattern], root)).slice(-MOST_FILES);
    return Promise.all(paths.map((path) => read(fs, root, path, source)));
  });
  return (await Promise.all(found)).flat();
}

/** Held against the schema of its own script where that is one of ours. */
async function readReportFact(
  fs: FsPort,
  root: string,
  path: string,
  { id }: RequiredReport,
): Promise<ReportFact | Unreadable> {
  try {
    const { value, sha256 } = await readReport(fs, root, path, "report/report");
    const own = `report/${value.report}`;
    if (isReportName(own)) await readReport(fs, root, path, own);
    const { subject, verdict, ended_at, result } = value;
    const { version, commit, release_candidate_id: candidate } = subject;
    const scope = scopeOf(result);
    const endedAt = new Date(ended_at);
    return { id, path, version, commit, candidate, verdict, sha256, endedAt, ...scope };
  } catch (error) {
    return unreadable(id, path, error);
  }
}

async function readObservation(
  fs: FsPort,
  root: string,
  path: string,
): Promise<ObservationFact | Unreadable> {
  try {
    const { value } = await readReport(fs, root, path, "evidence/rollout-observation");
    const { from, to, versions, alerts } = value;
    return {
      path,
      from: new Date(from),
      to: new Date(to),
      versions,
      alerts: alerts.map(({ id, severity, since }) => ({ id, severity, since: new Date(since) })),
    };
  } catch (error) {
    return unreadable("observation", path, error);
  }
}

function isReportName(name: string): name is Parameters<typeof readReport>[3] {
  return isSchemaName(name) && name.startsWith("report/");
}

function unreadable(id: string, path: string, error: unknown): Unreadable {
  if (!(error instanceof GovernanceError)) throw error;
  return { id, path, says: error.message.split("\n")[0] ?? "" };
}

async function collectApprovals(fs: FsPort, root: string, policy: RolloutPolicy, now: Date) {
  const { approvals } = policy;
  if (approvals === undefined) return [];
  const files = await readSoundKeyList(fs, root, now);
  if (files === undefined) return [];
  const approver = { list: files.loaded.value, role: approvals.role };
  const read = async (_: FsPort, __: string, path: string) =>
    readApproval(fs, root, path, approver, now);
  return collected(fs, root, [approvals], read);
}

async function skewRules(fs: FsPort, root: string): Promise<readonly Skew[] | undefined> {
  if ((await fs.stat(resolve(root, MATRIX))) === undefined) return undefined;
  const { value } = await loadPolicy(fs, root, MATRIX, "policy/release_compat_matrix");
  return value.skew ?? [];
}
