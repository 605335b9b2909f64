/** What `npm run compat` does; loaded only when it is really run, since help must be quick. */
import { valid } from "semver";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { ReleaseCompatMatrix } from "../core/gen/policy-release_compat_matrix.types.ts";
import type { Host } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { compareSchemas, compareVersions } from "./evolution/evolution.ts";
import type { Comparison, VersionedSchema } from "./evolution/evolution.ts";
import { judgeCase } from "./matrix/case-checks.ts";
import type { CaseVerdict } from "./matrix/case-checks.ts";
import { coverageChecks } from "./matrix/coverage.ts";
import { compareDotted } from "../core/dotted-version.ts";
import { explainPair } from "./matrix/explain.ts";
import { gatherFacts } from "./matrix/gather.ts";
import type { MatrixPorts } from "./matrix/gather.ts";
import { caseChecks, evolutionChecks, idCheck, orderCheck } from "./matrix/matrix-checks.ts";
import { matrixOf } from "./matrix/matrix.ts";
import type { Matrix } from "./matrix/matrix.ts";
import { migrationPath } from "./matrix/migrate.ts";
import { runtimeFact, runtimeFileCheck } from "../core/policy/runtime-file.ts";
import { matrixPorts } from "./ports.ts";
import { comparisonResult, matrixResult } from "./view.ts";
import type { CompatOption } from "./command.ts";

export async function compat(
  args: Args<CompatOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const pair = explained(args) ?? twoOf(args, "from", "to");
  const schemas = twoOf(args, "old-schema", "new-schema");
  if (schemas !== undefined) return evolve(args, host, context, schemas.from, schemas.to);
  return judge(args, host, context, pair === undefined ? undefined : versions(pair.from, pair.to));
}

/** `--explain FROM TO`; the second is a word, whose presence the command line has seen to. */
function explained(args: Args<CompatOption>): Pair | undefined {
  const from = args.text("explain");
  const [to] = args.words;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function twoOf(
  args: Args<CompatOption>,
  first: CompatOption,
  second: CompatOption,
): Pair | undefined {
  const [from, to] = [args.text(first), args.text(second)];
  if (from !== undefined && to !== undefined) return { from, to };
  if (from === undefined && to === undefined) return undefined;
  throw usageError(`--${first} and --${second} go together`, "Give both.");
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

function versions(from: string, to: string): Pair {
  const wrong = [from, to].find((version) => valid(version) === null);
  if (wrong !== undefined) throw usageError(`${wrong} is not a semantic version`, "Such as 1.4.2.");
  return { from, to };
}

async function evolve(
  args: Args<CompatOption>,
  host: Host,
  context: RunContext,
  older: string,
  newer: string,
): Promise<CommandResult> {
  const ports = matrixPorts(host, context.root);
  const named = async (path: string) => ({ name: path, schema: await ports.schema(path) });
  const referred = args.list("refers-to");
  const before = args.list("old-refers-to");
  const [oldOthers, newOthers] = await Promise.all(
    [before.length === 0 ? referred : before, referred].map((paths) =>
      Promise.all(paths.map(named)),
    ),
  );
  const schemas = [
    { ...(await named(older)), others: oldOthers ?? [] },
    { ...(await named(newer)), others: newOthers ?? [] },
  ];
  const mode = args.need("mode");
  return comparisonResult(
    compareVersions(schemas, mode === "forward" || mode === "full" ? mode : "backward", false),
    older,
  );
}

async function judge(
  args: Args<CompatOption>,
  host: Host,
  context: RunContext,
  pair: Pair | undefined,
): Promise<CommandResult> {
  const file = args.text("policy") ?? "security/release_compat_matrix.json";
  const policy = await loadPolicy(host.fs, context.root, file, "policy/release_compat_matrix");
  const release = await loadPolicy(
    host.fs,
    context.root,
    args.need("release-policy"),
    "policy/release_policy",
  );
  const matrix = matrixOf(policy.value, release.value);
  const ports = matrixPorts(host, context.root);
  const facts = await gatherFacts(matrix, ports);
  const verdicts = matrix.cases.flatMap((one, index) => {
    const fact = facts[index];
    return fact === undefined ? [] : [judgeCase(one, fact, matrix)];
  });
  const comparisons = await evolution(matrix, ports, pair !== undefined);
  const files = matrix.rules.enforce_runtime_contract
    ? (release.value.runtime_data?.files ?? [])
    : [];
  const runtime = await Promise.all(
    files.map(async (one) => runtimeFileCheck(one, await runtimeFact(host.fs, context.root, one))),
  );
  const checks = [
    ...policy.advisories,
    ...checksOf(matrix, verdicts, comparisons, policy),
    ...runtime,
  ];
  const explanation =
    pair === undefined
      ? undefined
      : explainPair(matrix, pair.from, pair.to, { verdicts, comparisons });
  const inputs = [policy, release].map((loaded) => ({
    path: loaded.file,
    sha256: loaded.sha256,
    role: "policy",
  }));
  return matrixResult({ checks, matrix, verdicts, comparisons, explanation, inputs });
}

function checksOf(
  matrix: Matrix,
  verdicts: readonly CaseVerdict[],
  comparisons: readonly Comparison[],
  policy: Loaded<ReleaseCompatMatrix>,
) {
  const asked = matrix.policy.evolution === undefined ? [] : comparisons;
  const checks = [
    idCheck(matrix, policy.file),
    ...caseChecks(verdicts, matrix, policy.file),
    ...coverageChecks(matrix, policy.file),
    ...evolutionChecks(asked, policy.file),
    ...orderCheck(matrix, policy.file),
  ];
  return checks.map((one) => ({
    ...one,
    locations: one.locations.map((place) =>
      place.file === policy.file ? policy.locate(place.pointer ?? "") : place,
    ),
  }));
}

/** Pairs without a declared migration: where there is one, the documents are not read as they are. */
async function evolution(
  matrix: Matrix,
  ports: MatrixPorts,
  explaining: boolean,
): Promise<Comparison[]> {
  const asked =
    matrix.policy.evolution ??
    (explaining ? { mode: "full" as const, transitive: true } : undefined);
  if (asked === undefined) return [];
  const withSchema = matrix.schemas.flatMap(({ version, schema, refers_to: others }) =>
    schema === undefined ? [] : [{ version, schema, others: others ?? [] }],
  );
  const loaded = await Promise.all(
    withSchema
      .toSorted((a, b) => compareDotted(a.version, b.version))
      .map(async ({ version, schema, others }) => ({
        name: version,
        schema: await ports.schema(schema),
        others: await Promise.all(
          others.map(async (path) => ({ name: path, schema: await ports.schema(path) })),
        ),
      })),
  );
  return pairsOf(loaded, asked.mode, asked.transitive === true)
    .filter(
      ([writer, reader]) =>
        (migrationPath(matrix.schemas, writer.name, reader.name) ?? []).length === 0,
    )
    .map(([writer, reader]) => compareSchemas(writer, reader));
}

function pairsOf(
  schemas: readonly VersionedSchema[],
  mode: "backward" | "forward" | "full",
  transitive: boolean,
): (readonly [VersionedSchema, VersionedSchema])[] {
  return schemas.flatMap((newer, index) =>
    schemas
      .slice(transitive ? 0 : Math.max(0, index - 1), index)
      .flatMap((older) => [
        ...(mode === "forward" ? [] : [[older, newer] as const]),
        ...(mode === "backward" ? [] : [[newer, older] as const]),
      ]),
  );
}
