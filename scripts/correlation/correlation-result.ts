/** The script's part of the report, and what a person sees of it. Pure. */
import type { View } from "../core/command.ts";
import type { CorrelationTraceGuardReport } from "../core/gen/report-correlation-trace-guard.types.ts";
import type { LogHead } from "../core/log.ts";
import { formatTime } from "../core/time.ts";
import { traceIdOf } from "../core/trace-context.ts";
import { KINDS } from "./artifact.ts";
import type { Artifact } from "./artifact.ts";
import type { ThreadFacts } from "./facts.ts";

type Result = CorrelationTraceGuardReport["result"];

/** As many as a person can read; the counts are of all. */
const MOST = 500;

export function correlationResult(facts: ThreadFacts, head: LogHead | undefined): Result {
  const { thread, members, maxSkewMs } = facts;
  const { correlationId } = thread;
  return {
    thread: {
      correlation_id: correlationId ?? null,
      release_candidate_id: thread.candidate ?? null,
      trace_id: (correlationId === undefined ? undefined : traceIdOf(correlationId)) ?? null,
    },
    max_skew_ms: maxSkewMs,
    ledger: head === undefined ? null : { size: head.size, head: head.hash },
    counts: countsOf(members),
    artifacts: inTime(members).slice(0, MOST).map(shown),
  };
}

function countsOf(members: readonly Artifact[]): Result["counts"] {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, members.filter((one) => one.kind === kind).length]),
  );
}

function inTime(members: readonly Artifact[]): Artifact[] {
  return members.toSorted((a, b) => instant(a) - instant(b));
}

function instant({ at }: Artifact): number {
  return at?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

function shown({ kind, name, at, statements }: Artifact): Result["artifacts"][number] {
  const [first] = statements;
  return {
    kind,
    name,
    at: at === undefined ? null : formatTime(at),
    correlation_id: first?.correlationId ?? null,
    release_candidate_id: first?.candidate ?? null,
  };
}

/** The time says which of several, and the kind says where. */
function shortName({ name }: Artifact): string {
  return name.replace(".release/reports/", "").replace(/ \(line .*$/, "");
}

export function correlationView({ thread, members }: ThreadFacts): View {
  const rows = inTime(members)
    .slice(0, 30)
    .map((one) => [one.at === undefined ? "–" : formatTime(one.at), one.kind, shortName(one)]);
  const about = thread.candidate ?? thread.correlationId ?? "no thread";
  return {
    headline: `${about}, ${members.length} artifacts`,
    sections:
      rows.length === 0 ? [] : [{ title: "Thread", columns: ["time", "kind", "artifact"], rows }],
  };
}
