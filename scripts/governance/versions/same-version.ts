/** Whether a declared version is the version, in the spelling of its ecosystem. */

/** PEP 440, canonical: `1.4.0rc1`, `1.4.0a2`, `1.4.0.dev3`. */
const PEP_440 = /^(\d+\.\d+\.\d+)(?:(a|b|rc)(\d+)|\.(dev)(\d+))$/;

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  a: ["alpha", "a"],
  b: ["beta", "b"],
  rc: ["rc"],
  dev: ["dev"],
};

/** `declared` is as written; only a pyproject.toml may spell pre-releases as PEP 440 does. */
export function isSameVersion(declared: string, version: string, file: string): boolean {
  if (declared === version) return true;
  if (!/(?:^|\/)pyproject\.toml$/.test(file)) return false;
  const match = PEP_440.exec(declared);
  if (match === null) return false;
  const [, core = "", letter, number, dev, devNumber] = match;
  const names = LETTERS[letter ?? dev ?? ""] ?? [];
  return names.some((name) => `${core}-${name}.${number ?? devNumber ?? ""}` === version);
}
