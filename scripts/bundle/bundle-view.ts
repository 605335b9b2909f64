/** What is said of a bundle, as report and for people. Pure. */
import type { CommandResult } from "../core/command.ts";
import type { BundleRecord } from "./bundle-format.ts";

export interface ArchiveFact {
  /** Relative to the root. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

type Told = Pick<CommandResult, "result" | "view">;

/** `archive` is `undefined` where none was written, `folder` where nothing was unpacked. */
export function bundleView(
  headline: string,
  record: BundleRecord,
  archive: ArchiveFact | undefined,
  folder: string | undefined,
): Told {
  const { label, known_good, files } = record;
  const result = {
    ...NOTHING,
    ...(archive === undefined ? {} : told(archive)),
    label,
    files: files.length,
    known_good: known_good.version,
    restored_to: folder ?? null,
  };
  const roles = [...new Set(files.map(({ role }) => role))];
  const rows = roles.map((role) => [role, String(files.filter((one) => one.role === role).length)]);
  const lines = [
    `go back to ${known_good.version} on ${known_good.channel}`,
    ...(archive === undefined ? [] : [`${archive.path}, sha256 ${archive.sha256}`]),
  ];
  const section = { title: `Bundle ${label}`, lines, columns: ["what", "files"], rows };
  return { result, view: { headline, sections: [section] } };
}

const told = ({ path, sha256, bytes }: ArchiveFact) => ({ archive: path, sha256, bytes });

const NOTHING = {
  label: null,
  archive: null,
  sha256: null,
  bytes: null,
  files: 0,
  known_good: null,
  restored_to: null,
};

export function nothingPacked(headline: string): Told {
  return { result: NOTHING, view: { headline } };
}
