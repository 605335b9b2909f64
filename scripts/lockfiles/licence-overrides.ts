/** Licences that people have found out, with what shows it: `security/licence_overrides.json`. */
import { join } from "node:path";
import type { LicenceOverrides } from "../core/gen/policy-licence_overrides.types.ts";
import type { FsPort } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Rule } from "../core/policy/rules.ts";
import type { InputRecord } from "../core/report.ts";
import { isSpdx } from "./licence-lookup.ts";
import type { Licensed } from "./licence-lookup.ts";
import type { LockedPackage } from "./model.ts";
import { purlOf } from "./purl.ts";

export const OVERRIDES_FILE = "security/licence_overrides.json";

export interface LoadedOverrides {
  /** For this very version, else for every version of the package. */
  readonly licenceOf: (one: LockedPackage) => Licensed | undefined;
  readonly inputs: readonly InputRecord[];
}

/** None where there is no such file. @throws GovernanceError of kind policy where it is not valid. */
export async function licenceOverrides(root: string, fs: FsPort): Promise<LoadedOverrides> {
  if ((await fs.stat(join(root, OVERRIDES_FILE))) === undefined) {
    return { licenceOf: () => undefined, inputs: [] };
  }
  const loaded = await loadPolicy(fs, root, OVERRIDES_FILE, "policy/licence_overrides", RULES);
  const known = byPurl(loaded.value);
  return {
    licenceOf: (one) => {
      const purl = purlOf(one).replace(/\?.*$/s, "");
      return known.get(purl) ?? known.get(purl.replace(/@[^@/]*$/, ""));
    },
    inputs: [{ path: loaded.file, sha256: loaded.sha256, role: "licence_overrides" }],
  };
}

/** A text that is no expression could be judged by no policy. */
const licencesSpdx: Rule<LicenceOverrides> = {
  id: "licences_spdx",
  check: ({ overrides }) =>
    overrides.flatMap(({ licence }, index) =>
      isSpdx(licence)
        ? []
        : [
            {
              pointer: `/overrides/${index}/licence`,
              message: `"${licence}" is no SPDX expression`,
            },
          ],
    ),
};

const packagesOnce: Rule<LicenceOverrides> = {
  id: "packages_once",
  check: ({ overrides }) =>
    overrides.flatMap(({ package: purl }, index) =>
      overrides.findIndex((one) => one.package === purl) === index
        ? []
        : [{ pointer: `/overrides/${index}/package`, message: `"${purl}" stands there twice` }],
    ),
};

const RULES = [licencesSpdx, packagesOnce];

const byPurl = ({ overrides }: LicenceOverrides): ReadonlyMap<string, Licensed> =>
  new Map(
    overrides.map(({ package: purl, licence, evidence }) => [purl, { text: licence, evidence }]),
  );
