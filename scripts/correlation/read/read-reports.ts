/** All reports that may have a part in a thread: those of our scripts, and files that are named. */
import { relative, resolve, sep } from "node:path";
import { sha256Hex } from "../../core/digest.ts";
import { GovernanceError, undecidedError, usageError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { readBelow } from "../../core/policy/read-file.ts";
import type { InputRecord } from "../../core/report.ts";
import type { Artifact, Kind } from "../artifact.ts";
import type { Finding } from "../finding.ts";
import { FOREIGN_KINDS, fromCdEvent, fromVersion1, isObject } from "./from-foreign.ts";
import type { ReportFile } from "./from-report.ts";
import { isOurScript, readOurs, SCRIPTS } from "./our-reports.ts";

export interface ReadReports {
  readonly artifacts: readonly Artifact[];
  readonly inputs: readonly InputRecord[];
  /** Files that could not be read. */
  readonly findings: readonly Finding[];
}

type World = Pick<Host, "fs" | "cwd">;

export async function readReports(
  host: World,
  root: string,
  named: readonly string[],
): Promise<ReadReports> {
  const found: ReadReports[] = [];
  for (const script of SCRIPTS) {
    const folder = `.release/reports/${script}`;
    const names = await host.fs.list(resolve(root, folder));
    for (const name of names.filter((one) => one.endsWith(".json"))) {
      const path = `${folder}/${name}`;
      found.push(await attempt(path, () => readOurs(host.fs, root, path, script)));
    }
  }
  const folder = found.flatMap(({ inputs }) => inputs);
  for (const text of named) {
    const { kind, path } = namedFile(text);
    const full = resolve(host.cwd, path);
    const file = relative(root, full).replaceAll(sep, "/");
    const read = await attempt(file, () => readNamed(host.fs, root, full, kind));
    const known = folder.some((one) => one.path === read.inputs[0]?.path);
    found.push({ ...read, artifacts: known ? [] : read.artifacts.map(asNamed) });
  }
  return {
    artifacts: found.flatMap(({ artifacts }) => artifacts),
    inputs: found.flatMap(({ inputs }) => inputs),
    findings: found.flatMap(({ findings }) => findings),
  };
}

function asNamed(artifact: Artifact): Artifact {
  return { ...artifact, isNamed: true, isAside: false };
}

/** `KIND=FILE`, or a file whose own name may hold an equals sign. */
function namedFile(text: string): { kind: Kind | undefined; path: string } {
  const [first = "", ...rest] = text.split("=");
  const kind = FOREIGN_KINDS.find((one) => one === first);
  const path = kind === undefined ? text : rest.join("=");
  if (path === "") throw usageError(`--artifact ${text}: no file named`);
  return { kind, path };
}

export interface ReadOne {
  readonly file: ReportFile;
  readonly artifacts: readonly Artifact[];
}

async function attempt(path: string, read: () => Promise<ReadOne>): Promise<ReadReports> {
  try {
    const { file, artifacts } = await read();
    return { artifacts, inputs: [{ ...file, role: "artifact" }], findings: [] };
  } catch (error) {
    if (!(error instanceof GovernanceError) || error.kind === "usage") throw error;
    const [problem] = error.problems;
    const location = problem?.location ?? { file: path };
    const message = `${location.file}: ${problem?.message ?? error.message}`;
    const findings: Finding[] = [{ outcome: "no_data", about: location.file, message, location }];
    return { artifacts: [], inputs: [], findings };
  }
}

async function readNamed(
  fs: Host["fs"],
  root: string,
  path: string,
  kind: Kind | undefined,
): Promise<ReadOne> {
  const request = { root, path, maxBytes: REPORT_LIMITS.maxBytes, kind: "undecided" } as const;
  const ifMissing = "run the script that writes it first";
  const { bytes, file } = await readBelow(fs, { ...request, ifMissing });
  const parsed = readJson(bytes, REPORT_LIMITS);
  if (!parsed.ok) throw undecidedError(`is not JSON: ${parsed.problem.message}`);
  if (!isObject(parsed.value)) throw undecidedError("is no JSON object");
  const script = parsed.value["report"];
  if (isOurScript(script)) return readOurs(fs, root, path, script);
  return fromForeign(parsed.value, kind, { path: file, sha256: sha256Hex(bytes) });
}

function fromForeign(value: JsonObject, kind: Kind | undefined, file: ReportFile): ReadOne {
  const event = fromCdEvent(value, file);
  if (event !== undefined) return { file, artifacts: [event] };
  if (kind === undefined) {
    throw undecidedError("is no report of ours and no CDEvent", "say KIND=FILE");
  }
  const report = kind === "cdevent" ? undefined : fromVersion1(value, kind, file);
  if (report === undefined) throw undecidedError("states no correlation");
  return { file, artifacts: [report] };
}
