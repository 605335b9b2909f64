/** Names with an address, from the command line to the bill. */
import { expect, test } from "vitest";
import { schemaFaults } from "../../scripts/sbom/schema-check.ts";
import { bomDocument } from "../../scripts/sbom/cyclonedx.ts";
import { partyOf } from "../../scripts/sbom/party.ts";
import { numbered } from "../../scripts/sbom/serialise.ts";
import { graphOf, lockFixture } from "../lockfiles/lock-fixtures.ts";
import { factsOf } from "./bills.ts";

test.each([
  ["ACME GmbH", { name: "ACME GmbH" }],
  ["Release team <release@acme.example>", { name: "Release team", email: "release@acme.example" }],
  ["ACME<https://acme.example/x?y=1>", { name: "ACME", url: "https://acme.example/x?y=1" }],
  ["ACME <acme.example>", { name: "ACME <acme.example>" }],
  [
    "ACME <https://user:word@acme.example>",
    { name: "ACME", url: "https://user:word@acme.example" },
  ],
  ["ACME <javascript:x>", { name: "ACME <javascript:x>" }],
  ["ACME <a b@acme.example>", { name: "ACME <a b@acme.example>" }],
  ["<release@acme.example>", { name: "<release@acme.example>" }],
  ["A <a@b.example> more", { name: "A <a@b.example> more" }],
])("%s", (text, party) => {
  expect(partyOf(text)).toEqual(party);
});

test.each([
  ["ACME", [{ name: "ACME" }], { name: "ACME" }],
  [
    "ACME <us@acme.example>",
    [{ name: "ACME", email: "us@acme.example" }],
    { name: "ACME", contact: [{ email: "us@acme.example" }] },
  ],
  [
    "ACME <https://acme.example>",
    [{ name: "ACME <https://acme.example>" }],
    { name: "ACME", url: ["https://acme.example"] },
  ],
])("in the bill: %s", async (text, authors, supplier) => {
  const facts = factsOf([await graphOf(lockFixture("npm/plain"))]);
  const { document } = numbered(bomDocument({ ...facts, author: text, supplier: text }));
  expect(document["metadata"]).toMatchObject({ authors, supplier });
  expect(await schemaFaults(document, "1.6")).toEqual([]);
});
