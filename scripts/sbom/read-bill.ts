/** Reads a CycloneDX JSON document that someone hands us, of any tool. */
import { resolve } from "node:path";
import { sha256Hex } from "../core/digest.ts";
import { undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { InputRecord } from "../core/report.ts";
import { isObject, textMember } from "../lockfiles/json-members.ts";
import { decodeLock } from "../lockfiles/lock-error.ts";
import { parseJson } from "../lockfiles/npm/parse.ts";
import { componentsOf } from "./document.ts";

const BILL_BYTES = 256 * 1024 * 1024;

/** An empty bill is no answer: a comparison with it would call everything new. */
export async function readBill(
  path: string,
  host: Host,
): Promise<{ document: JsonObject; input: InputRecord }> {
  const bytes = await host.fs.read(resolve(host.cwd, path), BILL_BYTES);
  const document = parseJson(decodeLock(bytes, path), path);
  if (!isObject(document) || textMember(document, "bomFormat") !== "CycloneDX") {
    throw undecidedError(`${path} is not a CycloneDX document in JSON`);
  }
  if (componentsOf(document).length === 0) throw undecidedError(`${path} holds no component`);
  return { document, input: { path, sha256: sha256Hex(bytes), role: "sbom" } };
}
