/** One trusted key in the form that another tool reads. */
import type { TrustedKey } from "../keys/key-standing.ts";
import { publicPem } from "../keys/public-key.ts";
import type { ExportForm } from "./export-forms.ts";
import { minisignPublicKey } from "./minisign.ts";
import { noteVerifierKey } from "./note-key.ts";
import { allowedSignersLine } from "./openssh.ts";

/** `name` is the principal of OpenSSH and the key name of a note; the others have none. */
export function exportKey(trusted: TrustedKey, form: ExportForm, name: string): string {
  switch (form) {
    case "pem":
      return publicPem(trusted.key);
    case "openssh":
      return `${allowedSignersLine(name, trusted)}\n`;
    case "minisign":
    case "signify":
      return minisignPublicKey(trusted.key);
    case "note":
      return `${noteVerifierKey(name, trusted.key)}\n`;
  }
}
