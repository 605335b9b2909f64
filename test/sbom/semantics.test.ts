/** Faults that the official schema lets pass, each planted alone and each found by its own rule. */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { lockFaults } from "../../scripts/sbom/against-locks.ts";
import { schemaFaults } from "../../scripts/sbom/schema-check.ts";
import { partsOf, SEMANTIC_RULES } from "../../scripts/sbom/semantics.ts";
import { graphOf, lockFixture } from "../lockfiles/lock-fixtures.ts";
import { fixtureBill } from "./bills.ts";

const FOLDER = "npm/plain";
const ARGPARSE = "pkg:npm/argparse@2.0.1";

/** Changes the text of the bill: what is not found there fails the test. */
async function planted(find: string | RegExp, replace: string): Promise<JsonObject> {
  const text = JSON.stringify(await fixtureBill(FOLDER));
  const changed = text.replace(find, replace);
  expect(changed).not.toBe(text);
  const document: JsonObject = JSON.parse(changed);
  return document;
}

const broken = (document: JsonObject): string[] => {
  const parts = partsOf(document);
  return Object.entries(SEMANTIC_RULES).flatMap(([id, rule]) =>
    rule(parts).length > 0 ? [id] : [],
  );
};

const PASSES_SCHEMA: readonly (readonly [
  name: string,
  find: string | RegExp,
  replace: string,
  rules: string[],
])[] = [
  [
    "dangling dependsOn",
    `"dependsOn":["pkg:npm/mocha`,
    `"dependsOn":["pkg:npm/gone@1","pkg:npm/mocha`,
    ["bom_references_lead"],
  ],
  [
    "edge of nobody",
    `{"ref":"${ARGPARSE}"}`,
    `{"ref":"${ARGPARSE}"},{"ref":"nobody"}`,
    ["bom_references_lead"],
  ],
  ["undeclared dependencies", `,{"ref":"${ARGPARSE}"}`, "", ["bom_dependencies_complete"]],
  [
    "same bom-ref twice",
    `"bom-ref":"pkg:npm/ansi-colors@4.1.3"`,
    `"bom-ref":"${ARGPARSE}"`,
    ["bom_references_lead", "bom_references_unique"],
  ],
  [
    "purl of another name",
    `"purl":"${ARGPARSE}"`,
    `"purl":"pkg:npm/argparser@2.0.1"`,
    ["bom_purls_true"],
  ],
  [
    "purl of another version",
    `"purl":"${ARGPARSE}"`,
    `"purl":"pkg:npm/argparse@2.0.2"`,
    ["bom_purls_true"],
  ],
  ["no purl at all", `"purl":"${ARGPARSE}"`, `"purl":"argparse"`, ["bom_purls_true"]],
  [
    "hash of another length",
    /("alg":"SHA-512","content":"[0-9a-f]{64})[0-9a-f]{64}/,
    "$1",
    ["bom_hash_lengths"],
  ],
  [
    "expression that is none",
    `"licenses":[{"license":{"id":"MIT"}}]`,
    `"licenses":[{"expression":"MIT AND OR"}]`,
    ["bom_licences_spdx"],
  ],
  ["no timestamp", /"timestamp":"[^"]*",/, "", ["bom_dated"]],
  ["no serial number", /"serialNumber":"[^"]*",/, "", ["bom_numbered"]],
  ["no version of the bill", `"version":1,`, "", ["bom_numbered"]],
  [
    "nothing that it is about",
    /"component":\{.*?\]\},/,
    "",
    ["bom_references_lead", "bom_not_empty"],
  ],
  [
    "component without version",
    `"version":"2.0.1","bom-ref"`,
    `"bom-ref"`,
    ["bom_purls_true", "bom_components_versioned"],
  ],
  [
    "user info",
    "https://registry.npmjs.org/argparse",
    "https://ci:hunter2@registry.npmjs.org/argparse",
    ["bom_no_secrets"],
  ],
  ["absolute path", `"value":"npm/plain`, `"value":"/home/someone`, ["bom_no_secrets"]],
];

describe("valid by the schema, wrong all the same", () => {
  test.each(PASSES_SCHEMA.filter(([name]) => name !== "absolute path"))(
    "%s",
    async (_name, find, replace, rules) => {
      const document = await planted(find, replace);
      expect(await schemaFaults(document, "1.6")).toEqual([]);
      expect(broken(document)).toEqual(rules);
    },
  );
});

test("zero components", async () => {
  const document = { ...(await fixtureBill(FOLDER)), components: [], dependencies: [] };
  expect(broken(document)).toEqual(["bom_dependencies_complete", "bom_not_empty"]);
});

describe("the schema itself", () => {
  test.each([
    ["a member it does not know", `"bomFormat"`, `"bomFormatted"`],
    ["an unknown hash algorithm", `"SHA-512"`, `"SHA-511"`],
    ["a licence id that SPDX does not have", `"id":"MIT"`, `"id":"MITT"`],
    [
      "an address with a blank",
      "https://registry.npmjs.org/argparse",
      "https://registry.npmjs.org/ argparse",
    ],
    ["a timestamp that is none", /"timestamp":"[^"]*"/, `"timestamp":"yesterday"`],
  ])("%s", async (_name, find, replace) => {
    expect(await schemaFaults(await planted(find, replace), "1.6")).not.toEqual([]);
  });

  test("the same component twice", async () => {
    const document = await fixtureBill(FOLDER);
    const components = document["components"];
    if (!Array.isArray(components)) throw new Error("no components");
    const doubled = { ...document, components: [...components, components[0]] };
    expect(await schemaFaults(doubled, "1.6")).toMatchObject([{ pointer: "/components" }]);
  });
});

describe("against the locks", async () => {
  const graphs = [await graphOf(lockFixture(FOLDER))];

  test("a package that is left out", async () => {
    const document = await fixtureBill(FOLDER);
    const components = document["components"];
    if (!Array.isArray(components)) throw new Error("no components");
    const faults = lockFaults({ ...document, components: components.slice(1) }, graphs);
    expect(faults).toMatchObject([
      { message: expect.stringContaining("is locked and not in the bill") },
    ]);
  });

  test("a package that no lock has, a digest that no lock has", async () => {
    const [foreign] = lockFaults(
      await planted(`"purl":"${ARGPARSE}"`, `"purl":"pkg:npm/x@1"`),
      graphs,
    ).slice(-1);
    expect(foreign?.message).toBe('"pkg:npm/x@1" stands in no lock');
    const digest = await planted(/"content":"[0-9a-f]{4}/, '"content":"0000');
    expect(lockFaults(digest, graphs)).toMatchObject([
      { message: expect.stringContaining("is that of no lock") },
    ]);
  });
});
