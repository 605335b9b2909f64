/**
 * The manifest as a signed statement: in-toto release predicate
 * (github.com/in-toto/attestation, spec/predicates/release.md), and beside its `purl` the manifest
 * itself as an extension field, which the framework names by a type URI.
 */
import type { ReleaseManifestEvidence as ReleaseManifest } from "../core/gen/evidence-release-manifest.types.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import type { JsonObject } from "../core/json-value.ts";
import { PAYLOAD_TYPE, statementBytes } from "../trust/statement/statement.ts";
import type { StatementSubject } from "../trust/statement/statement.ts";
import { envelopeLine, signEnvelope } from "../trust/envelope/envelope.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";

const RELEASE_PREDICATE = "https://in-toto.io/attestation/release/v0.1";
const MANIFEST_FIELD = "https://release-governance.invalid/release-manifest/v1";

/** Every artifact and the manifest file: whoever has one of them can ask for the statement. */
function subjectsOf(manifest: ReleaseManifest, file: StatementSubject): StatementSubject[] {
  return [...manifest.artifacts.map(({ path, sha256 }) => ({ name: path, sha256 })), file];
}

/** One line of JSON with a signature by each key; `purl` names package and version. */
export function releaseStatementLine(
  manifest: ReleaseManifest,
  purl: string,
  file: StatementSubject,
  keys: readonly PrivateKey[],
): string {
  const predicate: JsonObject = { purl, [MANIFEST_FIELD]: plain(manifest) };
  const payload = statementBytes({
    subjects: subjectsOf(manifest, file),
    predicateType: RELEASE_PREDICATE,
    predicate,
  });
  return `${envelopeLine(signEnvelope(PAYLOAD_TYPE, payload, keys))}\n`;
}

function plain(manifest: ReleaseManifest): JsonObject {
  const copy: JsonObject = JSON.parse(canonicalJson(manifest));
  return copy;
}
