/** The same vulnerability from two sources counts once. */
import { byCodeUnit, sortedTexts } from "../lockfiles/order.ts";
import { canonicalId, keyOf, severityRank } from "./finding.ts";
import type { Finding, Severity } from "./finding.ts";
import { scoreOfVector } from "./sources/severity.ts";

/** What a source says, before its ids are known to be aliases of another's. */
export type Reported = Omit<Finding, "key" | "id" | "ways"> & { readonly ids: readonly string[] };

export function mergeFindings(reported: readonly Reported[]): Finding[] {
  const canonical = aliasGroups(reported);
  const byKey = new Map<string, Finding>();
  for (const one of reported) {
    const finding = findingOf(one, canonical);
    const known = byKey.get(finding.key);
    byKey.set(finding.key, known === undefined ? finding : joined(known, finding));
  }
  return [...byKey.values()].toSorted((left, right) => byCodeUnit(left.key, right.key));
}

/** All ids that are linked by any report, as one set. */
function aliasGroups(reported: readonly Reported[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { ids } of reported) {
    const merged = new Set(ids);
    for (const id of ids) for (const other of groups.get(id) ?? []) merged.add(other);
    for (const id of merged) groups.set(id, merged);
  }
  return groups;
}

function findingOf(
  { ids, ...rest }: Reported,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): Finding {
  const all = sortedTexts(groups.get(ids[0] ?? "") ?? ids);
  const id = canonicalId(all);
  const aliases = sortedTexts([...all, ...rest.aliases]).filter((alias) => alias !== id);
  return { key: keyOf({ ...rest, id }), id, ...rest, aliases, ways: [] };
}

/** The same whichever came first: the order of sources must not matter. */
function joined(left: Finding, right: Finding): Finding {
  const cvss = stronger(left.cvss, right.cvss);
  return {
    ...left,
    aliases: sortedTexts([...left.aliases, ...right.aliases]),
    versions: sortedTexts([...left.versions, ...right.versions]),
    fixed: sortedTexts([...left.fixed, ...right.fixed]),
    sources: sortedTexts([...left.sources, ...right.sources]),
    range: fuller(left.range, right.range),
    title: fuller(left.title, right.title),
    severity: worse(left.severity, right.severity),
    ...(cvss === undefined ? {} : { cvss }),
    kev: left.kev || right.kev,
    direct: left.direct || right.direct,
    path: shorter(left.path, right.path),
  };
}

/** What says more; among equals the first by code unit. */
function fuller(left: string, right: string): string {
  if (left.length !== right.length) return left.length > right.length ? left : right;
  return byCodeUnit(left, right) <= 0 ? left : right;
}

function shorter(left: Finding["path"], right: Finding["path"]): Finding["path"] {
  if (left.length !== right.length) return left.length < right.length ? left : right;
  return byCodeUnit(left.join("\n"), right.join("\n")) <= 0 ? left : right;
}

function stronger(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const gap = scoreOfVector(left) - scoreOfVector(right);
  if (gap !== 0) return gap > 0 ? left : right;
  return byCodeUnit(left, right) <= 0 ? left : right;
}

/** A source that does not know the severity does not outweigh one that does. */
function worse(left: Severity, right: Severity): Severity {
  if (left === "unknown") return right;
  if (right === "unknown") return left;
  return severityRank(left) >= severityRank(right) ? left : right;
}
