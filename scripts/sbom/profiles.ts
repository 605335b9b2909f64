/**
 * What three authorities ask of a bill, element by element. ntia: The Minimum Elements For an SBOM
 * (July 2021). cisa-2025: Minimum Elements, draft of August 2025. bsi: TR-03183-2, version 2.1,
 * tables 2 to 5.
 */
import { MEASURES } from "./profile-measures.ts";
import type { ElementName } from "./profile-measures.ts";
import type { BomParts } from "./semantics.ts";

export const PROFILES = ["ntia", "cisa-2025", "bsi"] as const;
export type Profile = (typeof PROFILES)[number];

export interface Element {
  readonly name: string;
  /** How many of how many have it. */
  readonly met: number;
  readonly of: number;
}

const COMMON = [
  "component name",
  "component version",
  "unique identifier",
  "dependency relationship",
  "timestamp",
] as const satisfies readonly ElementName[];

const NTIA: readonly ElementName[] = ["supplier or producer", ...COMMON, "author of the bill"];

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
    "creator of the component (email or URL)",
    ...COMMON,
    "creator of the bill (email or URL)",
    "completeness of the dependencies",
    "filename",
    "executable property",
    "archive property",
    "structured property",
    "component hash (SHA-512)",
    "licence as SPDX",
    "source code URI",
    "URI of the deployable form",
    "serial number",
    "no vulnerability information",
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
