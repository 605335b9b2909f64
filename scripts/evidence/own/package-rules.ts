/** The questions asked of our package: one check, and one reason, for each. */
import type { Check } from "../../core/check.ts";
import { counted } from "../../core/counted.ts";
import { toBase64 } from "../../ledger/notes/base64.ts";
import { verifyInclusion } from "../../ledger/merkle/proofs.ts";
import { envelopeLine, readEnvelope } from "../../trust/envelope/envelope.ts";
import { verifyStatement } from "../../trust/statement/verify-statement.ts";
import type { SignatureRule } from "../../trust/envelope/verify-envelope.ts";
import { parseTime } from "../../core/time.ts";
import { answer, faultless } from "../answer.ts";
import { headChecks } from "../head/head-rules.ts";
import type { HeadTrust } from "../head/head-trust.ts";
import { ENVELOPE, isProofName, MANIFEST, PREDICATE_TYPE, REQUIRED } from "./format.ts";
import type { OwnPackage } from "./read-package.ts";
import type { ScanFault } from "./scan-events.ts";

export interface PackageTrust {
  readonly heads: HeadTrust;
  /** Who may sign packages; `undefined` where nobody is known. */
  readonly rule: SignatureRule | undefined;
  readonly now: Date;
  /** Roles govern some types of events. */
  readonly governed: boolean;
}

export function packageChecks(found: OwnPackage, trust: PackageTrust): Check[] {
  return [
    archiveWhole(found),
    filesPresent(found),
    onlyKnownFiles(found),
    digestsMatch(found),
    manifestMatches(found),
    eventsHold(found),
    treeMatches(found),
    ...headChecks(found.head, trust.heads, "checkpoint"),
    signatureHolds(found, trust),
    rolesHold(found, trust.governed),
    disclosuresMatch(found),
    proofsHold(found),
  ];
}

/** Dates, attributes and padding of an archive change no file; a flip there is seen here alone. */
function archiveWhole({ seal }: OwnPackage): Check {
  const id = "package_archive_whole";
  if (seal === "absent") {
    const message = "the archive holds no digest of itself: another tool packed it";
    return answer(id, false, { outcome: "not_applicable", message });
  }
  const faults = seal === "broken" ? ["the archive is not the one whose digest it holds"] : [];
  return faultless(id, faults, "the archive is as it was written, to the last bit");
}

function filesPresent({ names, manifest }: OwnPackage): Check {
  const absent = REQUIRED.filter((name) => !names.includes(name)).map((name) => `no ${name}`);
  const broken = typeof manifest === "string" ? [`${MANIFEST}: ${manifest}`] : [];
  return faultless("package_files_present", [...absent, ...broken], "all files are there");
}

function onlyKnownFiles({ names }: OwnPackage): Check {
  const known = new Set<string>([...REQUIRED, ENVELOPE]);
  const strange = names.filter((name) => !known.has(name) && !isProofName(name));
  const faults = strange.map((name) => `${name} is no part of the format`);
  return faultless("package_has_no_strangers", faults, "no other file");
}

/** Each file but the manifest and its envelope stands in the manifest, and nothing else does. */
function digestsMatch({ names, manifest, digests }: OwnPackage): Check {
  const subjects = typeof manifest === "string" ? [] : manifest.subjects;
  const claimed = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
  const files = names.filter((name) => name !== MANIFEST && name !== ENVELOPE);
  const faults = [
    ...files
      .filter((name) => claimed.get(name) !== digests.get(name) || !claimed.has(name))
      .map((name) => `${name} is not the file whose digest is in the manifest`),
    ...[...claimed.keys()]
      .filter((name) => !files.includes(name))
      .map((name) => `${name} stands in the manifest and is not there`),
    ...(claimed.size === subjects.length ? [] : ["the manifest names a file twice"]),
  ];
  return faultless("package_file_digests", faults, "each file has the digest of the manifest");
}

function manifestMatches({ manifest, scan }: OwnPackage): Check {
  const claimed = typeof manifest === "string" ? undefined : manifest;
  const wanted = {
    size: scan.size,
    head: scan.head,
    root: toBase64(scan.root),
    redactions: scan.redactions,
    disclosures: scan.disclosures,
  };
  const faults = Object.entries(wanted)
    .map(([name, value]) => ({ name, value, said: memberOf(claimed, name) }))
    .filter(({ value, said }) => value !== said)
    .map(({ name, value, said }) => `${name} is ${said ?? "missing"}, found ${value}`);
  return faultless(
    "package_manifest_matches",
    faults,
    `${counted(scan.size, "event")}, as it says`,
  );
}

function memberOf(object: object | undefined, name: string): string | number | undefined {
  const value: unknown = new Map(Object.entries(object ?? {})).get(name);
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function faultsOf({ scan }: OwnPackage, kind: ScanFault): string[] {
  return scan.faults.filter((fault) => fault.kind === kind).map(({ message }) => message);
}

/** No event at all is no evidence. */
function eventsHold(found: OwnPackage): Check {
  const faults = faultsOf(found, "events");
  if (found.scan.size === 0) faults.push("there is no event");
  return faultless("package_event_chain", faults, "every line is an event in its place");
}

/** The chain is computed, not read: only the root can tell a changed event. */
function treeMatches({ checkpoint, scan }: OwnPackage): Check {
  const faults: string[] = [];
  const { size, root } = scan;
  if (checkpoint === undefined) faults.push("there is no checkpoint that could be read");
  else if (checkpoint.size !== size)
    faults.push(`the head has ${checkpoint.size} events, not ${size}`);
  else if (Buffer.compare(checkpoint.root, root) !== 0) faults.push("the head has another root");
  return faultless("package_tree_matches", faults, `the root over all ${size} events`);
}

function signatureHolds(
  { envelope, manifestBytes, digests }: OwnPackage,
  trust: PackageTrust,
): Check {
  const id = "package_signature";
  const { rule, now } = trust;
  if (envelope === undefined) {
    return faultless(id, ["the package is not signed"], "", rule !== undefined);
  }
  if (rule === undefined) {
    const message = "there is a signature, and no key to check it";
    return answer(id, false, { outcome: "no_data", message });
  }
  const lines = Buffer.from(envelope).toString("utf8").split("\n");
  const [line = ""] = lines;
  if (lines.length !== 2 || lines[1] !== "") {
    return faultless(id, [`${ENVELOPE} is not one line`], "");
  }
  const artifacts = [...digests]
    .filter(([name]) => name !== MANIFEST && name !== ENVELOPE)
    .map(([name, sha256]) => ({ name, sha256 }));
  const timeOf = () => ({ claimed: timeIn(manifestBytes) ?? new Date(0), now });
  const demand = { predicateType: PREDICATE_TYPE, artifacts, rule, timeOf };
  const verdict = verifyStatement(Buffer.from(line), demand);
  if (!verdict.ok) {
    return faultless(
      id,
      verdict.reasons.map(({ code, message }) => `${code}: ${message}`),
      "",
    );
  }
  const faults = isOneForm(line, manifestBytes, verdict.signers)
    ? []
    : [`${ENVELOPE} is not the one form of an envelope of ${MANIFEST} by its signers`];
  return faultless(id, faults, `signed by ${verdict.signers.join(", ")}`);
}

/** DSSE leaves key hints and the form of the JSON to anyone; here, one bit more is one too many. */
function isOneForm(line: string, manifest: Uint8Array, signers: readonly string[]): boolean {
  const read = readEnvelope(Buffer.from(line));
  if (!read.ok || envelopeLine(read.envelope) !== line) return false;
  const { payload, signatures } = read.envelope;
  const isNamed = signatures.every(({ keyid }) => keyid !== undefined && signers.includes(keyid));
  return isNamed && Buffer.compare(payload, manifest) === 0;
}

function timeIn(manifest: Uint8Array): Date | undefined {
  const [, text = ""] = /"created_at":"([^"]*)"/.exec(Buffer.from(manifest).toString()) ?? [];
  return parseTime(text);
}

function rolesHold(found: OwnPackage, governed: boolean): Check {
  const id = "package_roles_hold";
  const faults = faultsOf(found, "roles");
  if (governed || faults.length > 0) return faultless(id, faults, "every actor had the role");
  const message = "no role governs events here";
  return answer(id, false, { outcome: "not_applicable", message });
}

function disclosuresMatch(found: OwnPackage): Check {
  const { disclosures, withheld, redactions } = found.scan;
  const good = `${disclosures} values shown, ${withheld} withheld, ${redactions} redactions`;
  return faultless("package_disclosures_match", faultsOf(found, "disclosures"), good);
}

function proofsHold({ proofs, head, checkpoint, scan }: OwnPackage): Check {
  const faults = [...proofs].flatMap(([name, proof]) => {
    const leaf = proof === undefined ? undefined : scan.leaves.get(proof.index);
    if (proof === undefined || leaf === undefined || checkpoint === undefined) {
      return [`${name} is no proof of an event that is here`];
    }
    const { index, hashes } = proof;
    const { size, root } = checkpoint;
    const holds = verifyInclusion({ index, size, root, proof: hashes, leaf });
    const isNamed = name === `proofs/event-${index}.tlog-proof`;
    return holds && isNamed && proof.checkpoint === head ? [] : [`${name} does not hold`];
  });
  return faultless("package_proofs_hold", faults, `${proofs.size} proofs of events`);
}
