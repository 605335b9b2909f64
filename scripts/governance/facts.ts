/** Reads all that the governance of a repository is judged by. */
import { resolve } from "node:path";
import type { ReleasePolicy, Versions } from "../core/gen/policy-release_policy.types.ts";
import type { Host } from "../core/host.ts";
import { readBelow } from "../core/policy/read-file.ts";
import type { Changelog } from "./versions/changelog-checks.ts";
import type { CarriedVersion } from "./versions/channel-checks.ts";
import { declarationIn } from "./versions/declaration.ts";
import type { Declaration } from "./versions/declaration.ts";
import { versionPlaces } from "./versions/places.ts";
import { namesAt, textsAt } from "./policies/json-walk.ts";
import type { PolicyFile } from "./policies/policy-set.ts";

type FactHost = Pick<Host, "fs">;

const MAX_BYTES = 64 * 1024 * 1024;

export async function readDeclarations(
  host: FactHost,
  root: string,
  { versions }: ReleasePolicy,
): Promise<Declaration[]> {
  return Promise.all(
    versionPlaces(versions).map(async (place) =>
      declarationIn(place, await textOf(host, root, place.file)),
    ),
  );
}

const USUAL_CHANGELOGS = ["CHANGELOG.md", "docs/CHANGELOG.md"];

export async function readChangelog(
  host: FactHost,
  root: string,
  versions: Versions | undefined,
): Promise<Changelog | undefined> {
  const named = versions?.changelog;
  for (const file of named === undefined ? USUAL_CHANGELOGS : [named]) {
    const text = await textOf(host, root, file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** `undefined` where no such file is there. */
async function textOf({ fs }: FactHost, root: string, path: string): Promise<string | undefined> {
  if ((await fs.realPath(resolve(root, path))) === undefined) return undefined;
  const asked = { root, path, maxBytes: MAX_BYTES, kind: "undecided", ifMissing: "" } as const;
  return new TextDecoder().decode((await readBelow(fs, asked)).bytes);
}

/** What the registry of channels says that each of them carries now. */
export function carriedVersions(policies: readonly PolicyFile[]): CarriedVersion[] {
  const registry = policies.find(({ name }) => name === "release_channels");
  if (registry === undefined) return [];
  const { file, value } = registry;
  return namesAt(value, "channels").flatMap(({ value: channel }) =>
    textsAt(value, "channels", channel, "version").map((one) => ({
      channel,
      version: one.value,
      file,
    })),
  );
}
