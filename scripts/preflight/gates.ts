/** From the policy's words to gates with every default filled in. */
import { parseDuration } from "../core/time.ts";
import type { EvidencePromise, EvidenceSource, ExitMeaning, Gate } from "./gate.ts";
import type {
  GateEnvironment as PolicyEnvironment,
  EvidencePromise as PolicyEvidence,
  Gate as PolicyGate,
} from "../core/gen/policy-release_policy.types.ts";

/** docs/exit-codes.md: what the scripts of this toolkit mean by their codes. */
const TOOLKIT_CODES: Readonly<Record<string, ExitMeaning>> = {
  "1": "fail",
  "2": "policy_error",
  "3": "no_data",
};

/** The policy has passed its schema and `GATE_RULES`; durations that those refuse count as 0. */
export function gatesOf(policyGates: readonly PolicyGate[]): Gate[] {
  return policyGates.map(gateOf);
}

const DEFAULTS = {
  needs: [],
  timeout: "10m",
  required: true,
  retries: 0,
  evidence: [],
  inputs: [],
  resources: {},
  environment: {},
  allow_skip: false,
} as const;

function gateOf(given: PolicyGate, index: number): Gate {
  const policy = { ...DEFAULTS, ...given };
  const [program = "", ...words] = policy.argv;
  const evidence = policy.evidence.map(promiseOf);
  return {
    id: policy.id,
    title: policy.title,
    argv: [program, ...words],
    needs: policy.needs,
    profile: policy.profile,
    timeoutMs: milliseconds(policy.timeout),
    required: policy.required,
    retries: policy.retries,
    evidence,
    exitCodes: policy.exit_codes ?? (evidence.some(isOurReport) ? TOOLKIT_CODES : {}),
    inputs: policy.inputs,
    allowSkip: policy.allow_skip,
    pointer: `/gates/${index}`,
    ...resourcesOf(policy.resources),
    ...environmentOf(policy.environment),
    ...(policy.exit_code_only && { exitCodeOnly: policy.exit_code_only.reason }),
    ...(policy.reuse?.allowed && { reuseMaxAgeMs: milliseconds(policy.reuse.max_age ?? "24h") }),
  };
}

function milliseconds(duration: string): number {
  return parseDuration(duration) ?? 0;
}

function resourcesOf({ exclusive = [], weight = 1 }: NonNullable<PolicyGate["resources"]>) {
  return { exclusive, weight };
}

function environmentOf({ inherit = [], set = {} }: PolicyEnvironment) {
  return { environment: { inherit, set } };
}

/** A gate that leaves our report speaks our exit codes. */
function isOurReport({ kind }: EvidencePromise): boolean {
  return kind === "report";
}

function promiseOf(policy: PolicyEvidence): EvidencePromise {
  return {
    kind: policy.kind,
    source: sourceOf(policy),
    min: policy.min ?? 1,
    ...(policy.max === undefined ? {} : { max: policy.max }),
    ...(policy.report === undefined ? {} : { report: policy.report }),
    ...(policy.pointer === undefined ? {} : { pointer: policy.pointer }),
    ...(policy.line === undefined ? {} : { line: policy.line }),
    ...(policy.fail_on === undefined ? {} : { failOn: policy.fail_on }),
  };
}

function sourceOf({ path, glob, stream, kind }: PolicyEvidence): EvidenceSource {
  const pattern = path ?? glob;
  if (pattern !== undefined) return { from: "files", pattern };
  return { from: "stream", stream: stream ?? (kind === "closing_line" ? "output" : "stdout") };
}
