/** What `npm run manifest` does; loaded only when it is really run, since help must be quick. */
import { join, relative, resolve } from "node:path";
import { verdictOf } from "../core/check.ts";
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import type { ReleasePolicy } from "../core/gen/policy-release_policy.types.ts";
import type { ReleaseManifestEvidence as ReleaseManifest } from "../core/gen/evidence-release-manifest.types.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { billFact } from "./bill-facts.ts";
import type { BillFact } from "./bill-facts.ts";
import { chooseReport } from "./choose-report.ts";
import type { Chosen } from "./choose-report.ts";
import type { ManifestOption } from "./command.ts";
import { gateEvidence, filesToShow } from "./gate-evidence.ts";
import { evidenceChecks } from "./gate-evidence-rules.ts";
import { manifestView } from "./manifest-view.ts";
import { preflightReports } from "./preflight-reports.ts";
import { fileFact, ledgerFact, missingFiles, policyFacts } from "./release-facts.ts";
import type { ArtifactFact, FileFact, LedgerFact } from "./release-facts.ts";
import { manifestText, releaseManifest } from "./release-manifest.ts";
import { artifactChecks, billCheck, commitCheck, ledgerCheck, treeCheck } from "./release-rules.ts";
import { releaseStatementLine } from "./release-statement.ts";
import { purlToSign, readWishes } from "./wishes.ts";
import type { Wishes } from "./wishes.ts";

/** What was learnt before anything is decided. */
interface Facts {
  readonly policy: Loaded<ReleasePolicy>;
  readonly commit: string | undefined;
  readonly dirty: boolean | undefined;
  readonly artifacts: readonly ArtifactFact[];
  readonly bill: BillFact;
  readonly policies: readonly FileFact[];
  readonly ledger: LedgerFact | undefined;
  readonly chosen: Chosen;
  readonly missing: readonly string[];
}

/** Writes nothing unless every enforced check passes. */
export async function writeManifest(
  args: Args<ManifestOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const wishes = await readWishes(args, host, context.root);
  const facts = await gather(wishes, host, context);
  const checks = checksOf(facts, wishes, host, context);
  const inputs = inputsOf(facts);
  const manifest = manifestOf(facts, wishes, context);
  const asked = checks.map((check) => (context.strict ? { ...check, enforced: true } : check));
  if (manifest === undefined || verdictOf(asked) !== "pass") {
    const headline = "not written";
    const result = { path: null, sha256: null, statement: null, artifacts: facts.artifacts.length };
    return { checks, inputs, result, view: manifestView(headline, manifest) };
  }
  return { checks, inputs, ...(await write(manifest, wishes, host, context)) };
}

async function gather(wishes: Wishes, host: Host, { root }: RunContext): Promise<Facts> {
  const { fs, git } = host;
  const policy = await loadPolicy(fs, root, wishes.policy, "policy/release_policy");
  const commit = await git.head(root);
  const chosen = chooseReport(await preflightReports(fs, root, wishes.preflight), commit);
  const map = chosen.report === undefined ? [] : gateEvidence(chosen.report, host.now());
  return {
    policy,
    commit,
    chosen,
    dirty: await git.isDirty(root),
    artifacts: await Promise.all(wishes.artifacts.map((path) => fileFact(fs, root, path))),
    bill: await billFact(fs, root, wishes.sbom),
    policies: await policyFacts(fs, root),
    ledger: await ledgerFact(fs, root),
    missing: await missingFiles(fs, root, filesToShow(map)),
  };
}

function checksOf(facts: Facts, wishes: Wishes, host: Host, context: RunContext): Check[] {
  const release = {
    version: facts.policy.value.app_version,
    commit: facts.commit,
    candidate: context.releaseCandidateId,
  };
  const evidence = {
    chosen: facts.chosen,
    release,
    now: host.now(),
    maxAgeMs: wishes.maxAgeMs,
    missing: facts.missing,
  };
  return [
    ...facts.policy.advisories,
    commitCheck(facts.commit),
    treeCheck(facts.dirty, wishes.requireClean),
    ...artifactChecks(facts.artifacts),
    billCheck(facts.bill, wishes.sbomNamed),
    ledgerCheck(facts.ledger),
    ...evidenceChecks(evidence, wishes.requireEvidence),
  ];
}

function manifestOf(
  facts: Facts,
  wishes: Wishes,
  context: RunContext,
): ReleaseManifest | undefined {
  if (facts.commit === undefined) return undefined;
  const { bill } = facts;
  return releaseManifest({
    version: facts.policy.value.app_version,
    stateSchema: facts.policy.value.state_schema?.current,
    purl: wishes.purl ?? bill.purl,
    commit: facts.commit,
    dirty: facts.dirty,
    candidate: context.releaseCandidateId,
    correlation: context.correlationId,
    createdAt: context.startedAt,
    tool: context.tool,
    artifacts: facts.artifacts,
    bill: bill.problem === undefined ? bill : undefined,
    policies: facts.policies,
    ledger: facts.ledger,
    preflight: facts.chosen.report,
  });
}

/** The statement first: a manifest that stands there has its statement, if one was asked for. */
async function write(
  manifest: ReleaseManifest,
  { output, keys }: Wishes,
  host: Host,
  { root }: RunContext,
): Promise<Pick<CommandResult, "result" | "view">> {
  const text = manifestText(manifest);
  const path = resolve(host.cwd, output ?? join(root, DEFAULT_OUTPUT));
  const name = relative(root, path).replaceAll("\\", "/");
  const sha256 = sha256Hex(text);
  const signed = `${path}.intoto.jsonl`;
  if (keys.length === 0) await host.fs.remove(signed);
  else {
    const purl = purlToSign(manifest.release.purl);
    await host.fs.writeAtomic(signed, releaseStatementLine(manifest, purl, { name, sha256 }, keys));
  }
  await host.fs.writeAtomic(path, text);
  const statement = keys.length === 0 ? null : `${name}.intoto.jsonl`;
  const result = { path: name, sha256, statement, artifacts: manifest.artifacts.length };
  return { result, view: manifestView(`${name} written, sha256 ${sha256}`, manifest) };
}

const DEFAULT_OUTPUT = ".release/manifest/release-manifest.json";

const record =
  (role: string) =>
  ({ path, sha256 }: FileFact): InputRecord => ({ path, sha256, role });

function inputsOf({ policy, artifacts, bill, chosen, policies }: Facts): InputRecord[] {
  return [
    { path: policy.file, sha256: policy.sha256, role: "policy" },
    ...policies.filter(({ path }) => path !== policy.file).map(record("policy")),
    ...artifacts.filter(({ problem }) => problem === undefined).map(record("artifact")),
    ...(bill.problem === undefined ? [record("sbom")(bill)] : []),
    ...(chosen.report === undefined
      ? []
      : [{ path: chosen.report.path, sha256: chosen.report.sha256, role: "report" }]),
  ];
}
