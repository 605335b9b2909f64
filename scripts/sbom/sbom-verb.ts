/** What `npm run sbom` does; loaded only when it is really run, since help must be quick. */
import { relative, resolve } from "node:path";
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { contentDigest } from "../lockfiles/content-digest.ts";
import { bomChecks, profileCheck } from "./bom-rules.ts";
import { bomDocument } from "./cyclonedx.ts";
import type { BomFacts, BomVersion } from "./cyclonedx.ts";
import { diffBills } from "./diff.ts";
import { inventoryOf } from "./inventory.ts";
import { lockChecks } from "./lock-rules.ts";
import { PROFILES } from "./profiles.ts";
import { readBill } from "./read-bill.ts";
import { licenceLookup } from "../lockfiles/licence-lookup.ts";
import { licenceOverrides } from "../lockfiles/licence-overrides.ts";
import { readRepository } from "../lockfiles/read-repository.ts";
import type { Repository } from "../lockfiles/read-repository.ts";
import { numbered } from "./serialise.ts";
import { bomTime } from "./timestamp.ts";
import { diffResult, nothingWritten, writtenResult } from "./view.ts";
import type { SbomOption } from "./command.ts";

export async function sbom(
  args: Args<SbomOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  return args.list("diff").length > 0 ? compare(args, host) : generate(args, host, context);
}

async function compare(args: Args<SbomOption>, host: Host): Promise<CommandResult> {
  const [before, after, ...more] = args.list("diff");
  if (before === undefined || after === undefined || more.length > 0) {
    throw usageError("--diff wants two bills", "--diff OLD --diff NEW");
  }
  const [old, now] = [await readBill(before, host), await readBill(after, host)];
  return { ...diffResult(diffBills(old.document, now.document)), inputs: [old.input, now.input] };
}

async function generate(
  args: Args<SbomOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signing = await signingAsked(args, host, context);
  const repository = await readRepository(context.root, args.list("exclude"), host.fs);
  const locks = lockChecks(repository);
  if (stops(locks, context)) return nothingWritten(locks, repository);
  const facts = await factsOf(repository, args, host, context);
  const { document, bytes, serialNumber } = numbered(bomDocument(facts));
  const checks = [...locks, ...(await bomChecks(document, facts.version, repository.graphs))];
  if (stops(checks, context)) return nothingWritten(checks, repository);
  const profile = PROFILES.find((known) => known === args.text("profile"));
  const format = args.need("bom-format");
  const text = format === "xml" ? (await import("./xml.ts")).xmlText(facts, serialNumber) : bytes;
  const file = args.text("output") ?? `.release/sbom/bom.cdx.${format}`;
  const path =
    args.text("output") === undefined ? resolve(context.root, file) : resolve(host.cwd, file);
  const bill = { name: relative(context.root, path), sha256: sha256Hex(text) };
  await host.fs.writeAtomic(path, text);
  if (signing !== undefined) {
    await host.fs.writeAtomic(`${path}.intoto.jsonl`, signing.sign(bill, bytes));
  }
  const all = profile === undefined ? checks : [...checks, profileCheck(document, profile)];
  return writtenResult(all, repository, facts, {
    path: bill.name,
    sha256: bill.sha256,
    ...(signing === undefined ? {} : { statement: `${bill.name}.intoto.jsonl` }),
    document,
  });
}

/** The code that signs is loaded only where it is asked for. */
async function signingAsked(args: Args<SbomOption>, host: Host, context: RunContext) {
  const options = ["signing-key", "subject"] as const;
  const asked = options.some((name) => args.list(name).length > 0);
  if (!asked && args.text("passphrase") === undefined) return undefined;
  const { signingOf } = await import("./sign.ts");
  return signingOf(args, host, context);
}

/** A bill that must not be relied on is not written at all. */
function stops(checks: readonly Check[], { strict }: RunContext): boolean {
  return checks.some(({ outcome, enforced }) => (strict || enforced) && isBad(outcome));
}

const isBad = (outcome: Check["outcome"]): boolean => outcome === "fail" || outcome === "no_data";

async function factsOf(
  { graphs }: Repository,
  args: Args<SbomOption>,
  host: Host,
  context: RunContext,
): Promise<BomFacts> {
  const overrides = await licenceOverrides(context.root, host.fs);
  const licences = await licenceLookup(context.root, graphs, overrides.licenceOf, host.fs);
  const { time } = await bomTime(context.root, host);
  const version: BomVersion = args.need("spec-version") === "1.7" ? "1.7" : "1.6";
  const author = args.text("author");
  const supplier = args.text("supplier");
  return {
    inventory: inventoryOf(graphs, licences),
    version,
    timestamp: time,
    tool: { name: "release-governance", version: context.tool.version },
    ...(author === undefined ? {} : { author }),
    ...(supplier === undefined ? {} : { supplier }),
    locks: graphs.map((graph) => ({ path: graph.path, sha256: contentDigest(graph) })),
  };
}
