/** A bill that has every element of every profile, and ways to change it in one place. */
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { objectOf } from "../../scripts/lockfiles/json-members.ts";

/** Where, as in `components.0.purl`; `undefined` takes the member away. */
export type Change = readonly [path: string, value: JsonValue | undefined];

const APP = "pkg:npm/app@1.0.0";
const PACKAGE = "pkg:npm/left@2.0.0";
const NAMED = { name: "Release team", email: "release@acme.example" };

const metadata: JsonObject = {
  timestamp: "2026-01-02T03:04:05Z",
  lifecycles: [{ phase: "pre-build" }],
  tools: { components: [{ type: "application", name: "release-governance" }] },
  authors: [NAMED],
  supplier: { name: "ACME GmbH", url: ["https://acme.example"] },
  component: {
    type: "application",
    "bom-ref": APP,
    name: "app",
    version: "1.0.0",
    purl: APP,
    licenses: [{ license: { id: "MIT" } }],
    externalReferences: [{ type: "vcs", url: "https://git.acme.example/app" }],
  },
};

const fetched: JsonObject = {
  type: "library",
  "bom-ref": PACKAGE,
  name: "left",
  version: "2.0.0",
  purl: PACKAGE,
  supplier: { name: "Left" },
  manufacturer: { name: "Left", url: ["https://left.example"] },
  licenses: [{ expression: "MIT OR Apache-2.0" }],
  hashes: [{ alg: "SHA-512", content: "ab".repeat(64) }],
  externalReferences: [
    { type: "vcs", url: "https://git.left.example/left" },
    { type: "distribution", url: "https://registry.example/left-2.0.0.tgz" },
  ],
  properties: [
    { name: "bsi:component:filename", value: "left-2.0.0.tgz" },
    { name: "bsi:component:executable", value: "executable" },
    { name: "bsi:component:archive", value: "archive" },
    { name: "bsi:component:structured", value: "structured" },
  ],
};

const FULL: JsonObject = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
  metadata,
  components: [fetched],
  dependencies: [{ ref: APP, dependsOn: [PACKAGE] }, { ref: PACKAGE }],
  compositions: [{ aggregate: "complete", dependencies: [APP, PACKAGE] }],
};

export const fullBill = (...changes: readonly Change[]): JsonObject => {
  const changed = changes.reduce<JsonValue>(
    (value, [path, to]) => changedAt(value, path.split("."), to),
    FULL,
  );
  return objectOf(changed);
};

/** A path that leads nowhere is a mistake of the test. */
function changedAt(
  value: JsonValue,
  path: readonly string[],
  to: JsonValue | undefined,
): JsonValue {
  const [step = "", ...rest] = path;
  if (typeof value !== "object" || value === null) throw new Error(`nothing at ${step}`);
  const old = Object.entries(value).find(([name]) => name === step)?.[1];
  if (old === undefined && rest.length > 0) throw new Error(`nothing at ${step}`);
  const next = rest.length === 0 ? to : changedAt(old ?? null, rest, to);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      String(index) !== step ? [item] : next === undefined ? [] : [next],
    );
  }
  const { [step]: _, ...others } = objectOf(value);
  return next === undefined ? others : { ...others, [step]: next };
}
