/** Where the version to go back to can be had. */
import type { Check } from "../core/check.ts";
import type { Host } from "../core/host.ts";
import { answer } from "./answer.ts";
import type { KnownGood } from "./bundle-format.ts";
import type { GoodAnswer } from "./known-good.ts";
import { tagCommit } from "./tag-commit.ts";

export interface Obtained {
  readonly known: KnownGood | undefined;
  readonly checks: readonly Check[];
}

export async function obtainable(
  { good }: GoodAnswer,
  prefix: string,
  files: readonly string[],
  host: Host,
  root: string,
): Promise<Obtained> {
  if (good === undefined) return { known: undefined, checks: [] };
  const tag = `${prefix}${good.version}`;
  const commit = await tagCommit(host, root, tag);
  const { channel, version, source, goodSince } = good;
  const known: KnownGood = {
    channel,
    version,
    source,
    ...(goodSince === undefined ? {} : { good_since: goodSince }),
    ...(commit === undefined ? {} : { tag, commit }),
    files: [...files],
  };
  const ways = [...(commit === undefined ? [] : [`tag ${tag}`]), ...files];
  const check =
    ways.length === 0
      ? answer("bundle_known_good_obtainable", "fail", `no tag ${tag}, and no file of it was given`)
      : answer("bundle_known_good_obtainable", "pass", `by ${ways.join(", ")}`);
  return { known, checks: [check] };
}
