/** AlertPolicy and AlertCondition of OpenSLO v1 as alerts of a budget. Pure. */
import type { BurnAlert } from "../../core/gen/policy-slo_targets.types.ts";
import {
  member,
  nameOf,
  numberOf,
  refuse,
  secondsOf,
  sortMembers,
  textOf,
} from "./openslo-members.ts";
import type { Findings } from "./openslo-members.ts";
import type { YamlNode } from "./yaml-node.ts";

/** Documents of the file by kind and name: `AlertPolicy/fast`. */
export type Documents = ReadonlyMap<string, YamlNode>;

/** A twelfth of the long window, as chapter 5 of The Site Reliability Workbook has it. */
const SHORT_SHARE = 12;

const METADATA = ["metadata", "spec", "kind", "apiVersion"];
const TOLD = ["description", "alertWhenNoData", "alertWhenResolved", "notificationTargets"];

export function alertsOf(
  slo: YamlNode,
  periodS: number,
  documents: Documents,
  findings: Findings,
): BurnAlert[] {
  const list = member(member(slo, "spec"), "alertPolicies")?.list ?? [];
  return list.flatMap((item) => {
    const policy = resolved(item, "AlertPolicy", "alertPolicyRef", documents, findings);
    return policy === undefined ? [] : ofPolicy(policy, periodS, documents, findings);
  });
}

/** A document of the file by its name, or the one that stands here itself. */
export function resolved(
  item: YamlNode,
  kind: string,
  reference: string,
  documents: Documents,
  findings: Findings,
): YamlNode | undefined {
  const name = textOf(item) ?? textOf(member(item, reference));
  if (name === undefined) return item;
  const found = documents.get(`${kind}/${name}`);
  if (found === undefined) {
    return refuse(findings, item.line, `there is no ${kind} "${name}" in this file`);
  }
  findings.used.add(found);
  return found;
}

function ofPolicy(
  policy: YamlNode,
  periodS: number,
  documents: Documents,
  findings: Findings,
): BurnAlert[] {
  sortMembers(policy, "AlertPolicy", METADATA, [], findings);
  const spec = member(policy, "spec") ?? policy;
  sortMembers(spec, "AlertPolicy", ["conditions", "alertWhenBreaching"], TOLD, findings);
  const breaching = member(spec, "alertWhenBreaching");
  if (breaching !== undefined && breaching.scalar !== true) {
    refuse(findings, breaching.line, "an alert that is not told when it fires cannot be expressed");
  }
  const conditions = member(spec, "conditions")?.list ?? [];
  if (conditions.length === 0) refuse(findings, spec.line, "an AlertPolicy wants conditions");
  return conditions.flatMap((item) => {
    const found = resolved(item, "AlertCondition", "conditionRef", documents, findings);
    return (found === undefined ? undefined : ofCondition(found, periodS, findings)) ?? [];
  });
}

function ofCondition(
  document: YamlNode,
  periodS: number,
  findings: Findings,
): BurnAlert | undefined {
  sortMembers(document, "AlertCondition", METADATA, [], findings);
  const spec = member(document, "spec") ?? document;
  sortMembers(spec, "AlertCondition", ["condition"], ["description", "severity"], findings);
  const condition = member(spec, "condition");
  if (condition === undefined) return refuse(findings, spec.line, "there is no condition");
  const taken = ["kind", "op", "threshold", "lookbackWindow", "alertAfter"];
  sortMembers(condition, "condition", taken, [], findings);
  refuseOthers(condition, "kind", "burnrate", findings);
  refuseOthers(condition, "op", "gte", findings);
  const id = nameOf(document, "AlertCondition", findings);
  return ofRate(id, condition, periodS, findings);
}

function refuseOthers(node: YamlNode, name: string, only: string, findings: Findings): void {
  const found = member(node, name);
  if (textOf(found) === only) return;
  const said = found === undefined ? "is missing" : `is not "${only}"`;
  refuse(
    findings,
    found?.line ?? node.line,
    `condition.${name} ${said}: nothing else can be expressed`,
  );
}

/** The rate is budget share × period ÷ long window; from the rate follows the share. */
function ofRate(
  id: string,
  condition: YamlNode,
  periodS: number,
  findings: Findings,
): BurnAlert | undefined {
  const { line } = condition;
  const threshold = numberOf(member(condition, "threshold"));
  const long = secondsOf(member(condition, "lookbackWindow"));
  if (threshold === undefined || threshold <= 0 || long === undefined) {
    return refuse(
      findings,
      line,
      "condition wants a threshold above 0 and a lookbackWindow such as 1h",
    );
  }
  const after = member(condition, "alertAfter");
  const isNone = after === undefined || /^0[a-z]+$/.test(textOf(after) ?? "");
  const short = isNone ? long / SHORT_SHARE : secondsOf(after);
  if (short === undefined)
    return refuse(findings, after?.line ?? line, "alertAfter is no duration");
  const budget_share = Number(((threshold * long) / periodS).toPrecision(12));
  if (budget_share > 1) {
    return refuse(
      findings,
      line,
      `burns ${budget_share} budgets in its window: it would fire too late`,
    );
  }
  return { id, budget_share, long_window_s: long, short_window_s: short };
}
