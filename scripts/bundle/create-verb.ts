/** What `npm run bundle` does; loaded only when it is really run, since help must be quick. */
import { join, relative, resolve } from "node:path";
import { enforceAll, verdictOf } from "../core/check.ts";
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { sha256OfStream } from "../core/digest.ts";
import { GovernanceError, usageError } from "../core/errors.ts";
import type { ReleasePolicy } from "../core/gen/policy-release_policy.types.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { NO_REGISTRY } from "../registry/registry.ts";
import { answer, faultless } from "./answer.ts";
import { byPath, entryName, INSTRUCTIONS, RECORD, recordText } from "./bundle-format.ts";
import type { BundleRecord } from "./bundle-format.ts";
import { ledgerPart } from "./bundle-ledger.ts";
import type { LedgerPart } from "./bundle-ledger.ts";
import { bundleView, nothingPacked } from "./bundle-view.ts";
import type { BundleOption } from "./command.ts";
import {
  artifactPart,
  policyPart,
  registryPart,
  releasePolicy,
  reportPart,
  runtimePart,
} from "./gather.ts";
import { instructions } from "./instructions.ts";
import { knownGood } from "./known-good.ts";
import { obtainable } from "./obtainable.ts";
import { packedText } from "./packed-file.ts";
import type { PackedFile } from "./packed-file.ts";
import { readBundle } from "./read-bundle.ts";
import { unpackBundle } from "./unpack-bundle.ts";

interface Gathered {
  readonly checks: readonly Check[];
  readonly inputs: readonly InputRecord[];
  /** `undefined` where it is not known what would be taken back, or to what. */
  readonly record: Omit<BundleRecord, "files"> | undefined;
  readonly files: readonly PackedFile[];
}

/** Leaves no archive unless every enforced check passes, the one that unpacks it again included. */
export async function createBundle(
  args: Args<BundleOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const label = args.need("label");
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(label)) {
    throw usageError(
      `--label: "${label}" is no label`,
      "lower-case letters, digits, dots, hyphens",
    );
  }
  if (args.text("bundle") !== undefined) throw usageError("--bundle goes with --restore DIR");
  const { checks, inputs, record, files } = await gather(args, label, host, context);
  const asked = context.strict ? enforceAll(checks) : checks;
  if (record === undefined || verdictOf(asked) !== "pass") {
    return { checks, inputs, ...nothingPacked("nothing was packed") };
  }
  const output = args.text("output") ?? join(context.root, ownPath(label, context));
  const path = resolve(host.cwd, output);
  const whole = await pack(host, path, record, files);
  const faults = await tryOut(host, path, context);
  const verified = faultless(
    "bundle_restores",
    faults,
    "unpacked elsewhere, all of it is as it was",
  );
  if (faults.length > 0) await host.fs.remove(path);
  const fact = { path: relative(context.root, path), ...(await digestOf(host, path)) };
  const shown = faults.length > 0 ? undefined : fact;
  const headline = shown === undefined ? "the archive did not restore" : `${fact.path} written`;
  return {
    checks: [...checks, verified],
    inputs,
    ...bundleView(headline, whole, shown, undefined),
  };
}

const BUNDLES = ".release/bundles";

function ownPath(label: string, { startedAt }: RunContext): string {
  return `${BUNDLES}/${label}-${startedAt.toISOString().replaceAll(/[-:.]/g, "")}.zip`;
}

async function digestOf({ fs }: Host, path: string) {
  const there = (await fs.stat(path)) !== undefined;
  return there ? sha256OfStream(fs.stream(path)) : { sha256: "", bytes: 0 };
}

async function pack(
  host: Host,
  path: string,
  record: Omit<BundleRecord, "files">,
  files: readonly PackedFile[],
): Promise<BundleRecord> {
  const restore = await packedText("instructions", INSTRUCTIONS, instructions(record));
  const all = [...files, restore].toSorted(byPath);
  const listed = all.map(({ role, path: at, sha256, bytes }) => ({
    role,
    path: at,
    sha256,
    bytes,
  }));
  const whole: BundleRecord = { ...record, files: listed };
  const list = await packedText("instructions", RECORD, recordText(whole));
  const sources = [list, ...all].map((file) => ({ name: entryName(file), stream: file.stream }));
  await host.writeArchive(path, sources);
  return whole;
}

/** Reads the archive as a stranger's, and unpacks it into a folder that is removed again. */
async function tryOut(host: Host, path: string, context: RunContext): Promise<readonly string[]> {
  const folder = join(context.root, BUNDLES, `.unpacked-${context.reportId}`);
  try {
    const archive = await host.openArchive(path);
    try {
      const bundle = await readBundle(archive, path);
      return bundle.faults.length > 0 ? bundle.faults : await unpackBundle(host.fs, bundle, folder);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (error instanceof GovernanceError) return [error.message];
    throw error;
  } finally {
    await host.fs.remove(folder);
  }
}

async function gather(
  args: Args<BundleOption>,
  label: string,
  host: Host,
  context: RunContext,
): Promise<Gathered> {
  const { root } = context;
  const policy = await releasePolicy(host, root, args.text("policy"));
  const commit = await host.git.head(root);
  const found = await ledgerPart(host, root);
  const ledger = typeof found === "string" ? undefined : found;
  const parts = [
    await policyPart(host, root),
    await registryPart(host, root, ledger),
    await runtimePart(host, root, policy),
    await reportPart(host, root, commit),
    await artifactPart(host, root, args.list("artifact")),
  ];
  const artifacts = parts.at(-1)?.files.map(({ path }) => path) ?? [];
  const registry = ledger?.registry ?? NO_REGISTRY;
  const good = knownGood(registry, args.need("channel"), args.text("to-version"));
  const prefix = policy.value.versions?.tag_prefix ?? "v";
  const obtained = await obtainable(good, prefix, artifacts, host, root);
  const checks = [
    ...policy.advisories,
    commit === undefined
      ? answer("bundle_commit_known", "no_data", "there is no commit")
      : answer("bundle_commit_known", "pass", `commit ${commit}`),
    ...parts.flatMap((part) => part.checks),
    ledgerCheck(found),
    good.check,
    ...obtained.checks,
  ];
  const record =
    commit === undefined || obtained.known === undefined
      ? undefined
      : recordOf(
          { label, commit, known_good: obtained.known, ledger: ledger?.head ?? null },
          policy.value,
          host,
          context,
        );
  const files = [...parts.flatMap((part) => part.files), ...(ledger?.files ?? [])];
  const inputs = files.map(({ path, sha256, role }) => ({ path, sha256, role }));
  return { checks, record, files, inputs };
}

type Learnt = Pick<BundleRecord, "label" | "commit" | "known_good" | "ledger">;

function recordOf(
  learnt: Learnt,
  { app_version }: ReleasePolicy,
  host: Host,
  { tool, releaseCandidateId: candidate }: RunContext,
): Omit<BundleRecord, "files"> {
  return {
    schema_version: 1,
    kind: "rollback-bundle",
    created_at: host.now().toISOString(),
    tool,
    app_version,
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
    ...learnt,
  };
}

function ledgerCheck(found: LedgerPart | string | undefined): Check {
  if (typeof found === "string") return answer("bundle_ledger_whole", "fail", found);
  const [fault] = found?.registry.faults ?? [];
  if (fault !== undefined) return answer("bundle_ledger_whole", "fail", fault);
  return found === undefined
    ? answer("bundle_ledger_whole", "no_data", "there is no ledger", { enforced: false })
    : answer("bundle_ledger_whole", "pass", `${found.head.size} events hold together`);
}
