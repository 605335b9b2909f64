/** The published schema of SARIF 2.1.0, which lies outside the repository and may be absent. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { vectorsFolder } from "../../conformance-vectors.ts";

const folder = vectorsFolder("schemas");

/** `undefined` where the tests that need it are skipped. */
export const SARIF_SCHEMA =
  folder === undefined ? undefined : join(folder, "sarif-schema-2.1.0.json");

export function sarifSchema(): ValidateFunction {
  // Of what draft 4 says otherwise than draft 7, the schema only uses `id`.
  const text = readFileSync(SARIF_SCHEMA ?? "", "utf8");
  const { id: _id, $schema: _schema, ...schema } = JSON.parse(text);
  return addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);
}
