/** What each check of `generate-sbom` asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";

const REPORT_IT = "This is made by the script itself: report it with the lock file that shows it.";

export const CHECKS = {
  lock_found: {
    title: "There is a lock file",
    why: "A bill of materials of nothing says that nothing is in the release.",
    fix: "Commit the lock of your package manager, or correct --root and --exclude.",
  },
  lock_matches_manifest: {
    title: "Each lock says what its manifest asks for",
    why: "A lock that was not written anew describes another product than the one that is built.",
    fix: "Run the package manager's install and commit the lock.",
  },
  manifest_has_lock: {
    title: "Each manifest that asks for packages has a lock",
    why: "Without a lock nobody knows what is installed, and it changes from day to day.",
    fix: "Commit a lock beside it, or leave the folder out with --exclude.",
  },
  integrity_complete: {
    title: "Each package that is fetched has a digest",
    why: "Without a digest a registry or a proxy can hand out something else unnoticed.",
    fix: "Write the lock anew from the registry; pin git sources to a full commit.",
  },
  bom_schema_valid: {
    title: "The document is valid CycloneDX",
    why: "Other tools refuse what the official schema refuses.",
    fix: REPORT_IT,
  },
  bom_matches_locks: {
    title: "The document holds exactly what the locks hold",
    why: "A package left out is a package that nobody looks at.",
    fix: REPORT_IT,
  },
  bom_references_lead: {
    title: "Each reference names a component",
    why: "A dangling edge hides how a package came in.",
    fix: REPORT_IT,
  },
  bom_references_unique: {
    title: "Each reference is used once",
    why: "Two components of one reference cannot be told apart.",
    fix: REPORT_IT,
  },
  bom_dependencies_complete: {
    title: "The dependencies of each component are declared",
    why: "CycloneDX reads a component that is left out as: not known.",
    fix: REPORT_IT,
  },
  bom_purls_true: {
    title: "Each package URL names its component and version",
    why: "Scanners match by purl: a wrong one finds nothing.",
    fix: "Look at the name and version in the lock; a name may not hold what a purl cannot say.",
  },
  bom_hash_lengths: {
    title: "Each digest has the length of its algorithm",
    why: "A digest of another length can never match.",
    fix: "Write the lock anew: one of its digests is broken.",
  },
  bom_licences_spdx: {
    title: "Each licence expression is one of SPDX",
    why: "What is no expression cannot be judged by a policy.",
    fix: REPORT_IT,
  },
  bom_dated: {
    title: "The document has a time",
    why: "NTIA and BSI ask for it.",
    fix: "Set SOURCE_DATE_EPOCH, or work in a git repository with a commit.",
  },
  bom_numbered: {
    title: "The document has a serial number and a version",
    why: "Others refer to a bill by both.",
    fix: REPORT_IT,
  },
  bom_not_empty: {
    title: "The document has a subject and components",
    why: "An empty bill passes every other check.",
    fix: "See whether the lock holds any package.",
  },
  bom_components_versioned: {
    title: "Each component that is not the team's own has a version",
    why: "Without a version no advisory can be matched.",
    fix: "Pin the package: `name==1.2.3` in requirements.txt, a version in go.mod.",
  },
  bom_no_secrets: {
    title: "No credential or path of a machine is in the document",
    why: "A bill is handed out; a token in an address goes with it.",
    fix: "Take the credential out of the lock, and revoke it.",
  },
  same_version_same_digest: {
    title: "No version has another digest than before",
    why: "A published version never changes: another digest under the same version is tampering.",
    fix: "Stop the release, and find out which of the two archives the registry serves.",
  },
  bom_profile_complete: {
    title: "The document has what the profile asks for",
    why: "Authorities and customers ask for these elements.",
    fix: "Give --author and --supplier with their addresses; ask suppliers for the rest.",
  },
} satisfies CheckCatalogue;
