// Made by `npm run generate` from schemas/. Do not edit.
import type { SchemaEntry } from "../policy/schema-entry.ts";
import type { DrillTimelineEvidence } from "./evidence-drill-timeline.types.ts";
import type { PromotionApprovalEvidence } from "./evidence-promotion-approval.types.ts";
import type { ReleaseManifestEvidence } from "./evidence-release-manifest.types.ts";
import type { RollbackBundleEvidence } from "./evidence-rollback-bundle.types.ts";
import type { RollbackDrillEvidence } from "./evidence-rollback-drill.types.ts";
import type { RolloutObservationEvidence } from "./evidence-rollout-observation.types.ts";
import type { AlertEscalationPolicy } from "./policy-alert_escalation_policy.types.ts";
import type { DependencyBaseline } from "./policy-dependency_baseline.types.ts";
import type { DependencyPolicy } from "./policy-dependency_policy.types.ts";
import type { EvidencePolicy } from "./policy-evidence_policy.types.ts";
import type { IncidentRouting } from "./policy-incident_routing.types.ts";
import type { LicenceOverrides } from "./policy-licence_overrides.types.ts";
import type { OncallRoster } from "./policy-oncall_roster.types.ts";
import type { ReleaseChannels } from "./policy-release_channels.types.ts";
import type { ReleaseCompatMatrix } from "./policy-release_compat_matrix.types.ts";
import type { ReleasePolicy } from "./policy-release_policy.types.ts";
import type { ReleaseRolloutPolicy } from "./policy-release_rollout_policy.types.ts";
import type { ReleaseTrafficAdapterContract } from "./policy-release_traffic_adapter_contract.types.ts";
import type { RollbackDrillPolicy } from "./policy-rollback_drill_policy.types.ts";
import type { SloTargets } from "./policy-slo_targets.types.ts";
import type { TrustKeys } from "./policy-trust_keys.types.ts";
import type { AlertChaosDrillReport } from "./report-alert-chaos-drill.types.ts";
import type { AlertEscalationGuardReport } from "./report-alert-escalation-guard.types.ts";
import type { CorrelationTraceGuardReport } from "./report-correlation-trace-guard.types.ts";
import type { CreateIncidentReport } from "./report-create-incident-report.types.ts";
import type { CreateRollbackBundleReport } from "./report-create-rollback-bundle.types.ts";
import type { DependencyAuditReport } from "./report-dependency-audit.types.ts";
import type { EvidenceReport } from "./report-evidence.types.ts";
import type { GenerateReleaseManifestReport } from "./report-generate-release-manifest.types.ts";
import type { GenerateSbomReport } from "./report-generate-sbom.types.ts";
import type { IncidentNotifyReport } from "./report-incident-notify.types.ts";
import type { LoadProbeReport } from "./report-load-probe.types.ts";
import type { ReleaseChannelControlReport } from "./report-release-channel-control.types.ts";
import type { ReleaseCompatMatrixReport } from "./report-release-compat-matrix.types.ts";
import type { ReleaseGovernanceCheckReport } from "./report-release-governance-check.types.ts";
import type { ReleasePreflightReport } from "./report-release-preflight.types.ts";
import type { ReleaseRolloutAdapterContractCheckReport } from "./report-release-rollout-adapter-contract-check.types.ts";
import type { ReleaseRolloutExecutorReport } from "./report-release-rollout-executor.types.ts";
import type { Report } from "./report-report.types.ts";
import type { RollbackDrillGuardReport } from "./report-rollback-drill-guard.types.ts";
import type { SchemaGateReport } from "./report-schema-gate.types.ts";
import type { SignRollbackDrillEvidenceReport } from "./report-sign-rollback-drill-evidence.types.ts";
import type { SloGuardReport } from "./report-slo-guard.types.ts";
import type { TrustKeysReport } from "./report-trust-keys.types.ts";
import type { UpdateDependencyBaselineReport } from "./report-update-dependency-baseline.types.ts";

export interface SchemaTypes {
  readonly "evidence/drill-timeline": DrillTimelineEvidence;
  readonly "evidence/promotion-approval": PromotionApprovalEvidence;
  readonly "evidence/release-manifest": ReleaseManifestEvidence;
  readonly "evidence/rollback-bundle": RollbackBundleEvidence;
  readonly "evidence/rollback-drill": RollbackDrillEvidence;
  readonly "evidence/rollout-observation": RolloutObservationEvidence;
  readonly "policy/alert_escalation_policy": AlertEscalationPolicy;
  readonly "policy/dependency_baseline": DependencyBaseline;
  readonly "policy/dependency_policy": DependencyPolicy;
  readonly "policy/evidence_policy": EvidencePolicy;
  readonly "policy/incident_routing": IncidentRouting;
  readonly "policy/licence_overrides": LicenceOverrides;
  readonly "policy/oncall_roster": OncallRoster;
  readonly "policy/release_channels": ReleaseChannels;
  readonly "policy/release_compat_matrix": ReleaseCompatMatrix;
  readonly "policy/release_policy": ReleasePolicy;
  readonly "policy/release_rollout_policy": ReleaseRolloutPolicy;
  readonly "policy/release_traffic_adapter_contract": ReleaseTrafficAdapterContract;
  readonly "policy/rollback_drill_policy": RollbackDrillPolicy;
  readonly "policy/slo_targets": SloTargets;
  readonly "policy/trust_keys": TrustKeys;
  readonly "report/alert-chaos-drill": AlertChaosDrillReport;
  readonly "report/alert-escalation-guard": AlertEscalationGuardReport;
  readonly "report/correlation-trace-guard": CorrelationTraceGuardReport;
  readonly "report/create-incident-report": CreateIncidentReport;
  readonly "report/create-rollback-bundle": CreateRollbackBundleReport;
  readonly "report/dependency-audit": DependencyAuditReport;
  readonly "report/evidence": EvidenceReport;
  readonly "report/generate-release-manifest": GenerateReleaseManifestReport;
  readonly "report/generate-sbom": GenerateSbomReport;
  readonly "report/incident-notify": IncidentNotifyReport;
  readonly "report/load-probe": LoadProbeReport;
  readonly "report/release-channel-control": ReleaseChannelControlReport;
  readonly "report/release-compat-matrix": ReleaseCompatMatrixReport;
  readonly "report/release-governance-check": ReleaseGovernanceCheckReport;
  readonly "report/release-preflight": ReleasePreflightReport;
  readonly "report/release-rollout-adapter-contract-check": ReleaseRolloutAdapterContractCheckReport;
  readonly "report/release-rollout-executor": ReleaseRolloutExecutorReport;
  readonly "report/report": Report;
  readonly "report/rollback-drill-guard": RollbackDrillGuardReport;
  readonly "report/schema-gate": SchemaGateReport;
  readonly "report/sign-rollback-drill-evidence": SignRollbackDrillEvidenceReport;
  readonly "report/slo-guard": SloGuardReport;
  readonly "report/trust-keys": TrustKeysReport;
  readonly "report/update-dependency-baseline": UpdateDependencyBaselineReport;
}

export type SchemaName = keyof SchemaTypes;

export const schemas: { readonly [Name in SchemaName]: SchemaEntry<SchemaTypes[Name]> } = {
  "evidence/drill-timeline": {
    title: "Drill timeline",
    docs: "docs/evidence/drill-timeline.md",
    load: async () => (await import("./evidence-drill-timeline.check.ts")).validate,
  },
  "evidence/promotion-approval": {
    title: "Promotion approval",
    docs: "docs/evidence/promotion-approval.md",
    load: async () => (await import("./evidence-promotion-approval.check.ts")).validate,
  },
  "evidence/release-manifest": {
    title: "Release manifest",
    docs: "docs/evidence/release-manifest.md",
    load: async () => (await import("./evidence-release-manifest.check.ts")).validate,
  },
  "evidence/rollback-bundle": {
    title: "Rollback bundle",
    docs: "docs/evidence/rollback-bundle.md",
    load: async () => (await import("./evidence-rollback-bundle.check.ts")).validate,
  },
  "evidence/rollback-drill": {
    title: "Rollback drill",
    docs: "docs/evidence/rollback-drill.md",
    load: async () => (await import("./evidence-rollback-drill.check.ts")).validate,
  },
  "evidence/rollout-observation": {
    title: "Rollout observation",
    docs: "docs/evidence/rollout-observation.md",
    load: async () => (await import("./evidence-rollout-observation.check.ts")).validate,
  },
  "policy/alert_escalation_policy": {
    title: "Alert escalation policy",
    docs: "docs/policies/alert_escalation_policy.md",
    load: async () => (await import("./policy-alert_escalation_policy.check.ts")).validate,
  },
  "policy/dependency_baseline": {
    title: "Dependency baseline",
    docs: "docs/policies/dependency_baseline.md",
    load: async () => (await import("./policy-dependency_baseline.check.ts")).validate,
  },
  "policy/dependency_policy": {
    title: "Dependency policy",
    docs: "docs/policies/dependency_policy.md",
    load: async () => (await import("./policy-dependency_policy.check.ts")).validate,
  },
  "policy/evidence_policy": {
    title: "Evidence policy",
    docs: "docs/policies/evidence_policy.md",
    load: async () => (await import("./policy-evidence_policy.check.ts")).validate,
  },
  "policy/incident_routing": {
    title: "Incident routing",
    docs: "docs/policies/incident_routing.md",
    load: async () => (await import("./policy-incident_routing.check.ts")).validate,
  },
  "policy/licence_overrides": {
    title: "Licence overrides",
    docs: "docs/policies/licence_overrides.md",
    load: async () => (await import("./policy-licence_overrides.check.ts")).validate,
  },
  "policy/oncall_roster": {
    title: "On-call roster",
    docs: "docs/policies/oncall_roster.md",
    load: async () => (await import("./policy-oncall_roster.check.ts")).validate,
  },
  "policy/release_channels": {
    title: "Release channels",
    docs: "docs/policies/release_channels.md",
    load: async () => (await import("./policy-release_channels.check.ts")).validate,
  },
  "policy/release_compat_matrix": {
    title: "Compatibility matrix",
    docs: "docs/policies/release_compat_matrix.md",
    load: async () => (await import("./policy-release_compat_matrix.check.ts")).validate,
  },
  "policy/release_policy": {
    title: "Release policy",
    docs: "docs/policies/release_policy.md",
    load: async () => (await import("./policy-release_policy.check.ts")).validate,
  },
  "policy/release_rollout_policy": {
    title: "Release rollout policy",
    docs: "docs/policies/release_rollout_policy.md",
    load: async () => (await import("./policy-release_rollout_policy.check.ts")).validate,
  },
  "policy/release_traffic_adapter_contract": {
    title: "Release traffic adapter contract",
    docs: "docs/policies/release_traffic_adapter_contract.md",
    load: async () => (await import("./policy-release_traffic_adapter_contract.check.ts")).validate,
  },
  "policy/rollback_drill_policy": {
    title: "Rollback drill policy",
    docs: "docs/policies/rollback_drill_policy.md",
    load: async () => (await import("./policy-rollback_drill_policy.check.ts")).validate,
  },
  "policy/slo_targets": {
    title: "Service level targets",
    docs: "docs/policies/slo_targets.md",
    load: async () => (await import("./policy-slo_targets.check.ts")).validate,
  },
  "policy/trust_keys": {
    title: "Trusted keys",
    docs: "docs/policies/trust_keys.md",
    load: async () => (await import("./policy-trust_keys.check.ts")).validate,
  },
  "report/alert-chaos-drill": {
    title: "Report on the alert path under faults",
    docs: "docs/scripts/alert-chaos-drill.md",
    load: async () => (await import("./report-alert-chaos-drill.check.ts")).validate,
  },
  "report/alert-escalation-guard": {
    title: "Report on escalation",
    docs: "docs/scripts/alert-escalation-guard.md",
    load: async () => (await import("./report-alert-escalation-guard.check.ts")).validate,
  },
  "report/correlation-trace-guard": {
    title: "Report on correlation",
    docs: "docs/scripts/correlation-trace-guard.md",
    load: async () => (await import("./report-correlation-trace-guard.check.ts")).validate,
  },
  "report/create-incident-report": {
    title: "Report of an incident",
    docs: "docs/scripts/create-incident-report.md",
    load: async () => (await import("./report-create-incident-report.check.ts")).validate,
  },
  "report/create-rollback-bundle": {
    title: "Report on a rollback bundle",
    docs: "docs/scripts/create-rollback-bundle.md",
    load: async () => (await import("./report-create-rollback-bundle.check.ts")).validate,
  },
  "report/dependency-audit": {
    title: "Dependency audit report",
    docs: "docs/scripts/dependency-audit.md",
    load: async () => (await import("./report-dependency-audit.check.ts")).validate,
  },
  "report/evidence": {
    title: "Evidence report",
    docs: "docs/scripts/evidence.md",
    load: async () => (await import("./report-evidence.check.ts")).validate,
  },
  "report/generate-release-manifest": {
    title: "Release manifest report",
    docs: "docs/scripts/generate-release-manifest.md",
    load: async () => (await import("./report-generate-release-manifest.check.ts")).validate,
  },
  "report/generate-sbom": {
    title: "Bill of materials report",
    docs: "docs/scripts/generate-sbom.md",
    load: async () => (await import("./report-generate-sbom.check.ts")).validate,
  },
  "report/incident-notify": {
    title: "Report on notifications",
    docs: "docs/scripts/incident-notify.md",
    load: async () => (await import("./report-incident-notify.check.ts")).validate,
  },
  "report/load-probe": {
    title: "Load probe report",
    docs: "docs/scripts/load-probe.md",
    load: async () => (await import("./report-load-probe.check.ts")).validate,
  },
  "report/release-channel-control": {
    title: "Channel report",
    docs: "docs/scripts/release-channel-control.md",
    load: async () => (await import("./report-release-channel-control.check.ts")).validate,
  },
  "report/release-compat-matrix": {
    title: "Compatibility matrix report",
    docs: "docs/scripts/release-compat-matrix.md",
    load: async () => (await import("./report-release-compat-matrix.check.ts")).validate,
  },
  "report/release-governance-check": {
    title: "Governance report",
    docs: "docs/scripts/release-governance-check.md",
    load: async () => (await import("./report-release-governance-check.check.ts")).validate,
  },
  "report/release-preflight": {
    title: "Release preflight report",
    docs: "docs/scripts/release-preflight.md",
    load: async () => (await import("./report-release-preflight.check.ts")).validate,
  },
  "report/release-rollout-adapter-contract-check": {
    title: "Report of release-rollout-adapter-contract-check",
    docs: "docs/scripts/release-rollout-adapter-contract-check.md",
    load: async () =>
      (await import("./report-release-rollout-adapter-contract-check.check.ts")).validate,
  },
  "report/release-rollout-executor": {
    title: "Rollout report",
    docs: "docs/scripts/release-rollout-executor.md",
    load: async () => (await import("./report-release-rollout-executor.check.ts")).validate,
  },
  "report/report": {
    title: "Report",
    docs: "docs/scripts/report.md",
    load: async () => (await import("./report-report.check.ts")).validate,
  },
  "report/rollback-drill-guard": {
    title: "Report on rollback drills",
    docs: "docs/scripts/rollback-drill-guard.md",
    load: async () => (await import("./report-rollback-drill-guard.check.ts")).validate,
  },
  "report/schema-gate": {
    title: "Schema gate report",
    docs: "docs/scripts/schema-gate.md",
    load: async () => (await import("./report-schema-gate.check.ts")).validate,
  },
  "report/sign-rollback-drill-evidence": {
    title: "Report on the signing of a drill",
    docs: "docs/scripts/sign-rollback-drill-evidence.md",
    load: async () => (await import("./report-sign-rollback-drill-evidence.check.ts")).validate,
  },
  "report/slo-guard": {
    title: "SLO guard report",
    docs: "docs/scripts/slo-guard.md",
    load: async () => (await import("./report-slo-guard.check.ts")).validate,
  },
  "report/trust-keys": {
    title: "Report on trusted keys",
    docs: "docs/scripts/trust-keys.md",
    load: async () => (await import("./report-trust-keys.check.ts")).validate,
  },
  "report/update-dependency-baseline": {
    title: "Baseline update report",
    docs: "docs/scripts/update-dependency-baseline.md",
    load: async () => (await import("./report-update-dependency-baseline.check.ts")).validate,
  },
};

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}
