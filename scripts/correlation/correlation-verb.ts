/** What `npm run correlation` does; loaded only when it is really run, since help must be quick. */
import { didYouMean } from "../core/cli/arguments.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { nearest } from "../core/suggest.ts";
import { threadOf } from "../core/thread.ts";
import { parseDuration } from "../core/time.ts";
import { isAnchor, KINDS } from "./artifact.ts";
import type { Artifact, Kind } from "./artifact.ts";
import { threadFromReports } from "./choose-thread.ts";
import type { CorrelationOption } from "./correlation-trace-guard-command.ts";
import { correlationResult, correlationView } from "./correlation-result.ts";
import type { ThreadFacts } from "./facts.ts";
import { checksOf } from "./finding.ts";
import { membersOf } from "./members.ts";
import { followCauses } from "./read/follow-causes.ts";
import { openLogs, readThreadEvents, threadFromLedger } from "./read/read-logs.ts";
import type { ThreadEvents } from "./read/read-logs.ts";
import { readReports } from "./read/read-reports.ts";
import type { ReadReports } from "./read/read-reports.ts";
import { judgeThread } from "./rules/index.ts";

export async function runCorrelation(
  args: Args<CorrelationOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const asked = { expected: kindsOf(args), maxSkewMs: skewOf(args), now: host.now() };
  const found = await readReports(host, context.root, args.list("artifact"));
  const logs = await openLogs(host, context.root);
  const { correlationId, releaseCandidateId: candidate } = context;
  const chosen = threadFromReports({ correlationId, candidate }, found.artifacts);
  const thread = await threadFromLedger(logs, chosen);
  const reports = await followCauses(host.fs, context.root, found, thread);
  const ours = membersOf(reports.artifacts, thread);
  const events = await readThreadEvents(logs, thread, ours);
  const members = [...ours, ...events.events, ...events.deliveries];
  const facts: ThreadFacts = {
    ...asked,
    thread,
    members,
    known: knownIds(reports.artifacts, events),
    ledgerSize: events.head?.size,
  };
  return {
    checks: [...readingChecks(reports, events), ...judgeThread(facts)],
    result: correlationResult(facts, events.head),
    view: correlationView(facts),
    subject: threadOf(thread.correlationId, thread.candidate),
    inputs: inputsOf(reports, members),
  };
}

function kindsOf(args: Args<CorrelationOption>): Kind[] {
  return args.list("expect").map((text) => {
    const kind = KINDS.find((one) => one === text);
    if (kind !== undefined) return kind;
    const hint = didYouMean(nearest(text, KINDS)) ?? `the kinds are ${KINDS.join(", ")}`;
    throw usageError(`--expect: unknown kind "${text}"`, hint);
  });
}

function skewOf(args: Args<CorrelationOption>): number {
  const text = args.need("max-skew");
  const skew = parseDuration(text);
  if (skew === undefined) throw usageError(`--max-skew: "${text}" is no time such as 60s`);
  return skew;
}

/** Plans and looks aside: they begin no thread. */
function knownIds(reports: readonly Artifact[], { known }: ThreadEvents): Set<string> {
  const ids = reports
    .filter((one) => isAnchor(one) && !one.isAside)
    .flatMap(({ statements }) => statements.map((one) => one.correlationId?.toLowerCase()));
  return new Set([...known, ...ids.filter((id) => id !== undefined)]);
}

/** Logs that are not there were not read. */
function isSilent({ head, deliveries }: ThreadEvents): boolean {
  return (head?.size ?? 0) === 0 && deliveries.length === 0;
}

function readingChecks(reports: ReadReports, events: ThreadEvents) {
  const files = counted(reports.inputs.length, "file");
  const logs = `${counted(events.head?.size ?? 0, "event")} in the ledger`;
  return [
    ...checksOf("artifacts_readable", {
      ...reports,
      good: files,
      idle: reports.inputs.length === 0,
    }),
    ...checksOf("logs_readable", { ...events, good: logs, idle: isSilent(events) }),
  ];
}

/** Only what the verdict rests on, not every report that ever was. */
function inputsOf({ inputs }: ReadReports, members: readonly Artifact[]) {
  const files = new Set(members.map(({ location }) => location.file));
  return inputs.filter(({ path }) => files.has(path));
}
