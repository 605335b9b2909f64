/**
 * How a command line names a secret: where it is, never what it is. Arguments can be read by
 * every user of the machine (`ps`), and they end up in shell histories and logs.
 */
import { usageError } from "../../core/errors.ts";

export type KeyReference =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "env"; readonly name: string }
  | { readonly kind: "fd"; readonly number: number }
  | { readonly kind: "stdin" };

const WAYS = "give file:PATH, env:NAME, fd:NUMBER, or - for standard input";

/** Throws `usage` for anything else; the message never repeats what may be a secret. */
export function parseKeyReference(text: string, option: string): KeyReference {
  if (text === "-") return { kind: "stdin" };
  const [, scheme = "", rest = ""] = /^(file|env|fd):(.+)$/s.exec(text) ?? [];
  if (scheme === "file" && !isKeyText(rest)) return { kind: "file", path: rest };
  if (scheme === "env" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(rest)) {
    return { kind: "env", name: rest };
  }
  if (scheme === "fd" && /^\d{1,4}$/.test(rest)) return fdReference(Number(rest));
  throw isPathLike(text) ? usageError(`${option} needs to say file:`, WAYS) : refuse(option);
}

function fdReference(number: number): KeyReference {
  return number === 0 ? { kind: "stdin" } : { kind: "fd", number };
}

function refuse(option: string): Error {
  return usageError(
    `${option} takes the place of a key, not a key: arguments can be read by every user`,
    `${WAYS}; if a key stood there, revoke it`,
  );
}

/** PEM, or 32 or 64 bytes as hex or base64; a file of such a name can be given as `./NAME`. */
function isKeyText(text: string): boolean {
  return text.includes("-----BEGIN") || KEY_BYTES.test(text);
}

const KEY_BYTES = /^(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128}|[\w+-]{43}=?|[\w+-]{86}(?:==)?)$/;

function isPathLike(text: string): boolean {
  return /^(?:\.{0,2}\/|[^\s]*\.pem$)/.test(text) && !isKeyText(text) && text.length < 200;
}
