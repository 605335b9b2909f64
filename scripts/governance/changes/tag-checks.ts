/** Tags of releases: the one at this commit says this version, and no other commit has had it. */
import { compare, valid } from "semver";
import type { Check } from "../../core/check.ts";
import { answer } from "../answer.ts";
import type { History, Tag } from "./history.ts";

export interface Release {
  readonly version: string;
  readonly tag: Tag;
}

/** Tags that are the prefix and a semantic version; other tags are no releases. */
export function releasesOf(tags: readonly Tag[], prefix: string): Release[] {
  return tags.flatMap((tag) => {
    const version = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : "";
    return valid(version) === version ? [{ version, tag }] : [];
  });
}

export interface TagQuestion {
  readonly version: string;
  readonly prefix: string;
  /** Of the command line: the tag for which the run is made. */
  readonly asked: string | undefined;
  readonly history: History;
}

export function tagChecks({ version, prefix, asked, history }: TagQuestion): Check[] {
  const here = releasesOf(history.all, prefix).filter(({ tag }) => tag.commit === history.head);
  const names = asked === undefined ? here.map(({ tag }) => tag.name) : [asked];
  return [
    tagCheck(names, `${prefix}${version}`),
    releasedCheck(history, version, prefix),
    newerCheck(history, version, prefix),
  ];
}

function tagCheck(names: readonly string[], wanted: string): Check {
  if (names.length === 0)
    return answer("tag_matches_version", "not_applicable", {
      message: "no tag of a release is at this commit",
    });
  const isRight = names.includes(wanted);
  return answer("tag_matches_version", isRight ? "pass" : "fail", {
    message: isRight ? `the tag ${wanted} says this version` : `the tag is ${names.join(", ")}`,
    expected: wanted,
    observed: names.join(", "),
    fix: `Make the tag ${wanted}, or raise the version everywhere to that of the tag.`,
  });
}

function releasedCheck({ all, head }: History, version: string, prefix: string): Check {
  const earlier = releasesOf(all, prefix).find(
    (one) => one.version === version && one.tag.commit !== head,
  );
  if (earlier === undefined)
    return answer("version_not_released", "pass", {
      message: `no other commit has been released as ${version}`,
    });
  const { name, commit } = earlier.tag;
  return answer("version_not_released", "fail", {
    message: `${version} has been released: the tag ${name} is at ${commit.slice(0, 10)}, not here`,
    expected: "a version of its own for this commit",
    observed: version,
    fix: "Raise the version: what was released under a version never changes (semver 2.0.0, clause 3).",
  });
}

function newerCheck({ merged }: History, version: string, prefix: string): Check {
  const newer = releasesOf(merged, prefix).filter((one) => compare(one.version, version) > 0);
  const newest = newer.toSorted((a, b) => compare(a.version, b.version)).at(-1);
  if (newest === undefined)
    return answer("version_increases", "pass", {
      message: `${version} is not older than what this commit builds on`,
    });
  return answer("version_increases", "fail", {
    message: `this commit builds on the release ${newest.version}, which is newer than ${version}`,
    expected: `a version after ${newest.version}`,
    observed: version,
    fix: "Raise the version.",
  });
}
