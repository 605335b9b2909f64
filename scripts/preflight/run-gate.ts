/** One gate from start to record: its attempts, its log, its evidence. */
import { join } from "node:path";
import type { ExecSpec } from "../core/exec.ts";
import type { Host } from "../core/host.ts";
import { prepareEvidence } from "./evidence-files.ts";
import { gateEnvironment, secretsIn } from "./gate-environment.ts";
import { inputObjection } from "./gate-inputs.ts";
import { recordOfAttempts, recordOfUnstarted } from "./gate-record.ts";
import type { AttemptFacts } from "./gate-record.ts";
import type { EvidencePromise, Gate } from "./gate.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judge.ts";
import { fill, withoutValue } from "./placeholders.ts";
import type { PlaceholderValues } from "./placeholders.ts";
import type { GateReason, GateRecord } from "./preflight-result.ts";
import { readEvidence } from "./read-evidence.ts";

export interface GateContext {
  readonly host: Host;
  readonly root: string;
  /** Relative to the root; new with every run. */
  readonly runDir: string;
  readonly values: PlaceholderValues;
  readonly correlationId: string;
  readonly releaseCandidateId: string | undefined;
  readonly commit: Promise<string | undefined>;
  readonly signal: AbortSignal;
  readonly onAttempt: (gate: Gate, attempt: number) => void;
  readonly onLine: (gate: Gate, line: string) => void;
}

/** Retrying cannot help where nothing was started, a policy is wrong, or the run is called off. */
const FINAL: ReadonlySet<GateReason> = new Set([
  "passed",
  "not_started",
  "policy_error",
  "interrupted",
]);

const LAST_LINES = 20;
const STREAM_EVIDENCE_BYTES = 16 * 1024 * 1024;

export async function runGate(gate: Gate, context: GateContext): Promise<GateRecord> {
  const filled = withValues(gate, { ...context.values, gate_id: gate.id });
  const objection = await objectionToStart(filled, context);
  return objection === undefined
    ? attemptAll(filled, context)
    : recordOfUnstarted(filled, objection);
}

/** The gate with its placeholders filled in, as it is started and recorded. */
function withValues(gate: Gate, values: PlaceholderValues): Gate {
  const [program, ...words] = gate.argv;
  const set = Object.entries(gate.environment.set).map(([name, text]) => [
    name,
    fill(text, values),
  ]);
  return {
    ...gate,
    argv: [fill(program, values), ...words.map((word) => fill(word, values))],
    evidence: gate.evidence.map((promise) => promiseWithValues(promise, values)),
    environment: { ...gate.environment, set: Object.fromEntries(set) },
  };
}

function promiseWithValues(promise: EvidencePromise, values: PlaceholderValues): EvidencePromise {
  const { source } = promise;
  if (source.from === "stream") return promise;
  return { ...promise, source: { ...source, pattern: fill(source.pattern, values) } };
}

async function objectionToStart(gate: Gate, context: GateContext): Promise<Judgement | undefined> {
  const texts = [...gate.argv, ...Object.values(gate.environment.set), ...patternsOf(gate)];
  const [missing] = withoutValue(texts, { ...context.values, gate_id: gate.id });
  if (missing !== undefined) {
    const option = `--${missing.replaceAll("_", "-")}`;
    return {
      outcome: "no_data",
      reason: "not_started",
      message: `it asks for {${missing}}: give ${option}`,
    };
  }
  const objection = await inputObjection(context.host, context.root, gate.inputs);
  if (objection === undefined) return undefined;
  return { outcome: "no_data", reason: "inputs_missing", message: `not run: ${objection}` };
}

function patternsOf({ evidence }: Gate): string[] {
  return evidence.flatMap(({ source }) => (source.from === "files" ? [source.pattern] : []));
}

async function attemptAll(gate: Gate, context: GateContext): Promise<GateRecord> {
  const attempts: AttemptFacts[] = [];
  const began = context.host.elapsed();
  for (let number = 1; number <= gate.retries + 1; number++) {
    context.onAttempt(gate, number);
    const attempt = await attemptOnce(gate, number, context);
    attempts.push(attempt);
    if (FINAL.has(attempt.judgement.reason)) break;
  }
  const { host } = context;
  return recordOfAttempts(gate, attempts, {
    durationMs: host.elapsed() - began,
    endedAt: host.now(),
    secrets: secretsIn(host.env),
  });
}

async function attemptOnce(
  gate: Gate,
  number: number,
  context: GateContext,
): Promise<AttemptFacts> {
  const { host, root, runDir } = context;
  const before = await prepareEvidence(host, root, patternsOf(gate), runDir);
  const logPath = `${runDir}/${gate.id}${number === 1 ? "" : `.${number}`}.log`;
  const lastLines: string[] = [];
  const result = await host.exec(execSpec(gate, context, join(root, logPath), lastLines));
  const run = {
    correlationId: context.correlationId,
    releaseCandidateId: context.releaseCandidateId,
    commit: gate.evidence.some(({ kind }) => kind === "report") ? await context.commit : undefined,
    startedAt: result.startedAt,
    readAt: new Date(result.startedAt.getTime() + result.durationMs),
  };
  const ended = result.end.kind === "exited";
  const promises = ended ? gate.evidence : [];
  const evidence = await readEvidence(promises, { host, root, before, run, output: result });
  const facts = { end: result.end, durationMs: result.durationMs, readings: evidence.readings };
  return { number, result, judgement: judge(gate, facts), evidence, lastLines, logPath };
}

function execSpec(
  gate: Gate,
  context: GateContext,
  logFile: string,
  lastLines: string[],
): ExecSpec {
  const { host, root, signal } = context;
  const [program, ...words] = gate.argv;
  const own = gateEnvironment(
    host.env,
    gate.environment,
    runVariables(gate, context),
    join(root, "node_modules/.bin"),
  );
  const needsWhole = gate.evidence.some(
    ({ source, kind }) => source.from === "stream" && kind !== "closing_line",
  );
  return {
    argv: [program === "node" ? host.execPath : program, ...words],
    cwd: root,
    env: own,
    timeoutMs: gate.timeoutMs,
    logFile,
    signal,
    secrets: secretsIn({ ...host.env, ...own }),
    ...(needsWhole ? { keepBytes: STREAM_EVIDENCE_BYTES } : {}),
    onLine: (line) => {
      lastLines.push(line);
      if (lastLines.length > LAST_LINES) lastLines.shift();
      context.onLine(gate, line);
    },
  };
}

/** Who started the gate: what our own scripts write into their reports, and others may use. */
function runVariables(gate: Gate, context: GateContext): Record<string, string> {
  const { correlationId, releaseCandidateId, runDir, values } = context;
  return {
    RELEASE_CORRELATION_ID: correlationId,
    ...(releaseCandidateId === undefined ? {} : { RELEASE_CANDIDATE_ID: releaseCandidateId }),
    RELEASE_PREFLIGHT_RUN_ID: values.run_id ?? "",
    RELEASE_PREFLIGHT_RUN_DIR: runDir,
    RELEASE_PREFLIGHT_GATE_ID: gate.id,
  };
}
