/**
 * What three authorities ask of a bill, each element with how it is met.
 * ntia: The Minimum Elements For an SBOM (July 2021). cisa-2025: Minimum Elements, draft of August
 * 2025. bsi: TR-03183-2, version 2.1.
 */
import { objectMember, objectsIn, textMember } from "../lockfiles/json-members.ts";
import type { BomComponent } from "./document.ts";
import type { BomParts } from "./semantics.ts";

export const PROFILES = ["ntia", "cisa-2025", "bsi"] as const;
export type Profile = (typeof PROFILES)[number];

export interface Element {
  readonly name: string;
  /** How many of how many have it. */
  readonly met: number;
  readonly of: number;
}

type Measure = (parts: BomParts) => readonly [met: number, of: number];

const each =
  (has: (component: BomComponent, parts: BomParts) => boolean): Measure =>
  (parts) => [parts.all.filter((one) => has(one, parts)).length, parts.all.length];

const whole =
  (has: (parts: BomParts) => boolean): Measure =>
  (parts) => [has(parts) ? 1 : 0, 1];

const metadata = ({ document }: BomParts) => objectMember(document, "metadata");

const isOwn = ({ object }: BomComponent): boolean => textMember(object, "type") === "application";

const MEASURES = {
  "supplier or producer": each((one, parts) => hasSupplier(one, parts)),
  "component name": each(({ name }) => name !== ""),
  "component version": each(({ version }) => version !== undefined),
  "unique identifier (purl)": each(({ purl }) => purl !== undefined),
  "dependency relationship": whole(({ edges, all }) => edges.length >= all.length),
  "author of the bill": whole((parts) => objectsIn(metadata(parts), "authors").length > 0),
  timestamp: whole((parts) => textMember(metadata(parts), "timestamp") !== undefined),
  "component hash": each((one) => one.hashes.length > 0 || isOwn(one)),
  "component hash (SHA-512)": each(
    (one) => isOwn(one) || one.hashes.some(({ algorithm }) => algorithm === "SHA-512"),
  ),
  licence: each(({ licences }) => licences.length > 0),
  "licence as SPDX": each(({ object }) => hasSpdx(object)),
  "tool name": whole(
    (parts) => objectsIn(objectMember(metadata(parts), "tools"), "components").length > 0,
  ),
  "generation context (lifecycle)": whole(
    (parts) => objectsIn(metadata(parts), "lifecycles").length > 0,
  ),
  "address of the source": each(({ object }) => objectsIn(object, "externalReferences").length > 0),
  "serial number": whole(({ document }) => textMember(document, "serialNumber") !== undefined),
} as const satisfies Readonly<Record<string, Measure>>;

type ElementName = keyof typeof MEASURES;

const NTIA: readonly ElementName[] = [
  "supplier or producer",
  "component name",
  "component version",
  "unique identifier (purl)",
  "dependency relationship",
  "author of the bill",
  "timestamp",
];

const ASKED: Readonly<Record<Profile, readonly ElementName[]>> = {
  ntia: NTIA,
  "cisa-2025": [
    ...NTIA,
    "component hash",
    "licence",
    "tool name",
    "generation context (lifecycle)",
  ],
  bsi: [
    ...NTIA,
    "component hash (SHA-512)",
    "licence as SPDX",
    "address of the source",
    "serial number",
  ],
};

export function profileElements(profile: Profile, parts: BomParts): Element[] {
  return ASKED[profile].map((name) => {
    const [met, of] = MEASURES[name](parts);
    return { name, met, of };
  });
}

export const lacking = (elements: readonly Element[]): Element[] =>
  elements.filter(({ met, of }) => met < of || of === 0);

/** The team's own components are supplied by whoever supplies the product. */
function hasSupplier(one: BomComponent, parts: BomParts): boolean {
  const own = textMember(objectMember(one.object, "supplier"), "name");
  const product = textMember(objectMember(metadata(parts), "supplier"), "name");
  return own !== undefined || (isOwn(one) && product !== undefined);
}

function hasSpdx(object: BomComponent["object"]): boolean {
  return objectsIn(object, "licenses").some(
    (choice) =>
      textMember(choice, "expression") !== undefined ||
      textMember(objectMember(choice, "license"), "id") !== undefined,
  );
}
