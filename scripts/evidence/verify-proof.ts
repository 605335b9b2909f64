/** `evidence verify-proof`: is this event in the ledger of a signed head? Needs no ledger. */
import { resolve } from "node:path";
import type { Check } from "../core/check.ts";
import { verb } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import { usageError } from "../core/errors.ts";
import { MAX_LINE_BYTES } from "../ledger/events/event.ts";
import { parseEvent } from "../ledger/events/parse-event.ts";
import { leafHash } from "../ledger/merkle/node-hash.ts";
import { verifyInclusion } from "../ledger/merkle/proofs.ts";
import { parseTlogProof } from "../ledger/notes/tlog-proof.ts";
import { answer } from "./answer.ts";
import { headChecks } from "./head/head-rules.ts";
import { readHeadTrust } from "./head/head-trust.ts";
import { checkpointOf } from "./head/kept-head.ts";
import { TRUST_OPTIONS, trustOptions } from "./options.ts";

const MAX_PROOF_BYTES = 65_536;

export const verifyProof = verb({
  summary: "check, offline and without the ledger, that one event is in it",
  words: ["PROOF"],
  options: {
    event: {
      kind: "text",
      placeholder: "FILE",
      required: true,
      describe: "the line of the event, as prove wrote it",
    },
    ...TRUST_OPTIONS,
  },
  examples: [
    {
      command: "verify-proof event-41.tlog-proof --event event-41.json --log-key VKEY",
      says: "event 41, and who signed the head",
    },
  ],
  async run(args, host, { root }) {
    const [word] = args.words;
    if (word === undefined) throw usageError("verify-proof needs a proof", "verify-proof FILE");
    const proof = await host.fs.read(resolve(host.cwd, word), MAX_PROOF_BYTES);
    const event = args.need("event");
    const line = await host.fs.read(resolve(host.cwd, event), MAX_LINE_BYTES + 1);
    const trust = await readHeadTrust(host, root, trustOptions(args));
    const facts = factsOf(Buffer.from(proof).toString("utf8"), withoutLf(line));
    return {
      checks: [isProven(facts, word), ...headChecks(facts.checkpoint, trust, word)],
      inputs: [
        { path: word, sha256: sha256Hex(proof), role: "evidence" },
        { path: event, sha256: sha256Hex(line), role: "evidence" },
      ],
      result: {
        verb: "verify-proof",
        proof: { seq: facts.index ?? null, size: facts.size ?? null },
      },
      view: { headline: facts.headline },
    };
  },
});

function withoutLf(line: Uint8Array): Uint8Array {
  return line.at(-1) === 0x0a ? line.subarray(0, -1) : line;
}

interface ProofFacts {
  readonly index: number | undefined;
  readonly size: number | undefined;
  readonly checkpoint: string;
  /** Why nothing is proven. */
  readonly fault: string | undefined;
  readonly headline: string;
}

function factsOf(text: string, line: Uint8Array): ProofFacts {
  const proof = parseTlogProof(text);
  const checkpoint = proof?.checkpoint ?? "";
  const head = checkpointOf(checkpoint);
  const nothing = { index: proof?.index, size: head?.size, checkpoint, headline: "nothing proven" };
  if (proof === undefined) return { ...nothing, fault: "it is not a c2sp.org/tlog-proof" };
  if (head === undefined) return { ...nothing, fault: "it holds no checkpoint" };
  const { index, hashes } = proof;
  const parsed = parseEvent(line);
  if (!parsed.ok) return { ...nothing, fault: `the event cannot be read: ${parsed.fault}` };
  if (parsed.event.seq !== index) {
    return { ...nothing, fault: `the event is ${parsed.event.seq}, the proof is of ${index}` };
  }
  const claim = { index, size: head.size, root: head.root, proof: hashes, leaf: leafHash(line) };
  if (!verifyInclusion(claim)) {
    return { ...nothing, fault: `event ${index} is not in the tree of the head` };
  }
  const headline = `event ${index} of ${head.size}, log ${head.origin}`;
  return { ...nothing, fault: undefined, headline };
}

function isProven({ fault, headline }: ProofFacts, file: string): Check {
  const places = { about: file, locations: [{ file }] };
  if (fault !== undefined) {
    return answer("event_is_proven", true, { outcome: "fail", message: fault, ...places });
  }
  return answer("event_is_proven", true, { outcome: "pass", message: headline, about: file });
}
