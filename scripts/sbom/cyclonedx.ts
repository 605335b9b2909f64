/**
 * From the inventory to a CycloneDX document. Every component goes through the models and
 * normalisers of the CycloneDX library one at a time, which keeps memory flat. The library sorts by
 * the language of the machine, so it is told not to sort: all lists arrive sorted by code unit.
 */
import * as Enums from "@cyclonedx/cyclonedx-library/Enums";
import * as Models from "@cyclonedx/cyclonedx-library/Models";
import * as Serialize from "@cyclonedx/cyclonedx-library/Serialize";
import * as Spec from "@cyclonedx/cyclonedx-library/Spec";
import type { JsonObject } from "../core/json-value.ts";
import type { HashAlgorithm } from "../lockfiles/model.ts";
import type { Component, Inventory } from "./component.ts";
import { NO_SERIAL_NUMBER } from "./serialise.ts";
import { licenceOf } from "./licence.ts";
import { partyOf } from "./party.ts";
import type { Party } from "./party.ts";

export type BomVersion = "1.6" | "1.7";

export interface BomFacts {
  readonly inventory: Inventory;
  readonly version: BomVersion;
  readonly timestamp: Date;
  readonly tool: { readonly name: string; readonly version: string };
  /** Who made the bill and who supplies the product, as `partyOf` reads them, where it is said. */
  readonly author?: string;
  readonly supplier?: string;
  /** `package-lock.json` and the digest of what it says. */
  readonly locks: readonly { readonly path: string; readonly sha256: string }[];
}

export const specOf = (version: BomVersion) =>
  version === "1.6" ? Spec.Spec1dot6 : Spec.Spec1dot7;

const UNSORTED = { sortLists: false };

export const PROPERTY = "release-governance:";

/** Models of everything, for the XML serialiser. */
export function bomModel(facts: BomFacts, serialNumber: string): Models.Bom {
  const { main, components } = facts.inventory;
  const models = new Map(components.map((one) => [one.purl, modelOf(one)]));
  const metadata = metadataOf(facts);
  const root = metadata.component;
  if (root !== undefined) models.set(main.purl, root);
  for (const { purl, dependsOn } of [main, ...components]) {
    for (const to of dependsOn) {
      const target = models.get(to);
      if (target !== undefined) models.get(purl)?.dependencies.add(target.bomRef);
    }
  }
  const others = [...models.values()].filter((model) => model !== root);
  const bom = new Models.Bom({ version: 1, metadata, serialNumber });
  bom.components = new Models.ComponentRepository(others);
  return bom;
}

/** The JSON form as an object, keys in the order of the specification. */
export function bomDocument(facts: BomFacts): JsonObject {
  const factory = new Serialize.JSON.Normalize.Factory(specOf(facts.version));
  const metadata = metadataOf(facts);
  const shell = new Models.Bom({ version: 1, metadata, serialNumber: NO_SERIAL_NUMBER });
  const { components, main } = { ...facts.inventory };
  const normaliser = factory.makeForComponent();
  const document = {
    ...factory.makeForBom().normalize(shell, UNSORTED),
    components: components.map((one) => normaliser.normalize(modelOf(one), UNSORTED)),
    dependencies: [main, ...components].map(dependencyOf),
  };
  return plain(document);
}

/** The library's types say "any string-like" where its normalisers have made plain JSON. */
function plain(document: object): JsonObject {
  const value: JsonObject = Object.fromEntries(Object.entries(document));
  return value;
}

function dependencyOf({ purl, dependsOn }: Component): JsonObject {
  return dependsOn.length === 0 ? { ref: purl } : { ref: purl, dependsOn };
}

function metadataOf(facts: BomFacts): Models.Metadata {
  const metadata = new Models.Metadata({
    timestamp: facts.timestamp,
    component: modelOf(facts.inventory.main),
    lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.PreBuild]),
    properties: new Models.PropertyRepository(facts.locks.map(lockProperty)),
  });
  const tool = new Models.Component(Enums.ComponentType.Application, facts.tool.name, {
    version: facts.tool.version,
  });
  metadata.tools.components.add(tool);
  if (facts.author !== undefined) metadata.authors.add(contactOf(facts.author));
  if (facts.supplier !== undefined) metadata.supplier = organisationOf(partyOf(facts.supplier));
  return metadata;
}

/** An author has no page in CycloneDX: one that is given stays in the name. */
function contactOf(text: string): Models.OrganizationalContact {
  const { name, email } = partyOf(text);
  return new Models.OrganizationalContact(email === undefined ? { name: text } : { name, email });
}

function organisationOf({ name, email, url }: Party): Models.OrganizationalEntity {
  const organisation = new Models.OrganizationalEntity({ name });
  if (url !== undefined) organisation.url.add(url);
  if (email !== undefined) organisation.contact.add(new Models.OrganizationalContact({ email }));
  return organisation;
}

const lockProperty = ({ path, sha256 }: { path: string; sha256: string }) =>
  new Models.Property(`${PROPERTY}lock`, `${path} sha256:${sha256}`);

const SCOPE = {
  prod: Enums.ComponentScope.Required,
  optional: Enums.ComponentScope.Optional,
  dev: Enums.ComponentScope.Excluded,
} as const;

function modelOf(component: Component): Models.Component {
  const { group, name } = splitName(component);
  const type = component.own ? Enums.ComponentType.Application : Enums.ComponentType.Library;
  const model = new Models.Component(type, name, {
    bomRef: component.purl,
    purl: component.purl,
    hashes: new Models.HashDictionary(componentHashes(component)),
    properties: new Models.PropertyRepository(propertiesOf(component)),
    ...(group === undefined ? {} : { group }),
    ...(component.version === "" ? {} : { version: component.version }),
    ...(component.exposure === undefined ? {} : { scope: SCOPE[component.exposure] }),
  });
  addLicence(model, component);
  addReference(model, component);
  return model;
}

/** An npm scope, a Go module's folder: what purl calls the namespace. */
function splitName({ ecosystem, name }: Component): { group: string | undefined; name: string } {
  const slash = name.lastIndexOf("/");
  if (slash <= 0 || ecosystem === "pypi") return { group: undefined, name };
  return { group: name.slice(0, slash), name: name.slice(slash + 1) };
}

const ALGORITHM: Readonly<Record<HashAlgorithm, Enums.HashAlgorithm>> = {
  md5: Enums.HashAlgorithm.MD5,
  sha1: Enums.HashAlgorithm["SHA-1"],
  sha256: Enums.HashAlgorithm["SHA-256"],
  sha384: Enums.HashAlgorithm["SHA-384"],
  sha512: Enums.HashAlgorithm["SHA-512"],
};

/**
 * Only where there is one digest of an algorithm is it the component's. A Python release has many
 * archives, each with its own: those are listed as properties, so that none is lost.
 */
function componentHashes({ integrity }: Component): [Enums.HashAlgorithm, string][] {
  return integrity
    .filter(({ algorithm }) => isOnly(integrity, algorithm))
    .map(({ algorithm, hex }) => [ALGORITHM[algorithm], hex]);
}

function isOnly(integrity: Component["integrity"], wanted: HashAlgorithm): boolean {
  return integrity.filter(({ algorithm }) => algorithm === wanted).length === 1;
}

function archiveHashes({ integrity }: Component): [string, string][] {
  return integrity
    .filter(({ algorithm }) => !isOnly(integrity, algorithm))
    .map(({ algorithm, hex }) => ["archive_hash", `${algorithm}:${hex}`]);
}

function propertiesOf(component: Component): Models.Property[] {
  const said: [string, string][] = [
    ...component.aliases.map((alias): [string, string] => ["alias", alias]),
    ...archiveHashes(component),
    ...(component.bundled ? ([["bundled", "true"]] satisfies [string, string][]) : []),
    ["exposure", component.exposure ?? "orphan"],
    ...evidenceOf(component),
    ...component.places.map((place): [string, string] => ["place", place]),
    ...(component.platform ? ([["platform_dependent", "true"]] satisfies [string, string][]) : []),
  ];
  return said.map(([name, value]) => new Models.Property(`${PROPERTY}${name}`, value));
}

const evidenceOf = ({ licenceEvidence: evidence }: Component): [string, string][] =>
  evidence === undefined ? [] : [["licence_evidence", evidence]];

function addLicence(model: Models.Component, component: Component): void {
  const licence = licenceOf(component.licence);
  if (licence === undefined) return;
  switch (licence.kind) {
    case "id":
      model.licenses.add(new Models.SpdxLicense(licence.id));
      break;
    case "expression":
      model.licenses.add(new Models.LicenseExpression(licence.expression));
      break;
    case "name":
      model.licenses.add(new Models.NamedLicense(licence.name));
      break;
  }
}

function addReference(model: Models.Component, { source }: Component): void {
  if (source.url === undefined) return;
  const type =
    source.kind === "git"
      ? Enums.ExternalReferenceType.VCS
      : Enums.ExternalReferenceType.Distribution;
  model.externalReferences.add(new Models.ExternalReference(source.url, type));
}
