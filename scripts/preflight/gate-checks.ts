/** From gate records to checks: one for each gate, and what is asked of the run as a whole. */
import type { Check, Location } from "../core/check.ts";
import { worstExit } from "../core/exit-codes.ts";
import type { ExitCode } from "../core/exit-codes.ts";
import type { PREFLIGHT_CHECKS } from "./check-catalogue.ts";
import type { Gate } from "./gate.ts";
import type { GateReason, GateRecord, PreflightResult } from "./preflight-result.ts";

const DOCS = "docs/scripts/release-preflight.md";

/** The question that a gate did not come past decides the id of its check. */
const QUESTION: Readonly<Record<GateReason, keyof typeof PREFLIGHT_CHECKS>> = {
  passed: "gate_passed",
  exit_nonzero: "gate_passed",
  evidence_contradicts: "gate_passed",
  policy_error: "gate_passed",
  undecided_by_gate: "gate_passed",
  timeout: "gate_completed",
  killed: "gate_completed",
  interrupted: "gate_completed",
  fail_fast: "gate_ran",
  not_started: "gate_ran",
  inputs_missing: "gate_ran",
  need_not_passed: "gate_ran",
  skipped: "gate_ran",
  not_in_profile: "gate_ran",
  not_selected: "gate_ran",
  evidence_missing: "gate_evidence",
  evidence_empty: "gate_evidence",
  evidence_stale: "gate_evidence",
  evidence_foreign: "gate_evidence",
  evidence_invalid: "gate_evidence",
  nothing_counted: "gate_evidence",
};

type Locate = (pointer: string) => Location;

/** `locate` tells where the policy says what the gate is. */
export function gateCheck(record: GateRecord, gate: Gate, locate: Locate): Check {
  const previous = record.attempts.at(-2);
  return {
    id: QUESTION[record.reason],
    outcome: record.outcome,
    enforced: record.required,
    about: record.id,
    message: `${record.title}: ${record.message}`,
    locations: locationsOf(record, gate, locate),
    ...(record.outcome === "pass" || record.outcome === "not_applicable"
      ? {}
      : { remediation: remedyOf(record), docs: DOCS }),
    ...(record.flaky && previous
      ? { flaky: `attempt ${previous.number}: ${previous.reason}` }
      : {}),
    ...(record.how === "ran" ? { duration_ms: record.duration_ms } : {}),
  };
}

/** Where the gate found something wrong, else where the policy says what the gate is. */
function locationsOf(record: GateRecord, gate: Gate, locate: Locate): Location[] {
  if (record.outcome === "pass") return [];
  const found = record.findings.flatMap(({ file, line, column }) =>
    file === undefined ? [] : [{ file, ...(line && { line }), ...(line && column && { column }) }],
  );
  if (found.length > 0) return found.slice(0, 10);
  return [locate(gate.pointer)];
}

function remedyOf({ id, reason, log }: GateRecord): string {
  const again = `npm run preflight -- --only ${id}`;
  if (reason === "need_not_passed")
    return "Mend the gate that it needs; then run the preflight again.";
  if (reason === "skipped") return `Run it: ${again}`;
  if (reason === "inputs_missing")
    return "Bring the input back, or take it out of the gate's inputs.";
  const where = log === undefined ? "Look at its command in the policy" : `Read ${log.path}`;
  return `${where}, mend it, then run: ${again}`;
}

type WholeRun = Pick<PreflightResult, "interrupted" | "repository" | "gates">;

/** What is asked of the run as a whole; a moved commit means that gates looked at different things. */
export function runChecks(run: WholeRun, endCommit: string | undefined): Check[] {
  const { commit, dirty } = run.repository;
  const flaky = run.gates.filter((gate) => gate.flaky).map(({ id }) => id);
  return [
    ...(run.gates.every(({ outcome }) => outcome === "not_applicable") ? [nothingAsked()] : []),
    {
      id: "tree_clean",
      outcome: dirty === undefined ? "no_data" : dirty ? "fail" : "pass",
      enforced: false,
      message:
        dirty === undefined
          ? "whether all changes are committed could not be told"
          : dirty
            ? "there are changes that are not committed, so the verdict is not about the commit"
            : "all changes are committed",
      locations: [],
      ...(dirty === false ? {} : { remediation: "Commit or stash the changes, then run again." }),
    },
    ...(commit === endCommit ? [] : [movedCommit(commit, endCommit)]),
    ...(flaky.length === 0 ? [] : [flakyGates(flaky)]),
    ...(run.interrupted ? [calledOff()] : []),
  ];
}

function nothingAsked(): Check {
  return {
    id: "gates_asked",
    outcome: "no_data",
    enforced: true,
    message: "no gate was asked anything",
    locations: [],
    remediation: "Run without --quick, --only or --skip, or add gates to the policy.",
  };
}

function movedCommit(commit: string | undefined, endCommit: string | undefined): Check {
  return {
    id: "commit_unchanged",
    outcome: "no_data",
    enforced: true,
    message: "another commit was checked out while the gates ran",
    expected: commit ?? "none",
    observed: endCommit ?? "none",
    locations: [],
    remediation: "Leave the working tree alone during a run, and run again.",
  };
}

function flakyGates(ids: readonly string[]): Check {
  return {
    id: "gates_steady",
    outcome: "fail",
    enforced: false,
    message: `passed only when tried again: ${ids.join(", ")}`,
    locations: [],
    remediation: "Find out why the first attempt did not pass.",
  };
}

function calledOff(): Check {
  return {
    id: "run_completed",
    outcome: "no_data",
    enforced: true,
    message: "the run was called off before all gates had ended",
    locations: [],
    remediation: "Run it again, or go on from its report with --from-report.",
  };
}

/**
 * Over many gates the worst counts: 2, then 3, then 1. Gates that were not run because of another
 * one add nothing to what that one says; gates that are not required count under --strict only.
 */
export function exitOfGates(
  records: readonly GateRecord[],
  strict: boolean,
): 1 | 2 | 3 | undefined {
  const codes = records
    .filter(({ required }) => required || strict)
    .flatMap((record) => exitOfGate(record));
  const worst = codes.length === 0 ? 0 : worstExit(codes);
  return worst === 0 ? undefined : worst;
}

const CONSEQUENCES: ReadonlySet<GateReason> = new Set(["need_not_passed", "fail_fast"]);

function exitOfGate({ outcome, reason }: GateRecord): ExitCode[] {
  if (reason === "policy_error") return [2];
  if (CONSEQUENCES.has(reason)) return [];
  if (outcome === "no_data") return [3];
  return outcome === "fail" ? [1] : [];
}
