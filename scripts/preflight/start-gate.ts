/** How a gate gets its record: an earlier pass stands for it, or it is run. */
import { join } from "node:path";
import { sha256OfStream } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { EarlierReport } from "./earlier-reports.ts";
import { definitionDigest, gateDigest } from "./gate-digest.ts";
import type { DigestContext } from "./gate-digest.ts";
import { recordOfUnstarted } from "./gate-record.ts";
import type { Gate } from "./gate.ts";
import type { GateRecord } from "./preflight-result.ts";
import { filesOf, recordOfCandidate, reusable, takenOver } from "./reuse.ts";
import type { Candidate, Present } from "./reuse.ts";
import { runGate } from "./run-gate.ts";
import type { GateContext } from "./run-gate.ts";

export interface StartContext {
  readonly run: GateContext;
  readonly digests: DigestContext;
  readonly present: Promise<Present>;
  /** Empty where nothing may be reused. */
  readonly earlier: readonly EarlierReport[];
  /** The report of `--from-report`. */
  readonly from: EarlierReport | undefined;
}

/** Never throws: what cannot be told of one gate must not cost the answers of the others. */
export async function startGate(
  gate: Gate,
  context: StartContext,
  signal: AbortSignal,
): Promise<GateRecord> {
  try {
    return await standInOrRun(gate, context, signal);
  } catch (error) {
    const ours = error instanceof GovernanceError ? "" : "a bug in release-governance: ";
    const message = `could not be run: ${ours}${error instanceof Error ? error.message : String(error)}`;
    return recordOfUnstarted(gate, { outcome: "no_data", reason: "not_started", message });
  }
}

async function standInOrRun(
  gate: Gate,
  context: StartContext,
  signal: AbortSignal,
): Promise<GateRecord> {
  const definition = definitionDigest(gate, context.digests);
  const whole = await wholeDigest(gate, context);
  const standIn = await standInFor(gate, definition, whole, context);
  if (standIn !== undefined)
    return { ...standIn, definition_digest: definition, ...digestOf(whole) };
  const record = await runGate(gate, { ...context.run, signal });
  const after = await wholeDigest(gate, context);
  return {
    ...record,
    definition_digest: definition,
    ...digestOf(after === whole ? whole : undefined),
  };
}

function digestOf(digest: string | undefined): { digest?: string } {
  return digest === undefined ? {} : { digest };
}

/** Made only where it can be of use: it reads every declared input. */
async function wholeDigest(gate: Gate, context: StartContext): Promise<string | undefined> {
  return gate.reuseMaxAgeMs === undefined ? undefined : gateDigest(gate, context.digests);
}

async function standInFor(
  gate: Gate,
  definition: string,
  whole: string | undefined,
  context: StartContext,
): Promise<GateRecord | undefined> {
  const { from, earlier } = context;
  if (from === undefined && earlier.length === 0) return undefined;
  const present = await context.present;
  const taken = from && takenOver(gate, { definition, whole }, from, present);
  if (taken !== undefined && (await isAllThere(taken, context))) {
    return recordOfCandidate(gate, taken, "taken_over", whole ?? definition);
  }
  for (const candidate of whole === undefined ? [] : reusable(gate, whole, earlier, present)) {
    if (whole !== undefined && (await isAllThere(candidate, context))) {
      return recordOfCandidate(gate, candidate, "reused", whole);
    }
  }
  return undefined;
}

/** Evidence and log of then are where they were, byte for byte. */
async function isAllThere(
  { record }: Candidate,
  { run: { host, root } }: StartContext,
): Promise<boolean> {
  for (const { path, sha256 } of filesOf(record)) {
    const stat = await host.fs.stat(join(root, path));
    if (stat?.kind !== "file") return false;
    const found = await sha256OfStream(host.fs.stream(join(root, path)));
    if (found.sha256 !== sha256) return false;
  }
  return true;
}
