/** Makes bills from fixtures without a repository around them. */
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { contentDigest } from "../../scripts/lockfiles/content-digest.ts";
import type { LockGraph } from "../../scripts/lockfiles/model.ts";
import { bomDocument } from "../../scripts/sbom/cyclonedx.ts";
import type { BomFacts, BomVersion } from "../../scripts/sbom/cyclonedx.ts";
import { inventoryOf } from "../../scripts/sbom/inventory.ts";
import { numbered } from "../../scripts/sbom/serialise.ts";
import { graphOf, lockFixture } from "../lockfiles/lock-fixtures.ts";

export function factsOf(graphs: readonly LockGraph[], version: BomVersion = "1.6"): BomFacts {
  return {
    inventory: inventoryOf(graphs),
    version,
    timestamp: new Date("2026-01-02T03:04:05Z"),
    tool: { name: "release-governance", version: "0.1.0" },
    locks: graphs.map((graph) => ({ path: graph.path, sha256: contentDigest(graph) })),
  };
}

export const documentOf = (graphs: readonly LockGraph[], version: BomVersion = "1.6"): JsonObject =>
  numbered(bomDocument(factsOf(graphs, version))).document;

/** As it is read back from its bytes. */
export async function fixtureBill(
  folder: string,
  version: BomVersion = "1.6",
): Promise<JsonObject> {
  const graph = await graphOf(lockFixture(folder));
  const { bytes } = numbered(bomDocument(factsOf([graph], version)));
  const document: JsonObject = JSON.parse(bytes.toString("utf8"));
  return document;
}
