/** Was each alert there, once, in time? Pure. */
import type { Check, CheckOutcome } from "../core/check.ts";
import { CHAOS_CHECKS } from "./catalogue.ts";
import type { ChaosCheckId } from "./catalogue.ts";
import type { Observed } from "./run-scenario.ts";
import type { Scenario } from "./scenarios.ts";
import { FIRST, SECOND } from "./world.ts";

export function judge(observed: Observed): Check[] {
  const { scenario } = observed;
  return [
    injected(observed),
    arrivedOnce(observed),
    inBudget(observed),
    ...(scenario.kind === "unreachable" ? [escalated(observed)] : []),
    ...(scenario.kind === "killed" ? [survivedKill(observed)] : []),
  ];
}

function check(
  id: ChaosCheckId,
  { scenario }: Pick<Observed, "scenario">,
  outcome: CheckOutcome,
  message: string,
): Check {
  const fix = outcome === "pass" ? {} : { remediation: CHAOS_CHECKS[id].fix };
  const docs = "docs/scripts/alert-chaos-drill.md";
  return { id, outcome, enforced: true, about: scenario.id, message, locations: [], docs, ...fix };
}

/** What was not put through its fault has shown nothing, however well the others went. */
export function notRun(scenario: Scenario): Check {
  return check("fault_injected", { scenario }, "no_data", "not run: the drill was ended before");
}

/** A drill in which nothing was broken shows nothing. */
function injected(observed: Observed): Check {
  const { faulted } = observed;
  const outcome = faulted > 0 ? "pass" : "no_data";
  return check("fault_injected", observed, outcome, `${faulted} connections suffered`);
}

/** How often the receivers took the alert of a person under each of its keys. */
function takenOf({ deliveries, accepted }: Observed, person: string): number[] {
  return deliveries.filter((one) => one.person === person).map(({ id }) => accepted[id] ?? 0);
}

/** Accepted again under its own key is one alert for a receiver; any key that nobody knows is one too many. */
function arrivedOnce(observed: Observed): Check {
  const { deliveries, accepted } = observed;
  const first = deliveries.filter(({ person }) => person === FIRST);
  const strange = Object.keys(accepted).filter((key) => !deliveries.some(({ id }) => id === key));
  const there = takenOf(observed, FIRST);
  const whole = first.length === 1 && first[0]?.outcome === "delivered";
  const good = whole && there.every((count) => count > 0) && strange.length === 0;
  const copies = there.reduce((sum, count) => sum + count, 0);
  const said = `${there.length} alerts, accepted ${copies} times, ${strange.length} under other keys`;
  return check("alert_arrives_once", observed, good ? "pass" : "fail", said);
}

function inBudget(observed: Observed): Check {
  const { elapsedMs, scenario } = observed;
  const good = elapsedMs <= scenario.budgetMs;
  const said = `${elapsedMs} ms of ${scenario.budgetMs} ms`;
  return check("alert_in_budget", observed, good ? "pass" : "fail", said);
}

/** The first run must say that it failed, and the second person must have been called by then. */
function escalated(observed: Observed): Check {
  const there = takenOf(observed, SECOND);
  const good = there.length === 1 && there[0] === 1 && observed.ends[0] === 1;
  const said = `the next person was called ${there.length} times; exits ${observed.ends.join(", ")}`;
  return check("escalates_when_unreachable", observed, good ? "pass" : "fail", said);
}

function survivedKill(observed: Observed): Check {
  const [first, second] = observed.ends;
  const said = `exits ${observed.ends.join(", ")}`;
  if (first !== "killed") return check("nothing_lost_by_kill", observed, "no_data", said);
  return check("nothing_lost_by_kill", observed, second === 0 ? "pass" : "fail", said);
}
