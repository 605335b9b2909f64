/** Versions: the matrix is about the version and the state schema of the release policy. */
import { compareDotted } from "../../core/dotted-version.ts";
import type { Agreement, Disagreement, Policies } from "./consistency.ts";
import { placesAt, textsAt } from "./json-walk.ts";
import type { PolicyFile } from "./policy-set.ts";

export function versionsAgree(policies: Policies): Agreement {
  const release = policies.get("release_policy");
  if (release === undefined) return { compared: 0, found: [] };
  const matrix = policies.get("release_compat_matrix");
  const answers = [readsOnlyOlder(release), ...(matrix ? ofMatrix(release, matrix) : [])];
  return {
    compared: answers.reduce((sum, { compared }) => sum + compared, 0),
    found: answers.flatMap(({ found }) => found),
  };
}

const first = (policy: PolicyFile, ...path: string[]) => textsAt(policy.value, ...path)[0]?.value;

function readsOnlyOlder(release: PolicyFile): Agreement {
  const current = first(release, "state_schema", "current");
  const older = textsAt(release.value, "state_schema", "backward_read_compatible", "*");
  if (current === undefined) return { compared: 0, found: [] };
  const found = older
    .filter(({ value }) => compareDotted(value, current) >= 0)
    .map(({ value, pointer }) => ({
      message: `${value} is listed as older than the state schema ${current}, and is not`,
      at: release.locate(pointer),
      fix: "List only versions before state_schema.current.",
    }));
  return { compared: older.length, found };
}

function ofMatrix(release: PolicyFile, matrix: PolicyFile): Agreement[] {
  return [appVersionMet(release, matrix), schemaDeclared(release, matrix), casesDeclared(matrix)];
}

/** A case without a version is about the version of the release policy. */
function appVersionMet(release: PolicyFile, matrix: PolicyFile): Agreement {
  const version = first(release, "app_version");
  const cases = placesAt(matrix.value, ["cases", "*"]);
  if (version === undefined || cases.length === 0) return { compared: 0, found: [] };
  const isMet = cases.some(({ value }) =>
    ["from_version", "to_version"].some(
      (name) => (textsAt(value, name)[0]?.value ?? version) === version,
    ),
  );
  const found: Disagreement[] = isMet
    ? []
    : [
        {
          message: `no case of the matrix is about the version ${version}`,
          at: matrix.locate("/cases"),
          fix: "Add cases from and to the version of the release policy.",
        },
      ];
  return { compared: 1, found };
}

function schemaDeclared(release: PolicyFile, matrix: PolicyFile): Agreement {
  const current = textsAt(release.value, "state_schema", "current");
  const readable = textsAt(release.value, "state_schema", "backward_read_compatible", "*");
  return undeclared(release, [...current, ...readable], matrix);
}

function casesDeclared(matrix: PolicyFile): Agreement {
  const named = ["from_schema", "to_schema"].flatMap((name) =>
    textsAt(matrix.value, "cases", "*", name),
  );
  return undeclared(matrix, named, matrix);
}

/** Only where the matrix names state schemas at all: in files of version 1 it does not. */
function undeclared(
  policy: PolicyFile,
  named: readonly { readonly pointer: string; readonly value: string }[],
  matrix: PolicyFile,
): Agreement {
  const declared = new Set(
    textsAt(matrix.value, "state_schemas", "*", "version").map(({ value }) => value),
  );
  if (declared.size === 0) return { compared: 0, found: [] };
  const found = named
    .filter(({ value }) => !declared.has(value))
    .map(({ value, pointer }) => ({
      message: `the state schema ${value} is not among state_schemas of the matrix`,
      at: policy.locate(pointer),
      fix: "Add it to state_schemas of the matrix, with its JSON Schema or its reader.",
    }));
  return { compared: named.length, found };
}
