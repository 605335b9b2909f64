/** One vulnerability of one package in one lock, the same whoever reported it. */
import type { Ecosystem, Exposure } from "../lockfiles/model.ts";

export const SEVERITIES = ["unknown", "info", "low", "moderate", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Finding = {
  /** Canonical id, ecosystem, package, workspace and exposure, joined by blanks. */
  readonly key: string;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly ecosystem: Ecosystem;
  readonly package: string;
  /** Folder of the lock. */
  readonly workspace: string;
  readonly exposure: Exposure;
  /** Installed versions that are affected, sorted. */
  readonly versions: readonly string[];
  readonly range: string;
  readonly severity: Severity;
  /** CVSS vector of the highest score, where a source has one. */
  readonly cvss?: string;
  readonly kev: boolean;
  readonly fixed: readonly string[];
  /** The project asks for it itself. */
  readonly direct: boolean;
  /** Names from the project's own dependency to the package. */
  readonly path: readonly string[];
  /** The project's own dependencies that lead to it; empty before the locks were asked. */
  readonly ways: readonly string[];
  readonly sources: readonly string[];
  readonly title: string;
};

const idRank = (id: string): number => (id.startsWith("GHSA-") ? 0 : id.startsWith("CVE-") ? 1 : 2);

/** GHSA before CVE before anything else; among equals the first by code unit. */
export function canonicalId(ids: readonly string[]): string {
  const [first = "unknown"] = ids.toSorted((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1));
  return first;
}

export function keyOf(
  one: Pick<Finding, "id" | "ecosystem" | "package" | "workspace" | "exposure">,
): string {
  return [one.id, one.ecosystem, one.package, one.workspace, one.exposure].join(" ");
}

/** How bad an unknown severity is: the worst, since nobody has said that it is less. */
export function severityRank(severity: Severity): number {
  return severity === "unknown" ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

export function readSeverity(text: string | undefined): Severity {
  const plain = text?.toLowerCase();
  const word = plain === "medium" ? "moderate" : plain;
  return SEVERITIES.find((known) => known === word) ?? "unknown";
}
