/** Reads the repository, asks all governance rules, and says what came of it. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { ReleasePolicy } from "../core/gen/policy-release_policy.types.ts";
import type { Host } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import { runtimeFact, runtimeFileCheck } from "../core/policy/runtime-file.ts";
import { readChanges } from "./changes/change-facts.ts";
import type { Changes } from "./changes/change-facts.ts";
import { readDocuments } from "./documents/document-facts.ts";
import type { Documented } from "./documents/document-facts.ts";
import { carriedVersions, readChangelog, readDeclarations } from "./facts.ts";
import { consistencyChecks } from "./policies/consistency.ts";
import { readPolicySet } from "./policies/policy-set.ts";
import type { PolicySet } from "./policies/policy-set.ts";
import { waiverChecks } from "./policies/waiver-checks.ts";
import { breakingToldCheck, changelogCheck } from "./versions/changelog-checks.ts";
import { channelChecks } from "./versions/channel-checks.ts";
import { declaredChecks } from "./versions/declared-checks.ts";
import type { Declaration } from "./versions/declaration.ts";

type Option = "tag" | "channel" | "breaking-report";

const POLICY = "security/release_policy.json";
const MOST_REASONS = 50;

export async function checkGovernance(
  args: Args<Option>,
  host: Host,
  { root }: RunContext,
): Promise<CommandResult> {
  const path = args.text("policy") ?? POLICY;
  const { value: policy } = await loadPolicy(host.fs, root, path, "policy/release_policy");
  const [declarations, policies, changes] = await Promise.all([
    readDeclarations(host, root, policy),
    readPolicySet(host, root, "security"),
    readChanges(host, {
      root,
      policy,
      tag: args.text("tag"),
      reports: args.list("breaking-report"),
    }),
  ]);
  const documented = await readDocuments(host, root, policy.documents, changes.last);
  const checks = [
    ...declaredChecks(declarations, policy.app_version),
    ...(await changelogChecks(host, root, policy, changes)),
    ...changes.checks,
    ...channelChecks(
      policy.versions?.channels ?? [],
      policy.app_version,
      args.text("channel"),
      carriedVersions(policies.files),
    ),
    ...policies.checks,
    ...consistencyChecks(policies),
    ...(await runtimeChecks(host, root, policy)),
    ...waiverChecks(policies.files, host.now()),
    ...documented.checks,
  ];
  return {
    checks,
    inputs: policies.inputs,
    subject: { version: policy.app_version },
    result: resultOf(policy, declarations, changes, policies, documented),
    view: { headline: headlineOf(policy, changes) },
    ...(isInvalid(policies) ? { atLeast: 2 as const } : {}),
  };
}

/** A policy file that is not valid is exit code 2 wherever it is met. */
function isInvalid({ checks }: PolicySet): boolean {
  return checks.some(({ outcome, enforced }) => outcome === "fail" && enforced);
}

async function changelogChecks(
  host: Host,
  root: string,
  { versions, app_version: version }: ReleasePolicy,
  { reasons }: Changes,
) {
  const changelog = await readChangelog(host, root, versions);
  return [
    changelogCheck(changelog, version, versions?.changelog),
    ...breakingToldCheck(changelog, version, reasons),
  ];
}

async function runtimeChecks(host: Host, root: string, { runtime_data: data }: ReleasePolicy) {
  return Promise.all(
    (data?.files ?? []).map(async (one) =>
      runtimeFileCheck(one, await runtimeFact(host.fs, root, one)),
    ),
  );
}

function resultOf(
  policy: ReleasePolicy,
  declarations: readonly Declaration[],
  { last, reasons, required, actual }: Changes,
  policies: PolicySet,
  documented: Documented,
) {
  return {
    version: policy.app_version,
    ...(last === undefined ? {} : { last_release: last.version }),
    declarations: declarations
      .filter(({ place, absent }) => place.named || absent !== true)
      .map(({ place, pointer, version }) => ({
        place: place.file + (pointer ?? ""),
        ...(version === undefined ? {} : { version }),
      })),
    required_step: required,
    ...(actual === undefined ? {} : { actual_step: actual }),
    reasons: reasons.slice(0, MOST_REASONS).map(({ step, says }) => ({ step, says })),
    policies: policies.files.map(({ file }) => file),
    pages: documented.pages,
    references: documented.references,
    commands_run: documented.commands,
  };
}

function headlineOf({ app_version: version }: ReleasePolicy, { last, required }: Changes): string {
  if (last === undefined) return `${version}, the first release or one whose history is not known`;
  return `${last.version} to ${version}, the changes ask for ${required}`;
}
