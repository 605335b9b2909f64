/** All policies of the repository, each as its own schema sees it and as plain JSON. */
import { basename } from "node:path/posix";
import { schemas } from "../../core/gen/index.ts";
import { GovernanceError } from "../../core/errors.ts";
import type { Check, Location } from "../../core/check.ts";
import type { Host } from "../../core/host.ts";
import { POLICY_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { loadPolicy } from "../../core/policy/load-policy.ts";
import type { PolicyName } from "../../core/policy/load-policy.ts";
import { readBelow } from "../../core/policy/read-file.ts";
import { locationOf, spanFor } from "../../core/policy/problem-of.ts";
import { sha256Hex } from "../../core/digest.ts";
import type { InputRecord } from "../../core/report.ts";
import { answer } from "../answer.ts";

export interface PolicyFile {
  /** Relative to the root. */
  readonly file: string;
  /** `release_policy` for `security/release_policy.json`. */
  readonly name: string;
  readonly value: JsonValue;
  readonly locate: (pointer: string) => Location;
}

export interface PolicySet {
  readonly files: readonly PolicyFile[];
  readonly checks: readonly Check[];
  readonly inputs: readonly InputRecord[];
}

/** Every JSON file directly in `folder`. What is not valid is a failed check, not an end of the run. */
export async function readPolicySet(
  host: Pick<Host, "fs">,
  root: string,
  folder: string,
): Promise<PolicySet> {
  const paths = await host.fs.glob([`${folder}/*.json`], root);
  const read = await Promise.all(paths.map((path) => readPolicy(host, root, path)));
  if (paths.length === 0) return { files: [], checks: [nonePresent(folder)], inputs: [] };
  return {
    files: read.flatMap(({ policy }) => (policy === undefined ? [] : [policy])),
    checks: read.map(({ check }) => check),
    inputs: read.flatMap(({ input }) => (input === undefined ? [] : [input])),
  };
}

interface ReadPolicy {
  readonly policy?: PolicyFile;
  readonly check: Check;
  readonly input?: InputRecord;
}

async function readPolicy(host: Pick<Host, "fs">, root: string, path: string): Promise<ReadPolicy> {
  try {
    const name = basename(path, ".json");
    const schema = policyName(name);
    const advisories =
      schema === undefined ? [] : (await loadPolicy(host.fs, root, path, schema)).advisories;
    const { policy, input } = await plain(host, root, path, name);
    return { policy, input, check: validCheck(path, schema, advisories) };
  } catch (error) {
    if (error instanceof GovernanceError) return { check: invalidCheck(path, error) };
    throw error;
  }
}

async function plain(host: Pick<Host, "fs">, root: string, path: string, name: string) {
  const asked = {
    root,
    path,
    maxBytes: POLICY_LIMITS.maxBytes,
    kind: "policy",
    ifMissing: "",
  } as const;
  const { bytes, file } = await readBelow(host.fs, asked);
  const read = readJson(bytes, POLICY_LIMITS);
  if (!read.ok) {
    const { message, line, column } = read.problem;
    throw new GovernanceError("policy", [{ message, location: { file, line, column } }]);
  }
  const locate = (pointer: string) =>
    locationOf(file, pointer, spanFor(read.places, { pointer, message: "" }));
  const policy: PolicyFile = { file, name, value: read.value, locate };
  return { policy, input: { path: file, sha256: sha256Hex(bytes), role: "policy" } };
}

function policyName(name: string): PolicyName | undefined {
  const wanted = `policy/${name}`;
  return POLICY_NAMES.find((known) => known === wanted);
}

const POLICY_NAMES = Object.keys(schemas).filter(isPolicyName);

function isPolicyName(name: string): name is PolicyName {
  return name.startsWith("policy/");
}

function validCheck(
  file: string,
  schema: PolicyName | undefined,
  advisories: readonly Check[],
): Check {
  const [first] = advisories;
  if (first !== undefined)
    return answer("policy_valid", "fail", {
      about: file,
      message: `${file}: ${first.message}${advisories.length > 1 ? `, and ${advisories.length - 1} more` : ""}`,
      at: first.locations,
      fix: "Mend the name, or remove the member; add $schema so that it is refused from now on.",
      enforced: false,
    });
  if (schema === undefined)
    return answer("policy_valid", "not_applicable", {
      about: file,
      message: `${file} is JSON; no schema of this toolkit is about it`,
    });
  return answer("policy_valid", "pass", { about: file, message: `${file} is valid` });
}

function invalidCheck(file: string, { problems }: GovernanceError): Check {
  const [first] = problems;
  const more = problems.length > 1 ? `, and ${problems.length - 1} more` : "";
  return answer("policy_valid", "fail", {
    about: file,
    message: `${file}: ${first?.message ?? "it cannot be read"}${more}`,
    at: problems.flatMap(({ location }) => (location === undefined ? [] : [location])).slice(0, 10),
    fix: first?.hint ?? "Mend the file.",
  });
}

function nonePresent(folder: string): Check {
  return answer("policy_valid", "no_data", {
    message: `there is no policy in ${folder}/`,
    fix: "Write security/release_policy.json first.",
  });
}
