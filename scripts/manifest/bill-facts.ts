/** What a manifest takes from the bill of materials: that it is one, its identity, its root's purl. */
import { resolve } from "node:path";
import type { FsPort } from "../core/host.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { readJson } from "../core/json/read-json.ts";
import { listOf, membersOf } from "../trust/statement/json-shape.ts";
import { fileFact } from "./release-facts.ts";
import type { ArtifactFact } from "./release-facts.ts";

export interface BillFact extends ArtifactFact {
  /** CycloneDX `serialNumber`. */
  readonly serial?: string;
  /** Purl of the product itself. */
  readonly purl?: string;
}

/** A document that lists nothing vouches for nothing: a problem, as if it were not there. */
export async function billFact(fs: FsPort, root: string, named: string): Promise<BillFact> {
  const fact = await fileFact(fs, root, named);
  if (fact.problem !== undefined) return fact;
  const read = readJson(
    await fs.read(resolve(root, fact.path), REPORT_LIMITS.maxBytes),
    REPORT_LIMITS,
  );
  if (!read.ok) return { ...fact, problem: `${fact.path}: ${read.problem.message}` };
  const bill = membersOf(read.value) ?? {};
  if (bill["bomFormat"] !== "CycloneDX") {
    return { ...fact, problem: `${fact.path} is not a CycloneDX document` };
  }
  if ((listOf(bill["components"]) ?? []).length === 0) {
    return { ...fact, problem: `${fact.path} lists no component` };
  }
  const { purl } = membersOf(membersOf(bill["metadata"])?.["component"]) ?? {};
  const serial = bill["serialNumber"];
  return {
    ...fact,
    ...(typeof serial === "string" ? { serial } : {}),
    ...(typeof purl === "string" ? { purl } : {}),
  };
}
