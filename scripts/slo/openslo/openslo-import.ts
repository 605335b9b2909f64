/**
 * From OpenSLO v1 documents to a `guard` of slo_targets.json. The specification:
 * github.com/OpenSLO/OpenSLO, README of v1. Pure.
 */
import type { Budget, Guard, Objective } from "../../core/gen/policy-slo_targets.types.ts";
import { findingsOf } from "../../core/policy/rules.ts";
import { SLO_RULES } from "../policy-rules.ts";
import { alertsOf, resolved } from "./openslo-alerts.ts";
import type { Documents } from "./openslo-alerts.ts";
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

export interface Imported extends Findings {
  readonly guard: Guard;
}

type Goal = readonly [Objective, Budget];

const VERSION = "openslo/v1";
const DAY_S = 86_400;
const TOP = ["apiVersion", "kind", "metadata", "spec"];
const TAKEN = new Set(["SLO", "SLI", "AlertPolicy", "AlertCondition"]);
const REFERRED = new Set(["SLI", "AlertPolicy", "AlertCondition"]);
const LEFT = new Set(["Service", "DataSource", "AlertNotificationTarget"]);

export function importOpenSlo(documents: readonly YamlNode[]): Imported {
  const findings: Findings = { refused: [], left: [], used: new Set() };
  const byName: Documents = new Map(
    documents.map((one) => [
      `${kindOf(one)}/${textOf(member(member(one, "metadata"), "name"))}`,
      one,
    ]),
  );
  if (byName.size < documents.length) refuse(findings, 1, "two documents have one kind and name");
  for (const one of documents) lookAt(one, findings);
  const slos = documents.filter((one) => kindOf(one) === "SLO");
  if (slos.length === 0) refuse(findings, 1, "there is no document of kind SLO");
  const goals = slos.flatMap((slo) => goalsOf(slo, byName, findings));
  for (const one of documents) {
    const isLoose = REFERRED.has(kindOf(one)) && !findings.used.has(one);
    if (isLoose)
      findings.left.push({ line: one.line, message: `${kindOf(one)} that no SLO names` });
  }
  const guard = { objectives: goals.map(([one]) => one), budgets: goals.map(([, one]) => one) };
  for (const { pointer, message } of findingsOf(SLO_RULES, { guard })) {
    refuse(findings, 1, `${pointer} of what would be imported: ${message}`);
  }
  return { guard, ...findings };
}

function kindOf(document: YamlNode): string {
  return textOf(member(document, "kind")) ?? "";
}

function lookAt(document: YamlNode, findings: Findings): void {
  const kind = kindOf(document);
  const version = member(document, "apiVersion");
  if (textOf(version) !== VERSION) {
    refuse(findings, version?.line ?? document.line, `apiVersion is not ${VERSION}`);
  }
  sortMembers(document, kind, TOP, [], findings);
  if (LEFT.has(kind)) findings.left.push({ line: document.line, message: `kind ${kind}` });
  else if (!TAKEN.has(kind)) {
    refuse(findings, document.line, `kind "${kind}" cannot be expressed`);
  }
  const told = ["displayName", "labels", "annotations"];
  const metadata = member(document, "metadata");
  if (metadata !== undefined) sortMembers(metadata, "metadata", ["name"], told, findings);
}

function goalsOf(slo: YamlNode, documents: Documents, findings: Findings): Goal[] {
  const spec = member(slo, "spec");
  if (spec === undefined) return refuse(findings, slo.line, "an SLO wants a spec") ?? [];
  const taken = [
    "indicator",
    "indicatorRef",
    "timeWindow",
    "budgetingMethod",
    "objectives",
    "alertPolicies",
  ];
  sortMembers(spec, "SLO", taken, ["description", "service"], findings);
  lookAtIndicator(spec, documents, findings);
  const method = member(spec, "budgetingMethod");
  if (textOf(method) !== "Occurrences") {
    const found = textOf(method) ?? "none";
    refuse(
      findings,
      method?.line ?? spec.line,
      `budgetingMethod ${found} cannot be expressed: only Occurrences`,
    );
  }
  const periodS = periodOf(spec, findings);
  const name = nameOf(slo, "SLO", findings);
  const alerts = alertsOf(slo, periodS, documents, findings);
  if (alerts.length === 0) {
    findings.left.push({
      line: spec.line,
      message: "no alertPolicies: the usual three alerts stand",
    });
  }
  const goal = onlyGoal(spec, findings);
  if (goal === undefined) return [];
  const budget = { id: name, goal, target: name, period_days: periodS / DAY_S };
  const stated = alerts.length > 0 ? { ...budget, alerts } : budget;
  return [[{ id: name, figure: "success_rate", target: name, min: goal }, stated]];
}

/** Several targets of one indicator are limits for one figure, which our policy calls a contradiction. */
function onlyGoal(spec: YamlNode, findings: Findings): number | undefined {
  const list = member(spec, "objectives");
  const [first, second] = list?.list ?? [];
  if (first !== undefined && second === undefined) return goalOf(first, findings);
  const line = second?.line ?? list?.line ?? spec.line;
  const message = "an SLO with other than one objective cannot be expressed";
  return refuse(findings, line, message);
}

function goalOf(node: YamlNode, findings: Findings): number | undefined {
  sortMembers(node, "objective", ["target", "targetPercent"], ["displayName"], findings);
  const [target, percent] = [member(node, "target"), member(node, "targetPercent")];
  if (target !== undefined && percent !== undefined) {
    return refuse(findings, percent.line, "an objective has either target or targetPercent");
  }
  const share = numberOf(target) ?? (numberOf(percent) ?? Number.NaN) / 100;
  const goal = Number(share.toPrecision(12));
  const message = "an objective wants a target above 0 and below 1";
  return goal > 0 && goal < 1 ? goal : refuse(findings, (target ?? percent ?? node).line, message);
}

/** Days of exactly one rolling window; 1 stands for what was refused. */
function periodOf(spec: YamlNode, findings: Findings): number {
  const windows = member(spec, "timeWindow");
  const [window, second] = windows?.list ?? [];
  if (window === undefined || second !== undefined) {
    refuse(findings, windows?.line ?? spec.line, "an SLO wants exactly one timeWindow");
    return DAY_S;
  }
  sortMembers(window, "timeWindow", ["duration", "isRolling"], [], findings);
  if (member(window, "isRolling")?.scalar !== true) {
    refuse(findings, window.line, "a timeWindow that is not rolling cannot be expressed");
  }
  const duration = member(window, "duration");
  const seconds = secondsOf(duration);
  if (seconds !== undefined && seconds <= 366 * DAY_S) return seconds;
  const said = textOf(duration) ?? "none";
  refuse(
    findings,
    duration?.line ?? window.line,
    `duration ${said} cannot be expressed: hours, days or weeks up to 366d`,
  );
  return DAY_S;
}

/** Its query is not taken over: load-probe measures. That it is a ratio of requests must be. */
function lookAtIndicator(spec: YamlNode, documents: Documents, findings: Findings): void {
  const [inline, reference] = [member(spec, "indicator"), member(spec, "indicatorRef")];
  const node = inline ?? reference;
  const sli = node && resolved(node, "SLI", "name", documents, findings);
  if (sli === undefined)
    return refuse(findings, spec.line, "an SLO wants an indicator of this file");
  sortMembers(sli, "SLI", TOP, [], findings);
  const sliSpec = member(sli, "spec");
  const ratio = member(sliSpec, "ratioMetric");
  for (const [name, { line }] of sliSpec?.members ?? []) {
    if (name === "ratioMetric" || name === "description") continue;
    refuse(findings, line, `indicator: ${name} cannot be expressed`);
  }
  if (ratio === undefined) return refuse(findings, sli.line, "an indicator wants a ratioMetric");
  const told = ["counter", "good", "bad", "total"];
  return sortMembers(ratio, "ratioMetric, which load-probe measures", [], told, findings);
}
