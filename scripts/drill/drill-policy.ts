/** `security/rollback_drill_policy.json`, or its version 1, with what it leaves open filled in. */
import { resolve } from "node:path";
import type { RollbackDrillPolicy } from "../core/gen/policy-rollback_drill_policy.types.ts";
import type { FsPort } from "../core/host.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Rule } from "../core/policy/rules.ts";

export const DRILL_POLICY = "security/rollback_drill_policy.json";
/** Where users of version 1 have theirs. */
const DRILL_POLICY_V1 = "security/rollback_drill_signature_policy.json";

export interface ReportKind {
  readonly kind: string;
  readonly pattern: string;
  readonly min: number;
  readonly maxAgeMs: number;
}

/** Nothing left open; times in milliseconds. */
export interface DrillRules {
  readonly role: string;
  readonly signatureRequired: boolean;
  readonly signatureRequiredInStrict: boolean;
  readonly keyRequired: boolean;
  readonly keyEnv: string | undefined;
  readonly signatureMaxAgeMs: number;
  readonly drillMaxAgeMs: number;
  readonly minCount: number;
  readonly windowMs: number;
  readonly rtoMaxMs: number;
  readonly environments: readonly string[];
  readonly reports: readonly ReportKind[];
  readonly emailMaxAgeMs: number;
  readonly historyMaxAgeMs: number;
}

const DAY_S = 86_400;

const DEFAULT_REPORTS = [
  { kind: "incident_drill", pattern: ".release/reports/alert-chaos-drill/*.json" },
  { kind: "rollback_bundle", pattern: ".release/reports/create-rollback-bundle/*.json" },
] as const;

export async function loadDrillPolicy(
  fs: FsPort,
  root: string,
  named: string | undefined,
): Promise<Loaded<RollbackDrillPolicy>> {
  const path = named ?? (await presentPolicy(fs, root));
  return loadPolicy(fs, root, path, "policy/rollback_drill_policy", DRILL_POLICY_RULES);
}

async function presentPolicy(fs: FsPort, root: string): Promise<string> {
  if ((await fs.stat(resolve(root, DRILL_POLICY))) !== undefined) return DRILL_POLICY;
  const old = await fs.stat(resolve(root, DRILL_POLICY_V1));
  return old === undefined ? DRILL_POLICY : DRILL_POLICY_V1;
}

const DEFAULTS = {
  role: "drill",
  required: false,
  required_in_strict: true,
  require_signing_key: false,
  max_signature_age_s: 30 * DAY_S,
} as const;
const DEFAULT_DRILLS = {
  max_age_s: 30 * DAY_S,
  min_count: 1,
  window_s: 90 * DAY_S,
  rto_max_s: 900,
  environments: [],
} as const;
const DEFAULT_EMAIL = { max_age_s: 30 * DAY_S } as const;
const DEFAULT_HISTORY = { max_age_s: 45 * DAY_S } as const;

export function drillRules(policy: RollbackDrillPolicy): DrillRules {
  const whole = { ...DEFAULTS, ...policy };
  const drills = { ...DEFAULT_DRILLS, ...policy.drills };
  const history = { ...DEFAULT_HISTORY, ...policy.history };
  return {
    role: whole.role,
    signatureRequired: whole.required,
    signatureRequiredInStrict: whole.required_in_strict,
    keyRequired: whole.require_signing_key,
    keyEnv: policy.key_env,
    signatureMaxAgeMs: whole.max_signature_age_s * 1000,
    drillMaxAgeMs: drills.max_age_s * 1000,
    minCount: drills.min_count,
    windowMs: drills.window_s * 1000,
    rtoMaxMs: drills.rto_max_s * 1000,
    environments: drills.environments,
    reports: (policy.reports ?? DEFAULT_REPORTS).map(reportKind),
    emailMaxAgeMs: { ...DEFAULT_EMAIL, ...policy.email }.max_age_s * 1000,
    historyMaxAgeMs: history.max_age_s * 1000,
  };
}

type WrittenKind = NonNullable<RollbackDrillPolicy["reports"]>[number];

function reportKind({ kind, pattern, min, max_age_s }: WrittenKind): ReportKind {
  return { kind, pattern, min: min ?? 1, maxAgeMs: (max_age_s ?? DAY_S) * 1000 };
}

const kindsDistinct: Rule<RollbackDrillPolicy> = {
  id: "report_kinds_distinct",
  check: ({ reports = [] }) =>
    reports.flatMap(({ kind }, index) =>
      reports.findIndex((one) => one.kind === kind) < index
        ? [{ pointer: `/reports/${index}/kind`, message: "names a kind that stands above" }]
        : [],
    ),
};

/** These two are ours: a report of such a kind would pass for the timeline or an artifact. */
const kindsNotReserved: Rule<RollbackDrillPolicy> = {
  id: "report_kinds_not_reserved",
  check: ({ reports = [] }) =>
    reports.flatMap(({ kind }, index) =>
      kind === "timeline" || kind === "artifact"
        ? [{ pointer: `/reports/${index}/kind`, message: "is a name that the record itself uses" }]
        : [],
    ),
};

const windowHoldsAge: Rule<RollbackDrillPolicy> = {
  id: "window_not_shorter_than_age",
  check: (policy) => {
    const { windowMs, drillMaxAgeMs } = drillRules(policy);
    if (windowMs >= drillMaxAgeMs) return [];
    return [{ pointer: "/drills/window_s", message: "is shorter than max_age_s of the drills" }];
  },
};

const DRILL_POLICY_RULES = [kindsDistinct, kindsNotReserved, windowHoldsAge];
