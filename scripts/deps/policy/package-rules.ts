/** All rules on packages, by the id of their check. */
import type { LockedPackage, LockGraph } from "../../lockfiles/model.ts";
import { isFetched } from "../sources/locate.ts";
import { notBanned, oldEnough, scriptAllowed } from "./content-rules.ts";
import { exceptionsOf } from "./exceptions.ts";
import type { Exception } from "./exceptions.ts";
import { licenceAllowed, licenceKnown } from "./licence-rules.ts";
import type { PackageRule, RuleFacts } from "./rule.ts";
import { gitPinned, hostAllowed, integrityStrong, protocolAllowed } from "./source-rules.ts";

export const PACKAGE_RULES: Readonly<Record<string, PackageRule>> = {
  licences_allowed: licenceAllowed,
  licences_known: licenceKnown,
  hosts_allowed: hostAllowed,
  protocols_allowed: protocolAllowed,
  git_pinned: gitPinned,
  integrity_strong: integrityStrong,
  install_scripts_allowed: scriptAllowed,
  packages_not_banned: notBanned,
  releases_old_enough: oldEnough,
};

export interface PackageProblem {
  readonly graph: LockGraph;
  readonly one: LockedPackage;
  readonly message: string;
}

/** What one rule found, or `undefined` where the policy does not ask. */
export interface RuleResult {
  readonly id: string;
  readonly outcome: "fail" | "no_data";
  readonly problems: readonly PackageProblem[] | undefined;
}

export interface Judged {
  readonly results: readonly RuleResult[];
  readonly expired: readonly Exception[];
  readonly unused: readonly Exception[];
}

/** An exception counts until its end; then it excuses nothing and is a failure itself. */
export function judgePackages(graphs: readonly LockGraph[], facts: RuleFacts): Judged {
  const exceptions = exceptionsOf(facts.policy);
  const isOver = ({ expires }: Exception) => expires.getTime() <= facts.now.getTime();
  const current = exceptions.filter((one) => !isOver(one));
  const used = new Set<Exception>();
  const results = Object.entries(PACKAGE_RULES).map(([id, rule]): RuleResult => {
    const own = current.filter(({ check }) => check === id);
    const found = rule.asked(facts.policy) ? problemsOf(rule, graphs, facts) : undefined;
    const problems = found?.filter(({ one }) => {
      const excuse = own.find((exception) => exception.covers(one));
      if (excuse !== undefined) used.add(excuse);
      return excuse === undefined;
    });
    return { id, outcome: rule.outcome?.(facts.policy) ?? "fail", problems };
  });
  const titles = new Set([...used].map(({ pointer }) => pointer));
  const unused = current.filter(({ pointer }) => !titles.has(pointer));
  return { results, expired: exceptions.filter(isOver), unused };
}

function problemsOf(
  rule: PackageRule,
  graphs: readonly LockGraph[],
  facts: RuleFacts,
): PackageProblem[] {
  return graphs.flatMap((graph) =>
    [...graph.packages.values()].filter(isFetched).flatMap((one) => {
      const message = rule.judge({ graph, one }, facts);
      return message === undefined ? [] : [{ graph, one, message }];
    }),
  );
}
