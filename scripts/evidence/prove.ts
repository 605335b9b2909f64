/** `evidence prove`: a text that shows, offline, that one event is in the ledger. */
import { relative, resolve } from "node:path";
import type { Check } from "../core/check.ts";
import { verb } from "../core/command.ts";
import type { CommandResult } from "../core/command.ts";
import { proofMaker } from "../ledger/merkle/proofs.ts";
import { formatTlogProof } from "../ledger/notes/tlog-proof.ts";
import { CHECKS } from "./catalogue.ts";
import { CHECKPOINT_PATH } from "./checkpoint.ts";
import { readKeptHead } from "./head/kept-head.ts";
import type { KeptHead } from "./head/kept-head.ts";
import { continuesKeptHead, ledgerChecks } from "./ledger-rules.ts";
import { ledgerResult } from "./ledger-view.ts";
import { headChecks } from "./head/head-rules.ts";
import { readHeadTrust } from "./head/head-trust.ts";
import { LEDGER_OPTION, TRUST_OPTIONS, trustOptions } from "./options.ts";
import { scanFile } from "./scan-file.ts";
import type { LedgerFacts } from "./scan-file.ts";

export const prove = verb({
  summary: "write the proof that one event is in the ledger of a checkpoint",
  options: {
    seq: { kind: "number", min: 0, required: true, describe: "number of the event, from 0" },
    checkpoint: { kind: "text", placeholder: "FILE", describe: `default ${CHECKPOINT_PATH}` },
    output: {
      kind: "text",
      placeholder: "FILE",
      describe: "default .release/evidence/event-SEQ.tlog-proof; the event itself goes beside it",
    },
    ledger: LEDGER_OPTION,
    ...TRUST_OPTIONS,
  },
  examples: [{ command: "prove --seq 41", says: "event 41, for someone without the ledger" }],
  async run(args, host, { root }) {
    const seq = args.number("seq") ?? 0;
    const from = args.text("checkpoint");
    const head = resolve(host.cwd, from ?? resolve(root, CHECKPOINT_PATH));
    const kept = await readKeptHead(host.fs, root, head);
    const size = kept.checkpoint?.size ?? 0;
    const maker = proofMaker({ start: seq, end: seq + 1 }, size);
    const file = args.text("ledger");
    const ledger = file === undefined ? {} : { file: resolve(host.cwd, file) };
    const wanted = { sizes: [size], proof: maker, keep: seq };
    const facts = await scanFile({ fs: host.fs, root, ...ledger, ...wanted });
    const trust = await readHeadTrust(host, root, trustOptions(args));
    const checks = [
      continuesKeptHead(facts, kept),
      ...ledgerChecks(facts),
      isCovered(seq, size, kept.path),
      ...headChecks(kept.text, trust, kept.path),
    ];
    const made = maker.finish();
    const refused = checks.some(({ outcome, enforced }) => enforced && outcome !== "pass");
    if (refused || made === undefined || facts.kept === undefined) {
      return nothing(checks, facts, kept);
    }
    const output =
      args.text("output") ?? resolve(root, `.release/evidence/event-${seq}.tlog-proof`);
    const path = resolve(host.cwd, output);
    const proof = { index: seq, hashes: made.proof, checkpoint: kept.text };
    await host.fs.writeAtomic(path.replace(/(?:\.tlog-proof)?$/, ".json"), facts.kept);
    await host.fs.writeAtomic(path, formatTlogProof(proof));
    const written = relative(root, path);
    const headline = `${written} written: event ${seq} of ${size}, ${made.proof.length} hashes`;
    return ledgerResult({ verb: "prove", checks, facts, kept: [kept], written, headline });
  },
});

function isCovered(seq: number, size: number, path: string): Check {
  const id = "event_is_in_ledger";
  const base = { id, enforced: true, locations: [], docs: "docs/scripts/evidence.md" };
  if (seq < size && Number.isSafeInteger(seq)) {
    return { ...base, outcome: "pass", message: `event ${seq} is one of the ${size} of ${path}` };
  }
  const message = `${path} covers ${size} events, and event ${seq} is not among them`;
  return { ...base, outcome: "fail", message, remediation: CHECKS[id].fix };
}

function nothing(checks: readonly Check[], facts: LedgerFacts, kept: KeptHead): CommandResult {
  const headline = "nothing was written";
  return ledgerResult({ verb: "prove", checks, facts, kept: [kept], headline });
}
