/** From the records of all gates to what the command hands back: checks, result, view, exit code. */
import { enforceAll, verdictOf } from "../core/check.ts";
import type { Check } from "../core/check.ts";
import type { CommandResult } from "../core/command.ts";
import { exitOfGates, gateCheck, runChecks } from "./gate-checks.ts";
import type { GatePolicy } from "./gate-policy.ts";
import { preflightResult } from "./preflight-report.ts";
import type { WholeRun } from "./preflight-report.ts";
import type { GateRecord, PreflightResult } from "./preflight-result.ts";
import { preflightView } from "./preflight-view.ts";

export interface Conclusion {
  readonly policy: GatePolicy;
  readonly strict: boolean;
  /** One record for each gate of the policy, in any order. */
  readonly records: readonly GateRecord[];
  readonly run: Omit<WholeRun, "verdict" | "gates">;
  /** Commit that is checked out when all gates have ended. */
  readonly endCommit: string | undefined;
}

export interface Concluded {
  readonly checks: readonly Check[];
  readonly result: PreflightResult;
  readonly command: Omit<CommandResult, "inputs" | "subject">;
}

export function conclude({ policy, strict, records, run, endCommit }: Conclusion): Concluded {
  const gates = policy.gates.map((gate) => recordOf(gate.id, records));
  const asked = gates.flatMap((record, index) => {
    const gate = policy.gates[index];
    return gate === undefined ? [] : [gateCheck(record, gate, policy.locate)];
  });
  const checks = [...asked, ...runChecks({ ...run, gates }, endCommit), ...policy.advisories];
  const verdict = verdictOf(strict ? enforceAll(checks) : checks);
  const result = preflightResult({ ...run, verdict, gates });
  const atLeast = exitOfGates(gates, strict);
  return {
    checks,
    result,
    command: {
      checks,
      result: { ...result },
      view: preflightView(result),
      ...(atLeast === undefined ? {} : { atLeast }),
    },
  };
}

/** The map is complete or there is no report: a gate without a record is our bug. */
function recordOf(id: string, records: readonly GateRecord[]): GateRecord {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`gate ${id} has no record`);
  return record;
}
