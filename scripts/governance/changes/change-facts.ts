/** From the last release to this commit: what changed, and what step of the version that asks for. */
import type { Check } from "../../core/check.ts";
import type { ReleasePolicy } from "../../core/gen/policy-release_policy.types.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import { answer } from "../answer.ts";
import { lastRelease } from "./actual-step.ts";
import { fromReports } from "./breaking-reports.ts";
import { bumpChecks } from "./bump-checks.ts";
import type { Commit } from "./commits.ts";
import { commitsSince, readHistory } from "./history.ts";
import type { History } from "./history.ts";
import { reasonOf, shifted } from "./required-step.ts";
import type { Reason, Step } from "./required-step.ts";
import { compareSurface } from "./surface.ts";
import { releasesOf, tagChecks } from "./tag-checks.ts";
import type { Release } from "./tag-checks.ts";

export interface Changes {
  readonly checks: readonly Check[];
  /** The last release before this version; `undefined` before the first, or where it is not known. */
  readonly last?: Release;
  readonly reasons: readonly Reason[];
  readonly required: Step;
  readonly actual?: Step;
}

type ChangeHost = Pick<Host, "fs" | "exec" | "env" | "execPath" | "newId" | "signal">;

export interface ChangeQuestion {
  readonly root: string;
  readonly policy: ReleasePolicy;
  /** The tag for which the run is made, where one was given. */
  readonly tag: string | undefined;
  /** Paths of reports of the compatibility matrix and the schema gate. */
  readonly reports: readonly string[];
}

export async function readChanges(host: ChangeHost, asked: ChangeQuestion): Promise<Changes> {
  const history = await readHistory(host, asked.root);
  if ("why" in history)
    return { checks: [unknownHistory(history.why)], reasons: [], required: "none" };
  const { policy, tag } = asked;
  const prefix = policy.versions?.tag_prefix ?? "v";
  const version = policy.app_version;
  const told = await reportsOf(host, asked, history);
  const checks = [...tagChecks({ version, prefix, asked: tag, history }), ...told.checks];
  const last = previous(history, prefix, version);
  if (last === undefined)
    return { checks: [...checks, firstRelease(prefix)], reasons: told.reasons, required: "none" };
  const since = await sinceRelease(host, asked, last, told.reasons);
  const known = answer("release_history_known", "pass", {
    message: `the last release is ${last.version}, at the tag ${last.tag.name}`,
  });
  return { ...since, last, checks: [...checks, known, ...since.checks] };
}

function previous(history: History, prefix: string, version: string): Release | undefined {
  const merged = releasesOf(history.merged, prefix);
  const found = lastRelease(
    merged.map((one) => one.version),
    version,
  );
  return merged.find((one) => one.version === found);
}

async function sinceRelease(
  host: ChangeHost,
  { root, policy }: ChangeQuestion,
  last: Release,
  told: readonly Reason[],
): Promise<Omit<Changes, "last">> {
  const bump = policy.versions?.bump ?? {};
  const asksCommits = bump.commits !== "ignored";
  const commits: readonly Commit[] = asksCommits
    ? await commitsSince(host, root, last.tag.name)
    : [];
  const surfaces = [];
  for (const one of bump.surface ?? [])
    surfaces.push(await compareSurface(host, root, one, last.tag.name));
  const all = [
    ...told,
    ...surfaces.flatMap(({ reasons }) => reasons),
    ...commits.map((commit) => reasonOf(commit, bump.types)),
  ];
  const reasons = all.map((reason) => shifted(reason, last.version, bump.before_1_0));
  const bumped = bumpChecks({
    version: policy.app_version,
    last: last.version,
    reasons,
    commits,
    conventional: asksCommits,
  });
  const checks = [...surfaces.flatMap((one) => one.checks), ...bumped.checks];
  return { checks, reasons, required: bumped.required, actual: bumped.actual };
}

async function reportsOf(host: ChangeHost, { root, reports }: ChangeQuestion, { head }: History) {
  const read = await Promise.all(
    reports.map(async (path) => {
      const { file, value } = await readReport(host.fs, root, path, "report/report");
      return { file, report: value };
    }),
  );
  return fromReports(read, head);
}

function unknownHistory(why: string): Check {
  return answer("release_history_known", "no_data", {
    message: `the last release is not known: ${why}`,
    fix: "Run it in a clone with the whole history and all tags.",
  });
}

function firstRelease(prefix: string): Check {
  return answer("release_history_known", "not_applicable", {
    message: `no tag such as ${prefix}1.0.0 is before this version: it is the first release`,
  });
}
