/** Which versions a channel takes: full releases, pre-releases, or only those of a certain name. */
import { prerelease, valid } from "semver";
import type { Check } from "../../core/check.ts";
import type { ChannelVersions } from "../../core/gen/policy-release_policy.types.ts";
import { answer } from "../answer.ts";

export interface CarriedVersion {
  readonly channel: string;
  readonly version: string;
  /** Where it says so. */
  readonly file: string;
}

/** The version against the channel it is for, or against all of them; then what channels carry now. */
export function channelChecks(
  rules: readonly ChannelVersions[],
  version: string,
  channel: string | undefined,
  carried: readonly CarriedVersion[],
): Check[] {
  const own = channel === undefined ? fitsSome(rules, version) : fitsNamed(rules, version, channel);
  return [...own, ...carried.flatMap((one) => carriedCheck(rules, one))];
}

function fitsNamed(rules: readonly ChannelVersions[], version: string, channel: string): Check[] {
  const rule = rules.find(({ id }) => id === channel);
  if (rule === undefined)
    return [
      answer("prerelease_fits_channel", "no_data", {
        about: channel,
        message: `the release policy says nothing of versions on the channel ${channel}`,
        expected: rules.map(({ id }) => id).join(", ") || "a rule in versions.channels",
        fix: "Add the channel to versions.channels of the release policy, or correct --channel.",
      }),
    ];
  return [fitCheck(rule, version, undefined)];
}

function fitsSome(rules: readonly ChannelVersions[], version: string): Check[] {
  if (rules.length === 0) return [];
  const taking = rules.filter((rule) => misfit(rule, version) === undefined);
  if (taking.length > 0)
    return [
      answer("prerelease_fits_channel", "pass", {
        message: `${version} may go to ${taking.map(({ id }) => id).join(", ")}`,
      }),
    ];
  return [
    answer("prerelease_fits_channel", "fail", {
      message: `no channel takes ${version}: ${rules.map((rule) => `${rule.id}: ${misfit(rule, version) ?? ""}`).join("; ")}`,
      observed: version,
      fix: "Give it a version that a channel takes.",
    }),
  ];
}

function carriedCheck(
  rules: readonly ChannelVersions[],
  { channel, version, file }: CarriedVersion,
): Check[] {
  const rule = rules.find(({ id }) => id === channel);
  return rule === undefined ? [] : [fitCheck(rule, version, file)];
}

function fitCheck(rule: ChannelVersions, version: string, file: string | undefined): Check {
  const why = misfit(rule, version);
  const subject = file === undefined ? version : `${file}: ${version}`;
  return answer("prerelease_fits_channel", why === undefined ? "pass" : "fail", {
    about: rule.id,
    message:
      why === undefined
        ? `${subject} fits ${rule.id}`
        : `${subject} does not fit ${rule.id}: ${why}`,
    expected: wanted(rule),
    observed: version,
    at: file === undefined ? [] : [{ file, pointer: `/channels/${rule.id}/version` }],
    fix: `Give the channel ${rule.id} ${wanted(rule)}.`,
  });
}

function misfit({ prerelease: mode, identifiers }: ChannelVersions, version: string) {
  if (valid(version) !== version) return "it is no semantic version";
  const first = prerelease(version)?.[0];
  if (first === undefined) return mode === "required" ? "it is not a pre-release" : undefined;
  if (mode === "forbidden") return "it is a pre-release";
  if (identifiers === undefined || identifiers.includes(String(first))) return undefined;
  return `its pre-release begins with ${first}, not ${identifiers.join(" or ")}`;
}

function wanted({ prerelease: mode, identifiers = [] }: ChannelVersions): string {
  if (mode === "forbidden") return "a full release";
  const named = identifiers.length === 0 ? "" : ` of ${identifiers.join(" or ")}`;
  return mode === "required" ? `a pre-release${named}` : `a full release or a pre-release${named}`;
}
