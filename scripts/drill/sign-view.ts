/** What the signer says, as report and for people. Pure. */
import type { CommandResult } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import type { DrillTimelineEvidence as DrillTimeline } from "../core/gen/evidence-drill-timeline.types.ts";
import { formatDuration } from "../core/time.ts";
import { drillTimes, recoveryMs } from "./timeline.ts";
import type { WrittenDrill } from "./write-drill.ts";

/** `written` is `undefined` where nothing was. */
export function signView(
  headline: string,
  timeline: DrillTimeline,
  written: WrittenDrill | undefined,
): Pick<CommandResult, "result" | "view"> {
  const times = drillTimes(timeline);
  const took = times === undefined ? undefined : recoveryMs(times);
  const { drill_id, channel, from_version, to_version, actor, environment } = timeline;
  const result = {
    drill_id,
    record: written?.path ?? null,
    record_sha256: written?.sha256 ?? null,
    statement: written?.statement ?? null,
    nonce: written?.record.nonce ?? null,
    rto_s: took === undefined ? null : took / 1000,
    signers: [...(written?.signers ?? [])],
  };
  const lines = [
    `${actor} took ${channel} in ${environment} from ${from_version} back to ${to_version}`,
    took === undefined ? "recovery time unknown" : `recovered after ${formatDuration(took)}`,
    ...writtenLines(written),
  ];
  return { result, view: { headline, sections: [{ title: `Drill ${drill_id}`, lines }] } };
}

function writtenLines(written: WrittenDrill | undefined): string[] {
  if (written === undefined) return [];
  const { path, sha256, statement, record, findings } = written;
  return [
    `record ${path}, sha256 ${sha256}, ${counted(record.evidence.length, "file")}`,
    statement === undefined ? "not signed: nobody can tell who wrote it" : `signed: ${statement}`,
    ...findings.map(({ message }) => message),
  ];
}
