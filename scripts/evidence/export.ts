/** `evidence export`: all events up to a head, in one archive that anyone can verify offline. */
import { relative, resolve } from "node:path";
import { verb } from "../core/command.ts";
import type { Check } from "../core/check.ts";
import { formatTime } from "../core/time.ts";
import { usageError } from "../core/errors.ts";
import { proofMaker } from "../ledger/merkle/proofs.ts";
import { countOf } from "../ledger/notes/checkpoint.ts";
import { formatTlogProof } from "../ledger/notes/tlog-proof.ts";
import { proofName } from "./own/format.ts";
import { toBase64 } from "../ledger/notes/base64.ts";
import { LEDGER_PATH } from "../ledger/open-ledger.ts";
import { disclosureStore } from "../ledger/redaction/disclosure-store.ts";
import { envelopeLine, signEnvelope } from "../trust/envelope/envelope.ts";
import { PAYLOAD_TYPE } from "../trust/statement/statement.ts";
import { CHECKPOINT_PATH } from "./checkpoint.ts";
import { headChecks } from "./head/head-rules.ts";
import { readHeadTrust } from "./head/head-trust.ts";
import { readKeptHead } from "./head/kept-head.ts";
import { continuesKeptHead, ledgerChecks } from "./ledger-rules.ts";
import { ledgerResult } from "./ledger-view.ts";
import { SIGNING_OPTIONS, signingKeys, TRUST_OPTIONS, trustOptions } from "./options.ts";
import { packageFiles } from "./own/package-files.ts";
import { verifyPackage } from "./own/verify-package.ts";
import { scanFile } from "./scan-file.ts";

export const exportVerb = verb({
  summary: "write all events up to a head as a package that anyone can verify offline",
  options: {
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "default .release/evidence/package.zip",
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
  async run(args, host, { root, startedAt, tool }) {
    const keys = await signingKeys(args, host);
    const from = args.text("checkpoint");
    const head = resolve(host.cwd, from ?? resolve(root, CHECKPOINT_PATH));
    const kept = await readKeptHead(host.fs, root, head);
    const sizes = kept.checkpoint === undefined ? [] : [kept.checkpoint.size];
    const proofs = proofMakers(args.list("prove"), kept.checkpoint?.size ?? 0);
    const facts = await scanFile({ fs: host.fs, root, sizes, proof: proofs });
    const trust = trustOptions(args);
    const heads = headChecks(kept.text, await readHeadTrust(host, root, trust), kept.path);
    const checks = [continuesKeptHead(facts, kept), ...ledgerChecks(facts), ...heads];
    const answer = { verb: "export", facts, kept: [kept] } as const;
    const { checkpoint } = kept;
    if (checkpoint === undefined || checks.some(stops)) {
      return ledgerResult({ ...answer, checks, headline: "nothing was written" });
    }
    const output = args.text("output") ?? resolve(root, ".release/evidence/package.zip");
    const path = resolve(host.cwd, output);
    const sign = (manifest: Uint8Array) =>
      `${envelopeLine(signEnvelope(PAYLOAD_TYPE, manifest, keys))}\n`;
    const files = packageFiles({
      ledger: () => host.fs.stream(resolve(root, LEDGER_PATH)),
      facts: {
        createdAt: formatTime(startedAt),
        producer: `${tool.name} ${tool.version}`,
        size: checkpoint.size,
        head: facts.heads.get(checkpoint.size) ?? "",
        root: toBase64(checkpoint.root),
      },
      store: disclosureStore(host.fs, root),
      head: kept.text,
      proofs: proofs.texts(kept.text),
      sign: keys.length === 0 ? undefined : sign,
    });
    await host.writeArchive(path, files);
    const archive = await host.openArchive(path);
    const demand = { root, trust, key: undefined, kept: [kept] };
    const read = await verifyPackage(host, archive, demand).finally(() => archive.close());
    const written = relative(root, path);
    const all = [...checks, ...read.checks];
    if (read.checks.some(stops)) {
      await host.fs.remove(path);
      return ledgerResult({ ...answer, checks: all, headline: "the package did not verify" });
    }
    const headline = `${written} written: ${checkpoint.size} events`;
    return ledgerResult({ ...answer, checks: all, written, headline });
  },
});

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
