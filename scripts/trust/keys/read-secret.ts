/** Fetches what a reference names, over the ports. */
import { resolve } from "node:path";
import { refusedError, undecidedError } from "../../core/errors.ts";
import type { FsPort, Input } from "../../core/host.ts";
import type { KeyReference } from "./key-reference.ts";
import { readPrivatePem } from "./private-key.ts";
import type { PrivateKey } from "./private-key.ts";

export interface SecretPorts {
  readonly fs: Pick<FsPort, "read" | "stat" | "realPath" | "stream">;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Pick<Input, "read">;
  readonly cwd: string;
}

/** A key in PEM has some 120 bytes, with passphrase some 450. */
const MAX_BYTES = 16_384;

/** The private key that `key` names, opened with the passphrase that `passphrase` names. */
export async function readPrivateKey(
  ports: SecretPorts,
  key: KeyReference,
  passphrase?: KeyReference,
): Promise<PrivateKey> {
  const pem = await readSecret(ports, key);
  const phrase = passphrase && (await readSecret(ports, passphrase)).replace(/\r?\n$/, "");
  return readPrivatePem(pem, describeReference(key), phrase);
}

/** How messages name the place; the secret itself is in none. */
export function describeReference(reference: KeyReference): string {
  switch (reference.kind) {
    case "file":
      return reference.path;
    case "env":
      return `the variable ${reference.name}`;
    case "fd":
      return `file descriptor ${reference.number}`;
    case "stdin":
      return "standard input";
  }
}

/** The text at the place. Throws `undecided` where there is none, `refused` where others read it. */
export async function readSecret(ports: SecretPorts, reference: KeyReference): Promise<string> {
  switch (reference.kind) {
    case "file":
      return text(await readPrivateFile(ports, resolve(ports.cwd, reference.path)));
    case "env":
      return readVariable(ports, reference.name);
    case "fd":
      return text(await readDescriptor(ports, reference.number));
    case "stdin":
      return text(await ports.stdin.read(MAX_BYTES));
  }
}

function readVariable(ports: SecretPorts, name: string): string {
  const value = ports.env[name];
  if (value === undefined || value === "") {
    throw undecidedError(`the variable ${name} is not set, or empty`);
  }
  return value;
}

/** Links are followed first: what counts are the rights of the file that is read. */
async function readPrivateFile(ports: SecretPorts, path: string): Promise<Uint8Array> {
  const real = await ports.fs.realPath(path);
  const facts = real === undefined ? undefined : await ports.fs.stat(real);
  if (real === undefined || facts === undefined) throw undecidedError(`there is no file ${path}`);
  const open = facts.mode & 0o077;
  if (open !== 0) {
    const mode = facts.mode.toString(8).padStart(4, "0");
    throw refusedError(
      `the key file ${path} has mode ${mode}: group or others have rights to it`,
      `run \`chmod 600 ${path}\`; if others could have read it, make a new key and revoke this one`,
    );
  }
  return ports.fs.read(real, MAX_BYTES);
}

async function readDescriptor(ports: SecretPorts, number: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of ports.fs.stream(`/dev/fd/${number}`)) {
    total += chunk.length;
    if (total > MAX_BYTES) throw refusedError(`file descriptor ${number} holds no key: too long`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
