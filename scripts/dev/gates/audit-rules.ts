/** Reads `npm audit --json` (auditReportVersion 2) by its content alone. */

export type AuditAnswer =
  | { readonly kind: "no_answer"; readonly reason: string }
  | { readonly kind: "answer"; readonly looked: number; readonly problems: string[] };

interface AuditReport {
  readonly auditReportVersion?: number;
  readonly message?: string;
  readonly metadata?: { readonly dependencies?: { readonly total?: number } };
  readonly vulnerabilities?: Readonly<Record<string, { severity?: string; range?: string }>>;
}

export function auditAnswer(text: string): AuditAnswer {
  const report = parse(text);
  if (report === undefined) return { kind: "no_answer", reason: "npm audit printed no JSON" };
  const { auditReportVersion, message, metadata, vulnerabilities } = report;
  const looked = metadata?.dependencies?.total;
  if (auditReportVersion !== 2 || looked === undefined || vulnerabilities === undefined) {
    return { kind: "no_answer", reason: message ?? "not a report of version 2" };
  }
  const problems = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range ?? ""}: ${severity ?? "unknown"} severity`,
  );
  return { kind: "answer", looked, problems };
}

function parse(text: string): AuditReport | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
