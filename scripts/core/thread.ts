/** The two ids that tie runs together: the thread of one change, and its release candidate. Pure. */
import type { RunContext } from "./command.ts";
import type { Subject } from "./report.ts";

/** The text of a UUID (RFC 9562, section 4) in lower case, of any version. */
export const CORRELATION_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const CANDIDATE_ID = /^[A-Za-z0-9][A-Za-z0-9._:+-]{0,127}$/;

export type Thread = Pick<Subject, "correlation_id" | "release_candidate_id">;

/**
 * The ids of a run that rests on a report: what the command line says, else what the report
 * states. A report about another candidate hands nothing on, nor does one whose ids are none.
 */
export function inheritThread(
  { correlationId, releaseCandidateId }: Pick<RunContext, "correlationId" | "releaseCandidateId">,
  stated: Thread,
): Thread {
  const ofReport = validOf(stated);
  const given = threadOf(correlationId, releaseCandidateId);
  const other =
    releaseCandidateId !== undefined && stated.release_candidate_id !== releaseCandidateId;
  return other ? given : { ...ofReport, ...given };
}

/** Without the members that are not known. */
export function threadOf(correlation: string | undefined, candidate: string | undefined): Thread {
  return {
    ...(correlation === undefined ? {} : { correlation_id: correlation }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
  };
}

function validOf({ correlation_id: correlation, release_candidate_id: candidate }: Thread): Thread {
  return threadOf(
    correlation !== undefined && CORRELATION_ID.test(correlation) ? correlation : undefined,
    candidate !== undefined && CANDIDATE_ID.test(candidate) ? candidate : undefined,
  );
}
