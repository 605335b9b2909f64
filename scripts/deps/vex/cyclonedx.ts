/** CycloneDX 1.6 with `vulnerabilities`, as a VEX. */
import { contentUuid } from "../../core/digest.ts";
import { formatTime } from "../../core/time.ts";
import { sortedTexts } from "../../lockfiles/order.ts";
import { packageOfPurl } from "../sources/package-url.ts";
import { scoreOfVector } from "../sources/severity.ts";
import type { VexStatement } from "./statement.ts";

export function cycloneDxVex(
  statements: readonly VexStatement[],
  tool: { readonly name: string; readonly version: string },
  now: Date,
): string {
  const components = sortedTexts(statements.flatMap(({ purls }) => purls)).map(componentOf);
  const vulnerabilities = statements.map(vulnerabilityOf);
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: contentUuid(JSON.stringify([components, vulnerabilities])),
    version: 1,
    metadata: {
      timestamp: formatTime(now),
      tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
    },
    components,
    vulnerabilities,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function componentOf(purl: string) {
  const named = packageOfPurl(purl);
  const version = named?.version;
  return {
    type: "library",
    "bom-ref": purl,
    name: named?.name ?? purl,
    ...(version === undefined ? {} : { version }),
    purl,
  };
}

const METHODS = [
  ["CVSS:4.0/", "CVSSv4"],
  ["CVSS:3.1/", "CVSSv31"],
  ["CVSS:3.0/", "CVSSv3"],
  ["AV:", "CVSSv2"],
] as const;

const SEVERITY: Readonly<Record<string, string>> = { moderate: "medium" };

function vulnerabilityOf(statement: VexStatement) {
  const { id, aliases, purls, finding } = statement;
  const { cvss, severity, title } = finding;
  const method = METHODS.find(([start]) => cvss?.startsWith(start) === true)?.[1];
  const rating = {
    ...(cvss === undefined ? {} : { score: scoreOfVector(cvss), vector: cvss }),
    severity: SEVERITY[severity] ?? severity,
    ...(method === undefined ? {} : { method }),
  };
  return {
    "bom-ref": finding.key,
    id,
    ...(aliases.length === 0
      ? {}
      : { references: aliases.map((alias) => ({ id: alias, source: { name: sourceOf(alias) } })) }),
    ratings: [rating],
    ...(title === "" ? {} : { description: title }),
    analysis: analysisOf(statement),
    affects: purls.map((ref) => ({ ref })),
  };
}

function sourceOf(id: string): string {
  if (id.startsWith("CVE-")) return "NVD";
  return id.startsWith("GHSA-") ? "GitHub" : "OSV";
}

/** The five words of VEX in those of CycloneDX. */
const JUSTIFICATION = {
  component_not_present: "code_not_present",
  vulnerable_code_not_present: "code_not_present",
  vulnerable_code_not_in_execute_path: "code_not_reachable",
  vulnerable_code_cannot_be_controlled_by_adversary: "requires_environment",
  inline_mitigations_already_exist: "protected_by_mitigating_control",
} as const;

function analysisOf({ status, justification, note }: VexStatement) {
  const detail = note === undefined ? {} : { detail: note };
  if (status === "under_investigation") return { state: "in_triage" };
  if (status === "affected") return { state: "exploitable", ...detail };
  const why = justification === undefined ? {} : { justification: JUSTIFICATION[justification] };
  return { state: "not_affected", ...why, ...detail };
}
