/** May this drill be put down as evidence? Each rule is one check. Pure. */
import type { Check, CheckOutcome } from "../core/check.ts";
import type { DrillTimelineEvidence as DrillTimeline } from "../core/gen/evidence-drill-timeline.types.ts";
import { formatDuration } from "../core/time.ts";
import type { SignatureRule } from "../trust/envelope/verify-envelope.ts";
import { keyStanding } from "../trust/keys/key-standing.ts";
import type { PublicKey } from "../trust/keys/public-key.ts";
import type { ChosenReports, MaybeBound } from "./choose-reports.ts";
import type { DrillFile } from "./drill-file.ts";
import type { DrillRules } from "./drill-policy.ts";
import { SIGN_CHECKS } from "./sign-catalogue.ts";
import { drillTimes, recoveryMs } from "./timeline.ts";

export function boundCheck(bound: MaybeBound): Check {
  const missing = [
    ...(bound.candidate === undefined ? ["release candidate"] : []),
    ...(bound.commit === undefined ? ["commit"] : []),
  ];
  return missing.length === 0
    ? said("drill_bound", "pass", `candidate ${bound.candidate}, commit ${bound.commit}`)
    : said("drill_bound", "no_data", `it is not known which ${missing.join(" and ")} was drilled`);
}

export function timeChecks(timeline: DrillTimeline, rules: DrillRules, now: Date): Check[] {
  const times = drillTimes(timeline);
  if (times === undefined) {
    const found = `${timeline.started_at}, ${timeline.traffic_moved_at}, ${timeline.recovered_at}`;
    return [said("drill_times_ordered", "fail", `start, move and recovery are ${found}`)];
  }
  if (times.recoveredAt > now) {
    return [said("drill_times_ordered", "fail", `recovery is in the future`)];
  }
  const took = recoveryMs(times);
  const rto = `recovered in ${formatDuration(took)}, ${formatDuration(rules.rtoMaxMs)} are allowed`;
  return [
    said("drill_times_ordered", "pass", "start, move and recovery follow each other"),
    said("drill_rto_met", took <= rules.rtoMaxMs ? "pass" : "fail", rto),
  ];
}

/** Two checks for each kind of report that must be there. */
export function reportChecks(chosen: readonly ChosenReports[]): Check[] {
  return chosen.flatMap((one) => [thereCheck(one), ...passedCheck(one)]);
}

function thereCheck({ kind, own, passedOver, unreadable }: ChosenReports): Check {
  const about = { about: kind.kind };
  const [broken] = unreadable;
  if (broken !== undefined) return { ...said("drill_reports_there", "no_data", broken), ...about };
  const good = own.filter(({ report }) => report.verdict === "pass").length;
  if (good >= kind.min) {
    return {
      ...said("drill_reports_there", "pass", `${good} passed, ${kind.min} wanted`),
      ...about,
    };
  }
  const others =
    passedOver.length === 0 ? "" : `; passed over: ${passedOver.slice(0, 3).join("; ")}`;
  const message = `${good} of ${kind.min} reports at ${kind.pattern} are there${others}`;
  return { ...said("drill_reports_there", "no_data", message), ...about };
}

function passedCheck({ kind, own: [newest] }: ChosenReports): Check[] {
  if (newest === undefined) return [];
  const { path, report } = newest;
  const outcome = report.verdict === "pass" ? "pass" : "fail";
  const message = `${path} ended with ${report.verdict}`;
  const check = said("drill_reports_passed", outcome, message);
  return [{ ...check, about: kind.kind, locations: [{ file: path }] }];
}

export function artifactChecks(artifacts: readonly DrillFile[]): Check[] {
  return artifacts.map((file) => {
    const message = "problem" in file ? `${file.path} ${file.problem}` : `sha256 ${file.sha256}`;
    const outcome = "problem" in file ? "no_data" : "pass";
    return { ...said("drill_artifacts_there", outcome, message), about: file.path };
  });
}

export function newIdCheck(recorded: readonly { readonly drillId: string }[], id: string): Check {
  return recorded.some(({ drillId }) => drillId === id)
    ? said("drill_id_new", "fail", `the ledger holds a drill ${id} already`)
    : said("drill_id_new", "pass", `the ledger holds no drill ${id} yet`);
}

export interface Signing {
  readonly keys: readonly PublicKey[];
  readonly required: boolean;
  readonly role: string;
  /** `undefined` where there is no key list, or no such role in it. */
  readonly rule: SignatureRule | undefined;
  readonly now: Date;
}

export function keyChecks({ keys, required, role, rule, now }: Signing): Check[] {
  if (keys.length === 0) {
    return [{ ...said("drill_key_given", "no_data", "no key was given"), enforced: required }];
  }
  const given = said("drill_key_given", "pass", keys.map(({ keyid }) => keyid).join(", "));
  if (rule === undefined) {
    const message = `security/trust_keys.json has no role "${role}" to sign in`;
    return [given, { ...said("drill_key_in_role", "no_data", message), enforced: required }];
  }
  const live = rule.keys.filter((key) => keyStanding(key, { claimed: now, now }) === "valid");
  const holders = new Set(live.map(({ key }) => key.keyid));
  const signers = new Set(keys.map(({ keyid }) => keyid).filter((keyid) => holders.has(keyid)));
  const outcome = signers.size >= rule.threshold ? "pass" : "fail";
  const message = `${signers.size} of ${rule.threshold} distinct keys hold the role ${role} now`;
  return [given, said("drill_key_in_role", outcome, message)];
}

function said(id: keyof typeof SIGN_CHECKS, outcome: CheckOutcome, message: string): Check {
  const base = { id, outcome, enforced: true, message, locations: [], docs: DOCS };
  return outcome === "pass" ? base : { ...base, remediation: SIGN_CHECKS[id].fix };
}

const DOCS = "docs/scripts/sign-rollback-drill-evidence.md";
