/** Do the times of the artifacts tell one story? Pure. */
import { formatDuration, timeWithAge } from "../../core/time.ts";
import type { Artifact } from "../artifact.ts";
import type { ThreadFacts } from "../facts.ts";
import type { Finding, Judgement } from "../finding.ts";

export function clockWithinBound(facts: ThreadFacts): Judgement {
  const { members, maxSkewMs } = facts;
  if (members.length === 0) {
    const message = "there is no artifact of the thread";
    return { findings: [{ outcome: "no_data", about: "thread", message }], good: "" };
  }
  const causes = byKey(members);
  const findings = [
    ...members.flatMap((one) => ownTimes(one, facts)),
    ...members.flatMap((one) => beforeCause(one, causes, maxSkewMs)),
    ...outOfOrder(facts),
  ];
  const good = `${members.length} artifacts in order, to ${formatDuration(maxSkewMs)}`;
  return { findings, good };
}

function finding({ name: about, location }: Artifact, message: string): Finding {
  return { outcome: "fail", about, message: `${about} ${message}`, location };
}

function ownTimes(artifact: Artifact, { now, maxSkewMs }: ThreadFacts): Finding[] {
  const { at, startedAt } = artifact;
  if (at === undefined) {
    return [{ ...finding(artifact, "says no time that can be read"), outcome: "no_data" }];
  }
  const ahead = at.getTime() - now.getTime();
  if (ahead > maxSkewMs) return [finding(artifact, `is from the future: ${timeWithAge(at, now)}`)];
  const negative = startedAt === undefined ? 0 : startedAt.getTime() - at.getTime();
  const ended = `ended ${formatDuration(negative)} before it started`;
  return negative > maxSkewMs ? [finding(artifact, ended)] : [];
}

/** Of several under one key, such as an incident that was written again, the first counts. */
function byKey(members: readonly Artifact[]): Map<string, Artifact> {
  const index = new Map<string, Artifact>();
  for (const one of members) {
    for (const key of one.keys) {
      const other = index.get(key)?.at?.getTime() ?? Infinity;
      if ((one.at?.getTime() ?? Infinity) < other) index.set(key, one);
    }
  }
  return index;
}

/** An effect of a run that was still going on may be older than the end of that run. */
function beforeCause(
  artifact: Artifact,
  causes: ReadonlyMap<string, Artifact>,
  maxSkewMs: number,
): Finding[] {
  const { at } = artifact;
  if (at === undefined) return [];
  return artifact.causes.flatMap(({ key, during }) => {
    const cause = causes.get(key);
    const since = during === true ? (cause?.startedAt ?? cause?.at) : cause?.at;
    const early = since === undefined ? 0 : since.getTime() - at.getTime();
    if (cause === undefined || early <= maxSkewMs) return [];
    const message = `is ${formatDuration(early)} earlier than its cause, ${cause.name}`;
    return [finding(artifact, message)];
  });
}

/** Events of one log stand in the order in which they were appended. */
function outOfOrder({ members, maxSkewMs }: ThreadFacts): Finding[] {
  const events = members.filter(({ kind }) => kind === "event" || kind === "delivery");
  const logs = Map.groupBy(events, ({ location }) => location.file);
  return [...logs.values()].flatMap((log) => {
    let latest = -Infinity;
    return log.flatMap((one): Finding[] => {
      const early = latest - (one.at?.getTime() ?? Infinity);
      latest = Math.max(latest, one.at?.getTime() ?? -Infinity);
      if (early <= maxSkewMs) return [];
      const message = `is ${formatDuration(early)} earlier than an event before it`;
      return [finding(one, message)];
    });
  });
}
