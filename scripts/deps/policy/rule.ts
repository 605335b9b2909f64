/** What a rule on packages is given, and what it answers. */
import type { DependencyPolicy } from "../../core/gen/policy-dependency_policy.types.ts";
import type { LockedPackage, LockGraph } from "../../lockfiles/model.ts";

export interface Locked {
  readonly graph: LockGraph;
  readonly one: LockedPackage;
}

export interface RuleFacts {
  readonly policy: DependencyPolicy;
  readonly now: Date;
  /** From the lock, the installed manifest or an override, in this order. */
  readonly licenceOf: (one: LockedPackage) => string | undefined;
  /** When the version was published, where a lock or registry data says. */
  readonly publishedAt: (one: LockedPackage) => Date | undefined;
}

/** What is wrong with a package, or `undefined`; a rule that the policy does not ask is `idle`. */
export interface PackageRule {
  readonly asked: (policy: DependencyPolicy) => boolean;
  readonly judge: (locked: Locked, facts: RuleFacts) => string | undefined;
  /** What a problem is: a failure, or no data. Default `fail`. */
  readonly outcome?: (policy: DependencyPolicy) => "fail" | "no_data";
}

export const always = (): boolean => true;
