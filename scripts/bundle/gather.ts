/** Everything that belongs into a bundle, read from the repository. */
import { resolve } from "node:path";
import type { Check } from "../core/check.ts";
import { counted } from "../core/counted.ts";
import type { ReleasePolicy } from "../core/gen/policy-release_policy.types.ts";
import type { Host } from "../core/host.ts";
import { POLICY_LIMITS } from "../core/json/limits.ts";
import { readJson } from "../core/json/read-json.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import { runtimeFact, runtimeFileCheck } from "../core/policy/runtime-file.ts";
import { REGISTRY_PATH, registryText } from "../registry/registry-file.ts";
import { answer, faultless } from "./answer.ts";
import type { LedgerPart } from "./bundle-ledger.ts";
import { latestReports } from "./latest-reports.ts";
import { isPacked, packedFile } from "./packed-file.ts";
import type { PackedFile, Unpackable } from "./packed-file.ts";

/** A part of the bundle, with what is asked of it. */
export interface Part {
  readonly files: readonly PackedFile[];
  readonly checks: readonly Check[];
}

/** The registry is a file of its own role, and no policy that people write. */
export async function policyPart(host: Host, root: string): Promise<Part> {
  const paths = await host.fs.glob(["security/*.json"], root);
  const kept = await host.fs.glob(["security/*.jsonl", "security/release_ledger.checkpoint"], root);
  const policies = paths.filter((path) => path !== REGISTRY_PATH);
  const read = [
    ...(await Promise.all(policies.map(async (path) => packedFile(host.fs, root, "policy", path)))),
    ...(await Promise.all(kept.map(async (path) => packedFile(host.fs, root, roleOf(path), path)))),
  ];
  const broken: string[] = [];
  for (const path of policies) broken.push(...(await jsonFaults(host, resolve(root, path), path)));
  const faults = [...broken, ...problemsOf(read)];
  const good = `${policies.length} policies`;
  return {
    files: read.filter(isPacked),
    checks: [
      policies.length === 0
        ? answer("bundle_policies_there", "no_data", "there is no policy in security/")
        : faultless("bundle_policies_there", faults, good),
    ],
  };
}

const roleOf = (path: string) => (path.endsWith(".checkpoint") ? "checkpoint" : "keys");

async function jsonFaults(host: Host, absolute: string, path: string): Promise<string[]> {
  const read = readJson(await host.fs.read(absolute, POLICY_LIMITS.maxBytes), POLICY_LIMITS);
  return read.ok ? [] : [`${path}: ${read.problem.message}`];
}

function problemsOf(files: readonly (PackedFile | Unpackable)[]): string[] {
  return files.flatMap((file) => (isPacked(file) ? [] : `${file.path} ${file.problem}`));
}

/** Drift does not stop an emergency, but it is told; --strict enforces it. */
export async function registryPart(
  host: Host,
  root: string,
  ledger: LedgerPart | undefined,
): Promise<Part> {
  const file = await packedFile(host.fs, root, "registry", REGISTRY_PATH);
  const more = { enforced: false, locations: [{ file: REGISTRY_PATH }] };
  if (!isPacked(file) || ledger === undefined) {
    const why = isPacked(file)
      ? "there is no ledger to hold it against"
      : `${file.path} ${file.problem}`;
    const checks = [answer("bundle_registry_derived", "no_data", why, more)];
    return { files: isPacked(file) ? [file] : [], checks };
  }
  const bytes = await host.fs.read(resolve(root, REGISTRY_PATH), POLICY_LIMITS.maxBytes);
  const text = Buffer.from(bytes).toString("utf8");
  const same = isDerived(text, ledger);
  const faults = same ? [] : ["the file is not what follows from the ledger"];
  const good = "the file follows from the ledger";
  return { files: [file], checks: [faultless("bundle_registry_derived", faults, good, more)] };
}

/** Events of others may have come since: only the head that the file names is older then. */
function isDerived(text: string, { registry, head }: LedgerPart): boolean {
  const at = { size: head.size, hash: head.last_hash };
  if (text === registryText(registry, at, "v1")) return true;
  return withoutHead(text) === withoutHead(registryText(registry, at, "own"));
}

function withoutHead(text: string): string {
  return text.replace(/"ledger": \{[^{}]*\}/, "");
}

export async function runtimePart(
  host: Host,
  root: string,
  policy: Loaded<ReleasePolicy>,
): Promise<Part> {
  const files: PackedFile[] = [];
  const checks: Check[] = [];
  for (const file of policy.value.runtime_data?.files ?? []) {
    const fact = await runtimeFact(host.fs, root, file);
    checks.push(runtimeFileCheck(file, fact));
    if (fact.kind === "absent") continue;
    const packed = await packedFile(host.fs, root, "runtime_data", file.path);
    if (isPacked(packed)) files.push(packed);
  }
  return { files, checks };
}

export async function reportPart(
  host: Host,
  root: string,
  commit: string | undefined,
): Promise<Part> {
  const paths = commit === undefined ? [] : await latestReports(host.fs, root, commit);
  const read = await Promise.all(
    paths.map(async (path) => packedFile(host.fs, root, "report", path)),
  );
  const files = read.filter(isPacked);
  const more = { enforced: false };
  const check =
    files.length === 0
      ? answer("bundle_reports_there", "no_data", "there is no valid report of this commit", more)
      : answer("bundle_reports_there", "pass", counted(files.length, "report"), more);
  return { files, checks: [check] };
}

export async function artifactPart(
  host: Host,
  root: string,
  named: readonly string[],
): Promise<Part> {
  const read = await Promise.all(
    named.map(async (path) => packedFile(host.fs, root, "artifact", resolve(host.cwd, path))),
  );
  const checks = read.map((file) => {
    const problem = isPacked(file) ? (file.bytes === 0 ? "is empty" : undefined) : file.problem;
    const message = `${file.path} ${problem ?? "is there"}`;
    const outcome = problem === undefined ? "pass" : "no_data";
    return answer("bundle_artifacts_there", outcome, message, { about: file.path });
  });
  return { files: read.filter(isPacked), checks };
}

export async function releasePolicy(
  host: Host,
  root: string,
  named: string | undefined,
): Promise<Loaded<ReleasePolicy>> {
  const path = named ?? "security/release_policy.json";
  return loadPolicy(host.fs, root, path, "policy/release_policy");
}
