/** Is anything missing between a rollout and who was told of it? Gaps are never a pass. Pure. */
import { KEY } from "../artifact.ts";
import type { Artifact, Demand, Kind } from "../artifact.ts";
import type { ThreadFacts } from "../facts.ts";
import type { Finding, Judgement } from "../finding.ts";

export function threadKnown({ thread, known }: ThreadFacts): Judgement {
  const { correlationId, candidate } = thread;
  const about = candidate ?? correlationId;
  const findings = (message: string): Judgement => ({
    findings: [{ outcome: "no_data", about: about ?? "thread", message }],
    good: "",
  });
  if (about === undefined) return findings("no thread was named, and there is no rollout");
  if (correlationId === undefined) return findings(`no rollout and no event names ${about}`);
  if (known.has(correlationId.toLowerCase())) {
    return { findings: [], good: `${correlationId} of ${candidate ?? "no candidate"}` };
  }
  return findings(`no rollout and no event of the ledger has ${correlationId}`);
}

export function chainWhole(facts: ThreadFacts): Judgement {
  const { members, expected } = facts;
  const keys = new Set(members.flatMap((one) => one.keys));
  const findings = [
    ...wantedKinds(members, expected),
    ...members.flatMap((one) => missingCauses(one, keys, members)),
    ...members.flatMap((one) => one.demands.flatMap((demand) => unmet(one, demand, facts) ?? [])),
  ];
  return { findings, good: `${members.length} artifacts, none is missing` };
}

const NAMES: Readonly<Record<Kind, string>> = {
  rollout: "a report of a rollout",
  channels: "a report of the channels",
  event: "an event of the ledger",
  probe: "a load report",
  slo: "a report on the objectives",
  escalation: "a report on escalation",
  incident: "an incident report",
  notification: "a report of the notifier",
  delivery: "a delivery",
  cdevent: "a CDEvent",
};

/** Without an event nothing has happened to the candidate that anything could be about. */
function wantedKinds(members: readonly Artifact[], expected: readonly Kind[]): Finding[] {
  const there = new Set(members.map(({ kind }) => kind));
  return [...new Set<Kind>(["event", ...expected])]
    .filter((kind) => !there.has(kind))
    .map((kind) => ({
      outcome: "no_data",
      about: kind,
      message: `the thread lacks ${NAMES[kind]}`,
    }));
}

/** What each kind always rests on, where it does not say on which one. */
const RESTS_ON: Readonly<Partial<Record<Kind, Kind>>> = {
  slo: "probe",
  incident: "escalation",
};

function missingCauses(
  artifact: Artifact,
  keys: ReadonlySet<string>,
  members: readonly Artifact[],
): Finding[] {
  const { kind, causes, name } = artifact;
  const always = RESTS_ON[kind];
  if (causes.length === 0 && always !== undefined) {
    const any = members.some((one) => one.kind === always);
    return any ? [] : [gap(artifact, `${name} rests on ${NAMES[always]}, and there is none`)];
  }
  return causes
    .filter(({ key }) => !keys.has(key))
    .map((cause) => gap(artifact, `${name} rests on ${NAMES[cause.kind]} that is not there`));
}

function gap({ name: about, location }: Artifact, message: string): Finding {
  return { outcome: "no_data", about, message, location };
}

function unmet(artifact: Artifact, demand: Demand, facts: ThreadFacts): Finding | undefined {
  return MET[demand.kind](artifact, demand, facts)
    ? undefined
    : gap(artifact, `${artifact.name}: ${WANTED[demand.kind]}`);
}

const WANTED: Readonly<Record<Demand["kind"], string>> = {
  incident: "there is no incident of this escalation",
  delivery: "nobody was told of this incident",
  run: "no run reports on this move",
  move: "the ledger has no move of this run",
  acts: "the ledger lacks events that this run appended",
  ledger: "the ledger is shorter than this run left it",
};

type Meets = (artifact: Artifact, demand: Demand, facts: ThreadFacts) => boolean;

const MET: Readonly<Record<Demand["kind"], Meets>> = {
  incident: hasIncident,
  delivery: (_one, demand, { members }) =>
    demand.kind === "delivery" &&
    members.some((one) => one.keys.includes(KEY.notice(demand.incident))),
  run: hasRun,
  move: hasMove,
  acts: hasActs,
  ledger: (_one, demand, { ledgerSize = 0 }) =>
    demand.kind === "ledger" && ledgerSize >= demand.size,
};

/** Its own, or a later one at least as bad: who looks twice before acting opens one incident. */
function hasIncident(artifact: Artifact, demand: Demand, { members }: ThreadFacts): boolean {
  const keys = new Set(artifact.keys);
  return members.some(({ opens, causes, at }) => {
    if (opens === undefined || demand.kind !== "incident") return false;
    if (causes.some(({ key }) => keys.has(key))) return true;
    const asBad = opens === "p1" || demand.severity === "p2";
    return asBad && instant(at) >= instant(artifact.at);
  });
}

/** The report of a run that was going on when the event was appended. */
function hasRun({ at }: Artifact, _demand: Demand, { members, maxSkewMs }: ThreadFacts): boolean {
  return members.some(
    (one) =>
      (one.kind === "rollout" || one.kind === "channels") &&
      instant(one.startedAt) - maxSkewMs <= instant(at) &&
      instant(at) <= instant(one.at) + maxSkewMs,
  );
}

function hasMove(
  artifact: Artifact,
  _demand: Demand,
  { members, maxSkewMs }: ThreadFacts,
): boolean {
  const from = instant(artifact.startedAt) - maxSkewMs;
  const to = instant(artifact.at) + maxSkewMs;
  return members.some(({ kind, demands, at }) => {
    const isMove = kind === "event" && demands.some((one) => one.kind === "run");
    return isMove && from <= instant(at) && instant(at) <= to;
  });
}

function hasActs({ keys }: Artifact, demand: Demand, { members }: ThreadFacts): boolean {
  const own = new Set(keys);
  const events = members.filter(
    ({ kind, causes }) => kind === "event" && causes.some(({ key }) => own.has(key)),
  );
  return demand.kind === "acts" && events.length >= demand.count;
}

function instant(time: Date | undefined): number {
  return time?.getTime() ?? Number.NaN;
}
