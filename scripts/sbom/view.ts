/** What a run of `generate-sbom` says, to people and in its report. */
import type { Check } from "../core/check.ts";
import type { CommandResult, Section } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import type { JsonObject } from "../core/json-value.ts";
import { textMember } from "../lockfiles/json-members.ts";
import type { Edge, LockFault, LockGraph } from "../lockfiles/model.ts";
import { shownPlace } from "../lockfiles/clean-url.ts";
import type { Component, Inventory } from "./component.ts";
import type { BomFacts } from "./cyclonedx.ts";
import type { BomDiff } from "./diff.ts";
import { isUnknown, licenceOf } from "./licence.ts";
import type { Repository } from "../lockfiles/read-repository.ts";

export interface Written {
  readonly path: string;
  readonly sha256: string;
  /** The signed statement beside it, where one was asked for. */
  readonly statement?: string;
  readonly document: JsonObject;
}

const SHOWN = 100;

export function nothingWritten(checks: readonly Check[], repository: Repository): CommandResult {
  return {
    checks,
    inputs: repository.inputs,
    result: { written: null, ...lockFacts(repository.graphs) },
    view: {
      headline: "no bill of materials was written",
      sections: faultSections(repository.graphs),
    },
  };
}

export function writtenResult(
  checks: readonly Check[],
  repository: Repository,
  facts: BomFacts,
  written: Written,
): CommandResult {
  const all = [facts.inventory.main, ...facts.inventory.components];
  const count = facts.inventory.components.length;
  return {
    checks,
    inputs: repository.inputs,
    result: {
      written: {
        path: written.path,
        sha256: written.sha256,
        ...(written.statement === undefined ? {} : { statement: written.statement }),
      },
      spec_version: facts.version,
      serial_number: textMember(written.document, "serialNumber") ?? "",
      timestamp: facts.timestamp.toISOString(),
      components: count,
      by_ecosystem: countBy(all, ({ ecosystem }) => ecosystem),
      by_exposure: countBy(all, ({ exposure }) => exposure ?? "orphan"),
      licences_unknown: unknownLicences(facts.inventory),
      ...lockFacts(repository.graphs),
    },
    view: {
      headline: `${counted(count, "component")} in ${written.path}`,
      sections: [countSection(all), ...faultSections(repository.graphs)],
    },
  };
}

function unknownLicences({ components }: Inventory): number {
  return components.filter(({ own, licence }) => !own && isUnknown(licenceOf(licence))).length;
}

function countBy(all: readonly Component[], key: (one: Component) => string): JsonObject {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function countSection(all: readonly Component[]): Section {
  const ecosystems = [...new Set(all.map(({ ecosystem }) => ecosystem))];
  return {
    title: "Components",
    columns: ["ecosystem", "prod", "optional", "dev", "licence unknown"],
    rows: ecosystems.map((ecosystem) => {
      const own = all.filter((one) => one.ecosystem === ecosystem);
      const of = (level: string) => String(own.filter(({ exposure }) => exposure === level).length);
      const unknown = own.filter(
        ({ licence, own: mine }) => !mine && isUnknown(licenceOf(licence)),
      );
      return [ecosystem, of("prod"), of("optional"), of("dev"), String(unknown.length)];
    }),
  };
}

/** Orphans, broken digests and edges that do not fit: reported, since npm installs all the same. */
function lockFacts(graphs: readonly LockGraph[]): JsonObject {
  const faults = graphs.flatMap((graph) => graphFaults(graph));
  return { faults: faults.slice(0, SHOWN), faults_total: faults.length };
}

type FaultFacts = {
  readonly lock: string;
  readonly kind: string;
  readonly place: string;
  readonly message: string;
};

function graphFaults(graph: LockGraph): FaultFacts[] {
  const edges = [...graph.packages.values()].flatMap(({ place, edges: all }) =>
    all
      .filter(({ fault }) => fault !== undefined)
      .map((edge) => ({
        lock: graph.path,
        kind: `${edge.fault ?? "missing"}_${edge.kind}`,
        place: shownPlace(place),
        message: `"${shownPlace(place) || "the project"}" asks for ${misfit(edge, graph)}`,
      })),
  );
  return [...graph.faults.map((fault) => faultFacts(graph, fault)), ...edges];
}

/** The range that was asked for is not told: it may be an address with a secret in it. */
function misfit({ name, to }: Edge, { packages }: LockGraph): string {
  const version = to === undefined ? undefined : packages.get(to)?.version;
  return version === undefined
    ? `"${name}", which is not in the lock`
    : `another "${name}" than ${version}, which it gets`;
}

const faultFacts = (graph: LockGraph, { kind, place, message }: LockFault) => ({
  lock: graph.path,
  kind,
  place: shownPlace(place),
  message,
});

function faultSections(graphs: readonly LockGraph[]): Section[] {
  const lines = graphs.flatMap((graph) =>
    graphFaults(graph).map(({ lock, message }) => `${lock}: ${message}`),
  );
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  return [{ title: "Seen in the locks", lines: [...lines.slice(0, SHOWN), ...more] }];
}

export function diffResult(diff: BomDiff): CommandResult {
  const changes = diff.added.length + diff.removed.length + diff.moved.length;
  return {
    checks: [alteredCheck(diff)],
    result: { diff: { ...diff } },
    view: {
      headline: `${diff.added.length} added, ${diff.removed.length} removed, ${diff.moved.length} moved`,
      sections: changes === 0 ? [] : diffSections(diff),
    },
  };
}

function alteredCheck({ altered }: BomDiff): Check {
  const base = {
    id: "same_version_same_digest",
    enforced: true,
    locations: [],
    docs: "docs/scripts/generate-sbom.md",
  };
  if (altered.length === 0)
    return { ...base, outcome: "pass", message: "no digest changed under its version" };
  return {
    ...base,
    outcome: "fail",
    message: `the same version has another digest: ${altered.slice(0, 5).join(", ")}`,
    expected: "one digest for one version",
    observed: `${altered.length} with another`,
    remediation: "find out who changed a published archive before anything is released",
  };
}

const list = (texts: readonly string[]): string => (texts.length === 0 ? "-" : texts.join(", "));

const entries = (title: string, all: BomDiff["added"]): Section => ({
  title,
  columns: ["package", "version", "licence"],
  rows: all.map((one) => [one.package, list(one.versions), list(one.licences)]),
});

function diffSections({ added, removed, moved }: BomDiff): Section[] {
  const moves: Section = {
    title: "Moved",
    columns: ["package", "from", "to", "licence"],
    rows: moved.map((one) => [one.package, list(one.from), list(one.to), licenceMove(one)]),
  };
  const sections = [entries("Added", added), entries("Removed", removed), moves];
  return sections.filter(({ rows }) => (rows ?? []).length > 0);
}

function licenceMove({ licences_from: from, licences_to: to }: BomDiff["moved"][number]): string {
  return list(from) === list(to) ? list(to) : `${list(from)} → ${list(to)}`;
}
