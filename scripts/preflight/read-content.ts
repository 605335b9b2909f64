/** From the bytes of a piece of evidence to what it says, by its kind. */
import { schemas, isSchemaName } from "../core/gen/index.ts";
import { readJson } from "../core/json/read-json.ts";
import type { JsonValue } from "../core/json-value.ts";
import { readOurReport } from "./evidence/our-report.ts";
import type { RunFacts } from "./evidence/our-report.ts";
import { unusable } from "./evidence/reading.ts";
import type { Reading } from "./evidence/reading.ts";
import type { EvidencePromise } from "./gate.ts";

/** Tools write deeper JSON than policies are, but not this deep. */
const LIMITS = { maxBytes: 64 * 1024 * 1024, maxDepth: 1000 };

export async function readContent(
  promise: EvidencePromise,
  bytes: Uint8Array,
  root: string,
  run: RunFacts,
): Promise<Reading> {
  if (promise.kind === "junit") return readXml(bytes);
  const json = readJson(bytes, LIMITS);
  if (!json.ok) {
    const { line, column, message } = json.problem;
    return unusable("evidence_invalid", `is not JSON: ${message} (line ${line}, column ${column})`);
  }
  return readValue(promise, json.value, root, run);
}

async function readXml(bytes: Uint8Array): Promise<Reading> {
  const { readJunit } = await import("./evidence/junit.ts");
  try {
    return readJunit(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return unusable("evidence_invalid", "is not UTF-8");
  }
}

async function readValue(
  promise: EvidencePromise,
  value: JsonValue,
  root: string,
  run: RunFacts,
): Promise<Reading> {
  const { kind, report = "", pointer = "", max, failOn } = promise;
  if (kind === "report") return readReport(value, report, run);
  if (kind === "vitest_json") {
    return (await import("./evidence/vitest-json.ts")).readVitestJson(value, root);
  }
  if (kind === "sarif") return (await import("./evidence/sarif.ts")).readSarif(value, failOn);
  if (kind === "json") {
    return (await import("./evidence/json-count.ts")).readJsonCount(value, pointer, max);
  }
  return unusable("evidence_invalid", `is not read as ${kind}`);
}

/** First by its own schema, so that a report of the right name with a wrong result is refused. */
async function readReport(value: JsonValue, name: string, run: RunFacts): Promise<Reading> {
  const schema = `report/${name}`;
  const own = isSchemaName(schema) ? await schemas[schema].load() : undefined;
  if (own !== undefined && !own(value)) {
    const place = own.errors?.[0]?.instancePath ?? "";
    return unusable("evidence_invalid", `is not a valid report of ${name}, at "${place}"`);
  }
  const isReport = await schemas["report/report"].load();
  if (!isReport(value)) {
    const place = isReport.errors?.[0]?.instancePath ?? "";
    return unusable("evidence_invalid", `is not a report of this toolkit, at "${place}"`);
  }
  return readOurReport(value, name, run);
}
