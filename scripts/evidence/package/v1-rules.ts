/** The questions asked of a version 1 package: one check, and one reason, for each. */
import type { Check } from "../../core/check.ts";
import { counted } from "../../core/counted.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { faultless as check } from "../answer.ts";
import { isObject, MANIFEST_MEMBERS, strangers } from "./v1-records.ts";
import { V1_FILES } from "./v1-read.ts";
import type { V1Facts } from "./v1-read.ts";
import type { V1FaultKind } from "./v1-scan.ts";

/** Whether the signature of `proof.json` is one of the key that was given. */
export type SignatureAnswer = "valid" | "invalid" | "absent" | "no_key";

export function v1Checks(facts: V1Facts, signature: SignatureAnswer): Check[] {
  return [
    filesPresent(facts),
    onlyKnownFiles(facts),
    digestsMatch(facts),
    manifestMatches(facts),
    chainHolds(facts),
    allHashed(facts),
    callsAgree(facts),
    proofMatches(facts),
    oneJob(facts),
    signatureHolds(signature),
  ];
}

function filesPresent({ names, manifest, proof, metadata }: V1Facts): Check {
  const absent = V1_FILES.filter((name) => !names.includes(name)).map((name) => `no ${name}`);
  const documents = Object.entries({ manifest, proof, metadata });
  const broken = documents.flatMap(([name, found]) =>
    typeof found === "string" ? [`${name}.json: ${found}`] : [],
  );
  return check("package_files_present", [...absent, ...broken], "all five files are there");
}

function onlyKnownFiles({ names }: V1Facts): Check {
  const known: readonly string[] = V1_FILES;
  const strange = names.filter((name) => !known.includes(name));
  const faults = strange.map((name) => `${name} is no part of the format, and nothing vouches`);
  return check("package_has_no_strangers", faults, "no other file", false);
}

/** Producers are known that leave `proof.json` out; the other three must be covered. */
function digestsMatch({ manifest, digests }: V1Facts): Check {
  const claimed = memberOf(manifest, "file_hashes");
  const hashes: JsonObject = isObject(claimed) ? claimed : {};
  const needed = ["events.ndjson", "ledger.ndjson", "metadata.json"];
  const uncovered = needed.filter((name) => hashes[name] === undefined);
  const wrong = Object.entries(hashes).filter(([name, hash]) => digests.get(name) !== hash);
  const faults = [
    ...uncovered.map((name) => `${name} has no digest in the manifest`),
    ...wrong.map(([name]) => `${name} is not the file whose digest is in the manifest`),
  ];
  return check("package_file_digests", faults, "each file has the digest of the manifest");
}

function manifestMatches({ manifest, scan }: V1Facts): Check {
  const version = memberOf(manifest, "version");
  const wanted = {
    event_count: scan.events,
    ledger_count: scan.rows,
    first_event_hash: scan.first,
    last_event_hash: scan.last,
  };
  const faults = Object.entries(wanted)
    .filter(([name, value]) => memberOf(manifest, name) !== value)
    .map(([name, value]) => `${name} is ${shown(memberOf(manifest, name))}, found ${value}`);
  if (version !== "1.0" && version !== "2.0") faults.push(`version ${shown(version)} is unknown`);
  const strange = isObject(manifest) ? strangers(manifest, MANIFEST_MEMBERS) : [];
  faults.push(...strange.map((name) => `the manifest has the unknown member ${name}`));
  return check(
    "package_manifest_matches",
    faults,
    `${counted(scan.events, "event")}, ${counted(scan.rows, "call")}`,
  );
}

function faultsOf({ scan }: V1Facts, kind: V1FaultKind): string[] {
  const found = scan.faults.filter((fault) => fault.kind === kind);
  return found.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** No event at all is no evidence. */
function chainHolds(facts: V1Facts): Check {
  const faults = faultsOf(facts, "chain");
  if (facts.scan.events === 0) faults.push("there is no event");
  return check("package_event_chain", faults, "each event continues the one before");
}

function allHashed({ scan }: V1Facts): Check {
  const faults =
    scan.unhashed > 0 ? [`${scan.unhashed} events are older than hashes and prove nothing`] : [];
  return check("package_events_hashed", faults, "every event has its hash", false);
}

function callsAgree(facts: V1Facts): Check {
  return check("package_calls_agree", faultsOf(facts, "ledger"), "events and calls agree");
}

function proofMatches({ proof, scan }: V1Facts): Check {
  const faults: string[] = [];
  if (memberOf(proof, "root_hash") !== scan.last) {
    faults.push("root_hash of proof.json is not the hash of the last event");
  }
  for (const name of ["chain_validated", "ledger_validated"]) {
    if (memberOf(proof, name) !== true) faults.push(`proof.json: ${name} is not true`);
  }
  return check("package_proof_matches", faults, "proof.json names the last event");
}

function oneJob(facts: V1Facts): Check {
  const job = memberOf(facts.manifest, "job_id");
  const others = [facts.proof, facts.metadata].filter((found) => memberOf(found, "job_id") !== job);
  const faults = [
    ...(typeof job === "string" && job !== "" ? [] : ["the manifest names no job"]),
    ...others.map(() => "proof.json or metadata.json is of another job than the manifest"),
    ...faultsOf(facts, "job"),
  ];
  return check("package_of_one_job", faults, `all of job ${shown(job)}`);
}

/** A signature that nobody looked at proves nothing, and a package need not have one. */
function signatureHolds(answer: SignatureAnswer): Check {
  const id = "package_signature";
  if (answer === "valid") return check(id, [], "signed by the key that was given");
  if (answer === "invalid") return check(id, ["the signature is not one of the key given"], "");
  if (answer === "absent") return check(id, ["the package is not signed"], "", false);
  const unread = check(id, ["there is a signature, and no --public-key to check it"], "", false);
  return { ...unread, outcome: "no_data" };
}

function shown(value: JsonValue | undefined): string {
  return value === undefined ? "missing" : JSON.stringify(value);
}

function memberOf(found: JsonObject | string, name: string): JsonValue | undefined {
  return typeof found === "string" ? undefined : found[name];
}
