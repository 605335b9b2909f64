/**
 * What the schema cannot say about a bill, and what makes it useless when it is wrong. Each rule
 * takes the document and answers with one line per fault; none is the only thing that is wanted.
 */
import { PackageURL } from "packageurl-js";
import type { JsonObject } from "../core/json-value.ts";
import { parseTime } from "../core/time.ts";
import { memberOf, objectMember, textMember } from "../lockfiles/json-members.ts";
import { pypiName } from "../lockfiles/purl.ts";
import { componentsOf, edgesOf, mainOf } from "./document.ts";
import type { BomComponent, BomEdge } from "./document.ts";
import { findLeak } from "./leaks.ts";
import { isExpression } from "./licence.ts";

export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

export interface BomParts {
  readonly document: JsonObject;
  readonly main: BomComponent | undefined;
  /** All components, the main one first. */
  readonly all: readonly BomComponent[];
  readonly edges: readonly BomEdge[];
}

export type SemanticRule = (parts: BomParts) => Fault[];

export function partsOf(document: JsonObject): BomParts {
  const main = mainOf(document);
  const components = componentsOf(document);
  return {
    document,
    main,
    all: main === undefined ? components : [main, ...components],
    edges: edgesOf(document),
  };
}

const fault = (pointer: string, message: string): Fault => ({ pointer, message });

export const referencesLead: SemanticRule = ({ all, edges }) => {
  const known = new Set(all.map(({ ref }) => ref));
  return edges.flatMap(({ ref, dependsOn, pointer }) =>
    [ref, ...dependsOn]
      .filter((to) => to === undefined || !known.has(to))
      .map((to) => fault(pointer, `"${to ?? ""}" is the reference of no component`)),
  );
};

/** CycloneDX: a component without dependencies is declared with none; left out means unknown. */
export const dependenciesAreComplete: SemanticRule = ({ all, edges }) => {
  const declared = new Set(edges.map(({ ref }) => ref));
  return all
    .filter(({ ref }) => ref !== undefined && !declared.has(ref))
    .map(({ ref = "", pointer }) =>
      fault(pointer, `the dependencies of "${ref}" are not declared`),
    );
};

export const referencesAreUnique: SemanticRule = ({ all, edges }) => [
  ...repeated(all, "bom-ref"),
  ...repeated(edges, "ref"),
];

function repeated(
  items: readonly { readonly ref: string | undefined; readonly pointer: string }[],
  what: string,
): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ ref, pointer }) => {
    if (ref === undefined) return [fault(pointer, `no ${what}`)];
    if (seen.has(ref)) return [fault(pointer, `the ${what} "${ref}" is used twice`)];
    seen.add(ref);
    return [];
  });
}

export const purlsAreTrue: SemanticRule = ({ all }) =>
  all.flatMap((component) => {
    const message = component.purl === undefined ? "no purl" : purlFault(component, component.purl);
    return message === undefined ? [] : [fault(component.pointer, message)];
  });

function purlFault({ group, name, version }: BomComponent, text: string): string | undefined {
  const purl = parsePurl(text);
  if (purl === undefined) return `"${text}" is not a package URL`;
  const full = group === undefined ? name : `${group}/${name}`;
  const wanted = normalised(purl.type, full);
  const said = purl.namespace ? `${purl.namespace}/${purl.name}` : purl.name;
  if (normalised(purl.type, said) !== wanted)
    return `the purl names "${said}", the component is "${wanted}"`;
  if ((purl.version ?? "") === (version ?? "")) return undefined;
  return `the purl has version "${purl.version ?? ""}", the component "${version ?? ""}"`;
}

/** Types of purl whose names have no capitals; old npm packages have them all the same. */
function normalised(type: string, name: string): string {
  if (type === "pypi") return pypiName(name);
  return type === "golang" || type === "npm" ? name.toLowerCase() : name;
}

function parsePurl(text: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

const HEX_LENGTH: ReadonlyMap<string, number> = new Map([
  ["MD5", 32],
  ["SHA-1", 40],
  ["SHA-256", 64],
  ["SHA-384", 96],
  ["SHA-512", 128],
  ["SHA3-256", 64],
  ["SHA3-384", 96],
  ["SHA3-512", 128],
]);

export const hashesHaveTheirLength: SemanticRule = ({ all }) =>
  all.flatMap(({ hashes, pointer }) =>
    hashes
      .filter(
        ({ algorithm, content }) =>
          (HEX_LENGTH.get(algorithm) ?? content.length) !== content.length,
      )
      .map(({ algorithm, content }) =>
        fault(pointer, `a digest of ${content.length} digits is no ${algorithm}`),
      ),
  );

export const expressionsAreSpdx: SemanticRule = ({ all }) =>
  all.flatMap(({ expressions, pointer }) =>
    expressions
      .filter((text) => !isExpression(text))
      .map((text) => fault(pointer, `"${text}" is not an SPDX expression`)),
  );

export const documentIsDated: SemanticRule = ({ document }) => {
  const timestamp = textMember(objectMember(document, "metadata"), "timestamp");
  const isTime = timestamp !== undefined && parseTime(timestamp) !== undefined;
  return isTime ? [] : [fault("/metadata/timestamp", "no timestamp of RFC 3339")];
};

const SERIAL = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const documentIsNumbered: SemanticRule = ({ document }) => {
  const serial = textMember(document, "serialNumber") ?? "";
  const version = memberOf(document, "version");
  return [
    ...(SERIAL.test(serial)
      ? []
      : [fault("/serialNumber", "no serial number of the form urn:uuid:")]),
    ...(Number.isInteger(version) && Number(version) > 0
      ? []
      : [fault("/version", "no version from 1")]),
  ];
};

export const somethingIsThere: SemanticRule = ({ main, all }) => [
  ...(main === undefined
    ? [fault("/metadata/component", "nothing says what the bill is about")]
    : []),
  ...(all.length > 1 ? [] : [fault("/components", "no component: nothing was looked at")]),
];

export const componentsAreVersioned: SemanticRule = ({ all, main }) =>
  all
    .filter(({ version, object }) => version === undefined && !isOwn(object))
    .filter((component) => component !== main)
    .map(({ name, pointer }) => fault(pointer, `"${name}" has no version`));

const isOwn = (object: JsonObject): boolean => textMember(object, "type") === "application";

export const nothingLeaks: SemanticRule = ({ document }) =>
  findLeak(document).map(({ pointer, what }) => fault(pointer, what));

export const SEMANTIC_RULES: Readonly<Record<string, SemanticRule>> = {
  bom_references_lead: referencesLead,
  bom_references_unique: referencesAreUnique,
  bom_dependencies_complete: dependenciesAreComplete,
  bom_purls_true: purlsAreTrue,
  bom_hash_lengths: hashesHaveTheirLength,
  bom_licences_spdx: expressionsAreSpdx,
  bom_dated: documentIsDated,
  bom_numbered: documentIsNumbered,
  bom_not_empty: somethingIsThere,
  bom_components_versioned: componentsAreVersioned,
  bom_no_secrets: nothingLeaks,
};
