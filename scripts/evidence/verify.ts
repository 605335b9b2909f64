/** `evidence verify PACKAGE`: is the package whole, and who says so? Opens no socket. */
import { relative, resolve } from "node:path";
import { verb } from "../core/command.ts";
import { sha256OfStream } from "../core/digest.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";
import { readPublicPem } from "../trust/keys/public-key.ts";
import type { PublicKey } from "../trust/keys/public-key.ts";
import { verifyBytes } from "../trust/keys/sign.ts";
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
    const facts = await readV1(archive, key !== undefined).finally(() => archive.close());
    const checks = v1Checks(facts, signatureOf(facts, key));
    const assurance = facts.scan.unhashed === 0 ? "original" : "partly_unhashed";
    const shown = relative(root, path);
    return {
      checks,
      inputs: [{ path: shown, sha256, role: "evidence" }],
      result: { verb: "verify", package: { ...sizes(facts), format: "v1", assurance } },
      view: { headline: `${shown}, ${facts.scan.events} events, ${assurance}` },
    };
  },
});

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
