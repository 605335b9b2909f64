/** Questions to the latest drill, but for its signatures. Each rule is one check. Pure. */
import type { Check } from "../core/check.ts";
import { formatDuration } from "../core/time.ts";
import { answer, faultless } from "./guard-answer.ts";
import { SKEW_MS } from "./guard-facts.ts";
import type { LatestFacts } from "./guard-facts.ts";
import { drillTimes, recoveryMs } from "./timeline.ts";

export type LatestRule = (facts: LatestFacts) => Check[];

const candidateOwn: LatestRule = ({ latest, bound }) => {
  const { release_candidate_id: candidate, commit } = latest.record;
  if (bound.candidate === undefined || bound.commit === undefined) {
    const message = "it is not known which candidate and commit are asked about";
    return [answer("drill_candidate_own", "no_data", message)];
  }
  const faults = [
    ...(candidate === bound.candidate
      ? []
      : [`it is of candidate ${candidate}, not of ${bound.candidate}`]),
    ...(commit === bound.commit ? [] : [`it is of commit ${commit}, not of ${bound.commit}`]),
  ];
  return [faultless("drill_candidate_own", faults, `of candidate ${candidate}, this commit`)];
};

const fresh: LatestRule = ({ latest, rules, now }) => {
  const times = drillTimes(latest.record.drill);
  const drilled = ageFaults("the drill", times?.recoveredAt, rules.drillMaxAgeMs, now);
  const signed = ageFaults("its signature", latest.signedAt, rules.signatureMaxAgeMs, now);
  const good = `signed ${formatDuration(Math.max(0, now.getTime() - latest.signedAt.getTime()))} ago`;
  return [faultless("drill_fresh", [...drilled, ...signed], good)];
};

/** A time that cannot be told is a fault: it is not known to be young. */
export function ageFaults(
  what: string,
  time: Date | undefined,
  maxMs: number,
  now: Date,
): string[] {
  if (time === undefined) return [`the time of ${what} cannot be told`];
  const age = now.getTime() - time.getTime();
  if (age < -SKEW_MS) return [`${what} is from the future`];
  if (age <= maxMs) return [];
  return [`${what} is ${formatDuration(age)} old, ${formatDuration(maxMs)} are allowed`];
}

const timesOrdered: LatestRule = ({ latest, rules }) => {
  const { drill } = latest.record;
  const times = drillTimes(drill);
  if (times === undefined || times.recoveredAt.getTime() > latest.signedAt.getTime() + SKEW_MS) {
    const message = "start, move, recovery and signature do not follow each other";
    return [answer("drill_times_ordered", "fail", message)];
  }
  const took = recoveryMs(times);
  const stated = drill.rto_s * 1000;
  if (Math.abs(stated - took) >= 1) {
    const message = `it states ${formatDuration(stated)} to recovery, its times give ${formatDuration(took)}`;
    return [answer("drill_times_ordered", "fail", message)];
  }
  const rto = `recovered in ${formatDuration(took)}, ${formatDuration(rules.rtoMaxMs)} are allowed`;
  return [
    answer("drill_times_ordered", "pass", "the times follow each other"),
    answer("drill_rto_met", took <= rules.rtoMaxMs ? "pass" : "fail", rto),
  ];
};

/** What the report files say now counts, not what the record says of them. */
const reportsCounted: LatestRule = ({ latest, rules, reports }) => {
  const good = new Set(
    reports.flatMap((one) =>
      "report" in one && one.report.verdict === "pass"
        ? `${one.kind} ${one.path} ${one.sha256}`
        : [],
    ),
  );
  return rules.reports.map(({ kind, min }) => {
    const named = latest.record.evidence.filter((file) => file.kind === kind);
    const counted = named.filter(({ path, sha256 }) => good.has(`${kind} ${path} ${sha256}`));
    const message = `${counted.length} reports that passed, ${min} wanted`;
    const outcome = counted.length >= min ? "pass" : "fail";
    return answer("drill_reports_counted", outcome, message, { about: kind });
  });
};

const filesUnchanged: LatestRule = ({ latest, files }) => {
  const faults = latest.record.evidence.flatMap(({ path, sha256, bytes }, index) => {
    const now = files[index];
    if (now === undefined || now.path !== path) return [`${path} was not looked at`];
    if ("problem" in now) return [`${path} ${now.problem}`];
    return now.sha256 === sha256 && now.bytes === bytes ? [] : [`${path} was changed`];
  });
  const good = `${latest.record.evidence.length} files are as they were signed`;
  return [faultless("drill_files_unchanged", faults, good)];
};

/** Neither a later record that the ledger knows nor a later report may be left out. */
const latestCovered: LatestRule = ({ latest, ledger, reports, bound }) => {
  const last = ledger.recorded.at(-1);
  const elsewhere =
    last === undefined || last.recordSha256 === latest.sha256
      ? []
      : [
          `event ${last.seq} recorded the drill ${last.drillId}, whose record is not the latest here`,
        ];
  const named = new Set(latest.record.evidence.map(({ sha256 }) => sha256));
  const later = reports.flatMap((one) => {
    if ("unreadable" in one) return [`${one.path} cannot be read: ${one.unreadable}`];
    const own = one.report.subject.release_candidate_id === bound.candidate;
    const newer = !(one.endedAt.getTime() <= latest.signedAt.getTime());
    return own && newer && !named.has(one.sha256)
      ? [`${one.path} came later and is not signed`]
      : [];
  });
  return [faultless("drill_latest_covered", [...elsewhere, ...later], "nothing came later")];
};

const historyRollback: LatestRule = ({ latest, ledger, rules, now }) => {
  const { drill } = latest.record;
  const times = drillTimes(drill);
  const found = ledger.rollbacks.find(({ channel, from, to, time }) => {
    const at = new Date(time).getTime();
    const same =
      channel === drill.channel && from === drill.from_version && to === drill.to_version;
    if (times === undefined || !same) return false;
    return at >= times.startedAt.getTime() - SKEW_MS && at <= times.recoveredAt.getTime() + SKEW_MS;
  });
  if (found === undefined) {
    const what = `${drill.channel} from ${drill.from_version} to ${drill.to_version}`;
    const message = `the ledger holds no rollback of ${what} in the time of the drill`;
    return [answer("drill_history_rollback", "fail", message)];
  }
  const old = ageFaults("the rollback", new Date(found.time), rules.historyMaxAgeMs, now);
  return [faultless("drill_history_rollback", old, `event ${found.seq} is the rollback`)];
};

export const LATEST_RULES: readonly LatestRule[] = [
  candidateOwn,
  fresh,
  timesOrdered,
  reportsCounted,
  filesUnchanged,
  latestCovered,
  historyRollback,
];
