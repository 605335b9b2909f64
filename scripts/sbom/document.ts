/** Reads a CycloneDX document: the few members that our checks and the comparison ask for. */
import type { JsonObject } from "../core/json-value.ts";
import { objectMember, objectsIn, textMember, textsIn } from "../lockfiles/json-members.ts";

export interface BomComponent {
  readonly ref: string | undefined;
  readonly purl: string | undefined;
  readonly group: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly hashes: readonly { readonly algorithm: string; readonly content: string }[];
  /** SPDX ids, expressions and names, as the document has them. */
  readonly licences: readonly string[];
  readonly expressions: readonly string[];
  readonly object: JsonObject;
  readonly pointer: string;
}

export interface BomEdge {
  readonly ref: string | undefined;
  readonly dependsOn: readonly string[];
  readonly pointer: string;
}

export function mainOf(document: JsonObject): BomComponent | undefined {
  const metadata = objectMember(document, "metadata");
  const component = objectMember(metadata, "component");
  return Object.keys(component).length === 0
    ? undefined
    : componentOf(component, "/metadata/component");
}

/** Components nested in others included. */
export function componentsOf(document: JsonObject, pointer = "/components"): BomComponent[] {
  return objectsIn(document, "components").flatMap((object, index) => {
    const at = `${pointer}/${index}`;
    return [componentOf(object, at), ...componentsOf(object, `${at}/components`)];
  });
}

export function edgesOf(document: JsonObject): BomEdge[] {
  return objectsIn(document, "dependencies").map((object, index) => ({
    ref: textMember(object, "ref"),
    dependsOn: textsIn(object, "dependsOn"),
    pointer: `/dependencies/${index}`,
  }));
}

function componentOf(object: JsonObject, pointer: string): BomComponent {
  const choices = objectsIn(object, "licenses");
  const expressions = choices.flatMap((choice) => textMember(choice, "expression") ?? []);
  return {
    ref: textMember(object, "bom-ref"),
    purl: textMember(object, "purl"),
    group: textMember(object, "group"),
    name: textMember(object, "name") ?? "",
    version: textMember(object, "version"),
    scope: textMember(object, "scope"),
    hashes: objectsIn(object, "hashes").map((hash) => ({
      algorithm: textMember(hash, "alg") ?? "",
      content: textMember(hash, "content") ?? "",
    })),
    licences: [...expressions, ...choices.flatMap(namedLicence)],
    expressions,
    object,
    pointer,
  };
}

function namedLicence(choice: JsonObject): string[] {
  const licence = objectMember(choice, "license");
  const said = textMember(licence, "id") ?? textMember(licence, "name");
  return said === undefined ? [] : [said];
}
