/** Verifies a package of ours from its archive, with what the repository knows of keys and roles. */
import type { Archive } from "../../core/archive.ts";
import type { Check } from "../../core/check.ts";
import type { Host } from "../../core/host.ts";
import { roleJudge } from "../../ledger/roles.ts";
import { readEventAuthority } from "../../trust/key-list/event-authority.ts";
import type { PublicKey } from "../../trust/keys/public-key.ts";
import { answer } from "../answer.ts";
import { evidenceRule, ruleOf } from "../evidence-rule.ts";
import { readHeadTrust } from "../head/head-trust.ts";
import type { TrustOptions } from "../head/head-trust.ts";
import type { KeptHead } from "../head/kept-head.ts";
import { packageChecks } from "./package-rules.ts";
import { readPackage } from "./read-package.ts";
import type { OwnPackage } from "./read-package.ts";

export interface VerifyDemand {
  readonly root: string;
  readonly trust: TrustOptions;
  /** In place of the keys of the role. */
  readonly key: PublicKey | undefined;
  readonly kept: readonly KeptHead[];
}

export interface VerifiedPackage {
  readonly found: OwnPackage;
  readonly checks: readonly Check[];
}

export async function verifyPackage(
  host: Pick<Host, "fs" | "now">,
  archive: Archive,
  { root, trust, key, kept }: VerifyDemand,
): Promise<VerifiedPackage> {
  const now = host.now();
  const authority = await readEventAuthority(host.fs, root, now);
  const governed = authority.some(({ roles }) => roles.some((role) => role.may_append.length > 0));
  const given = key === undefined ? await evidenceRule(host.fs, root, now) : ruleOf(key);
  const heads = await readHeadTrust(host, root, trust);
  const sizes = kept.flatMap(({ checkpoint }) => checkpoint?.size ?? []);
  const judge = governed ? roleJudge(authority) : undefined;
  const found = await readPackage(archive, { sizes, judge });
  const checks = packageChecks(found, { heads, rule: given, now, governed });
  return { found, checks: [...checks, ...kept.map((head) => continues(found, head))] };
}

function continues({ scan }: OwnPackage, { path, checkpoint }: KeptHead): Check {
  const id = "package_continues_kept_head";
  const about = { about: path, locations: [{ file: path }] };
  if (checkpoint === undefined) {
    return answer(id, true, { outcome: "no_data", message: `${path} is no checkpoint`, ...about });
  }
  const root = scan.roots.get(checkpoint.size);
  if (root !== undefined && Buffer.compare(root, checkpoint.root) === 0) {
    const message = `the first ${checkpoint.size} events are those of ${path}`;
    return answer(id, true, { outcome: "pass", message, ...about });
  }
  const message = `the events do not continue ${path}, of ${checkpoint.size} events`;
  return answer(id, true, { outcome: "fail", message, ...about });
}
