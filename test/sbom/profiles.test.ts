/** Each element of each profile: a bill that lacks it and nothing else, and other ways to have it. */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { profileCheck } from "../../scripts/sbom/bom-rules.ts";
import { lacking, profileElements, PROFILES } from "../../scripts/sbom/profiles.ts";
import type { Profile } from "../../scripts/sbom/profiles.ts";
import { partsOf } from "../../scripts/sbom/semantics.ts";
import { fullBill } from "./full-bill.ts";
import type { Change } from "./full-bill.ts";

const lacks = (document: JsonObject, profile: Profile): string[] =>
  lacking(profileElements(profile, partsOf(document))).map(
    ({ name, met, of }) => `${name} ${met}/${of}`,
  );

const noSupplier = ["components.0.supplier", undefined] as const;
const noManufacturer = ["components.0.manufacturer", undefined] as const;

/** What it lacks of ntia, of cisa-2025, of bsi. */
type Case = readonly [changes: readonly Change[], ntia: string, cisa: string, bsi: string];

const same = (changes: readonly Change[], said: string): Case => [changes, said, said, said];
const cisaAlone = (change: Change, said: string): Case => [[change], "", said, ""];
const bsiAlone = (said: string, ...changes: readonly Change[]): Case => [changes, "", "", said];

const PRODUCER = "supplier or producer 1/2";
const CREATOR = "creator of the component (email or URL) 1/2";
const AUTHOR = "author of the bill 0/1";
const BILL_CREATOR = "creator of the bill (email or URL) 0/1";
const HASH = "component hash 0/1";
const SHA512 = "component hash (SHA-512) 0/1";
const NAME = "component name 1/2";
const VERSION = "component version 1/2";
const IDENTIFIER = "unique identifier 1/2";
const RELATION = "dependency relationship 1/2";
const COMPLETE = "completeness of the dependencies";
const TOOL = "tool name 0/1";
const CONTEXT = "generation context (lifecycle) 0/1";
const SPDX = "licence as SPDX 1/2";
const SOURCE = "source code URI 1/2";
const DEPLOYABLE = "URI of the deployable form 0/1";

const UNMET: readonly Case[] = [
  [[noSupplier, noManufacturer], PRODUCER, PRODUCER, CREATOR],
  [[["metadata.supplier", undefined]], PRODUCER, PRODUCER, CREATOR],
  [[["metadata.supplier.name", " "]], PRODUCER, PRODUCER, ""],
  bsiAlone(CREATOR, ["metadata.supplier.url", undefined]),
  bsiAlone(CREATOR, ["components.0.manufacturer.url", []]),
  bsiAlone(CREATOR, ["components.0.manufacturer.url", [""]]),
  bsiAlone(CREATOR, noManufacturer, ["components.0.supplier.url", ["https://shop.example"]]),
  bsiAlone(CREATOR, noManufacturer, ["components.0.authors", [{ name: "Ann" }]]),
  same([["components.0.name", ""]], NAME),
  same([["components.0.version", undefined]], VERSION),
  same([["components.0.version", ""]], VERSION),
  same([["metadata.component.version", undefined]], VERSION),
  same([["components.0.purl", undefined]], IDENTIFIER),
  same([["components.0.purl", ""]], IDENTIFIER),
  same([["dependencies.1", undefined]], RELATION),
  same([["dependencies.1.ref", "pkg:npm/app@1.0.0"]], RELATION),
  [[["metadata.authors", undefined]], AUTHOR, AUTHOR, BILL_CREATOR],
  [[["metadata.authors.0.name", ""]], AUTHOR, AUTHOR, ""],
  bsiAlone(BILL_CREATOR, ["metadata.authors.0.email", undefined]),
  same([["metadata.timestamp", undefined]], "timestamp 0/1"),
  same([["metadata.timestamp", "2026-01-02"]], "timestamp 0/1"),
  [[["components.0.hashes", []]], "", HASH, SHA512],
  bsiAlone(SHA512, ["components.0.hashes.0.alg", "SHA-256"]),
  [[["components.0.licenses", []]], "", "licence 1/2", SPDX],
  [[["metadata.component.licenses", undefined]], "", "licence 1/2", SPDX],
  bsiAlone(SPDX, ["components.0.licenses", [{ license: { name: "Ours" } }]]),
  bsiAlone(SPDX, [
    "components.0.licenses",
    [{ license: { id: "MIT" } }, { license: { name: "Ours" } }],
  ]),
  cisaAlone(["metadata.tools", undefined], TOOL),
  cisaAlone(["metadata.tools.components.0.name", ""], TOOL),
  cisaAlone(["metadata.lifecycles", []], CONTEXT),
  cisaAlone(["metadata.lifecycles.0", {}], CONTEXT),
  bsiAlone(`${COMPLETE} 0/2`, ["compositions", undefined]),
  bsiAlone(`${COMPLETE} 1/2`, ["compositions.0.dependencies.1", undefined]),
  bsiAlone(`${COMPLETE} 0/2`, ["compositions.0.aggregate", undefined]),
  bsiAlone("filename 0/1", ["components.0.properties.0", undefined]),
  bsiAlone("filename 0/1", ["components.0.properties.0.value", ""]),
  bsiAlone("executable property 0/1", ["components.0.properties.1", undefined]),
  bsiAlone("archive property 0/1", ["components.0.properties.2", undefined]),
  bsiAlone("structured property 0/1", ["components.0.properties.3.name", "bsi:structured"]),
  bsiAlone(SOURCE, ["components.0.externalReferences.0", undefined]),
  bsiAlone(SOURCE, ["components.0.externalReferences.0.type", "website"]),
  bsiAlone(SOURCE, ["metadata.component.externalReferences", undefined]),
  bsiAlone(DEPLOYABLE, ["components.0.externalReferences.1", undefined]),
  bsiAlone(DEPLOYABLE, ["components.0.externalReferences.1.url", ""]),
  bsiAlone("serial number 0/1", ["serialNumber", undefined]),
  bsiAlone("no vulnerability information 0/1", ["vulnerabilities", []]),
];

const named = ([changes, ...said]: Case) =>
  [
    changes.map(([path, value]) => `${path} = ${JSON.stringify(value)}`).join(", "),
    changes,
    said,
  ] as const;

describe("what lacks one element", () => {
  test.each(UNMET.map(named))("%s", (_, changes, said) => {
    const bill = fullBill(...changes);
    const expected = said.map((text) => (text === "" ? [] : [text]));
    expect(PROFILES.map((profile) => lacks(bill, profile))).toEqual(expected);
  });

  test("stands for every element of every profile", () => {
    const seen = new Set(
      UNMET.flatMap(([, ...said]) => said.map((text) => text.replace(/ \S+$/, ""))),
    );
    const asked = PROFILES.flatMap((profile) => profileElements(profile, partsOf(fullBill())));
    expect(asked.filter(({ name }) => !seen.has(name))).toEqual([]);
  });
});

const MET: readonly (readonly Change[])[] = [
  [],
  [noSupplier],
  [
    ["components.0.supplier.name", "Left"],
    ["components.0.manufacturer", { contact: [{ email: "left@left.example" }] }],
  ],
  [noManufacturer, ["components.0.authors", [{ email: "ann@left.example" }]]],
  [
    ["metadata.supplier.url", undefined],
    ["metadata.supplier.contact", [{ email: "us@acme.example" }]],
  ],
  [
    ["metadata.authors", undefined],
    ["metadata.manufacturer", { name: "ACME", url: ["https://acme.example"] }],
  ],
  [
    ["components.0.purl", undefined],
    ["components.0.cpe", "cpe:2.3:a:left:left:2.0.0:*:*:*:*:*:*:*"],
  ],
  [["components.0.externalReferences.0.type", "source-distribution"]],
  [["compositions.0.aggregate", "unknown"]],
  [["metadata.lifecycles.0", { name: "before the build" }]],
  [["components.0.licenses.0", { license: { id: "MIT" } }]],
];

test.each(MET.map((changes) => named([changes, "", "", ""])))("nothing lacks: %s", (_, changes) => {
  const bill = fullBill(...changes);
  expect(PROFILES.map((profile) => lacks(bill, profile))).toEqual([[], [], []]);
});

test("a bill of nothing lacks all that is counted", () => {
  const empty = partsOf({});
  for (const profile of PROFILES) {
    const met = profileElements(profile, empty).filter((one) => !lacking([one]).includes(one));
    const expected = profile === "bsi" ? ["no vulnerability information"] : [];
    expect(met.map(({ name }) => name)).toEqual(expected);
  }
});

describe("the check", () => {
  test.each([
    ["ntia", 7],
    ["cisa-2025", 11],
    ["bsi", 18],
  ] as const)("of %s passes with all %d elements", (profile, count) => {
    expect(profileCheck(fullBill(), profile)).toMatchObject({
      outcome: "pass",
      enforced: false,
      message: `has all ${count} elements of ${profile}`,
    });
  });

  test("says what is lacking, and of how many", () => {
    expect(profileCheck(fullBill(["serialNumber", undefined]), "bsi")).toMatchObject({
      outcome: "fail",
      enforced: false,
      message: "lacks of bsi: serial number (0 of 1)",
      expected: "all 18 elements of bsi",
      observed: "17 elements",
    });
  });
});
