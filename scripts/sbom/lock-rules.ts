/** The four questions about locks that `--strict` enforces. */
import type { Check, Location } from "../core/check.ts";
import { shownPlace } from "../lockfiles/clean-url.ts";
import { uncovered } from "../lockfiles/coverage.ts";
import { disagreements } from "../lockfiles/disagreement.ts";
import { folderOf } from "../lockfiles/lock-input.ts";
import type { LockedPackage, LockGraph } from "../lockfiles/model.ts";
import { manifestsBelow } from "../lockfiles/read-repository.ts";
import type { Repository } from "../lockfiles/read-repository.ts";

export function lockChecks(repository: Repository): Check[] {
  return [
    lockFound(repository),
    lockAgrees(repository),
    everyManifestLocked(repository),
    integrityComplete(repository),
  ];
}

interface Problem {
  readonly file: string;
  readonly message: string;
}

function check(
  id: string,
  enforced: boolean,
  problems: readonly Problem[],
  good: string,
  fix: string,
): Check {
  const base = { id, enforced, docs: "docs/scripts/generate-sbom.md" };
  const first = problems[0];
  if (first === undefined) return { ...base, outcome: "pass", message: good, locations: [] };
  const more = problems.length === 1 ? "" : ` (and ${problems.length - 1} more)`;
  return {
    ...base,
    outcome: "fail",
    message: `${first.file}: ${first.message}${more}`,
    locations: problems.slice(0, 100).map(({ file }): Location => ({ file })),
    remediation: fix,
  };
}

/** Nothing found is never an empty bill. */
function lockFound({ graphs }: Repository): Check {
  const found = graphs.map(({ path, format }) => `${path} (${format})`).join(", ");
  if (graphs.length > 0) return check("lock_found", true, [], `read ${found}`, "");
  return {
    id: "lock_found",
    outcome: "no_data",
    enforced: true,
    message: "the repository has no lock file of npm, pnpm, yarn, Python, Rust or Go",
    locations: [],
    remediation: "commit the lock file of your package manager, or look at --root and --exclude",
    docs: "docs/scripts/generate-sbom.md",
  };
}

function lockAgrees({ graphs, manifests }: Repository): Check {
  const problems = graphs.flatMap((graph) =>
    disagreements(graph, manifestsBelow(folderOf(graph.path), manifests)).map(
      ({ manifest, message }) => ({
        file: graph.path,
        message: `${manifest}: ${message}`,
      }),
    ),
  );
  return check(
    "lock_matches_manifest",
    false,
    problems,
    "every lock says what its manifests ask for",
    "write the lock anew with its package manager and commit it",
  );
}

function everyManifestLocked({ graphs, manifests }: Repository): Check {
  const problems = uncovered(manifests, graphs).map((file) => ({
    file,
    message: "asks for packages, and no lock says which",
  }));
  return check(
    "manifest_has_lock",
    false,
    problems,
    "every manifest that asks for packages has a lock",
    "commit a lock for it, or leave it out with --exclude",
  );
}

function integrityComplete({ graphs }: Repository): Check {
  const problems = graphs.flatMap((graph) =>
    [...graph.packages.values()].filter(lacksIntegrity).map((one) => problemOf(graph, one)),
  );
  return check(
    "integrity_complete",
    false,
    problems,
    "every package that is fetched has a digest in its lock",
    "write the lock anew from the registry, or pin the package to a full commit",
  );
}

const problemOf = (graph: LockGraph, { place }: LockedPackage): Problem => ({
  file: graph.path,
  message: `"${shownPlace(place)}" has no digest`,
});

/** A full commit id is the digest of a git source; what is bundled is covered by its bundle. */
export function lacksIntegrity(one: LockedPackage): boolean {
  if (one.linkTo !== undefined || one.bundled || one.source.kind === "workspace") return false;
  if (one.integrity.length > 0 || one.treeDigest !== undefined) return false;
  if (one.ecosystem === "golang" && one.source.kind === "file") return false;
  return !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(one.source.commit ?? "");
}
