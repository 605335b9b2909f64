/** OpenVEX 0.2.0 (https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md). */
import { sha256Hex } from "../../core/digest.ts";
import { formatTime } from "../../core/time.ts";
import type { VexStatement } from "./statement.ts";

/** The id comes from the content: the same decisions have the same id. */
export function openVex(statements: readonly VexStatement[], author: string, now: Date): string {
  const all = statements.map(statementOf);
  const document = {
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": `urn:sha256:${sha256Hex(JSON.stringify([author, all]))}`,
    author,
    timestamp: formatTime(now),
    version: 1,
    statements: all,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function statementOf({ id, aliases, purls, status, justification, note }: VexStatement) {
  const vulnerability = { name: id, ...(aliases.length === 0 ? {} : { aliases }) };
  const products = purls.map((purl) => ({ "@id": purl, identifiers: { purl } }));
  const base = { vulnerability, products, status };
  if (status === "not_affected") return { ...base, justification, impact_statement: note };
  return status === "affected" ? { ...base, action_statement: note } : base;
}
