/** What both commands start with: the locks, the sources' answers, the findings. */
import type { Args, RunContext } from "../core/command.ts";
import type { DependencyBaseline } from "../core/gen/policy-dependency_baseline.types.ts";
import type { DependencyPolicy } from "../core/gen/policy-dependency_policy.types.ts";
import type { Host } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { InputRecord } from "../core/report.ts";
import { readRepository } from "../lockfiles/read-repository.ts";
import type { Repository } from "../lockfiles/read-repository.ts";
import { askSources } from "./ask-sources.ts";
import type { Asked } from "./ask-sources.ts";
import type { Finding } from "./finding.ts";
import { markExploited, readKnownExploited } from "./known-exploited.ts";
import { mergeFindings } from "./merge.ts";
import type { SourceOption } from "./source-options.ts";

export interface Audited {
  readonly repository: Repository;
  readonly policy: DependencyPolicy;
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
  readonly inputs: readonly InputRecord[];
}

export const POLICY_FILE = "security/dependency_policy.json";
export const BASELINE_FILE = "security/dependency_baseline.json";
export const FIX_GRACE_DAYS = 14;

export async function audit(
  args: Args<SourceOption>,
  host: Host,
  { root }: RunContext,
): Promise<Audited> {
  const loaded = await loadPolicy(
    host.fs,
    root,
    args.text("policy") ?? POLICY_FILE,
    "policy/dependency_policy",
  );
  const policy = loaded.value;
  const repository = await readRepository(root, policy.exclude ?? [], host.fs);
  const wanted = {
    npmAudit: args.text("npm-audit"),
    runNpm: args.flag("run-npm"),
    osv: args.text("osv"),
    maxAgeDays: policy.sources?.max_database_age_days ?? 7,
  };
  const asked = await askSources(wanted, repository.graphs, root, host);
  const reported = asked.flatMap(({ answer }) => (answer.ok ? answer.reported : []));
  const kev = args.text("kev");
  const known = kev === undefined ? new Set<string>() : await readKnownExploited(kev, host);
  const findings = markExploited(mergeFindings(reported), known);
  const input = { path: loaded.file, sha256: loaded.sha256, role: "policy" };
  return { repository, policy, asked, findings, inputs: [input, ...repository.inputs] };
}

export interface LoadedBaseline {
  readonly value: DependencyBaseline;
  readonly input: InputRecord;
}

/** `undefined` where there is none yet: then every finding is new. */
export async function loadBaseline(
  args: Args<SourceOption>,
  host: Host,
  { root }: RunContext,
): Promise<LoadedBaseline | undefined> {
  const path = args.text("baseline") ?? BASELINE_FILE;
  const isAsked = args.text("baseline") !== undefined;
  if (!isAsked && (await host.fs.stat(`${root}/${path}`)) === undefined) return undefined;
  const { value, file, sha256 } = await loadPolicy(
    host.fs,
    root,
    path,
    "policy/dependency_baseline",
  );
  return { value, input: { path: file, sha256, role: "baseline" } };
}
