/** What the burn alerts of the slo guard say themselves of how bad it is. */
import { schemas } from "../../core/gen/index.ts";
import type { Report } from "../../core/gen/report-report.types.ts";
import type { SloGuardReport } from "../../core/gen/report-slo-guard.types.ts";

export type Severity = "p1" | "p2";

/**
 * p1 where an alert that fires says so; p2 where nothing has failed but alerts that say p2. Else
 * `undefined`: the policy of the escalation says what a verdict of fail is.
 */
export async function burnSeverity(report: Report): Promise<Severity | undefined> {
  const validate = await schemas["report/slo-guard"].load();
  if (!validate(report)) return undefined;
  const said = failedChecks(report).map(({ id, about }) =>
    id === "budget_burn" ? alertSeverity(report, about) : undefined,
  );
  if (said.includes("p1")) return "p1";
  return said.length > 0 && said.every((one) => one === "p2") ? "p2" : undefined;
}

function failedChecks({ checks, strict }: SloGuardReport): SloGuardReport["checks"] {
  return checks.filter(({ outcome, enforced }) => outcome === "fail" && (enforced || strict));
}

function alertSeverity({ result }: SloGuardReport, about: string | undefined) {
  const alerts = (result.budgets ?? []).flatMap((budget) =>
    budget.alerts.map((alert) => ({ name: `${budget.id}/${alert.id}`, alert })),
  );
  return alerts.find(({ name }) => name === about)?.alert.severity;
}
