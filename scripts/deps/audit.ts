/** What both commands start with: the locks, the sources' answers, the findings. */
import { join } from "node:path";
import type { Args, RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { DependencyBaseline } from "../core/gen/policy-dependency_baseline.types.ts";
import type { DependencyPolicy } from "../core/gen/policy-dependency_policy.types.ts";
import type { Host } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { InputRecord } from "../core/report.ts";
import { readRepository } from "../lockfiles/read-repository.ts";
import type { Repository } from "../lockfiles/read-repository.ts";
import { askSources } from "./ask-sources.ts";
import type { Asked, GivenReport, Wanted } from "./ask-sources.ts";
import type { Finding } from "./finding.ts";
import { BASELINE_RULES } from "./baseline-rules.ts";
import { openBaseline } from "./write-baseline.ts";
import type { OpenBaseline } from "./write-baseline.ts";
import { markExploited, readKnownExploited } from "./known-exploited.ts";
import { mergeFindings } from "./merge.ts";
import { REPORT_FORMATS, reportFormat } from "./source-names.ts";
import type { SourceOption } from "./source-options.ts";
import { POLICY_RULES } from "./policy/policy-rules.ts";
import { withWays } from "./ways.ts";
import { noAnswer } from "./sources/answer.ts";
import type { Answer } from "./sources/answer.ts";

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
    POLICY_RULES,
  );
  const policy = loaded.value;
  const repository = await readRepository(root, policy.exclude ?? [], host.fs);
  const question = {
    graphs: repository.graphs,
    now: host.now(),
    maxAgeDays: policy.sources?.max_database_age_days ?? 7,
    root,
  };
  const sources = await askSources(wantedBy(args), question, host);
  const reported = sources.flatMap(({ answer }) => (answer.ok ? answer.reported : []));
  const { known, asked: catalogue } = await askKnownExploited(args.text("kev"), host);
  const asked = [...sources, ...catalogue];
  const findings = withWays(markExploited(mergeFindings(reported), known), repository.graphs);
  const input = { path: loaded.file, sha256: loaded.sha256, role: "policy" };
  return { repository, policy, asked, findings, inputs: [input, ...repository.inputs] };
}

async function askKnownExploited(path: string | undefined, host: Host) {
  const none: ReadonlySet<string> = new Set();
  if (path === undefined) return { known: none, asked: [] };
  const catalogue = await readKnownExploited(path, host);
  const answer: Answer = catalogue.ok
    ? { ok: true, reported: [], detail: `${catalogue.ids.size} known exploited`, locks: [] }
    : noAnswer(catalogue.why);
  const asked: Asked[] = [{ source: "kev", answer }];
  return { known: catalogue.ok ? catalogue.ids : none, asked };
}

function wantedBy(args: Args<SourceOption>): Wanted {
  const npm = args.text("npm-audit");
  const first: GivenReport[] = npm === undefined ? [] : [{ format: "npm_audit", path: npm }];
  return {
    reports: [...first, ...args.list("report").map(givenReport)],
    runNpm: args.flag("run-npm"),
    osv: args.list("osv"),
  };
}

function givenReport(text: string): GivenReport {
  const sign = text.indexOf("=");
  const [format, path] = [reportFormat(text.slice(0, sign)), text.slice(sign + 1)];
  if (format !== undefined && path !== "") return { format, path };
  throw usageError(
    `--report wants FORMAT=FILE, found "${text}"`,
    `FORMAT is one of ${REPORT_FORMATS.join(", ")}`,
  );
}

export interface LoadedBaseline {
  readonly value: DependencyBaseline;
  readonly input: InputRecord;
}

export interface FoundBaseline extends OpenBaseline {
  /** `undefined` where there is none yet: then every finding is new. */
  readonly loaded: LoadedBaseline | undefined;
}

/** @throws GovernanceError of kind policy where it is not valid, or not what the ledger says. */
export async function loadBaseline(
  args: Args<SourceOption>,
  host: Host,
  { root }: RunContext,
): Promise<FoundBaseline> {
  const asked = args.text("baseline");
  const path = asked ?? BASELINE_FILE;
  const isThere = (await host.fs.stat(join(root, path))) !== undefined;
  const loaded = isThere || asked !== undefined ? await load(path, host, root) : undefined;
  const file = {
    path,
    sha256: loaded?.input.sha256,
    isVersion1: loaded?.value.version === 1,
  };
  return { ...(await openBaseline(file, host, root)), loaded };
}

async function load(path: string, host: Host, root: string): Promise<LoadedBaseline> {
  const name = "policy/dependency_baseline";
  const { value, file, sha256 } = await loadPolicy(host.fs, root, path, name, BASELINE_RULES);
  return { value, input: { path: file, sha256, role: "baseline" } };
}
