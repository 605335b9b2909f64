/** What the guard says, as report and for people. Pure. */
import type { CommandResult } from "../core/command.ts";
import { parseTime, timeWithAge } from "../core/time.ts";
import type { GuardFacts } from "./guard-facts.ts";

export function guardView({ records, now }: GuardFacts): Pick<CommandResult, "result" | "view"> {
  const [latest] = records;
  const drill = latest?.record.drill;
  const result = {
    drills: records.length,
    latest:
      latest === undefined
        ? null
        : {
            drill_id: latest.record.drill.drill_id,
            record: latest.path,
            record_sha256: latest.sha256,
            release_candidate_id: latest.record.release_candidate_id,
            rto_s: latest.record.drill.rto_s,
          },
  };
  const headline = drill === undefined ? "no drill" : `latest drill ${drill.drill_id}`;
  const rows = records.map(({ record }) => [
    record.drill.drill_id,
    record.release_candidate_id,
    record.drill.environment,
    `${record.drill.from_version} → ${record.drill.to_version}`,
    `${record.drill.rto_s} s`,
    timeWithAge(parseTime(record.drill.recovered_at) ?? now, now),
  ]);
  const columns = ["drill", "candidate", "environment", "versions", "recovery", "when"];
  return {
    result,
    view: { headline, sections: rows.length === 0 ? [] : [{ title: "Drills", columns, rows }] },
  };
}
