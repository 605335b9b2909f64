/** Have enough people approved this very promotion? Pure. */
import type { Check } from "../core/check.ts";
import { formatTime } from "../core/time.ts";
import { answer } from "./answer.ts";
import type { ApprovalFact, PromotionFacts } from "./facts.ts";

const DAY_S = 86_400;

/** Of several approvals by one person, one counts. */
export function approved(facts: PromotionFacts): Check[] {
  const wanted = facts.policy.approvals;
  const id = "promotion_approved";
  if (wanted === undefined) {
    return [answer(id, "not_applicable", "the policy asks for no approval")];
  }
  const judged = facts.approvals.map((one) => ({ one, faults: faultsOf(one, facts) }));
  const good = judged.filter(({ faults }) => faults.length === 0);
  const signers = [...new Set(good.flatMap(({ one }) => one.signers))].toSorted();
  const says = `${signers.length} of ${wanted.count} signers approved ${facts.version} for ${facts.target}`;
  if (signers.length >= wanted.count) return [answer(id, "pass", `${says}: ${signers.join(", ")}`)];
  const bad = judged.flatMap(({ one, faults }) => faults.map((fault) => `${one.path}: ${fault}`));
  const why = bad.length === 0 ? "" : `; ${bad.slice(0, 3).join("; ")}`;
  return [answer(id, "fail", `${says}${why}`)];
}

function faultsOf(one: ApprovalFact, facts: PromotionFacts): string[] {
  const { now, version, target, candidate, policy } = facts;
  const oldest = now.getTime() - (policy.approvals?.max_age_s ?? DAY_S) * 1000;
  return [
    ...(one.version === version ? [] : [`it is of ${one.version}`]),
    ...(one.channel === target ? [] : [`it is for ${one.channel}`]),
    ...(candidate === undefined || one.candidate === candidate
      ? []
      : [`it is of the candidate ${one.candidate ?? "that it does not name"}`]),
    ...(one.expiresAt > now ? [] : [`it ended at ${formatTime(one.expiresAt)}`]),
    ...(one.approvedAt > now ? ["it was given in the future"] : []),
    ...(one.approvedAt.getTime() < oldest ? [`it is older than the policy takes`] : []),
    ...(one.signers.length === 0
      ? [one.faults.length === 0 ? "nobody signed it" : one.faults.join(", ")]
      : []),
  ];
}
