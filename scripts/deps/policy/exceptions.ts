/** Exceptions from rules on packages: by package URL and range of versions, each until a day. */
import type {
  DependencyPolicy,
  LicenceException,
  PackageException,
} from "../../core/gen/policy-dependency_policy.types.ts";
import type { LockedPackage } from "../../lockfiles/model.ts";
import { packageOfPurl } from "../sources/package-url.ts";
import { packageKey } from "../sources/locate.ts";
import { inVersionRange } from "../version-range.ts";

export interface Exception {
  readonly check: string;
  /** JSON pointer in the policy. */
  readonly pointer: string;
  readonly title: string;
  readonly expires: Date;
  readonly covers: (one: LockedPackage) => boolean;
}

export function exceptionsOf({ exceptions = [], licences }: DependencyPolicy): Exception[] {
  return [
    ...exceptions.map(byPurl),
    ...(licences?.exceptions ?? []).flatMap((one, index) => byName(one, index)),
  ];
}

function byPurl(
  { check, package: purl, versions = "*", expires_at: end }: PackageException,
  index: number,
): Exception {
  const named = packageOfPurl(purl);
  return {
    check,
    pointer: `/exceptions/${index}`,
    title: `${check} for ${purl} ${versions}`,
    expires: new Date(end),
    covers: ({ ecosystem, name, version }) =>
      named !== undefined &&
      packageKey(named.ecosystem, named.name) === packageKey(ecosystem, name) &&
      (named.version === undefined || named.version === version) &&
      inVersionRange(ecosystem, version, versions),
  };
}

function byName({ package: name, expires_at: end }: LicenceException, index: number): Exception[] {
  return ["licences_allowed", "licences_known"].map((check) => ({
    check,
    pointer: `/licences/exceptions/${index}`,
    title: `licence of ${name}`,
    expires: new Date(end),
    covers: (one) => one.name === name,
  }));
}
