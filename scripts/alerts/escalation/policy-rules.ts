/** What the schema of the escalation policy cannot say. Pure. */
import type {
  AlertEscalationPolicy,
  Group,
} from "../../core/gen/policy-alert_escalation_policy.types.ts";
import type { Rule } from "../../core/policy/rules.ts";

/** Groups in the order of the file. */
export function groupsOf(policy: AlertEscalationPolicy): [id: string, group: Group][] {
  return Object.entries(policy).flatMap(([id, value]): [string, Group][] =>
    typeof value === "object" && "lookback_minutes" in value ? [[id, value]] : [],
  );
}

export const ESCALATION_RULES: readonly Rule<AlertEscalationPolicy>[] = [
  {
    id: "has_a_group",
    check: (policy) =>
      groupsOf(policy).length > 0
        ? []
        : [{ pointer: "", message: "names no group of services: nothing would ever escalate" }],
  },
  {
    id: "can_escalate",
    check: (policy) =>
      groupsOf(policy).flatMap(([id, group]) =>
        Object.keys(group.thresholds ?? {}).length > 0 || group.slo_guard !== undefined
          ? []
          : [{ pointer: `/${id}`, message: "has neither thresholds nor slo_guard" }],
      ),
  },
];
