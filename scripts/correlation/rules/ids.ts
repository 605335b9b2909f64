/** Is every artifact of the same thread and candidate? Pure. */
import { isAnchor } from "../artifact.ts";
import type { Artifact, Statement } from "../artifact.ts";
import { sameId } from "../choose-thread.ts";
import type { ThreadFacts } from "../facts.ts";
import type { Finding, Judgement } from "../finding.ts";

interface Said {
  readonly artifact: Artifact;
  readonly statement: Statement;
}

function said(members: readonly Artifact[]): Said[] {
  return members.flatMap((artifact) =>
    artifact.statements.map((statement) => ({ artifact, statement })),
  );
}

function finding(
  { artifact, statement }: Said,
  outcome: Finding["outcome"],
  message: string,
  more: Pick<Finding, "expected" | "observed"> = {},
): Finding {
  const { name: about } = artifact;
  return { outcome, about, message: `${about} ${message}`, location: statement.location, ...more };
}

/** Any version and variant: what a UUID is beyond its form, no reader can tell. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function correlationIdValid({ members }: ThreadFacts): Judgement {
  const stated = said(members).filter(({ statement }) => statement.correlationId !== undefined);
  const findings = stated.flatMap((one): Finding[] => {
    const observed = one.statement.correlationId ?? "";
    return UUID.test(observed)
      ? []
      : [finding(one, "fail", "states a correlation id that is no UUID", { observed })];
  });
  const good = `${stated.length} places state a UUID`;
  return stated.length === 0 ? unknown("no artifact states a correlation id") : { findings, good };
}

export function correlationIdConsistent({ thread, members, known }: ThreadFacts): Judgement {
  const { correlationId: wanted } = thread;
  if (wanted === undefined) return unknown("which thread it is, is not known");
  if (members.length === 0) return unknown(NOTHING);
  const findings = said(members).flatMap((one): Finding[] => {
    const { correlationId: observed } = one.statement;
    if (observed === undefined) return [finding(one, "no_data", "states no correlation id")];
    if (sameId(wanted, observed) || !known.has(observed.toLowerCase())) return [];
    const ids = { expected: wanted, observed };
    return [finding(one, "fail", "is of another thread", ids)];
  });
  return { findings, good: `${members.length} artifacts of ${wanted}` };
}

/** A thread that neither a rollout nor the ledger knows; others are for the rule above. */
export function noOrphans({ thread, members, known, ledgerSize }: ThreadFacts): Judgement {
  if (members.length === 0) return unknown(NOTHING);
  const findings = said(members).flatMap((one): Finding[] => {
    const { correlationId: observed } = one.statement;
    if (observed === undefined || known.has(observed.toLowerCase())) return [];
    const outcome = ledgerSize === undefined ? "no_data" : "fail";
    const expected = thread.correlationId;
    const ids = { ...(expected === undefined ? {} : { expected }), observed };
    const message = "has an id that no rollout and no event of the ledger has";
    return [finding(one, outcome, message, ids)];
  });
  return { findings, good: `${members.length} artifacts lead to a rollout or to the ledger` };
}

export function candidateConsistent({ thread, members }: ThreadFacts): Judgement {
  const { candidate: wanted } = thread;
  if (wanted === undefined) return unknown("which candidate it is about, is not known");
  if (members.length === 0) return unknown(NOTHING);
  const findings = said(members).flatMap((one): Finding[] => {
    const { candidate: observed } = one.statement;
    if (observed === undefined) return [finding(one, "no_data", "names no release candidate")];
    if (observed === wanted || isReuse(one, thread.correlationId)) return [];
    return [finding(one, "fail", "is about another candidate", { expected: wanted, observed })];
  });
  return { findings, good: `${members.length} artifacts about ${wanted}` };
}

export function threadNotReused({ thread, members }: ThreadFacts): Judgement {
  const { candidate: expected, correlationId } = thread;
  if (correlationId === undefined || expected === undefined) {
    return unknown("the thread or its candidate is not known");
  }
  if (members.length === 0) return unknown(NOTHING);
  const findings = said(members).flatMap((one): Finding[] => {
    const { candidate: observed } = one.statement;
    if (!isReuse(one, correlationId) || observed === undefined || observed === expected) return [];
    return [finding(one, "fail", `uses ${correlationId} too`, { expected, observed })];
  });
  return { findings, good: `no rollout of another candidate has ${correlationId}` };
}

/** What begins a thread begins another one under the same id; what follows is merely wrong. */
function isReuse({ artifact, statement }: Said, thread: string | undefined): boolean {
  return isAnchor(artifact) && thread !== undefined && sameId(thread, statement.correlationId);
}

const NOTHING = "there is no artifact of the thread";

function unknown(message: string): Judgement {
  return { findings: [{ outcome: "no_data", about: "thread", message }], good: "" };
}
