/**
 * `evidence backfill`: gives events from before there were hashes a place in the chain, and seals
 * what they were. The input is read twice and never written; memory does not grow with it.
 */
import { basename, relative, resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { verb } from "../core/command.ts";
import { sha256OfStream } from "../core/digest.ts";
import { refusedError, undecidedError, usageError } from "../core/errors.ts";
import type { FsPort, Host } from "../core/host.ts";
import { formatTime } from "../core/time.ts";
import { toBase64 } from "../ledger/notes/base64.ts";
import { envelopeLine, signEnvelope } from "../trust/envelope/envelope.ts";
import { PAYLOAD_TYPE } from "../trust/statement/statement.ts";
import { readSigningKeys } from "../trust/keys/signing-keys.ts";
import { SIGNING_OPTIONS } from "../trust/keys/signing-options.ts";
import { answer } from "./answer.ts";
import { backfill } from "./backfill/backfill-events.ts";
import type { BackfillFacts } from "./backfill/backfill-events.ts";
import { sealBytes } from "./backfill/seal.ts";

export const backfillVerb = verb({
  summary: "give events from before there were hashes their hashes, and seal what they were",
  mutating: true,
  options: {
    input: { kind: "text", placeholder: "FILE", required: true, describe: "events, one a line" },
    output: { kind: "text", placeholder: "FILE", required: true, describe: "where they go" },
    seal: { kind: "text", placeholder: "FILE", describe: "default: the output with .seal.json" },
    "dry-run": { kind: "flag", describe: "say what would be sealed, and write nothing" },
    ...SIGNING_OPTIONS,
  },
  examples: [
    {
      command: "backfill --input events.ndjson --output events.backfilled.ndjson",
      says: "hashes, and a seal beside them",
    },
  ],
  run: fillAndSeal,
});

type Option = "input" | "output" | "seal" | "dry-run" | keyof typeof SIGNING_OPTIONS;

interface Files {
  readonly input: string;
  readonly output: string;
  readonly seal: string;
}

async function fillAndSeal(
  args: Args<Option>,
  host: Host,
  { root, startedAt, tool }: RunContext,
): Promise<CommandResult> {
  const files = filesOf(args, host.cwd);
  const keys = await readSigningKeys(args, host);
  const facts = await factsOf(host.fs, files);
  const shown = { ...files, input: relative(root, files.input), seal: relative(root, files.seal) };
  if (facts.legacyEvents === 0) return result(facts, shown, "nothing_to_do");
  const done = await isDone(host.fs, files, facts);
  if (done) return result(facts, shown, "done_before");
  if (args.flag("dry-run")) return result(facts, shown, "planned");
  await writeOutput(host.fs, files, facts);
  const bytes = sealBytes({
    ...facts,
    input: basename(files.input),
    output: basename(files.output),
    sealedAt: formatTime(startedAt),
    producer: `${tool.name} ${tool.version}`,
  });
  const signed = () => envelopeLine(signEnvelope(PAYLOAD_TYPE, bytes, keys));
  const text = keys.length > 0 ? signed() : Buffer.from(bytes).toString("utf8");
  await host.fs.writeAtomic(files.seal, `${text}\n`);
  return result(facts, shown, "sealed");
}

function filesOf(args: Args<Option>, cwd: string): Files {
  const input = resolve(cwd, args.need("input"));
  const output = resolve(cwd, args.need("output"));
  const seal = resolve(cwd, args.text("seal") ?? `${output}.seal.json`);
  if (new Set([input, output, seal]).size === 3) return { input, output, seal };
  throw usageError(
    "input, output and seal must be three files",
    "Original evidence is never written over: give --output another name.",
  );
}

/** First pass: what would be written, so that nothing is where it cannot be. */
async function factsOf(fs: FsPort, { input }: Files): Promise<BackfillFacts> {
  const pass = backfill();
  await sha256OfStream(pass.chunks(fs.stream(input), input));
  const facts = pass.facts();
  if (facts.events > 0) return facts;
  throw undecidedError(`${input} holds no event`, "Look whether the export that wrote it failed.");
}

/** A crash after the output and before the seal is completed; anything else in the way stays. */
async function isDone(fs: FsPort, files: Files, facts: BackfillFacts): Promise<boolean> {
  const hasSeal = (await fs.stat(files.seal)) !== undefined;
  const there = await fs.stat(files.output);
  if (there === undefined && !hasSeal) return false;
  const hint = "Give other names, or move what is there.";
  if (there === undefined) throw refusedError(`${files.seal} is already there`, hint);
  const { sha256 } = await sha256OfStream(fs.stream(files.output));
  if (sha256 === facts.outputSha256) return hasSeal;
  throw refusedError(`${files.output} is already there, and is something else`, hint);
}

async function writeOutput(fs: FsPort, { input, output }: Files, facts: BackfillFacts) {
  const pass = backfill();
  await fs.writeStream(output, pass.chunks(fs.stream(input), input));
  if (pass.facts().outputSha256 === facts.outputSha256) return;
  await fs.remove(output);
  throw undecidedError(`${input} changed while it was read`, "Run again on a copy at rest.");
}

type State = "sealed" | "planned" | "done_before" | "nothing_to_do";

const SAYS: Readonly<Record<State, string>> = {
  sealed: "got their hashes and are sealed; they prove nothing about the time before",
  planned: "would get their hashes and be sealed",
  done_before: "were sealed before; nothing was written",
  nothing_to_do: "lack a hash; nothing was written",
};

function result(facts: BackfillFacts, files: Files, state: State): CommandResult {
  const headline = `${facts.legacyEvents} of ${facts.events} events ${SAYS[state]}`;
  const about = { about: files.input, locations: [{ file: files.input }] };
  const sealed = {
    state,
    events: facts.events,
    legacy_events: facts.legacyEvents,
    legacy_root: toBase64(facts.legacyRoot),
    assurance: "sealed_at_backfill",
  };
  return {
    checks: [
      answer("events_can_be_sealed", true, { outcome: "pass", message: headline, ...about }),
    ],
    inputs: [{ path: files.input, sha256: facts.inputSha256, role: "evidence" }],
    result: { verb: "backfill", sealed, written: state === "sealed" ? files.seal : null },
    view: { headline },
  };
}
