/** `evidence export`: all events up to a head, in one archive that anyone can verify offline. */
import { relative, resolve } from "node:path";
import { verb } from "../core/command.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { ArchiveSource } from "../core/archive.ts";
import type { Check } from "../core/check.ts";
import { counted } from "../core/counted.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { formatTime } from "../core/time.ts";
import { proofMaker } from "../ledger/merkle/proofs.ts";
import { countOf } from "../ledger/notes/checkpoint.ts";
import type { Checkpoint } from "../ledger/notes/checkpoint.ts";
import { formatTlogProof } from "../ledger/notes/tlog-proof.ts";
import { readSigningKeys } from "../trust/keys/signing-keys.ts";
import { SIGNING_OPTIONS } from "../trust/keys/signing-options.ts";
import { proofName } from "./own/format.ts";
import { toBase64 } from "../ledger/notes/base64.ts";
import { LEDGER_PATH } from "../ledger/open-ledger.ts";
import { disclosureStore } from "../ledger/redaction/disclosure-store.ts";
import { envelopeLine, signEnvelope } from "../trust/envelope/envelope.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { PAYLOAD_TYPE } from "../trust/statement/statement.ts";
import { CHECKPOINT_PATH } from "./checkpoint.ts";
import { headChecks } from "./head/head-rules.ts";
import { readHeadTrust } from "./head/head-trust.ts";
import { readKeptHead } from "./head/kept-head.ts";
import type { KeptHead } from "./head/kept-head.ts";
import { continuesKeptHead, ledgerChecks } from "./ledger-rules.ts";
import { ledgerResult } from "./ledger-view.ts";
import { TRUST_OPTIONS, trustOptions } from "./options.ts";
import { packageFiles } from "./own/package-files.ts";
import { verifyPackage } from "./own/verify-package.ts";
import { v1Files } from "./package/v1-files.ts";
import { verifyV1 } from "./package/v1-verify.ts";
import { scanFile } from "./scan-file.ts";
import type { LedgerFacts } from "./scan-file.ts";

export const exportVerb = verb({
  summary: "write all events up to a head as a package that anyone can verify offline",
  options: {
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "default .release/evidence/package.zip",
    },
    form: {
      kind: "choice",
      choices: ["own", "v1"],
      default: "own",
      describe: "v1: the older format, for those who read only that",
    },
    checkpoint: { kind: "text", placeholder: "FILE", describe: `default ${CHECKPOINT_PATH}` },
    prove: {
      kind: "list",
      placeholder: "SEQ",
      describe: "put the proof of this event into the package; may be repeated",
    },
    ...SIGNING_OPTIONS,
    ...TRUST_OPTIONS,
  },
  examples: [{ command: "export --signing-key file:evidence.pem", says: "for an auditor" }],
  run: exportPackage,
});

type ExportArgs = Args<
  | "output"
  | "form"
  | "checkpoint"
  | "prove"
  | keyof typeof SIGNING_OPTIONS
  | keyof typeof TRUST_OPTIONS
>;

/** What there is to export, once the ledger was held against its head. */
interface Material {
  readonly args: ExportArgs;
  readonly host: Host;
  readonly context: RunContext;
  readonly keys: readonly PrivateKey[];
  readonly kept: KeptHead;
  readonly checkpoint: Checkpoint;
  readonly facts: LedgerFacts;
  readonly proofs: ReturnType<typeof proofMakers>;
}

async function exportPackage(
  args: ExportArgs,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const { root } = context;
  const keys = await readSigningKeys(args, host);
  refuseMisfits(args, keys);
  const from = args.text("checkpoint");
  const head = resolve(host.cwd, from ?? resolve(root, CHECKPOINT_PATH));
  const kept = await readKeptHead(host.fs, root, head);
  const { checkpoint } = kept;
  const sizes = checkpoint === undefined ? [] : [checkpoint.size];
  const proofs = proofMakers(args.list("prove"), checkpoint?.size ?? 0);
  const facts = await scanFile({ fs: host.fs, root, sizes, proof: proofs });
  const heads = headChecks(
    kept.text,
    await readHeadTrust(host, root, trustOptions(args)),
    kept.path,
  );
  const checks = [continuesKeptHead(facts, kept), ...ledgerChecks(facts), ...heads];
  const answer = { verb: "export", facts, kept: [kept] } as const;
  if (checkpoint === undefined || checks.some(stops)) {
    return ledgerResult({ ...answer, checks, headline: "nothing was written" });
  }
  const material = { args, host, context, keys, kept, checkpoint, facts, proofs };
  const { written, read } = await writeAndVerify(material);
  const all = [...checks, ...read];
  if (read.some(stops)) {
    return ledgerResult({ ...answer, checks: all, headline: "the package did not verify" });
  }
  const headline = `${written} written: ${counted(checkpoint.size, "event")}`;
  return ledgerResult({ ...answer, checks: all, written, headline });
}

function refuseMisfits(args: ExportArgs, keys: readonly PrivateKey[]): void {
  if (args.text("form") !== "v1") return;
  if (args.list("prove").length > 0) {
    throw usageError("a package of version 1 holds no proofs", "leave out --prove or --form v1");
  }
  if (keys.length > 1) {
    throw usageError("a package of version 1 has one signature", "give one --signing-key");
  }
}

/** What was written is read again, and taken away where it does not verify. */
async function writeAndVerify(material: Material) {
  const { args, host, context, keys, kept } = material;
  const isV1 = args.text("form") === "v1";
  const output = args.text("output") ?? resolve(context.root, ".release/evidence/package.zip");
  const path = resolve(host.cwd, output);
  await host.writeArchive(path, isV1 ? olderFiles(material) : ownFiles(material));
  const archive = await host.openArchive(path);
  const { root } = context;
  const key = keys[0]?.public;
  const older = { key, seal: undefined, sealTrust: { rule: undefined, now: host.now() } };
  const demand = { root, trust: trustOptions(args), key: undefined, kept: [kept] };
  const verified = isV1 ? verifyV1(archive, older) : verifyPackage(host, archive, demand);
  const { checks: read } = await verified.finally(() => archive.close());
  if (read.some(stops)) await host.fs.remove(path);
  return { written: relative(root, path), read };
}

function ownFiles({ host, context, ...material }: Material): ArchiveSource[] {
  const { keys, kept, checkpoint, facts, proofs } = material;
  const sign = (manifest: Uint8Array) =>
    `${envelopeLine(signEnvelope(PAYLOAD_TYPE, manifest, keys))}\n`;
  return packageFiles({
    ledger: () => host.fs.stream(resolve(context.root, LEDGER_PATH)),
    facts: {
      createdAt: formatTime(context.startedAt),
      producer: `${context.tool.name} ${context.tool.version}`,
      size: checkpoint.size,
      head: facts.heads.get(checkpoint.size) ?? "",
      root: toBase64(checkpoint.root),
    },
    store: disclosureStore(host.fs, context.root),
    head: kept.text,
    proofs: proofs.texts(kept.text),
    sign: keys.length === 0 ? undefined : sign,
  });
}

function olderFiles({ host, context, keys, checkpoint }: Material): ArchiveSource[] {
  const { root, startedAt, tool } = context;
  return v1Files({
    ledger: () => host.fs.stream(resolve(root, LEDGER_PATH)),
    size: checkpoint.size,
    job: checkpoint.origin,
    exportedAt: formatTime(startedAt),
    producer: tool.name,
    version: tool.version,
    key: keys[0],
  });
}

function stops({ outcome, enforced }: Check): boolean {
  return enforced && (outcome === "fail" || outcome === "no_data");
}

/** All proofs are made while the leaves pass by once. */
function proofMakers(wanted: readonly string[], size: number) {
  const makers = [...new Set(wanted)].map((text) => {
    const seq = countOf(text);
    if (seq !== undefined && seq < size) {
      return { seq, maker: proofMaker({ start: seq, end: seq + 1 }, size) };
    }
    throw usageError(`--prove ${text} is no event of the head, which has ${size} events`);
  });
  return {
    addDigest: (leaf: string) => makers.forEach(({ maker }) => maker.addDigest(leaf)),
    finish: () => undefined,
    texts(checkpoint: string): Map<string, string> {
      const texts = makers.map(({ seq, maker }) => {
        const hashes = maker.finish()?.proof ?? [];
        return [proofName(seq), formatTlogProof({ index: seq, hashes, checkpoint })] as const;
      });
      return new Map(texts);
    },
  };
}
