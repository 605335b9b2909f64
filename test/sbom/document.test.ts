/** Every fixture becomes a bill that the official schema and our own rules accept. */
import { describe, expect, test } from "vitest";
import { sortedTexts } from "../../scripts/lockfiles/order.ts";
import { lockFaults } from "../../scripts/sbom/against-locks.ts";
import { componentsOf, mainOf } from "../../scripts/sbom/document.ts";
import { schemaFaults } from "../../scripts/sbom/schema-check.ts";
import { partsOf, SEMANTIC_RULES } from "../../scripts/sbom/semantics.ts";
import { xmlText } from "../../scripts/sbom/xml.ts";
import { graphOf, lockFixture, lockFolders } from "../lockfiles/lock-fixtures.ts";
import { documentOf, factsOf, fixtureBill } from "./bills.ts";

/** requirements.txt may leave a version open, and a Go folder has none. */
const OPEN_VERSIONS = new Set(["requirements", "go"]);

describe.each(lockFolders)("%s", (folder) => {
  test.each(["1.6", "1.7"] as const)("is valid CycloneDX %s and true", async (version) => {
    const document = await fixtureBill(folder, version);
    expect(document["specVersion"]).toBe(version);
    expect(await schemaFaults(document, version)).toEqual([]);
    const parts = partsOf(document);
    const faulty = Object.entries(SEMANTIC_RULES).filter(([, rule]) => rule(parts).length > 0);
    const allowed = OPEN_VERSIONS.has(folder) ? ["bom_components_versioned"] : [];
    expect(faulty.map(([id]) => id)).toEqual(allowed);
    expect(lockFaults(document, [await graphOf(lockFixture(folder))])).toEqual([]);
  });
});

test("one component per purl, joined over its places", async () => {
  const document = await fixtureBill("npm/workspaces");
  const purls = componentsOf(document).map(({ purl }) => purl);
  expect(new Set(purls).size).toBe(purls.length);
  expect(purls).toEqual(sortedTexts(purls.flatMap((purl) => purl ?? [])));
  expect(purls).toContain("pkg:npm/ms@2.0.0");
  expect(purls).toContain("pkg:npm/ms@2.1.3");
  expect(mainOf(document)?.purl).toBe("pkg:npm/workspaces");
});

test("scope is what the package is needed for", async () => {
  const scopes = new Map(
    componentsOf(await fixtureBill("npm/workspaces")).map((one) => [one.purl, one.scope]),
  );
  expect(scopes.get("pkg:npm/chai@4.5.0")).toBe("excluded");
  expect(scopes.get("pkg:npm/fsevents@2.3.3")).toBe("optional");
  expect(scopes.get("pkg:npm/ms@2.1.3")).toBe("required");
});

test("several digests of one algorithm are kept as digests of archives", async () => {
  const text = JSON.stringify(await fixtureBill("poetry"));
  expect(text.match(/"release-governance:archive_hash"/g)).toHaveLength(16);
});

test("the digests and places of several locks become one bill", async () => {
  const graphs = [await graphOf(lockFixture("cargo")), await graphOf(lockFixture("npm/plain"))];
  const nested = graphs.map((graph, index) => ({
    ...graph,
    path: index === 0 ? graph.path : `web/${graph.path}`,
  }));
  const document = documentOf(nested);
  expect(mainOf(document)?.purl).toBe("pkg:cargo/acme-tool@0.2.0");
  expect(componentsOf(document).map(({ purl }) => purl)).toContain("pkg:npm/plain@1.0.0");
  expect(lockFaults(document, nested)).toEqual([]);
  const turned = documentOf(nested.toReversed());
  expect({ ...turned, metadata: {}, serialNumber: "" }).toEqual({
    ...document,
    metadata: {},
    serialNumber: "",
  });
});

test("the serial number follows the content", async () => {
  const first = await fixtureBill("npm/plain");
  expect(first["serialNumber"]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/);
  expect((await fixtureBill("npm/plain"))["serialNumber"]).toBe(first["serialNumber"]);
  expect((await fixtureBill("npm/alias"))["serialNumber"]).not.toBe(first["serialNumber"]);
});

test("the XML form says the same, escaped", async () => {
  const facts = factsOf([await graphOf(lockFixture("npm/workspaces"))]);
  const xml = xmlText(facts, "urn:uuid:00000000-0000-8000-8000-000000000000");
  expect(xml.match(/<component /g)).toHaveLength(facts.inventory.components.length + 2);
  expect(xml.match(/<purl>/g)).toHaveLength(facts.inventory.components.length + 1);
  expect(xml).toContain('xmlns="http://cyclonedx.org/schema/bom/1.6"');
  const hostile = { ...facts.inventory.main, licence: `<script>&"'\u0007</script>` };
  const text = xmlText({ ...facts, inventory: { ...facts.inventory, main: hostile } }, "x");
  expect(text).toContain("&lt;script&gt;&amp;\"'");
  expect(text).not.toContain("<script>");
  expect(text).not.toContain("\u0007");
});

test("edges of the XML form are those of the JSON form", async () => {
  const graphs = [await graphOf(lockFixture("npm/plain"))];
  const xml = xmlText(factsOf(graphs), "x");
  const edges = documentOf(graphs)["dependencies"];
  const refs = JSON.stringify(edges).match(/pkg:/g)?.length ?? 0;
  expect(xml.match(/<dependency ref=/g)).toHaveLength(refs);
});
