/** `evidence verify PACKAGE`: is the package whole, and who says so? Opens no socket. */
import { relative, resolve } from "node:path";
import type { Archive } from "../core/archive.ts";
import type { Check } from "../core/check.ts";
import { verb } from "../core/command.ts";
import type { Args } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import { sha256Hex } from "../core/digest.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { InputRecord } from "../core/report.ts";
import { readPublicPem } from "../trust/keys/public-key.ts";
import type { PublicKey } from "../trust/keys/public-key.ts";
import { evidenceRule, ruleOf } from "./evidence-rule.ts";
import { readKeptHead } from "./head/kept-head.ts";
import { TRUST_OPTIONS, trustOptions } from "./options.ts";
import { DATA, HEADS, MANIFEST, TIMES } from "./own/format.ts";
import { isOwnManifest } from "./own/manifest.ts";
import { verifyPackage } from "./own/verify-package.ts";
import { verifyV1 } from "./package/v1-verify.ts";

const MAX_SEAL_BYTES = 1_048_576;

export const verify = verb({
  summary: "check an evidence package, offline",
  words: ["PACKAGE"],
  options: {
    "public-key": {
      kind: "text",
      placeholder: "FILE",
      describe: "Ed25519 public key (SPKI PEM) that must have signed the package",
    },
    against: {
      kind: "list",
      placeholder: "FILE",
      describe: "a checkpoint that was kept, which our package must continue; may be repeated",
    },
    seal: {
      kind: "text",
      placeholder: "FILE",
      describe: "seal of a backfill, which the events of a version 1 package must bear out",
    },
    "seal-key": {
      kind: "text",
      placeholder: "FILE",
      describe: "public key that must have signed the seal (default: keys of the role evidence)",
    },
    ...TRUST_OPTIONS,
  },
  examples: [
    { command: "verify job-17.zip", says: "files, chain, calls and proof" },
    { command: "verify job-17.zip --public-key producer.pem --strict", says: "and its signature" },
  ],
  async run(args, host, { root }) {
    const [word] = args.words;
    if (word === undefined) throw usageError("verify needs a package", "verify PACKAGE.zip");
    const path = resolve(host.cwd, word);
    const archive = await host.openArchive(path);
    const { sha256, checks, facts, headline, inputs } = await verified(
      archive,
      args,
      host,
      root,
    ).finally(() => archive.close());
    const shown = relative(root, path);
    return {
      checks,
      inputs: [{ path: shown, sha256, role: "evidence" }, ...inputs],
      result: { verb: "verify", package: facts },
      view: { headline: `${shown}, ${headline}` },
    };
  },
});

type VerifyArgs = Args<"public-key" | "against" | "seal" | "seal-key" | keyof typeof TRUST_OPTIONS>;

interface Verified {
  readonly checks: readonly Check[];
  readonly facts: JsonObject;
  readonly headline: string;
  readonly inputs: readonly InputRecord[];
}

async function verified(
  archive: Archive,
  args: VerifyArgs,
  host: Host,
  root: string,
): Promise<Verified & { readonly sha256: string }> {
  const sha256 = await archive.sha256();
  const found = (await isOwn(archive))
    ? await verifyOwn(archive, args, host, root)
    : await verifyOlder(archive, args, host, root);
  return { sha256, ...found };
}

async function verifyOwn(
  archive: Archive,
  args: VerifyArgs,
  host: Host,
  root: string,
): Promise<Verified> {
  if (args.text("seal") !== undefined) throw usageError("a package of ours needs no seal");
  const key = await readKey(args.text("public-key"), host);
  const kept = await Promise.all(
    args.list("against").map((file) => readKeptHead(host.fs, root, resolve(host.cwd, file))),
  );
  const demand = { root, key, kept, trust: trustOptions(args) };
  const { found, checks } = await verifyPackage(host, archive, demand);
  const { size, redactions, withheld, disclosures } = found.scan;
  const assurance = redactions > 0 ? "redacted" : "original";
  const facts = { format: "own", assurance, events: size, redactions, disclosures, withheld };
  const inputs = kept.map(({ input }) => input);
  return { checks, facts, headline: `${counted(size, "event")}, ${assurance}`, inputs };
}

async function verifyOlder(
  archive: Archive,
  args: VerifyArgs,
  host: Host,
  root: string,
): Promise<Verified> {
  if (args.list("against").length > 0) {
    throw usageError("a package of version 1 continues no head of a ledger");
  }
  const key = await readKey(args.text("public-key"), host);
  const now = host.now();
  const seal = await readSealFile(args.text("seal"), host, root);
  const sealKey = await readKey(args.text("seal-key"), host);
  const rule = sealKey === undefined ? await evidenceRule(host.fs, root, now) : ruleOf(sealKey);
  const { checks, facts } = await verifyV1(archive, { key, seal, sealTrust: { rule, now } });
  const inputs: InputRecord[] =
    seal === undefined
      ? []
      : [{ path: seal.path, sha256: sha256Hex(seal.bytes), role: "evidence" }];
  return {
    checks,
    facts,
    headline: `${counted(facts.events, "event")}, ${facts.assurance}`,
    inputs,
  };
}

/** The manifest of either format is small, and lies anywhere in the archive. */
async function isOwn({ entries }: Archive): Promise<boolean> {
  const entry = entries.find(({ name }) => name === MANIFEST);
  if (entry === undefined || entry.bytes > 1_048_576) return hasColumns(entries);
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.stream()) chunks.push(chunk);
  return isOwnManifest(Buffer.concat(chunks)) || hasColumns(entries);
}

function hasColumns(entries: Archive["entries"]): boolean {
  return entries.some(({ name }) => name === TIMES || name === HEADS || name === DATA);
}

async function readSealFile(file: string | undefined, host: Host, root: string) {
  if (file === undefined) return undefined;
  const path = resolve(host.cwd, file);
  return { path: relative(root, path), bytes: await host.fs.read(path, MAX_SEAL_BYTES) };
}

async function readKey(file: string | undefined, host: Host): Promise<PublicKey | undefined> {
  if (file === undefined) return undefined;
  const bytes = await host.fs.read(resolve(host.cwd, file), 65_536);
  const key = readPublicPem(Buffer.from(bytes).toString("utf8"));
  if (key !== undefined) return key;
  throw undecidedError(`${file} is not an Ed25519 public key`, "Give a PEM file with PUBLIC KEY.");
}
