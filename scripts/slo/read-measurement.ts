/** From the chunks of a report, of whatever tool, to what was measured. */
import { undecidedError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import { decodeUtf8 } from "../core/json/decode-utf8.ts";
import { LOAD_REPORT_LIMITS, REPORT_LIMITS } from "../core/json/limits.ts";
import { readJson } from "../core/json/read-json.ts";
import { skimJson } from "../core/json/skim/skim-json.ts";
import { loadDocument } from "../core/policy/load-document.ts";
import { countAvailability } from "./availability.ts";
import type { Availability } from "./availability.ts";
import { fromAutocannon } from "./from-autocannon.ts";
import { fromHdr, isHdr } from "./from-hdr.ts";
import { fromK6Export } from "./from-k6-export.ts";
import { fromK6Machine } from "./from-k6-machine.ts";
import { fromK6Summary } from "./from-k6-summary.ts";
import { fromProbe } from "./from-probe.ts";
import { fromVersion1 } from "./from-version-1.ts";
import { fromWrk, isWrk } from "./from-wrk.ts";
import type { Measurement } from "./measurement.ts";
import { kindsOf } from "./report-kind.ts";
import type { JsonKind } from "./report-kind.ts";
import { objectOf } from "./report-members.ts";
import { reportPlan } from "./report-plan.ts";
import { withStated } from "./stated.ts";
import type { Stated } from "./stated.ts";

const READERS: Readonly<
  Record<Exclude<JsonKind, "load-probe">, (report: JsonObject) => Measurement | undefined>
> = {
  k6_summary: fromK6Summary,
  k6_export: fromK6Export,
  k6_machine: fromK6Machine,
  autocannon: fromAutocannon,
  version_1: fromVersion1,
};

type Chunks = AsyncIterable<Uint8Array>;

/**
 * `chunks` are those of a file, of which only a part is ever in memory.
 *
 * @throws GovernanceError of kind undecided: it is cut, of no kind that is known, or of several.
 */
export async function readMeasurement(
  chunks: Chunks,
  file: string,
  stated: Stated,
): Promise<Measurement> {
  const { first, all } = await peek(chunks);
  const isJson = first === OPEN_OBJECT || first === OPEN_ARRAY;
  const measured = isJson ? await fromJson(all, file) : await fromText(all, file, stated.unit);
  return withStated(measured, stated);
}

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;

/** The first byte that is not white space, and all chunks, that with it among them. */
async function peek(chunks: Chunks): Promise<{ first: number | undefined; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const passed: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined && passed.length < MOST_BLANK) {
    const next = await iterator.next();
    if (next.done === true) break;
    passed.push(next.value);
    first = next.value.find((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  }
  return { first, all: chain(passed, iterator) };
}

/** Chunks of nothing but white space. */
const MOST_BLANK = 16;

/** Whoever stops early closes the file. */
async function* chain(passed: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>) {
  try {
    yield* passed;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function fromText(chunks: Chunks, file: string, unit: Stated["unit"]): Promise<Measurement> {
  const { maxKeptBytes } = LOAD_REPORT_LIMITS;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxKeptBytes) throw undecidedError(`${file} is larger than ${maxKeptBytes} bytes`);
    parts.push(chunk);
  }
  const text = decodeUtf8(Buffer.concat(parts)) ?? "";
  if (isWrk(text)) return fromWrk(text);
  if (isHdr(text)) return fromHdr(text, unit);
  throw unknownKind(file);
}

async function fromJson(chunks: Chunks, file: string): Promise<Measurement> {
  const seconds = countAvailability();
  const skimmed = await skimJson(chunks, reportPlan(seconds.add), LOAD_REPORT_LIMITS);
  if (!skimmed.ok) throw undecidedError(`${file} is not JSON that is read: ${skimmed.message}`);
  const parsed = readJson(skimmed.kept, REPORT_LIMITS);
  if (!parsed.ok) throw undecidedError(`${file} is not JSON: ${parsed.problem.message}`);
  const report = objectOf(parsed.value) ?? {};
  const kind = kindOf(report, file);
  if (kind === "load-probe") return probeMeasurement(skimmed.kept, file, seconds);
  const measured = READERS[kind](report);
  if (measured === undefined) throw unknownKind(file);
  return measured;
}

function kindOf(report: JsonObject, file: string): JsonKind {
  const [kind, ...others] = kindsOf(report);
  if (kind === undefined) throw unknownKind(file);
  if (others.length === 0) return kind;
  const kinds = [kind, ...others].join(" or of ");
  throw undecidedError(`${file} may be of ${kinds}: that is told by what it holds`);
}

function unknownKind(file: string): Error {
  return undecidedError(`${file} is no load report that is known`);
}

async function probeMeasurement(
  bytes: Uint8Array,
  file: string,
  seconds: Availability,
): Promise<Measurement> {
  const { value } = await loadDocument({
    bytes,
    file,
    name: "report/load-probe",
    limits: REPORT_LIMITS,
    rules: [],
    kind: "undecided",
  });
  const problem = seconds.problem(value.result.counts);
  if (problem !== undefined) throw undecidedError(`${file}: ${problem}`);
  return fromProbe(value, seconds.share());
}
