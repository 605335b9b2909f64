/** `evidence verify PACKAGE`: is the package whole, and who says so? Opens no socket. */
import { relative, resolve } from "node:path";
import { verb } from "../core/command.ts";
import { sha256OfStream } from "../core/digest.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";
import { readPublicPem } from "../trust/keys/public-key.ts";
import type { PublicKey } from "../trust/keys/public-key.ts";
import { verifyBytes } from "../trust/keys/sign.ts";
import type { Archive } from "../core/archive.ts";
import { readKeptHead } from "./head/kept-head.ts";
import { TRUST_OPTIONS, trustOptions } from "./options.ts";
import { DATA, HEADS, MANIFEST, TIMES } from "./own/format.ts";
import { isOwnManifest } from "./own/manifest.ts";
import { verifyPackage } from "./own/verify-package.ts";
import type { VerifiedPackage } from "./own/verify-package.ts";
import { readV1 } from "./package/v1-read.ts";
import type { V1Facts } from "./package/v1-read.ts";
import { textOf } from "./package/v1-records.ts";
import { v1Checks } from "./package/v1-rules.ts";
import type { SignatureAnswer } from "./package/v1-rules.ts";

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
    const key = await readKey(args.text("public-key"), host.cwd, host.fs);
    const { sha256 } = await sha256OfStream(host.fs.stream(path));
    const archive = await host.openArchive(path);
    const files = args.list("against");
    const kept = await Promise.all(
      files.map((file) => readKeptHead(host.fs, root, resolve(host.cwd, file))),
    );
    const shown = relative(root, path);
    const demand = { root, key, kept, trust: trustOptions(args) };
    const verified = await (async () =>
      (await isOwn(archive))
        ? ownResult(await verifyPackage(host, archive, demand))
        : v1Result(await readV1(archive, key !== undefined), key, files))().finally(() =>
      archive.close(),
    );
    const inputs = [{ path: shown, sha256, role: "evidence" }, ...kept.map(({ input }) => input)];
    const { checks, facts } = verified;
    return {
      checks,
      inputs,
      result: { verb: "verify", package: facts },
      view: { headline: `${shown}, ${facts.events} events, ${facts.assurance}` },
    };
  },
});

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

function ownResult({ found, checks }: VerifiedPackage) {
  const { size, redactions, withheld, disclosures } = found.scan;
  const assurance = redactions > 0 ? "redacted" : "original";
  const facts = { format: "own", assurance, events: size, redactions, disclosures, withheld };
  return { checks, facts };
}

function v1Result(found: V1Facts, key: PublicKey | undefined, against: readonly string[]) {
  if (against.length > 0) throw usageError("a package of version 1 continues no head of a ledger");
  const assurance = found.scan.unhashed === 0 ? "original" : "partly_unhashed";
  const facts = { ...sizes(found), format: "v1", assurance };
  return { checks: v1Checks(found, signatureOf(found, key)), facts };
}

function sizes({ scan }: V1Facts) {
  return { events: scan.events, calls: scan.rows, unhashed: scan.unhashed };
}

async function readKey(
  file: string | undefined,
  cwd: string,
  fs: FsPort,
): Promise<PublicKey | undefined> {
  if (file === undefined) return undefined;
  const bytes = await fs.read(resolve(cwd, file), 65_536);
  const key = readPublicPem(Buffer.from(bytes).toString("utf8"));
  if (key !== undefined) return key;
  throw undecidedError(`${file} is not an Ed25519 public key`, "Give a PEM file with PUBLIC KEY.");
}

export function signatureOf(facts: V1Facts, key: PublicKey | undefined): SignatureAnswer {
  const found = typeof facts.proof === "string" ? undefined : textOf(facts.proof, "signature");
  if (found === undefined || found === "") return key === undefined ? "absent" : "invalid";
  if (key === undefined || facts.signed === undefined) return "no_key";
  const signature = Buffer.from(found, "base64");
  const canonical = signature.toString("base64") === found;
  return canonical && verifyBytes(facts.signed, signature, key) ? "valid" : "invalid";
}
