/** Artifacts and facts as small as the rules allow. */
import { UNSTATED } from "../../scripts/correlation/artifact.ts";
import type { Artifact, Kind } from "../../scripts/correlation/artifact.ts";
import type { ThreadFacts } from "../../scripts/correlation/facts.ts";
import type { Judgement } from "../../scripts/correlation/finding.ts";

export const A = "11111111-1111-4111-8111-111111111111";
export const B = "22222222-2222-4222-8222-222222222222";
export const NOW = new Date("2026-11-23T06:00:00Z");

/** Seconds after five o'clock. */
export const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 5, 0, seconds));

export function stating(
  correlationId: string | undefined,
  candidate: string | undefined,
): Pick<Artifact, "statements"> {
  return { statements: [{ location: { file: "x" }, correlationId, candidate }] };
}

export function made(kind: Kind, more: Partial<Artifact> = {}): Artifact {
  const location = { file: `${kind}.json` };
  return { ...UNSTATED, kind, name: kind, location, ...stating(A, "rc-7"), at: at(0), ...more };
}

export function facts(members: readonly Artifact[], more: Partial<ThreadFacts> = {}): ThreadFacts {
  return {
    thread: { correlationId: A, candidate: "rc-7" },
    members,
    known: new Set([A]),
    ledgerSize: 9,
    now: NOW,
    maxSkewMs: 10_000,
    expected: [],
    ...more,
  };
}

/** `outcome: message` of each finding. */
export const said = ({ findings }: Judgement): string[] =>
  findings.map(({ outcome, message }) => `${outcome}: ${message}`);
