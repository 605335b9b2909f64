/** From the bytes of a report, of whatever tool, to what was measured. */
import { undecidedError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import { decodeUtf8 } from "../core/json/decode-utf8.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { readJson } from "../core/json/read-json.ts";
import { loadDocument } from "../core/policy/load-document.ts";
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

/** @throws GovernanceError of kind undecided: it is cut, of no kind that is known, or of several. */
export async function readMeasurement(
  bytes: Uint8Array,
  file: string,
  stated: Stated,
): Promise<Measurement> {
  const text = looksLikeJson(bytes) ? undefined : decodeUtf8(bytes);
  const measured =
    text === undefined ? await fromJson(bytes, file) : fromText(text, file, stated.unit);
  return withStated(measured, stated);
}

/** The first byte that is not white space begins an object or array. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  return first === 0x7b || first === 0x5b;
}

function fromText(text: string, file: string, unit: Stated["unit"]): Measurement {
  if (isWrk(text)) return fromWrk(text);
  if (isHdr(text)) return fromHdr(text, unit);
  throw undecidedError(`${file} is no load report that is known`);
}

async function fromJson(bytes: Uint8Array, file: string): Promise<Measurement> {
  const parsed = readJson(bytes, REPORT_LIMITS);
  if (!parsed.ok) throw undecidedError(`${file} is not JSON: ${parsed.problem.message}`);
  const report = objectOf(parsed.value) ?? {};
  const [kind, ...others] = kindsOf(report);
  if (kind === undefined) throw undecidedError(`${file} is no load report that is known`);
  if (others.length > 0) {
    throw undecidedError(
      `${file} may be of ${[kind, ...others].join(" or of ")}: that is told by what it holds`,
    );
  }
  if (kind === "load-probe") return fromProbe(await probeReport(bytes, file));
  const measured = READERS[kind](report);
  if (measured === undefined) throw undecidedError(`${file} is no load report that is known`);
  return measured;
}

async function probeReport(bytes: Uint8Array, file: string) {
  const name = "report/load-probe";
  const request = {
    bytes,
    file,
    name,
    limits: REPORT_LIMITS,
    rules: [],
    kind: "undecided",
  } as const;
  return (await loadDocument(request)).value;
}
