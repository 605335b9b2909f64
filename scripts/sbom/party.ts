/** Who made a bill or supplies a product, as the command line names them. */
export interface Party {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

const ADDRESSED = /^(?<name>[^<>]*[^<>\s])\s*<(?<address>[^<>\s]+)>$/;
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/;
const PAGE = /^https?:\/\/[\w.-]+(?:[:/?#][\w.~:/?#@!$&'()*+,;=%-]*)?$/;

/**
 * `ACME GmbH <security@acme.example>` or `ACME GmbH <https://acme.example>`, as git writes people;
 * what is in no such form is a name as it stands.
 */
export function partyOf(text: string): Party {
  const { name = text, address = "" } = ADDRESSED.exec(text)?.groups ?? {};
  if (EMAIL.test(address)) return { name, email: address };
  return PAGE.test(address) ? { name, url: address } : { name: text };
}
