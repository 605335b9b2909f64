/** Reports that lie elsewhere, found because an artifact of the thread says that it rests on them. */
import { sha256Hex } from "../../core/digest.ts";
import { GovernanceError } from "../../core/errors.ts";
import type { FsPort } from "../../core/host.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import { readBelow } from "../../core/policy/read-file.ts";
import { UNSTATED } from "../artifact.ts";
import type { Artifact, Cause } from "../artifact.ts";
import type { ChosenThread } from "../choose-thread.ts";
import { membersOf } from "../members.ts";
import { fromVersion1, isObject } from "./from-foreign.ts";
import { isOurScript, readOurs } from "./our-reports.ts";
import type { OurReport } from "./our-reports.ts";
import type { ReadReports } from "./read-reports.ts";

/** Adds files until nothing is found any more; what is not there stays a gap. */
export async function followCauses(
  fs: FsPort,
  root: string,
  reports: ReadReports,
  thread: ChosenThread,
): Promise<ReadReports> {
  const found: OurReport[] = [];
  for (const wanted of wantedOf(membersOf(reports.artifacts, thread))) {
    const one = await readCause(fs, root, wanted);
    if (one !== undefined) found.push(one);
  }
  if (found.length === 0) return reports;
  const more: ReadReports = {
    artifacts: [...reports.artifacts, ...found.flatMap(({ artifacts }) => artifacts)],
    inputs: [...reports.inputs, ...found.map(({ file }) => ({ ...file, role: "artifact" }))],
    findings: reports.findings,
  };
  return followCauses(fs, root, more, thread);
}

interface Wanted {
  readonly effect: Artifact;
  readonly cause: Cause;
  readonly file: NonNullable<Cause["file"]>;
}

/** Each file once, however many rest on it. */
function wantedOf(members: readonly Artifact[]): Wanted[] {
  const seen = new Set(members.flatMap(({ keys }) => keys));
  return members.flatMap((effect) =>
    effect.causes.flatMap((cause): Wanted[] => {
      const { file, key } = cause;
      if (file === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ effect, cause, file }];
    }),
  );
}

/** `undefined` where the file is gone, or is not the one any more. */
async function readCause(
  fs: FsPort,
  root: string,
  { effect, cause, file }: Wanted,
): Promise<OurReport | undefined> {
  const bytes = await bytesOf(fs, root, file.path);
  if (bytes === undefined || sha256Hex(bytes) !== file.sha256) return undefined;
  const parsed = readJson(bytes, REPORT_LIMITS);
  const value = parsed.ok && isObject(parsed.value) ? parsed.value : {};
  const script = value["report"];
  if (isOurScript(script)) return attempt(() => readOurs(fs, root, file.path, script));
  const version1 = fromVersion1(value, cause.kind, file);
  return { file, artifacts: [version1 ?? silent({ effect, cause, file })] };
}

/** What another tool measured states no ids; the report that judged it speaks for it. */
function silent({ effect, cause, file }: Wanted): Artifact {
  const { kind, key } = cause;
  const location = { file: file.path };
  return { ...UNSTATED, kind, name: file.path, location, at: effect.startedAt, keys: [key] };
}

async function bytesOf(fs: FsPort, root: string, path: string): Promise<Uint8Array | undefined> {
  const request = { root, path, maxBytes: REPORT_LIMITS.maxBytes, kind: "undecided" } as const;
  const read = await attempt(() => readBelow(fs, { ...request, ifMissing: "" }));
  return read?.bytes;
}

async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof GovernanceError) return undefined;
    throw error;
  }
}
